import Coordinator
import Envelope
import Federation
import Ledger
import Primitives
import SQL
import StrictJSON
import TestCluster
import TestKit
import Testing

@testable import CityNode

/// Passes everything on to a coordinator but what asks for its log.
struct LogWithheld: PeerRequestHandler {
    let coordinator: CoordinatorAPI

    func handle(_ request: PeerRequest, from peer: PeerIdentity?) async -> PeerResponse {
        guard !request.path.hasPrefix("/log/") else { return PeerResponse(problem: Problem(.unavailable, "Not now.")) }
        return await coordinator.handle(request, from: peer)
    }
    func bodyLimit(method: PeerRequest.Method, path: String, from peer: PeerIdentity?) -> Int {
        coordinator.bodyLimit(method: method, path: path, from: peer)
    }
}

@Suite("A coordinator that has lost what it promised to several cities of a node", .timeLimit(.minutes(4)))
struct BrokenPromiseTests {
    private func publish(_ city: City, _ key: String) async throws -> EnvelopeDigest {
        try await city.outbox.publish([.init(type: "visa.rule.published", key: key, body: ForumTests.rule("e-visa"))])
    }

    private func isPromised(_ city: City) async throws -> Bool {
        try await city.database.read { try $0.first("SELECT COUNT(*) FROM outbox WHERE state = 'accepted'")?.integer(0) } == 1
    }

    private func isQueued(_ city: City, _ digest: EnvelopeDigest) async throws -> Bool {
        if case .queued = try await city.outbox.status(of: digest) { true } else { false }
    }

    @Test func `is accepted once for all of them: what each was promised is sent anew, and every receipt is kept`() async throws {
        let forum = try await TestForum()
        // What waits for the log's growth when the log is withheld must not learn what has grown.
        let bare = WithoutNews(CoordinatorAPI(forum.coordinator))
        forum.network.attach(port: 1) { _ in bare }
        let node = try forum.node(port: 2)
        let almaty = try await forum.join("almaty", country: "KZ", to: node, port: 2)
        let osh = try await forum.join("osh", country: "KG", to: node, port: 2)
        let khiva = try await forum.join("khiva", country: "UZ", to: node, port: 2)
        try await khiva.reach(3)
        let backup = try await forum.backUp()

        let withheld = LogWithheld(coordinator: CoordinatorAPI(forum.coordinator))
        forum.network.attach(port: 1) { _ in withheld }
        let digests = [try await publish(almaty, "KZ/DE/tourism/ordinary"), try await publish(osh, "KG/DE/tourism/ordinary")]
        try await eventually("both have receipts: \(almaty.link.snapshot) \(osh.link.snapshot)") {
            let promised = (try await isPromised(almaty), try await isPromised(osh))
            return promised == (true, true)
        }

        // The coordinator comes back without the two, and gives their places to others.
        let restored = try await forum.putBack(backup)
        for number in 1...2 { _ = try await restored.sequencer.publish([.cycle(number)]) }
        try await eventually("the node halts: \(almaty.link.snapshot)") {
            [almaty, osh, khiva].allSatisfy { $0.link.snapshot.halted != nil }
        }
        // A city that lost nothing rests as well: what it says waits.
        let waiting = try await publish(khiva, "UZ/DE/tourism/ordinary")
        #expect(try await isQueued(khiva, waiting) && restored.sequencer.growth.value == 5)

        // Asked of the city that was promised nothing.
        try await khiva.acceptLog(reason: "the coordinator was restored from a backup")
        for city in [almaty, osh, khiva] { try await city.drain() }
        for (city, digest) in zip([almaty, osh], digests) {
            guard case .accepted(let index) = try await city.outbox.status(of: digest) else { Issue.record("\(city.id) has lost it"); continue }
            #expect((5...7).contains(index))
            #expect(city.link.snapshot.halted == nil)
        }
        let receipts = try await khiva.database.read { connection in
            try connection.query("SELECT theirs FROM evidence WHERE reason LIKE 'Receipts%'").map { try $0.blob(0) }
        }
        #expect(Set(receipts).count == 2, "what each of the two cities was promised is evidence")
        #expect(try await !isQueued(khiva, waiting), "it is sent once the log is accepted")
        await node.shutdown()
    }

    @Test func `is not accepted where nothing was halted`() async throws {
        let forum = try await TestForum()
        let node = try forum.node(port: 2)
        let almaty = try await forum.join("almaty", country: "KZ", to: node, port: 2)
        try await almaty.reach(1)
        let problem = await #expect(throws: Problem.self) { try await almaty.acceptLog(reason: "to be sure") }
        #expect(problem?.code == .ruleViolated)
        await node.shutdown()
    }
}
