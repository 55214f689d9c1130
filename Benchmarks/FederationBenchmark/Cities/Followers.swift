import CityNode
import Envelope
import Federation
import NIOCore
import NIOPosix
import PeerLink
import Primitives
import StrictJSON
import Synchronization
import TLS
import TransparencyLog

/// Measures how soon many separate followers have one record: each with a member's certificate, a connection of its own and nothing else in common.
///
/// A follower waits for the checkpoint and fetches the entries behind the one it had, as a node does; it verifies nothing, since the clients
/// share the machine with the server.
struct Followers {
    struct Outcome {
        let seconds: Double
        let residentKibibytes: Int
    }

    let forum: Forum
    let forumID: ForumID
    /// Directories with the keys of a member each.
    let keys: [String]

    func run(say: (String) -> Void) async throws -> Outcome {
        let anchors = try TLSTrustAnchors(X509Certificate.load(path: "\(forum.coordinator.directory)/keys/ca.pem"))
        let group = MultiThreadedEventLoopGroup(numberOfThreads: 1)
        let address = PeerAddress(
            url: "https://coordinator.localhost:\(forum.coordinator.port)", forum: forumID, participant: .secretariat)
        var connectors: [TLSPeerConnector] = []
        for directory in keys {
            let identity = try CitySecrets.load(from: directory).identity
            connectors.append(
                TLSPeerConnector(
                    context: try TLSClientContext(TLSClientConfiguration(identity: identity, trustAnchors: anchors)), group: group))
        }
        let size = try forum.treeSize()
        let followers = connectors.map { Follower(channel: $0.channel(to: address), size: size) }
        say("\(followers.count) followers connect")
        try await Self.connect(followers)
        let arrived = Arrivals()
        let waiting = Task {
            try await withThrowingTaskGroup(of: Void.self) { group in
                for follower in followers {
                    group.addTask {
                        try await follower.follow()
                        arrived.add()
                    }
                }
                try await group.waitForAll()
            }
        }
        try await Task.sleep(for: .seconds(2))
        guard arrived.count == 0 else { throw Failure("\(arrived.count) followers had an entry before one was written.") }
        let control = try forum.coordinator.control()
        let cycle: JSON = ["title": ["en": "Followed"], "opens": "2027-01-01", "closes": "2027-10-31", "forum": "2027"]
        let start = ContinuousClock.now
        _ = try control.post("/records", (["records": [["type": "progress.cycle.published", "key": "followed", "body": cycle]]] as JSON).compact)
        try await waiting.value
        let seconds = (ContinuousClock.now - start) / .seconds(1)
        let resident = try forum.coordinator.memory("VmRSS")
        for connector in connectors { await connector.close() }
        try await group.shutdownGracefully()
        return Outcome(seconds: seconds, residentKibibytes: resident)
    }

    /// A few at a time: what is measured is not how fast doors open.
    private static func connect(_ followers: [Follower]) async throws {
        for start in stride(from: 0, to: followers.count, by: 25) {
            try await withThrowingTaskGroup(of: Void.self) { group in
                for follower in followers[start..<min(start + 25, followers.count)] { group.addTask { try await follower.connect() } }
                try await group.waitForAll()
            }
        }
    }

    /// Counts who has it.
    private final class Arrivals: Sendable {
        private let state = Mutex(0)
        var count: Int { state.withLock(\.self) }
        func add() { state.withLock { $0 += 1 } }
    }

    private struct Follower: Sendable {
        let channel: any PeerChannel
        let size: Int64

        func connect() async throws { _ = try await get("/log/v1/checkpoint", [], 20) }

        /// Returns once the entry behind `size` is here.
        func follow() async throws {
            let deadline = ContinuousClock.now + .seconds(60)
            while ContinuousClock.now < deadline {
                let note = try await get("/log/v1/checkpoint", [("after", "\(size)"), ("wait", "25")], 60)
                let checkpoint = try SignedCheckpoint(parsing: note).checkpoint
                guard Int64(checkpoint.size) > size else { continue }
                let tile = UInt64(size) / 256
                let width = min(256, Int(checkpoint.size - tile * 256))
                guard let coordinate = TileCoordinate(level: 0, index: tile, width: width) else { throw Failure("No such tile.") }
                let bundle = try await get("/log/v1/\(TilePath.entries(coordinate))", [("from", "\(UInt64(size) % 256)")], 60)
                guard !bundle.isEmpty else { throw Failure("The bundle is empty.") }
                return
            }
            throw Failure("A follower had nothing after 60 s.")
        }

        private func get(_ path: String, _ query: [(name: String, value: String)], _ timeout: Int) async throws -> [UInt8] {
            let response = try await channel.exchange(PeerRequest(.get, path, query: query), timeoutSeconds: timeout)
            guard response.status == 200 else {
                throw Failure("\(path) is answered \(response.status): \(String(decoding: response.body.prefix(300), as: UTF8.self))")
            }
            return response.body
        }
    }
}
