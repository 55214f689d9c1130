import Domain
public import Envelope
public import Federation
public import Storage
public import StrictJSON

/// What a city has said and the log does not have yet: signed, numbered, durable, and sent until it is answered.
public final class Outbox: Sendable {
    /// A record to be published; the base is the ledger's, unless the writer names the one it has seen.
    public struct Draft: Sendable {
        public let id: RecordID
        public let base: Int64?
        public let body: JSON

        public init(type: String, key: String, base: Int64? = nil, body: JSON) {
            id = RecordID(type: type, key: key)
            self.base = base
            self.body = body
        }
    }

    let city: CityID
    let forum: ForumID
    let database: any Database
    private let credentials: CityCredentials
    private let clock: Clock
    private let ledgerGrowth: GrowthSignal
    let pending: PendingChanges
    private let own: OwnEnvelopes
    /// How long a change waits for an earlier one of the same record.
    private static let patienceSeconds = 5
    private let cache = MembershipCache()
    /// Rises whenever there is something to send.
    public let wake = GrowthSignal()

    init(
        city: CityID, forum: ForumID, database: any Database, credentials: CityCredentials, pending: PendingChanges, own: OwnEnvelopes,
        ledgerGrowth: GrowthSignal, clock: @escaping Clock
    ) {
        self.city = city
        self.forum = forum
        self.database = database
        self.credentials = credentials
        self.pending = pending
        self.own = own
        self.ledgerGrowth = ledgerGrowth
        self.clock = clock
    }

    /// Signs the drafts as one envelope and queues it.
    ///
    /// - Parameter alongside: what has to be written in the same transaction, given the digest; its error undoes both.
    /// - Returns: the envelope's digest, by which its fate can be followed.
    /// - Throws: what the coordinator would refuse as far as our ledger can tell, `not-owner` for new keys, `unavailable` while the
    ///   outbox is full or the node still heals, `too-large`, `StorageError`.
    public func publish(
        _ drafts: [Draft], alongside: @escaping @Sendable (any SQLConnection, EnvelopeDigest) throws -> Void = { _, _ in }
    ) async throws -> EnvelopeDigest {
        // Keys that this node does not hold would take the city away from it, and whoever may write records could do that.
        guard !drafts.contains(where: { $0.id.type == MemberKeyRotated.name }) else {
            throw Problem(.notOwner, "Keys are not published as a record. The operator replaces them with `caravanserai city rotate-keys`.")
        }
        let deadline = ContinuousClock.now + .seconds(Self.patienceSeconds)
        while true {
            let seen = ledgerGrowth.value
            do { return try await enqueue(drafts, isRotation: false, alongside: alongside) } catch let pending as PendingChange {
                guard ContinuousClock.now < deadline, !Task.isCancelled else { throw pending.problem }
                _ = await ledgerGrowth.wait(beyond: seen, seconds: 1)
            }
        }
    }

    /// - Parameter isRotation: whether it announces new keys; nothing else is signed while they are on their way.
    func enqueue(
        _ drafts: [Draft], isRotation: Bool, alongside: @escaping @Sendable (any SQLConnection, EnvelopeDigest) throws -> Void = { _, _ in }
    ) async throws -> EnvelopeDigest {
        guard (1...RecordsPayload.largestCount).contains(drafts.count) else {
            throw Problem(.malformedPayload, "An envelope holds 1 to \(RecordsPayload.largestCount) records, not \(drafts.count).")
        }
        // What nobody could read, ourselves included, would never leave the outbox.
        if let deep = drafts.first(where: { $0.body.depth > RecordsPayload.deepestBody }) {
            throw Problem(.malformedPayload, "The body of \(deep.id) nests deeper than \(RecordsPayload.deepestBody) levels. Make it flatter.")
        }
        let (city, forum, credentials, clock, cache, pending, own) = (ParticipantID(city), forum, credentials, clock, cache, pending, own)
        let ids = drafts.map(\.id)
        guard Set(ids).count == ids.count else { throw Problem(.malformedPayload, "A record stands twice here; an envelope holds each once.") }
        let digest: EnvelopeDigest
        do {
            digest = try await database.write { connection in
                let writer = try WriterState(connection)
                guard !writer.mustHeal else {
                    throw Problem(.unavailable, "This node was restored from a backup and signs nothing until it has caught up with the log.")
                }
                guard isRotation || !credentials.isRotating else {
                    throw Problem(.unavailable, "This city's keys are being rotated. Send it again after a moment.")
                }
                try pending.check(drafts, connection)
                let ledger = try Ledger(connection, cache: cache)
                guard city.city.map({ ledger.membership.members[$0] != nil }) ?? true else {
                    throw Problem(.unavailable, "This city has not yet followed the log to its own admission. Send it again after a moment.")
                }
                var records: [Record] = []
                for (position, draft) in drafts.enumerated() {
                    guard !draft.id.key.utf8.contains(0), !draft.id.type.utf8.contains(0) else {
                        throw Problem(.ruleViolated, "records[\(position)]: a type and a key hold no U+0000.")
                    }
                    let current = try ledger.nextBase(of: draft.id)
                    let record = Record(type: draft.id.type, key: draft.id.key, base: draft.base ?? current, body: draft.body)
                    if let refusal = try RecordRegistry.standard.refusal(of: record, at: position, by: city, in: ledger, current: current) {
                        throw refusal
                    }
                    records.append(record)
                }
                let digest = try Self.queue(
                    records, from: city, forum: forum, key: credentials.signing, as: writer, now: clock(), own: own, connection)
                try alongside(connection, digest)
                pending.note(ids, in: SequenceNumber(epoch: writer.epoch, number: writer.nextNumber))
                return digest
            }
        } catch let error as StorageError where error.code != .overloaded {
            // It may have been noted before the transaction failed.
            pending.forget()
            throw error
        }
        wake.increment()
        return digest
    }

