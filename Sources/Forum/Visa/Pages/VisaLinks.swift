import Primitives
import Web

/// Where the pages of visa information are.
enum VisaLinks {
    static func destination(_ country: CountryCode) -> Link { .to(["visa", "destinations", country.text]) }
    static func nationality(_ country: CountryCode) -> Link { .to(["visa", "nationalities", country.text]) }

    static func rule(_ key: VisaRuleKey) -> Link {
        var query: [(name: String, value: String)] = []
        if key.purpose != .tourism { query.append(("purpose", key.purpose.rawValue)) }
        if key.document != .ordinary { query.append(("document", key.document.rawValue)) }
        return .to(["visa", "rules", key.destination.text, key.nationality.text], query: query)
    }
}
