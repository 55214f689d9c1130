import Envelope
public import Federation
import Ledger
import Logging
import Primitives
import SQL
import StrictJSON
import TransparencyLog

/// A city's side of the protocol: what it answers other cities and the coordinator on the federation listener.
public struct CityAPI: PeerRequestHandler {
    /// Answers are kept for 24 hours, in milliseconds.
    private static let answerLife: Int64 = 86_400_000

    let city: City

    public init(_ city: City) { self.city = city }

    public func bodyLimit(method: PeerRequest.Method, path: String, from peer: PeerIdentity?) -> Int { 128 * 1024 }

    public func refusal(of head: PeerRequestHead, from peer: PeerIdentity?) -> PeerResponse? {
        guard head.method != .get, let peer else { return nil }
        return city.requestBytes.excess(head.length, from: peer)?.response
    }

    public func handle(_ request: PeerRequest, from peer: PeerIdentity?) async -> PeerResponse {
        do {
            return try await route(request, peer)
        } catch let problem as Problem {
            if let peer, [.malformedEnvelope, .malformedPayload, .badSignature, .unknownKey].contains(problem.code) {
                city.requestBytes.punish(peer)
            }
            return PeerResponse(problem: problem)
        } catch let excess as QuotaExcess {
            return excess.response
        } catch let error as StorageError {
            // That the disk fails is in the log already, once: `StorageHealth` tells it.
            city.logger.log(
                level: error.isOfMachine || error.code == .overloaded ? .debug : .error, "request failed in storage",
                metadata: ["path": "\(request.path)", "error": "\(error)"])
            return PeerResponse(problem: Problem(.unavailable, "This node cannot store anything just now. Send it again later."), retryAfter: 10)
        } catch {
            city.logger.error("request failed", metadata: ["path": "\(request.path)", "error": "\(error)"])
            return PeerResponse(problem: Problem(.internal, "This node failed on the request; its log says why."))
        }
    }

    private func route(_ request: PeerRequest, _ peer: PeerIdentity?) async throws -> PeerResponse {
        switch (request.method, request.path) {
        case (.get, "/federation/v1/status"):
            if peer?.participant != .secretariat || peer?.forum != city.profile.forum { _ = try member(peer, try await city.membership()) }
            return status()
        case (.get, _) where request.path.hasPrefix("/federation/v1/attachments/"):
            if peer?.participant != .secretariat || peer?.forum != city.profile.forum { _ = try member(peer, try await city.membership()) }
            guard let answer = try await city.attachments.answer(to: request) else {
                throw Problem(.notFound, "There is nothing at GET of this path.")
            }
            return answer
        case (.post, "/federation/v1/requests"): return try await answer(request.body, peer)
        case (.post, "/log/v1/add-checkpoint"):
            guard peer?.participant == .secretariat, peer?.forum == city.profile.forum else {
                throw Problem(.notAMember, "Only the forum's coordinator submits checkpoints.")
            }
            return try await CityWitness(city: city).answer(request.body)
        default: throw Problem(.notFound, "There is nothing at \(request.method.rawValue) of this path.")
        }
    }

    private func status() -> PeerResponse {
        let (size, version) = (city.follower.growth.value, city.forum.root.version)
        let status: JSON = [
            "protocol": 1, "forum": .string(city.profile.forum.text), "city": .string(city.id.text), "treeSize": .integer(size),
            "rootVersion": .integer(version),
        ]
        return PeerResponse(status: 200, body: status.compact)
    }

    private func answer(_ body: [UInt8], _ peer: PeerIdentity?) async throws -> PeerResponse {
        let (membership, size) = try await city.membership()
        let sender = try member(peer, (membership, size))
        // Before the body is looked at: what is refused costs as much.
        if let excess = city.requestQuota.excess(envelopes: 1, from: ParticipantID(sender.city)) { throw excess }
        let envelope = try UnverifiedEnvelope.parse(body, as: .request)
        let signer = try membership.signer(envelope.keyID, at: size)
        let verified = try envelope.verify(with: signer.key)
        let request = try CityRequest(verified)
        try verified.checkAddressed(forum: city.profile.forum, to: ParticipantID(city.id))
        try verified.checkSent(by: signer.owner)
        try verified.checkSent(by: ParticipantID(sender.city))
        city.link.heard(from: sender.city, at: city.clock())
        return PeerResponse(status: 200, body: try await decide(request, envelope, of: sender))
    }

    /// Acts and stores the answer in one transaction, so that a request is acted on once however often it comes. A refusal undoes what led to it, and
    /// is stored by itself.
    private func decide(_ request: CityRequest, _ envelope: UnverifiedEnvelope, of sender: Member) async throws -> [UInt8] {
        let now = city.clock()
        let deed = try await deed(request, now)
        let response: [UInt8]
        do {
            response = try await store(request, envelope, now) { connection in
                do {
                    let (body, secret) = try deed.act(connection)
                    let sealed = try secret.map { try sender.sealingKey.seal($0.compact, requestID: request.header.id.text) }
                    return (.success(body), sealed)
                } catch let problem as Problem { throw Refused(problem: problem) }
            }
        } catch let refused as Refused {
            response = try await store(request, envelope, now) { _ in (.failure(refused.problem), nil) }
        }
        do { try await deed.afterwards(city.jobSite()) } catch {
            city.logger.warning("what follows a request was not done; it is tried again", metadata: ["kind": "\(request.kind)", "error": "\(error)"])
        }
        return response
    }

    private struct Refused: Error { let problem: Problem }

