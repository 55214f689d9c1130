import Foundation
import StrictJSON
import Synchronization
import TestKit

/// A coordinator or a node: its configuration, and the process that runs it now, if one does.
final class Server: Sendable {
    enum Role: String { case coordinator, node }

    let role: Role
    let directory: String
    let port: Int
    let webPort: Int
    let configuration: String
    let log: String
    private let guardian: Guardian
    private let current = Mutex<ChildProcess?>(nil)

    /// - Parameter limits: lines of the section `limits`, such as `queuedEnvelopes: 100`.
    init(_ role: Role, directory: String, limits: [String] = [], guardian: Guardian) throws {
        self.role = role
        self.directory = directory
        self.guardian = guardian
        port = try FreePort.next()
        webPort = try FreePort.next()
        configuration = "\(directory).yaml"
        log = "\(directory).log"
        var text = "\(role.rawValue):\n  directory: \(directory)\n"
        if role == .coordinator { text += "  forum: test\n" }
        text += "  federation:\n    listen: 127.0.0.1:\(port)\n"
        if role == .coordinator { text += "    url: https://coordinator.localhost:\(port)\n" }
        text += "  web:\n    listen: 127.0.0.1:\(webPort)\n"
        text += "  operations:\n    listen: off\n"
        if !limits.isEmpty { text += "  limits:\n" + limits.map { "    \($0)\n" }.joined() }
        try text.write(toFile: configuration, atomically: true, encoding: .utf8)
    }

    var control: ControlSocket { ControlSocket(path: "\(directory)/control.sock") }
    var process: ChildProcess? { current.withLock { $0 } }

    /// Makes the forum or the node, once.
    func initialise() async throws {
        let made = try await Executable.run([role.rawValue, "init", "--config", configuration] + (role == .coordinator ? ["--yes"] : []))
        guard made.exitCode == 0 else { throw TimedOut(description: "\(role) init failed: \(made.errors)") }
    }

    /// Starts the process and returns at once.
    func launch(environment: [String: String] = [:]) throws {
        let process = try ChildProcess(
            Executable.path, [role.rawValue, "serve", "--config", configuration], environment: environment, output: log, errors: log,
            guardian: guardian)
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
