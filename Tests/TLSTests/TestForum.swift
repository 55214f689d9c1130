import Glibc
import TLS

/// A forum's CA with what tests need of it.
struct TestForum {
    let authority: CertificateAuthority
    let anchors: TLSTrustAnchors

    static var now: Int64 { Int64(time(nil)) }

    init() throws {
        authority = try CertificateAuthority.create(name: "Test forum", notBefore: Self.now - 3_600, validity: 86_400)
        anchors = try TLSTrustAnchors([authority.certificate])
    }

    static func uri(_ city: String) -> String { "caravanserai://test/\(city)" }
    static func host(_ city: String) -> String { "\(city).example.org" }

    /// The identity of a city, valid for `validity` seconds from `notBefore` on.
    func identity(_ city: String, hosts: [String]? = nil, notBefore: Int64? = nil, validity: Int64 = 7_200) throws -> TLSIdentity {
        let key = try TLSPrivateKey.generate()
        let request = try CertificateRequest(key: key, uriSAN: nil, dnsSANs: [])
        let certificate = try authority.issue(
            request: request, uriSAN: Self.uri(city), dnsSANs: hosts ?? [Self.host(city)], ipSANs: ["127.0.0.1"],
            notBefore: notBefore, validity: validity, now: Self.now)
        return try TLSIdentity(certificateChain: [certificate], privateKey: key)
    }

    /// One that ended an hour ago.
    func expiredIdentity(_ city: String) throws -> TLSIdentity {
        try identity(city, notBefore: Self.now - 7_200, validity: 3_600)
    }

    /// A server that serves `city` by default and asks for certificates of this forum.
    func server(_ city: String = "almaty", sites: [ServerName: TLSSite] = [:]) throws -> TLSServerContext {
        try TLSServerContext(TLSServerConfiguration(defaultSite: site(city), sites: sites))
    }

    func site(_ city: String) throws -> TLSSite {
        TLSSite(identity: try identity(city), clientCertificates: .requested(anchors))
    }

    func client(_ city: String? = "suzhou") throws -> TLSClientContext {
        try TLSClientContext(TLSClientConfiguration(identity: city.map { try identity($0) }, trustAnchors: anchors))
    }

    static func expected(_ city: String = "almaty", uri: String? = nil, spkiDigests: Set<String>? = nil) throws -> TLSExpectedServer {
        try TLSExpectedServer(host: host(city), port: 443, uriSAN: uri, spkiDigests: spkiDigests)
    }
}
