public import Envelope
import Federation
import Ledger
import Primitives
public import SQL
import StrictJSON

extension Outbox {
    /// Signs the drafts as one envelope and queues it.
    ///
    /// - Parameter alongside: what has to be written in the same transaction, given the digest; where it throws, nothing is queued. What it writes
    ///   before it throws stays.
    /// - Returns: the envelope's digest, by which its status can be followed.
    /// - Throws: what the coordinator would refuse as far as our ledger can tell, `not-owner` for new keys, `unavailable` while the
    ///   outbox is full or the node still heals, `too-large`, `StorageError`.
    public func publish(
        _ drafts: [Draft], alongside: @escaping Alongside = { _, _ in }
    ) async throws -> EnvelopeDigest {
        try Self.refuseKeys(drafts)
        guard (1...RecordsPayload.largestCount).contains(drafts.count) else {
            throw Problem(.malformedPayload, "An envelope holds 1 to \(RecordsPayload.largestCount) records, not \(drafts.count).")
        }
        try Self.checkForm(drafts)
        return try await waitingForEarlierChanges { try await self.submit(drafts, alongside) }
    }

    /// Keys that this node does not hold would take the city away from it, and whoever may write records could do that.
    static func refuseKeys(_ drafts: [Draft]) throws {
        guard !drafts.contains(where: { $0.id.type == MemberKeyRotated.name }) else {
            throw Problem(.notOwner, "Keys are not published as a record. The operator replaces them with `caravanserai city rotate-keys`.")
        }
    }

    /// Tries again, for a while, where an earlier change of a record is still on its way to the log.
    func waitingForEarlierChanges<Result>(_ attempt: () async throws -> Result) async throws -> Result {
        let deadline = ContinuousClock.now + .seconds(Self.patienceSeconds)
        while true {
            let seen = settled.value
            do { return try await attempt() } catch let pending as PendingChange {
                guard ContinuousClock.now < deadline, !Task.isCancelled else { throw pending.problem }
                _ = await settled.wait(beyond: seen, seconds: 1)
            }
        }
    }

    /// Announces new keys; nothing else is signed while they are on their way.
    func enqueue(rotation draft: Draft) async throws -> EnvelopeDigest {
        try Self.checkForm([draft])
        return try await writing { [pending] connection in
            let ledger = try self.ledger(isRotation: true, connection)
            try pending.check([draft], connection)
            let records = try self.judged([draft], in: ledger)
            guard let queued = try self.signing(connection).queue([records], connection).first else {
                throw Problem(.internal, "Nothing was queued.")
            }
            pending.note(records.map(\.id), in: queued.sequence)
            return queued.digest
        }
    }

    /// What can be told without the database.
    static func checkForm(_ drafts: [Draft]) throws {
        // What nobody could read, ourselves included, would never leave the outbox.
        // A body that goes on as it came was read within the profile's bounds, envelope included.
        if let deep = drafts.first(where: { $0.written == nil && $0.body.depth > RecordsPayload.deepestBody }) {
            throw Problem(.malformedPayload, "The body of \(deep.id) nests deeper than \(RecordsPayload.deepestBody) levels. Make it flatter.")
        }
        var seen: Set<RecordID> = []
        for (position, draft) in drafts.enumerated() {
            guard seen.insert(draft.id).inserted else {
                throw Problem(.malformedPayload, "records[\(position)]: \(draft.id) stands twice here; each record may stand once.")
            }
            guard !draft.id.key.utf8.contains(0), !draft.id.type.utf8.contains(0) else {
                throw Problem(.ruleViolated, "records[\(position)]: a type and a key hold no U+0000.")
            }
        }
    }

    /// One write of the database, after which whoever sends is woken.
    func writing<Result: Sendable>(_ body: @escaping @Sendable (any SQLConnection) throws -> Result) async throws -> Result {
        let result: Result
        do { result = try await database.write(body) } catch let error as StorageError where error.code != .overloaded {
            // Something may have been noted before the transaction failed.
            pending.forget()
            throw error
        }
        wake.increment()
        return result
    }

    /// The ledger against which is judged what is to be signed now.
    ///
    /// - Throws: `unavailable` where nothing may be signed at present.
    func ledger(isRotation: Bool = false, _ connection: any SQLConnection) throws -> Ledger {
        guard try !WriterState(connection).mustHeal else {
            throw Problem(.unavailable, "This node was restored from a backup and signs nothing until it has caught up with the log.")
        }
        guard isRotation || !credentials.isRotating else {
            throw Problem(.unavailable, "This city's keys are being rotated. Send it again after a moment.")
        }
        let ledger = try Ledger(connection, cache: memberships)
        guard ledger.membership.members[city] != nil else {
            throw Problem(.unavailable, "This city has not yet followed the log to its own admission. Send it again after a moment.")
        }
        // A database that was put back by hand does not say so, but the log does.
        if let last = try ledger.lastSequence(of: ParticipantID(city)), try WriterState(connection).isBehind(last) {
            throw Problem(
                .unavailable, "This city's database is older than the log, and signs nothing until it has caught up. Send it again after a moment.")
        }
        return ledger
    }

    /// The drafts as records, each on the base that the ledger has.
    ///
    /// - Throws: what the coordinator would refuse, as far as our ledger can tell.
    func judged(_ drafts: [Draft], in ledger: Ledger) throws -> [Record] {
        let bases = try ledger.nextBases(of: drafts.map(\.id))
        let records = zip(drafts, bases).map { $0.record(onBase: $1) }
        return try registry.judged(
            records, by: ParticipantID(city), acceptedAt: max(clockReading, ledger.lastAcceptedAt), in: ledger, bases: bases)
    }

    /// What signs in this write; the caller notes what was queued as pending when nothing of the transaction can fail any more.
    func signing(_ connection: any SQLConnection) throws -> Signing {
        let (city, forum, key, clock, own) = identity
        return Signing(city: city, forum: forum, key: key, own: own, writer: try WriterState(connection), now: clock())
    }
}
