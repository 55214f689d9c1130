public import Domain
public import StrictJSON

/// One record of a `records` envelope (protocol §4).
public struct Record: Sendable, Equatable {
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
