import Federation
import NIOCore
import PeerLink
import Primitives
import TLS
import TestKit
import Testing

extension OverSockets {
    @Suite("Exchanges between peers")
    struct ExchangeTests {
        let forum: TestForum

        init() throws { forum = try TestForum() }

        private func withConnector(
            _ city: String? = "suzhou", limits: PeerChannelLimits = PeerChannelLimits(), _ body: (TLSPeerConnector) async throws -> Void
        ) async throws {
            let connector = TLSPeerConnector(context: try forum.client(city), limits: limits)
            do {
                try await body(connector)
            } catch {
                await connector.close()
                throw error
            }
            await connector.close()
        }

        @Test func `the handler sees who asks and all that is asked, the asker all that is answered`() async throws {
            let log = try await RunningListener.with(forum.server("almaty"), peer: .echo) { running in
                try await withConnector { connector in
                    let channel = connector.channel(to: TestForum.address("almaty", port: running.port))
                    let request = PeerRequest(.put, "/board/almaty/гостиница 1", query: [("since", "a+b/="), ("empty", "")], body: [1, 2, 3])
                    let response = try await channel.exchange(request, timeoutSeconds: 5)
                    #expect(response.text == "suzhou PUT /board/almaty/гостиница 1 [since=a+b/=,empty=] 3")
                    #expect(response.status == 200)
                    #expect(response.contentType == "text/plain")
                    #expect(response.cacheControl == "no-store")
                    #expect(response.retryAfter == 7)
                }
            }
            #expect(log.failures == [])
        }

        @Test func `without a certificate the handler sees nobody`() async throws {
            try await RunningListener.with(forum.server("almaty"), peer: .echo) { running in
                try await withConnector(nil) { connector in
                    let channel = connector.channel(to: TestForum.address("almaty", port: running.port))
                    let response = try await channel.exchange(PeerRequest(.get, "/root"), timeoutSeconds: 5)
                    #expect(response.text == "nobody GET /root [] 0")
                }
            }
        }

        @Test func `one connection carries one request after the other`() async throws {
            try await RunningListener.with(forum.server("almaty"), peer: .echo) { running in
                try await withConnector { connector in
                    let channel = connector.tlsChannel(to: TestForum.address("almaty", port: running.port))
                    for _ in 0..<20 { _ = try await channel.exchange(PeerRequest(.get, "/"), timeoutSeconds: 5) }
                    #expect(running.listener.openConnections == 1)
                    #expect(channel.connections == 1)
                }
            }
        }

        @Test func `64 requests at once share eight connections`() async throws {
            try await RunningListener.with(forum.server("almaty"), peer: .echo) { running in
                try await withConnector { connector in
                    let channel = connector.tlsChannel(to: TestForum.address("almaty", port: running.port))
                    let answers = try await withThrowingTaskGroup(of: String.self) { tasks in
                        for number in 0..<64 {
                            tasks.addTask { try await channel.exchange(PeerRequest(.get, "/\(number)"), timeoutSeconds: 20).text }
                        }
                        return try await tasks.reduce(into: Set<String>()) { $0.insert($1) }
                    }
                    #expect(answers == Set((0..<64).map { "suzhou GET /\($0) [] 0" }))
                    #expect((1...8).contains(channel.connections))
                    #expect(running.listener.openConnections <= 8)
                }
            }
        }

        @Test func `a mebibyte goes there and back`() async throws {
            let peer = TestPeer { request, _ in PeerResponse(status: 200, body: request.body.reversed()) }
            try await RunningListener.with(forum.server("almaty"), peer: peer) { running in
                try await withConnector { connector in
                    let body = (0..<1 << 20).map { UInt8(truncatingIfNeeded: $0 / 7) }
                    let response = try await connector.channel(to: TestForum.address("almaty", port: running.port))
                        .exchange(PeerRequest(.post, "/", body: body), timeoutSeconds: 20)
                    #expect(response.body == body.reversed())
                }
            }
        }

