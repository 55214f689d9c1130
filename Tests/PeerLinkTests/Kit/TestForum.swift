import Federation
import Glibc
import NIOCore
import Primitives
import TLS

/// A forum's CA, with what tests need of it. Hosts are `<city>.localhost`.
struct TestForum {
    static let id = ForumID("test")!

    let authority: CertificateAuthority
    let anchors: TLSTrustAnchors

    private static var now: Int64 { Int64(time(nil)) }

    init() throws {
        authority = try CertificateAuthority.create(name: "Test forum", notBefore: Self.now - 86_400, validity: 172_800)
        anchors = try TLSTrustAnchors([authority.certificate])
    }

    func identity(_ city: String, hosts: [String]? = nil, isExpired: Bool = false) throws -> TLSIdentity {
        let key = try TLSPrivateKey.generate()
        let request = try CertificateRequest(key: key, uriSAN: nil, dnsSANs: [])
        let certificate = try authority.issue(
            request: request, uriSAN: PeerIdentity.uri(forum: Self.id, participant: ParticipantID(city)!),
            dnsSANs: hosts ?? ["\(city).localhost"], ipSANs: ["127.0.0.1"], notBefore: isExpired ? Self.now - 7_200 : nil,
            validity: isExpired ? 3_600 : 7_200, now: Self.now)
        return try TLSIdentity(certificateChain: [certificate], privateKey: key)
    }

    func site(_ city: String, hosts: [String]? = nil, isExpired: Bool = false) throws -> TLSSite {
        TLSSite(identity: try identity(city, hosts: hosts, isExpired: isExpired), clientCertificates: .requested(anchors))
    }

    /// Serves `cities`, each under its own name.
    func server(_ cities: String..., handshakeTimeout: Int64 = 10_000) throws -> TLSServerContext {
        var sites: [ServerName: TLSSite] = [:]
        for city in cities { sites[ServerName("\(city).localhost")!] = try site(city) }
        return try TLSServerContext(
            TLSServerConfiguration(defaultSite: nil, sites: sites, handshakeTimeout: .milliseconds(handshakeTimeout)))
    }

    func client(_ city: String?) throws -> TLSClientContext {
        try TLSClientContext(TLSClientConfiguration(identity: city.map { try identity($0) }, trustAnchors: anchors))
    }

    static func address(_ city: String, port: Int, host: String? = nil, tlsKeys: [String] = []) -> PeerAddress {
        PeerAddress(url: "https://\(host ?? "\(city).localhost"):\(port)", forum: id, participant: ParticipantID(city)!, tlsKeys: tlsKeys)
    }
}
