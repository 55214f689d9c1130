import Foundation
import StrictJSON
import Synchronization
import TestKit

/// A coordinator or a node: its configuration, and the process that runs it now, if one does.
final class Server: Sendable {
    typealias Role = ServerConfiguration.Role

    private let files: ServerConfiguration
    private let guardian: Guardian
    private let current = Mutex<ChildProcess?>(nil)

    var role: Role { files.role }
    var directory: String { files.directory }
    var port: Int { files.port }
    var webPort: Int { files.webPort }
    var configuration: String { files.file }
    var log: String { files.log }

    /// - Parameter limits: lines of the section `limits`, such as `queuedEnvelopes: 100`.
    init(_ role: Role, directory: String, limits: [String] = [], guardian: Guardian) throws {
        files = try ServerConfiguration(role, directory: directory, forum: "test", limits: limits)
        self.guardian = guardian
    }

    /// Adds lines to the configuration, which the next start reads.
    ///
    /// - Parameter lines: of the role's section, indented by two.
    func configure(_ lines: [String]) throws {
        let text = try String(contentsOfFile: configuration, encoding: .utf8) + lines.map { "  \($0)\n" }.joined()
        try text.write(toFile: configuration, atomically: true, encoding: .utf8)
    }

    var control: ControlSocket { ControlSocket(path: files.controlSocket) }
    var process: ChildProcess? { current.withLock { $0 } }

    /// Makes the forum or the node, once.
    func initialise() async throws {
        let made = try await Executable.run(files.initArguments)
        guard made.exitCode == 0 else { throw TimedOut(description: "\(role) init failed: \(made.errors)") }
    }

    /// Starts the process and returns at once.
    func launch(environment: [String: String] = [:]) throws {
        let process = try ChildProcess(
            Executable.path, files.serveArguments, environment: environment, output: log, errors: log, guardian: guardian)
        current.withLock { $0 = process }
    }

    /// Starts the process and waits until it serves.
    ///
    /// - Parameter cities: that the node must have opened.
    /// - Returns: how long that took.
    @discardableResult
    func start(cities: [String] = [], environment: [String: String] = [:]) async throws -> Duration {
        try launch(environment: environment)
        try await ready(cities: cities)
        return ContinuousClock.now - (process?.startedAt ?? .now)
    }

    func ready(cities: [String] = []) async throws {
        try await eventually(within: 30, "\(role) in \(directory) serves; its log ends: \(logText.suffix(2000))", every: 5) {
            guard self.process?.isRunning ?? false else { throw TimedOut(description: "it has ended") }
            let status = try await self.control.get("/status")
            // The web listener may come up after the socket.
            _ = try RawSocket(port: self.webPort)
            return self.role == .coordinator || status["cities"]?.integer == Int64(cities.count)
        }
    }

    func killNow() { process?.killNow() }
    func send(_ signal: Int32) { process?.send(signal) }

    /// Asks the process to end.
    ///
    /// - Returns: its exit code.
    @discardableResult
    func stop(within seconds: Double = 20) async throws -> Int32 {
        send(SIGTERM)
        return try await process?.exitCode(within: seconds) ?? 0
    }

    var logText: String { (try? String(contentsOfFile: log, encoding: .utf8)) ?? "" }
    var logLines: [Substring] { logText.split(separator: "\n") }
}
