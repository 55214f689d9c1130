import Envelope
import Federation
import Primitives
import TLS

/// A city's application with the keys it brings.
struct Application {
    let signing = SigningKey()
    let tlsKey: TLSPrivateKey
    let envelope: SignedEnvelope

    /// - Parameters:
    ///   - url: of its node; its name's default port unless said.
    ///   - to: whom it is addressed to.
    ///   - id: of its header; a new one unless said.
    init(
        _ city: CityID, country: String = "KZ", url: String? = nil, token: String, forum: ForumID = SocketForum.id, from: ParticipantID? = nil,
        to: ParticipantID = .secretariat,
        id: UUIDv7? = nil, certificateRequest: String? = nil, now: UTCTime
    ) throws {
        tlsKey = try TLSPrivateKey.generate()
        let host = "\(city).localhost"
        let request = try CertificateRequest(
            key: tlsKey, uriSAN: PeerIdentity.uri(forum: forum, participant: ParticipantID(city)), dnsSANs: [host])
        let header = PayloadHeader(forum: forum, from: from ?? ParticipantID(city), id: id ?? UUIDv7(at: now), issuedAt: now, to: to)
        let enrolment = Enrolment(
            header: header, token: token, city: city, name: LocalizedText(english: city.text), country: CountryCode(country)!,
            url: url ?? "https://\(host)",
            signingKey: signing.verifyingKey, sealingKey: SealingPrivateKey().publicKey,
            certificateRequest: try certificateRequest ?? request.pemRepresentation())
        envelope = try SignedEnvelope.sign(.enrolment, payload: enrolment.json, with: signing)
    }
}
