public import Primitives

/// What an import of a dataset would report, set against what is reported already: pure, so that it can be shown before anything is signed.
public struct DatasetImport: Sendable {
    /// A rule that is reported already.
    public struct Standing: Sendable {
        public let rule: VisaRule
        /// The newest moment at which it was seen: its own, or that of a dataset that has confirmed it since.
        public let seenAt: UTCTime

        /// - Parameter confirmed: the day of the newest dataset that was read for the destination after the rule.
        public init(_ rule: VisaRule, confirmed: UTCDate? = nil) {
            self.rule = rule
            seenAt =
                VisaAuthority(reportedFrom: rule.sourceKind) == .dataset ? max(rule.verifiedAt, confirmed?.start ?? rule.verifiedAt) : rule.verifiedAt
        }
    }

    /// To be reported.
    public private(set) var changes: [(key: VisaRuleKey, rule: VisaRule)] = []
    /// Stand already as the dataset has them; their date stays.
    public private(set) var unchanged: [VisaRuleKey] = []
    /// Destinations of which it confirms what was seen before: to be said once each (`DatasetReading`), so that no file of a day between replaces it.
    public private(set) var confirmed: Set<CountryCode> = []
    /// Stand with a newer date than the dataset's.
    public private(set) var newer: [VisaRuleKey] = []
    /// Stand from a stronger source than a dataset.
    public private(set) var stronger: [VisaRuleKey] = []
    /// Stand from a dataset, and this one no longer has them.
    public private(set) var gone: [VisaRuleKey] = []

    /// - Parameters:
    ///   - rows: those that are wanted.
    ///   - standing: what is reported already of the same destinations and nationalities, for tourists with ordinary passports.
    ///   - dated: the day of the dataset.
    ///   - isWhole: whether the rows are all that the dataset has of their destinations. Of a part, what it confirms is reported anew with its day,
    ///     since a reading speaks for the whole destination.
    ///   - allowsOlder: whether it may replace what is newer.
    public init(
        _ rows: [PassportIndex.Row], isWhole: Bool = true, standing: [VisaRuleKey: Standing], dated: UTCDate, sourceURL: String, allowsOlder: Bool
    ) {
        var seen: Set<VisaRuleKey> = []
        for row in rows {
            let key = VisaRuleKey(destination: row.destination, nationality: row.passport)
            seen.insert(key)
            let rule = VisaRule(
                requirement: row.requirement, maxStayDays: row.maxStayDays, sourceURL: sourceURL, sourceKind: .dataset, verifiedAt: dated.start)
            guard let before = standing[key] else {
                changes.append((key, rule))
                continue
            }
            if VisaAuthority(reportedFrom: before.rule.sourceKind) > .dataset {
                stronger.append(key)
            } else if before.rule.asksTheSame(as: rule) {
                guard before.seenAt < rule.verifiedAt else {
                    unchanged.append(key)
                    continue
                }
                if isWhole {
                    unchanged.append(key)
                    confirmed.insert(key.destination)
                } else {
                    changes.append((key, rule))
                }
            } else if before.seenAt > rule.verifiedAt, !allowsOlder {
                newer.append(key)
            } else {
                changes.append((key, rule))
            }
        }
        gone = standing.filter { VisaAuthority(reportedFrom: $1.rule.sourceKind) == .dataset && !seen.contains($0) }.keys.sorted {
            $0.description < $1.description
        }
    }
}
