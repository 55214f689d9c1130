import Envelope
public import Federation
import Ledger
import Logging
import Primitives
import SQL
import StrictJSON
import TransparencyLog

/// The coordinator's side of the protocol: what it answers on the federation listener.
public struct CoordinatorAPI: PeerRequestHandler {
    let coordinator: Coordinator
    private let quota: SubmissionQuota

    public init(_ coordinator: Coordinator, quota: SubmissionQuota = SubmissionQuota()) {
        self.coordinator = coordinator
        self.quota = quota
    }

    public func bodyLimit(method: PeerRequest.Method, path: String, from peer: PeerIdentity?) -> Int {
        switch path {
        case "/federation/v1/envelopes" where peer != nil: EnvelopeBatch.largestBody
        case _ where path.hasPrefix(Self.boardPrefix) && peer != nil: 2 * 1024 * 1024
        case _ where peer == nil: Self.strangersBody
        default: 128 * 1024
        }
    }

    /// The largest body of a stranger, in bytes; an enrolment with a name in forty languages is smaller.
    private static let strangersBody = 32 * 1024
    private static let boardPrefix = "/federation/v1/board/"

    public func refusal(of head: PeerRequestHead, from peer: PeerIdentity?) -> PeerResponse? {
        guard head.method != .get, let peer else { return nil }
        return bytes(of: head.path).excess(head.length, from: peer)?.response
    }

    private func bytes(of path: String) -> ByteQuota { path.hasPrefix(Self.boardPrefix) ? quota.notices : quota.records }

    public func handle(_ request: PeerRequest, from peer: PeerIdentity?) async -> PeerResponse {
        do {
            return try await route(request, peer)
        } catch let problem as Problem {
            if let peer, problem.isOfBody { bytes(of: request.path).punish(peer) }
            // A node asks for roots that are still to come: that there is none is no fault.
            if problem.code != .notFound { note(problem.description, to: peer) }
            return PeerResponse(problem: problem)
        } catch let error as UntrustedClock {
            return PeerResponse(problem: error.problem, retryAfter: error.retryAfter)
        } catch let excess as QuotaExcess {
            note(excess.problem.description, to: peer)
            return excess.response
        } catch let error as StorageError where error.code == .overloaded {
            return PeerResponse(problem: Problem(.unavailable, "The coordinator is busy. Send it again after a moment."), retryAfter: 1)
        } catch let error as StorageError {
            // The database's own health says once that the machine fails.
            coordinator.logger.log(
                level: error.isOfMachine ? .debug : .error, "request failed in storage", metadata: ["path": "\(request.path)", "error": "\(error)"])
            return PeerResponse(
                problem: Problem(.unavailable, "The coordinator cannot store anything just now. Send it again later."), retryAfter: 10)
        } catch {
            coordinator.logger.error("request failed", metadata: ["path": "\(request.path)", "error": "\(error)"])
            return PeerResponse(problem: Problem(.internal, "The coordinator failed on this request; its log says why."))
        }
    }

    private func route(_ request: PeerRequest, _ peer: PeerIdentity?) async throws -> PeerResponse {
        let parts = request.path.split(separator: "/", omittingEmptySubsequences: false).dropFirst().map(String.init)
        switch (request.method, parts.first, parts.dropFirst().first) {
        case (_, "log", "v1"):
            let sender = try await member(peer, orSecretariat: true).sender
            if parts.count == 3, parts[2] == "checkpoint" { try hearClock(of: sender, request) }
            return try await log(request, Array(parts.dropFirst(2)), peer)
        case (_, "federation", "v1"):
            return try await federation(request, Array(parts.dropFirst(2)), peer)
        default: throw Self.unknown(request)
        }
    }

    private func federation(_ request: PeerRequest, _ parts: [String], _ peer: PeerIdentity?) async throws -> PeerResponse {
        switch (request.method, parts.first, parts.count) {
        case (.get, "root", 2):
            try chargeReading(request, peer)
            return try await root(parts[1])
        case (.post, "enrolments", 1):
            // Who brings a good invitation does not wait behind those who bring none.
            if let excess = try await coordinator.enrolments.invitation(of: request.body).map({ quota.excess(ofInvitation: $0) })
                ?? quota.excess(at: request.origin) ?? quota.excessOfStrangers()
            {
                throw excess
            }
            return Self.json(try await coordinator.enrolments.apply(request.body).json)
        case (.get, "enrolments", 2):
            try chargeReading(request, peer)
            guard let id = UUIDv7(parts[1]) else { throw Problem(.notFound, "That is no enrolment's id.") }
            return Self.json(try await coordinator.enrolments.status(of: id).json)
        case (.get, "status", 1):
            _ = try await member(peer, orSecretariat: true)
            return try await status()
        case (.post, "envelopes", 1): return try await submit(request.body, try await member(peer, orSuspended: true))
        case (.put, "board", 3...):
            let (sender, membership, size) = try await member(peer, orSuspended: true)
            try charge(1, to: sender)
            try coordinator.clockWatch.check()
            try await coordinator.board.put(
                request.body, city: parts[1], key: parts[2...].joined(separator: "/"), from: sender, membership: membership, size: size)
            return Self.json([:])
        case (.get, "board", 1):
            _ = try await member(peer)
            let changes = try await coordinator.board.changes(since: request.query("since"), waitSeconds: try Self.wait(request))
            // Who was suspended while it waited learns nothing more.
            _ = try await member(peer)
            return PeerResponse(status: 200, body: changes)
        case (.post, "reach", 1): return try await hearReach(request, try await member(peer))
        case (.get, "attachments", 2):
            _ = try await member(peer)
            guard let answer = try await coordinator.attachments.answer(to: request) else { throw Self.unknown(request) }
            return answer
        case (.post, "certificates", 1): return try await renew(request, peer)
        default: throw Self.unknown(request)
        }
    }

