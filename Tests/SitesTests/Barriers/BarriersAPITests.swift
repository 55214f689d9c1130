import Accounts
import CityNode
import Coordinator
import HTTPTypes
import Primitives
import SQL
import StrictJSON
import TestCluster
import Testing

@testable import Sites
@testable import Web

@Suite("Barriers and the Action Plan, for programs", .timeLimit(.minutes(4))) struct BarriersAPITests {
    private static func city(_ sites: TestSites, _ scopes: [APIToken.Scope] = [.readForum, .readBarriers, .writeBarriers]) async throws -> TestProgram
    {
        let secret = try await sites.almaty.tokens.issue("desk-\(scopes.count)", scopes: scopes, validDays: 1).secret
        return try await TestProgram(sites: sites, secret: secret)
    }

    private static func secretariat(_ sites: TestSites, _ scopes: [APIToken.Scope]) async throws -> TestProgram {
        let secret = try await sites.forum.coordinator.tokens.issue("office", scopes: scopes, validDays: 1).secret
        return try await TestProgram(sites: sites, secret: secret, atSecretariat: true)
    }

    private static func report(_ sites: TestSites, at seconds: Int64, _ title: String) async throws -> String {
        let id = UUIDv7(at: .system)
        try await sites.almaty.database.write { connection in
            try connection.execute(
                "INSERT INTO barrier_inbox (id, received_at, origin, mail, body) VALUES ($1, $2, '', 'marco@example.org', $3)",
                [
                    .text(id.text), .integer(UTCTime.system.milliseconds + seconds * 1000),
                    .blob((["country": "KZ", "sort": "fee", "title": .string(title), "text": "Cash alone."] as JSON).compact),
                ])
        }
        return id.text
    }

    private static func barrier(_ title: String, inbox: String? = nil) -> JSON {
        var object = JSONObject([
            ("country", "KZ"), ("sort", "fee"), ("title", ["en": .string(title)]), ("summary", ["en": "The fee is taken in cash <b>alone</b>."]),
        ])
        object["inbox"] = inbox.map { .string($0) }
        return .object(object)
    }

    @Test func `a report is listed, published once, answered, and reviewed by the secretariat`() async throws {
        try await TestSites.run { sites in
            let program = try await Self.city(sites)
            let (first, second) = (try await Self.report(sites, at: 0, "One"), try await Self.report(sites, at: 1, "Two"))
            let page = try await program.get("/api/v1/barrier-inbox?limit=1")
            #expect(
                page["items"]?.array?.map { $0["report"]?.string } == [first] && page["items"]?.array?.first?["mail"]?.string == "marco@example.org")
            let next = try #require(page["next"]?.string)
            let rest = try await program.get("/api/v1/barrier-inbox?limit=1&after=\(next)")
            #expect(rest["items"]?.array?.map { $0["report"]?.string } == [second] && rest["next"] == .null)

            let path = "/api/v1/barriers/almaty/fee-in-cash"
            let sent = try await program.send(.put, path, Self.barrier("Fee in cash", inbox: first), expects: .ok).json()
            #expect(sent["outcome"]?.string == "queued" || sent["outcome"]?.string == "accepted", "\(sent)")
            try await sites.almaty.reach(3)
            #expect(try await program.get("/api/v1/submissions/\(sent["digest"]?.string ?? "")")["outcome"]?.string == "accepted")
            #expect(
                try await program.send(.put, path, Self.barrier("Fee in cash", inbox: first), expects: .ok).json()["outcome"]?.string == "unchanged")
            let other = try await program.send(.put, path, Self.barrier("Another fee"), expects: .conflict).json()
            #expect(other["current"]?["slug"]?.string == "fee-in-cash")
            try await program.send(.put, "/api/v1/barriers/almaty/again", Self.barrier("Again", inbox: first), expects: .notFound)
            try await program.send(.put, "/api/v1/barriers/bukhara/theirs", Self.barrier("Theirs"), expects: .forbidden)
            try await program.send(.delete, "/api/v1/barrier-inbox/\(second)", expects: .ok)
            try await program.send(.delete, "/api/v1/barrier-inbox/\(second)", expects: .notFound)
            #expect(try await program.get("/api/v1/barrier-inbox")["items"]?.array?.isEmpty == true)

            let standing = try await program.get(path)
            let index = try #require(standing["index"]?.integer)
            #expect(standing["entry"]?["source"]?.string == "traveller")
            let answer: JSON = ["index": .integer(index), "outcome": "answered", "text": ["en": "Cards from May on."]]
            let stale = try await program.send(.put, path + "/answer", ["index": 1, "outcome": "solved", "text": ["en": "-"]], expects: .conflict)
            #expect(try stale.json()["current"]?["index"]?.integer == index)
            try await program.send(.put, path + "/answer", answer, expects: .ok)
            try await sites.almaty.reach(4)
            #expect(try await program.send(.put, path + "/answer", answer, expects: .ok).json()["outcome"]?.string == "unchanged")
            #expect(await sites.get("/visa/barriers/almaty/fee-in-cash").text.contains("Cards from May on."))

            let office = try await Self.secretariat(sites, [.writeBarriers])
            let published: JSON = ["index": .integer(index), "outcome": "published"]
            #expect(try await office.send(.put, path + "/review", published).text.contains("\"member\":\"outcome\""))
            try await office.send(.put, path + "/review", ["index": .integer(index), "outcome": "withdrawn"], expects: .badRequest)
            let review: JSON = ["index": .integer(index), "outcome": "in-review"]
            #expect(try await office.send(.put, path + "/review", review, expects: .ok).json()["outcome"]?.string == "accepted")
            try await office.send(.get, "/api/v1/barrier-inbox", expects: .notFound)
            let trail = try await sites.almaty.accounts.readTrail { try AuditTrail.entries(AuditTrail.Filter(), limit: 20, $0) }
            for action in ["barrier.published", "barrier.rejected", "barrier.answered"] {
                #expect(trail.filter { $0.action == action }.map(\.actor) == ["(token desk-3 of (operator))"], "\(action)")
            }
        }
    }

    @Test func `a token without the scope, and one whose maker may not handle barriers, see nothing of the inbox`() async throws {
        try await TestSites.run { sites in
            let id = try await Self.report(sites, at: 0, "A guest's own words")
            let reader = try await Self.city(sites, [.readForum])
            for path in ["/api/v1/barrier-inbox", "/api/v1/barrier-inbox/\(id)"] {
                #expect(try await !reader.send(.get, path, expects: .forbidden).text.contains("own words"))
            }
            try await reader.send(.delete, "/api/v1/barrier-inbox/\(id)", expects: .forbidden)
            let (_, _) = try await sites.staff("ayse", "forum-officer")
            let actor = AuditActor(try #require(Login("ayse")), request: "r")
            let secret = try await sites.almaty.tokens.issue("hers", scopes: [.readBarriers], validDays: 1, by: actor).secret
            let hers = try await TestProgram(sites: sites, secret: secret)
            try await hers.send(.get, "/api/v1/barrier-inbox", expects: .ok)
            _ = try await sites.almaty.accounts.setRoles([try RoleGrant(.auditor).required], of: "ayse", by: .atCommandLine())
            try await hers.send(.get, "/api/v1/barrier-inbox", expects: .forbidden)
        }
    }

    @Test func `the Action Plan is kept entry by entry, and nobody writes over what they have not seen`() async throws {
        try await TestSites.run { sites in
            let program = try await Self.secretariat(sites, [.writeActionPlan])
            let path = "/api/v1/action-plan/first-visas"
            func step(_ progress: String, _ more: [(String, JSON)] = []) -> JSON {
                .object(
                    JSONObject(
                        [
                            ("form", "step"), ("order", 7), ("title", ["en": "First <b>visas</b>"]), ("summary", ["en": "Issue them."]),
                            ("owners", ["en": "Countries"]), ("due", "2027-01-31"), ("progress", .string(progress)),
                        ] + more))
            }
            let made = try await program.send(.put, path, step("planned"), expects: .ok).json()
            let index = try #require(made["index"]?.integer)
            #expect(try await program.send(.put, path, step("planned"), expects: .ok).json() == made, "sent again it is the same")
            try await program.send(.put, path, step("under-way"), expects: .conflict)
            let faulty = try await program.send(.put, path, step("done", [("index", .integer(index))]))
            #expect(faulty.text.contains("\"member\":\"done\""), "\(faulty.text)")
            let changed = try await program.send(.put, path, step("under-way", [("index", .integer(index))]), expects: .ok).json()
            #expect(changed["entry"]?["progress"]?.string == "under-way" && changed["index"]?.integer != index)
            let page = await sites.secretariat.answer(WebRequest(.get, "/visa/action-plan", authority: "secretariat.test")).text
            #expect(page.contains("First &lt;b&gt;visas&lt;/b&gt;"))
            let city = try await Self.city(sites)
            try await city.send(.put, path, step("planned"), expects: .notFound)
        }
    }
}
