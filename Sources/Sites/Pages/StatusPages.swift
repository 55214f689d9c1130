import CityNode
import Coordinator
import Federation
import Forum
import HTTPTypes
import Ledger
import Primitives
import SQL
import TransparencyLog
import Web

/// Makes the status page of a site.
struct StatusPages: Sendable {
    static let newestEntries = 12

    let site: Site

    let cache: StatusPageCache

    init(_ site: Site, _ cache: StatusPageCache) {
        self.site = site
        self.cache = cache
    }

    static func routes() -> RouteSet<Site> {
        let cache = StatusPageCache()
        var routes = RouteSet<Site>()
        routes.on(.get, "/", needs: .public, query: ["lang"], "the status page") { context in
            try await StatusPages(context.tenant, cache).answer(context.request)
        }
        return routes
    }

    func answer(_ request: WebRequest) async throws -> WebAnswer {
        let wording = Wording(Language.wanted(by: request))
        let key = StatusPageCache.Key(participant: site.participant, language: wording.language)
        switch site {
        case .city(let city):
            let overview = try await city.overview(newest: Self.newestEntries)
            return try await cache.answer(CityPage(city, overview, wording, now: city.clock()), key, request)
        case .secretariat(let coordinator):
            let overview = try await coordinator.overview(newest: Self.newestEntries)
            return try await cache.answer(SecretariatPage(coordinator, overview, wording, now: coordinator.clock()), key, request)
        }
    }
}

/// Parts that both status pages have.
struct LedgerSections {
    let ledger: Ledger.Overview
    let wording: Wording

    private func name(_ participant: String) -> String {
        if participant == ParticipantID.secretariat.text { return wording("secretariat") }
        return ledger.members.first { $0.city.text == participant }?.name.text(in: wording.language.rawValue) ?? participant
    }

    var entries: StatusPage.Table {
        let rows = ledger.newest.compactMap { index, leaf -> [StatusPage.Cell]? in
            guard let entry = try? LogEntryView(leaf, at: index) else { return nil }
            let what = entry.types.map { type, count in
                count == 1 ? wording.recordType(type) : wording("countOf", ["what": wording.recordType(type), "count": wording.number(count)])
            }
            return [
                .init(text: wording.number(index), href: "/api/v1/log/\(index)", isNumber: true, isHeader: true),
                .init(text: wording.dateAndTime(entry.entry.acceptedAt), datetime: entry.entry.acceptedAt.description),
                .init(text: name(entry.from)), .init(text: what.joined(separator: ", ")),
                .init(text: wording("proof"), href: "/api/v1/log/\(index)/proof"),
            ]
        }
        return StatusPage.Table(
            "entries", wording("newestEntries"),
            [
                .init(name: wording("entry"), isNumber: true), .init(name: wording("acceptedAt")), .init(name: wording("by")),
                .init(name: wording("what")),
                .init(name: wording("check")),
            ], rows, empty: wording("noEntries"))
    }

    var members: StatusPage.Table {
        let language = wording.language.rawValue
        let rows = ledger.members.sorted { $0.name.text(in: language) < $1.name.text(in: language) }.map { member -> [StatusPage.Cell] in
            let admitted = ledger.admissions[member.city]
            return [
                .header(member.name.text(in: language)), .init(text: wording.country(member.country)),
                .init(text: admitted.map(wording.date) ?? "–", datetime: admitted?.description),
                .init(text: wording(member.isSuspended ? "suspended" : "active")),
            ]
        }
        return StatusPage.Table(
            "members", wording("members"),
            [
                .init(name: wording("city")), .init(name: wording("country")), .init(name: wording("memberSinceColumn")),
                .init(name: wording("state")),
            ], rows,
            empty: wording("noMembers"))
    }

    var counts: StatusPage.Table {
        StatusPage.Table(
            "records", wording("recordsByType"), [.init(name: wording("type")), .init(name: wording("standing.count"), isNumber: true)],
            ledger.counts.map { type, count in
                [.header(wording.recordType(type), href: "/api/v1/records?type=\(type)"), .number(wording.number(count))]
            }, empty: wording("noRecords"))
    }

    var tables: [StatusPage.Table] { [entries, counts, members] }

    /// The number of the newest entry is one less than there are; without a word that reads as one that is missing.
    var newestEntry: String? { ledger.size == 0 ? nil : wording("newestEntry", ["index": wording.number(ledger.size - 1)]) }

    var treeRoot: StatusPage.Fact { .init(label: wording("treeRoot"), value: .code(ledger.root.hex), note: wording("treeRootNote")) }

    var links: [StatusPage.Link] {
        [
            ("members", "/api/v1/members"), ("linkVisaRules", "/api/v1/visa-rules"), ("linkReports", "/api/v1/reports"), ("linkLog", "/api/v1/log"),
            ("linkCheckpoint", "/api/v1/checkpoint"),
        ].map { StatusPage.Link(text: wording($0.0), href: $0.1) }
    }
}