    private func log(_ request: PeerRequest, _ parts: [String], _ peer: PeerIdentity?) async throws -> PeerResponse {
        guard request.method == .get else { throw Self.unknown(request) }
        if parts == ["checkpoint"] {
            let (after, room) = (try request.number("after"), try request.number("entries") ?? 0)
            let (checkpoint, entries) = try await coordinator.checkpoints.news(after: after, waitSeconds: try Self.wait(request))
            _ = try await member(peer, orSecretariat: true)
            guard !entries.isEmpty, let news = LogNews(checkpoint: checkpoint.bytes, entries: entries, atMost: room) else {
                return PeerResponse(status: 200, contentType: "text/plain; charset=utf-8", body: checkpoint.bytes, cacheControl: "no-store")
            }
            return PeerResponse(status: 200, contentType: LogNews.contentType, body: try news.bytes, cacheControl: "no-store")
        }
        guard let path = TilePath(parts.joined(separator: "/")) else { throw Self.unknown(request) }
        return try await coordinator.tiles.response(
            to: path, from: Int(min(256, try request.number("from") ?? 0)), bytes: try request.number("bytes").map { Int(min(1 << 30, $0)) })
    }

    /// A node says how far it has followed the log, and for which cities. It is their word, and nothing rests on it.
    private func hearReach(
        _ request: PeerRequest, _ sender: (sender: ParticipantID, membership: Membership, size: Int64)
    ) async throws -> PeerResponse {
        try charge(1, to: sender.sender)
        let report: ReachReport
        do { report = try ReachReport(JSON.parse(request.body)) } catch {
            throw Problem(.malformedPayload, "The body must say how far the log was followed: \(error).")
        }
        coordinator.reach.hear(report, size: sender.size, members: sender.membership.members, at: coordinator.clock())
        return Self.json(["members": .array(report.wantsOthers ? coordinator.reach.all.map(\.json) : [])])
    }

    /// A member may say what its clock shows; a time that no clock can show is passed over.
    private func hearClock(of sender: ParticipantID, _ request: PeerRequest) throws {
        guard let seconds = try request.number("now"), let city = sender.city, seconds <= Self.latestSecond else { return }
        coordinator.clockWatch.hear(city, UTCTime(seconds: seconds))
    }

    /// The end of the year 9999, in seconds since 1970.
    private static let latestSecond: Int64 = 253_402_300_799

    // MARK: Who asks

    /// The member whose connection this is, in good standing and with the TLS key that the log gives it.
    ///
    /// - Parameter orSuspended: where each envelope is judged by itself: one that was accepted before gets its answer again.
    private func member(
        _ peer: PeerIdentity?, orSecretariat: Bool = false, orSuspended: Bool = false
    ) async throws -> (sender: ParticipantID, membership: Membership, size: Int64) {
        if orSecretariat, let peer, peer.participant == .secretariat, peer.forum == coordinator.forum {
            let (membership, size) = try await coordinator.sequencer.membership()
            return (peer.participant, membership, size)
        }
        let (member, membership, size) = try await city(peer, orSuspended: orSuspended)
        guard member.tlsKey == peer?.tlsKey else {
            throw Problem(
                .notAMember,
                "The log gives \(member.city) another TLS key than this connection's. Connect with the current certificate; where the city was restored from a backup that is older than its last rotation of keys, put the newer keys back."
            )
        }
        coordinator.contacts.heard(from: member.city, at: coordinator.clock())
        return (ParticipantID(member.city), membership, size)
    }

    /// What a city was refused is shown at the secretariat.
    private func note(_ refusal: String, to peer: PeerIdentity?) {
        guard let peer, peer.forum == coordinator.forum, let city = peer.participant.city else { return }
        coordinator.contacts.refused(refusal, to: city, at: coordinator.clock())
    }

