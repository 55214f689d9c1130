import Envelope
import Federation
import Ledger
import Primitives
import SQL
import StrictJSON

extension Outbox {
    /// One of our own entries has arrived in the ledger: it needs no more sending. One that we do not know means that we are
    /// older than we think.
    static func settle(_ payload: RecordsPayload, _ digest: EnvelopeDigest, at index: Int64, _ connection: any SQLConnection) throws {
        if let row = try connection.first("SELECT state, log_index FROM outbox WHERE digest = $1", [.blob(digest.bytes)]) {
            if let promised = try row.optionalInteger(1), promised != index {
                throw Problem(.logInconsistent, "The coordinator promised index \(promised) for \(digest), the log has it at \(index).")
            }
            try connection.execute("DELETE FROM outbox WHERE digest = $1", [.blob(digest.bytes)])
            try connection.execute("DELETE FROM outbox_envelope WHERE digest = $1", [.blob(digest.bytes)])
        } else if try WriterState(connection).isBehind(payload.sequence) {
            try WriterState.demandHealing(connection)
        }
    }

    /// A receipt is a promise: an index it named lies below the ledger's size, yet the entry is not there.
    static func checkPromises(upTo size: Int64, _ connection: any SQLConnection) throws {
        guard
            let row = try connection.first(
                "SELECT log_index, digest FROM outbox WHERE state = 'accepted' AND log_index < $1 LIMIT 1", [.integer(size)])
        else {
            // Promises that were kept need no proof any more.
            try connection.execute("DELETE FROM receipts WHERE last_index < $1", [.integer(size)])
            return
        }
        throw Problem(
            .logInconsistent,
            "The coordinator's receipt promised index \(try row.integer(0)) to one of our envelopes; the log has another entry there.")
    }

    /// What the log does not have although it was promised waits again. To be called when a person has accepted the log as it is.
    /// The receipts that promised it are kept as evidence.
    func takeBackPromises() async throws {
        let now = clockReading.milliseconds
        try await database.write { connection in
            let receipts = try connection.query(
                "SELECT envelope FROM receipts WHERE digest IN (SELECT receipt FROM outbox WHERE state = 'accepted') ORDER BY last_index LIMIT 20")
            for (place, row) in receipts.enumerated() {
                try connection.execute(
                    "INSERT INTO evidence (found_at, reason, theirs) VALUES ($1, $2, $3) ON CONFLICT (found_at) DO NOTHING",
                    [.integer(now + Int64(place)), "Receipts for entries that the log did not have when it was accepted.", .blob(try row.blob(0))])
            }
            try connection.execute("UPDATE outbox SET state = 'queued', log_index = NULL, receipt = NULL WHERE state = 'accepted'")
            try connection.execute("DELETE FROM receipts")
        }
        pending.forget()
    }

    /// After the ledger has reached the coordinator's head: opens the next epoch and signs anew what still waits (protocol §4).
    func healIfNeeded() async throws {
        guard try await needsHealing() else { return }
        let (city, forum, key, clock, own) = identity
        try await database.write { connection in
            let writer = try WriterState(connection)
            let last = try Ledger(connection).lastSequence(of: city)
            let waiting = try connection.query(
                "SELECT e.envelope FROM outbox o JOIN outbox_envelope e ON e.digest = o.digest WHERE o.state = 'queued' ORDER BY o.epoch, o.seq"
            ).map { try $0.blob(0) }
            try connection.execute("DELETE FROM outbox_envelope WHERE digest IN (SELECT digest FROM outbox WHERE state = 'queued')")
            try connection.execute("DELETE FROM outbox WHERE state = 'queued'")
            try connection.execute(
                "UPDATE writer SET epoch = $1, next_seq = 1, must_heal = 0 WHERE id = 1", [.integer(max(last?.epoch ?? 0, writer.epoch) + 1)])
            for bytes in waiting {
                let records = try RecordsPayload.claimedRecords(of: UnverifiedEnvelope.parse(bytes))
                _ = try Self.queue(records, from: city, forum: forum, key: key, as: try WriterState(connection), now: clock(), own: own, connection)
            }
        }
        pending.forget()
        wake.increment()
    }

    private func needsHealing() async throws -> Bool { try await database.read { try WriterState($0).mustHeal } }
}

/// The next number of our own envelopes.
struct WriterState {
    let epoch: Int64
    let nextNumber: Int64
    /// After a restored backup: nothing is signed until the ledger has caught up.
    let mustHeal: Bool

    init(_ connection: any SQLConnection) throws {
        guard let row = try connection.first("SELECT epoch, next_seq, must_heal FROM writer WHERE id = 1") else {
            throw StorageError(.corrupt, "the writer's state is missing; restore a backup")
        }
        epoch = try row.integer(0)
        nextNumber = try row.integer(1)
        mustHeal = try row.flag(2)
    }

    /// Whether the log has a number of ours that we never gave, as far as we remember.
    func isBehind(_ sequence: SequenceNumber) -> Bool { sequence >= SequenceNumber(epoch: epoch, number: nextNumber) }

    static func demandHealing(_ connection: any SQLConnection) throws {
        try connection.execute("UPDATE writer SET must_heal = 1 WHERE id = 1")
    }
}
