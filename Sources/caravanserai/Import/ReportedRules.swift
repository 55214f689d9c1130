import Federation
import Forum
import Primitives
import StrictJSON

/// The visa rules that the secretariat reports, as the coordinator's ledger has them.
enum ReportedRules {
    private static let page = 1000

    /// - Returns: those of tourists with ordinary passports, which is what datasets are of.
    static func read(_ control: ControlClient, of destination: CountryCode) async throws -> [VisaRuleKey: VisaRule] {
        var rules: [VisaRuleKey: VisaRule] = [:]
        var after = ""
        while true {
            let answer = try await control.get(
                "/records?type=\(VisaRuleReported.name)&prefix=\(destination)/&limit=\(page)\(after.isEmpty ? "" : "&after=\(after)")")
            for record in answer["records"]?.array ?? [] {
                guard let key = record["key"]?.string.flatMap({ VisaRuleKey($0) }), key.purpose == .tourism, key.document == .ordinary else {
                    continue
                }
                rules[key] = try VisaRule(Fields(record["body"], path: key.description))
            }
            guard let next = answer["next"]?.string else { return rules }
            after = next
        }
    }
}
