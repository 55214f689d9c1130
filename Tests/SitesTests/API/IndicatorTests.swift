import CityNode
import HTTPTypes
import StrictJSON
import TestCluster
import Testing

@testable import Sites
@testable import Web

@Suite(.timeLimit(.minutes(3))) struct `Indicators of the API` {
    @Test func `are marked where the log itself tells them, with what they follow from`() async throws {
        try await TestSites.run { sites in
            try await `The pages of progress`.publish(sites)
            func indicator(_ code: String, _ query: String = "") async throws -> JSON {
                let items = try await sites.get("/api/v1/indicators\(query)").json()["items"]?.array ?? []
                return try #require(items.first { $0["code"]?.string == code })
            }
            let computed = try await indicator("A1.1-a")
            #expect(computed["computed"]?["by"] == "member-cities" && computed["value"] == "2" && computed["cities"] == nil, "\(computed)")
            #expect(computed["computed"]?["from"] == ["member.admitted", "member.suspended"])
            let reported = try await indicator("A5.1-a")
            #expect(reported["computed"] == .null && reported["value"] == nil, "without a cycle nothing is put together: \(reported)")
            let inCycle = try await indicator("A5.1-a", "?cycle=pyeongtaek-2009")
            #expect(inCycle["value"] == "12.5" && inCycle["cities"] == 1 && inCycle["computed"] == .null, "\(inCycle)")
            #expect(try await indicator("A1.1-a", "?cycle=pyeongtaek-2009")["value"] == "2")
        }
    }

    @Test func `stand beside the charter, which names no member that it does not`() async throws {
        try await TestSites.run { sites in
            let charter = try await sites.get("/api/v1/charter").json()
            #expect(charter["articles"]?.array?.count == 19 && charter["adopted"] == "2008-09-04" && charter["cities"] == 25)
            let named = charter["named"]?.array ?? []
            let almaty = try #require(named.first { $0["city"] == "almaty" })
            #expect(almaty["member"] == true && almaty["memberSince"]?.string != nil)
            let shiraz = try #require(named.first { $0["city"] == "shiraz" })
            #expect(shiraz["member"] == false && shiraz["memberSince"] == .null && shiraz["articles"] == [19])
            for (language, word) in [("en", "no member"), ("ru", "не участник"), ("zh-Hans", "非成员"), ("ar", "ليست عضوًا")] {
                let page = await sites.get("/forum/charter?lang=\(language)").text
                #expect(page.contains(word) && page.contains(#"href="/forum/almaty""#), "\(language)")
            }
        }
    }

    @Test(arguments: ["country=", "state=", "country=kz"])
    func `stand beside barriers, which no empty or wrong filter finds`(query: String) async throws {
        try await TestSites.run { sites in
            #expect(await sites.get("/api/v1/barriers?\(query)").status == .badRequest)
            if query.hasSuffix("=") { #expect(await sites.get("/visa/barriers?\(query)").status == .ok, "a form sends it so") }
        }
    }

    @Test func `stand beside journeys, of which no more is said to be wrong than the description allows`() async throws {
        try await TestSites.run { sites in
            let stays = (0..<40).map { _ in "KZ.9999-99-99.9999-99-99" }.joined(separator: "~")
            let answer = await sites.get("/api/v1/journey?nationality=SA&stays=\(stays)")
            let detail = try #require(try answer.json()["detail"]?.string)
            #expect(answer.status == .badRequest && detail.unicodeScalars.count <= WebProblem.longestDetail)
        }
    }
}
