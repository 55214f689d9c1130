public import Envelope
public import Primitives
public import StrictJSON

/// `member.key.rotated`: a city's new keys, signed by the old one.
public enum MemberKeyRotated: RecordType {
    public static let name = "member.key.rotated"
    public static let keyForm = "a city id"
    public static func key(_ text: String) -> CityID? { CityID(text) }
    public static func body(_ fields: Fields) throws(FieldError) -> CityKeys { try CityKeys(fields) }
    public static func writers(of key: CityID, body: CityKeys?) -> Writers? { .city(key) }

    public static func objection(
        to body: CityKeys, key: CityID, by writer: ParticipantID, at acceptedAt: UTCTime, in view: some ForumView
    ) throws -> (any Objection)? {
        body.objection(for: key, in: view.membership)
    }
}

/// `member.key.revoked`: from a log index on, nothing that the key signs is accepted.
public enum MemberKeyRevoked: RecordType {
    public struct Body: Sendable, JSONWritable {
        public let city: CityID
        public let fromIndex: Int64
        public let reason: String

        public init(city: CityID, fromIndex: Int64, reason: String) {
            self.city = city
            self.fromIndex = fromIndex
            self.reason = reason
        }

        public var json: JSON { ["city": .string(city.text), "fromIndex": .integer(fromIndex), "reason": .string(reason)] }
    }

    public static let name = "member.key.revoked"
    public static let keyForm = "a key id of 64 lower-case hexadecimal digits"
    public static func key(_ text: String) -> KeyID? { KeyID(hex: text) }

    public static func body(_ fields: Fields) throws(FieldError) -> Body {
        Body(
            city: try fields.value("city", "a city id") { CityID($0) },
            fromIndex: try fields.integer("fromIndex", in: 0...JSON.largestInteger),
            reason: try fields.text("reason", length: 1...1000, lines: .many))
    }

    public static func writers(of key: KeyID, body: Body?) -> Writers? { .secretariat }
    public static func writers(ofUnreadable key: String) -> Writers? { .secretariat }

    public static func objection(
        to body: Body, key: KeyID, by writer: ParticipantID, at acceptedAt: UTCTime, in view: some ForumView
    ) throws -> (any Objection)? {
        view.membership.keys[key]?.owner == ParticipantID(body.city) ? nil : RecordObjection.strangeKey(key, body.city)
    }
}

/// `member.suspended`: a city is shut out, or let in again.
public enum MemberSuspended: RecordType {
    public struct Body: Sendable, JSONWritable {
        public let isSuspended: Bool
        public let reason: String

        public init(isSuspended: Bool, reason: String) {
            self.isSuspended = isSuspended
            self.reason = reason
        }

        public var json: JSON { ["suspended": .boolean(isSuspended), "reason": .string(reason)] }
    }

    public static let name = "member.suspended"
    public static let keyForm = "a city id"
    public static func key(_ text: String) -> CityID? { CityID(text) }

    public static func body(_ fields: Fields) throws(FieldError) -> Body {
        Body(isSuspended: try fields.boolean("suspended"), reason: try fields.text("reason", length: 1...1000, lines: .many))
    }

    public static func writers(of key: CityID, body: Body?) -> Writers? { .secretariat }
    public static func writers(ofUnreadable key: String) -> Writers? { .secretariat }

    public static func objection(
        to body: Body, key: CityID, by writer: ParticipantID, at acceptedAt: UTCTime, in view: some ForumView
    ) throws -> (any Objection)? {
        view.membership.members[key] == nil ? RecordObjection.noMember(key) : nil
    }
}
