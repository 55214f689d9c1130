import CityNode
import Envelope
import Federation
import Primitives
import StrictJSON
import Synchronization
import TestKit
import Testing

@Suite("Documents for several cities", .timeLimit(.minutes(4)))
struct DeliveryTests {
    private let document = ExchangedDocument(title: "Twinning", mediaType: "text/plain", content: Array("friendship".utf8))

    /// A city whose answers the test makes, beside a real one at another node.
    private func withPeers(
        _ answer: @escaping @Sendable (PeerRequest) async -> PeerResponse,
        _ body: (_ sender: City, _ healthy: City, _ odd: CityID) async throws -> Void
    ) async throws {
        try await SocketForum.with { forum in
            let sender = try await forum.realCity("almaty", country: "KZ", at: try await forum.node("a"))
            let healthy = try await forum.realCity("samarkand", country: "UZ", at: try await forum.node("b"))
            let odd = try await forum.oddCity("newtown", country: "CN", answer)
            try await eventually { try await sender.status().size == 3 }
            try await eventually { try await healthy.status().size == 3 }
            try await body(sender, healthy, odd)
        }
    }

    @Test("go out although one peer hangs")
    func hanging() async throws {
        try await withPeers { _ in
            try? await Task.sleep(for: .seconds(25))
            return PeerResponse(problem: Problem(.unavailable, "Too late."))
        } _: { sender, healthy, odd in
            _ = try await sender.documents.send(document, to: odd)
            try await Task.sleep(for: .milliseconds(300))
            _ = try await sender.documents.send(document, to: healthy.id)
            try await eventually(within: 15, "the healthy city has its document") { try await healthy.documents.list().count == 1 }
        }
    }

    @Test("are sent again with growing pauses to one that refuses what was signed just now", arguments: [ProblemCode.expired, .revokedKey])
    func refusing(code: ProblemCode) async throws {
        let asked = Counter()
        try await withPeers { _ in
            asked.add()
            return PeerResponse(problem: Problem(code, "No."))
        } _: { sender, healthy, odd in
            _ = try await sender.documents.send(document, to: odd)
            try await eventually(within: 15, "it is asked") { asked.value > 0 }
            _ = try await sender.documents.send(document, to: healthy.id)
            try await eventually(within: 15, "the healthy city has its document") { try await healthy.documents.list().count == 1 }
            try await Task.sleep(for: .seconds(2))
            #expect(asked.value < 25)
        }
    }

    @Test("wait as long as the peer asks")
    func retryAfter() async throws {
        let asked = Counter()
        try await withPeers { _ in
            asked.add()
            return PeerResponse(problem: Problem(.unavailable, "Later."), retryAfter: 30)
        } _: { sender, _, odd in
            _ = try await sender.documents.send(document, to: odd)
            try await eventually(within: 15, "it is asked") { asked.value > 0 }
            try await Task.sleep(for: .seconds(3))
            #expect(asked.value == 1)
        }
    }
}

private final class Counter: Sendable {
    private let count = Mutex(0)
    var value: Int { count.withLock { $0 } }
    func add() { count.withLock { $0 += 1 } }
}
