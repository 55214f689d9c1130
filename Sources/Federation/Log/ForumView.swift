public import Envelope
public import Primitives

/// The forum's state at one size of the log, as a transaction sees it. Judging reads it and never writes.
public protocol ForumView {
    var membership: Membership { get }
    /// The number of entries so far: the index that the next one gets.
    var size: Int64 { get }

    func current(_ record: RecordID) throws -> RecordVersion?
    /// What the next writer of a record has to name as `base`, without reading the body.
    func nextBase(of record: RecordID) throws -> Int64
    /// The same of many, in their order.
    func nextBases(of records: [RecordID]) throws -> [Int64]

    /// The index at which an envelope was accepted.
    func index(of digest: EnvelopeDigest) throws -> Int64?
    /// The envelope accepted under a participant's number.
    func digest(of participant: ParticipantID, at sequence: SequenceNumber) throws -> EnvelopeDigest?
    /// The highest number accepted from a participant.
    func lastSequence(of participant: ParticipantID) throws -> SequenceNumber?
    func isKnown(_ id: UUIDv7) throws -> Bool
}

extension ForumView {
    public func nextBase(of record: RecordID) throws -> Int64 { try current(record)?.nextBase ?? 0 }
    public func nextBases(of records: [RecordID]) throws -> [Int64] { try records.map { try nextBase(of: $0) } }
}
