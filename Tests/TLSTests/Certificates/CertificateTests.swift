import Foundation
import Testing

@testable import TLS

@Suite("Certificates")
struct CertificateTests {
    let forum: TestForum

    init() throws { forum = try TestForum() }

    @Test func `of a city say what the CA was told, not what the request wished`() throws {
        let key = try TLSPrivateKey.generate()
        let request = try CertificateRequest(key: key, uriSAN: TestForum.uri("secretariat"), dnsSANs: ["evil.example.org"])
        let certificate = try forum.authority.issue(
            request: CertificateRequest(pem: request.pemRepresentation()), uriSAN: TestForum.uri("almaty"),
            dnsSANs: ["Almaty.example.org"], ipSANs: ["127.0.0.1", "::1"], notBefore: TestForum.now - 60, validity: 3_600, now: TestForum.now)
        #expect(certificate.uriSANs == [TestForum.uri("almaty")])
        #expect(certificate.dnsSANs == ["almaty.example.org"])
        #expect(certificate.ipSANs == ["127.0.0.1", "0:0:0:0:0:0:0:1"])
        #expect(certificate.spkiDigest == key.publicKeyDigestHex && certificate.spkiDigest == request.spkiDigest)
        #expect(certificate.subject == "CN=caravanserai://test/almaty")
        #expect(certificate.notAfter - certificate.notBefore == 3_600)
        #expect(!certificate.isCA)
        #expect(certificate.serialNumber.count == 32)
    }

    @Test func `never outlive the CA, and are not issued once it has ended`() throws {
        let request = try CertificateRequest(key: TLSPrivateKey.generate(), uriSAN: nil, dnsSANs: [])
        let ca = forum.authority.certificate
        let certificate = try forum.authority.issue(
            request: request, uriSAN: TestForum.uri("almaty"), dnsSANs: [], validity: 1 << 40, now: TestForum.now)
        #expect(certificate.notAfter == ca.notAfter)
        let error = #expect(throws: TLSError.self) {
            try forum.authority.issue(request: request, uriSAN: TestForum.uri("almaty"), dnsSANs: [], validity: 60, now: ca.notAfter + 1)
        }
        #expect(error?.code == .certificateOutsideValidity)
    }

    @Test func `survive PEM and DER`() throws {
        let leaf = try forum.identity("almaty").leaf
        let pem = try leaf.pemRepresentation() + forum.authority.certificate.pemRepresentation()
        let chain = try X509Certificate.chain(pem: pem)
        #expect(chain.map(\.isCA) == [false, true])
        #expect(chain[0].serialNumber == leaf.serialNumber)
        #expect(try X509Certificate(der: leaf.derRepresentation()).notAfter == leaf.notAfter)
        #expect(throws: TLSError.self) { try X509Certificate(der: leaf.derRepresentation() + [0]) }
        #expect(throws: TLSError.self) { try X509Certificate(der: []) }
    }

    @Test func `of a CA come back from PEM and sign on`() throws {
        let loaded = try CertificateAuthority(
            certificatePEM: forum.authority.certificate.pemRepresentation(), keyPEM: forum.authority.keyPEM())
        let request = try CertificateRequest(key: TLSPrivateKey.generate(), uriSAN: nil, dnsSANs: [])
        _ = try loaded.issue(request: request, uriSAN: TestForum.uri("almaty"), dnsSANs: [], validity: 60, now: TestForum.now)
        let error = #expect(throws: TLSError.self) {
            try CertificateAuthority(certificate: forum.authority.certificate, key: .generate())
        }
        #expect(error?.code == .mismatchedIdentity)
    }

    @Test func `name the block that cannot be read`() throws {
        let pem = try forum.authority.certificate.pemRepresentation()
        let damaged = pem + pem.replacing("MII", with: "NII")
        let error = #expect(throws: TLSError.self) { try X509Certificate.chain(pem: damaged, source: "chain.pem") }
        #expect(error?.code == .invalidCertificate)
        #expect(error?.message.contains("certificate block 2 of chain.pem") == true)
        #expect(throws: TLSError.self) { try X509Certificate.chain(pem: "nothing") }
    }

    @Test(
        "are not issued under names that are none",
        arguments: [("almaty", ["a.example.org"]), ("x:y z", []), ("x:é", []), ("x:y", ["a,URI:caravanserai://test/b"]), ("x:y", ["*.example.org"])])
    func badNames(uri: String, names: [String]) throws {
        let request = try CertificateRequest(key: TLSPrivateKey.generate(), uriSAN: nil, dnsSANs: [])
        let error = #expect(throws: TLSError.self) {
            try forum.authority.issue(request: request, uriSAN: uri, dnsSANs: names, validity: 60, now: TestForum.now)
        }
        #expect(error?.code == .invalidName)
    }

    @Test func `are requested only by who holds the key`() throws {
        let pem = try CertificateRequest(key: .generate(), uriSAN: TestForum.uri("almaty"), dnsSANs: ["a.example.org"]).pemRepresentation()
        let read = try CertificateRequest(pem: pem)
        #expect(read.uriSANs == [TestForum.uri("almaty")] && read.dnsSANs == ["a.example.org"])
        let body = pem.split(separator: "\n").dropFirst().dropLast().joined()
        var der = try #require(Data(base64Encoded: body))
        der[der.count - 1] ^= 1
        let forged =
            "-----BEGIN CERTIFICATE REQUEST-----\n\(der.base64EncodedString(options: .lineLength64Characters))\n-----END CERTIFICATE REQUEST-----\n"
        let error = #expect(throws: TLSError.self) { try CertificateRequest(pem: forged) }
        #expect(error?.code == .invalidRequest)
    }

    @Test(
        "hold host names as DNS has them",
        arguments: [
            ("Almaty.Example.org", "almaty.example.org"), ("localhost.", "localhost"), ("a-b.c1", "a-b.c1"), ("", nil), (".", nil), ("a..b", nil),
            ("-a.b", nil), ("a-.b", nil), ("127.0.0.1", nil), ("*.b", nil), ("a b", nil), ("é.org", nil), ("a\0.org", nil),
            (String(repeating: "a", count: 64) + ".org", nil),
        ])
    func serverName(text: String, expected: String?) {
        #expect(ServerName(text)?.description == expected)
    }
}
