import Accounts
import CityNode
import HTTPTypes
import Lodging
import Primitives
import SQL
import StrictJSON
import TestCluster
import Testing

@testable import Sites
@testable import Web

/// A hotel's own system and a channel manager at work, by the API alone.
@Suite("The API of what a hotel sells", .timeLimit(.minutes(4)))
struct HotelSettingsAPITests {
    private static let base = "/api/v1/hotels/caravan"

    private static func run(_ body: (TestSites, TestProgram, UTCDate) async throws -> Void) async throws {
        try await TestSites.run { sites in
            let now = sites.almaty.clock()
            try await sites.furnish("caravan", at: now)
            try await body(sites, try await sites.program(at: ["caravan"]), now.date)
        }
    }

    @Test func `changes a hotel from the revision that was seen, and tells who is late what stands`() async throws {
        try await Self.run { sites, program, _ in
            let seen = try await program.get(Self.base)
            var hotel = try #require(seen["hotel"]?.object)
            hotel["name"] = ["en": "Caravan", "ru": "Караван"]
            let change: JSON = ["revision": seen["revision"] ?? .null, "hotel": .object(hotel)]
            let changed = try await program.send(.put, Self.base, change, expects: .ok)
            #expect(try changed.json()["hotel"]?["name"]?["ru"]?.string == "Караван")
            let late = try await program.send(.put, Self.base, change, expects: .conflict)
            #expect(try late.json()["current"] == changed.json()["revision"])
            hotel["checkIn"] = "25:00"
            let wrong = try await program.send(
                .put, Self.base, ["revision": try changed.json()["revision"] ?? .null, "hotel": .object(hotel)], expects: .badRequest)
            #expect(try wrong.json()["member"]?.string == "hotel.checkIn")
            let shut = try await program.send(.put, "\(Self.base)/open", ["open": false], expects: .ok)
            #expect(try shut.json()["open"]?.boolean == false)
            // A hotel is added by a token of all of the city.
            let another = try await sites.program([.writeHotels, .readHotels], named: "city")
            hotel["checkIn"] = "14:00"
            try await another.send(.put, "/api/v1/hotels/otrar", ["revision": 0, "hotel": .object(hotel)], expects: .ok)
            #expect(try await another.get("/api/v1/managed-hotels?limit=1")["next"]?.string != nil)
        }
    }

    @Test func `sets room types, rooms and rate plans, and takes none away that somebody has booked`() async throws {
        try await Self.run { sites, program, today in
            let types = try await program.get("\(Self.base)/room-types")["items"]?.array ?? []
            #expect(types.compactMap { $0["id"]?.string } == ["double"])
            let suite: JSON = ["revision": 0, "roomType": ["name": ["en": "Suite"], "adults": 4, "children": 2]]
            try await program.send(.put, "\(Self.base)/room-types/suite", suite, expects: .ok)
            let twice = try await program.send(.put, "\(Self.base)/room-types/suite", suite)
            #expect(twice.status == .unprocessableContent && twice.text.contains("of that name already"))
            var plan = try #require(try await program.get("\(Self.base)/rate-plans")["items"]?.array?.first)
            #expect(plan["revision"]?.integer == 1)
            plan = ["revision": 1, "ratePlan": plan["ratePlan"] ?? .null]
            try await program.send(.put, "\(Self.base)/rate-plans/flexible", plan, expects: .ok)
            try await program.send(.put, "\(Self.base)/rate-plans/flexible", plan, expects: .conflict)

            try await program.send(.put, "\(Self.base)/rooms/201", ["roomType": "suite", "floor": 2], expects: .ok)
            let moved: JSON = ["roomType": "suite", "floor": 3, "before": ["roomType": "suite", "floor": 2]]
            try await program.send(.put, "\(Self.base)/rooms/201", moved, expects: .ok)
            let late = try await program.send(.put, "\(Self.base)/rooms/201", moved, expects: .conflict)
            #expect(try late.json()["current"]?["floor"]?.integer == 3)
            let outage: JSON = [
                "room": "104", "from": .string(today.description), "until": .string(today.adding(days: 3).description), "reason": "paint",
            ]
            try await program.send(.post, "\(Self.base)/outages", outage, key: "o", expects: .created)
            try await program.send(.post, "\(Self.base)/outages", outage, key: "o", expects: .ok)
            #expect(try await program.get("\(Self.base)/rooms")["outages"]?.array?.count == 1)
            try await program.send(.delete, "\(Self.base)/outages/104/\(today)", expects: .ok)
            try await program.send(.delete, "\(Self.base)/rooms/201", expects: .ok)

            let quote = try await sites.get("\(Self.base)/offers?arrival=\(today.adding(days: 1))&departure=\(today.adding(days: 2))&adults=2").json()
            let offer = try #require(quote["offers"]?.array?.first?["offer"]?.string)
            try await program.send(.post, "\(Self.base)/bookings", ["offer": .string(offer)], key: "b", expects: .created)
            let used = try await program.send(.delete, "\(Self.base)/room-types/double")
            #expect(used.status == .unprocessableContent && used.text.contains("1 booking rest"), "\(used.text)")
            let gone = try await program.send(.delete, "\(Self.base)/room-types/suite", expects: .ok)
            #expect(try gone.json()["sold"]?.boolean == false)
            try await program.send(.delete, "\(Self.base)/rate-plans/flexible", expects: .ok)
            #expect(try await sites.almaty.database.read { try StockCheck.problems($0) } == [])
        }
    }

