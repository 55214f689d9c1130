import Foundation
public import TLS
public import TestKit

/// A mail server that others have written (aiosmtpd), with a certificate of its own CA, in a process of its own on a port of loopback.
///
/// Its user is `almaty` with the password `apricot`; it knows nobody by the address `nobody@example.org`.
public final class TestMailServer: Sendable {
    public enum Mode: String, Sendable { case starttls, tls, clear, smuggle }

    public let directory: TemporaryDirectory
    public let port: Int
    /// Of those who sign its certificate.
    public let anchors: TLSTrustAnchors
    private let process: ChildProcess

    private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    private static let python = root.appending(path: ".venv/bin/python")

    /// Whether the packages of `Tests/Interop/requirements.txt` are there; where tests are not to be left out, this is `true` as well.
    public static let isReady =
        FileManager.default.isExecutableFile(atPath: python.path) || ProcessInfo.processInfo.environment["CI"] == "true"

    public static let howToGetReady =
        "no .venv with the packages of Tests/Interop/requirements.txt: run deploy/python-packages, as make test does"

    public init(_ mode: Mode) async throws {
        let now = Int64(Date().timeIntervalSince1970)
        let authority = try CertificateAuthority.create(name: "mail", notBefore: now - 3_600, validity: 86_400)
        anchors = try TLSTrustAnchors([authority.certificate])
        let key = try TLSPrivateKey.generate()
        let certificate = try authority.issue(
            request: try CertificateRequest(key: key, uriSAN: nil, dnsSANs: []), uriSAN: "urn:mail", dnsSANs: ["localhost"], ipSANs: ["127.0.0.1"],
            validity: 7_200, now: now)
        directory = try TemporaryDirectory()
        try FileManager.default.createDirectory(atPath: directory.file("box"), withIntermediateDirectories: true)
        try authority.certificate.pemRepresentation().write(toFile: directory.file("authorities.pem"), atomically: true, encoding: .utf8)
        try certificate.pemRepresentation().write(toFile: directory.file("certificate.pem"), atomically: true, encoding: .utf8)
        try key.pemRepresentation().write(toFile: directory.file("key.pem"), atomically: true, encoding: .utf8)
        let script = Self.root.appending(path: "Tests/Interop/mail/server.py").path
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

    /// In PEM: those who sign its certificate.
    public var authoritiesFile: String { directory.file("authorities.pem") }

    /// What it has taken, by file: a line of its own, then the message.
    public var taken: [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: directory.file("box")).filter { $0.hasSuffix(".txt") }.sorted()) ?? []
        return names.compactMap { try? directory.text("box/\($0)") }
    }

    public var letters: [WrittenLetter] { taken.compactMap { WrittenLetter($0) } }
}
