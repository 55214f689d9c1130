import Accounts
import CityNode
import HTTPTypes
import Primitives
import SQL
import StrictJSON
import TestCluster
import Testing

@testable import Sites
@testable import Web

/// Pages of one thing: a commitment, a city, a hotel, a booking.
@Suite("Pages of one thing with long lists", .timeLimit(.minutes(15)))
struct LongPageTests {
    /// What a page may weigh, without the files it names.
    private static let mostBytes = 60_000

    @Test(arguments: [false, true])
    func `of the forum weigh no more, however many rows they have`(secretariat: Bool) async throws {
        try await TestSites.run { sites in
            try await sites.fillForum(cities: 130, commitments: 5)
            try await Self.report(at: sites)
            let browser = try await sites.everybody(secretariat: secretariat, in: "ru")
            try await Self.weigh(LongPages.forum(at: secretariat ? "secretariat" : "cities"), browser)
        }
    }

    @Test func `of a hotel weigh no more, however many rooms, bookings and guests it has`() async throws {
        try await TestSites.run { sites in
            let hotel = try await sites.fillHotel()
            let browser = try await sites.everybody(secretariat: false, in: "ru")
            try await Self.weigh(LongPages.hotel(hotel), browser)
        }
    }

    @Test func `are every page that a parameter leads to, or have no list and say why`() async throws {
        try await TestSites.run { sites in
            let routes = [sites.cities, sites.secretariat].flatMap { $0.routes.routes }
                .filter { $0.method == .get && $0.path.contains(":") && !$0.path.hasPrefix("/api/") }
            let tried = LongPages.patterns
            for path in Set(routes.map(\.path)) {
                #expect(tried.contains(path) != (LongPages.withoutList[path] != nil), "\(path): try it with a long list, or say why it has none")
            }
            let all = Set(routes.map(\.path))
            #expect(tried.union(LongPages.withoutList.keys).subtracting(all) == [], "these are no routes")
        }
    }

    @Test func `that somebody has made weigh no more: a webhook's, a change set's, an edition's`() async throws {
        try await TestSites.run { sites in
            let browser = try await sites.everybody(secretariat: false, in: "ru")
            await browser.get("/admin/webhooks")
            let added = await browser.post("/admin/webhooks", [("address", "https://receiver.invalid/in")])
            let webhook = try #require(added.text.firstMatch(of: /\/admin\/webhooks\/[0-9a-f-]{36}/)).output
            await browser.get(String(webhook))
            for _ in 1...100 { #expect(await browser.post("\(webhook)/test", []).status == .seeOther) }
            let edition = JSON.object(
                JSONObject([
                    ("number", 3), ("title", ["en": "The third forum"] as JSON), ("place", ["en": "Almaty"] as JSON), ("host", "almaty"),
                    ("opens", "2008-09-02"),
                    ("closes", "2008-09-04"),
                    (
                        "agenda",
                        .array(
                            (1...100).map { number -> JSON in JSON.object(JSONObject([("en", .string("Point \(number): visas and what they cost"))]))
                            })
                    ),
                    (
                        "adopted",
                        .array(
                            (1...50).map { number -> JSON in
                                [
                                    "title": ["en": .string("Declaration \(number) of the mayors")],
                                    "url": .string("https://example.org/\(number).pdf"),
                                    "sha256": "11507a0e2f5e69d5dfa40a62a1bd7b6ee57e6bcd85c67c9b8431b36fff21c437",
                                ]
                            })
                    ),
                ]))
            _ = try await sites.almaty.outbox.publish([.init(type: "edition.published", key: "almaty-2008", body: edition)])
            try await sites.almaty.drain()
            try await sites.almaty.reach(3)
            try await Self.weigh([String(webhook), try await Self.changeSet(at: sites), "/editions/almaty-2008"], browser)
        }
    }

    /// A set of a rule for every nationality.
    private static func changeSet(at sites: TestSites) async throws -> String {
        let id = UUIDv7(at: .system)
        let countries = CountryCode.all.filter { $0.text != "KZ" }.prefix(190)
        let changes = countries.map { country -> JSON in
            let rule: JSON = ["requirement": "visa-free", "sourceUrl": "https://mfa.example/visa", "verifiedAt": "2026-11-24T00:00:00.000Z"]
            return ["key": .string("KZ/\(country)/tourism/ordinary"), "rule": rule]
        }
        let body: JSON = ["revision": 0, "title": "From the ministry's list", "changes": .array(changes)]
        let answer = try await sites.program().send(.put, "/api/v1/visa-change-sets/\(id)", body)
        try #require(answer.status.code < 300, "\(answer.text)")
        return "/admin/visa/sets/\(id)"
    }

    /// In Russian, whose letters weigh twice.
    private static func weigh(_ targets: [String], _ browser: StaffBrowser) async throws {
        for target in targets {
            let page = await browser.get(target)
            #expect(page.status == .ok, "\(target): \(page.status) \(page.text.prefix(300))")
            #expect(page.body.count <= mostBytes, "\(target): \(page.body.count)")
        }
    }

    /// Almaty's report with as much as a report has, in twelve versions.
    private static func report(at sites: TestSites) async throws {
        let paragraph = "The city has opened a desk at which travellers are told what they need, and has written to the ministry about the rest. "
        for version in 1...12 {
            let body: JSON = [
                "completion": "limited", "official": "The mayor",
                "narrative": ["en": .string(String(repeating: paragraph, count: 60) + "\(version)")],
                "values": .array(
                    "abcdefghijklmnopqrst".map { letter in
                        ["indicator": .string("A1.1-\(letter)"), "value": .string("\(version)"), "provenance": "The city's office of statistics"]
                    }),
                "evidence": .array(
                    (1...50).map { number in
                        ["title": .string("Minutes of meeting \(number)"), "url": .string("https://almaty.example/minutes/\(number).pdf")]
                    }),
            ]
            _ = try await sites.almaty.outbox.publish([.init(type: "progress.report.signed", key: "cycle-1/A1.1/almaty", body: body)])
            try await sites.almaty.drain()
        }
        try await sites.almaty.reach(try await sites.forum.head())
    }
}
