import Federation
import HostileLoads
import Listening
import NIOCore
import PeerLink
import TLS
import TestKit
import Testing

extension OverSockets {
    @Suite("Those who mean harm")
    struct StrangerTests {
        let forum: TestForum

        init() throws { forum = try TestForum() }

        private func target(_ running: RunningListener) throws -> HostileTarget {
            HostileTarget(
                host: "almaty.localhost", port: running.port, stranger: try forum.client(nil), member: try forum.client("suzhou"))
        }

        private static let large = TestPeer { _, _ in PeerResponse(status: 200, body: [UInt8](repeating: 0x61, count: 100_000)) }

        @Test("who pipeline and read nothing are closed and told of", arguments: [true, false])
        func pipelining(isMember: Bool) async throws {
            var limits = FederationListenerLimits()
            limits.answerTime = .milliseconds(500)
            let log = try await RunningListener.with(forum.server("almaty"), limits: limits, peer: Self.large) { running in
                let target = try target(running)
                let connection = try await HostileConnection.open(target, isMember ? target.member : target.stranger, reading: .nothing)
                connection.send(String(repeating: "GET / HTTP/1.1\r\nHost: almaty.localhost\r\n\r\n", count: 2_000))
                try await eventually(within: 40, "it is closed; \(running.listener.openConnections) are open") {
                    running.listener.openConnections == 0
                }
                await connection.close()
            }
            #expect(log.failures == ["answer-timeout"])
        }

        @Test func `one who reads slowly gets all of it, as long as it reads at all`() async throws {
            var limits = FederationListenerLimits()
            limits.answerTime = .milliseconds(1_500)
            let log = try await RunningListener.with(
                forum.server("almaty"), limits: limits,
                peer: TestPeer { _, _ in PeerResponse(status: 200, body: [UInt8](repeating: 0, count: 8 << 20)) }
            ) { running in
                let target = try target(running)
                let connection = try await HostileConnection.open(target, target.member, reading: .bytesASecond(2 << 20))
                connection.send("GET / HTTP/1.1\r\nHost: almaty.localhost\r\nConnection: close\r\n\r\n")
                try await eventually(within: 60, "8 MiB come; \(connection.receivedBytes) have") { connection.receivedBytes > 8 << 20 }
                await connection.close()
            }
            #expect(log.failures == [])
        }

        @Test func `who are as many as may be leave room for members, and rest no longer than strangers may`() async throws {
            var limits = FederationListenerLimits()
            limits.connections = ConnectionBounds(total: 32, fromOneAddress: 0)
            limits.strangerTime = .milliseconds(700)
            let log = try await RunningListener.with(forum.server("almaty"), limits: limits, peer: .echo) { running in
                let target = try target(running)
                var strangers: [HostileConnection] = []
                for _ in 0..<40 { strangers.append(try await HostileConnection.open(target, target.stranger)) }
                let connector = TLSPeerConnector(context: try forum.client("suzhou"))
                let answer = try await connector.channel(to: TestForum.address("almaty", port: running.port))
                    .exchange(PeerRequest(.get, "/"), timeoutSeconds: 20)
                #expect(answer.text.hasPrefix("suzhou"))
                #expect(running.listener.openConnections <= 32)
                try await eventually(within: 20, "strangers that rest are closed; \(running.listener.openConnections) are open") {
                    running.listener.openConnections <= 1
                }
                await connector.close()
                for stranger in strangers { await stranger.close() }
            }
            #expect(log.failures.contains("strangers-full"))
            #expect(log.failures.count < 12, "\(log.failures)")
        }

        @Test func `from one address have a bound, those from another come in`() async throws {
            var limits = FederationListenerLimits()
            limits.connections = ConnectionBounds(total: 1_000, fromOneAddress: 2)
            let log = try await RunningListener.with(forum.server("almaty"), limits: limits, peer: .echo) { running in
                let target = try target(running)
                var strangers: [HostileConnection] = []
                for _ in 0..<6 { strangers.append(try await HostileConnection.open(target, target.stranger, from: "127.0.0.9")) }
                try await eventually("two are open; \(running.listener.openConnections) are") { running.listener.openConnections == 2 }
                // Sixteen times as many at once, then as many a second: the rest is not let in.
                for _ in 0..<60 { try? await HostileConnection.open(target, target.stranger, from: "127.0.0.9").close() }
                strangers.append(try await HostileConnection.open(target, target.stranger, from: "127.0.0.10"))
                #expect(strangers.last?.isOpen ?? false)
                for stranger in strangers { await stranger.close() }
            }
            #expect(log.failures.contains("address-full"))
            #expect(log.failures.contains("address-hasty"))
        }

        @Test func `run one at a time, a member's request beside them`() async throws {
            let (running, member) = (Gate(), Flag())
            let peer = TestPeer { request, peer in
                if peer == nil { try? await running.pass() } else { member.raise() }
                return PeerResponse(status: 200, body: Array("done".utf8))
            }
            try await RunningListener.with(forum.server("almaty"), peer: peer) { listener in
                var strangers: [RawPeer] = []
                for _ in 0..<8 {
                    let stranger = try await RawPeer.connect(port: listener.port, tls: try forum.client(nil))
                    try await stranger.send("GET / HTTP/1.1\r\nHost: almaty.localhost\r\nConnection: close\r\n\r\n")
                    strangers.append(stranger)
                }
                let connector = TLSPeerConnector(context: try forum.client("suzhou"))
                _ = try await connector.channel(to: TestForum.address("almaty", port: listener.port))
                    .exchange(PeerRequest(.get, "/"), timeoutSeconds: 20)
                #expect(member.isRaised)
                running.open()
                for stranger in strangers { #expect(try await stranger.text().hasSuffix("done")) }
                await connector.close()
            }
        }
    }
}
