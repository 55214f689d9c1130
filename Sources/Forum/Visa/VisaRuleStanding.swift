/// What is known of one border: what the destination has published and what the secretariat reports. Both are kept; the stronger is in force.
public struct VisaRuleStanding: Sendable {
    public let published: VisaRule?
    public let reported: VisaRule?

    public init(published: VisaRule?, reported: VisaRule?) {
        self.published = published
        self.reported = reported
    }

    /// The stronger of the two with its weight; `nil` where there is none.
    public var inForce: (rule: VisaRule, authority: VisaAuthority)? {
        let candidates = [
            published.map { ($0, VisaAuthority.own) }, reported.map { ($0, VisaAuthority(reportedFrom: $0.sourceKind)) },
        ]
        return candidates.compactMap { $0 }.max { $0.1 < $1.1 }
    }

    /// In which members the two contradict each other, by their names in the record. What only one of them states is no contradiction.
    public var disagreements: [String] {
        guard let published, let reported else { return [] }
        func differ<Value: Equatable>(_ member: KeyPath<VisaRule, Value?>) -> Bool {
            guard let one = published[keyPath: member], let other = reported[keyPath: member] else { return false }
            return one != other
        }
        let compared: [(String, Bool)] = [
            ("requirement", published.requirement != reported.requirement), ("maxStayDays", differ(\.maxStayDays)),
            ("windowDays", differ(\.windowDays)), ("entries", differ(\.entries)), ("fee", differ(\.fee)),
            ("processingDays", differ(\.processingDays)),
        ]
        return compared.filter(\.1).map(\.0)
    }
}