    /// The answer that is stored, or the one that is made now.
    private func store(
        _ request: CityRequest, _ envelope: UnverifiedEnvelope, _ now: UTCTime,
        _ make: @escaping @Sendable (any SQLConnection) throws -> (Result<JSON, Problem>, sealed: String?)
    ) async throws -> [UInt8] {
        let (me, forum, key) = (ParticipantID(city.id), city.profile.forum, city.secrets.signing)
        let isKnown = city.requests[request.kind] != nil
        return try await city.database.write { connection in
            let name = [SQLValue.text(request.header.from.text), .text(request.header.id.text)]
            try connection.execute("DELETE FROM request_answer WHERE answered_at < $1", [.integer(now.milliseconds - Self.answerLife)])
            if let row = try connection.first("SELECT digest, response FROM request_answer WHERE asker = $1 AND id = $2", name) {
                guard try row.blob(0) == envelope.digest.bytes else {
                    throw Problem(.reusedID, "Another request had the id \(request.header.id). Give each request its own.")
                }
                return try row.blob(1)
            }
            try Self.checkTime(request, now)
            guard isKnown else { throw Problem(.unknownType, "This node knows no requests of the kind \(request.kind).") }
            let (answer, sealed) = try make(connection)
            let header = PayloadHeader(forum: forum, from: me, id: UUIDv7(at: now), issuedAt: now, to: request.header.from)
            let response = try SignedEnvelope.sign(
                .response, payload: CityResponse(header: header, inReplyTo: envelope.digest, answer: answer, sealed: sealed).json, with: key)
            try connection.execute(
                "INSERT INTO request_answer (asker, id, digest, response, answered_at) VALUES ($1, $2, $3, $4, $5)",
                name + [.blob(envelope.digest.bytes), .blob(response.compact), .integer(now.milliseconds)])
            return response.compact
        }
    }

    private static func checkTime(_ request: CityRequest, _ now: UTCTime) throws(Problem) {
        guard request.expiresAt > now else {
            throw Problem(.expired, "The request expired at \(request.expiresAt), it is \(now) here. Sign it anew; check the clock.")
        }
        // An answer that is forgotten before its request expires would let the request be acted on a second time.
        guard request.expiresAt.since(now) < Self.answerLife else {
            throw Problem(
                .malformedPayload, "The request would be good until \(request.expiresAt), it is \(now) here. Sign it anew; check the clock.")
        }
    }

    /// What a request asks for, read before the transaction that does it.
    private struct Deed: Sendable {
        let act: @Sendable (any SQLConnection) throws -> (JSON, secret: JSON?)
        let afterwards: @Sendable (JobSite) async throws -> Void

        static func refusing(_ error: any Error) -> Deed { Deed(act: { _ in throw error }, afterwards: { _ in }) }
    }

    private func deed(_ request: CityRequest, _ now: UTCTime) async throws -> Deed {
        guard let kind = city.requests[request.kind] else {
            return .refusing(Problem(.unknownType, "This node knows no requests of the kind \(request.kind)."))
        }
        guard let asker = request.header.from.city else { throw Problem(.notAMember, "Only a city asks something of another.") }
        return try await deed(kind, request, from: asker, now)
    }

    private func deed<Kind: RequestKind>(_ kind: Kind.Type, _ request: CityRequest, from asker: CityID, _ now: UTCTime) async throws -> Deed {
        let id = city.id
        let read: Kind.Body
        do { read = try kind.body(request, sealed: try opened(request)) } catch { return .refusing(error) }
        let body: Kind.Body
        // For what came too late, nothing is prepared.
        do { body = request.expiresAt > now ? try await kind.prepared(read, from: asker, at: city.jobSite()) : read } catch let problem as Problem {
            return .refusing(problem)
        }
        return Deed(
            act: { connection in
                let answer = try kind.answer(body, from: asker, at: id, now: now, connection)
                return (answer, try kind.secret(of: answer, connection))
            }, afterwards: { try await kind.afterwards(body, at: $0) })
    }

    /// What was sealed for another, or is none of the profile's objects, is refused by an answer, whether its kind asks for it or not.
    private func opened(_ request: CityRequest) throws -> Fields? {
        guard let sealed = request.sealed else { return nil }
        do { return try Fields(JSON.parse(try city.secrets.sealing.open(sealed, requestID: request.header.id.text))) } catch {
            throw Problem(
                .malformedPayload,
                "What is sealed does not open to a JSON object. Seal it to the key that the log gives \(city.id), with the id as AAD.")
        }
    }

    /// The member whose connection this is, in good standing as far as our ledger knows.
    private func member(_ peer: PeerIdentity?, _ standing: (membership: Membership, size: Int64)) throws(Problem) -> Member {
        let membership = standing.membership
        guard let peer else { throw Problem(.notAMember, "This path needs a certificate of the forum's CA. Enrol first.") }
        guard peer.forum == city.profile.forum else {
            throw Problem(.wrongForum, "This city is of the forum \(city.profile.forum), the certificate of \(peer.forum).")
        }
        guard let id = peer.participant.city, let member = membership.members[id] else {
            throw Problem(.notAMember, "\(peer.participant) is no member of the forum, as far as this node has followed the log.")
        }
        guard member.tlsKey == peer.tlsKey else {
            throw Problem(.notAMember, "The log gives \(id) another TLS key than this connection's. Connect with the current certificate.")
        }
        guard !member.isSuspended else { throw Problem(.suspended, "\(id) is suspended. Ask the secretariat.") }
        try membership.checkKeys(of: member, at: standing.size)
        return member
    }
}
