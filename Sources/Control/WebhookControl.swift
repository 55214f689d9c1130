import HTTPTypes
import StrictJSON
import Webhooks

/// How a site's webhooks stand, for its operator.
enum WebhookControl {
    /// - Parameter prefix: of the path, such as `/cities/:city`.
    static func add(to control: ControlRouter, prefix: String, _ site: @escaping @Sendable (ControlRouter.Call) throws -> Webhooks) {
        control.on(.get, "\(prefix)/webhooks") { call in
            ["webhooks": .array(try await site(call).reports().map(\.json))]
        }
    }
}
