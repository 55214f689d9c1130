public import Envelope
import Federation
import Ledger
import Primitives
public import SQL
public import StrictJSON

extension Outbox {
    /// The most records that are published at once.
    public static let mostPublishedAtOnce = 50_000

    /// What `publishAll` has done.
    public struct Publication: Sendable {
        /// Of the envelopes that were queued, in their order.
        public let digests: [EnvelopeDigest]
        /// Records in them.
        public let queued: Int
        /// Records that stand already as they were given, in the log or on their way to it.
        public let unchanged: Int

        public var json: JSON {
            [
                "digests": .array(digests.map { .string($0.hex) }), "digest": digests.last.map { .string($0.hex) } ?? .null,
                "queued": .integer(Int64(queued)), "unchanged": .integer(Int64(unchanged)),
            ]
        }
    }

    /// Publishes any number of records in as many envelopes as they need, all or none: every one is judged before the first is signed, and all
    /// are queued in one transaction. What stands already as it is given is left, so that the same may be sent again.
    ///
    /// - Parameter alongside: what has to be written in the same transaction, given the digests; where it throws, nothing is queued.
    /// - Throws: as `publish`; positions in a refusal are those in the whole list.
    public func publishAll(
        _ drafts: [Draft], alongside: @escaping @Sendable (any SQLConnection, [EnvelopeDigest]) throws -> Void = { _, _ in }
    ) async throws -> Publication {
        try Self.refuseKeys(drafts)
        guard (1...Self.mostPublishedAtOnce).contains(drafts.count) else {
            throw Problem(.malformedPayload, "At once 1 to \(Self.mostPublishedAtOnce) records are published, not \(drafts.count). Divide them.")
        }
        try Self.checkForm(drafts)
        return try await waitingForEarlierChanges {
            try await writing { connection in
                let ledger = try self.ledger(connection)
                let isStanding = try self.standing(drafts, in: ledger, connection)
                // All are judged, the unchanged too: a refusal names the place in what was given.
                let judged = try self.judged(
                    zip(drafts, isStanding).map { $1 ? Draft(type: $0.id.type, key: $0.id.key, body: $0.body) : $0 }, in: ledger)
                let records = zip(judged, isStanding).filter { !$1 }.map(\.0)
                let envelopes = RecordsPayload.envelopes(of: records)
                try self.pending.checkRoom(envelopes: envelopes.count, records: records.count, connection)
                let queued = try self.signing(connection).queue(envelopes, connection)
                try alongside(connection, queued.map(\.digest))
                for (envelope, place) in zip(envelopes, queued) { self.pending.note(envelope.map(\.id), in: place.sequence) }
                return Publication(digests: queued.map(\.digest), queued: records.count, unchanged: drafts.count - records.count)
            }
        }
    }

    /// Which drafts say what our last word on the record says, be it in the log or on its way.
    ///
    /// - Throws: `PendingChange` where another word of ours is on its way.
    private func standing(_ drafts: [Draft], in ledger: Ledger, _ connection: any SQLConnection) throws -> [Bool] {
        var waiting: [SequenceNumber: [Record]] = [:]
        return try drafts.map { draft in
            guard let sequence = try pending.latest(draft.id, connection) else { return try ledger.current(draft.id)?.body == draft.body }
            let records = try waiting[sequence] ?? Self.records(waitingAs: sequence, connection)
            waiting[sequence] = records
            guard records.first(where: { $0.id == draft.id })?.body != draft.body else { return true }
            guard draft.base == nil else { return false }
            throw PendingChange(record: draft.id)
        }
    }

    private static func records(waitingAs sequence: SequenceNumber, _ connection: any SQLConnection) throws -> [Record] {
        let row = try connection.first(
            "SELECT e.envelope FROM outbox o JOIN outbox_envelope e ON e.digest = o.digest WHERE o.epoch = $1 AND o.seq = $2",
            [.integer(sequence.epoch), .integer(sequence.number)])
        return try row.map { try RecordsPayload.claimedRecords(of: UnverifiedEnvelope.parse(try $0.blob(0))) } ?? []
    }
}
