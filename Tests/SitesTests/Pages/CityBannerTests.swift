import Federation
import Ledger
import Primitives
import SQL
import TestCluster
import Testing

@testable import CityNode
@testable import Sites
@testable import Web

@Suite("What a city's page says first", .timeLimit(.minutes(4)))
struct CityBannerTests {
    struct Case: Sendable {
        var contact: Int64? = 5
        var failures = 0
        var error: String?
        var waiting = 0
        var waitingSince: Int64?
        var cosigned: Int64 = 5
        var missing: Int64 = 0
        let tone: Tone
        let title: Message
        var says: [String] = []
    }

    static let cases: [Case] = [
        Case(tone: .good, title: BannerText.bannerFresh),
        Case(waiting: 2, waitingSince: 1, tone: .good, title: BannerText.bannerFresh),
        Case(contact: 60, tone: .good, title: BannerText.bannerFresh),
        Case(contact: 61, tone: .warning, title: BannerText.bannerSilent),
        Case(
            contact: 65, failures: 3, error: "connect to 10.0.0.5 refused", waiting: 2, waitingSince: 63, tone: .warning,
            title: BannerText.bannerSilent,
            says: ["waiting: 2", "1 minute ago", "the secretariat cannot be reached"]),
        Case(contact: nil, failures: 1, tone: .warning, title: BannerText.bannerSilent),
        Case(contact: nil, tone: .good, title: BannerText.bannerFresh),
        Case(waiting: 1, waitingSince: 61, tone: .warning, title: BannerText.bannerWaiting, says: ["waiting: 1"]),
        Case(
            failures: 1, error: "quota: too much", waiting: 1, waitingSince: 2, tone: .warning, title: BannerText.bannerWaiting,
            says: ["waiting: 1", "The last try"]),
        Case(failures: 1, tone: .good, title: BannerText.bannerFresh),
        Case(contact: 400, waiting: 1, waitingSince: 399, cosigned: 400, tone: .warning, title: BannerText.bannerStale, says: ["waiting: 1"]),
        Case(contact: 90_000, cosigned: 90_000, tone: .bad, title: BannerText.bannerOutdated),
        Case(missing: 3, tone: .warning, title: BannerText.bannerBehind, says: ["3"]),
    ]

    @Test("is amber once the secretariat has been silent for a minute, or has not taken what waits, and tells what waits", arguments: cases)
    func banner(_ given: Case) async throws {
        try await TestSites.run { sites in
            let now = sites.almaty.clock()
            func ago(_ seconds: Int64) -> UTCTime { UTCTime(milliseconds: (now.seconds - seconds) * 1000) }
            let real = try await CityOverview.of(sites.almaty, newest: 0, LedgerOverviews())
            var link = LinkState.Snapshot()
            link.lastContact = given.contact.map(ago)
            (link.failures, link.lastError, link.logSize) = (given.failures, given.error, real.ledger.size + given.missing)
            let backlog = Outbox.Backlog(
                queued: given.waiting, inFlight: 0, waitingSince: given.waitingSince.map(ago), rejectedCount: 0, rejected: [])
            let overview = CityOverview(
                ledger: real.ledger, link: link, cosignedAt: now.seconds - given.cosigned, backlog: backlog, evidence: [])
            for language in SiteFrame.languages {
                let localizer = Localizer(language, now: now)
                let banner = CityPage(sites.almaty, overview, localizer).banner
                #expect(banner.tone == given.tone && banner.title == localizer(given.title), "\(banner)")
                #expect(!banner.text.contains("{") && !banner.text.contains("10.0.0.5"))
                if language == .english { for text in given.says { #expect(banner.text.contains(text), "\(banner.text)") } }
            }
        }
    }
}
