public import Primitives
import StrictJSON

/// Changes of visa rules that go out together: drafted by some, approved by somebody else, then signed and sent (domain §3).
public struct VisaChangeSet: Sendable, Equatable {
    public enum State: String, Sendable, CaseIterable {
        case draft
        /// For somebody else to look at.
        case waiting
        /// Sent back with a remark.
        case returned
        /// Approved, signed and queued; what the log says of it the envelopes tell.
        case sent
        /// Given up.
        case dropped

        /// Whether changes may be put in and taken out.
        public var isOpen: Bool { self == .draft || self == .returned }
    }

    public enum Origin: String, Sendable, CaseIterable {
        /// Single rules.
        case edit
        /// One change for many nationalities.
        case bulk
        /// A file.
        case file
    }

    /// The most changes in one set: more than all borders of the world's passports have.
    public static let mostChanges = 50_000

    public let id: UUIDv7
    public let title: String
    /// For who approves it; it is not published.
    public let note: String
    public let origin: Origin
    public let state: State
    /// Rises with each change; what is saved on an older one is refused.
    public let revision: Int64
    public let createdAt: UTCTime
    public let changedAt: UTCTime
    public let changedBy: String
    public let submittedBy: String?
    public let decidedBy: String?
    public let decidedAt: UTCTime?
    /// Of who approved it or sent it back.
    public let remark: String?
    /// Logins of all who have put something into it, in their order.
    public let authors: [String]
    /// How many changes there are of each kind.
    public let counts: [VisaChange.Kind: Int]

    public var count: Int { counts.values.reduce(0, +) }
}

/// One change of a set: the rule that a border is to have.
public struct VisaChange: Sendable {
    public enum Kind: Int, Sendable, CaseIterable {
        case new
        case changed
        /// Says what stands already, seen at a later time.
        case confirmed
        /// Ends before or on the day on which it was drafted.
        case withdrawn
    }

    public let key: VisaRuleKey
    public let kind: Kind
    public let rule: VisaRule
    /// What the same side says of the border now.
    public let before: VisaRule?
    /// What the other side says: of a country's rule what is reported, of a report what the country publishes.
    public let other: VisaRule?
    /// Whether the log has another rule of the border by now than the one that the change was made from.
    public let isOvertaken: Bool

    /// The members in which it differs from what stands, by their names in the record; all that it has where nothing stands.
    public var members: [String] { VisaChange.members(from: before, to: rule) }

    static func members(from before: VisaRule?, to after: VisaRule) -> [String] {
        let (old, new) = (before?.json.object, after.json.object)
        let names = (new?.members ?? []).map(\.name) + (old?.members ?? []).map(\.name).filter { new?[$0] == nil }
        return names.filter { old?[$0] != new?[$0] && $0 != "verifiedAt" }
    }

    static func kind(from before: VisaRule?, to after: VisaRule, on day: UTCDate) -> Kind {
        if let validTo = after.validTo, validTo <= day, before.map({ $0.validTo != after.validTo }) ?? true { return .withdrawn }
        guard let before else { return .new }
        return members(from: before, to: after).contains { $0 != "sourceUrl" && $0 != "sourceKind" } ? .changed : .confirmed
    }
}
