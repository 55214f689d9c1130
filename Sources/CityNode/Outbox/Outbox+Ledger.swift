import Envelope
import Federation
import Ledger
import Primitives
import SQL
import StrictJSON

extension Outbox {
    /// One of our own entries stands in the ledger: it needs no more sending. One that we do not know means that we are older than we think.
    ///
    /// - Throws: `Contradiction` where another place was promised to it.
    static func settle(_ entry: OwnEntry, _ connection: any SQLConnection) throws {
        if let row = try connection.first(
            """
            SELECT o.log_index, r.envelope FROM outbox o LEFT JOIN receipts r ON r.digest = o.receipt WHERE o.digest = $1
            """, [.blob(entry.digest.bytes)])
        {
            if let promised = try row.optionalInteger(0), promised != entry.index {
                throw Contradiction(brokenPromise: promised, to: entry.digest, receipts: try row.optionalBlob(1))
            }
            try connection.execute("DELETE FROM outbox WHERE digest = $1", [.blob(entry.digest.bytes)])
            // All members have it now.
            try connection.withoutOverwriting {
                _ = try connection.execute("DELETE FROM outbox_envelope WHERE digest = $1", [.blob(entry.digest.bytes)])
            }
        } else if try WriterState(connection).isBehind(entry.sequence) {
            try WriterState.demandHealing(connection)
        }
    }

    /// A receipt is a promise: an index it named lies below the ledger's size, yet the entry is not there.
    ///
    /// - Throws: `Contradiction`.
    static func checkPromises(upTo size: Int64, _ connection: any SQLConnection) throws {
        guard
            let row = try connection.first(
                """
                SELECT o.log_index, r.envelope, o.digest FROM outbox o LEFT JOIN receipts r ON r.digest = o.receipt
                WHERE o.state = 'accepted' AND o.log_index < $1 LIMIT 1
                """, [.integer(size)])
        else {
            // Promises that were kept need no proof any more.
            try connection.execute("DELETE FROM receipts WHERE last_index < $1", [.integer(size)])
            return
        }
        throw Contradiction(brokenPromise: try row.integer(0), to: try EnvelopeDigest(row, 2), receipts: try row.optionalBlob(1))
    }

    /// What the log does not have although it was promised waits again. To be called when a person has accepted the log as it is.
    ///
    /// - Parameter forum: where the receipts that promised it are kept as evidence, before anything is taken back.
    func takeBackPromises(keepingEvidenceIn forum: any Database) async throws {
        let now = clockReading
        let receipts =
            try await database.read { connection in
                try connection.query(
                    "SELECT envelope FROM receipts WHERE digest IN (SELECT receipt FROM outbox WHERE state = 'accepted') ORDER BY last_index LIMIT 20"
                ).map { try $0.blob(0) }
            } + held.takeAll()
        if !receipts.isEmpty {
            try await forum.write { connection in
                for receipt in receipts {
                    try Evidence.keep("Receipts for entries that the log did not have when it was accepted.", theirs: receipt, at: now, connection)
                }
            }
        }
        try await database.write { connection in
            try connection.execute("UPDATE outbox SET state = 'queued', log_index = NULL, receipt = NULL WHERE state = 'accepted'")
            try connection.execute("DELETE FROM receipts")
        }
        pending.forget()
    }

    /// After the ledger has reached the coordinator's head: opens the next epoch and signs anew what still waits (protocol §4).
    func heal() async throws {
        let (city, forum, key, clock, own) = identity
        let memberships = memberships
        try await database.write { connection in
            let writer = try WriterState(connection)
            guard writer.mustHeal else { return }
            let last = try Ledger(connection, cache: memberships).lastSequence(of: city)
            let waiting = try connection.query(
                "SELECT e.envelope FROM outbox o JOIN outbox_envelope e ON e.digest = o.digest WHERE o.state = 'queued' ORDER BY o.epoch, o.seq"
            ).map { try $0.blob(0) }
            try connection.execute("DELETE FROM outbox_envelope WHERE digest IN (SELECT digest FROM outbox WHERE state = 'queued')")
            try connection.execute("DELETE FROM outbox WHERE state = 'queued'")
            try connection.execute(
                "UPDATE writer SET epoch = $1, next_seq = 1, must_heal = 0 WHERE id = 1", [.integer(max(last?.epoch ?? 0, writer.epoch) + 1)])
            let envelopes = try waiting.map { try RecordsPayload.claimedRecords(of: UnverifiedEnvelope.parse($0)) }
            try Signing(city: city, forum: forum, key: key, own: own, writer: WriterState(connection), now: clock()).queue(envelopes, connection)
        }
        pending.forget()
        wake.increment()
    }
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
