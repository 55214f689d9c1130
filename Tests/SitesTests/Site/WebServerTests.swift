import CityNode
import Foundation
import Listening
import NIOCore
import NIOPosix
import StrictJSON
import Synchronization
import TestCluster
import TestKit
import Testing

@testable import Sites

@Suite("The web listener", .serialized, .timeLimit(.minutes(4)))
struct WebServerTests {
    @Test("a page is served over the socket, and HEAD says its length without it")
    func serving() async throws {
        try await TestSites.run { sites in
            try await RunningServer.run(SiteDirectory(sites.node)) { server in
                let page = try await server.exchange("GET / HTTP/1.1\r\nHost: almaty.test\r\nConnection: close\r\n\r\n")
                #expect(page.hasPrefix("HTTP/1.1 200 OK\r\n") && page.contains("<h1>Almaty</h1>"))
                let head = try await server.exchange("HEAD /style.css HTTP/1.1\r\nHost: almaty.test\r\nConnection: close\r\n\r\n")
                #expect(head.hasPrefix("HTTP/1.1 200 OK\r\n") && head.hasSuffix("\r\n\r\n"))
                #expect(head.lowercased().contains("content-length: \(PackageResources.style_css.count)"))
            }
        }
    }

    @Test("requests are answered on one thread, which yields to all others of the process")
    func thread() async throws {
        let seen = Mutex<Set<[UInt]>>([])
        let sites = SiteDirectory(
            site: { _ in
                _ = seen.withLock { $0.insert([pthread_self(), UInt(getpriority(__priority_which_t(PRIO_PROCESS.rawValue), 0))]) }
                return nil
            }, checkProcess: {})
        try await RunningServer.run(sites) { server in
            for _ in 0..<20 {
                let answer = try await server.exchange("GET / HTTP/1.1\r\nHost: almaty.test\r\nConnection: close\r\n\r\n")
                #expect(answer.hasPrefix("HTTP/1.1 404 "))
            }
        }
        let threads = seen.withLock { $0 }
        #expect(threads.count == 1)
        #expect(threads.first?.last == 10)
    }

    @Test("a head beyond the bound is refused, and so are too many fields")
    func heads() async throws {
        try await TestSites.run { sites in
            try await RunningServer.run(SiteDirectory(sites.node)) { server in
                let long = String(repeating: "x", count: 20_000)
                for fields in ["X-Long: \(long)", (0..<200).map { "X-\($0): y" }.joined(separator: "\r\n")] {
                    let answer = try await server.exchange("GET / HTTP/1.1\r\nHost: almaty.test\r\n\(fields)\r\n\r\n")
                    #expect(!answer.contains(" 200 "))
                }
            }
        }
    }

    @Test("a body beyond the bound is refused before it is read as JSON")
    func bodies() async throws {
        try await TestSites.run { sites in
            let token = try await sites.token(of: sites.almaty)
            try await RunningServer.run(SiteDirectory(sites.node)) { server in
                func post(_ body: String) async throws -> String {
                    try await server.exchange(
                        "POST /api/v1/records?wait=10 HTTP/1.1\r\nHost: almaty.test\r\nConnection: close\r\nAuthorization: Bearer \(token)\r\n"
                            + "Idempotency-Key: k\(body.utf8.count)\r\nContent-Type: application/json\r\nContent-Length: \(body.utf8.count)\r\n\r\n\(body)"
                    )
                }
                let large = try await post(String(repeating: " ", count: 70_000))
                #expect(large.hasPrefix("HTTP/1.1 413 ") && large.contains("urn:caravanserai:problem:too-large"))
                let records: JSON = ["records": [TestSites.rule()]]
                #expect(try await post(records.compactText).contains(#""outcome":"accepted","index":2"#))
            }
        }
    }

    @Test(
        "who sends a head or a body drop by drop, or nothing at all, is cut off",
        arguments: [
            "", "GET / HTTP/1.1\r\nHost: alm", "POST /api/v1/records HTTP/1.1\r\nHost: almaty.test\r\nContent-Length: 10\r\n\r\n{",
        ])
    func slowness(_ sent: String) async throws {
        try await TestSites.run { sites in
            var limits = WebLimits()
            limits.headTime = .milliseconds(300)
            limits.bodyTime = .milliseconds(300)
            try await RunningServer.run(SiteDirectory(sites.node), limits) { server in
                let start = ContinuousClock.now
                let answer = try await server.exchange(sent)
                #expect(ContinuousClock.now - start < .seconds(10))
                #expect(!answer.contains(" 200 "))
            }
        }
    }

