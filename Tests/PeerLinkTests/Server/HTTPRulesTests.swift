import Federation
import Foundation
import PeerLink
import TLS
import TestKit
import Testing

extension OverSockets {
    @Suite("What HTTP asks of a request")
    struct HTTPRulesTests {
        let forum: TestForum

        init() throws { forum = try TestForum() }

        private func answer(_ text: String) async throws -> String {
            var answer = ""
            try await RunningListener.with(forum.server("almaty"), peer: .echo) { running in
                let peer = try await RawPeer.connect(port: running.port, tls: try forum.client("suzhou"))
                try await peer.send(text)
                answer = try await peer.text()
            }
            return answer
        }

        @Test(
            "and is not so is answered, and the connection ends",
            arguments: [
                ("GET / HTTP/1.1\r\nHost: almaty.localhost\r\nHost: almaty.localhost\r\n\r\n", 400),
                ("GET / HTTP/1.1\r\nHost: almaty.localhost:abc\r\n\r\n", 400), ("GET / HTTP/1.1\r\n\r\n", 400),
                ("GET / HTTP/1.1\r\nHost: suzhou.localhost\r\n\r\n", 421),
                ("GET http://suzhou.localhost/ HTTP/1.1\r\nHost: almaty.localhost\r\n\r\n", 421),
                ("POST / HTTP/1.1\r\nHost: almaty.localhost\r\nExpect: a-miracle\r\nContent-Length: 1\r\n\r\nx", 417),
                ("GET /%2f HTTP/1.1\r\nHost: almaty.localhost\r\nConnection: close\r\n\r\n", 404),
                ("GET /tile/%30 HTTP/1.1\r\nHost: almaty.localhost\r\nConnection: close\r\n\r\n", 404),
                ("GET /%c3%a9 HTTP/1.1\r\nHost: almaty.localhost\r\nConnection: close\r\n\r\n", 404),
            ])
        func refused(_ text: String, _ status: Int) async throws {
            let answer = try await answer(text)
            #expect(answer.hasPrefix("HTTP/1.1 \(status) "), "\(answer)")
            #expect(answer.contains("application/problem+json") && answer.lowercased().contains("connection: close"), "\(answer)")
        }

        @Test(
            "and is so is answered",
            arguments: [
                ("GET https://ALMATY.localhost:1/x HTTP/1.1\r\nHost: suzhou.localhost\r\nConnection: close\r\n\r\n", "/x"),
                ("GET /%C3%A9 HTTP/1.1\r\nHost: almaty.localhost.\r\nConnection: close\r\n\r\n", "/é"),
            ])
        func accepted(_ text: String, _ path: String) async throws {
            #expect(try await answer(text).hasSuffix("suzhou GET \(path) [] 0"))
        }

        @Test(
            "that is the last is answered so, and the connection ends",
            arguments: [
                "GET /x HTTP/1.0\r\nHost: almaty.localhost\r\n\r\n", "GET /x HTTP/1.0\r\nConnection: keep-alive\r\n\r\n",
                "GET /x HTTP/1.1\r\nHost: almaty.localhost\r\nConnection: Close\r\n\r\n",
                "GET /x HTTP/1.1\r\nHost: almaty.localhost\r\nConnection: close, TE\r\n\r\n",
                "GET /x HTTP/1.1\r\nHost: almaty.localhost\r\nConnection: TE\r\nConnection: CLOSE\r\n\r\n",
            ])
        func last(_ text: String) async throws {
            let answer = try await answer(text)
            #expect(answer.hasSuffix("suzhou GET /x [] 0"))
            #expect(answer.lowercased().contains("connection: close"))
        }
    }
}
