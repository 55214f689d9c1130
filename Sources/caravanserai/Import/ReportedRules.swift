import Federation
import Forum
import Primitives
import StrictJSON

/// The visa rules that the secretariat reports, as the coordinator's ledger has them.
enum ReportedRules {
    private static let page = 1000

    /// - Returns: those of tourists with ordinary passports, which is what datasets are of.
    static func read(_ control: ControlClient, of destination: CountryCode) async throws -> [VisaRuleKey: DatasetImport.Standing] {
        let reading = try await reading(control, of: destination)
        var rules: [VisaRuleKey: DatasetImport.Standing] = [:]
        var after = ""
        while true {
            let answer = try await control.get(
                "/records?type=\(VisaRuleReported.name)&prefix=\(destination)/&limit=\(page)\(after.isEmpty ? "" : "&after=\(after)")")
            for record in answer["records"]?.array ?? [] {
                guard let key = record["key"]?.string.flatMap({ VisaRuleKey($0) }), key.purpose == .tourism, key.document == .ordinary else {
                    continue
                }
                let rule = try VisaRule(Fields(record["body"], path: key.description))
                rules[key] = .init(rule, confirmed: reading.flatMap { place(record).lexicographicallyPrecedes($0.place) ? $0.dated : nil })
            }
            guard let next = answer["next"]?.string else { return rules }
            after = next
        }
    }
    /// The newest dataset that was read for the destination, and its place in the log: it confirms what stood before it.
    private static func reading(_ control: ControlClient, of destination: CountryCode) async throws -> (dated: UTCDate, place: [Int64])? {
        let answer = try await control.get("/records?type=\(VisaDatasetRead.name)&prefix=\(destination)&limit=1")
        guard let record = answer["records"]?.array?.first else { return nil }
        return (try DatasetReading(Fields(record["body"], path: destination.text)).dated, place(record))
    }

    private static func place(_ record: JSON) -> [Int64] { [record["index"]?.integer ?? 0, record["position"]?.integer ?? 0] }
}
