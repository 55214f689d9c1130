import Federation
import PeerLink
import Primitives
import Synchronization
import TLS
import TestKit
import Testing

extension OverSockets {
    @Suite("Who asks too much")
    struct HasteTests {
        let forum: TestForum

        init() throws { forum = try TestForum() }

        private static let get = "GET / HTTP/1.1\r\nHost: almaty.localhost\r\n\r\n"

        /// Refuses all with 429, and counts who asked; before a body or behind it.
        private final class Refusing: PeerRequestHandler {
            private let isAsked = Mutex(0)
            private let refusesEarly: Bool

            init(refusesEarly: Bool) { self.refusesEarly = refusesEarly }

            var asked: Int { isAsked.withLock { $0 } }
            private static let response = PeerResponse(status: 429, contentType: "text/plain", body: Array("later".utf8), retryAfter: 1)

            func bodyLimit(method: PeerRequest.Method, path: String, from peer: PeerIdentity?) -> Int { 1 << 20 }
            func refusal(of head: PeerRequestHead, from peer: PeerIdentity?) -> PeerResponse? {
                guard refusesEarly else { return nil }
                isAsked.withLock { $0 += 1 }
                return Self.response
            }
            func handle(_ request: PeerRequest, from peer: PeerIdentity?) async -> PeerResponse {
                isAsked.withLock { $0 += 1 }
                return Self.response
            }
        }

        @Test("and is a stranger is told so, once, and has to come again", arguments: [true, false])
        func stranger(refusesEarly: Bool) async throws {
            let handler = Refusing(refusesEarly: refusesEarly)
            let log = try await RunningListener.with(forum.server("almaty"), handlers: { _ in handler }) { running in
                let peer = try await RawPeer.connect(port: running.port, tls: try forum.client(nil))
                // What is sent behind the first is not looked at any more.
                try await peer.send(Self.get + Self.get + Self.get)
                let answer = try await peer.text()
                #expect(answer.hasPrefix("HTTP/1.1 429 ") && answer.hasSuffix("\r\n\r\nlater"), "\(answer)")
                #expect(
                    answer.lowercased().contains("\r\nconnection: close\r\n") && answer.lowercased().contains("\r\nretry-after: 1\r\n"), "\(answer)")
            }
            #expect(handler.asked == 1)
            #expect(log.failures == [])
        }

        @Test("and is a member is told so each time, on the connection that it has", arguments: [true, false])
        func member(refusesEarly: Bool) async throws {
            let handler = Refusing(refusesEarly: refusesEarly)
            let log = try await RunningListener.with(forum.server("almaty"), handlers: { _ in handler }) { running in
                let peer = try await RawPeer.connect(port: running.port, tls: try forum.client("suzhou"))
                for count in 1...3 {
                    try await peer.send(Self.get)
                    try await eventually("request \(count) is answered; \(handler.asked) were") { handler.asked == count }
                }
                #expect(running.listener.openConnections == 1)
                try await peer.send("GET / HTTP/1.1\r\nHost: almaty.localhost\r\nConnection: close\r\n\r\n")
                let answer = try await peer.text()
                #expect(answer.split(separator: "HTTP/1.1 429 ").count == 4, "\(answer)")
                #expect(answer.lowercased().split(separator: "connection: close").count == 2, "\(answer)")
            }
            #expect(log.failures == [])
        }
    }
}
