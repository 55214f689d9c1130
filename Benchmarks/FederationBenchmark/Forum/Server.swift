import Glibc
import StrictJSON
import TestKit

/// A coordinator or a node: its configuration, and the real executable that runs it.
final class Server {
    private let files: ServerConfiguration
    private let group: ProcessGroup
    private(set) var process: pid_t?

    var role: ServerConfiguration.Role { files.role }
    var directory: String { files.directory }
    var port: Int { files.port }
    var webPort: Int { files.webPort }
    private var log: String { files.log }

    /// - Parameter limits: lines of the section `limits`.
    init(_ role: ServerConfiguration.Role, directory: String, limits: [String] = [], group: ProcessGroup) throws {
        files = try ServerConfiguration(role, directory: directory, forum: "bench", limits: limits)
        self.group = group
        do {
            try Self.finish(try group.start(Executable.path, files.initArguments, log: log)) { "\(role) init failed: \(logTail)" }
        }
    }

    /// Runs a command with this server's configuration to its end.
    func run(_ arguments: [String]) throws {
        let command = arguments.prefix(3).joined(separator: " ")
        try Self.finish(try group.start(Executable.path, arguments + ["--config", files.file], log: log)) { "\(command) failed: \(logTail)" }
    }

    private static func finish(_ command: pid_t, _ failure: () -> String) throws {
        var status: Int32 = 0
        guard waitpid(command, &status, 0) == command, status == 0 else { throw Failure(failure()) }
    }

    static var executable: String { Executable.path }

    func control() throws -> ControlConnection { try ControlConnection(files.controlSocket) }

    /// Starts the process and waits until it serves.
    ///
    /// - Parameter cities: how many the node must have open.
    /// - Returns: how long that took.
    @discardableResult
    func start(cities: Int64 = 0) throws -> Duration {
        let start = ContinuousClock.now
        process = try group.start(Executable.path, files.serveArguments, log: log)
        try waitUntil(within: 30, pause: 1_000, "\(role) serves; its log ends: \(logTail)") {
            let status = try control().get("/status")
            return role == .coordinator || status["cities"]?.integer == cities
        }
        return ContinuousClock.now - start
    }

    /// Lets the process drain and end.
    func stop() throws {
        guard let process else { return }
        self.process = nil
        kill(process, SIGTERM)
        try waitUntil(within: 30, "\(role) ends") { waitpid(process, nil, WNOHANG) == process }
    }

    /// - Throws: where the process has ended by itself, with how it did and what it said last.
    func checkRunning() throws {
        guard let process else { return }
        var status: Int32 = 0
        guard waitpid(process, &status, WNOHANG) == process else { return }
        self.process = nil
        let end = status & 0x7f == 0 ? "with the status \(status >> 8 & 0xff)" : "by the signal \(status & 0x7f)"
        throw Failure("The \(role) has ended \(end); its log ends: \(logTail)")
    }

    /// How much the process has logged.
    var logBytes: Int {
        var file = stat()
        return stat(log, &file) == 0 ? Int(file.st_size) : 0
    }

    /// Kibibytes, from a line of `/proc/<pid>/status` such as `VmRSS` or `VmHWM`.
    func memory(_ line: String) throws -> Int { try Self.memory(line, of: process ?? 0) }

    static func memory(_ line: String, of process: pid_t) throws -> Int {
        let text = String(decoding: try Files.read("/proc/\(process)/status"), as: UTF8.self)
        guard
            let value = text.split(separator: "\n").first(where: { $0.hasPrefix("\(line):") })?.split(whereSeparator: { $0 == " " || $0 == "\t" })
                .dropFirst().first.flatMap({ Int($0) })
        else { throw Failure("The process \(process) has no \(line).") }
        return value
    }

    /// Seconds of both cores that the process has used, in user and system mode.
    func processorSeconds() throws -> Double {
        let fields =
            String(decoding: try Files.read("/proc/\(process ?? 0)/stat"), as: UTF8.self).split(separator: ")").last?.split(separator: " ") ?? []
        guard fields.count > 12, let user = Double(fields[11]), let system = Double(fields[12]) else { throw Failure("\(role) has no times.") }
        return (user + system) / Double(sysconf(Int32(_SC_CLK_TCK)))
    }

    /// Whether a database is open in the process.
    var hasOpenDatabase: Bool {
        Files.names(in: "/proc/\(process ?? 0)/fd").contains { Files.target("/proc/\(process ?? 0)/fd/\($0)")?.hasSuffix(".db") ?? false }
    }

    private var logTail: String { ((try? Files.read(log, limit: 64 << 20)).map { String(decoding: $0.suffix(1500), as: UTF8.self) }) ?? "" }
}
