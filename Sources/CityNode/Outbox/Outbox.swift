public import Envelope
public import Federation
import Ledger
import Primitives
import SQL
public import StrictJSON

/// What a city has said and the log does not have yet: signed, numbered, durable, and sent until it is answered.
public final class Outbox: Sendable {
    /// A record to be published; the base is the ledger's, unless the writer names the one it has seen.
    public struct Draft: Sendable {
        /// Held together, so that a draft goes from hand to hand without counting each of its references.
        private let parts: Parts

        private final class Parts: Sendable {
            let id: RecordID
            let base: Int64?
            let body: JSON
            let written: ArraySlice<UInt8>?

            init(_ id: RecordID, _ base: Int64?, _ body: JSON, _ written: ArraySlice<UInt8>?) {
                self.id = id
                self.base = base
                self.body = body
                self.written = written
            }
        }

        public var id: RecordID { parts.id }
        public var base: Int64? { parts.base }
        public var body: JSON { parts.body }
        /// The body as it came, without white space; `nil` where it is still to be written.
        var written: ArraySlice<UInt8>? { parts.written }

        public init(type: String, key: String, base: Int64? = nil, body: JSON) {
            self.init(type: type, key: key, base: base, body: body, written: nil)
        }

        init(type: String, key: String, base: Int64?, body: JSON, written: ArraySlice<UInt8>?) {
            parts = Parts(RecordID(type: type, key: key), base, body, written)
        }

        func record(onBase known: Int64) -> Record {
            written.map { Record(type: id.type, key: id.key, base: base ?? known, text: $0, tree: body) }
                ?? Record(type: id.type, key: id.key, base: base ?? known, writing: body)
        }
    }

    let city: CityID
    let forum: ForumID
    let registry: RecordRegistry
    let database: any Database
    let credentials: CityCredentials
    private let clock: Clock
    /// Rises when something of ours has arrived in the ledger.
    let settled = GrowthSignal()
    let pending: PendingChanges
    let held = HeldReceipts()
    let gathering = GatheredSubmissions()
    let own: OwnEnvelopes
    /// How long a change waits for an earlier one of the same record.
    static let patienceSeconds = 5
    let memberships: MembershipCache
    /// Rises whenever there is something to send.
    public let wake = GrowthSignal()

    init(
        city: CityID, forum: ForumID, registry: RecordRegistry, database: any Database, credentials: CityCredentials, pending: PendingChanges,
        own: OwnEnvelopes, memberships: MembershipCache, clock: @escaping Clock
    ) {
        self.city = city
        self.forum = forum
        self.registry = registry
        self.database = database
        self.credentials = credentials
        self.pending = pending
        self.own = own
        self.memberships = memberships
        self.clock = clock
    }

    /// - Throws: `not-found` for an envelope that was never ours.
    public func status(of digest: EnvelopeDigest) async throws -> SubmissionStatus {
        let held = held
        return try await database.read { connection in
            if let row = try connection.first("SELECT state, log_index, problem FROM outbox WHERE digest = $1", [.blob(digest.bytes)]) {
                return try SubmissionStatus(row).promised(held.index(of: digest))
            }
            if let index = try Ledger.index(of: digest, connection) { return .accepted(index: index) }
            throw Problem(.notFound, "No envelope \(digest) was queued here.")
        }
    }

    /// What has become of the announcement of new keys; `nil` where none of them waits here. Nothing is signed behind one, so it is the last.
    func status(ofAnnouncement keys: CityKeys) async throws -> SubmissionStatus? {
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
            return try records.contains { $0.type == MemberKeyRotated.name && $0.body == announced } ? SubmissionStatus(row) : nil
        }
    }

    /// Envelopes that wait for the log, as far as memory tells; `nil` where nothing was handed in since the start.
    public var knownWaiting: Int? { pending.known }

    var clockReading: UTCTime { clock() }

    var identity: (city: ParticipantID, forum: ForumID, key: SigningKey, clock: Clock, own: OwnEnvelopes) {
        (ParticipantID(city), forum, credentials.signing, clock, own)
    }
}
