import Foundation
import Primitives
import TLS
import TestKit

@testable import Mail

/// A mail server that others have written (aiosmtpd), with a certificate of its own CA.
final class RealMailServer {
    enum Mode: String { case starttls, tls, clear, smuggle }

    let directory: TemporaryDirectory
    private let process: ChildProcess
    private let port: Int
    private let anchors: TLSTrustAnchors

    static let python = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: ".venv/bin/python")

    init(_ mode: Mode) async throws {
        let now = Int64(Date().timeIntervalSince1970)
        let authority = try CertificateAuthority.create(name: "mail", notBefore: now - 3_600, validity: 86_400)
        anchors = try TLSTrustAnchors([authority.certificate])
        let key = try TLSPrivateKey.generate()
        let certificate = try authority.issue(
            request: try CertificateRequest(key: key, uriSAN: nil, dnsSANs: []), uriSAN: "urn:mail", dnsSANs: ["localhost"], ipSANs: ["127.0.0.1"],
            validity: 7_200, now: now)
        directory = try TemporaryDirectory()
        try FileManager.default.createDirectory(atPath: directory.file("box"), withIntermediateDirectories: true)
        try certificate.pemRepresentation().write(toFile: directory.file("certificate.pem"), atomically: true, encoding: .utf8)
        try key.pemRepresentation().write(toFile: directory.file("key.pem"), atomically: true, encoding: .utf8)
        let script = Self.python.deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Tests/Interop/mail/server.py").path
        process = try ChildProcess(
            Self.python.path, [script, directory.file("box"), directory.file("certificate.pem"), directory.file("key.pem"), mode.rawValue],
            output: directory.file("port"), errors: directory.file("errors"), guardian: try Guardian())
        let file = directory.file("port")
        func portNow() -> Int? { (try? String(contentsOfFile: file, encoding: .utf8)).flatMap { Int($0.trimmingCharacters(in: .newlines)) } }
        let (process, directory) = (process, directory)
        try await eventually(within: 120, "the mail server tells its port") {
            guard portNow() == nil else { return true }
            guard process.isRunning else { throw TimedOut(description: "The mail server has ended: \(try directory.text("errors"))") }
            return false
        }
        port = portNow() ?? 0
    }

    /// - Parameter anchors: whom the client believes; the server's own CA where it is `nil`.
    func client(_ security: MailServer.Security, password: String? = "apricot", anchors: TLSTrustAnchors? = nil) -> SMTPClient {
        let trusted = anchors ?? self.anchors
        return SMTPClient(
            server: MailServer(
                host: "127.0.0.1", port: port, security: security, credentials: password.map { ("almaty", $0) }, anchors: { trusted }),
            name: "almaty.example")
    }

    /// What it has taken, by file.
    var taken: [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: directory.file("box")).filter { $0.hasSuffix(".txt") }.sorted()) ?? []
        return names.compactMap { try? directory.text("box/\($0)") }
    }
}
