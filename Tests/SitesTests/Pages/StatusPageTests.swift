import AllFeatures
import Coordinator
import Envelope
import Federation
import Forum
import HTTPTypes
import Ledger
import Logging
import Primitives
import SQL
import StrictJSON
import TestCluster
import Testing

@testable import CityNode
@testable import Sites
@testable import Web

@Suite("Status pages", .timeLimit(.minutes(4)))
struct StatusPageTests {
    @Test("city and secretariat have a page in each language that needs nothing from elsewhere", arguments: SiteFrame.languages)
    func pages(_ language: Language) async throws {
        try await TestSites.run { sites in
            for (dispatcher, lede) in [
                (sites.cities, StatusText.memberSince(date: sites.almaty.clock().date)), (sites.secretariat, StatusText.secretariatLede),
            ] {
                let answer = await dispatcher.answer(WebRequest(.get, "/status?lang=\(language.tag)", authority: "almaty.test"))
                #expect(answer.status == .ok && answer.body.count < 100_000)
                #expect(answer.text.contains(#"<html lang="\#(language.tag)" dir="\#(language.direction.rawValue)">"#))
                #expect(answer.text.contains(Localizer(language, now: sites.almaty.clock())(lede)))
                #expect(answer.text.contains(#"<div class="panels"><section class="panel" id="entries""#))
                for forbidden in ["<script", "<style", " style=", "onclick", "src=\"http", "href=\"http", "{{", "Optional("] {
                    #expect(!answer.text.contains(forbidden), "\(forbidden)")
                }
            }
        }
    }

    @Test("what others have written is shown as text, whatever it holds")
    func escaping() async throws {
        try await TestSites.run(almatyNamed: #"<script>alert("1")</script>&'"#) { sites in
            for dispatcher in [sites.cities, sites.secretariat] {
                let page = await dispatcher.answer(WebRequest(.get, "/status", authority: "almaty.test")).text
                #expect(!page.contains("<script"))
                #expect(page.contains("&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;&#39;"))
            }
        }
    }

    @Test(
        "freshness turns at five minutes and at a day",
        arguments: [
            (Int64(0), City.Freshness.fresh), (300, .fresh), (301, .stale), (86_400, .stale), (86_401, .outdated), (-60, .fresh),
        ])
    func freshness(_ age: Int64, _ expected: City.Freshness) {
        let now = UTCTime(seconds: 2_000_000_000)
        #expect(City.Freshness(cosignedAt: now.seconds - age, now: now) == expected)
        #expect(City.Freshness(cosignedAt: 0, now: now) == .unknown)
    }

    @Test("evidence against the log is shown with both notes, and no reader can overlook it")
    func evidence() async throws {
        try await TestSites.run { sites in
            try await sites.almaty.forum.database.write {
                try $0.execute(
                    "INSERT INTO evidence (found_at, reason, ours, theirs) VALUES (1, 'The log was forked.', $1, $2)",
                    [.blob(Array("note of ours".utf8)), .blob(Array("note of theirs".utf8))])
            }
            // What is over is shown, and not told as if it held still.
            let evidence = ["The log was forked.", "note of ours", "note of theirs"]
            let before = await sites.get("/status").text
            for text in evidence { #expect(before.contains(text)) }
            #expect(!before.contains("banner bad"))
            sites.almaty.link.halt(Problem(.logInconsistent, "The log was forked."))
            let page = await sites.get("/status").text
            for text in evidence + ["banner bad", "The log contradicts itself"] { #expect(page.contains(text)) }
            let neighbour = await sites.get("/status", host: "bukhara.test").text
            for text in evidence { #expect(neighbour.contains(text), "the log is the same for all cities of a node") }
        }
    }

    @Test("a refused envelope is shown with its kind; the refusal's words stay with the operator")
    func rejected() async throws {
        try await TestSites.run { sites in
            let problem = Problem(.ruleViolated, "The draft of the mayor is not public.")
            try await sites.almaty.database.write {
                try $0.execute(
                    "INSERT INTO outbox (epoch, seq, digest, queued_at, state, problem) VALUES (9, 9, $1, 0, 'rejected', $2)",
                    [.blob(Digest32(sha256: []).bytes), .blob(problem.json.compact)])
            }
            let page = await sites.get("/status").text
            #expect(page.contains("Rejected envelopes") && page.contains("rule-violated") && page.contains("Rejected: 1"))
            #expect(!page.contains("draft of the mayor"))
        }
    }

    @Test(
        "an error of the link is shown without hosts or files",
        arguments: ["unavailable: db.internal is down", "connect to 10.0.0.5:7440 refused", ""])
    func causes(_ error: String) {
        let text = Localizer(.english, now: .system)(CityPage.cause(error))
        #expect(!text.contains("10.0.0.5") && !text.contains("internal"))
        #expect(text == (error.hasPrefix("unavailable") ? "refused: unavailable" : "the secretariat cannot be reached"))
    }

    @Test("cards count what there is and say that counting begins at 0")
    func cards() async throws {
        try await TestSites.run { sites in
            for (dispatcher, size) in [(sites.cities, "2 of 2"), (sites.secretariat, "2 entries")] {
                let page = await dispatcher.answer(WebRequest(.get, "/status", authority: "almaty.test")).text
                #expect(page.contains(size) && page.contains("Counted from 0: the newest is number 1."))
            }
        }
    }

    @Test("every site has four cards and the root below them, in good days and in bad ones")
    func fourCards() async throws {
        try await TestSites.run { sites in
            sites.almaty.link.failed("unavailable: gone")
            for dispatcher in [sites.cities, sites.secretariat] {
                let page = await dispatcher.answer(WebRequest(.get, "/status", authority: "almaty.test")).text
                #expect(page.matches(of: /<div class="fact">/).count == 5)
            }
        }
    }

    @Test("the root's end is announced a month before")
    func rootExpiry() async throws {
        try await TestSites.run { sites in
            let overview = try await SecretariatOverview.of(sites.forum.coordinator, newest: 3, LedgerOverviews())
            for (days, tone) in [(-31, Tone.good), (-29, .warning), (1, .bad)] as [(Int64, Tone)] {
                let now = overview.root.expiresAt.adding(days: days)
                #expect(SecretariatPage(sites.forum.coordinator, overview, Localizer(.english, now: now)).banner.tone == tone)
            }
        }
    }

    @Test("a clock in doubt is announced, and that somebody has accepted it")
    func clockInDoubt() async throws {
        try await TestSites.run { sites in
            let forum = sites.forum
            let behind = try await Coordinator(
                forum: TestForum.forum, features: .forum, database: forum.coordinator.database, keys: forum.coordinator.keys,
                clock: MovedClock(hours: -2).reading,
                logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
            func banner() async throws -> Banner {
                SecretariatPage(
                    behind, try await .of(behind, newest: 3, LedgerOverviews()), Localizer(.english, now: behind.clock())
                ).banner
            }
            let held = try await banner()
            #expect(held.tone == .bad && held.title == "The clock is in doubt")
            _ = try behind.clockWatch.accept()
            let accepted = try await banner()
            #expect(accepted.tone == .warning && accepted.title == "The clock needs attention")
        }
    }
}
