import Coordinator
import Federation
import Forum
import HTTPTypes
import Ledger
import Primitives
import SQL
import StrictJSON
import TestCluster
import Testing

@testable import Sites
@testable import Web

/// A forum with one open cycle and a commitment on which both cities report, and the people who work on the reports.
struct ReportWorkflow {
    static let sheet = "/admin/reports/forum-2027/A11.2"
    static let file = "/admin/review/forum-2027/A11.2/almaty"

    let sites: TestSites
    /// Writes and does not sign.
    let officer: StaffBrowser
    let signatory: StaffBrowser
    let reviewer: StaffBrowser

    static func run(closes: Int = 30, _ body: (ReportWorkflow) async throws -> Void) async throws {
        try await TestSites.run { sites in
            try await publishPlans(sites, closes: closes)
            let workflow = ReportWorkflow(
                sites: sites, officer: try await sites.staff("olga", "forum-officer").browser,
                signatory: try await sites.staff("serik", "signatory").browser,
                reviewer: try await sites.staff("rita", "reviewer", "editor", secretariat: true).browser)
            try await body(workflow)
        }
    }

    private static func publishPlans(_ sites: TestSites, closes: Int) async throws {
        let day = sites.forum.coordinator.clock().date
        let cycle: JSON = [
            "title": ["en": "Report to the forum <i>", "ru": "Отчёт форуму"], "opens": .string(day.adding(days: -60).description),
            "closes": .string(day.adding(days: closes).description), "forum": "Pyeongtaek",
        ]
        let commitment: JSON = [
            "article": 11, "text": ["en": "Abolish visa barriers"], "lead": "city",
            "indicators": [
                [
                    "code": "A11.2-a", "name": "Barriers gone", "unit": "barriers", "direction": "up", "aggregation": "sum", "least": "0",
                    "most": "500",
                ],
                ["code": "A11.2-b", "name": "Days saved", "unit": "days", "direction": "up", "aggregation": "mean"],
            ],
        ]
        _ = try await sites.forum.coordinator.sequencer.publishAll([
            Record(type: CyclePublished.name, key: "forum-2027", base: 0, body: cycle),
            Record(type: CommitmentPublished.name, key: "A11.2", base: 0, body: commitment),
        ])
        try await sites.almaty.reach(3)
    }

    /// What an officer types.
    static let typed: [(String, String)] = [
        ("completion", "limited"), ("numbers.a.value", "12,50"), ("numbers.a.provenance", "Register of the council"), ("numbers.b.value", "3"),
        ("narrative.en", "Two barriers <script>are gone</script>."), ("narrative.ru", "Два барьера сняты."), ("evidence[0].title", "Minutes"),
        ("evidence[0].url", "https://example.org/minutes"),
    ]
    static func assessment(_ outcome: String, report: Int64, assessment: Int64 = -1) -> [(String, String)] {
        [
            ("completion", "not-started"), ("verifiability", "low"), ("comment.en", "Name the source of the second figure."), ("outcome", outcome),
            ("report", "\(report)"), ("assessment", "\(assessment)"),
        ]
    }

    /// Saves a draft and signs it, and waits until the log has it.
    func report(_ typed: [(String, String)] = typed, revision: Int = 0, more: [(String, String)] = []) async throws {
        await officer.get(Self.sheet)
        let saved = await officer.post(Self.sheet, typed + [("revision", "\(revision)")])
        #expect(saved.field("Location") == "\(Self.sheet)?done=saved", "\(saved.status)")
        // A draft that was saved as it stood has no new revision.
        let shown = await signatory.get(Self.sheet + "/preview").text.firstMatch(of: /name="revision" value="(\d+)"/)?.1
        let signed = await signatory.post(
            Self.sheet + "/sign", [("revision", shown.map { String($0) } ?? "\(revision + 1)"), ("official", "A. Official, for the Mayor")] + more)
        #expect(signed.field("Location") == "\(Self.sheet)?done=sent", "\(signed.text)")
        try await settle()
    }

    /// Waits until what was signed stands in the log, and the city has read it.
    func settle() async throws {
        try await sites.almaty.drain()
        try await sites.almaty.reach(try await sites.forum.head())
    }

    func index(_ type: String, _ key: String = "forum-2027/A11.2/almaty") async throws -> Int64 {
        let versions = try await sites.forum.coordinator.database.read {
            try Ledger.versions(of: RecordID(type: type, key: key), limit: 1, $0).versions
        }
        return try #require(versions.first).index
    }
}
