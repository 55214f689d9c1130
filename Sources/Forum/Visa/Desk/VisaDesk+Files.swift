public import Primitives
public import SQL
import StrictJSON

extension VisaDesk {
    /// What a file would change of what stands here.
    ///
    /// - Parameters:
    ///   - destinations: of which the secretariat takes rules; `nil` for all. A city takes those of its country alone.
    ///   - confirms: whether what is unchanged is said again, with the new date.
    public func plan(
        _ file: VisaFile, _ defaults: VisaFilePlan.Defaults, destinations: Set<CountryCode>?, confirms: Bool, at now: UTCTime,
        _ connection: any SQLConnection
    ) throws -> VisaFilePlan {
        let wanted = country.map { [$0] } ?? destinations
        let standing = try reports(wanted, connection)
        if !isPublisher, file.format != .table, defaults.sourceKind == .dataset {
            let readings = try readings(connection)
            let known = standing.filter { $0.key.purpose == .tourism && $0.key.document == .ordinary }.map { key, rule in
                (key, DatasetImport.Standing(rule.rule, confirmed: readings[key.destination].flatMap { $0.index >= rule.index ? $0.dated : nil }))
            }
            return VisaFilePlan(dataset: file, defaults, destinations: wanted, standing: Dictionary(uniqueKeysWithValues: known))
        }
        return VisaFilePlan(file, defaults, destinations: wanted, confirms: confirms, standing: standing.mapValues(\.rule), at: now)
    }

    /// What this side says of destinations, each with the index of its entry.
    private func reports(
        _ destinations: Set<CountryCode>?, _ connection: any SQLConnection
    ) throws -> [VisaRuleKey: (rule: VisaRule, index: Int64)] {
        var rules: [VisaRuleKey: (rule: VisaRule, index: Int64)] = [:]
        // Keys are ASCII; `~` sorts behind all of them.
        for (first, last) in destinations.map({ $0.sorted().map { ("\($0)/", "\($0)/~") } }) ?? [("", "~")] {
            try connection.forEachRow(
                "SELECT key, idx, body FROM record WHERE type = $1 AND key > $2 AND key < $3", [.text(typeName), .text(first), .text(last)]
            ) { row in
                guard let key = VisaRuleKey(try row.text(0)), let rule = VisaRule(stored: try row.blob(2)) else { return }
                rules[key] = (rule, try row.integer(1))
            }
        }
        return rules
    }

    /// The newest datasets that were read, by destination.
    private func readings(_ connection: any SQLConnection) throws -> [CountryCode: (dated: UTCDate, index: Int64)] {
        var readings: [CountryCode: (dated: UTCDate, index: Int64)] = [:]
        try connection.forEachRow("SELECT destination, dated, idx FROM visa_reading") { row in
            readings[try row.parsed(0) { CountryCode(spelledAs: $0) }] = (try row.parsed(1) { UTCDate($0) }, try row.integer(2))
        }
        return readings
    }

    /// The rules of this desk as a table, or of everybody those that stand.
    ///
    /// - Parameter all: every border's rule that stands, whoever says it.
    public func table(all: Bool, _ connection: any SQLConnection) throws -> [[String]] {
        var rows: [(key: VisaRuleKey, rule: VisaRule, isOwn: Bool)] = []
        let types = all ? [VisaRulePublished.name, VisaRuleReported.name] : [typeName]
        let (first, last) = all ? ("", "~") : country.map { ("\($0)/", "\($0)/~") } ?? ("", "~")
        var published: Set<VisaRuleKey> = []
        for type in types {
            try connection.forEachRow(
                "SELECT key, body FROM record WHERE type = $1 AND key > $2 AND key < $3", [.text(type), .text(first), .text(last)]
            ) { row in
                guard let key = VisaRuleKey(try row.text(0)), let rule = VisaRule(stored: try row.blob(1)) else { return }
                if type == VisaRulePublished.name { published.insert(key) } else if published.contains(key) { return }
                rows.append((key, rule, type == VisaRulePublished.name))
            }
        }
        return rows.sorted { $0.key.description < $1.key.description }.map { VisaTable.row($0.key, $0.rule) }
    }
}
