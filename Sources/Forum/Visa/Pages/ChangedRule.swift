import Envelope
import Federation
import Ledger
import Primitives
import SQL
import StrictJSON

/// Rules that countries, ministries and embassies have changed, the newest first. Datasets change thousands at once and are left out.
struct ChangedRule: Sendable {
    let key: VisaRuleKey
    let version: BorderKnowledge.Version
    let acceptedAt: UTCTime
    /// Of the envelope that says so.
    let digest: String

    static func newest(_ limit: Int, _ connection: any SQLConnection) throws -> [ChangedRule] {
        let found = try connection.query(
            "SELECT border, idx FROM visa_rule WHERE authority > 0 ORDER BY idx DESC, border LIMIT $1", [SQLValue(limit)])
        var entries: [Int64: LogEntry] = [:]
        return try found.compactMap { row in
            let border = VisaBorder(number: try row.integer(0))
            let index = try row.integer(1)
            guard let key = border.key else { return nil }
            if entries[index] == nil, let leaf = try connection.first("SELECT entry FROM log_entry WHERE idx = $1", [.integer(index)])?.blob(0) {
                entries[index] = try LogEntry(leaf)
            }
            let type = border.isPublished ? VisaRulePublished.name : VisaRuleReported.name
            guard let version = try BorderKnowledge.newest([key], type, connection)[0], let entry = entries[index] else { return nil }
            return ChangedRule(key: key, version: version, acceptedAt: entry.acceptedAt, digest: entry.envelope.digest.hex)
        }
    }
}
