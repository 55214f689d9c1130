import Federation
import Ledger
import Primitives
import SQL
import TestCluster
import Testing

@testable import CityNode
@testable import Sites

@Suite("What a city's page says first", .timeLimit(.minutes(1)))
struct CityBannerTests {
    struct Case: Sendable {
        var contact: Int64? = 5
        var failures = 0
        var error: String?
        var waiting = 0
        var waitingSince: Int64?
        var cosigned: Int64 = 5
        var missing: Int64 = 0
        let level: String
        let title: String
        var says: [String] = []
    }

    static let cases: [Case] = [
        Case(level: "good", title: "fresh"),
        Case(waiting: 2, waitingSince: 1, level: "good", title: "fresh"),
        Case(contact: 60, level: "good", title: "fresh"),
        Case(contact: 61, level: "warning", title: "silent"),
        Case(
            contact: 65, failures: 3, error: "connect to 10.0.0.5 refused", waiting: 2, waitingSince: 63, level: "warning", title: "silent",
            says: ["waiting: 2", "1 min ago", "the secretariat cannot be reached"]),
        Case(contact: nil, failures: 1, level: "warning", title: "silent"), Case(contact: nil, level: "good", title: "fresh"),
        Case(waiting: 1, waitingSince: 61, level: "warning", title: "waiting", says: ["waiting: 1"]),
        Case(
            failures: 1, error: "quota: too much", waiting: 1, waitingSince: 2, level: "warning", title: "waiting",
            says: ["waiting: 1", "The last try"]),
        Case(failures: 1, level: "good", title: "fresh"),
        Case(contact: 400, waiting: 1, waitingSince: 399, cosigned: 400, level: "warning", title: "stale", says: ["waiting: 1"]),
        Case(contact: 90_000, cosigned: 90_000, level: "bad", title: "outdated"),
        Case(missing: 3, level: "warning", title: "behind", says: ["3"]),
    ]

    @Test("is amber once the secretariat has been silent for a minute, or has not taken what waits, and tells what waits", arguments: cases)
    func banner(_ given: Case) async throws {
        try await TestSites.run { sites in
            let now = sites.almaty.clock()
            func ago(_ seconds: Int64) -> UTCTime { UTCTime(milliseconds: (now.seconds - seconds) * 1000) }
            let real = try await sites.almaty.overview(newest: 0)
            var link = LinkState.Snapshot()
            link.lastContact = given.contact.map(ago)
            (link.failures, link.lastError, link.logSize) = (given.failures, given.error, real.ledger.size + given.missing)
            let overview = City.Overview(
                ledger: real.ledger, link: link, cosignedAt: now.seconds - given.cosigned, queued: given.waiting, inFlight: 0,
                waitingSince: given.waitingSince.map(ago), rejectedCount: 0, rejected: [], evidence: [])
            for language in Language.allCases {
                let wording = Wording(language)
                let banner = CityPage(sites.almaty, overview, wording, now: now).banner
                #expect(banner.level == given.level && banner.title == wording("banner.\(given.title)"), "\(banner)")
                #expect(!banner.text.contains("{") && !banner.text.contains("10.0.0.5"))
                if language == .english { for text in given.says { #expect(banner.text.contains(text), "\(banner.text)") } }
            }
        }
    }
}
