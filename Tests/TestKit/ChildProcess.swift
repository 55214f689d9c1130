import Foundation
public import Glibc
import Synchronization

/// A program that runs beside the tests, with its output in files. It does not outlive this object.
public final class ChildProcess: Sendable {
    public let identifier: pid_t
    public let startedAt = ContinuousClock.now
    /// Keeps the process from outliving the tests.
    private let guardian: Guardian
    private let status = Mutex<Int32?>(nil)

    /// - Parameters:
    ///   - program: its path.
    ///   - input: an open descriptor; nothing where it is `nil`.
    ///   - output: the file to which its output is appended, as its errors are to `errors`.
    public init(
        _ program: String, _ arguments: [String], environment: [String: String] = [:], input: Int32? = nil, output: String, errors: String,
        guardian: Guardian
    ) throws {
        self.guardian = guardian
        identifier = try Spawn.start(
            program, arguments, environment: environment, input: input, output: output, errors: errors, group: guardian.group)
    }

    deinit { killNow() }

    public var isRunning: Bool {
        status.withLock { status in
            guard status == nil else { return false }
            var now: Int32 = 0
            guard waitpid(identifier, &now, WNOHANG) == identifier else { return true }
            status = now
            return false
        }
    }

    public func send(_ signal: Int32) { if isRunning { kill(identifier, signal) } }

    /// Ends the process as a power cut would end it, and returns when it is gone.
    public func killNow() {
        status.withLock { status in
            guard status == nil else { return }
            kill(identifier, SIGKILL)
            var now: Int32 = 0
            if waitpid(identifier, &now, 0) == identifier { status = now }
        }
    }

    /// Waits for the end.
    ///
    /// - Returns: the exit code; 128 and the signal's number where a signal ended it.
    public func exitCode(within seconds: Double) async throws -> Int32 {
        try await eventually(within: seconds, "process \(identifier) ends") { !self.isRunning }
        let status = status.withLock { $0 } ?? 0
        return status & 0x7f == 0 ? (status >> 8) & 0xff : 128 + (status & 0x7f)
    }

    /// What its open file descriptors lead to.
    public var openFiles: [String] {
        let directory = "/proc/\(identifier)/fd"
        return ((try? FileManager.default.contentsOfDirectory(atPath: directory)) ?? [])
            .compactMap { try? FileManager.default.destinationOfSymbolicLink(atPath: "\(directory)/\($0)") }
    }

    /// The same in their order, without connections that it has opened itself and files of its databases: those it may open whenever it likes,
    /// and no caller leaves them open.
    public var filesOpenForOthers: [String] {
        let targets = openFiles
        let own = Set(targets)
        let sockets = tcpSockets.filter { own.contains($0.name) }
        let listening = Set(sockets.filter { $0.state == "0A" }.map(\.port))
        let outgoing = Set(sockets.filter { !listening.contains($0.port) }.map(\.name))
        return targets.filter { !outgoing.contains($0) && !$0.contains(".db") }.sorted()
    }

    /// What an open file is: of a connection both ends, in hexadecimal digits as the kernel has them, and its state.
    public func description(ofFile target: String) -> String {
        guard target.hasPrefix("socket:") else { return target }
        if let socket = tcpSockets.first(where: { $0.name == target }) { return "\(target) \(socket.ends) in state \(socket.state)" }
        let number = target.dropFirst("socket:[".count).dropLast()
        for table in ["unix", "udp", "udp6", "netlink"] {
            if let row = rows(of: table).first(where: { $0.split(separator: " ").contains(number) }) { return "\(table) \(row)" }
        }
        return "\(target), no connection any more"
    }

    /// Local address, state (0A: listens) and inode of each socket (proc(5)).
    private var tcpSockets: [TCPSocket] {
        ["tcp", "tcp6"].flatMap { rows(of: $0).dropFirst().compactMap { TCPSocket($0) } }
    }

    /// Of a table of sockets, to its end: the kernel gives a page at a reading, and Foundation's `String(contentsOfFile:)` takes the first for all.
    private func rows(of table: String) -> [Substring] {
        guard let file = fopen("/proc/\(identifier)/net/\(table)", "re") else { return [] }
        defer { fclose(file) }
        var (text, part) = ([UInt8](), [UInt8](repeating: 0, count: 65_536))
        while case let count = fread(&part, 1, part.count, file), count > 0 { text += part[..<count] }
        return String(decoding: text, as: UTF8.self).split(separator: "\n")
    }

    private struct TCPSocket {
        let name: String
        let port: Substring
        let ends: String
        let state: Substring

        init?(_ row: Substring) {
            let fields = row.split(separator: " ")
            guard fields.count > 9, let port = fields[1].split(separator: ":").last else { return nil }
            name = "socket:[\(fields[9])]"
            self.port = port
            ends = "\(fields[1]) to \(fields[2])"
            state = fields[3]
        }
    }
}
