public import Federation
public import Primitives

/// A record on its way into projections.
public struct FoldedRecord: Sendable {
    public let record: Record
    /// Of the entry that holds it.
    public let index: Int64
    /// The record's place in that entry, from 0.
    public let position: Int
    public let writer: ParticipantID
    public let acceptedAt: UTCTime

    public var key: String { record.key }

    public init(_ record: Record, index: Int64, position: Int, writer: ParticipantID, acceptedAt: UTCTime) {
        self.record = record
        self.index = index
        self.position = position
        self.writer = writer
        self.acceptedAt = acceptedAt
    }

    /// Key and body as a type reads them; `nil` where the record is of another type, or where what the log holds cannot be read by this version.
    public func read<Type: RecordType>(as type: Type.Type) -> (key: Type.Key, body: Type.Body)? {
        guard record.type == Type.name, let key = Type.key(record.key), let body = try? record.body(as: type) else { return nil }
        return (key, body)
    }
}
