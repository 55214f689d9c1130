import Accounts
import FeatureKit
import HTTPTypes
import Primitives
import StrictJSON
import Web

/// The settings as they are in force, for a program that keeps an eye on them: no secret is among them, and nothing is changed.
enum SettingsAPI {
    /// - Parameter settings: of the process.
    static func routes(_ settings: [ProcessSetting]) -> RouteSet<Site> {
        var routes = RouteSet<Site>()
        routes.api(
            .get, "/api/v1/settings", needs: .apiToken(.readSettings), APIContract([], answers: .json("With where each comes from.", schema)),
            "the settings of the process as they are in force"
        ) { context in
            let shown = settings.filter { SettingsPage.isShown($0, at: context.tenant) }
            return WebAnswer(json: ["items": .array(shown.map(\.json))]).cached(.personal)
        }
        return routes
    }

    private static let schema = Schema.named(
        "Settings",
        .object(
            [
                .required(
                    "items",
                    .list(
                        .object(
                            [
                                .required("key", .anyText(most: 200)), .required("value", .nullable(.anyText(most: 10_000))),
                                .required("hidden", .boolean), .required("source", .nullable(.anyText(most: 1000))),
                            ], isOpen: false), most: 10_000))
            ], isOpen: false))
}

extension ProcessSetting {
    /// `source` is `null` where it was left as it comes.
    fileprivate var json: JSON {
        var place: JSON = .null
        if case .given(let text) = source { place = .string(text) }
        return ["key": .string(key), "value": value.map { .string($0) } ?? .null, "hidden": .boolean(value == nil), "source": place]
    }
}
