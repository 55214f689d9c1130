import Glibc
import StrictJSON

/// A coordinator or a node: its configuration, and the real executable that runs it.
final class Server {
    enum Role: String { case coordinator, node }

    let role: Role
    let directory: String
    let port: Int
    let webPort: Int
    let configuration: String
    private let log: String
    private let group: ProcessGroup
    private(set) var process: pid_t?

    /// - Parameter limits: lines of the section `limits`.
    init(_ role: Role, directory: String, limits: [String] = [], group: ProcessGroup) throws {
        self.role = role
        self.directory = directory
        self.group = group
        port = try Self.freePort()
        webPort = try Self.freePort()
        configuration = "\(directory).yaml"
        log = "\(directory).log"
        var text = "\(role.rawValue):\n  directory: \(directory)\n"
        if role == .coordinator { text += "  forum: bench\n" }
        text += "  federation:\n    listen: 127.0.0.1:\(port)\n"
        if role == .coordinator { text += "    url: https://coordinator.localhost:\(port)\n" }
        text += "  web:\n    listen: 127.0.0.1:\(webPort)\n  operations:\n    listen: off\n"
        if !limits.isEmpty { text += "  limits:\n" + limits.map { "    \($0)\n" }.joined() }
        try Files.write(text, to: configuration)
        do {
            let command = try group.start(
                Self.executable, [role.rawValue, "init", "--config", configuration] + (role == .coordinator ? ["--yes"] : []), log: log)
            var status: Int32 = 0
            guard waitpid(command, &status, 0) == command, status == 0 else { throw Failure("\(role) init failed: \(logTail)") }
        }
    }

    /// The executable beside this one.
    static let executable: String = {
        let own = Files.target("/proc/self/exe") ?? ""
        return "\(own[..<(own.lastIndex(of: "/") ?? own.startIndex)])/caravanserai"
    }()

    func control() throws -> ControlConnection { try ControlConnection("\(directory)/control.sock") }

    /// Starts the process and waits until it serves.
    ///
    /// - Parameter cities: how many the node must have open.
    /// - Returns: how long that took.
    @discardableResult
    func start(cities: Int64 = 0) throws -> Duration {
        let start = ContinuousClock.now
        process = try group.start(Self.executable, [role.rawValue, "serve", "--config", configuration], log: log)
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

    static func freePort() throws(Failure) -> Int {
        let socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        guard socket >= 0 else { throw .system("socket") }
        defer { close(socket) }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let status = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { bind(socket, $0, length) == 0 ? getsockname(socket, $0, &length) : -1 }
        }
        guard status == 0 else { throw .system("bind") }
        return Int(UInt16(bigEndian: address.sin_port))
    }
}
