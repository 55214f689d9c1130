import Envelope
import Federation
import Foundation
import Glibc
import PeerLink
import Primitives
import TLS

/// The key files of a running forum, and identities made with them: right ones and wrong ones.
struct ForumKeys {
    static let id = ForumID("test")!

    let forum: RealForum
    let authority: CertificateAuthority
    let anchors: TLSTrustAnchors

    init(_ forum: RealForum) throws {
        self.forum = forum
        func text(_ name: String) throws -> String { try String(contentsOfFile: "\(forum.coordinator.directory)/keys/\(name)", encoding: .utf8) }
        authority = try CertificateAuthority(certificatePEM: text("ca.pem"), keyPEM: text("ca.key"))
        anchors = try TLSTrustAnchors([authority.certificate])
    }

    private static var now: Int64 { Int64(time(nil)) }

    /// The identity that a city's node uses.
    func identity(_ city: String) throws -> TLSIdentity {
        let keys = forum.city(city).keys
        return try TLSIdentity.load(certificatePath: "\(keys)/tls.pem", keyPath: "\(keys)/tls.key")
    }

    /// A city's name on a certificate that is none of its own.
    ///
    /// - Parameters:
    ///   - authority: the forum's where it is `nil`.
    ///   - isExpired: over for an hour.
    func forged(_ city: String, by authority: CertificateAuthority? = nil, isExpired: Bool = false) throws -> TLSIdentity {
        let key = isExpired ? try TLSPrivateKey.load(path: "\(forum.city(city).keys)/tls.key") : try TLSPrivateKey.generate()
        let request = try CertificateRequest(key: key, uriSAN: nil, dnsSANs: [])
        let certificate = try (authority ?? self.authority).issue(
            request: request, uriSAN: PeerIdentity.uri(forum: Self.id, participant: ParticipantID(city)!), dnsSANs: ["\(city).localhost"],
            notBefore: isExpired ? Self.now - 7_200 : nil, validity: isExpired ? 3_600 : 7_200, now: Self.now)
        return try TLSIdentity(certificateChain: [certificate], privateKey: key)
    }

    static func foreignAuthority() throws -> CertificateAuthority {
        try CertificateAuthority.create(name: "Another forum", notBefore: now - 86_400, validity: 172_800)
    }

    func context(_ identity: TLSIdentity?) throws -> TLSClientContext {
        try TLSClientContext(TLSClientConfiguration(identity: identity, trustAnchors: anchors))
    }

    /// One exchange over a connection of its own, which is closed afterwards.
    func exchange(_ identity: TLSIdentity?, with address: PeerAddress, _ request: PeerRequest) async throws -> PeerResponse {
        let connector = TLSPeerConnector(context: try context(identity))
        do {
            let response = try await connector.channel(to: address).exchange(request, timeoutSeconds: 20)
            await connector.close()
            return response
        } catch {
            await connector.close()
            throw error
        }
    }

    var coordinator: PeerAddress {
        PeerAddress(url: "https://coordinator.localhost:\(forum.coordinator.port)", forum: Self.id, participant: .secretariat)
    }

    func address(_ city: String, host: String? = nil) -> PeerAddress {
        PeerAddress(url: "https://\(host ?? "\(city).localhost"):\(forum.city(city).node.port)", forum: Self.id, participant: ParticipantID(city)!)
    }

    static let status = PeerRequest(.get, "/federation/v1/status")
}
