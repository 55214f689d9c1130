import Coordinator
import Federation
import Forum
import HTTPTypes
import StrictJSON
import TestCluster
import Testing

@testable import Sites
@testable import Web

@Suite(.timeLimit(.minutes(4))) struct `The journey check at a site` {
    private static let stays = "almaty.2027-05-01.2027-05-05~bukhara.2027-05-05.2027-05-20"
    private static let link = "/visa/journey?nationality=DE&stays=\(stays)"

    private static func rule(_ key: String, _ members: [(String, JSON)], base: Int64 = 0) -> Record {
        let body: [(String, JSON)] = [
            ("sourceUrl", "https://mfa.example/visa"), ("sourceKind", "ministry"), ("verifiedAt", "2026-11-24T00:00:00.000Z"),
        ]
        return Record(type: VisaRuleReported.name, key: "\(key)/tourism/ordinary", base: base, body: .object(JSONObject(body + members)))
    }

    private static func publish(_ sites: TestSites, _ records: [Record], upTo size: Int64) async throws {
        _ = try await sites.forum.coordinator.sequencer.publishAll(records)
        try await sites.almaty.reach(size)
    }

    private static let rules = [
        rule("KZ/DE", [("requirement", "visa-free"), ("maxStayDays", 30)]),
        rule("UZ/DE", [("requirement", "e-visa"), ("maxStayDays", 10), ("processingDays", 5), ("fee", ["amount": 2000, "currency": "USD"])]),
    ]

    @Test(arguments: ["en", "ru", "zh-Hans", "ar"]) func `is a form first, in every language`(language: String) async throws {
        try await TestSites.run { sites in
            let page = await sites.get("/visa/journey?lang=\(language)")
            #expect(page.status == .ok && page.text.contains(#"name="legs[0].place""#) && page.text.contains(#"<option value="Almaty">"#))
            #expect(page.text.contains(#"method="get""#) && !page.text.contains("⁨KZ⁩"))
            #expect(page.body.count < 60_000, "\(page.body.count) bytes")
        }
    }

    @Test func `leads from what was typed to a link that can be given on, and answers there`() async throws {
        try await TestSites.run { sites in
            try await Self.publish(sites, Self.rules, upTo: 3)
            let typed =
                "/visa/journey?lang=ru&nationality=DE&second=&purpose=tourism&document=ordinary&legs%5B0%5D.place=ALMATY&legs%5B0%5D.from=2027-05-01"
                + "&legs%5B0%5D.to=2027-05-05&legs%5B1%5D.place=&legs%5B3%5D.place=%D0%A3%D0%B7%D0%B1%D0%B5%D0%BA%D0%B8%D1%81%D1%82%D0%B0%D0%BD"
                + "&legs%5B3%5D.from=2027-05-05&legs%5B3%5D.to=2027-05-20"
            let sent = await sites.get(typed)
            #expect(sent.status == .seeOther, "\(sent.text.split(separator: "class=\"error").dropFirst().map { $0.prefix(200) })")
            let place = try #require(sent.headers[.location])
            #expect(place == "/visa/journey?lang=ru&nationality=DE&stays=almaty.2027-05-01.2027-05-05~UZ.2027-05-05.2027-05-20&seen=3")
            let page = await sites.get(place)
            #expect(page.status == .ok && page.text.contains("Без визы") && page.text.contains("Электронная виза"))
            // Sixteen days, and ten are allowed: from 15 May on it is too long.
            #expect(page.text.contains("Слишком долго") && page.text.contains("15 мая 2027"))
        }
    }

    @Test func `says of each border what is to be done, by when, and who says so`() async throws {
        try await TestSites.run { sites in
            try await Self.publish(sites, Self.rules, upTo: 3)
            let page = await sites.get(Self.link).text
            for words in [
                "Apply for an e-visa online.", "Apply by Apr 30, 2027: it takes 5 days.", "10 days in each stay", "16 of 10 days used", "$20.00",
                "A ministry’s page, reported by the secretariat", #"href="https://mfa.example/visa""#, #"href="/api/v1/log/2/proof""#,
                "Would do here instead, once Uzbekistan has acceded to it",
            ] { #expect(page.contains(words), "\(words)") }
        }
    }

    @Test func `shows on a link which rule has changed since it was made`() async throws {
        try await TestSites.run { sites in
            try await Self.publish(sites, Self.rules, upTo: 3)
            let link = Self.link + "&seen=3"
            #expect(await !sites.get(link).text.contains("Changed since"))
            let change = Self.rule("UZ/DE", [("requirement", "visa-free"), ("maxStayDays", 30)], base: 3)
            try await Self.publish(sites, [change], upTo: 4)
            let page = await sites.get(link).text
            #expect(page.contains("Changed since the link was made"))
            #expect(page.contains("When this link was made, the rule was: E-visa, online, 10 days in each stay"))
            let data = try await sites.get("/api/v1/journey?nationality=DE&seen=3&stays=\(Self.stays)").json()
            let border = data["borders"]?.array?.last
            #expect(border?["hasChanged"] == true && border?["before"]?["requirement"] == "e-visa" && border?["outcome"] == "visa-free")
        }
    }

    @Test func `says at the field what is wrong, all of it, and loses nothing that was typed`() async throws {
        try await TestSites.run { sites in
            let typed = "/visa/journey?nationality=UK&second=&stays=atlantis.2027-05-01.2027-05-05~almaty.2027-05-04.soon"
            let page = await sites.get(typed)
            #expect(page.status == .ok && page.text.contains("There are 3 problems"))
            for name in ["nationality", "legs-0-place", "legs-1-to"] { #expect(page.text.contains(##"href="#field-\##(name)""##), "\(name)") }
            #expect(page.text.contains(#"value="atlantis""#) && page.text.contains(#"value="soon""#))
            let order = await sites.get("/visa/journey?nationality=DE&stays=almaty.2027-05-05.2027-05-01~KG.2027-05-01.2027-05-02").text
            #expect(order.contains("The departure is before the arrival.") && order.contains("This begins before the stop above ends."))
            let data = await sites.get("/api/v1/journey?nationality=UK&stays=almaty.2027-05-01.2027-05-05")
            #expect(data.status == .badRequest && data.text.contains("There is no such country."))
            let many = Array(repeating: "KG.2027-05-01.2027-05-01", count: 21).joined(separator: "~")
            #expect(await sites.get("/visa/journey?nationality=DE&stays=\(many)").text.contains("at most 20 stops"))
            let script = await sites.get("/visa/journey?nationality=DE&stays=%3Cscript%3E.2027-05-01.2027-05-01").text
            #expect(script.contains(#"value="&lt;script&gt;""#))
        }
    }

    @Test func `tells programs the same`() async throws {
        try await TestSites.run { sites in
            try await Self.publish(sites, Self.rules, upTo: 3)
            let data = try await sites.get("/api/v1/journey?nationality=DE&second=KZ&stays=\(Self.stays)").json()
            let borders = data["borders"]?.array ?? []
            #expect(borders.map { $0["outcome"] } == ["home", "e-visa"])
            #expect(borders.last?["allowance"]?["beyondFrom"] == "2027-05-15" && borders.last?["rule"]?["fee"]?["amount"]?.integer == 2000)
            #expect(data["silkRoad"]?["papersNow"]?.integer == 1)
        }
    }
}
