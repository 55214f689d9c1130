import CityNode
import HTTPTypes
import Primitives
import SQL
import StrictJSON
import TestCluster
import Testing

@testable import Lodging
@testable import Sites
@testable import Web

@Suite(.timeLimit(.minutes(4))) struct `The registration card of one's own stay, for programs` {
    private static let person: JSON = [
        "identity": ["familyName": "Müller", "givenNames": "Anna", "birthDate": "1974-08-12", "sex": "F", "nationality": "D"],
        "document": ["kind": "passport", "number": "C01X00T47", "issuer": "D"], "purpose": "holiday", "signature": "Anna", "declared": true,
    ]

    private static func send(_ path: String, _ body: JSON, _ sites: TestSites) async -> WebAnswer {
        let bytes = body.compact
        return await sites.cities.answer(
            WebRequest(.post, path, authority: "almaty.test:8080", headers: [.contentType: "application/json"]) { bytes })
    }

    private static func card(_ name: UUIDv7 = UUIDv7(at: .system), _ changes: [(String, JSON)] = []) -> JSON {
        var object = person.object ?? JSONObject()
        object["card"] = .string(name.text)
        for (member, value) in changes { object[member] = value }
        return .object(object)
    }

    /// Books a room for two.
    ///
    /// - Returns: the API's address of the stay.
    private static func book(_ sites: TestSites) async throws -> String {
        try await sites.furnish("caravan", at: .system)
        _ = try await LodgingNoticesJob.run(at: sites.almaty.jobSite())
        let traveller = StaffBrowser(sites)
        let arrival = UTCTime.system.date.adding(days: 5)
        let path = "/stay/almaty/caravan/book?arrival=\(arrival)&departure=\(arrival.adding(days: 2))&adults=2&children=&room=double&plan=flexible"
        let offered = await traveller.get(path).text
        let start = try #require(offered.firstRange(of: "name=\"offer\" value=\"")?.upperBound, "\(offered)")
        let offer = String(offered[start...].prefix { $0 != "\"" })
        let booked = await traveller.post(path, [("offer", offer), ("name", "Anna Müller"), ("mail", "anna@example.org"), ("phone", "")])
        let link = try #require(booked.text.firstRange(of: "/my-stay/")?.lowerBound, "\(booked.text)")
        return "/api/v1" + booked.text[link...].prefix { $0 != "\"" }
    }

    @Test func `is filled in once for each name of a card, by whoever has the link, and no more often than there are guests`() async throws {
        try await TestSites.run { sites in
            let stay = try await Self.book(sites)
            #expect(try await sites.get("\(stay)/card").json()["cards"]?.array?.isEmpty == true)
            let second = try #require(try await Self.send("\(stay)/card", [:], sites).json()["secret"]?.string)
            let made = await Self.send("\(stay)/card", [:], sites)
            let link = try #require(try made.json()["api"]?.string, "\(made.text)")
            #expect(made.status == .created && link.hasPrefix("http://almaty.test:8080/api/v1/guests/cards/"), "\(made.text)")
            let path = String(link.dropFirst("http://almaty.test:8080".count))
            let open = await sites.get(path)
            #expect(try open.json()["guests"]?.integer == 2 && open.json()["filled"]?.integer == 0 && !open.text.contains("anna"), "\(open.text)")
            #expect(open.field("Cache-Control")?.contains("no-store") == true)

            let first = UUIDv7(at: .system)
            #expect(await Self.send(path, Self.card(first), sites).status == .created)
            let again = await Self.send(path, Self.card(first), sites)
            #expect(try again.status == .ok && again.json()["filled"]?.integer == 1 && again.field("Idempotency-Replayed") == "true", "\(again.text)")
            #expect(await Self.send(path, Self.card(), sites).status == .created)
            let full = await Self.send(path, Self.card(), sites)
            #expect(full.text.contains("rule-violated") && full.text.contains("All 2 cards"), "\(full.text)")
            let byOther = "/api/v1/guests/cards/\(second)"
            #expect(await Self.send(byOther, Self.card(), sites).text.contains("All 2 cards"), "no more by another link of the booking")
            #expect(await Self.send(byOther, Self.card(first), sites).status == .ok, "it is known by its name there too")
            let repeated = await Self.send(path, Self.card(first), sites)
            #expect(repeated.status == .ok, "who has not heard the answer asks again, also when all are filled in: \(repeated.text)")

            let seen = await sites.get("\(stay)/card")
            #expect(try seen.json()["cards"]?.array?.count == 2 && seen.text.contains("0T47") && !seen.text.contains("C01X"), "\(seen.text)")
            let more = await Self.send("\(stay)/card", [:], sites)
            #expect(more.text.contains("rule-violated"), "\(more.text)")
        }
    }

    @Test func `tells what was told with the booking to who asks for it alone, and refuses at the member what is wrong`() async throws {
        try await TestSites.run { sites in
            let stay = try await Self.book(sites)
            let secret = try #require(try await Self.send("\(stay)/card", ["told": true], sites).json()["secret"]?.string)
            let path = "/api/v1/guests/cards/\(secret)"
            #expect(try await sites.get(path).json()["told"]?["mail"]?.string == "anna@example.org")
            let faults: [(String, JSON, String)] = [
                ("declared", false, "declared"), ("declared", "yes", "declared"), ("purpose", "fun", "purpose"), ("signature", "", "signature"),
                ("card", "1", "card"), ("identity", ["familyName": "M"], "identity."), ("document", ["kind": "passport", "number": 7], "document."),
                ("document", ["kind": "passport", "issuer": "D"], "document.number"),
            ]
            for (member, value, path_) in faults {
                let refused = await Self.send(path, Self.card(UUIDv7(at: .system), [(member, value)]), sites)
                #expect(refused.status.code / 100 == 4 && refused.text.contains(path_), "\(member): \(refused.status) \(refused.text)")
            }
            #expect(try await sites.get(path).json()["filled"]?.integer == 0)
            #expect(await Self.send(path, Self.card(), sites).status == .created)
            #expect(try await sites.get(path).json()["told"] == nil, "what was told stands there until the card is filled in")
            #expect(await sites.get("/api/v1/guests/cards/" + String(repeating: "a", count: 32)).status == .notFound)
            let page = await sites.cities.answer(
                WebRequest(.post, path, authority: "almaty.test:8080", headers: [.contentType: "text/plain"]) { Array("card".utf8) })
            #expect(page.status == .unsupportedMediaType)
        }
    }
}
