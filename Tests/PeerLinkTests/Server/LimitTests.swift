import Federation
import Foundation
import Listening
import NIOCore
import PeerLink
import TLS
import TestKit
import Testing

extension OverSockets {
    @Suite("What a peer may do to a listener")
    struct LimitTests {
        let forum: TestForum

        init() throws { forum = try TestForum() }

        private func rawPeer(_ running: RunningListener) async throws -> RawPeer {
            try await RawPeer.connect(port: running.port, tls: try forum.client("suzhou"))
        }

        // Time

        @Test func `one that says nothing is closed within the handshake's time`() async throws {
            let log = try await RunningListener.with(forum.server("almaty", handshakeTimeout: 100), peer: .echo) { running in
                let peer = try await RawPeer.connect(port: running.port)
                #expect(try await peer.text() == "")
            }
            #expect(log.failures == ["handshake-timeout"])
        }

        @Test(
            "one that stops in the middle of a head is closed within the head's time",
            arguments: ["", "GET / HT", "GET / HTTP/1.1\r\nHost: almaty.localhost\r\n"])
        func slowHead(text: String) async throws {
            var limits = FederationListenerLimits()
            limits.headerTime = .milliseconds(100)
            let log = try await RunningListener.with(forum.server("almaty"), limits: limits, peer: .echo) { running in
                let peer = try await rawPeer(running)
                if !text.isEmpty { try await peer.send(text) }
                #expect(try await peer.text() == "")
            }
            #expect(log.failures == ["header-timeout"])
        }

        @Test func `a later head has its time too`() async throws {
            var limits = FederationListenerLimits()
            limits.headerTime = .milliseconds(300)
            let log = try await RunningListener.with(forum.server("almaty"), limits: limits, peer: .echo) { running in
                let peer = try await rawPeer(running)
                try await peer.send("GET /1 HTTP/1.1\r\nHost: almaty.localhost\r\n\r\n")
                try await peer.wait(for: "suzhou GET /1 [] 0")
                try await peer.send("GET /2 HT")
                #expect(try await peer.text().hasSuffix("suzhou GET /1 [] 0"))
            }
            #expect(log.failures == ["header-timeout"])
        }

        @Test func `one that stops in the middle of a body is closed within the body's time and never handled`() async throws {
            var limits = FederationListenerLimits()
            limits.bodyTime = .milliseconds(100)
            let isHandled = Flag()
            let peer = TestPeer { _, _ in
                isHandled.raise()
                return PeerResponse(status: 200, body: [])
            }
            let log = try await RunningListener.with(forum.server("almaty"), limits: limits, peer: peer) { running in
                let peer = try await rawPeer(running)
                try await peer.send("POST / HTTP/1.1\r\nHost: almaty.localhost\r\nContent-Length: 10\r\n\r\n12345")
                #expect(try await peer.text() == "")
            }
            #expect(log.failures == ["body-timeout"])
            #expect(!isHandled.isRaised)
        }

        @Test func `a body on a slow link has its time as long as it comes on`() async throws {
            var limits = FederationListenerLimits()
            limits.bodyTime = .seconds(2)
            limits.bodyBytesPerSecond = 1_000
            let log = try await RunningListener.with(forum.server("almaty"), limits: limits, peer: .echo) { running in
                let peer = try await rawPeer(running)
                try await peer.send("POST / HTTP/1.1\r\nHost: almaty.localhost\r\nContent-Length: 15000\r\n\r\n")
                // Three seconds and more in all, of which none is without progress.
                for _ in 0..<30 {
                    try await peer.send(String(repeating: "x", count: 500))
                    try await Task.sleep(for: .milliseconds(100))
                }
                try await peer.wait(for: "suzhou POST / [] 15000")
            }
            #expect(log.failures == [])
        }

