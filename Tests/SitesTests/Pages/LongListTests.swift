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
            try await sites.fillForum(cities: Self.cities)
            let browser = try await sites.everybody(secretariat: secretariat)
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
            try await sites.fillForum(cities: Self.cities)
            let browser = try await sites.everybody(secretariat: true)
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

    @Test func `find a city by a part of its name, without a script, and keep what was typed from page to page`() async throws {
        try await TestSites.run { sites in
            try await sites.fillForum(cities: 130, commitments: 3)
            let browser = try await sites.everybody(secretariat: true)
            for path in ["/forum", "/admin/members", "/progress"] {
                let all = await browser.get(path).text
                #expect(all.contains(#"name="find""#) && all.contains("city-100"), "\(path)")
                let one = await browser.get("\(path)?find=NUMBER+77").text
                #expect(one.contains("city-77") && !one.contains("city-78") && !one.contains("/almaty"), "\(path): \(one)")
                #expect(one.contains(#"value="NUMBER 77""#), "what was typed stands in the field")
                #expect(await browser.get("\(path)?find=atlantis").text.contains("No city of the forum has such a name"), "\(path)")
                #expect(await browser.get("\(path)?find=%3Cb%3E").status == .ok)
            }
            let (found, pages) = try await Self.walk("/forum?find=the+number", browser) { page in
                page.matches(of: /href="\/forum\/(city-[0-9]+)"/).map { String($0.1) }
            }
            #expect(found.count == 130 && pages == 2, "\(found.count) on \(pages)")
            // Articles are summed up where there are many commitments; each cell opens its article.
            let heatmap = await browser.get("/progress?cycle=cycle-1").text
            #expect(heatmap.contains("/progress/cities/city-100?cycle=cycle-1&amp;article=1") && heatmap.contains("0/9"))
            let article = await browser.get("/progress?cycle=cycle-1&article=1&find=number+77").text
            #expect(article.contains("/progress/reports/cycle-1/A1.9/city-77"))
            #expect(await browser.get("/progress/compare?a=number+77&cycle=cycle-1").text.contains("/progress/reports/cycle-1/A1.1/city-77"))
        }
    }

    @Test func `show of cities those with trouble alone, unless all are asked for`() async throws {
        try await TestSites.run { sites in
            try await sites.fillForum(cities: 4)
            let browser = try await sites.everybody(secretariat: true)
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
}
