import Coordinator
import Envelope
import Federation
import PeerLink
import Primitives
import StrictJSON
import TLS

/// A member city that says whatever a test likes, over its own mutual TLS.
struct RawCity: Sendable {
    let id: CityID
    let signing: SigningKey
    let tlsKey: TLSPrivateKey
    let identity: TLSIdentity
    let forum: SocketForum
    let connector: TLSPeerConnector

    var participant: ParticipantID { ParticipantID(id) }

    /// Enrols over the socket, with an invitation that needs no further approval.
    static func enrol(_ id: String, country: String, url: String? = nil, in forum: SocketForum) async throws -> RawCity {
        let city = CityID(id)!
        let invitation = try await forum.coordinator.enrolments.invite(city, isApproved: true, isRejoin: true)
        let application = try Application(city, country: country, url: url, token: invitation.token, now: forum.clock.now)
        let answer = try await forum.stranger(.post, "/federation/v1/enrolments", body: application.envelope.compact)
        let status = try EnrolmentStatus(JSON.parse(answer.body))
        guard let chain = status.certificate else { throw status.problem ?? Problem(.internal, "\(id) is \(status.stage)") }
        let identity = try TLSIdentity(
            certificateChain: try X509Certificate.chain(pem: chain, source: "the coordinator"), privateKey: application.tlsKey)
        return RawCity(
            id: city, signing: application.signing, tlsKey: application.tlsKey, identity: identity, forum: forum,
            connector: try forum.connector(identity))
    }

    /// The secretariat revokes its key.
    func revoke() async throws {
        let body = MemberKeyRevoked.Body(city: id, fromIndex: 0, reason: "the laptop was stolen")
        _ = try await forum.coordinator.sequencer.publish([
            Record(type: MemberKeyRevoked.name, key: signing.keyID.description, base: 0, body: body.json)
        ])
    }

    /// Asks for a certificate of its TLS key anew (protocol §7).
    func renewal() throws -> [UInt8] {
        (["certificateRequest": .string(try CertificateRequest(key: tlsKey, uriSAN: nil, dnsSANs: []).pemRepresentation())] as JSON).compact
    }

    // MARK: Asking

    func ask(
        _ method: PeerRequest.Method, _ path: String, query: [(name: String, value: String)] = [], body: [UInt8] = []
    ) async throws -> PeerResponse {
        try await connector.channel(to: forum.coordinatorAddress).exchange(PeerRequest(method, path, query: query, body: body), timeoutSeconds: 20)
    }

    /// Submits envelopes, or what pretends to be some.
    func submit(_ items: [[UInt8]]) async throws -> PeerResponse {
        try await ask(.post, "/federation/v1/envelopes", body: EnvelopeBatch.write(items))
    }

    /// The receipts' payload, verified with the key that the root gives the coordinator.
    func receipts(_ items: [[UInt8]]) async throws -> [JSON] {
        let response = try await submit(items)
        guard response.status == 200 else { throw Problem(.internal, "\(response.status): \(String(decoding: response.body, as: UTF8.self))") }
        let envelope = try UnverifiedEnvelope.parse(response.body, as: .receipts)
        let verified = try envelope.verify(with: forum.anchor.root.root.signingKeys[0])
        try verified.checkAddressed(forum: SocketForum.id, to: participant)
        return verified.payload["receipts"]?.array ?? []
    }

    /// Submits one envelope that has to be accepted.
    ///
    /// - Returns: its index.
    @discardableResult
    func publish(_ envelope: SignedEnvelope) async throws -> Int64 {
        let receipt = try await receipts([envelope.compact])[0]
        guard let index = receipt["index"]?.integer else { throw Problem(.internal, "not accepted: \(receipt)") }
        return index
    }

    // MARK: Saying

    func header(forum: ForumID = SocketForum.id, from: ParticipantID? = nil, id: UUIDv7? = nil, to: ParticipantID? = nil) -> PayloadHeader {
        let now = self.forum.clock.now
        return PayloadHeader(forum: forum, from: from ?? participant, id: id ?? UUIDv7(at: now), issuedAt: now, to: to)
    }

    func records(
        _ records: [Record], epoch: Int64 = 1, seq: Int64, header: PayloadHeader? = nil, key: SigningKey? = nil
    ) throws -> SignedEnvelope {
        let payload = RecordsPayload(header: header ?? self.header(), sequence: SequenceNumber(epoch: epoch, number: seq), records: records)
        return try SignedEnvelope.sign(.records, payload: payload.json, with: key ?? signing)
    }

    /// One good envelope of this number, with a rule of Kazakhstan in it.
    func anything(seq: Int64) throws -> [UInt8] { try records([Self.rule("KZ/DE/tourism/ordinary")], seq: seq).compact }

    func notice(
        _ key: NoticeKey = .profile, version: Int64 = 1, body: JSON = ["text": "welcome"], validDays: Int64 = 1, header: PayloadHeader? = nil
    ) throws -> SignedEnvelope {
        let notice = Notice(
            header: header ?? self.header(), key: key, version: version, validUntil: forum.clock.now.adding(days: validDays), body: body)
        return try SignedEnvelope.sign(.notice, payload: notice.json, with: signing)
    }

    func put(_ notice: SignedEnvelope, city: String? = nil, key: String = "profile") async throws -> PeerResponse {
        try await ask(.put, "/federation/v1/board/\(city ?? id.text)/\(key)", body: notice.compact)
    }

    /// A request to another city, good for `seconds`.
    func request(
        to receiver: String, kind: String = ExchangedDocument.kind, body: JSON? = nil, seconds: Int64 = 60, header: PayloadHeader? = nil,
        key: SigningKey? = nil
    ) throws -> SignedEnvelope {
        let header = header ?? self.header(to: ParticipantID(receiver)!)
        let document = ExchangedDocument(title: "Twinning", mediaType: "text/plain", content: Array("friendship".utf8)).json
        let request = CityRequest(header: header, expiresAt: header.issuedAt.adding(seconds: seconds), kind: kind, body: body ?? document)
        return try SignedEnvelope.sign(.request, payload: request.json, with: key ?? signing)
    }

    /// A visa rule; the country of the key decides whose it is.
    static func rule(_ key: String, base: Int64 = 0, requirement: String = "visa-free") -> Record {
        rule("visa.rule.published", key, base, requirement)
    }

    /// The same as the secretariat reports it.
    static func report(_ key: String) -> Record { rule("visa.rule.reported", key, 0, "visa-free") }

    private static func rule(_ type: String, _ key: String, _ base: Int64, _ requirement: String) -> Record {
        Record(
            type: type, key: key, base: base,
            body: [
                "requirement": .string(requirement), "sourceUrl": "https://mfa.example/visa", "verifiedAt": "2026-11-24T00:00:00.000Z",
            ])
    }
}
