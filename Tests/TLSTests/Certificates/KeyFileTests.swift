import Foundation
import Testing

@testable import TLS

@Suite("Key and certificate files")
struct KeyFileTests {
    private func withFile(_ content: String, mode: Int, _ body: (String) throws -> Void) throws {
        let path = FileManager.default.temporaryDirectory.appending(path: "tls-\(UUID().uuidString).pem").path
        #expect(FileManager.default.createFile(atPath: path, contents: Data(content.utf8), attributes: [.posixPermissions: mode]))
        defer { try? FileManager.default.removeItem(atPath: path) }
        try body(path)
    }

    @Test(arguments: [0o600, 0o400])
    func `are read when their owner alone may`(mode: Int) throws {
        let key = try TLSPrivateKey.generate()
        try withFile(key.pemRepresentation(), mode: mode) { path in
            let loaded = try TLSPrivateKey.load(path: path)
            #expect(loaded.publicKeyDigest == key.publicKeyDigest)
        }
    }

    @Test(arguments: [0o644, 0o640, 0o604, 0o700])
    func `are refused when others may read them, with what to do`(mode: Int) throws {
        try withFile(TLSPrivateKey.generate().pemRepresentation(), mode: mode) { path in
            let error = #expect(throws: TLSError.self) { try TLSPrivateKey.load(path: path) }
            #expect(error?.code == .file)
            #expect(error?.message.contains("chmod 600 \(path)") == true)
        }
    }

    @Test(arguments: [("", "no PEM block"), ("-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n", "cannot be read")])
    func `say what is wrong with them`(content: String, part: String) throws {
        try withFile(content, mode: 0o600) { path in
            let error = #expect(throws: TLSError.self) { try TLSPrivateKey.load(path: path) }
            #expect(error?.code == .invalidKey)
            #expect(error?.message.contains(part) == true && error?.message.contains(path) == true)
        }
    }

    @Test func `say which path is missing or no file`() throws {
        let missing = #expect(throws: TLSError.self) { try X509Certificate.load(path: "/nonexistent/cert.pem") }
        #expect(missing?.message.contains("/nonexistent/cert.pem") == true)
        #expect(throws: TLSError.self) { try X509Certificate.load(path: "/dev/null") }
    }

    @Test func `of an identity must belong together`() throws {
        let forum = try TestForum()
        let leaf = try forum.identity("almaty").leaf
        try withFile(leaf.pemRepresentation(), mode: 0o644) { certificate in
            try withFile(TLSPrivateKey.generate().pemRepresentation(), mode: 0o600) { key in
                let error = #expect(throws: TLSError.self) { try TLSIdentity.load(certificatePath: certificate, keyPath: key) }
                #expect(error?.code == .mismatchedIdentity)
                #expect(error?.message.contains(key) == true && error?.message.contains(certificate) == true)
            }
        }
    }
}
