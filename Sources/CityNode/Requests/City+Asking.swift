import Envelope
import Federation
import Ledger
import Logging
public import Primitives
public import StrictJSON

/// What one city asks of another and waits for, such as a room.
extension City {
    /// What another city has answered.
    public struct PeerAnswer: Sendable, Equatable {
        public let body: JSON
        /// What was sealed for this city, opened.
        public let sealed: JSON?
    }

    /// Requests to one city that wait for its answer at a time: one that does not answer holds no more than these. Three quarters at most are such that
    /// commit nobody to anything.
    static let mostAsked = 64

    /// Asks a member of the forum, and sends the same request again while no whole answer comes: it is acted on once.
    ///
    /// - Parameters:
    ///   - kind: such as `lodging.quote`.
    ///   - sealed: an object for the other city's eyes only.
    ///   - seconds: after which it is given up. It may have been acted on all the same.
    /// - Throws: `Problem`: what the other city refuses; `not-a-member` for a city that the forum has not; `revoked-key` for one whose keys are revoked;
    ///   `unavailable` where no answer came, or none that is the other city's own, and where ``mostAsked`` wait for it already.
    public func ask(_ peer: CityID, _ kind: String, _ body: JSON, sealed: JSON? = nil, withinSeconds seconds: Int = 20) async throws -> PeerAnswer {
        let answer = try await signedAnswer(of: peer, kind, body, sealed: sealed, seconds)
        return PeerAnswer(body: answer.body, sealed: answer.sealed)
    }

    /// The same, with the envelope in which the answer came.
    func signedAnswer(of peer: CityID, _ kind: String, _ body: JSON, sealed: JSON?, _ seconds: Int) async throws -> JobSite.Answer {
        let (membership, size) = try await membership()
        guard let member = membership.members[peer], peer != id else {
            throw Problem(.notAMember, "\(peer) is no other city of the forum, as far as this node has followed the log.")
        }
        // Whoever has stolen one of its keys has all of them: nothing is sealed to them, and nothing is believed that they sign.
        try membership.checkKeys(of: member, at: size)
        let now = clock()
        let name = UUIDv7(at: now)
        let header = PayloadHeader(forum: profile.forum, from: ParticipantID(id), id: name, issuedAt: now, to: ParticipantID(peer))
        let request = CityRequest(
            header: header, expiresAt: now.adding(seconds: CityRequest.longestLife), kind: kind, body: body,
            sealed: try sealed.map { try member.sealingKey.seal($0.compact, requestID: name.text) })
        let envelope = try SignedEnvelope.sign(.request, payload: request.json, with: secrets.signing)
        let isTentative = requests[kind]?.isTentative ?? false
        guard asked.begin(peer, isTentative: isTentative) else {
            throw Problem(.unavailable, "As many requests as may wait for an answer of \(peer) already. Ask again in a minute.")
        }
        defer { asked.end(peer, isTentative: isTentative) }
        let response = try await answer(to: envelope.compact, from: member, seconds)
        let (answer, signed): (CityResponse, [UInt8])
        do {
            (answer, signed) = try CityResponse.verified(
                response, to: envelope.digest, from: member, membership, for: ParticipantID(id), in: profile.forum)
        } catch let problem as Problem {
            // Whoever has answered: what the city itself has done is not known by it.
            logger.warning("an answer is not the asked city's own", metadata: ["peer": "\(peer)", "kind": "\(kind)", "problem": "\(problem)"])
            throw Problem(.unavailable, "What came as the answer of \(peer) is not its own and was not believed. Ask again later.")
        }
        let decided = try answer.answer.get()
        do {
            let opened = try answer.sealed.map { try JSON.parse(try secrets.sealing.open($0, requestID: name.text)) }
            return JobSite.Answer(body: decided, sealed: opened, signed: signed)
        } catch {
            throw Problem(.unavailable, "What \(peer) has sealed for this city does not open. It may have been acted on: ask again later.")
        }
    }

    /// - Returns: the bytes of a `response` envelope, which nobody has looked at.
    private func answer(to request: [UInt8], from member: Member, _ seconds: Int) async throws -> [UInt8] {
        let deadline = ContinuousClock.now + .seconds(seconds)
        var pause = 0.1
        while true {
            var (trouble, wait) = ("", pause)
            do {
                let response = try await channel(to: member).exchange(
                    PeerRequest(.post, "/federation/v1/requests", body: request), timeoutSeconds: max(1, min(10, seconds)))
                if response.status == 200 {
                    link.heard(from: member.city, at: clock())
                    return response.body
                }
                let refusal = Refusal(response)
                guard !refusal.isFinal, refusal.problem.code != .suspended else {
                    link.peerContacts.failed("\(refusal)", with: member.city, at: clock(), nextTry: nil)
                    throw refusal.problem
                }
                trouble = refusal.problem.detail
                wait = max(pause, Double(refusal.retryAfter ?? 0))
            } catch let unreachable as PeerUnreachable { trouble = unreachable.description }
            let isLast = ContinuousClock.now + .seconds(wait) >= deadline
            let now = clock()
            link.peerContacts.failed(trouble, with: member.city, at: now, nextTry: isLast ? nil : now.adding(seconds: Int64(wait.rounded(.up))))
            guard !isLast else {
                throw Problem(.unavailable, "\(member.city) does not answer just now: \(trouble)")
            }
            try await Task.sleep(for: .seconds(wait))
            pause = min(pause * 2, 2)
        }
    }
}

extension CityResponse {
    /// An answer as it came, believed once its signature, its address and its question are right.
    ///
    /// - Parameters:
    ///   - request: the digest of the one that was sent.
    ///   - membership: the peer may have answered under a key that it has replaced since.
    /// - Throws: `Problem`.
    static func verified(
        _ bytes: [UInt8], to request: EnvelopeDigest, from peer: Member, _ membership: Membership, for asker: ParticipantID, in forum: ForumID
    ) throws -> (answer: CityResponse, compact: [UInt8]) {
        let envelope = try UnverifiedEnvelope.parse(bytes, as: .response)
        let signer = membership.keys[envelope.keyID].flatMap { $0.owner == ParticipantID(peer.city) ? $0.key : nil }
        let verified = try envelope.verify(with: signer ?? peer.signingKey)
        try verified.checkAddressed(forum: forum, to: asker)
        try verified.checkSent(by: ParticipantID(peer.city))
        let answer = try CityResponse(verified)
        guard answer.inReplyTo == request else { throw Problem(.malformedPayload, "\(peer.city) answered another request than ours.") }
        return (answer, envelope.compact)
    }
}