    /// What has become of an envelope of ours.
    public enum Fate: Sendable {
        case queued
        case accepted(index: Int64)
        case rejected(Problem)

        public var json: JSON {
            switch self {
            case .queued: ["outcome": "queued"]
            case .accepted(let index): ["outcome": "accepted", "index": .integer(index)]
            case .rejected(let problem): ["outcome": "rejected", "problem": problem.json]
            }
        }

        /// Of a row of the outbox that begins with state, log_index, problem.
        init(_ row: SQLRow) throws {
            if let problem = try row.optionalBlob(2) {
                self = .rejected(try Problem(JSON.parse(problem)))
            } else {
                self = try row.optionalInteger(1).map { .accepted(index: $0) } ?? .queued
            }
        }
    }

    /// - Throws: `not-found` for an envelope that was never ours.
    public func fate(of digest: EnvelopeDigest) async throws -> Fate {
        try await database.read { connection in
            if let row = try connection.first("SELECT state, log_index, problem FROM outbox WHERE digest = $1", [.blob(digest.bytes)]) {
                return try Fate(row)
            }
            if let index = try Self.index(of: digest, connection) { return .accepted(index: index) }
            throw Problem(.notFound, "No envelope \(digest) was queued here.")
        }
    }

    /// What has become of the announcement of new keys; `nil` where none of them waits here. Nothing is signed behind one, so it is the last.
    func fate(ofAnnouncement keys: CityKeys) async throws -> Fate? {
        let announced: JSON = .object(JSONObject(keys.members))
        return try await database.read { connection in
            guard
                let row = try connection.first(
                    """
                    SELECT o.state, o.log_index, o.problem, e.envelope FROM outbox o JOIN outbox_envelope e ON e.digest = o.digest
                    ORDER BY o.epoch DESC, o.seq DESC LIMIT 1
                    """)
            else { return nil }
            let records = try RecordsPayload.claimedRecords(of: UnverifiedEnvelope.parse(try row.blob(3)))
            return try records.contains { $0.type == MemberKeyRotated.name && $0.body == announced } ? Fate(row) : nil
        }
    }

    static func queue(
        _ records: [Record], from city: ParticipantID, forum: ForumID, key: SigningKey, as writer: WriterState, now: UTCTime,
        own: OwnEnvelopes, _ connection: any SQLConnection
    ) throws -> EnvelopeDigest {
        let header = PayloadHeader(forum: forum, from: city, id: UUIDv7(at: now), issuedAt: now)
        let payload = RecordsPayload(header: header, sequence: SequenceNumber(epoch: writer.epoch, number: writer.nextNumber), records: records)
        let envelope = try SignedEnvelope.sign(.records, payload: payload.json, with: key)
        try connection.execute(
            "INSERT INTO outbox (epoch, seq, digest, queued_at, state) VALUES ($1, $2, $3, $4, 'queued')",
            [.integer(writer.epoch), .integer(writer.nextNumber), .blob(envelope.digest.bytes), .integer(now.milliseconds)])
        try connection.execute(
            "INSERT INTO outbox_envelope (digest, envelope) VALUES ($1, $2)", [.blob(envelope.digest.bytes), .blob(envelope.compact)])
        try connection.execute("UPDATE writer SET next_seq = $1 WHERE id = 1", [.integer(writer.nextNumber + 1)])
        own.add(envelope, payload, signedBy: key.verifyingKey)
        return envelope.digest
    }

    var clockReading: UTCTime { clock() }

    var identity: (city: ParticipantID, forum: ForumID, key: SigningKey, clock: Clock, own: OwnEnvelopes) {
        (ParticipantID(city), forum, credentials.signing, clock, own)
    }
}
