public import Primitives
import StrictJSON

/// What a file would change, set against what stands: pure.
public struct VisaFilePlan: Sendable {
    /// What whoever imports a file says of all of it, where it does not say so itself.
    public struct Defaults: Sendable {
        public let sourceURL: String
        public let sourceKind: VisaRule.SourceKind
        /// When it was seen to hold; a dataset's day.
        public let verifiedAt: UTCTime

        public init(sourceURL: String, sourceKind: VisaRule.SourceKind, verifiedAt: UTCTime) {
            self.sourceURL = sourceURL
            self.sourceKind = sourceKind
            self.verifiedAt = verifiedAt
        }
    }

    public private(set) var changes: [(key: VisaRuleKey, rule: VisaRule)] = []
    /// Lines of a table whose rule contradicts itself once the defaults are in it.
    public private(set) var faults: [VisaFileFault] = []
    /// Stand already as the file has them.
    public private(set) var unchanged = 0
    /// Lines of destinations that nobody asked for.
    public private(set) var elsewhere = 0
    /// Stand with a newer date than the file's; left.
    public private(set) var newer = 0
    /// Stand from a stronger source; left.
    public private(set) var stronger = 0
    /// Stand from this side, and the file does not have them; left.
    public private(set) var gone: [VisaRuleKey] = []
    /// Destinations of which a dataset confirms what stands.
    public private(set) var readings: [(CountryCode, DatasetReading)] = []

    /// A city's own rules, or a table that the secretariat reports.
    ///
    /// - Parameters:
    ///   - destinations: of which rules are taken; `nil` for all.
    ///   - confirms: whether what is unchanged is said again, with the new date.
    ///   - standing: what this side says of these destinations.
    ///   - now: rules cannot have been seen to hold later, or they would never grow stale.
    public init(
        _ file: VisaFile, _ defaults: Defaults, destinations: Set<CountryCode>?, confirms: Bool, standing: [VisaRuleKey: VisaRule], at now: UTCTime
    ) {
        var seen: Set<VisaRuleKey> = []
        for row in file.rows {
            guard destinations?.contains(row.key.destination) ?? true else {
                elsewhere += 1
                continue
            }
            seen.insert(row.key)
            var members = row.members
            if members["sourceUrl"] == nil { members["sourceUrl"] = .string(defaults.sourceURL) }
            if members["sourceKind"] == nil { members["sourceKind"] = .string(defaults.sourceKind.rawValue) }
            if members["verifiedAt"] == nil { members["verifiedAt"] = .string(defaults.verifiedAt.description) }
            do throws(FieldError) {
                let rule = try VisaRule(Fields(.object(members)))
                guard rule.wasSeen(by: now) else {
                    faults.append(VisaFileFault(line: row.line, .future(column: VisaTable.column(of: "verifiedAt"))))
                    continue
                }
                if let before = standing[row.key], before.asksTheSame(as: rule), !(confirms && before.verifiedAt < rule.verifiedAt) {
                    unchanged += 1
                } else {
                    changes.append((row.key, rule))
                }
            } catch { faults.append(VisaFileFault(line: row.line, .field(column: VisaTable.column(of: error.path), error))) }
        }
        gone = standing.keys.filter { !seen.contains($0) }.sorted { $0.description < $1.description }
    }

    /// A dataset, which the secretariat reports.
    ///
    /// - Parameter standing: what is reported of these destinations, for tourists with ordinary passports.
    public init(
        dataset file: VisaFile, _ defaults: Defaults, destinations: Set<CountryCode>?, standing: [VisaRuleKey: DatasetImport.Standing]
    ) {
        let rows = file.rows.filter { destinations?.contains($0.key.destination) ?? true }
        elsewhere = file.rows.count - rows.count
        let plan = DatasetImport(
            rows.compactMap { row in
                row.members["requirement"]?.string.flatMap { VisaRule.Requirement(rawValue: $0) }.map { requirement in
                    PassportIndex.Row(
                        passport: row.key.nationality, destination: row.key.destination, requirement: requirement,
                        maxStayDays: row.members["maxStayDays"]?.integer)
                }
            }, standing: standing, dated: defaults.verifiedAt.date, sourceURL: defaults.sourceURL, allowsOlder: false)
        changes = plan.changes
        (unchanged, newer, stronger, gone) = (plan.unchanged.count, plan.newer.count, plan.stronger.count, plan.gone)
        let reading = DatasetReading(dated: defaults.verifiedAt.date, sourceURL: defaults.sourceURL)
        readings = plan.confirmed.sorted().map { ($0, reading) }
    }
}
