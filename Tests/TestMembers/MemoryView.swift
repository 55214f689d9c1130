public import Envelope
public import Federation
public import Primitives

/// A forum's state in memory: what a judge reads, without a database.
public struct MemoryView: ForumView {
    public var membership: Membership
    public var size: Int64 = 0
    private var records: [RecordID: RecordVersion] = [:]
    private var sequences: [ParticipantID: SequenceNumber] = [:]
    private var digests: [EnvelopeDigest: Int64] = [:]
    private var numbered: [ParticipantID: [SequenceNumber: EnvelopeDigest]] = [:]
    private var ids: Set<UUIDv7> = []

    public init(_ membership: Membership) { self.membership = membership }

    /// Takes in what a judge has accepted, as a ledger would.
    public mutating func append(_ payload: RecordsPayload, _ digest: EnvelopeDigest) throws {
        for (position, record) in payload.records.enumerated() {
            try membership.apply(record, at: size)
            records[record.id] = RecordVersion(index: size, position: position, writer: payload.header.from, body: record.body)
        }
        sequences[payload.header.from] = payload.sequence
        digests[digest] = size
        numbered[payload.header.from, default: [:]][payload.sequence] = digest
        ids.insert(payload.header.id)
        size += 1
    }

    public mutating func put(_ record: Record, by writer: ParticipantID) throws {
        try membership.apply(record, at: size)
        records[record.id] = RecordVersion(index: size, position: 0, writer: writer, body: record.body)
        size += 1
    }

    public func current(_ record: RecordID) throws -> RecordVersion? { records[record] }
    public func index(of digest: EnvelopeDigest) throws -> Int64? { digests[digest] }
    public func digest(of participant: ParticipantID, at sequence: SequenceNumber) throws -> EnvelopeDigest? {
        numbered[participant]?[sequence]
    }
    public func lastSequence(of participant: ParticipantID) throws -> SequenceNumber? { sequences[participant] }
    public func isKnown(_ id: UUIDv7) throws -> Bool { ids.contains(id) }
}
