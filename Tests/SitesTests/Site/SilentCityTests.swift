import CityNode
import Envelope
import Federation
import Primitives
import SQL
import Synchronization
import TestCluster
import TestKit
import Testing

@testable import Sites
@testable import Travel

/// A city that takes what it is asked, and says nothing until the test lets it.
private final class SilentCity: PeerRequestHandler {
    private let state = Mutex((asked: 0, isOpen: false))

    var asked: Int { state.withLock { $0.asked } }
    func open() { state.withLock { $0.isOpen = true } }

    func bodyLimit(method: PeerRequest.Method, path: String, from peer: PeerIdentity?) -> Int { 1 << 20 }
    func refusal(of head: PeerRequestHead, from peer: PeerIdentity?) -> PeerResponse? { nil }
    func handle(_ request: PeerRequest, from peer: PeerIdentity?) async -> PeerResponse {
        state.withLock { $0.asked += 1 }
        try? await eventually(within: 90, "the test lets it answer", every: 20) { self.state.withLock { $0.isOpen } }
        return PeerResponse(problem: Problem(.suspended, "It has had enough."))
    }
}

@Suite("A city that never answers", .timeLimit(.minutes(4)))
struct SilentCityTests {
    @Test func `keeps its own pages waiting, and no others`() async throws {
        try await TestSites.run { sites in
            let silent = SilentCity()
            _ = try await sites.forum.join("samarkand", country: "UZ", to: try sites.forum.node(port: 3), port: 3)
            try await sites.almaty.reach(3)
            sites.forum.network.attach(port: 3) { _ in silent }
            defer { silent.open() }
            try await RunningServer.run(SiteDirectory(sites.node)) { server in
                @Sendable func get(_ path: String) async throws -> String {
                    try await server.exchange("GET \(path) HTTP/1.1\r\nHost: almaty.test\r\nConnection: close\r\n\r\n")
                }
                let samarkand = try #require(CityID("samarkand"))
                let keys = try await sites.almaty.database.write { connection in
                    try (0..<24).map { _ in
                        try StayKey(.booking(UUIDv7(at: .system), samarkand), until: UTCTime.system.adding(seconds: 3600)).spelled(connection)
                    }
                }
                // More than go on at once on any machine that runs this.
                let waiting = keys.map { key in Task { try await get("/my-stay/\(key)") } }
                try await eventually(within: 60, "all of them ask; \(silent.asked) do", every: 20) { silent.asked >= waiting.count }
                for path in ["/", "/visa", "/stay"] {
                    let page = try await within(60, "\(path) is served") { try await get(path) }
                    #expect(page.hasPrefix("HTTP/1.1 200 "), "\(path): \(page.prefix(300))")
                }
                silent.open()
                for page in waiting {
                    let answer = try await page.value
                    #expect(answer.hasPrefix("HTTP/1.1 403 "), "\(answer.prefix(300))")
                }
            }
        }
    }
}
