import Envelope
import Primitives

/// The state as the n-th record of an envelope meets it: what the records before it in the same envelope say is there already,
/// so that a cycle and the first report of it may travel together.
final class EnvelopeOverlay: ForumView {
    private let base: any ForumView
    private let writer: ParticipantID
    private let records: [Record]
    private let types: Set<String>
    /// The place of each record in the envelope, which holds each once.
    private lazy var places = Dictionary(records.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    /// Of the record that meets the state: it sees those before it.
    var position = 0

    init(base: any ForumView, writer: ParticipantID, records: [Record]) {
        self.base = base
        self.writer = writer
        self.records = records
        types = Set(records.map(\.type))
    }

    /// The place of a record, where it stands before the one that is being judged.
    private func place(of record: RecordID) -> Int? {
        // Most ask for records of a type that the envelope has none of: who speaks for a country.
        guard position > 0, types.contains(record.type) else { return nil }
        return places[record].flatMap { $0 < position ? $0 : nil }
    }

    var membership: Membership { base.membership }
    var size: Int64 { base.size }

    func current(_ record: RecordID) throws -> RecordVersion? {
        guard let place = place(of: record) else { return try base.current(record) }
        return RecordVersion(index: base.size, position: place, writer: writer, body: records[place].body)
    }

    func nextBase(of record: RecordID) throws -> Int64 { place(of: record) == nil ? try base.nextBase(of: record) : base.size + 1 }

    /// An envelope holds each once.
    func nextBases(of records: [RecordID]) throws -> [Int64] { try records.map { try nextBase(of: $0) } }

    func index(of digest: EnvelopeDigest) throws -> Int64? { try base.index(of: digest) }
    func digest(of participant: ParticipantID, at sequence: SequenceNumber) throws -> EnvelopeDigest? {
        try base.digest(of: participant, at: sequence)
    }
    func lastSequence(of participant: ParticipantID) throws -> SequenceNumber? { try base.lastSequence(of: participant) }
    func isKnown(_ id: UUIDv7) throws -> Bool { try base.isKnown(id) }
}
