import Foundation
import TestKit
import Testing

@testable import TLS

/// Certificates of every kind made by the `openssl` program, as an operator would.
@Suite struct `CA certificates that a root names` {
    private static let now = TestForum.now

    /// A self-signed certificate and its key, made with these extensions.
    private func make(_ extensions: [String], days: Int = 30, key: [String] = ["ec", "-pkeyopt", "ec_paramgen_curve:P-256"]) async throws -> (
        pem: String, key: String
    ) {
        let directory = try TemporaryDirectory()
        try "[req]\ndistinguished_name=dn\n[dn]\n".write(toFile: directory.file("c.cnf"), atomically: true, encoding: .utf8)
        let arguments =
            ["req", "-x509", "-newkey"] + key + ["-nodes", "-keyout", directory.file("key"), "-out", directory.file("pem"), "-days", String(days)]
            + ["-subj", "/CN=a CA", "-config", directory.file("c.cnf")] + extensions.flatMap { ["-addext", $0] }
        let outcome = try await Command.run("openssl", arguments)
        #expect(outcome.exitCode == 0, "\(outcome.errors)")
        return (try directory.text("pem"), try directory.text("key"))
    }

    private func complaint(_ texts: [String]) -> String? {
        do {
            _ = try AuthorityCertificates(texts, source: "the root")
            return nil
        } catch { return error.message }
    }

    @Test(
        arguments: [
            (["basicConstraints=critical,CA:TRUE", "keyUsage=critical,keyCertSign,cRLSign"], nil),
            (["basicConstraints=critical,CA:TRUE,pathlen:0", "keyUsage=keyCertSign"], nil),
            (["basicConstraints=critical,CA:FALSE"], "is no CA"),
            (["basicConstraints=critical,CA:TRUE"], "keyCertSign"),
            (["keyUsage=critical,keyCertSign"], "is no CA"),
            (["basicConstraints=critical,CA:TRUE", "keyUsage=critical,digitalSignature"], "keyCertSign"),
            ([], "is no CA"),
            (["basicConstraints=critical,CA:TRUE", "keyUsage=keyCertSign", "extendedKeyUsage=emailProtection"], "may not sign for TLS"),
            (["basicConstraints=critical,CA:TRUE", "keyUsage=keyCertSign", "1.2.3.4=critical,DER:0500"], "unhandled critical extension"),
        ] as [([String], String?)])
    func `are such that may sign what handshakes believe`(extensions: [String], expected: String?) async throws {
        let found = complaint([try await make(extensions).pem])
        if let expected { #expect(found?.contains(expected) == true, "\(found ?? "accepted")") } else { #expect(found == nil) }
    }

    @Test func `are cautioned where they end soon or before the root, or believe some names only`() async throws {
        let extensions = ["basicConstraints=critical,CA:TRUE", "keyUsage=keyCertSign"]
        let day: Int64 = 86_400
        func cautions(_ more: [String] = [], days: Int, needed: Int64, at: Int64 = 0) async throws -> [String] {
            let authorities = try AuthorityCertificates([try await make(extensions + more, days: days).pem], source: "the root")
            let begin = try #require(authorities.certificates.first).notBefore
            return authorities.cautions(at: begin + at * day, needed: begin + needed * day)
        }
        #expect(try await cautions(days: 400, needed: 365) == [])
        let soon = try await cautions(days: 30, needed: 10)
        #expect(soon.count == 1 && soon[0].contains("/CN=a CA") == false && soon[0].contains("a CA ends in 30 days: "), "\(soon)")
        let before = try await cautions(days: 300, needed: 365)
        #expect(before.count == 1 && before[0].contains("ends in 300 days, before the root does"), "\(before)")
        // One that has ended is no caution: it is refused.
        #expect(try await cautions(days: 30, needed: 365, at: 31) == [])
        for constraints in ["permitted;DNS:kz", "critical,excluded;DNS:example.org"] {
            let constrained = try await cautions(["nameConstraints=\(constraints)"], days: 400, needed: 365)
            #expect(constrained.count == 1 && constrained[0].contains("name constraints"), "\(constrained)")
        }
    }

    @Test func `have keys of today's strength`() async throws {
        let weak = try await make(["basicConstraints=critical,CA:TRUE", "keyUsage=keyCertSign"], key: ["rsa:1024"])
        #expect(complaint([weak.pem])?.contains("key too") == true, "\(complaint([weak.pem]) ?? "accepted")")
    }

    @Test func `stand each in a text of its own, with nothing else, least of all a private key`() async throws {
        let extensions = ["basicConstraints=critical,CA:TRUE", "keyUsage=keyCertSign"]
        let (one, other) = (try await make(extensions), try await make(extensions))
        #expect(complaint([one.pem, other.pem]) == nil)
        #expect(complaint([one.pem.replacingOccurrences(of: "\n", with: "\r\n")]) == nil)
        for text in [one.pem + one.key, one.key + one.pem, one.key] {
            let found = complaint([text])
            #expect(found?.contains("PRIVATE KEY") == true)
            #expect(found?.contains(one.key.split(separator: "\n")[1].prefix(8)) == false)
        }
        for text in [
            one.pem + other.pem, "", "\n", "a CA\n" + one.pem, one.pem + "end", String(one.pem.dropLast(10)),
            one.pem + "-----BEGIN CERTIFICATE-----\n",
        ] {
            #expect(complaint([text]) != nil, "\(text)")
        }
        #expect(complaint([one.pem, one.pem])?.contains("twice") == true)
        // OpenSSL itself would read the certificate and leave what stands behind it.
        let lines = one.pem.split(separator: "\n").map(String.init)
        let der = try #require(Data(base64Encoded: lines.dropFirst().dropLast().joined()))
        let longer = (der + Data(one.key.utf8)).base64EncodedString()
        #expect(complaint(["\(lines[0])\n\(longer)\n\(lines[lines.count - 1])\n"])?.contains("more than a certificate") == true)
        let trusted = one.pem.replacingOccurrences(of: "CERTIFICATE", with: "TRUSTED CERTIFICATE")
        #expect(complaint([trusted]) != nil)
        #expect(complaint([one.pem.replacingOccurrences(of: "MII", with: "NII")]) != nil)
    }

    @Test func `tell which is not in date, and whom they believe`() throws {
        let forum = try TestForum()
        let present = try AuthorityCertificates([forum.authority.certificate.pemRepresentation()], source: "the root")
        let other = try CertificateAuthority.create(name: "another CA", notBefore: Self.now - 60, validity: 3_600)
        let next = try AuthorityCertificates([other.certificate.pemRepresentation()], source: "the root")
        let identity = try forum.identity("almaty")
        try present.check(validAt: Self.now)
        #expect(throws: TLSError.self) { try next.check(validAt: Self.now + 7_200) }
        #expect(throws: TLSError.self) { try next.check(validAt: Self.now - 7_200) }
        try present.check(identity, at: Self.now)
        #expect(throws: TLSError.self) { try next.check(identity, at: Self.now) }
        #expect(throws: TLSError.self) { try present.check(forum.expiredIdentity("almaty"), at: Self.now) }
        // A CA that another has signed is no anchor: a handshake would look for the other.
        let signed = try forum.authority.issue(
            request: CertificateRequest(key: .generate(), uriSAN: nil, dnsSANs: []), uriSAN: TestForum.uri("ca"), dnsSANs: [], validity: 60,
            now: Self.now)
        #expect(throws: TLSError.self) { try AuthorityCertificates([signed.pemRepresentation()], source: "the root") }
    }
}