    @Test func `sets many days at once, or none of them`() async throws {
        try await Self.run { _, program, today in
            let (first, last) = (JSON.string(today.description), JSON.string(today.adding(days: 9).description))
            let days = "\(Self.base)/days"
            let place = "roomType=double&ratePlan=flexible&from=\(today)&count=10"
            var change = JSONObject([("roomType", "double"), ("ratePlan", "flexible"), ("from", first), ("through", last)])
            change["price"] = 2_000_000
            change["minStay"] = 2
            let good = try await program.send(.patch, days, ["changes": [.object(change)]], expects: .ok)
            #expect(try good.json()["days"]?.integer == 10)
            var wrong = change
            wrong["minStay"] = 9
            wrong["maxStay"] = 3
            change["price"] = 1
            let refused = try await program.send(.patch, days, ["changes": [.object(change), .object(wrong)]])
            #expect(refused.status == .unprocessableContent)
            let stands = try await program.get("\(days)?\(place)")["days"]?.array ?? []
            #expect(stands.count == 10 && stands.allSatisfy { $0["price"]?.integer == 2_000_000 && $0["minStay"]?.integer == 2 })
            change["minStay"] = .null
            change["closedToArrival"] = true
            try await program.send(.patch, days, ["changes": [.object(change)]], expects: .ok)
            let cleared = try await program.get("\(days)?\(place)")["days"]?.array?.first
            #expect(cleared?["minStay"] == nil && cleared?["closedToArrival"]?.boolean == true)
            change["through"] = "2020-01-01"
            let backwards = try await program.send(.patch, days, ["changes": [.object(change)]], expects: .badRequest)
            #expect(try backwards.json()["member"]?.string == "changes[0].through")
        }
    }

    @Test func `lists photos, and has calendars of other systems read`() async throws {
        try await Self.run { _, program, _ in
            #expect(try await program.get("\(Self.base)/photos")["items"]?.array == [])
            let feed: JSON = ["roomType": "double", "name": "Elsewhere", "address": "https://calendars.example.org/secret.ics"]
            let added = try await program.send(.post, "\(Self.base)/feeds", feed, key: "f", expects: .created)
            try await program.send(.post, "\(Self.base)/feeds", feed, key: "f", expects: .ok)
            let items = try added.json()["items"]?.array ?? []
            #expect(items.count == 1 && items[0]["host"]?.string == "calendars.example.org" && !added.text.contains("secret.ics"))
            let local: JSON = ["roomType": "double", "name": "Here", "address": "https://localhost/x.ics"]
            let wrong = try await program.send(.post, "\(Self.base)/feeds", local, key: "g", expects: .badRequest)
            #expect(try wrong.json()["member"]?.string == "address")
            let gone = try await program.send(.delete, "\(Self.base)/feeds/\(items[0]["id"]?.string ?? "")", expects: .ok)
            #expect(try gone.json()["items"]?.array == [])
        }
    }

    @Test func `shows guests of the register by the last characters of their documents alone`() async throws {
        try await Self.run { sites, program, today in
            let (desk, _) = try await sites.staff("dana", "front-desk:caravan")
            await desk.get("/admin/guests/new")
            let entered = await desk.post(
                "/admin/guests/new",
                [
                    ("identity.familyName", "Müller"), ("identity.givenNames", "Anna"), ("identity.birthDate", "1974-08-12"), ("identity.sex", "F"),
                    ("identity.nationality", "d"), ("document.kind", "passport"), ("document.number", "C01X00T47"), ("document.issuer", "D"),
                    ("hotel", "caravan"), ("stay.arrival", today.description), ("stay.departure", today.adding(days: 2).description),
                    ("stay.room", "101"), ("stay.purpose", "holiday"),
                ])
            #expect(entered.status == .seeOther, "\(entered.text)")
            let answer = try await program.send(.get, "\(Self.base)/guests", expects: .ok)
            let row = try #require(try answer.json()["items"]?.array?.first)
            #expect(row["familyName"]?.string == "Müller" && row["documentEndsWith"]?.string == "0T47" && !answer.text.contains("C01X00T47"))
            #expect(answer.field("Cache-Control")?.contains("no-store") == true)
        }
    }
}
