import Envelope
public import Federation
import Ledger
public import Primitives
import SQL
import StrictJSON

/// Documents from one city to another, each with its receipt: `exchange.document` (protocol §6; Article 5).
public final class DocumentExchange: Sendable {
    private let city: CityID
    private let forum: ForumID
    let database: any Database
    private let credentials: CityCredentials
    private let clock: Clock
    public let wake = GrowthSignal()
    /// Documents that one city may have sent: a neighbour must not fill our disk.
    private static let mostFromOneCity = 10_000

    init(city: CityID, forum: ForumID, database: any Database, credentials: CityCredentials, clock: @escaping Clock) {
        self.city = city
        self.forum = forum
        self.database = database
        self.credentials = credentials
        self.clock = clock
    }

    /// Queues a document for a city; it is delivered as soon as that city answers.
    ///
    /// - Returns: the id under which its state can be followed.
    public func send(_ document: ExchangedDocument, to peer: CityID) async throws -> UUIDv7 {
        guard peer != city else { throw Problem(.ruleViolated, "A document goes from one city to another; \(city) cannot send one to itself.") }
        let now = clock()
        let id = UUIDv7(at: now)
        try await database.write { connection in
            try Self.insert(document, id: id, peer: peer, direction: "out", state: "queued", now: now, connection)
        }
        wake.increment()
        return id
    }

    /// One document as it was sent or received.
    ///
    /// - Throws: `not-found`.
    public func document(_ id: UUIDv7) async throws -> ExchangedDocument {
        try await database.read { connection in
            guard let row = try connection.first("SELECT title, media_type, content FROM document WHERE id = $1", [.text(id.text)]) else {
                throw Problem(.notFound, "This city has no document \(id). List them to see which there are.")
            }
            return ExchangedDocument(title: try row.text(0), mediaType: try row.text(1), content: try row.blob(2))
        }
    }

    // MARK: Coming in

    /// Keeps a document that came in a verified request; runs in the transaction that stores the answer.
    static func receive(_ document: ExchangedDocument, from asker: CityID, now: UTCTime, _ connection: any SQLConnection) throws -> JSON {
        let kept = try connection.first(
            "SELECT COUNT(*) FROM document WHERE peer = $1 AND direction = 'in'", [.text(asker.text)])?.int(0)
        guard let kept, kept < mostFromOneCity else {
            throw Problem(
                .ruleViolated,
                "This city keeps \(mostFromOneCity) documents of one sender, and has them. Ask it to remove some with `caravanserai city documents remove`."
            )
        }
        try insert(document, id: UUIDv7(at: now), peer: asker, direction: "in", state: "received", now: now, connection)
        return ["receivedAt": .string(now.description)]
    }

    private static func insert(
        _ document: ExchangedDocument, id: UUIDv7, peer: CityID?, direction: String, state: String, now: UTCTime, _ connection: any SQLConnection
    ) throws {
        try connection.execute(
            """
            INSERT INTO document (id, peer, direction, title, media_type, sha256, content, created_at, state) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
            """,
            [
                .text(id.text), .text(peer?.text ?? ParticipantID.secretariat.text), .text(direction), .text(document.title),
                .text(document.mediaType),
                .text(document.sha256), .blob(document.content), .integer(now.milliseconds), .text(state),
            ])
    }

    // MARK: Going out

    /// Peers for whom something waits.
    func waitingPeers() async throws -> [CityID] {
        try await database.read { connection in
            try connection.query("SELECT DISTINCT peer FROM document WHERE direction = 'out' AND state = 'queued' LIMIT 1000").map {
                try $0.parsed(0) { CityID($0) }
            }
        }
    }

    /// Delivers what waits for one city, oldest first.
    ///
    /// - Parameter membership: the peer may have answered under a key that it has replaced since.
    func deliver(to peer: Member, membership: Membership, over channel: any PeerChannel) async throws {
        while let next = try await next(for: peer.city) {
            let response = try await channel.exchange(PeerRequest(.post, "/federation/v1/requests", body: next.envelope.compact), timeoutSeconds: 30)
            guard response.status == 200 else {
                let refusal = Refusal(response)
                switch refusal.problem.code {
                // It was never acted on, and never will be: the same document goes out anew under another id, signed with the present key.
                case .expired, .revokedKey:
                    try await forgetEnvelope(next.id)
                    // Signed just now and refused all the same: the two clocks differ, or our keys are not what the forum has.
                    if next.isNew { throw refusal }
                case .unavailable, .internal, .rateLimited, .unknownKey, .notAMember, .suspended: throw refusal
                default: try await settle(next.id, refusal.problem, nil)
                }
                continue
            }
            let (answer, compact) = try CityResponse.verified(
                response.body, to: next.envelope.digest, from: peer, membership, for: ParticipantID(city), in: forum)
            switch answer.answer {
            case .success: try await settle(next.id, nil, compact)
            case .failure(let problem): try await settle(next.id, problem, compact)
            }
        }
    }

    /// The oldest document for a peer with its signed request: signed once, sent until it is answered or expires.
    private func next(for peer: CityID) async throws -> (id: String, envelope: UnverifiedEnvelope, isNew: Bool)? {
        let (city, forum, key, now) = (city, forum, credentials.signing, clock())
        return try await database.write { connection in
            guard
                let row = try connection.first(
                    """
                    SELECT id, envelope, title, media_type, content FROM document
                    WHERE peer = $1 AND direction = 'out' AND state = 'queued' ORDER BY created_at, id LIMIT 1
                    """, [.text(peer.text)])
            else { return nil }
            let id = try row.text(0)
            if let stored = try row.optionalBlob(1) { return (id, try UnverifiedEnvelope.parse(stored), false) }
            let document = ExchangedDocument(title: try row.text(2), mediaType: try row.text(3), content: try row.blob(4))
            let header = PayloadHeader(
                forum: forum, from: ParticipantID(city), id: UUIDv7(at: now), issuedAt: now, to: ParticipantID(peer))
            let request = CityRequest(
                header: header, expiresAt: now.adding(seconds: CityRequest.longestLife), kind: ExchangedDocument.kind, body: document.json)
            let envelope = try SignedEnvelope.sign(.request, payload: request.json, with: key)
            try connection.execute("UPDATE document SET envelope = $1 WHERE id = $2", [.blob(envelope.compact), .text(id)])
            return (id, envelope.unverified, true)
        }
    }

    private func forgetEnvelope(_ id: String) async throws {
        try await database.write { try $0.execute("UPDATE document SET envelope = NULL WHERE id = $1", [.text(id)]) }
    }

    private func settle(_ id: String, _ problem: Problem?, _ response: [UInt8]?) async throws {
        let outcome = problem?.json.compact
        try await database.write { connection in
            try connection.execute(
                "UPDATE document SET state = $1, response = $2, problem = $3 WHERE id = $4",
                [.text(outcome == nil ? "received" : "refused"), SQLValue(response), SQLValue(outcome), .text(id)])
        }
    }
}
