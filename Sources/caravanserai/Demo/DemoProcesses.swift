import Federation
import Glibc
import Settings

/// The demo's processes: started one after the other, watched, started again when one ends, stopped in reverse order.
final class DemoProcesses {
    /// One process of the demo.
    struct Server {
        let name: String
        let arguments: [String]
        /// The path of its control socket.
        let socket: String
        let ports: [Int]
        let log: String
    }

    private final class Running {
        let server: Server
        var process: ChildProcess
        /// When the process has ended by itself, for each time in the last while.
        var ends: [ContinuousClock.Instant] = []
        var nextStart: ContinuousClock.Instant?

        init(_ server: Server, _ process: ChildProcess) {
            self.server = server
            self.process = process
        }
    }

    /// Seconds until a process that has ended is started again: long enough to see what the others do without it.
    static let pause: Duration = .seconds(5)
    private static let startTime: Duration = .seconds(30)
    private static let mostEnds = 5
    private static let endsWithin: Duration = .seconds(600)

    private let executable: String
    private let stop: StopSignal
    private var running: [Running] = []

    init(executable: String, stop: StopSignal) {
        self.executable = executable
        self.stop = stop
    }

    var identifiers: [(name: String, identifier: Int64)] { running.map { ($0.server.name, Int64($0.process.identifier)) } }

    /// - Throws: where anything else has the place of one of these, before any of them is started.
    static func requireFree(_ servers: [Server]) async throws {
        for server in servers { try await requireFree(server) }
    }

    private static func requireFree(_ server: Server) async throws {
        if let owner = ControlSocketOwner.identifier(server.socket) {
            throw CommandFailure(
                .failed,
                "Process \(owner), which this demo did not start, runs as \(server.name): it answers at \(server.socket). End it (kill \(owner)), then start the demo again."
            )
        }
        for port in server.ports {
            do { try await ListenCheck.check(ListenAddress("127.0.0.1:\(port)")!, key: "Port \(port) of the demo's \(server.name)") } catch {
                throw CommandFailure(
                    .failed,
                    "\((error as? CommandFailure)?.text ?? "\(error)") `ss -ltnp` shows who listens; --port-base takes eight other ports, for a new --directory."
                )
            }
        }
    }

    /// Runs a command to its end.
    func run(_ name: String, _ arguments: [String], log: String) async throws {
        let process = try ChildProcess(name: name, executable: executable, arguments: arguments, log: log)
        while process.isRunning { try await Task.sleep(for: .milliseconds(20)) }
        guard process.hasSucceeded else { throw CommandFailure(.failed, "\(name) failed: \(process.end ?? ""); see \(log).") }
        try check()
    }

    func start(_ server: Server) async throws {
        let started = Running(server, try ChildProcess(name: server.name, executable: executable, arguments: server.arguments, log: server.log))
        running.append(started)
        try await awaitAnswer(started)
    }

    /// Returns when it is the process started here that answers.
    private func awaitAnswer(_ started: Running) async throws {
        let (server, process) = (started.server, started.process)
        let deadline = ContinuousClock.now + Self.startTime
        let control = ControlClient(socket: server.socket)
        while !stop.isRaised {
            if ControlSocketOwner.identifier(server.socket) == process.identifier, (try? await control.get("/status")) != nil { return }
            guard process.isRunning, ContinuousClock.now < deadline else {
                throw CommandFailure(
                    .unavailable, "\(server.name) does not start: \(process.end ?? "it does not answer within 30 seconds"). See \(server.log).")
            }
            try await Task.sleep(for: .milliseconds(50))
        }
    }

    /// While the forum is being made nobody is started again: what was said to the one that ended may be lost.
    ///
    /// - Throws: where one has ended, or the user asks to stop.
    func check() throws(CommandFailure) {
        guard !stop.isRaised else {
            throw CommandFailure(.failed, "Stopped before everything was there. The data is kept; the next demo goes on from it.")
        }
        for one in running {
            guard let end = one.process.end else { continue }
            throw CommandFailure(
                .failed, "\(one.server.name) (process \(one.process.identifier)) is gone: \(end). The demo ends; see \(one.server.log).")
        }
    }

    /// Watches until the user asks to stop. One that ends is told of, and started again after a pause.
    ///
    /// - Parameter changed: is called when another process runs in place of one.
    /// - Throws: where one ends again and again, does not start, or something else has taken its place.
    func watch(changed: () throws -> Void) async throws {
        while !stop.isRaised {
            for one in running { try await look(at: one, changed) }
            await stop.wait(seconds: 0.2)
        }
    }

    private func look(at one: Running, _ changed: () throws -> Void) async throws {
        let now = ContinuousClock.now
        if let start = one.nextStart {
            guard now >= start else { return }
            one.nextStart = nil
            try await Self.requireFree(one.server)
            one.process = try ChildProcess(
                name: one.server.name, executable: executable, arguments: one.server.arguments, log: one.server.log)
            try await awaitAnswer(one)
            guard !stop.isRaised else { return }
            try changed()
            return print("\(one.server.name) runs again, as process \(one.process.identifier).")
        }
        guard let end = one.process.end else { return }
        let name = "\(one.server.name) (process \(one.process.identifier))"
        one.ends = one.ends.filter { now - $0 < Self.endsWithin } + [now]
        guard one.ends.count <= Self.mostEnds else {
            throw CommandFailure(
                .failed, "\(name) is gone: \(end), for the \(one.ends.count)th time within ten minutes. The demo ends; see \(one.server.log).")
        }
        one.nextStart = now + Self.pause
        print("\(name) is gone: \(end). It is started again in \(Self.pause.components.seconds) seconds; its output is in \(one.server.log).")
    }

    func stopAll() async {
        for one in running.reversed() { one.process.terminate() }
        let deadline = ContinuousClock.now + .seconds(20)
        while running.contains(where: { $0.process.isRunning }), ContinuousClock.now < deadline { try? await Task.sleep(for: .milliseconds(50)) }
        for one in running { one.process.kill9() }
    }
}
