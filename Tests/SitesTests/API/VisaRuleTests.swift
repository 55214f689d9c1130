import CityNode
import Coordinator
import Federation
import Forum
import HTTPTypes
import Ledger
import Primitives
import StrictJSON
import TestCluster
import Testing

@testable import Sites
@testable import Web

/// What a country has published, beside what the secretariat reports.
@Suite("Visa rules in the API", .timeLimit(.minutes(4)))
struct VisaRuleTests {
    private static func report(_ key: String, _ requirement: String, _ kind: String) -> Record {
        var body = TestSites.rule(key, requirement)["body"]?.object ?? JSONObject()
        body["sourceKind"] = .string(kind)
        return Record(type: VisaRuleReported.name, key: key, base: 0, body: .object(body))
    }

    /// Almaty has published DE, FR and US; reported are DE (otherwise), FR (the same) and JP.
    private static func publish(_ sites: TestSites) async throws {
        let keys = ["DE", "FR", "US"].map { "KZ/\($0)/tourism/ordinary" }
        _ = try await sites.almaty.outbox.publish(try RecordDrafts.read(["records": .array(keys.map { TestSites.rule($0) })]))
        _ = try await sites.forum.coordinator.sequencer.publishAll([
            report("KZ/DE/tourism/ordinary", "e-visa", "ministry"), report("KZ/FR/tourism/ordinary", "visa-free", "dataset"),
            report("KZ/JP/tourism/ordinary", "eta", "embassy"),
        ])
        try await sites.almaty.reach(4)
    }

    @Test("show the stronger with its authority, and the weaker beside it")
    func standing() async throws {
        try await TestSites.run { sites in
            try await Self.publish(sites)
            let items = try await sites.get("/api/v1/visa-rules").json()["items"]?.array ?? []
            #expect(items.map { $0["key"]?.string?.dropFirst(3).prefix(2) } == ["DE", "FR", "JP", "US"])
            #expect(items.map { $0["authority"]?.string } == ["own", "own", "embassy", "own"])
            #expect(items.map { $0["weaker"]?["authority"]?.string } == ["ministry", "dataset", nil, nil])
            #expect(items.map { $0["disagreements"] } == [["requirement"], [], [], []])
            #expect(items[0]["body"]?["requirement"] == "visa-free" && items[0]["weaker"]?["body"]?["requirement"] == "e-visa")
            #expect(items[2]["type"] == "visa.rule.reported" && items[0]["type"] == "visa.rule.published")
        }
    }

    @Test("show what holds on a day: until a rule begins what was said before, and when it begins")
    func later() async throws {
        try await TestSites.run { sites in
            let days = [10, 20].map { sites.almaty.clock().date.adding(days: $0).description }
            let key = "KZ/DE/tourism/ordinary"
            func publish(_ requirement: String, from day: String?, base: Int64) async throws {
                var body = TestSites.rule(key, requirement)["body"]?.object ?? JSONObject()
                body["validFrom"] = day.map { .string($0) }
                let record = Record(type: VisaRulePublished.name, key: key, base: base, body: .object(body))
                _ = try await sites.almaty.outbox.publish(try RecordDrafts.read(["records": [record.json]]))
            }
            try await publish("visa-required", from: nil, base: 0)
            try await sites.almaty.reach(3)
            try await publish("visa-free", from: days[0], base: 3)
            try await sites.almaty.reach(4)
            _ = try await sites.forum.coordinator.sequencer.publishAll([Self.report(key, "visa-required", "dataset")])
            try await sites.almaty.reach(5)
            func rule(_ query: String = "") async throws -> JSON? {
                try await sites.get("/api/v1/visa-rules?destination=KZ\(query)").json()["items"]?.array?.first
            }
            let today = try await rule()
            #expect(today?["body"]?["requirement"] == "visa-required" && today?["index"] == 2 && today?["authority"] == "own")
            #expect(today?["upcoming"]?["body"]?["validFrom"] == .string(days[0]) && today?["upcoming"]?["index"] == 3)
            #expect(today?["disagreements"] == [] && today?["weaker"]?["authority"] == "dataset")
            let then = try await rule("&on=\(days[0])")
            #expect(then?["body"]?["requirement"] == "visa-free" && then?["disagreements"] == ["requirement"] && then?["upcoming"] == .null)
            for (query, count) in [("", 0), ("?on=\(days[1])", 1)] {
                let conflicts = try await sites.get("/api/v1/visa-rules/conflicts\(query)").json()
                #expect(conflicts["items"]?.array?.count == count, "\(query)")
            }
            #expect(try await sites.get("/api/v1/visa-openness").json()["region"] == "0.0")
            #expect(try await sites.get("/api/v1/visa-openness?on=\(days[0])").json()["region"] == "100.0")
            for day in [sites.almaty.clock().date.adding(days: -1).description, "tomorrow", "2026-13-01"] {
                #expect(await sites.get("/api/v1/visa-rules?on=\(day)").status == .badRequest, "\(day)")
            }
        }
    }