        @Test func `a new identity is used from the next request on`() async throws {
            try await RunningListener.with(forum.server("almaty"), peer: .echo) { running in
                try await withConnector { connector in
                    let channel = connector.channel(to: TestForum.address("almaty", port: running.port))
                    let response = try await channel.exchange(PeerRequest(.get, "/"), timeoutSeconds: 5)
                    #expect(response.text.hasPrefix("suzhou "))
                    connector.reload(try forum.client("lanzhou"))
                    let renewed = try await channel.exchange(PeerRequest(.get, "/"), timeoutSeconds: 5)
                    #expect(renewed.text.hasPrefix("lanzhou "))
                }
            }
        }

        @Test func `cancelling the asker ends a long poll at the handler too`() async throws {
            let (begun, ended) = (Gate(), Gate())
            let peer = TestPeer { _, _ in
                begun.open()
                try? await Gate().pass()
                if Task.isCancelled { ended.open() }
                return PeerResponse(status: 200, body: [])
            }
            try await RunningListener.with(forum.server("almaty"), peer: peer) { running in
                try await withConnector { connector in
                    let channel = connector.tlsChannel(to: TestForum.address("almaty", port: running.port))
                    let asking = Task { try await channel.exchange(PeerRequest(.get, "/", query: [("wait", "30")]), timeoutSeconds: 35) }
                    try await begun.pass()
                    asking.cancel()
                    let error = await #expect(throws: PeerUnreachable.self) { try await asking.value }
                    #expect(error?.description.contains("cancelled") == true)
                    try await ended.pass()
                }
            }
        }

        @Test func `a body that the peer takes slowly goes over, however short the wait for an answer is`() async throws {
            var peer = TestPeer.echo
            peer.limit = 4 << 20
            let log = try await RunningListener.with(forum.server("almaty"), peer: peer) { running in
                let link = try await SlowLink.open(to: running.port, bytesPerSecond: 512 << 10)
                try await withConnector { connector in
                    let channel = connector.channel(to: TestForum.address("almaty", port: link.port))
                    let body = [UInt8](repeating: 7, count: 4 << 20)
                    let response = try await channel.exchange(PeerRequest(.post, "/", body: body), timeoutSeconds: 4)
                    #expect(response.text == "suzhou POST / [] \(body.count)")
                }
                await link.close()
            }
            #expect(log.failures == [])
        }

        @Test func `an answer that does not come in time is given up`() async throws {
            let gate = Gate()
            let peer = TestPeer { _, _ in
                try? await gate.pass()
                return PeerResponse(status: 200, body: [])
            }
            try await RunningListener.with(forum.server("almaty"), peer: peer) { running in
                try await withConnector { connector in
                    let channel = connector.tlsChannel(to: TestForum.address("almaty", port: running.port))
                    let error = await #expect(throws: PeerUnreachable.self) {
                        try await channel.exchange(PeerRequest(.get, "/"), timeoutSeconds: 1)
                    }
                    #expect(error?.description.contains("no answer came in time") == true)
                    #expect(channel.connections == 0)
                }
                gate.open()
            }
        }

        /// Parts of 20,000 bytes, each when it is asked for and `wait` is over.
        private static func slow(parts: Int, wait: Duration) -> TestPeer {
            TestPeer { _, _ in
                let rest = AnswerRest(count: parts * 20_000, partBytes: 20_000, from: 0) { position in
                    try await Task.sleep(for: wait)
                    return AnswerRest.Part(bytes: [UInt8](repeating: 65, count: 20_000), next: position + 1 < parts ? position + 1 : nil)
                }
                return PeerResponse(status: 200, body: Array("begun".utf8), rest: rest)
            }
        }

