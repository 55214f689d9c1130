import CityNode
import HTTPTypes
import Ledger
import SQL
import StrictJSON
import TestCluster
import Testing

@testable import Sites
@testable import Web

@Suite("Publishing through the API", .timeLimit(.minutes(4)))
struct PublishingTests {
    @Test("records are queued, and whoever waits is told their place in the log")
    func publishing() async throws {
        try await TestSites.run { sites in
            let token = try await sites.token(of: sites.almaty)
            let queued = try await sites.post(["records": [TestSites.rule()]], token: token, key: "a")
            let digest = try queued.json()["digest"]?.string ?? ""
            #expect([.accepted, .ok].contains(queued.status))
            #expect(queued.field("Location") == "/api/v1/records/status/\(digest)")
            let placed = try await sites.post(["records": [TestSites.rule("KZ/FR/tourism/ordinary")]], query: "?wait=10", token: token, key: "b")
            #expect(placed.status == .ok)
            #expect(try placed.json()["outcome"] == "accepted")
            #expect(try placed.json()["index"] == 3)
            let status = try await sites.get("/api/v1/records/status/\(digest)", headers: [.authorization: "Bearer \(token)"]).json()
            #expect(status == ["digest": .string(digest), "outcome": "accepted", "index": 2])
        }
    }

    @Test("the same key with the same body publishes once; with another body it is refused")
    func idempotency() async throws {
        try await TestSites.run { sites in
            let token = try await sites.token(of: sites.almaty)
            let first = try await sites.post(["records": [TestSites.rule()]], token: token)
            let second = try await sites.post(["records": [TestSites.rule()]], query: "?wait=10", token: token)
            #expect(try first.json()["digest"] == second.json()["digest"])
            #expect(first.field("Idempotency-Replayed") == nil)
            #expect(second.field("Idempotency-Replayed") == "true")
            let other = try await sites.post(["records": [TestSites.rule("KZ/FR/tourism/ordinary")]], token: token)
            #expect(other.status == .unprocessableContent)
            #expect(try other.json()["type"] == "urn:caravanserai:problem:idempotency-key-reused")
            // Another holder's key of the same name is another key.
            let stranger = try await sites.token(of: sites.almaty, "second")
            #expect(try await sites.post(["records": [TestSites.rule("KZ/FR/tourism/ordinary")]], query: "?wait=10", token: stranger).status == .ok)
            #expect(try await sites.forum.head() == 4)
        }
    }

    @Test("twenty calls at once with one key leave one envelope")
    func racing() async throws {
        try await TestSites.run { sites in
            let token = try await sites.token(of: sites.almaty)
            let digests = try await withThrowingTaskGroup(of: String.self) { group in
                for _ in 0..<20 {
                    group.addTask { try await sites.post(["records": [TestSites.rule()]], token: token).json()["digest"]?.string ?? "none" }
                }
                return try await group.reduce(into: Set<String>()) { $0.insert($1) }
            }
            #expect(digests.count == 1 && digests.first?.count == 64)
            try await sites.almaty.drain()
            #expect(try await sites.forum.head() == 3)
        }
    }

    @Test("a refusal is not remembered: nothing of it was done, and the key may be used again")
    func refusals() async throws {
        try await TestSites.run { sites in
            let token = try await sites.token(of: sites.almaty)
            let foreign = try await sites.post(["records": [TestSites.rule("UZ/DE/tourism/ordinary")]], token: token)
            #expect(foreign.status == .forbidden)
            #expect(try foreign.json()["type"] == "urn:caravanserai:problem:not-owner")
            #expect(try await sites.post(["records": [TestSites.rule()]], token: token).status != .unprocessableContent)
            let rows = try await sites.almaty.database.read { try $0.first("SELECT COUNT(*) FROM idempotency")?.int(0) }
            #expect(rows == 1)
        }
    }

    @Test("a request without key, type or sound body is refused with what to do")
    func malformed() async throws {
        try await TestSites.run { sites in
            let token = try await sites.token(of: sites.almaty)
            #expect(try await sites.post(["records": [TestSites.rule()]], token: token, key: nil).status == .badRequest)
            #expect(try await sites.post(["records": [TestSites.rule()]], token: token, key: "with space").status == .badRequest)
            #expect(try await sites.post(["records": [TestSites.rule()]], query: "?wait=11", token: token).status == .badRequest)
            #expect(try await sites.post(["records": []], token: token).status == .badRequest)
            #expect(try await sites.post(["records": [["type": "visa.rule.published"]]], token: token).status == .badRequest)
            #expect(try await sites.forum.head() == 2)
        }
    }
}
