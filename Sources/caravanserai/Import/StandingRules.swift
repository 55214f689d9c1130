import Domain
import Federation
import StrictJSON

/// The visa rules of one country as a city's ledger has them: an import adds to them and overwrites only what is weaker.
struct StandingRules {
    private struct Standing {
        let base: Int64
        let body: JSON
    }

    private static let page = 1000
    private var rules: [String: Standing] = [:]

    static func read(_ control: ControlClient, city: String, country: String) async throws -> StandingRules {
        var standing = StandingRules()
        var after = ""
        while true {
            let answer = try await control.get(
                "/cities/\(city)/records?type=\(VisaRulePublished.name)&prefix=\(country)/&after=\(after)&limit=\(page)")
            let records = answer["records"]?.array ?? []
            for record in records {
                guard let key = record["key"]?.string, let index = record["index"]?.integer, let body = record["body"] else { continue }
                standing.rules[key] = Standing(base: index + 1, body: body)
                after = key
            }
            if records.count < page { return standing }
        }
    }

    /// The record to publish; `nil` where the rule stands already, or one from a stronger source than a dataset.
    func draft(for key: VisaRuleKey, _ rule: VisaRule) -> JSON? {
        let standing = rules[key.description]
        let body = rule.json
        if let standing, standing.body == body || standing.body["sourceKind"] != body["sourceKind"] { return nil }
        return ["type": .string(VisaRulePublished.name), "base": .integer(standing?.base ?? 0), "key": .string(key.description), "body": body]
    }
}
