import Accounts
import CityNode
import Coordinator
import Envelope
import FeatureKit
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

@Suite("Pages of lists", .timeLimit(.minutes(10)))
struct LongListTests {
    /// What a page may weigh, without the files it names.
    private static let mostBytes = 60_000
    /// More than one page of any list has.
    private static let cities = 450

    @Test(arguments: [false, true])
    func `weigh no more, however many there are`(secretariat: Bool) async throws {
        try await TestSites.run { sites in
            try await Self.fill(sites)
            let browser = try await Self.everybody(at: sites, secretariat: secretariat)
            let router = secretariat ? sites.secretariat : sites.cities
            let listed = router.routes.routes.filter { route in
                route.method == .get && !route.path.contains(":") && ["all", secretariat ? "secretariat" : "cities"].contains(route.place)
            }
            var count = 0
            let own = secretariat ? ["/admin/cycles/cycle-1", "/admin/sent/1"] : ["/admin/sent/1"]
            for path in listed.map(\.path) + own + ["/admin/federation?show=all", "/progress/compare?a=almaty&b=bukhara"] {
                let answer = await browser.get(path)
                guard answer.headers[.contentType]?.hasPrefix("text/html") == true, answer.status == .ok else { continue }
                count += 1
                #expect(answer.body.count <= Self.mostBytes, "\(path): \(answer.body.count)")
            }
            #expect(count > 40, "pages were looked at")
        }
    }

    @Test func `lead on to all that there is`() async throws {
        try await TestSites.run { sites in
            try await Self.fill(sites)
            let browser = try await Self.everybody(at: sites, secretariat: true)
            let cities = Set((1...Self.cities).map { "city-\($0)" } + ["almaty", "bukhara"])
            for (path, link) in [
                ("/forum", "/forum/"), ("/forum/charter", "/forum/"), ("/admin/members", "/admin/members/"),
                ("/admin/federation?show=all", "/admin/federation/"),
            ] {
                let (found, pages) = try await Self.walk(path, browser) { page in
                    page.matches(of: /href="([^"#?]+)"/).map { String($0.1) }.filter { $0.hasPrefix(link) }.map { String($0.dropFirst(link.count)) }
                }
                #expect(found.subtracting(["charter"]) == cities && pages == 5, "\(path): \(found.count) on \(pages) pages")
            }
            let (users, pages) = try await Self.walk("/admin/users", browser) { page in
                page.matches(of: /href="\/admin\/users\/(user-[0-9]+)"/).map { String($0.1) }
            }
            #expect(users.count == 220 && pages == 3, "\(users.count) users on \(pages) pages")
        }
    }

    @Test func `show of cities those with trouble alone, unless all are asked for`() async throws {
        try await TestSites.run { sites in
            try await Self.fill(sites, cities: 4)
            let browser = try await Self.everybody(at: sites, secretariat: true)
            let well = await browser.get("/admin/federation").text
            #expect(well.contains("No city has trouble") && well.contains("With trouble: 0") && well.contains("All cities: 6"), "\(well)")
            await sites.forum.coordinator.probe(try CityID("city-2").required)
            let page = await browser.get("/admin/federation").text
            #expect(page.contains("/admin/federation/city-2") && !page.contains("/admin/federation/city-1") && page.contains("With trouble: 1"))
            let all = await browser.get("/admin/federation?show=all").text
            #expect(all.contains("/admin/federation/city-1") && all.contains("/admin/federation/almaty"))
            // Of a cursor that is nobody's one begins anew.
            #expect(await browser.get("/admin/federation?show=all&after=atlantis").text.contains("/admin/federation/almaty"))
        }
    }

    /// Goes from page to page as the links lead.
    private static func walk(_ path: String, _ browser: StaffBrowser, _ find: (String) -> [String]) async throws -> (found: Set<String>, pages: Int) {
        var (found, pages, next): (Set<String>, Int, String?) = ([], 0, path)
        while let here = next, pages < 20 {
            let page = await browser.get(here).text
            pages += 1
            found.formUnion(find(page))
            next = page.firstMatch(of: /<a href="([^"]+)">Next:/).map { String($0.1).replacing("&amp;", with: "&") }
        }
        return (found, pages)
    }

