import Envelope
import Federation
import Ledger
import SQL
import Synchronization

/// An earlier change of a record is on its way to the log: what it is based on, and so what the next one has to name, is not known yet.
struct PendingChange: Error {
    let record: RecordID

    var problem: Problem {
        Problem(.unavailable, "An earlier change of \(record) is still on its way to the log. Send it again after a moment.")
    }
}

/// What of ours is on its way to the log: which envelopes, and which record each was the last to change.
///
/// Kept in memory beside the outbox, whose rows are the truth: read from them after a start and after whatever may have changed them otherwise.
final class PendingChanges: Sendable {
    /// Records on their way; more are not taken. A start reads them all.
    private static let mostRecords = 250_000

    private struct State {
        /// What is known of records that were settled, beyond as many as are on their way: taken out together, which is cheaper than one by one.
        private static let mostSettled = 4_096

        var isLoaded = false
        private var lastChanges: [RecordID: SequenceNumber] = [:]
        private(set) var records: [SequenceNumber: [RecordID]] = [:]
        private(set) var count = 0

        /// The envelope that was the last to change a record, and is still on its way.
        func latest(_ id: RecordID) -> SequenceNumber? {
            guard let sequence = lastChanges[id], records[sequence] != nil else { return nil }
            return sequence
        }

        mutating func add(_ ids: [RecordID], in sequence: SequenceNumber) {
            for id in ids { lastChanges[id] = sequence }
            records[sequence] = ids
            count += ids.count
        }

        mutating func remove(_ sequence: SequenceNumber) {
            guard let ids = records.removeValue(forKey: sequence) else { return }
            count -= ids.count
            if lastChanges.count > 2 * count + Self.mostSettled { lastChanges = lastChanges.filter { records[$0.value] != nil } }
        }
    }

    private let state = Mutex(State())
    private let mostEnvelopes: Int

    /// - Parameter mostEnvelopes: on their way; more are not taken.
    init(mostEnvelopes: Int) { self.mostEnvelopes = mostEnvelopes }

    /// Envelopes on their way; `nil` where nobody has asked yet, so that nothing was read.
    var known: Int? { state.withLock { $0.isLoaded ? $0.records.count : nil } }

    /// In a write of the database, whose order is that of the answers.
    ///
    /// - Throws: `unavailable` where too much is on its way; `PendingChange` where a draft leaves its base to the ledger, and the ledger does
    ///   not have our last word yet.
    ///
    /// - Parameter beside: envelopes, and records in them, that are to be queued in the same write.
    func check(_ drafts: [Outbox.Draft], beside: (envelopes: Int, records: Int) = (0, 0), _ connection: any SQLConnection) throws {
        try checkRoom(envelopes: beside.envelopes + 1, records: beside.records + drafts.count, connection)
        if let waiting = state.withLock({ state in drafts.first { $0.base == nil && state.latest($0.id) != nil } }) {
            throw PendingChange(record: waiting.id)
        }
    }

    /// - Throws: `unavailable` where so many more would be too much.
    func checkRoom(envelopes more: Int, records moreRecords: Int, _ connection: any SQLConnection) throws {
        try load(connection)
        let (envelopes, records) = state.withLock { ($0.records.count, $0.count) }
        guard envelopes + more <= mostEnvelopes, records + moreRecords <= Self.mostRecords else {
            throw Problem(
                .unavailable,
                "The outbox is full: \(envelopes) envelopes with \(records) records wait for the coordinator, and \(more) more have no room. Look at its connection."
            )
        }
    }

    /// The envelope that changes a record and is still on its way.
    func latest(_ record: RecordID, _ connection: any SQLConnection) throws -> SequenceNumber? {
        try load(connection)
        return state.withLock { $0.latest(record) }
    }

    /// As the last step of the transaction that queues them.
    func note(_ records: [RecordID], in sequence: SequenceNumber) { state.withLock { $0.add(records, in: sequence) } }

    /// The log has them, or never will.
    func settle(_ sequences: [SequenceNumber]) {
        guard !sequences.isEmpty else { return }
        state.withLock { state in for sequence in sequences { state.remove(sequence) } }
    }

    /// The outbox was changed by other ways, or a transaction failed that may have noted something.
    func forget() { state.withLock { $0 = State() } }

    private func load(_ connection: any SQLConnection) throws {
        guard !state.withLock({ $0.isLoaded }) else { return }
        var loaded = State()
        loaded.isLoaded = true
        try connection.forEachRow(
            """
            SELECT o.epoch, o.seq, e.envelope FROM outbox o JOIN outbox_envelope e ON e.digest = o.digest
            WHERE o.state <> 'rejected' ORDER BY o.epoch, o.seq
            """, []
        ) { row in
            let records = try RecordsPayload.claimedRecords(of: UnverifiedEnvelope.parse(try row.blob(2)))
            loaded.add(records.map(\.id), in: SequenceNumber(epoch: try row.integer(0), number: try row.integer(1)))
        }
        state.withLock { $0 = loaded }
    }
}