        @Test func `a connection at rest is closed without a word in the log, a long poll meanwhile is not`() async throws {
            var limits = FederationListenerLimits()
            limits.idleTime = .milliseconds(100)
            let gate = Gate()
            let peer = TestPeer { request, _ in
                if request.query("wait") != nil { try? await gate.pass() }
                return PeerResponse(status: 200, body: Array("polled".utf8))
            }
            let log = try await RunningListener.with(forum.server("almaty"), limits: limits, peer: peer) { running in
                let polling = try await rawPeer(running)
                try await polling.send("GET /?wait=30 HTTP/1.1\r\nHost: almaty.localhost\r\n\r\n")
                let resting = try await rawPeer(running)
                try await resting.send("GET / HTTP/1.1\r\nHost: almaty.localhost\r\n\r\n")
                #expect(try await resting.text().hasSuffix("polled"))
                gate.open()
                #expect(try await polling.text().hasSuffix("polled"))
            }
            #expect(log.failures == [])
        }

        // Size

        @Test(
            "a body above the limit is answered too-large unread",
            arguments: ["Content-Length: 11\r\n\r\n", "Transfer-Encoding: chunked\r\n\r\nb\r\n12345678901\r\n"])
        func largeBody(text: String) async throws {
            var peer = TestPeer.echo
            peer.limit = 10
            try await RunningListener.with(forum.server("almaty"), peer: peer) { running in
                let peer = try await rawPeer(running)
                try await peer.send("POST /x HTTP/1.1\r\nHost: almaty.localhost\r\n\(text)")
                await peer.endOutput()
                let answer = try await peer.text()
                #expect(answer.hasPrefix("HTTP/1.1 413 "))
                #expect(answer.contains("urn:caravanserai:problem:too-large"))
                #expect(answer.lowercased().contains("connection: close"))
            }
        }

        @Test func `a body at the limit is read, after 100 Continue if that is asked for`() async throws {
            var peer = TestPeer.echo
            peer.limit = 10
            try await RunningListener.with(forum.server("almaty"), peer: peer) { running in
                let peer = try await rawPeer(running)
                try await peer.send(
                    "POST /x HTTP/1.1\r\nHost: almaty.localhost\r\nExpect: 100-continue\r\nContent-Length: 10\r\nConnection: close\r\n\r\n1234567890")
                let answer = try await peer.text()
                #expect(answer.hasPrefix("HTTP/1.1 100 "))
                #expect(answer.contains("HTTP/1.1 200 "))
                #expect(answer.hasSuffix("suzhou POST /x [] 10"))
            }
        }

        @Test(
            "what is no request of ours is answered by a problem",
            arguments: [
                ("DELETE / HTTP/1.1\r\nHost: almaty.localhost\r\nConnection: close\r\n\r\n", 404, "not-found"),
                ("BREW / HTTP/1.1\r\nHost: almaty.localhost\r\n\r\n", 404, "not-found"),
                ("GET /%zz HTTP/1.1\r\nHost: almaty.localhost\r\nConnection: close\r\n\r\n", 404, "not-found"),
                ("GET /?a=%zz HTTP/1.1\r\nHost: almaty.localhost\r\nConnection: close\r\n\r\n", 400, "malformed-envelope"),
                ("GET / HTTP/1.1\r\nHost a\r\n\r\n", 400, "malformed-envelope"),
                ("POST / HTTP/1.1\r\nHost: almaty.localhost\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n", 400, "malformed-envelope"),
                ("GET / HTTP/1.1\r\nHost: almaty.localhost\r\nX: \(String(repeating: "x", count: 20_000))\r\n\r\n", 413, "too-large"),
                ("POST / HTTP/1.1\r\nHost: almaty.localhost\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n", 400, "malformed-envelope"),
                ("POST / HTTP/1.1\r\nHost: almaty.localhost\r\nTransfer-Encoding: chunked\r\n\r\n1\r\nx\r\nzz\r\n", 400, "malformed-envelope"),
            ])
        func badRequest(text: String, status: Int, code: String) async throws {
            try await RunningListener.with(forum.server("almaty"), peer: .echo) { running in
                let peer = try await rawPeer(running)
                try await peer.send(text)
                let answer = try await peer.text()
                #expect(answer.hasPrefix("HTTP/1.1 \(status) "))
                #expect(answer.contains("urn:caravanserai:problem:\(code)"))
            }
        }

        @Test func `HEAD is answered without a body`() async throws {
            try await RunningListener.with(forum.server("almaty"), peer: .echo) { running in
                let peer = try await rawPeer(running)
                try await peer.send("HEAD / HTTP/1.1\r\nHost: almaty.localhost\r\nConnection: close\r\n\r\n")
                let answer = try await peer.text()
                #expect(answer.hasPrefix("HTTP/1.1 404 "))
                #expect(answer.hasSuffix("\r\n\r\n"))
            }
        }

