public import Primitives
public import StrictJSON

/// One record of a `records` envelope (protocol §4).
public struct Record: Sendable {
    public let type: String
    public let key: String
    /// 1 + the log index of the envelope that last changed this (type, key); 0 if none has.
    public let base: Int64
    public let body: JSON

    public init(type: String, key: String, base: Int64, body: JSON) {
        self.type = type
        self.key = key
        self.base = base
        self.body = body
    }

    init(_ json: JSON, path: String) throws(FieldError) {
        let fields = try Fields(json, path: path)
        // Of any length that fits into a payload: a type that nobody knows and a key that its type does not take have codes of their own.
        type = try fields.string("type", length: 0...48_000)
        key = try fields.string("key", length: 0...48_000)
        base = try fields.integer("base", in: 0...JSON.largestInteger)
        body = .object(try fields.fields("body").object)
    }

    public var json: JSON { ["type": .string(type), "key": .string(key), "base": .integer(base), "body": body] }
}

/// What a record is about: the unit of ownership and of compare-and-set.
public struct RecordID: Sendable, Hashable, CustomStringConvertible {
    public let type: String
    public let key: String

    public init(type: String, key: String) {
        self.type = type
        self.key = key
    }

    public var description: String { "\(type) \(key)" }

    /// For a refusal: no more of a key than one needs to find it.
    var cut: String {
        let shown = key.unicodeScalars.prefix(100)
        return "\(type) \(String(shown))\(shown.count < key.unicodeScalars.count ? "…" : "")"
    }

    /// Bytes that a type and a key may have in the log.
    static let (longestType, longestKey) = (64, 256)

    /// Why it can stand in no log: types and keys are visible ASCII of a bounded length. The coordinator accepts no other, since no type has such
    /// keys; a follower meets them only in a log that cannot be believed.
    var unstorable: String? {
        func isPlain(_ text: String, _ longest: Int) -> Bool {
            (1...longest).contains(text.utf8.count) && text.utf8.allSatisfy { (0x21...0x7E).contains($0) }
        }
        if !isPlain(type, Self.longestType) { return "a type that is not 1 to \(Self.longestType) visible characters of ASCII" }
        return isPlain(key, Self.longestKey) ? nil : "a key that is not 1 to \(Self.longestKey) visible characters of ASCII"
    }

    /// By bytes, as the log and every database tell keys apart.
    public static func == (left: Self, right: Self) -> Bool { left.type.isExactly(right.type) && left.key.isExactly(right.key) }

    public func hash(into hasher: inout Hasher) {
        type.hashExactly(into: &hasher)
        key.hashExactly(into: &hasher)
    }
}

extension Record: Equatable {
    public static func == (left: Self, right: Self) -> Bool { left.id == right.id && left.base == right.base && left.body == right.body }
}

extension Record {
    public var id: RecordID { RecordID(type: type, key: key) }
}

/// A record as it stands after some index of the log.
public struct RecordVersion: Sendable, Equatable {
    /// Of the envelope that last changed it.
    public let index: Int64
    /// The record's place in that envelope, from 0.
    public let position: Int
    public let writer: ParticipantID
    public let body: JSON

    public init(index: Int64, position: Int, writer: ParticipantID, body: JSON) {
        self.index = index
        self.position = position
        self.writer = writer
        self.body = body
    }

    /// What the next writer has to name as `base`.
    public var nextBase: Int64 { index + 1 }
}
