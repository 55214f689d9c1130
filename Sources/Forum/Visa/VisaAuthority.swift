/// How much a visa rule weighs: what the destination says itself before what others report of it, and of reports the one that is nearer to
/// the destination (domain §3).
public enum VisaAuthority: String, Sendable, CaseIterable, Comparable {
    case dataset, embassy, ministry
    /// A city of the destination has published it.
    case own

    /// Of a rule that the secretariat reports; what does not say where it comes from weighs as a dataset.
    public init(reportedFrom source: VisaRule.SourceKind?) {
        self =
            switch source {
            case .ministry: .ministry
            case .embassy: .embassy
            case .city, .dataset, nil: .dataset
            }
    }

    /// From 0, the weakest: what tables sort by.
    public var rank: Int {
        switch self {
        case .dataset: 0
        case .embassy: 1
        case .ministry: 2
        case .own: 3
        }
    }

    public init?(rank: Int) {
        guard Self.allCases.indices.contains(rank) else { return nil }
        self = Self.allCases[rank]
    }

    public static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }
}
