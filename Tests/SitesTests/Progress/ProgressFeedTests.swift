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

@Suite(.timeLimit(.minutes(4))) struct `The feed of published reports` {
    /// A report that was accepted and published.
    private static func publish(_ sites: TestSites) async throws {
        try await `The pages of progress`.publish(sites)
        try await `The pages of progress`.report(sites, ["completion": "limited", "narrative": ["en": "All of them"]])
        try await sites.almaty.reach(6)
        let assessment: JSON = [
            "reportIndex": 5, "outcome": "accepted", "completion": "limited", "verifiability": "high", "comment": ["en": "Thank you"],
        ]
        _ = try await sites.forum.coordinator.sequencer.publishAll([
            Record(type: "progress.assessment.published", key: "pyeongtaek-2009/A5.1/almaty", base: 0, body: assessment)
        ])
        try await sites.almaty.reach(7)
        _ = try await sites.forum.coordinator.sequencer.publishAll([
            Record(
                type: "progress.report.published", key: "pyeongtaek-2009/A5.1/almaty", base: 0, body: ["reportIndex": 5, "assessmentIndex": 6])
        ])
        try await sites.almaty.reach(8)
    }

    @Test func `names each report with its city and cycle, the same at every site, and is named in the head of each page`() async throws {
        try await TestSites.run { sites in
            let empty = await sites.get("/progress/published.atom")
            #expect(empty.status == .ok && empty.field("Content-Type")?.hasPrefix("application/atom+xml") == true && !empty.text.contains("<entry>"))
            try await Self.publish(sites)
            let feed = await sites.get("/progress/published.atom?lang=ru").text
            #expect(feed.contains(#"xml:lang="ru""#) && feed.contains("Almaty") && feed.contains("Цикл"), "\(feed)")
            #expect(feed.contains("/progress/reports/pyeongtaek-2009/A5.1/almaty"))
            let name = try #require(feed.split(separator: "<entry>").last?.firstMatch(of: /urn:uuid:[0-9a-f-]{36}/)?.output)
            let other = await sites.secretariat.answer(WebRequest(.get, "/progress/published.atom", authority: "localhost"))
            #expect(other.text.contains(name), "another site, another language, and the same entry")
            for path in ["/", "/forum", "/progress", "/visa"] {
                let page = await sites.get(path + "?lang=en").text
                for feed in ["/progress/published.atom?lang=en", "/visa/changes.atom?lang=en"] {
                    #expect(page.contains(#"href="\#(feed)""#), "\(path)")
                }
            }
        }
    }
}
