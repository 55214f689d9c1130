import Foundation
import TLS
import TestKit
import TestReceiver

/// An identity provider that others have written (django-oauth-toolkit), as a process of its own, with a certificate of its own authority.
final class RealProvider {
    static let project = (1...5).reduce(URL(filePath: #filePath)) { path, _ in path.deletingLastPathComponent() }
    static let python = project.appending(path: ".venv/bin/python")
    static var isThere: Bool {
        let packages = project.appending(path: ".venv/lib")
        let versions = (try? FileManager.default.contentsOfDirectory(atPath: packages.path)) ?? []
        return versions.contains { FileManager.default.fileExists(atPath: packages.appending(path: "\($0)/site-packages/oauth2_provider").path) }
    }

    let issuer: String
    let anchors: TLSTrustAnchors
    private let directory: TemporaryDirectory
    private let process: ChildProcess
    private let input = Pipe()
    private var asked = 0

    init(redirect: String) async throws {
        let now = Int64(Date().timeIntervalSince1970)
        let authority = try CertificateAuthority.create(name: "provider", notBefore: now - 3_600, validity: 86_400)
        anchors = try TLSTrustAnchors([authority.certificate])
        let key = try TLSPrivateKey.generate()
        let certificate = try authority.issue(
            request: try CertificateRequest(key: key, uriSAN: nil, dnsSANs: []), uriSAN: "urn:provider", dnsSANs: ["localhost"],
            ipSANs: ["127.0.0.1"],
            validity: 7_200, now: now)
        let directory = try TemporaryDirectory()
        self.directory = directory
        try certificate.pemRepresentation().write(toFile: directory.file("certificate.pem"), atomically: true, encoding: .utf8)
        try key.pemRepresentation().write(toFile: directory.file("key.pem"), atomically: true, encoding: .utf8)
        let process = try ChildProcess(
            Self.python.path,
            [
                Self.project.appending(path: "Tests/Interop/openid/provider.py").path, directory.file(""), directory.file("certificate.pem"),
                directory.file("key.pem"), redirect,
            ], input: input.fileHandleForReading.fileDescriptor, output: directory.file("output"), errors: directory.file("errors"),
            guardian: try Guardian())
        self.process = process
        issuer = try await Self.line(0, process, directory)
    }

    private static func line(_ number: Int, _ process: ChildProcess, _ directory: TemporaryDirectory) async throws -> String {
        let file = directory.file("output")
        func lines() -> [Substring] {
            let text = (try? String(contentsOfFile: file, encoding: .utf8)) ?? ""
            return text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
        }
        try await eventually(within: 120, "the provider answers") {
            guard lines().count <= number else { return true }
            guard process.isRunning else { throw TimedOut(description: "The provider has ended: \(try directory.text("errors"))") }
            return false
        }
        return String(lines()[number])
    }

    /// Lets somebody in who was sent to an address.
    ///
    /// - Returns: where the browser is sent back to.
    func signIn(at address: String) async throws -> String {
        try input.fileHandleForWriting.write(contentsOf: Data((address + "\n").utf8))
        asked += 1
        return try await Self.line(asked, process, directory)
    }
}
