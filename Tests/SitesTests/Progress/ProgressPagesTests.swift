import CityNode
import Coordinator
import Federation
import HTTPTypes
import Ledger
import Primitives
import StrictJSON
import TestCluster
import Testing

@testable import Sites
@testable import Web

@Suite(.timeLimit(.minutes(4))) struct `The pages of progress` {
    private static let languages = ["en", "ru", "zh-Hans", "ar"]

    private static func commitment(_ id: String, article: Int64, lead: String, _ indicators: JSON) -> Record {
        Record(
            type: "progress.commitment.published", key: id, base: 0,
            body: ["article": .integer(article), "text": ["en": "Open <b>ties</b>"], "lead": .string(lead), "indicators": indicators])
    }

    private static let indicators: JSON = [
        [
            "code": "A5.1-a", "name": "Agreements", "unit": "agreements", "direction": "up", "aggregation": "sum",
            "baselines": [["period": "2008", "value": "3", "source": "https://example.org/2008"]], "targets": [["value": "40", "by": "2030-12-31"]],
        ]
    ]

    private static let computed: JSON = [
        [
            "code": "A1.1-a", "name": "Member cities", "unit": "cities", "direction": "up", "aggregation": "none", "computed": "member-cities",
        ]
    ]

    /// Two commitments, an open cycle, and a report of Almaty's in two versions, of which the first was given back.
    static func publish(_ sites: TestSites, narrative: String = "Two agreements") async throws {
        let today = sites.almaty.clock().date
        let cycle: JSON = [
            "title": ["en": "The cycle", "ru": "Цикл"], "opens": .string(today.adding(days: -10).description),
            "closes": .string(today.adding(days: 10).description), "forum": "Pyeongtaek 2009",
        ]
        _ = try await sites.forum.coordinator.sequencer.publish([
            commitment("A5.1", article: 5, lead: "city", indicators), commitment("A1.1", article: 1, lead: "secretariat", computed),
            Record(type: "progress.cycle.published", key: "pyeongtaek-2009", base: 0, body: cycle),
        ])
        try await sites.almaty.reach(3)
        try await report(
            sites, ["completion": "limited", "values": [["indicator": "A5.1-a", "value": "12.5"]], "narrative": ["en": .string(narrative)]])
        try await sites.almaty.reach(4)
        let assessment: JSON = [
            "reportIndex": 3, "outcome": "returned", "completion": "not-started", "verifiability": "low",
            "comment": ["en": "Say which <i>cities</i>"],
        ]
        _ = try await sites.forum.coordinator.sequencer.publish([
            Record(type: "progress.assessment.published", key: "pyeongtaek-2009/A5.1/almaty", base: 0, body: assessment)
        ])
        try await sites.almaty.reach(5)
    }

    static func report(_ sites: TestSites, _ body: JSON) async throws {
        var body = body.object ?? JSONObject()
        body["official"] = "The <mayor>"
        _ = try await sites.almaty.outbox.publish([
            .init(type: "progress.report.signed", key: "pyeongtaek-2009/A5.1/almaty", body: .object(body))
        ])
    }

    private static let paths = [
        "/progress", "/progress?article=5", "/progress?by=assessment", "/progress/articles", "/progress/articles/5", "/progress/commitments/A5.1",
        "/progress/indicators/A5.1-a", "/progress/indicators/A1.1-a", "/progress/cities/almaty", "/progress/cities/bukhara",
        "/progress/reports/pyeongtaek-2009/A5.1/almaty", "/progress/reports/pyeongtaek-2009/A5.1/bukhara",
        "/progress/reports/pyeongtaek-2009/A1.1/bukhara", "/progress/overdue", "/progress/compare",
        "/progress/compare?cycle=&with=pyeongtaek-2009&a=almaty&b=bukhara&c=&d=", "/progress/editions",
    ]

    @Test(arguments: languages) func `are there in every language, before anything is published and after`(language: String) async throws {
        try await TestSites.run { sites in
            #expect(await sites.get("/progress?lang=\(language)").text.contains(#"class="empty""#))
            try await Self.publish(sites)
            for path in Self.paths {
                let answer = await sites.get(path + (path.contains("?") ? "&" : "?") + "lang=\(language)")
                #expect(answer.status == .ok && answer.text.contains(#"lang="\#(language)""#), "\(path)")
                #expect(answer.body.count < 60_000, "\(path)")
                let titles = answer.text.matches(of: /<h2[^>]*>(.*?)<\/h2>/).map { String($0.output.1) }
                #expect(Set(titles).count == titles.count, "\(path): \(titles)")
                #expect(!answer.text.contains("г.."), "\(path)")
                #expect(!answer.text.contains("<b>ties") && !answer.text.contains("<i>cities") && !answer.text.contains("<mayor>"), "\(path)")
            }
        }
    }

    @Test func `open every cell of the heatmap onto what is behind it, down to the proof`() async throws {
        try await TestSites.run { sites in
            try await Self.publish(sites)
            let heatmap = await sites.get("/progress").text
            #expect(heatmap.contains(#"<td class="h2"><a href="/progress/reports/pyeongtaek-2009/A5.1/almaty" aria-label="Limited and Returned">"#))
            #expect(heatmap.contains(#"<td class="hn"><a href="/progress/reports/pyeongtaek-2009/A5.1/bukhara" aria-label="Due">"#))
            let assessed = await sites.get("/progress?by=assessment").text
            #expect(assessed.contains(#"<td class="h1"><a href="/progress/reports/pyeongtaek-2009/A5.1/almaty""#))
            let report = await sites.get("/progress/reports/pyeongtaek-2009/A5.1/almaty").text
            #expect(report.contains("Say which &lt;i&gt;cities&lt;/i&gt;") && report.contains("12.5") && report.contains("/api/v1/log/3/proof"))
            let missing = await sites.get("/progress/reports/pyeongtaek-2009/A5.1/bukhara").text
            #expect(missing.contains("has not reported yet"))
        }
    }

    @Test func `tell what a correction changed, a value that was withdrawn among it, and call the assessment one of before`() async throws {
        try await TestSites.run { sites in
            try await Self.publish(sites)
            try await Self.report(sites, ["completion": "substantial", "narrative": ["en": "Two agreements"]])
            try await sites.almaty.reach(6)
            let report = await sites.get("/progress/reports/pyeongtaek-2009/A5.1/almaty").text
            #expect(report.contains("12.5 → not there."))
            #expect(report.contains("Of an earlier version"))
            // Nothing is put in the place of what is missing.
            let indicator = await sites.get("/progress/indicators/A5.1-a").text
            #expect(indicator.contains("no value") && indicator.contains("https://example.org/2008") && indicator.contains("Target for"))
            #expect(await sites.get("/progress/indicators/A1.1-a").text.contains("Computed from the log"))
        }
    }

    @Test func `know no cycle, commitment, article, indicator or city that the forum has not`() async throws {
        try await TestSites.run { sites in
            try await Self.publish(sites)
            let unknown = [
                "/progress?cycle=nowhere", "/progress/articles/20", "/progress/articles/05", "/progress/commitments/A5.9",
                "/progress/indicators/A5.1-z", "/progress/cities/atlantis", "/progress/reports/nowhere/A5.1/almaty",
                "/progress/reports/pyeongtaek-2009/A5.9/almaty", "/progress/reports/pyeongtaek-2009/A5.1/atlantis",
            ]
            for path in unknown { #expect(await sites.get(path).status == .notFound, "\(path)") }
            for path in ["/progress?article=20", "/progress?by=me", "/progress?after=!", "/api/v1/progress.csv"] {
                #expect(await sites.get(path).status == .badRequest, "\(path)")
            }
        }
    }

    @Test func `list what is owed city by city, and put cities and cycles beside each other`() async throws {
        try await TestSites.run { sites in
            try await Self.publish(sites)
            let overdue = await sites.get("/progress/overdue").text
            #expect(overdue.contains("/progress/cities/bukhara") && !overdue.contains("/progress/cities/almaty"))
            let items = try await sites.get("/api/v1/overdue?cycle=pyeongtaek-2009").json()["items"]?.array ?? []
            #expect(items == [["cycle": "pyeongtaek-2009", "city": "bukhara", "state": "due", "commitments": ["A5.1"]]])
            let compared = await sites.get("/progress/compare?a=almaty&b=bukhara&with=pyeongtaek-2009").text
            #expect(compared.contains("Limited") && compared.contains("Due") && compared.contains("12.5") && compared.contains("no value"))
            let unknown = await sites.get("/progress/compare?a=Atlantis&b=bukhara").text
            #expect(unknown.contains(#"id="field-a-error""#) && unknown.contains(#"value="Atlantis""#) && unknown.contains(#"id="cities""#))
            for name in ["Almaty", "almaty", "ALMATY", "%20almaty+"] {
                let named = await sites.get("/progress/compare?a=\(name)&b=bukhara&with=pyeongtaek-2009").text
                #expect(named.contains("12.5") && !named.contains("field-a-error"), "\(name)")
            }
            #expect(await sites.get("/progress/compare?with=nowhere").status == .notFound)
        }
    }

    @Test func `have the cells as a table, with a city's missing report as a line`() async throws {
        try await TestSites.run { sites in
            try await Self.publish(sites)
            let table = await sites.get("/api/v1/progress.csv?cycle=pyeongtaek-2009")
            #expect(table.headers[.contentType]?.hasPrefix("text/csv") == true)
            #expect(table.text.contains("pyeongtaek-2009,5,A5.1,almaty,on-time,limited,1,3,returned,not-started"))
            #expect(table.text.contains("pyeongtaek-2009,5,A5.1,bukhara,due,,0,,,"))
        }
    }
}
