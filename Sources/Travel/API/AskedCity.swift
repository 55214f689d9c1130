import Envelope
import FeatureKit
import Federation
import Ledger
import Lodging
import Primitives
import Web

/// What travellers' programs are told where another city does not do what it is asked.
enum AskedCity {
    /// What another city says to this one, and why it cannot be reached, is not for its travellers: whether they can ask again is.
    ///
    /// - Parameter city: `nil` where it is found out only by asking.
    static func asking<Value>(
        _ city: CityID?, _ context: TenantContext<any OfficeSite>, _ body: () async throws -> Value
    ) async throws -> Value {
        do { return try await body() } catch let problem as Problem where city.map({ context.tenant.place != .city($0) }) ?? true {
            let name = city?.text ?? "The hotel's city"
            switch problem.code {
            case .unavailable, .internal, .rateLimited, .malformedPayload, .malformedEnvelope:
                throw Problem(.unavailable, "\(name) does not answer just now. Ask again later.")
            case .suspended, .revokedKey, .notAMember:
                throw Problem(.ruleViolated, "\(name) is shut out of the forum, or this city is: nothing can be booked there from here.")
            default: throw problem
            }
        }
    }
}
