import CityNode
import Federation
import HostileLoads
import NIOPosix
import PeerLink
import Primitives
import StrictJSON
import Synchronization
import TLS

/// Honest submissions beside those who mean harm: what they take when nothing else happens and under each load, and the coordinator's memory.
///
/// A load is one more element of `loads`.
struct HostileFigures {
    /// Of honest submissions under each load.
    let seconds: Double
    /// After a load, until the memory is read again.
    let restSeconds: Double
    let forum: Forum

    static let loads: [any HostileLoad] = [
        Pipelining(), ReadingNothing(isMember: false), ReadingNothing(isMember: true), ReadingSlowly(), ComingAndGoing(), PoliteStrangers(),
    ]

    func add(to report: inout Report, say: (String) -> Void) async throws {
        let connectors = try await prepare()
        var honest = connectors.honest
        let before = try forum.treeSize()
        // The first ones open what stays open.
        var submitted = try await honest.submit(seconds: 2).count
        let quiet = try await honest.submit(seconds: seconds)
        submitted += quiet.count
        add("honest submission, nothing else", quiet, to: &report)
        for load in Self.loads {
            say("hostile: \(load.name)")
            let meter = MemoryMeter(forum.coordinator)
            let running = Task { await load.run(against: connectors.target) }
            try await Task.sleep(for: .seconds(2))
            let sorted: [Double]
            do {
                sorted = try await honest.submit(seconds: seconds)
            } catch {
                running.cancel()
                throw Failure("Beside \(load.name): \(error)")
            }
            submitted += sorted.count
            running.cancel()
            await running.value
            add("honest submission beside \(load.name)", sorted, to: &report, quiet: quiet)
            report.add("coordinator's memory meanwhile, at most", Double(await meter.stop()) / 1024, "MiB", .below(256))
            try await Task.sleep(for: .seconds(restSeconds))
            let name = "coordinator's memory \(Report.text(restSeconds)) s later"
            report.add(name, Double(try forum.coordinator.memory("VmRSS")) / 1024, "MiB", .below(120))
        }
        let grown = try forum.treeSize() - before
        guard grown >= submitted else { throw Failure("Of \(submitted) honest submissions \(grown) stand in the log.") }
        await connectors.close()
    }

    private func add(_ name: String, _ sorted: [Double], to report: inout Report, quiet: [Double]? = nil) {
        func share(_ part: Int, of times: [Double]) -> Double { times[times.count * part / 100] }
        report.add("\(name), half of \(sorted.count)", share(50, of: sorted), "ms")
        let ratio = quiet.map { "\(Report.text(share(99, of: sorted) / share(99, of: $0))) times the quiet value" }
        report.add("\(name), 99 of 100", share(99, of: sorted), "ms", .below(100), note: ratio ?? "")
    }

    private struct Connectors {
        let honest: HonestMember
        let target: HostileTarget
        let close: @Sendable () async -> Void
    }

    /// Two members, whose node is stopped once they are admitted: the benchmark speaks with their keys.
    private func prepare() async throws -> Connectors {
        let node = try forum.node("members")
        let members = [try forum.join("almaty", country: "KZ", to: node), try forum.join("suzhou", country: "CN", to: node)]
        try forum.settle(members)
        try node.stop()
        let authority = try X509Certificate.load(path: "\(forum.coordinator.directory)/keys/ca.pem")
        let anchors = try TLSTrustAnchors(authority)
        func context(_ identity: TLSIdentity?) throws -> TLSClientContext {
            try TLSClientContext(TLSClientConfiguration(identity: identity, trustAnchors: anchors))
        }
        func secrets(_ city: String) throws -> CitySecrets { try CitySecrets.load(from: "\(node.directory)/cities/\(city)/keys") }
        guard let id = ForumID("bench"), let almaty = ParticipantID("almaty") else { throw Failure("The members' names are refused.") }
        let host = "coordinator.localhost"
        let address = PeerAddress(url: "https://\(host):\(forum.coordinator.port)", forum: id, participant: .secretariat)
        // A loop of its own: what the loads do in this process must not hold up the one whose time is taken.
        let connector = TLSPeerConnector(
            context: try context(secrets("almaty").identity), group: MultiThreadedEventLoopGroup(numberOfThreads: 1))
        return Connectors(
            honest: HonestMember(
                forum: id, id: almaty, country: "KZ", signing: try secrets("almaty").signing, channel: connector.channel(to: address)),
            target: HostileTarget(
                host: host, port: forum.coordinator.port, stranger: try context(nil), member: try context(secrets("suzhou").identity)),
            close: { await connector.close() })
    }
}

/// Watches how much memory a process takes.
private final class MemoryMeter: Sendable {
    private let task: Task<Int, Never>

    init(_ server: Server) {
        let process = server.process ?? 0
        task = Task {
            var most = 0
            while !Task.isCancelled {
                most = max(most, (try? Server.memory("VmRSS", of: process)) ?? 0)
                try? await Task.sleep(for: .milliseconds(100))
            }
            return most
        }
    }

    /// - Returns: kibibytes.
    func stop() async -> Int {
        task.cancel()
        return await task.value
    }
}
