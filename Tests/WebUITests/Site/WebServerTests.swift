import CityNode
import NIOCore
import StrictJSON
import TestCluster
import TestKit
import Testing

@testable import WebUI

@Suite("The web listener", .serialized, .timeLimit(.minutes(1)))
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