    private static func everybody(at sites: TestSites, secretariat: Bool) async throws -> StaffBrowser {
        let accounts = sites.accounts(secretariat: secretariat)
        let roles = StaffRole.roles(at: secretariat ? .secretariat : .city).map { $0.isForHotels ? "\($0.rawValue):rahat" : $0.rawValue }
        for number in 1...220 {
            _ = try await accounts.add(
                try Login("user-\(number)").required, name: "Somebody of the office for foreign affairs", [try RoleGrant(roles[0]).required],
                by: .atCommandLine())
        }
        let browser = StaffBrowser(sites, secretariat: secretariat)
        let visitor = Visitor(browser: nil, device: "test", address: "192.0.2.1", request: "r")
        let link = try await accounts.add(
            try Login("everybody").required, name: "Everybody", try roles.map { try RoleGrant($0).required }, by: .atCommandLine())
        let half = try await accounts.setPassword(link: link.secret, TestSites.password, from: visitor)
        let factor = try await accounts.newFactor(half.secret).factor
        let now = secretariat ? sites.forum.coordinator.clock() : sites.almaty.clock()
        let (start, _) = try await accounts.confirmFactor(half.secret, factor.code(atSeconds: now.seconds), from: visitor)
        browser.set("session", start.secret)
        browser.set("browser", try start.browser.required)
        return browser
    }

    // MARK: What there is

    private static func fill(_ sites: TestSites, cities: Int = cities) async throws {
        let coordinator = sites.forum.coordinator
        _ = try await coordinator.sequencer.publishAll(try (1...cities).map(member) + plans(coordinator.clock().date) + (1...120).map(step))
        for number in 1...min(cities, 200) {
            _ = try await coordinator.enrolments.invite(try CityID("guest-\(number)").required, isApproved: false)
        }
        let barriers = (1...80).map { number in
            Outbox.Draft(
                type: "register.barrier.submitted", key: "almaty/barrier-\(number)",
                body: [
                    "country": "UZ", "sort": "fee", "source": "city", "title": ["en": .string("Barrier \(number): the fee is taken in cash alone")],
                    "summary": ["en": "The fee is taken in cash alone."],
                ])
        }
        for first in stride(from: 0, to: barriers.count, by: 40) { _ = try await sites.almaty.outbox.publish(Array(barriers[first..<first + 40])) }
        try await sites.almaty.drain()
        try await sites.almaty.reach(try await sites.forum.head())
    }

    private static func member(_ number: Int) throws -> Record {
        let keys = CityKeys(
            signingKey: SigningKey().verifyingKey, sealingKey: SealingPrivateKey().publicKey, tlsKey: Digest32(sha256: Array("\(number)".utf8)).hex)
        let body = MemberAdmitted.Body(
            city: try CityID("city-\(number)").required, name: LocalizedText(english: "The city of the number \(number)"),
            country: try CountryCode("KZ").required, url: "https://city-\(number).example", keys: keys)
        return Record(type: MemberAdmitted.name, key: "city-\(number)", base: 0, body: body.json)
    }

    private static func plans(_ day: UTCDate) -> [Record] {
        let cycles = (1...60).map { number -> Record in
            let opens = day.adding(days: 20 - 180 * number)
            return Record(
                type: CyclePublished.name, key: "cycle-\(number)", base: 0,
                body: [
                    "title": ["en": .string("Report of the cities, number \(number)")], "opens": .string(opens.description),
                    "closes": .string(opens.adding(days: 170).description), "forum": "Pyeongtaek",
                ])
        }
        let commitments = (1...38).map { number -> Record in
            let article = (number - 1) % 19 + 1
            return Record(
                type: CommitmentPublished.name, key: "A\(article).\((number - 1) / 19 + 1)", base: 0,
                body: [
                    "article": .integer(Int64(article)), "text": ["en": "Abolish what keeps people from travelling between cities"], "lead": "city",
                ])
        }
        return cycles + commitments
    }

    private static func step(_ number: Int) -> Record {
        Record(
            type: "register.action.submitted", key: "secretariat/step-\(number)", base: 0,
            body: [
                "form": "step", "order": .integer(Int64(number)), "title": ["en": .string("Step \(number) towards the visa")],
                "summary": ["en": "Compare the rules of the countries and write down where they differ."], "owners": ["en": "The ministries"],
                "due": "2027-06-01", "progress": "planned",
            ])
    }
}
