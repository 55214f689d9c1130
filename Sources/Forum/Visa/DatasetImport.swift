public import Primitives

/// What an import of a dataset would report, set against what is reported already: pure, so that it can be shown before anything is signed.
public struct DatasetImport: Sendable {
    /// To be reported.
    public private(set) var changes: [(key: VisaRuleKey, rule: VisaRule)] = []
    /// Stand already as the dataset has them; their date stays.
    public private(set) var unchanged: [VisaRuleKey] = []
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
    ///   - allowsOlder: whether it may replace what is newer.
    public init(
        _ rows: [PassportIndex.Row], standing: [VisaRuleKey: VisaRule], dated: UTCDate, sourceURL: String, allowsOlder: Bool
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
            if VisaAuthority(reportedFrom: before.sourceKind) > .dataset {
                stronger.append(key)
            } else if before.saysTheSame(as: rule) {
                unchanged.append(key)
            } else if before.verifiedAt > rule.verifiedAt, !allowsOlder {
                newer.append(key)
            } else {
                changes.append((key, rule))
            }
        }
        gone = standing.filter { VisaAuthority(reportedFrom: $1.sourceKind) == .dataset && !seen.contains($0) }.keys.sorted {
            $0.description < $1.description
        }
    }
}

extension VisaRule {
    /// But for where and when it was read.
    fileprivate func saysTheSame(as other: VisaRule) -> Bool {
        var read = self
        (read.sourceURL, read.sourceKind, read.verifiedAt) = (other.sourceURL, other.sourceKind, other.verifiedAt)
        return read == other
    }
}