    @Test("list the borders at which the two disagree, by page and by filter")
    func conflicts() async throws {
        try await TestSites.run { sites in
            try await Self.publish(sites)
            for (query, keys) in [
                ("", ["KZ/DE/tourism/ordinary"]), ("?destination=KZ&nationality=DE&limit=1", ["KZ/DE/tourism/ordinary"]), ("?nationality=FR", []),
                ("?destination=UZ", []),
            ] {
                var found: [String] = []
                var next: String? = ""
                while let after = next {
                    let cursor = after.isEmpty ? "" : "\(query.isEmpty ? "?" : "&")after=\(after)"
                    let json = try await sites.get("/api/v1/visa-rules/conflicts\(query)\(cursor)").json()
                    found += json["items"]?.array?.compactMap { $0["key"]?.string } ?? []
                    next = json["next"]?.string
                }
                #expect(found == keys, "\(query)")
            }
        }
    }

    @Test("give the openness of a destination, or of countries to each other, and who publishes for a country")
    func openness() async throws {
        try await TestSites.run { sites in
            try await Self.publish(sites)
            let all = try await sites.get("/api/v1/visa-openness").json()
            // Germans, Frenchmen and Americans enter freely, Japanese with an eta.
            #expect(all["items"]?.array?.map { $0["openness"] } == ["87.5"] && all["region"] == "87.5")
            #expect(all["items"]?.array?.first?["nationalities"] == 4 && all["items"]?.array?.first?["requirements"]?["eta"] == 1)
            let few = try await sites.get("/api/v1/visa-openness?countries=KZ,JP").json()
            #expect(few["items"]?.array?.map { $0["openness"] } == [.null, "50.0"] && few["region"] == "50.0")
            for query in ["countries=KZ", "countries=KZ,KZ", "countries=KZ,XX", "purpose=war"] {
                #expect(await sites.get("/api/v1/visa-openness?\(query)").status == .badRequest, "\(query)")
            }
            let naming = VisaPublisher(city: sites.almaty.id, letterURL: "https://mfa.example/letter", reason: "A letter came.").json
            _ = try await sites.forum.coordinator.sequencer.publishAll([
                Record(type: VisaPublisherNamed.name, key: "KZ", base: 0, body: naming)
            ])
            try await sites.almaty.reach(5)
            let publishers = try await sites.get("/api/v1/visa-publishers").json()
            #expect(publishers["items"]?.array?.map { $0["city"] } == ["almaty"] && publishers["next"] == .null)
        }
    }

    @Test("come page by page without gap or repetition, though two lists are read", arguments: 1...5)
    func paging(limit: Int) async throws {
        try await TestSites.run { sites in
            try await Self.publish(sites)
            var found: [String] = []
            var next: String? = ""
            while let after = next, found.count < 10 {
                let json = try await sites.get("/api/v1/visa-rules?limit=\(limit)\(after.isEmpty ? "" : "&after=\(after)")").json()
                let items = json["items"]?.array ?? []
                #expect(items.count <= limit)
                found += items.compactMap { $0["key"]?.string }
                next = json["next"]?.string
            }
            #expect(found == ["DE", "FR", "JP", "US"].map { "KZ/\($0)/tourism/ordinary" })
        }
    }
}

@Suite("A cursor")
struct PageCursorTests {
    @Test(
        "holds any place, in letters that mean the same in every query",
        arguments: ["a", "almaty profile", "KZ/DE/tourism/ordinary", "~?>", "қала ключ", "12"])
    func roundTrip(place: String) {
        let cursor = PageCursor.spelled(place)
        #expect(
            cursor.utf8.allSatisfy {
                (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0) || $0 == 0x2D || $0 == 0x5F
            })
        #expect(cursor.first != "-")
        #expect(PageCursor.read(cursor) == place)
    }

    @Test(
        "that is none of ours is refused",
        arguments: ["", " ", "a b", "YQ==", "Y+Q", "Y/Q", "%", "AA", "_w", String(repeating: "Y", count: 601), "YR"])
    func refused(cursor: String) { #expect(PageCursor.read(cursor) == nil) }

    @Test("of every list is spelled so", .timeLimit(.minutes(4)))
    func everywhere() async throws {
        try await TestSites.run { sites in
            for city in [sites.almaty, sites.bukhara] { try await city.notices.publish(.profile, ["about": .string(city.id.text)]) }
            let keys = ["KZ/DE/tourism/ordinary", "KZ/FR/tourism/ordinary"]
            _ = try await sites.almaty.outbox.publish(try RecordDrafts.read(["records": .array(keys.map { TestSites.rule($0) })]))
            try await sites.almaty.reach(3)
            for path in ["members?limit=1", "visa-rules?limit=1", "records?type=visa.rule.published&limit=1", "log?limit=1", "notices?limit=1"] {
                let deadline = ContinuousClock.now + .seconds(20)
                var next: String?
                while next == nil, ContinuousClock.now < deadline { next = try await sites.get("/api/v1/\(path)").json()["next"]?.string }
                let cursor = try #require(next, "\(path)")
                #expect(PageCursor.read(cursor).map(PageCursor.spelled) == cursor, "\(path): \(cursor)")
                #expect(await sites.get("/api/v1/\(path)&after=\(cursor)").status == .ok, "\(path)")
                #expect(await sites.get("/api/v1/\(path)&after=almaty%20profile").status == .badRequest, "\(path)")
            }
        }
    }
}