        @Test func `an answer that has begun may take its time, as long as it gets on`() async throws {
            try await RunningListener.with(forum.server("almaty"), peer: Self.slow(parts: 14, wait: .milliseconds(500))) { running in
                try await withConnector { connector in
                    let channel = connector.tlsChannel(to: TestForum.address("almaty", port: running.port))
                    let answer = try await channel.exchange(PeerRequest(.get, "/"), timeoutSeconds: 5)
                    #expect(answer.body.count == 280_005)
                }
            }
        }

        @Test func `an answer that stands still is given up`() async throws {
            var limits = PeerChannelLimits()
            limits.stallTime = .milliseconds(300)
            try await RunningListener.with(forum.server("almaty"), peer: Self.slow(parts: 2, wait: .seconds(3))) { running in
                try await withConnector(limits: limits) { connector in
                    let channel = connector.tlsChannel(to: TestForum.address("almaty", port: running.port))
                    let error = await #expect(throws: PeerUnreachable.self) { try await channel.exchange(PeerRequest(.get, "/"), timeoutSeconds: 20) }
                    #expect(error?.description.contains("stood still") == true)
                }
            }
        }

        @Test func `an answer above the limit is not read`() async throws {
            var limits = PeerChannelLimits()
            limits.responseBody = 1_000
            let peer = TestPeer { request, _ in PeerResponse(status: 200, body: Array(repeating: 65, count: request.path == "/big" ? 1_001 : 1_000)) }
            try await RunningListener.with(forum.server("almaty"), peer: peer) { running in
                try await withConnector(limits: limits) { connector in
                    let channel = connector.channel(to: TestForum.address("almaty", port: running.port))
                    let response = try await channel.exchange(PeerRequest(.get, "/"), timeoutSeconds: 5)
                    #expect(response.body.count == 1_000)
                    let error = await #expect(throws: PeerUnreachable.self) {
                        try await channel.exchange(PeerRequest(.get, "/big"), timeoutSeconds: 5)
                    }
                    #expect(error?.description.contains("larger than 1000 bytes") == true)
                }
            }
        }

        @Test(
            "an address that makes no sense is named",
            arguments: ["http://almaty.localhost", "almaty.localhost", "https://", "https://a b", "https://almaty.localhost/path", "https://x:0"])
        func badAddress(url: String) async throws {
            let connector = TLSPeerConnector(context: try forum.client("suzhou"))
            let channel = connector.channel(to: PeerAddress(url: url, forum: TestForum.id, participant: .init("almaty")!))
            let error = await #expect(throws: PeerUnreachable.self) { try await channel.exchange(PeerRequest(.get, "/"), timeoutSeconds: 5) }
            #expect(error?.description.contains("almaty at \(url): this is no https://host[:port]") == true)
        }

        @Test func `a channel comes back when its peer does, and says meanwhile that nobody is there`() async throws {
            let context = try forum.server("almaty")
            try await withConnector { connector in
                var port = 0
                for round in 0..<2 {
                    _ = try await RunningListener.with(context, port: port, handlers: { _ in TestPeer.echo }) { running in
                        port = running.port
                        let channel = connector.channel(to: TestForum.address("almaty", port: port))
                        let response = try await channel.exchange(PeerRequest(.get, "/\(round)"), timeoutSeconds: 5)
                        #expect(response.text == "suzhou GET /\(round) [] 0")
                    }
                    let error = await #expect(throws: PeerUnreachable.self) {
                        try await connector.channel(to: TestForum.address("almaty", port: port))
                            .exchange(PeerRequest(.get, "/"), timeoutSeconds: 5)
                    }
                    #expect(error?.description.contains("cannot connect") == true)
                }
            }
        }

        @Test func `a closed connector fails its channels`() async throws {
            let connector = TLSPeerConnector(context: try forum.client("suzhou"))
            let channel = connector.channel(to: TestForum.address("almaty", port: 1))
            await connector.close()
            let error = await #expect(throws: PeerUnreachable.self) { try await channel.exchange(PeerRequest(.get, "/"), timeoutSeconds: 5) }
            #expect(error?.description.contains("shutting down") == true)
        }
    }
}
