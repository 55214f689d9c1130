public import Federation
public import Primitives
public import StrictJSON

/// One kind of register: what an entry holds besides its title and summary, and whose entries there may be.
///
/// What happens with an entry is the same for all kinds: its owner submits it and revises it, the secretariat takes it into review, publishes it,
/// returns it or withdraws it.
public protocol RegisterKind: SendableMetatype {
    associatedtype Details: Sendable, Equatable, JSONWritable

    /// As record types have it, such as `barrier`.
    static var name: String { get }
    static func details(_ fields: Fields) throws(FieldError) -> Details
    /// Whose entries there may be.
    static func mayOwn(_ participant: ParticipantID) -> Bool
    /// By what entries are looked up, such as the country that they concern.
    static func subject(of details: Details) -> String
    static func pastTimes(of details: Details) -> [PastTime]
    /// Record types of this kind alone, besides the two that all have.
    static var furtherTypes: [any RecordType.Type] { get }
}

extension RegisterKind {
    public static func mayOwn(_ participant: ParticipantID) -> Bool { true }
    public static func subject(of details: Details) -> String { "" }
    public static func pastTimes(of details: Details) -> [PastTime] { [] }
    public static var furtherTypes: [any RecordType.Type] { [] }

    public static var recordTypes: [any RecordType.Type] { [RegisterSubmitted<Self>.self, RegisterReviewed<Self>.self] + furtherTypes }
}

/// An entry of a register: title and summary in any languages, and what its kind asks for, all members of one object.
public struct RegisterEntry<Kind: RegisterKind>: Sendable, Equatable, JSONWritable {
    public let title: LocalizedText
    public let summary: LocalizedText
    public let details: Kind.Details

    public init(title: LocalizedText, summary: LocalizedText, details: Kind.Details) {
        self.title = title
        self.summary = summary
        self.details = details
    }

    public init(_ fields: Fields) throws(FieldError) {
        title = try fields.localized("title", length: 1...300)
        summary = try fields.localized("summary", length: 1...4000, lines: .many)
        details = try Kind.details(fields)
    }

    public var json: JSON {
        var object = details.json.object ?? JSONObject()
        object["title"] = title.json
        object["summary"] = summary.json
        return .object(object)
    }

    public static func == (left: Self, right: Self) -> Bool {
        left.title == right.title && left.summary == right.summary && left.details == right.details
    }
}
