import CityNode
import Coordinator
import Federation
import Forum
import HTTPTypes
import StrictJSON
import TestCluster
import Testing

@testable import Sites
@testable import Web

@Suite(.timeLimit(.minutes(4))) struct `The pages of visa information` {
    private static let places = [
        "/visa", "/visa/matrix", "/visa/matrix/world", "/visa/openness", "/visa/conflicts", "/visa/destinations/KZ", "/visa/nationalities/DE",
        "/visa/rules/KZ/DE",
    ]

    private static func report(_ key: String, _ members: [(String, JSON)], kind: String = "dataset", base: Int64 = 0) -> Record {
        let body: [(String, JSON)] = [
            ("sourceUrl", "https://data.example/visa"), ("sourceKind", .string(kind)), ("verifiedAt", "2025-01-12T00:00:00.000Z"),
        ]
        return Record(type: VisaRuleReported.name, key: "\(key)/tourism/ordinary", base: base, body: .object(JSONObject(body + members)))
    }

    /// Almaty has published DE and, from 2027 on, FR; both are reported, otherwise.
    private static func publish(_ sites: TestSites) async throws {
        _ = try await sites.forum.coordinator.sequencer.publishAll([
            report("KZ/DE", [("requirement", "e-visa"), ("maxStayDays", 30)]), report("KZ/FR", [("requirement", "visa-required")]),
            report("UZ/DE", [("requirement", "visa-free"), ("maxStayDays", 30)]),
            report("UZ/KZ", [("requirement", "visa-on-arrival")], kind: "ministry"),
        ])
        var later = TestSites.rule("KZ/FR/tourism/ordinary")
        if var body = later["body"]?.object, var object = later.object {
            body["validFrom"] = "2027-01-01"
            object["body"] = .object(body)
            later = .object(object)
        }
        let drafts = try RecordDrafts.read(["records": [TestSites.rule("KZ/DE/tourism/ordinary", "visa-free"), later]])
        _ = try await sites.almaty.outbox.publish(drafts)
        try await sites.almaty.reach(4)
    }

    @Test(arguments: ["en", "ru", "zh-Hans", "ar"]) func `are written in every language, before anything is known and after`(
        language: String
    ) async throws {
        try await TestSites.run { sites in
            for place in Self.places { #expect(await sites.get("\(place)?lang=\(language)").status == .ok, "\(place)") }
            try await Self.publish(sites)
            for place in Self.places {
                let page = await sites.get("\(place)?lang=\(language)")
                #expect(page.status == .ok && page.text.contains(#"lang="\#(language)""#), "\(place)")
                #expect(page.body.count < 60_000, "\(place) has \(page.body.count) bytes")
            }
        }
    }

    @Test func `show what stands today: a rule that begins later not before its day`() async throws {
        try await TestSites.run { sites in
            try await Self.publish(sites)
            let matrix = await sites.get("/visa/matrix").text
            #expect(matrix.contains(#"<td class="e"><a href="/visa/rules/UZ/KZ">"#) == false && matrix.contains(#"href="/visa/rules/UZ/KZ">A</a>"#))
            let country = await sites.get("/visa/destinations/KZ").text
            #expect(country.contains("France") && country.contains("Visa before the journey") && country.contains("Sources disagree"))
            let rule = await sites.get("/visa/rules/KZ/FR").text
            #expect(rule.contains("Visa before the journey") && rule.contains("From Jan 1, 2027 on: No visa"))
        }
    }

    @Test func `say who says what, where they disagree, and what was said before`() async throws {
        try await TestSites.run { sites in
            try await Self.publish(sites)
            let page = await sites.get("/visa/rules/KZ/DE").text
            for words in [
                "Kazakhstan itself, published by", "A public dataset, reported by the secretariat", "Sources disagree", "30 days in each stay",
                #"href="/api/v1/log/2""#, #"href="/api/v1/log/3""#, "Unverified",
            ] where words != "Unverified" { #expect(page.contains(words), "\(words)") }
            let report = await sites.get("/visa/rules/UZ/DE").text
            #expect(report.contains("Unverified") && report.contains("Jan 12, 2025"))
            let conflicts = await sites.get("/visa/conflicts").text
            #expect(conflicts.contains(#"href="/visa/rules/KZ/DE""#) && conflicts.contains("E-visa, online, 30 days in each stay"))
            #expect(!conflicts.contains(#"href="/visa/rules/KZ/FR""#), "what begins later contradicts nothing yet")
            let business = await sites.get("/visa/rules/KZ/DE?purpose=business").text
            #expect(business.contains("Nothing is known of this border for this purpose and document."))
        }
    }

    @Test func `lead from a form to what was asked for, and nowhere else`() async throws {
        try await TestSites.run { sites in
            for (query, place) in [
                ("destination=KZ&nationality=DE", "/visa/rules/KZ/DE"), ("destination=KZ&nationality=", "/visa/destinations/KZ"),
                ("destination=&nationality=DE", "/visa/nationalities/DE"), ("destination=KZ&nationality=KZ", "/visa/destinations/KZ"),
                ("destination=//evil.example&nationality=", "/visa"), ("", "/visa"),
            ] { #expect(await sites.get("/visa/rules?\(query)").headers[.location] == place, "\(query)") }
            for path in ["/visa/rules/KZ/KZ", "/visa/rules/XX/KZ", "/visa/destinations/kz", "/visa/nationalities/UK"] {
                #expect(await sites.get(path).status == .notFound, "\(path)")
            }
        }
    }

    @Test func `are told to feed readers as they change, under names that stay`() async throws {
        try await TestSites.run { sites in
            try await Self.publish(sites)
            try await sites.bukhara.reach(4)
            let feed = await sites.get("/visa/changes.atom?lang=en")
            #expect(feed.status == .ok && feed.text.contains("Kazakhstan for a passport of Germany: No visa"))
            #expect(feed.text.contains("Kazakhstan for a passport of France: No visa, from Jan 1, 2027"), "from when it holds")
            // Of the ministry's page and both of Almaty's rules; the dataset's are left out.
            let names = feed.text.matches(of: /<entry><id>(urn:uuid:[0-9a-f-]+)/).map { String($0.output.1) }
            #expect(Set(names).count == 3)
            let other = await sites.get("/visa/changes.atom?lang=en", host: "bukhara.test")
            #expect(other.text.matches(of: /<entry><id>(urn:uuid:[0-9a-f-]+)/).map { String($0.output.1) } == names)
            let again = await sites.get("/visa/changes.atom?lang=en", headers: [.ifNoneMatch: try #require(feed.headers[.eTag])])
            #expect(again.status == .notModified)
        }
    }
}
