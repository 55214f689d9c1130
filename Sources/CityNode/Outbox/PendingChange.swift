import Envelope
import Federation
import Storage
import Synchronization

/// An earlier change of a record is on its way to the log: what it is based on, and so what the next one has to name, is not known yet.
struct PendingChange: Error {
    let record: RecordID

    var problem: Problem {
        Problem(.unavailable, "An earlier change of \(record) is still on its way to the log. Send it again after a moment.")
    }
}

/// Which record was last changed by which envelope of ours. Kept in memory: only the outbox's rows tell what is still on its way.
final class PendingChanges: Sendable {
    /// Records that are kept in mind before those that have arrived are forgotten.
    private static let capacity = 100_000

    private struct State {
        var isLoaded = false
        var envelopes: [RecordID: SequenceNumber] = [:]
    }

    private let state = Mutex(State())

    /// - Throws: `PendingChange` where a draft leaves its base to the ledger, and the ledger does not have our last word yet.
    func check(_ drafts: [Outbox.Draft], _ connection: any SQLConnection) throws {
        try load(connection)
        for draft in drafts where draft.base == nil {
            guard let sequence = state.withLock({ $0.envelopes[draft.id] }) else { continue }
            let row = try connection.first(
                "SELECT state FROM outbox WHERE epoch = $1 AND seq = $2", [.integer(sequence.epoch), .integer(sequence.number)])
            if let row, try row.text(0) != "rejected" { throw PendingChange(record: draft.id) }
            state.withLock { _ = $0.envelopes.removeValue(forKey: draft.id) }
        }
    }

    /// Inside the transaction that queues them; one that fails leaves no row, and so nothing that would be waited for.
    func note(_ records: [RecordID], in sequence: SequenceNumber, _ connection: any SQLConnection) throws {
        let isFull = state.withLock { state in
            for record in records { state.envelopes[record] = sequence }
            return state.envelopes.count > Self.capacity
        }
        guard isFull else { return }
        let waiting = Set(try Self.waiting(connection))
        state.withLock { state in state.envelopes = state.envelopes.filter { waiting.contains($0.value) } }
    }

    /// After a start: what an earlier process has queued.
    private func load(_ connection: any SQLConnection) throws {
        guard !state.withLock({ $0.isLoaded }) else { return }
        var envelopes: [RecordID: SequenceNumber] = [:]
        for sequence in try Self.waiting(connection) {
            let row = try connection.first(
                "SELECT e.envelope FROM outbox o JOIN outbox_envelope e ON e.digest = o.digest WHERE o.epoch = $1 AND o.seq = $2",
                [.integer(sequence.epoch), .integer(sequence.number)])
            guard let row else { continue }
            for record in try RecordsPayload.claimedRecords(of: UnverifiedEnvelope.parse(try row.blob(0))) { envelopes[record.id] = sequence }
        }
        state.withLock { state in
            state.envelopes.merge(envelopes) { newer, _ in newer }
            state.isLoaded = true
        }
    }

    private static func waiting(_ connection: any SQLConnection) throws -> [SequenceNumber] {
        try connection.query("SELECT epoch, seq FROM outbox WHERE state <> 'rejected' ORDER BY epoch, seq").map { row in
            SequenceNumber(epoch: try row.integer(0), number: try row.integer(1))
        }
    }
}
