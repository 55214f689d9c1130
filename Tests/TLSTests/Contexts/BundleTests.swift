import Foundation
import TLS
import TestKit
import Testing

@Suite("A bundle of authorities") struct BundleTests {
    @Test func `is read whole, however many it has, and those of them that are no authorities are left out`() throws {
        let directory = try TemporaryDirectory()
        let now = Int64(Date().timeIntervalSince1970)
        var text = ""
        for number in 0..<40 {
            let authority = try CertificateAuthority.create(name: "authority \(number)", notBefore: now - 60, validity: 3_600)
            text += try authority.certificate.pemRepresentation()
            if number == 0 {
                let key = try TLSPrivateKey.generate()
                text += try authority.issue(
                    request: try CertificateRequest(key: key, uriSAN: nil, dnsSANs: []), uriSAN: "urn:x", dnsSANs: ["x.test"], ipSANs: [],
                    validity: 3_000, now: now
                ).pemRepresentation()
            }
        }
        try text.write(toFile: directory.file("bundle.pem"), atomically: true, encoding: .utf8)
        #expect(try TLSTrustAnchors(bundle: directory.file("bundle.pem")).certificates.count == 40)
        #expect(throws: TLSError.self, "a chain is shorter") { try X509Certificate.load(path: directory.file("bundle.pem")) }
    }

    @Test(.enabled(if: FileManager.default.fileExists(atPath: TLSTrustAnchors.systemBundle)))
    func `may be the system's`() throws {
        #expect(try TLSTrustAnchors(bundle: TLSTrustAnchors.systemBundle).certificates.count > 20)
    }
}
