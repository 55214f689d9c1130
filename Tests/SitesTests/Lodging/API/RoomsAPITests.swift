import Accounts
import CityNode
import Guests
import HTTPTypes
import Primitives
import SQL
import StrictJSON
import TestCluster
import TestKit
import Testing

@testable import Lodging
@testable import Sites
@testable import Web

/// A traveller's program at Almaty's site, without an account.
@Suite(.timeLimit(.minutes(4))) struct `Rooms of any city, for programs` {
    private static let arrival = UTCTime.system.date.adding(days: 10)
    private static var query: String { "arrival=\(arrival)&departure=\(arrival.adding(days: 2))&adults=2" }
    private static let body: JSON = [
        "arrival": .string(arrival.description), "departure": .string(arrival.adding(days: 2).description), "adults": 2,
        "guests": [["name": "Ibn Battuta"]], "mail": "ibn@example.org",
    ]

    private static func send(_ path: String, _ changes: [(String, JSON?)], _ sites: TestSites) async -> WebAnswer {
        var object = body.object ?? JSONObject()
        for (name, value) in changes { object[name] = value }
        let bytes = JSON.object(object).compact
        return await sites.cities.answer(
            WebRequest(.post, path, authority: "almaty.test:8080", headers: [.contentType: "application/json"]) { bytes })
    }

    private static func furnished(_ place: String, _ sites: TestSites) async throws -> City {
        let city = place == "almaty" ? sites.almaty : sites.bukhara
        try await sites.furnish("caravan", in: city, at: .system)
        _ = try await LodgingNoticesJob.run(at: city.jobSite())
        try await eventually(within: 60, "the hotel and its days are known at Almaty's site") {
            let rooms = try await sites.get("/api/v1/rooms?\(query)&city=\(place)").json()
            let places = try await sites.get("/api/v1/places").json()
            return rooms["items"]?.array?.count == 1 && places["items"]?.array?.count == 1
        }
        return city
    }

    @Test(arguments: ["almaty", "bukhara"]) func `are chosen, looked at and booked once, however often it is sent`(place: String) async throws {
        try await TestSites.run { sites in
            let city = try await Self.furnished(place, sites)
            let country = place == "almaty" ? "KZ" : "UZ"
            let places = try await sites.get("/api/v1/places?region=central-asia&country=\(country)").json()["items"]?.array ?? []
            #expect(places.map { $0["city"]?.string } == [place] && places[0]["hotels"]?.integer == 1)
            let found = try await sites.get("/api/v1/rooms?\(Self.query)&region=central-asia").json()["items"]?.array ?? []
            try #require(found.count == 1 && found[0]["city"]?.string == place, "\(found)")
            #expect(try await sites.get("/api/v1/rooms?\(Self.query)&region=africa").json()["items"]?.array?.isEmpty == true)

            let hotel = try await sites.get("/api/v1/rooms/\(place)/caravan").json()
            #expect(hotel["hotel"]?["id"]?.string == "caravan" && hotel["roomTypes"]?.array?.first?["name"]?["en"] != nil, "\(hotel)")
            let quote = try await sites.get("/api/v1/rooms/\(place)/caravan/offers?\(Self.query)").json()
            let offer = try #require(quote["offers"]?.array?.first, "\(quote)")
            #expect(offer["lines"]?.array?.isEmpty == false && offer["total"] == found[0]["total"])

            let path = "/api/v1/rooms/\(place)/caravan/bookings"
            let made = await Self.send(path, [("offer", offer["offer"])], sites)
            #expect(made.status == .created && made.field("Cache-Control")?.contains("no-store") == true, "\(made.text)")
            let key = try #require(try made.json()["key"]?.string)
            let other: [(String, JSON?)] = [("guests", [["name": "Somebody Else"]]), ("mail", "other@example.org")]
            let again = await Self.send(path, [("offer", offer["offer"])] + other, sites)
            #expect(again.status == .ok && again.field("Idempotency-Replayed") == "true", "\(again.text)")
            #expect(try again.json()["booking"] == made.json()["booking"] && again.json()["code"] == made.json()["code"])
            let id = try #require(try made.json()["booking"]?.string.flatMap { UUIDv7($0) })
            let told = try await ToldGuests(vault: city.vault, own: city.database, now: .system).told(with: [id])[id]
            #expect(told?.guests.map(\.name) == ["Ibn Battuta"] && told?.mail?.text == "ibn@example.org", "who sends it again changes nothing")
            #expect(try await city.database.read { try $0.first("SELECT COUNT(*) FROM booking WHERE state = 'confirmed'")?.int(0) } == 1)
            #expect(try await city.database.read { try StockCheck.problems($0) } == [])
            let stay = try await sites.get("/api/v1/my-stay/\(key)").json()
            #expect(stay["state"]?.string == "confirmed" && stay["hotel"]?.string == "caravan" && stay["total"] == offer["total"], "\(stay)")
            // Nobody exempts themselves from tax, neither when they book nor later.
            let change: [(String, JSON?)] = [
                ("change", .string(UUIDv7(at: .system).text)), ("roomType", "double"), ("ratePlan", "flexible"), ("total", offer["total"]),
            ]
            for (place, more) in [(path, [("offer", offer["offer"])]), ("/api/v1/my-stay/\(key)/change", change)] {
                let refused = await Self.send(place, more + [("exemptAdults", 1)], sites)
                #expect(refused.status == .badRequest && refused.text.contains("exemptAdults"), "\(place): \(refused.text)")
            }
        }
    }

    @Test func `say what is wrong with what was asked, and nothing is booked`() async throws {
        try await TestSites.run { sites in
            let city = try await Self.furnished("almaty", sites)
            let quote = try await sites.get("/api/v1/rooms/almaty/caravan/offers?\(Self.query)").json()
            let offer = try #require(quote["offers"]?.array?.first?["offer"], "\(quote)")
            let path = "/api/v1/rooms/almaty/caravan/bookings"
            let faults: [(String, JSON?, String)] = [
                ("offer", nil, "offer"), ("mail", nil, "mail"), ("mail", "nobody", "mail"), ("guests", [], "guests"), ("guests", nil, "guests"),
                ("departure", .string(Self.arrival.description), "departure"), ("arrival", "soon", "arrival"), ("adults", 99, "adults"),
            ]
            for (member, value, named) in faults {
                let refused = await Self.send(path, [("offer", offer), (member, value)], sites)
                #expect(refused.status == .badRequest && refused.text.contains("`\(named)"), "\(member): \(refused.status) \(refused.text)")
            }
            let over = await Self.send(path, [("offer", offer), ("arrival", "2020-01-01"), ("departure", "2020-01-02")], sites)
            #expect(over.status == .badRequest && over.text.contains("`arrival` must be today or later"), "\(over.text)")
            let days: [(String, JSON?)] = [
                ("arrival", .string(Self.arrival.adding(days: 1).description)), ("departure", .string(Self.arrival.adding(days: 3).description)),
            ]
            for changes in [days, [("adults", 1)]] {
                let otherStay = await Self.send(path, [("offer", offer)] + changes, sites)
                #expect(otherStay.status == .badRequest && otherStay.text.contains("must be that of the offer"), "\(otherStay.text)")
            }
            try await sites.furnish("saray", in: city, at: .system)
            let elsewhere = await Self.send("/api/v1/rooms/almaty/saray/bookings", [("offer", offer)], sites)
            #expect(elsewhere.status == .badRequest && elsewhere.text.contains("`offer` must be one of saray"), "\(elsewhere.text)")
            let forged = await Self.send(path, [("offer", "made-up")], sites)
            #expect(forged.status.code / 100 == 4, "\(forged.text)")
            for target in ["/api/v1/rooms/atlantis/caravan", "/api/v1/rooms/almaty/no-such", "/api/v1/rooms/bukhara/caravan/offers?\(Self.query)"] {
                #expect(await sites.get(target).status == .notFound, "\(target)")
            }
            #expect(await Self.send("/api/v1/rooms/atlantis/caravan/bookings", [("offer", offer)], sites).status == .notFound)
            for wrong in [
                "region=mars", "country=Kazakhstan", "order=luck", "within=0", "within=101", "most=100", "most=0&currency=KZT", "cultural=no",
                "stars=6", "city=atlantis", "facility=moat", "family=moat", "currency=gold",
            ] {
                let refused = await sites.get("/api/v1/rooms?\(Self.query)&\(wrong)")
                #expect(refused.status == .badRequest, "\(wrong): \(refused.text)")
            }
            for (wanted, count) in [("facility=wifi", 1), ("facility=wifi&facility=pool", 0), ("facility=wifi&facility=wifi", 1)] {
                let found = try await sites.get("/api/v1/rooms?\(Self.query)&city=almaty&\(wanted)").json()
                #expect(found["items"]?.array?.filter { $0["hotel"]?.string == "caravan" }.count == count, "\(wanted): \(found)")
            }
            let page = await sites.get("/stay?\(Self.query)&facility=wifi&facility=pool").text
            #expect(["wifi", "pool"].allSatisfy { page.contains(#"value="\#($0)" checked"#) }, "\(page.suffix(3000))")
            for wrong in ["region=mars", "country=Kazakhstan", "after=zz"] {
                #expect(await sites.get("/api/v1/places?\(wrong)").status == .badRequest)
            }
            #expect(try await city.database.read { try $0.first("SELECT COUNT(*) FROM booking")?.int(0) } == 0)
        }
    }

    /// What an offer of another city is for can be read there alone: what is held is compared with what was asked for.
    @Test func `of another city are booked as they were seen, or not at all`() async throws {
        try await TestSites.run { sites in
            let city = try await Self.furnished("bukhara", sites)
            try await sites.furnish("saray", in: city, at: .system)
            _ = try await LodgingNoticesJob.run(at: city.jobSite())
            try await eventually(within: 60, "the other hotel is known, too") { await sites.get("/api/v1/rooms/bukhara/saray").status == .ok }
            // Each offer is good for one hold, also where that is given back.
            func offer() async throws -> JSON {
                let quote = try await sites.get("/api/v1/rooms/bukhara/caravan/offers?\(Self.query)").json()
                return try #require(quote["offers"]?.array?.first, "\(quote)")
            }
            let later = Self.arrival.adding(days: 1)
            let otherwise: [(String, [(String, JSON?)], String)] = [
                ("saray", [], "one of caravan"),
                ("caravan", [("arrival", .string(later.description)), ("departure", .string(later.adding(days: 2).description))], "for the days"),
                ("caravan", [("adults", 1)], "guests"), ("caravan", [("children", [4])], "guests"),
                ("caravan", [("total", ["amount": 1, "currency": "KZT"])], "price"),
                ("caravan", [("guests", .array((0..<3).map { ["name": .string("Guest \($0)")] }))], "`guests` must be no more than the 2"),
            ]
            for (hotel, changes, why) in otherwise {
                let refused = try await Self.send("/api/v1/rooms/bukhara/\(hotel)/bookings", [("offer", offer()["offer"])] + changes, sites)
                #expect(refused.status.code / 100 == 4 && refused.text.contains(why), "\(hotel) \(changes): \(refused.status) \(refused.text)")
                let live = try await city.database.read { try $0.first("SELECT COUNT(*) FROM booking WHERE state IN ('held', 'confirmed')")?.int(0) }
                #expect(live == 0, "\(changes)")
            }
            let seen = try await offer()
            let made = await Self.send("/api/v1/rooms/bukhara/caravan/bookings", [("offer", seen["offer"]), ("total", seen["total"])], sites)
            #expect(made.status == .created, "\(made.text)")
            let stay = try await sites.get("/api/v1/my-stay/\(try made.json()["key"]?.string ?? "")").json()
            #expect(stay["events"]?.array?.last?["what"]?.string == "confirmed" && stay["madeAt"] != nil, "\(stay)")
        }
    }

    @Test func `that are not sold any more are not shown, and have their names in what was booked`() async throws {
        try await TestSites.run { sites in
            _ = try await Self.furnished("almaty", sites)
            let before = try await sites.get("/api/v1/rooms/almaty/caravan").json()
            #expect(before["roomTypes"]?.array?.count == 1 && before["ratePlans"]?.array?.count == 1)
            let desk = HotelDesk(LodgingActor(.atCommandLine(), .everywhere, at: .system))
            let (hotel, plan) = (try HotelID("caravan").required, try RatePlanID("flexible").required)
            try await sites.almaty.database.write { try desk.remove(plan, of: hotel, $0) }
            let after = try await sites.get("/api/v1/rooms/almaty/caravan").json()
            #expect(after["roomTypes"]?.array?.count == 1 && after["ratePlans"]?.array?.isEmpty == true, "\(after)")
        }
    }

    @Test func `are sifted by what they cost and how far they are, as on the page`() async throws {
        try await TestSites.run { sites in
            _ = try await Self.furnished("almaty", sites)
            func hotels(_ query: String) async throws -> Int? {
                try await sites.get("/api/v1/rooms?\(Self.query)&\(query)").json()["items"]?.array?.count
            }
            #expect(try await hotels("order=distance") == 1)
            #expect(try await hotels("within=100") == 0, "where nobody knows how far it is, it is not within")
            // Two nights at 10,000 tenge; no rates are published, and none are needed.
            #expect(try await hotels("most=19999&currency=KZT") == 0)
            #expect(try await hotels("most=20000&currency=KZT") == 1)
            #expect(try await hotels("most=1000000&currency=USD") == 0, "what cannot be compared is not below a bound")
        }
    }
}
