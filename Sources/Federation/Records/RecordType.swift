public import Envelope
public import Primitives
public import StrictJSON

/// One type of record: who may write a key, what a body holds, and which rules it keeps.
///
/// A new kind of record is one conforming type, named by its feature; nothing of the federation changes.
public protocol RecordType: SendableMetatype {
    associatedtype Key: Sendable
    /// Reads *and writes* JSON: what it writes is read as the same again.
    associatedtype Body: Sendable, JSONWritable

    /// Such as `visa.rule.published`.
    static var name: String { get }
    /// What a key looks like, for the refusal of one that does not.
    static var keyForm: String { get }
    static func key(_ text: String) -> Key?
    static func body(_ fields: Fields) throws(FieldError) -> Body
    /// Who may write this key; judged by coordinator and followers alike.
    ///
    /// - Parameter body: `nil` where it cannot be read: whose a record is comes before what is wrong with it.
    /// - Returns: `nil` only where that rests on the body, and there is none: an answer that was given without a body holds with any.
    static func writers(of key: Key, body: Body?) -> Writers?
    /// Who may write under a key that is not in the type's form, as far as it tells: whose a record is comes before what is wrong with it.
    static func writers(ofUnreadable key: String) -> Writers?
    /// The times in a body at which something has happened: none may lie behind the entry that tells of it.
    static func pastTimes(of body: Body) -> [PastTime]
    /// What the coordinator also asks before it appends, against the state so far.
    ///
    /// - Parameter acceptedAt: the time that the entry gets.
    /// - Returns: why it is refused, `nil` if it is not. Throws only where the state cannot be read.
    static func objection(
        to body: Body, key: Key, by writer: ParticipantID, at acceptedAt: UTCTime, in view: some ForumView
    ) throws -> (any Objection)?
}

/// A time of something that has happened, and the member of the body in which it stands.
public struct PastTime: Sendable {
    /// By how much a writer's clock may be ahead of the log's, in seconds.
    static let skewSeconds: Int64 = 300

    public let member: String
    public let time: UTCTime

    public init(_ member: String, _ time: UTCTime) {
        self.member = member
        self.time = time
    }
}

extension RecordType {
    public static func writers(ofUnreadable key: String) -> Writers? { nil }
    public static func pastTimes(of body: Body) -> [PastTime] { [] }
    public static func objection(
        to body: Body, key: Key, by writer: ParticipantID, at acceptedAt: UTCTime, in view: some ForumView
    ) throws -> (any Objection)? { nil }
}

/// Who may write a record.
public enum Writers: Sendable, Equatable {
    case secretariat
    case city(CityID)
    /// Any member city of a country.
    case citiesOf(CountryCode)
    case anyMember

    public func include(_ writer: ParticipantID, in membership: Membership) -> Bool {
        switch self {
        case .secretariat: writer == .secretariat
        case .city(let city): writer.city == city
        case .citiesOf(let country): writer.city.flatMap { membership.members[$0] }?.country == country
        case .anyMember: writer.city.flatMap { membership.members[$0] } != nil
        }
    }

    public var description: String {
        switch self {
        case .secretariat: "the secretariat"
        case .city(let city): "the city \(city)"
        case .citiesOf(let country): "a member city of \(country)"
        case .anyMember: "a member city"
        }
    }
}