        // Ends

        @Test func `one that has ended its side still gets its answer`() async throws {
            try await RunningListener.with(forum.server("almaty"), peer: .echo) { running in
                let peer = try await rawPeer(running)
                try await peer.send("GET / HTTP/1.1\r\nHost: almaty.localhost\r\n\r\n")
                await peer.endOutput()
                #expect(try await peer.text().hasSuffix("suzhou GET / [] 0"))
            }
        }

        @Test(
            "a body that ends early is never handled",
            arguments: ["Content-Length: 10\r\n\r\n12345", "Transfer-Encoding: chunked\r\n\r\n5\r\n12345\r\n"])
        func cutBody(text: String) async throws {
            let isHandled = Flag()
            let peer = TestPeer { _, _ in
                isHandled.raise()
                return PeerResponse(status: 200, body: [])
            }
            try await RunningListener.with(forum.server("almaty"), peer: peer) { running in
                let peer = try await rawPeer(running)
                try await peer.send("POST / HTTP/1.1\r\nHost: almaty.localhost\r\n\(text)")
                await peer.endOutput()
                _ = try await peer.text()
            }
            #expect(!isHandled.isRaised)
        }

        @Test func `requests in a pipeline are answered in their order`() async throws {
            try await RunningListener.with(forum.server("almaty"), peer: .echo) { running in
                let peer = try await rawPeer(running)
                let requests = (1...20).map { "GET /\($0) HTTP/1.1\r\nHost: almaty.localhost\r\n\($0 == 20 ? "Connection: close\r\n" : "")\r\n" }
                try await peer.send(requests.joined())
                let answers = try await peer.text().components(separatedBy: "HTTP/1.1 200 OK").dropFirst()
                #expect(answers.count == 20)
                for (number, answer) in zip(1..., answers) { #expect(answer.hasSuffix("suzhou GET /\(number) [] 0")) }
            }
        }

        @Test func `what is no request behind one that is gets its problem after the other's answer`() async throws {
            let gate = Gate()
            let peer = TestPeer { _, _ in
                try? await gate.pass()
                return PeerResponse(status: 200, body: Array("first".utf8))
            }
            try await RunningListener.with(forum.server("almaty"), peer: peer) { running in
                let peer = try await rawPeer(running)
                try await peer.send("GET /1 HTTP/1.1\r\nHost: almaty.localhost\r\n\r\n")
                try await peer.send("BREW /2 HTTP/1.1\r\nHost: almaty.localhost\r\n\r\n")
                try await Task.sleep(for: .milliseconds(100))
                gate.open()
                let answers = try await peer.text().components(separatedBy: "HTTP/1.1 ").dropFirst()
                #expect(answers.count == 2)
                #expect(answers.first?.hasPrefix("200 ") == true && answers.first?.hasSuffix("first") == true, "\(answers)")
                #expect(answers.last?.hasPrefix("404 ") == true && answers.last?.contains("not-found") == true, "\(answers)")
            }
        }

        @Test func `a connection above the cap waits for another to end`() async throws {
            var limits = FederationListenerLimits()
            limits.connections = ConnectionBounds(total: 1)
            try await RunningListener.with(forum.server("almaty"), limits: limits, peer: .echo) { running in
                let first = try await rawPeer(running)
                // The listener knows that its handshake is over: before, it may go for the next.
                try await first.send("GET /0 HTTP/1.1\r\nHost: almaty.localhost\r\n\r\n")
                try await first.wait(for: "GET /0 [] 0")
                async let second = rawPeer(running)
                try await first.send("GET /1 HTTP/1.1\r\nHost: almaty.localhost\r\nConnection: close\r\n\r\n")
                let text = try await first.text()
                #expect(text.hasSuffix("GET /1 [] 0"), "\(text), \(running.log.failures)")
                try await second.send("GET /2 HTTP/1.1\r\nHost: almaty.localhost\r\nConnection: close\r\n\r\n")
                #expect(try await second.text().hasSuffix("GET /2 [] 0"))
            }
        }
    }
}