    @Test(
        "what HTTP does not allow is refused with a problem, and the connection ends",
        arguments: [
            ("GET / HTTP/1.1\r\nHost: almaty.test\r\nHost: bukhara.test\r\n\r\n", 400), ("GET / HTTP/1.1\r\n\r\n", 400),
            ("GET / HTTP/1.1\r\nHost: almaty.test:abc\r\n\r\n", 400), ("GET ftp://almaty.test/ HTTP/1.1\r\nHost: almaty.test\r\n\r\n", 400),
            ("GET / HTTP/1.1\r\nHost: almaty.test\r\nExpect: more\r\n\r\n", 417), ("GET / HTTP/1.1\r\nHost almaty.test\r\n\r\n", 400),
            ("BREW / HTTP/1.1\r\nHost: almaty.test\r\n\r\n", 404),
        ])
    func faults(_ text: String, _ status: Int) async throws {
        try await TestSites.run { sites in
            try await RunningServer.run(SiteDirectory(sites.node)) { server in
                let answer = try await server.exchange(text)
                #expect(answer.hasPrefix("HTTP/1.1 \(status) ") && answer.contains("application/problem+json"), "\(answer)")
                #expect(answer.contains("Content-Security-Policy"))
            }
        }
    }

    @Test(
        "a target with a host wins over Host; HTTP/1.0 and any Connection with close end the connection",
        arguments: [
            "GET http://almaty.test/healthz HTTP/1.1\r\nHost: nobody.test\r\nConnection: Close\r\n\r\n",
            "GET /healthz HTTP/1.0\r\n\r\n", "GET /healthz HTTP/1.1\r\nHost: almaty.test\r\nConnection: close, TE\r\n\r\n",
        ])
    func lastRequests(_ text: String) async throws {
        try await TestSites.run { sites in
            try await RunningServer.run(SiteDirectory(sites.node)) { server in
                let answer = try await server.exchange(text)
                #expect(answer.hasPrefix("HTTP/1.1 200 ") && answer.lowercased().contains("connection: close"), "\(answer)")
            }
        }
    }

    @Test("two thousand requests in one pipeline are all answered, in their order")
    func pipeline() async throws {
        try await TestSites.run { sites in
            try await RunningServer.run(SiteDirectory(sites.node)) { server in
                let requests = (1...2_000).map {
                    "GET /style.css?v=\($0) HTTP/1.1\r\nHost: almaty.test\r\nIf-None-Match: *\r\n\($0 == 2_000 ? "Connection: close\r\n" : "")\r\n"
                }
                let answer = try await server.exchange(requests.joined())
                #expect(answer.components(separatedBy: "HTTP/1.1 304 ").count == 2_001)
            }
        }
    }

    @Test("who asks for more than he reads is cut off, and others are served meanwhile")
    func unreadAnswers() async throws {
        try await TestSites.run { sites in
            var limits = WebLimits()
            limits.answerTime = .milliseconds(500)
            limits.connections = ConnectionBounds(ofStrangers: 16)
            try await RunningServer.run(SiteDirectory(sites.node), limits) { server in
                let request = "GET /style.css HTTP/1.1\r\nHost: almaty.test\r\n\r\n"
                var idle: [any Channel] = []
                for _ in 0..<40 {
                    let channel = try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
                        .channelOption(.autoRead, value: false).channelOption(.socketOption(.so_rcvbuf), value: 16_384)
                        .connect(host: "127.0.0.1", port: server.port).get()
                    channel.writeAndFlush(ByteBuffer(string: String(repeating: request, count: 2_000)), promise: nil)
                    idle.append(channel)
                }
                let page = try await server.exchange("GET / HTTP/1.1\r\nHost: almaty.test\r\nConnection: close\r\n\r\n")
                #expect(page.hasPrefix("HTTP/1.1 200 "))
                try await eventually(within: 50, "all are cut off; \(idle.count { $0.isActive }) are not") {
                    idle.allSatisfy { !$0.isActive }
                }
            }
        }
    }

    @Test("a request under way is answered when the listener shuts down, and the listener ends")
    func shutdown() async throws {
        try await TestSites.run { sites in
            sites.forum.network.cut("almaty.test")
            let token = try await sites.token(of: sites.almaty)
            try await RunningServer.run(SiteDirectory(sites.node)) { server in
                let records: JSON = ["records": [TestSites.rule()]]
                let body = records.compactText
                async let answer = server.exchange(
                    "POST /api/v1/records?wait=2 HTTP/1.1\r\nHost: almaty.test\r\nAuthorization: Bearer \(token)\r\n"
                        + "Idempotency-Key: k\r\nContent-Type: application/json\r\nContent-Length: \(body.utf8.count)\r\n\r\n\(body)")
                try await eventually("a record waits") { try await sites.almaty.status().queued > 0 }
                await server.shutdown()
                #expect(try await answer.contains(#""outcome":"queued""#))
            }
        }
    }
}
