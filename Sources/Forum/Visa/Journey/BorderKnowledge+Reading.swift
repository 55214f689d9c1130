import Federation
import Ledger
import Primitives
import SQL
import StrictJSON

extension BorderKnowledge {
    /// Versions of a record that are looked at.
    private static let mostVersions = 20

    /// What is known of some borders, each looked up by its key.
    ///
    /// - Parameters:
    ///   - day: the first that is asked of: where a rule begins later, what was said before is read as well.
    ///   - seenSize: the size of the log that is compared with; what has changed since is read as it was.
    static func read(
        _ keys: [VisaRuleKey], from day: UTCDate, seenSize: Int64?, _ connection: any SQLConnection
    ) throws -> [VisaRuleKey: BorderKnowledge] {
        let readings = try readings(of: Set(keys.map(\.destination)), connection)
        let published = try newest(keys, VisaRulePublished.name, connection)
        let reported = try newest(keys, VisaRuleReported.name, connection)
        var known: [VisaRuleKey: BorderKnowledge] = [:]
        for (place, key) in keys.enumerated() {
            func versions(_ newest: Version?, _ type: String) throws -> [Version] {
                guard let newest else { return [] }
                let begins = newest.rule?.validFrom.map { day < $0 } ?? false
                let isChanged = seenSize.map { newest.index >= $0 } ?? false
                return begins || isChanged ? try past(key, type, connection).map(\.version) : [newest]
            }
            known[key] = BorderKnowledge(
                published: try versions(published[place], VisaRulePublished.name),
                reported: try versions(reported[place], VisaRuleReported.name).map { $0.confirmed(by: readings[key.destination]) })
        }
        return known
    }

    static func newest(_ keys: [VisaRuleKey], _ type: String, _ connection: any SQLConnection) throws -> [Version?] {
        let rows = try connection.first(
            "SELECT idx, writer, body FROM record WHERE type = $1 AND key = $2", forEach: keys.map { [.text(type), .text($0.description)] })
        return try rows.map { row in
            guard let row else { return nil }
            return Version(
                type, try JSON.parse(row.blob(2)), index: try row.integer(0), writer: try row.parsed(1) { ParticipantID($0) })
        }
    }

    /// Every version that the log has, the newest first.
    static func past(
        _ key: VisaRuleKey, _ type: String, _ connection: any SQLConnection
    ) throws -> [(version: Version, acceptedAt: UTCTime)] {
        try Ledger.versions(of: RecordID(type: type, key: key.description), limit: mostVersions, connection).versions.map {
            (Version(type, $0.record.body, index: $0.index, writer: $0.writer), $0.acceptedAt)
        }
    }

    private static func readings(
        of destinations: Set<CountryCode>, _ connection: any SQLConnection
    ) throws -> [CountryCode: (dated: UTCDate, index: Int64)] {
        let destinations = destinations.sorted()
        let rows = try connection.first(
            "SELECT dated, idx FROM visa_reading WHERE destination = $1", forEach: destinations.map { [.text($0.text)] })
        var readings: [CountryCode: (dated: UTCDate, index: Int64)] = [:]
        for (destination, row) in zip(destinations, rows) {
            guard let row else { continue }
            readings[destination] = (try row.parsed(0) { UTCDate($0) }, try row.integer(1))
        }
        return readings
    }
}

extension BorderKnowledge.Version {
    fileprivate init(_ type: String, _ body: JSON, index: Int64, writer: ParticipantID) {
        let rule = try? VisaRule(Fields(body))
        self.init(
            rule: rule, authority: type == VisaRulePublished.name ? .own : VisaAuthority(reportedFrom: rule?.sourceKind), index: index,
            writer: writer, seenAt: rule?.verifiedAt)
    }

    /// A dataset that was read later and left the rule as it is has seen it on its day.
    fileprivate func confirmed(by reading: (dated: UTCDate, index: Int64)?) -> Self {
        guard authority == .dataset, let reading, reading.index >= index, let seenAt else { return self }
        return Self(rule: rule, authority: authority, index: index, writer: writer, seenAt: max(seenAt, reading.dated.start))
    }
}
