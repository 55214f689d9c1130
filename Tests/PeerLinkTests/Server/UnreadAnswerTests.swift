import Federation
import NIOCore
import Primitives
import Synchronization
import TestKit
import Testing

@testable import PeerLink

extension OverSockets {
    /// An answer in parts, and how many of them were read.
    private final class LongAnswer: Sendable {
        static let partBytes = 256 << 10
        let parts: Int
        private let counts = Mutex((requests: 0, begun: 0, parts: 0))

        init(megabytes: Int) { parts = megabytes * 4 }

        var requests: Int { counts.withLock { $0.requests } }
        /// Answers of which something was read.
        var begun: Int { counts.withLock { $0.begun } }
        var readParts: Int { counts.withLock { $0.parts } }

        var peer: TestPeer {
            TestPeer { [self] _, _ in
                counts.withLock { $0.requests += 1 }
                let rest = AnswerRest(count: parts * Self.partBytes, partBytes: Self.partBytes, from: 0) { [self] position in
                    counts.withLock { counts in
                        counts.parts += 1
                        if position == 0 { counts.begun += 1 }
                    }
                    return AnswerRest.Part(bytes: [UInt8](repeating: 0x61, count: Self.partBytes), next: position + 1 < parts ? position + 1 : nil)
                }
                return PeerResponse(status: 200, contentType: "text/plain", body: [], rest: rest)
            }
        }

        /// Waits until nothing more is read for a second.
        func settle() async throws {
            var last = (-1, ContinuousClock.now)
            try await eventually(within: 40, "reading rests; \(readParts) parts were read", every: 50) {
                if readParts != last.0 { last = (readParts, .now) }
                return readParts > 0 && ContinuousClock.now - last.1 > .seconds(1)
            }
        }
    }

    @Suite struct `An answer that nobody reads` {
        private let forum: TestForum

        init() throws { forum = try TestForum() }

        private static let request = "GET / HTTP/1.1\r\nHost: almaty.localhost\r\n\r\n"

        @Test func `is not read from the disk either, and goes on when its peer does`() async throws {
            let answer = LongAnswer(megabytes: 24)
            var limits = FederationListenerLimits()
            limits.drainTime = .milliseconds(200)
            limits.unreadBytesEach = 2 << 20
            try await RunningListener.with(forum.server("almaty"), limits: limits, peer: answer.peer) { running in
                let peer = try await RawPeer.connect(port: running.port, tls: try forum.client("suzhou"), keepsText: false)
                try await peer.stopReading()
                try await peer.send(Self.request)
                try await answer.settle()
                #expect(answer.readParts < answer.parts / 2, "\(answer.readParts) of \(answer.parts) parts were read for nobody")
                try await peer.readOn()
                try await eventually(within: 40, "the rest is read; \(answer.readParts) parts are") { answer.readParts == answer.parts }
                try await peer.close()
            }
        }

        @Test func `of one peer is bounded in all: it is told to read first, while others are answered`() async throws {
            let answer = LongAnswer(megabytes: 24)
            var limits = FederationListenerLimits()
            limits.drainTime = .milliseconds(200)
            limits.unreadBytesEach = 2 << 20
            try await RunningListener.with(forum.server("almaty"), limits: limits, peer: answer.peer) { running in
                var peers: [RawPeer] = []
                let client = try forum.client("suzhou")
                for _ in 0..<10 {
                    let peer = try await RawPeer.connect(port: running.port, tls: client, keepsText: false)
                    try await peer.stopReading()
                    try await peer.send(Self.request)
                    peers.append(peer)
                }
                try await answer.settle()
                // Each holds two parts: what was read, and what is on its way to the socket.
                #expect(answer.begun <= (2 << 20) / (2 * LongAnswer.partBytes), "\(answer.begun) of 10 answers were begun")
                let other = try await RawPeer.connect(port: running.port, tls: try forum.client("bukhara"), keepsText: false)
                let before = answer.requests
                try await other.stopReading()
                try await other.send(Self.request)
                try await eventually("another peer is answered") { answer.requests == before + 1 }
                let late = try await RawPeer.connect(port: running.port, tls: client)
                try await late.send(Self.request)
                let refusal = try await late.text()
                #expect(refusal.hasPrefix("HTTP/1.1 429 "), "\(refusal.prefix(200))")
                #expect(refusal.lowercased().contains("retry-after: 2") && refusal.contains("bytes of unread answers"))
                await withTaskGroup(of: Void.self) { tasks in
                    // Those that were refused are closed already.
                    for peer in peers + [other] { tasks.addTask { _ = try? await peer.close() } }
                }
                try await eventually("what they held is given back") {
                    let again = try await RawPeer.connect(port: running.port, tls: client, keepsText: false)
                    let before = answer.requests
                    try await again.stopReading()
                    try await again.send(Self.request)
                    try await eventually(within: 5) { answer.requests > before }
                    try await again.close()
                    return true
                }
            }
        }
    }

    @Suite struct `The budget of answers` {
        private let almaty = AnswerBudget.Party.stranger(ConnectionOrigin(address: [192, 0, 2, 1]))
        private let suzhou = AnswerBudget.Party.stranger(ConnectionOrigin(address: [192, 0, 2, 2]))

        @Test func `always has room for who has taken all, and none for who has not once it is used up`() throws {
            let budget = AnswerBudget(mostInTotal: 1 << 20, mostEach: 1 << 19)
            var shares: [AnswerBudget.Share?] = [budget.take(600_000, for: almaty)]
            #expect(shares[0] != nil && !budget.hasRoom(for: almaty) && budget.hasRoom(for: suzhou))
            #expect(budget.take(100_000, for: almaty) == nil)
            #expect(budget.take(500, for: almaty) != nil, "a refusal is an answer, too")
            shares.append(budget.take(500_000, for: suzhou))
            #expect(shares[1] != nil && budget.total == 1_100_000)
            shares[0] = nil
            #expect(budget.total == 500_000 && budget.hasRoom(for: almaty))
        }
    }
}
