import Coordinator
import Envelope
import Federation
import Primitives
import StrictJSON
import TLS
import Testing

/// Over a connection without a certificate: what is proved is the key that the log names.
@Suite struct `A certificate for who has none that is believed` {
    private func ask(_ forum: SocketForum, _ request: String) async throws -> (certificate: X509Certificate?, problem: Problem?) {
        let body: JSON = ["certificateRequest": .string(request)]
        let answer = try await forum.stranger(.post, "/federation/v1/certificates", body: body.compact)
        let json = try JSON.parse(answer.body)
        guard answer.status == 200, let chain = json["certificate"]?.string else { return (nil, try Problem(json)) }
        return (try X509Certificate.chain(pem: chain, source: "the coordinator")[0], nil)
    }

    @Test func `is for the member whose TLS key has signed the request, whatever name that asks for`() async throws {
        try await SocketForum.with { forum in
            let almaty = try await RawCity.enrol("almaty", country: "KZ", in: forum)
            let osh = try await RawCity.enrol("osh", country: "KG", in: forum)
            let uri = PeerIdentity.uri(forum: SocketForum.id, participant: osh.participant)
            let request = try CertificateRequest(key: almaty.tlsKey, uriSAN: uri, dnsSANs: ["osh.localhost"]).pemRepresentation()
            let certificate = try #require(try await ask(forum, request).certificate)
            #expect(certificate.spkiDigest == almaty.tlsKey.publicKeyDigestHex)
            #expect(certificate.uriSANs == almaty.identity.leaf.uriSANs)
            #expect(certificate.dnsSANs == almaty.identity.leaf.dnsSANs)
        }
    }

    @Test func `is refused for a key that the log does not name, a member that is suspended, and a request that its key has not signed`() async throws
    {
        try await SocketForum.with { forum in
            let almaty = try await RawCity.enrol("almaty", country: "KZ", in: forum)
            let unknown = try CertificateRequest(key: .generate(), uriSAN: almaty.identity.leaf.uriSANs.first, dnsSANs: []).pemRepresentation()
            #expect(try await ask(forum, unknown).problem?.code == .notOwner)
            #expect(try await ask(forum, "please").problem?.code == .malformedPayload)
            // Who comes with a certificate asks for itself alone.
            let osh = try await RawCity.enrol("osh", country: "KG", in: forum)
            let request = try CertificateRequest(key: almaty.tlsKey, uriSAN: nil, dnsSANs: []).pemRepresentation()
            let body: JSON = ["certificateRequest": .string(request)]
            let answer = try await osh.ask(.post, "/federation/v1/certificates", body: body.compact)
            #expect(try Problem(JSON.parse(answer.body)).code == .notOwner)

            let suspension = MemberSuspended.Body(isSuspended: true, reason: "a test")
            _ = try await forum.coordinator.sequencer.publish([Record(type: MemberSuspended.name, key: "almaty", base: 0, body: suspension.json)])
            #expect(try await ask(forum, request).problem?.code == .suspended)
        }
    }
}