    /// The member that the forum's CA has named in the connection's certificate, in good standing, whatever its TLS key.
    private func city(
        _ peer: PeerIdentity?, orSuspended: Bool = false
    ) async throws -> (member: Member, membership: Membership, size: Int64) {
        guard let peer else { throw Problem(.notAMember, "This path needs a certificate of the forum's CA. Enrol first.") }
        guard peer.forum == coordinator.forum else {
            throw Problem(.wrongForum, "This is the forum \(coordinator.forum), the certificate is of \(peer.forum).")
        }
        let (membership, size) = try await coordinator.sequencer.membership()
        guard let city = peer.participant.city, let member = membership.members[city] else {
            throw Problem(.notAMember, "\(peer.participant) is no member of the forum. Enrol first.")
        }
        guard orSuspended || !member.isSuspended else { throw Problem(.suspended, "\(city) is suspended. Ask the secretariat.") }
        if !orSuspended { try membership.checkKeys(of: member, at: size) }
        return (member, membership, size)
    }

    private func charge(_ cost: Int, to member: ParticipantID) throws(QuotaExcess) {
        if let excess = quota.excess(envelopes: cost, from: member) { throw excess }
    }

    private func chargeReading(_ request: PeerRequest, _ peer: PeerIdentity?) throws(QuotaExcess) {
        if peer == nil, let excess = quota.excess(readingFrom: request.origin) { throw excess }
    }

    // MARK: Answers

    private func submit(_ body: [UInt8], _ sender: (sender: ParticipantID, membership: Membership, size: Int64)) async throws -> PeerResponse {
        let items = try EnvelopeBatch.items(of: body)
        try charge(items.count, to: sender.sender)
        let receipts = try await coordinator.sequencer.submit(items, from: sender.sender)
        try await coordinator.checkpoints.cover(receipts)
        let now = coordinator.clock()
        let header = PayloadHeader(forum: coordinator.forum, from: .secretariat, id: UUIDv7(at: now), issuedAt: now, to: sender.sender)
        let envelope = try SignedEnvelope.sign(
            .receipts, payload: ReceiptsPayload(header: header, receipts: receipts).json, with: coordinator.keys.signing)
        return PeerResponse(status: 200, body: envelope.compact)
    }

    private func root(_ version: String) async throws -> PeerResponse {
        guard let version = Int64(canonical: version), let envelope = try await coordinator.roots.envelope(version: version) else {
            throw Problem(.notFound, "There is no root of that version.")
        }
        return PeerResponse(status: 200, body: envelope)
    }

    private func status() async throws -> PeerResponse {
        let rootVersion = try await coordinator.roots.current().root.version
        return Self.json([
            "protocol": 1, "forum": .string(coordinator.forum.text), "city": "secretariat", "treeSize": .integer(coordinator.sequencer.growth.value),
            "rootVersion": .integer(rootVersion),
        ])
    }

    /// A certificate for the TLS key that the log gives the caller: the request is signed by the key, and that is what counts. After a rotation the
    /// caller can only come with its old certificate, and with none where its CA was dropped or it has ended.
    private func renew(_ asked: PeerRequest, _ peer: PeerIdentity?) async throws -> PeerResponse {
        var member = try await peer == nil ? nil : city(peer).member
        if let member { try charge(1, to: ParticipantID(member.city)) } else if let excess = quota.excess(at: asked.origin) { throw excess }
        let request: String
        do { request = try Fields(JSON.parse(asked.body)).string("certificateRequest", length: 1...8192) } catch {
            throw Problem(.malformedPayload, "The body must be {\"certificateRequest\":PEM}: \(error).")
        }
        if member == nil {
            let key = try CertificateIssuer.tlsKey(of: request)
            let (membership, size) = try await coordinator.sequencer.membership()
            member = membership.member(withTLSKey: key)
            if let member { try membership.checkKeys(of: member, at: size) }
            if member == nil, let excess = quota.excessOfStrangers() { throw excess }
        }
        guard let member else {
            throw Problem(.notOwner, "The log gives no member the TLS key of this request. Enrol first, or ask with the key that the log has.")
        }
        guard !member.isSuspended else { throw Problem(.suspended, "\(member.city) is suspended. Ask the secretariat.") }
        try coordinator.clockWatch.check()
        let issued = try coordinator.certificates.renew(request, for: member, now: coordinator.clock())
        return Self.json(["certificate": .string(issued.chainPEM)])
    }

    /// `wait` in seconds, 0 without one, clamped to 30.
    private static func wait(_ request: PeerRequest) throws(Problem) -> Int {
        Int(min(30, try request.number("wait") ?? 0))
    }

    private static func json(_ json: JSON) -> PeerResponse { PeerResponse(status: 200, body: json.compact) }

    private static func unknown(_ request: PeerRequest) -> Problem {
        Problem(.notFound, "There is nothing at \(request.method.rawValue) of this path.")
    }
}

extension Problem {
    /// Whether what was refused is the body itself: reading it has cost time, which is charged.
    fileprivate var isOfBody: Bool {
        switch code {
        case .malformedEnvelope, .malformedPayload, .badSignature, .unknownKey, .tooLarge: true
        default: false
        }
    }
}

extension Int64 {
    /// Reads decimal digits without zeros in front, so that each resource has one path only.
    fileprivate init?(canonical text: String) {
        guard let value = Int64(text), String(value) == text else { return nil }
        self = value
    }
}
