import Dispatch
import Federation
import Foundation
import PeerLink
import TLS
import TestKit
import Testing

extension OverSockets {
    @Suite("Who is refused")
    struct RefusalTests {
        let forum: TestForum

        init() throws { forum = try TestForum() }

        /// Asks once and gives back why that failed.
        private func failure(_ client: TLSClientContext, _ address: PeerAddress) async throws -> String {
            let connector = TLSPeerConnector(context: client)
            let error = await #expect(throws: PeerUnreachable.self) {
                try await connector.channel(to: address).exchange(PeerRequest(.get, "/"), timeoutSeconds: 5)
            }
            await connector.close()
            return try #require(error).description
        }

        @Test func `a client of another CA, by both, in the log once`() async throws {
            let stranger = try TLSClientContext(
                TLSClientConfiguration(identity: try TestForum().identity("suzhou"), trustAnchors: forum.anchors))
            let log = try await RunningListener.with(forum.server("almaty"), peer: .echo) { running in
                let text = try await failure(stranger, TestForum.address("almaty", port: running.port))
                #expect(text.contains("almaty at https://almaty.localhost:\(running.port)"))
                #expect(text.contains("refused-by-peer"))
            }
            #expect(log.failures == ["untrusted-certificate"])
        }

        @Test func `a client whose certificate has expired`() async throws {
            let expired = try TLSClientContext(
                TLSClientConfiguration(identity: forum.identity("suzhou", isExpired: true), trustAnchors: forum.anchors))
            let log = try await RunningListener.with(forum.server("almaty"), peer: .echo) { running in
                let text = try await failure(expired, TestForum.address("almaty", port: running.port))
                #expect(text.contains("expired"))
            }
            #expect(log.failures == ["certificate-outside-validity"])
        }

        @Test func `a server of another CA`() async throws {
            let log = try await RunningListener.with(TestForum().server("almaty"), peer: .echo) { running in
                let text = try await failure(try forum.client(nil), TestForum.address("almaty", port: running.port))
                #expect(text.contains("untrusted-certificate"))
            }
            #expect(log.failures == ["refused-by-peer"])
        }

        @Test func `a server whose certificate has expired`() async throws {
            let context = try TLSServerContext(TLSServerConfiguration(defaultSite: forum.site("almaty", isExpired: true)))
            try await RunningListener.with(context, peer: .echo) { running in
                let text = try await failure(try forum.client(nil), TestForum.address("almaty", port: running.port))
                #expect(text.contains("certificate-outside-validity"))
            }
        }

        @Test func `a server with the certificate of another city`() async throws {
            let context = try TLSServerContext(
                TLSServerConfiguration(defaultSite: forum.site("lanzhou", hosts: ["almaty.localhost"])))
            let log = try await RunningListener.with(context, peer: .echo) { running in
                let text = try await failure(try forum.client("suzhou"), TestForum.address("almaty", port: running.port))
                #expect(text.contains("uri-mismatch"))
                #expect(text.contains("caravanserai://test/lanzhou"))
            }
            #expect(log.failures.count == 1)
        }

        @Test func `a server under another host's name`() async throws {
            let context = try TLSServerContext(TLSServerConfiguration(defaultSite: forum.site("almaty", hosts: ["elsewhere.localhost"])))
            try await RunningListener.with(context, peer: .echo) { running in
                let text = try await failure(try forum.client(nil), TestForum.address("almaty", port: running.port))
                #expect(text.contains("host-mismatch"))
            }
        }

        @Test func `a server with a key that the log does not give it`() async throws {
            try await RunningListener.with(forum.server("almaty"), peer: .echo) { running in
                let other = String(repeating: "0", count: 64)
                let text = try await failure(try forum.client(nil), TestForum.address("almaty", port: running.port, tlsKeys: [other]))
                #expect(text.contains("key-mismatch"))
            }
        }

        @Test func `plain HTTP, with words that its user can read`() async throws {
            let log = try await RunningListener.with(forum.server("almaty"), peer: .echo) { running in
                let peer = try await RawPeer.connect(port: running.port)
                try await peer.send("GET / HTTP/1.1\r\nHost: almaty\r\n\r\n")
                #expect(try await peer.text().contains("Use https://"))
            }
            #expect(log.failures == ["plaintext"])
        }

        @Test func `TLS 1.2`() async throws {
            let log = try await RunningListener.with(forum.server("almaty"), peer: .echo) { running in
                let outcome = try await Command.run(
                    "openssl", ["s_client", "-connect", "127.0.0.1:\(running.port)", "-servername", "almaty.localhost", "-tls1_2"])
                #expect(outcome.exitCode != 0)
            }
            #expect(log.failures == ["protocol-version"])
        }
    }
}
