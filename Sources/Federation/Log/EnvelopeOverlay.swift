import Domain
import Envelope

/// The state as the n-th record of an envelope meets it: what the records before it in the same envelope say is there already,
/// so that a cycle and the first report of it may travel together.
struct EnvelopeOverlay<Base: ForumView> {
    let base: Base
    let payload: RecordsPayload

    func before(_ position: Int) -> View { View(base: base, payload: payload, position: position) }

    struct View: ForumView {
        let base: Base
        let payload: RecordsPayload
        let position: Int

        /// Of an earlier record of the envelope. The record itself is none: an envelope holds each once.
        private func place(of record: RecordID) -> Int? {
            if position < payload.records.count, payload.records[position].id == record { return nil }
            return payload.records[..<position].firstIndex { $0.key == record.key && $0.type == record.type }
        }

        var membership: Membership { base.membership }
        var size: Int64 { base.size }

        func current(_ record: RecordID) throws -> RecordVersion? {
            guard let place = place(of: record) else { return try base.current(record) }
            return RecordVersion(index: base.size, position: place, writer: payload.header.from, body: payload.records[place].body)
        }

        func nextBase(of record: RecordID) throws -> Int64 { place(of: record) == nil ? try base.nextBase(of: record) : base.size + 1 }

        func index(of digest: EnvelopeDigest) throws -> Int64? { try base.index(of: digest) }
        func digest(of participant: ParticipantID, at sequence: SequenceNumber) throws -> EnvelopeDigest? {
            try base.digest(of: participant, at: sequence)
        }
        func lastSequence(of participant: ParticipantID) throws -> SequenceNumber? { try base.lastSequence(of: participant) }
        func isKnown(_ id: UUIDv7) throws -> Bool { try base.isKnown(id) }
    }
}
