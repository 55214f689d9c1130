public import Envelope
public import Federation
public import Primitives
public import StrictJSON

/// `register.<kind>.submitted`: an entry as its owner has written it; a revision is its next version.
public enum RegisterSubmitted<Kind: RegisterKind>: RecordType {
    public static var name: String { "register.\(Kind.name).submitted" }
    public static var keyForm: String { RegisterKey.form }
    public static func key(_ text: String) -> RegisterKey? { RegisterKey(text) }
    public static func body(_ fields: Fields) throws(FieldError) -> RegisterEntry<Kind> { try RegisterEntry(fields) }
    public static func writers(of key: RegisterKey, body: RegisterEntry<Kind>?) -> Writers? { key.owner.city.map { .city($0) } ?? .secretariat }
    public static func pastTimes(of body: RegisterEntry<Kind>) -> [PastTime] { Kind.pastTimes(of: body.details) }

    public static func objection(
        to body: RegisterEntry<Kind>, key: RegisterKey, by writer: ParticipantID, at acceptedAt: UTCTime, in view: some ForumView
    ) throws -> (any Objection)? {
        Kind.mayOwn(key.owner) ? nil : RegisterObjection.noEntriesOf(owner: "\(key.owner)", register: Kind.name)
    }
}

/// What the secretariat has decided on a version of an entry.
public struct RegisterReview: Sendable, Equatable, JSONWritable {
    public enum Outcome: String, Sendable, CaseIterable {
        case inReview = "in-review"
        case published
        /// With a comment on what is to be otherwise.
        case returned
        case withdrawn
    }

    private static let commentForm = FieldForm("comment", "what is to be otherwise, or why it is withdrawn")

    public let outcome: Outcome
    /// Of the entry of the log that holds the version.
    public let index: Int64
    public let comment: LocalizedText?

    public init(_ outcome: Outcome, of index: Int64, comment: LocalizedText? = nil) {
        self.outcome = outcome
        self.index = index
        self.comment = comment
    }

    public init(_ fields: Fields) throws(FieldError) {
        outcome = try fields.choice("outcome", Outcome.self)
        index = try fields.integer("index", in: 0...JSON.largestInteger)
        comment = fields.optional("comment") == nil ? nil : try fields.localized("comment", length: 1...4000, lines: .many)
        guard comment != nil || outcome == .inReview || outcome == .published else {
            throw FieldError(path: fields.path(of: "comment"), expected: .form(Self.commentForm), found: FieldFinding.nothing)
        }
    }

    public var json: JSON {
        var object = JSONObject([("outcome", .string(outcome.rawValue)), ("index", .integer(index))])
        object["comment"] = comment?.json
        return .object(object)
    }
}

/// `register.<kind>.reviewed`: the secretariat's decision on the newest version of an entry.
public enum RegisterReviewed<Kind: RegisterKind>: RecordType {
    public static var name: String { "register.\(Kind.name).reviewed" }
    public static var keyForm: String { RegisterKey.form }
    public static func key(_ text: String) -> RegisterKey? { RegisterKey(text) }
    public static func body(_ fields: Fields) throws(FieldError) -> RegisterReview { try RegisterReview(fields) }
    public static func writers(of key: RegisterKey, body: RegisterReview?) -> Writers? { .secretariat }
    public static func writers(ofUnreadable key: String) -> Writers? { .secretariat }

    public static func objection(
        to body: RegisterReview, key: RegisterKey, by writer: ParticipantID, at acceptedAt: UTCTime, in view: some ForumView
    ) throws -> (any Objection)? { try RegisterSubmitted<Kind>.objection(toJudging: body.index, of: key, in: view) }
}

extension RegisterSubmitted {
    /// Why somebody cannot speak of a version of an entry: there is none, or another by now.
    static func objection(toJudging index: Int64, of key: RegisterKey, in view: some ForumView) throws -> RegisterObjection? {
        guard let standing = try view.current(RecordID(type: name, key: key.description)) else { return .noEntry(key.description) }
        guard standing.index != index else { return nil }
        return .newerEntry(index: standing.index, key: key.description)
    }
}
