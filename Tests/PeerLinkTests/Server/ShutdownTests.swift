import Federation
import Logging
import NIOCore
import PeerLink
import ServiceLifecycle
import TLS
import TestKit
import Testing

extension OverSockets {
    @Suite("The end of a listener")
    struct ShutdownTests {
        let forum: TestForum

        init() throws { forum = try TestForum() }

        private func withChannel(_ running: RunningListener, _ body: (TLSPeerChannel) async throws -> Void) async throws {
            let connector = TLSPeerConnector(context: try forum.client("suzhou"))
            try await body(connector.tlsChannel(to: TestForum.address("almaty", port: running.port)))
            await connector.close()
        }

        @Test func `a running request is answered, then the connection closed`() async throws {
            let (begun, gate) = (Gate(), Gate())
            let wasCancelled = Flag()
            let peer = TestPeer { _, _ in
                begun.open()
                try? await gate.pass()
                if Task.isCancelled { wasCancelled.raise() }
                return PeerResponse(status: 200, body: Array("done".utf8))
            }
            try await RunningListener.with(forum.server("almaty"), peer: peer) { running in
                try await withChannel(running) { channel in
                    async let answer = channel.exchange(PeerRequest(.post, "/", body: [1]), timeoutSeconds: 20)
                    try await begun.pass()
                    await running.stop()
                    gate.open()
                    let text = try await answer.text
                    #expect(text == "done")
                    #expect(!wasCancelled.isRaised)
                }
            }
        }

        @Test func `a long poll ends early with what there is`() async throws {
            let begun = Gate()
            let peer = TestPeer { _, _ in
                begun.open()
                try? await Gate().pass()
                return PeerResponse(status: 200, body: Array("nothing new".utf8))
            }
            try await RunningListener.with(forum.server("almaty"), peer: peer) { running in
                try await withChannel(running) { channel in
                    async let answer = channel.exchange(PeerRequest(.get, "/", query: [("wait", "30")]), timeoutSeconds: 35)
                    try await begun.pass()
                    await running.stop()
                    let text = try await answer.text
                    #expect(text == "nothing new")
                }
            }
        }

        @Test func `what does not end in the time to drain is cancelled`() async throws {
            var limits = FederationListenerLimits()
            limits.drainTime = .milliseconds(100)
            let begun = Gate()
            let peer = TestPeer { _, _ in
                begun.open()
                try? await Gate().pass()
                return PeerResponse(status: 200, body: [])
            }
            try await RunningListener.with(forum.server("almaty"), limits: limits, peer: peer) { running in
                try await withChannel(running) { channel in
                    let asking = Task { try await channel.exchange(PeerRequest(.post, "/"), timeoutSeconds: 20) }
                    try await begun.pass()
                    await running.stop()
                    await #expect(throws: PeerUnreachable.self) { try await asking.value }
                }
            }
        }

        @Test func `a port that is taken is named`() async throws {
            let context = try forum.server("almaty")
            try await RunningListener.with(context, peer: .echo) { running in
                let second = FederationListener(
                    host: "127.0.0.1", port: running.port, context: context, logger: LogRecorder().logger, handlers: { _ in TestPeer.echo })
                let error = await #expect(throws: ListenFailure.self) { try await second.run() }
                #expect(error?.description.contains("cannot listen on 127.0.0.1:\(running.port)") == true)
            }
        }
    }
}
