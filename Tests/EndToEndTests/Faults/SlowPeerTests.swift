import Federation
import Glibc
import TLS
import TestKit
import Testing

extension RealProcesses {
    @Suite("Who does not come to the point")
    struct SlowPeers {
        /// Connects, dawdles in its own way, and waits for the listener's end.
        private typealias Dawdler = @Sendable () async throws -> Void

        @Test("is shown the door after ten seconds, told once in the log, and leaves nothing open", .timeLimit(.minutes(4)))
        func slowLoris() async throws {
            let forum = try await RealForum()
            let keys = try ForumKeys(forum)
            let server = forum.nodeB
            let port = server.port
            let context = try keys.context(keys.identity("almaty"))
            #expect(try await keys.exchange(keys.identity("almaty"), with: keys.address("suzhou"), ForumKeys.status).status == 200)
            let baseline = try await server.settledFiles()
            let before = server.failedConnections.count
            let hello = OldClientHello.bytes(host: "suzhou.localhost")

            let dawdlers: [Dawdler] = [
                // Says nothing.
                { _ = try #require(await RawSocket(port: port).receiveAll(within: 20)) },
                // A handshake byte by byte.
                {
                    let socket = try RawSocket(port: port)
                    for byte in hello.prefix(40) {
                        guard socket.send([byte]) else { break }
                        try await Task.sleep(for: .milliseconds(400))
                    }
                    _ = try #require(await socket.receiveAll(within: 10))
                },
                // Nothing after the handshake.
                { try await RawTLSPeer.connect(context, host: "suzhou.localhost", port: port).expectEnd(sending: "") },
                // The head of a request, byte by byte.
                {
                    let peer = try await RawTLSPeer.connect(context, host: "suzhou.localhost", port: port)
                    try await peer.expectEnd(sending: "GET /federation/v1/status HTTP/1.1\r\nHost: suzhou.localhost\r\nX-Slow: ")
                },
            ]
            let begin = ContinuousClock.now
            try await withThrowingTaskGroup(of: Duration.self) { group in
                for dawdler in dawdlers {
                    group.addTask {
                        try await dawdler()
                        return ContinuousClock.now - begin
                    }
                }
                // The limit, and some patience with a busy machine.
                for try await duration in group { #expect((.seconds(8)...(.seconds(18))).contains(duration), "\(duration)") }
            }
            try await eventually(within: 5, "each is told: \(server.failedConnections.dropFirst(before))") {
                server.failedConnections.count - before == dawdlers.count
            }
            try await server.expectFiles(atMost: baseline)
            #expect(try await keys.exchange(keys.identity("almaty"), with: keys.address("suzhou"), ForumKeys.status).status == 200)
        }

        @Test("or hangs up half-way leaves nothing open", .timeLimit(.minutes(4)))
        func halfClosed() async throws {
            let forum = try await RealForum()
            let keys = try ForumKeys(forum)
            let server = forum.nodeB
            let context = try keys.context(keys.identity("almaty"))
            let request = "GET /federation/v1/status HTTP/1.1\r\nHost: suzhou.localhost\r\n\r\n"
            #expect(try await keys.exchange(keys.identity("almaty"), with: keys.address("suzhou"), ForumKeys.status).status == 200)
            let baseline = try await server.settledFiles()
            for _ in 0..<20 {
                // Before, and in the middle of, the handshake.
                for bytes in [[], Array(OldClientHello.bytes(host: "suzhou.localhost").prefix(30))] {
                    let socket = try RawSocket(port: server.port)
                    socket.send(bytes)
                    socket.endOutput()
                    _ = try #require(await socket.receiveAll(within: 5), "the listener keeps a connection that the peer has ended")
                }
                // After a whole request: it is answered. After half of one: it is not.
                let whole = try await RawTLSPeer.connect(context, host: "suzhou.localhost", port: server.port)
                try await whole.send(request)
                await whole.endOutput()
                #expect(try await whole.text().hasPrefix("HTTP/1.1 200"))
                let half = try await RawTLSPeer.connect(context, host: "suzhou.localhost", port: server.port)
                try await half.send(String(request.prefix(30)))
                await half.endOutput()
                #expect(try await !half.text().contains(" 200 "))
                // Gone without a word.
                let gone = try await RawTLSPeer.connect(context, host: "suzhou.localhost", port: server.port)
                try await gone.send(String(request.prefix(30)))
                await gone.close()
            }
            try await server.expectFiles(atMost: baseline)
            #expect(try await keys.exchange(keys.identity("almaty"), with: keys.address("suzhou"), ForumKeys.status).status == 200)
        }
    }
}

extension RawTLSPeer {
    /// Sends a byte at a time until the other side has had enough.
    func expectEnd(sending text: String) async throws {
        for character in text {
            guard isOpen, (try? await send(String(character))) != nil else { break }
            try await Task.sleep(for: .milliseconds(400))
        }
        _ = try await self.text()
    }
}
