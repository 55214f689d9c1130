import Accounts
import CityNode
import Foundation
import HTTPTypes
import Lodging
import Primitives
import SQL
import StrictJSON
import TestCluster
import Testing

@testable import Sites
@testable import Web

@Suite(.timeLimit(.minutes(4))) struct `The calendar of prices` {
    private static let hotel = HotelID("inn")!
    private static let first = UTCDate("2027-03-01")!

    /// A hotel with five room types and two plans, and who manages it.
    private static func run(_ body: (TestSites, StaffBrowser) async throws -> Void) async throws {
        try await TestSites.run { sites in
            let types: [JSON] = (1...5).map { ["id": .string("type-\($0)"), "name": ["en": .string("Type \($0)")], "adults": 2, "children": 0] }
            let cancellation: JSON = ["late": "all", "noShow": "all"]
            func plan(_ id: String, _ currency: String) -> JSON {
                [
                    "id": .string(id), "name": ["en": .string(id)], "currency": .string(currency), "meals": "none", "occupancy": ["included": 2],
                    "cancellation": cancellation,
                ]
            }
            let rooms: [JSON] = (1...5).map { ["number": .string("10\($0)"), "roomType": .string("type-\($0)"), "floor": 1] }
            let days: [JSON] = (1...5).flatMap { type in
                [("local", 2_000_000), ("yen", 9000)].map { plan, price in
                    [
                        "roomType": .string("type-\(type)"), "ratePlan": .string(plan), "from": .string(first.description),
                        "through": .string(first.adding(days: 40).description), "price": .integer(Int64(price)),
                    ]
                }
            }
            let file = try HotelFile(
                Fields([
                    "hotels": [
                        [
                            "id": "inn", "name": ["en": "Inn"], "address": ["en": "Street"], "contacts": .object(JSONObject()), "facilities": [],
                            "family": [], "checkIn": "14:00", "checkOut": "12:00", "timeZone": "Asia/Almaty", "roomTypes": .array(types),
                            "ratePlans": [plan("local", "KZT"), plan("yen", "JPY")], "rooms": .array(rooms), "days": .array(days),
                        ]
                    ]
                ]))
            try await sites.almaty.database.write { connection in
                let desk = HotelDesk(LodgingActor(.atCommandLine(), .everywhere, at: .system))
                for entry in file.hotels { try desk.take(entry, connection) }
            }
            try await body(sites, try await sites.staff("mira", "hotel-manager:inn").browser)
        }
    }

    private static func rule(_ type: String, _ plan: String, _ day: String, _ sites: TestSites) async throws -> DayRule? {
        try await sites.almaty.database.read { connection in
            let (type, plan) = (try RoomTypeID(type).required, try RatePlanID(plan).required)
            let numbers = try (
                HotelTables.roomType(type, of: hotel, connection).required.number, HotelTables.ratePlan(plan, of: hotel, connection).required.number
            )
            return try DayRules.rules(of: numbers.0, under: numbers.1, from: UTCDate(day).required, count: 1, connection)[0]
        }
    }

    private static func hidden(_ page: WebAnswer) throws -> [(String, String)] {
        let form = try #require(page.text.firstRange(of: "calendar/apply")?.upperBound)
        return page.text[form...].components(separatedBy: "type=\"hidden\" name=\"").dropFirst().compactMap { part in
            let halves = part.components(separatedBy: "\" value=\"")
            return halves.count > 1 && halves[0] != "token" ? (halves[0], String(halves[1].prefix { $0 != "\"" })) : nil
        }
    }

    private static let change = [
        ("offers", "type-1/local"), ("offers", "type-2/local"), ("from", "2027-03-01"), ("through", "2027-03-31"), ("weekdays", "4"),
        ("weekdays", "5"), ("price", "25000.5"), ("minStay", "2"), ("closedToArrival", "yes"),
    ]

    @Test func `shows a month of five room types in less than 60 KB`() async throws {
        try await Self.run { _, mira in
            let page = await mira.get("/admin/hotels/inn/calendar?month=2027-03")
            #expect(page.status == .ok && page.text.contains("20,000") && page.text.contains("9,000") && page.text.contains("March 2027"))
            #expect(page.text.components(separatedBy: "data-day=").count == 32)
            #expect(page.body.count < 60_000, "\(page.body.count)")
            for wrong in ["2027-13", "x", "9999-01", "0001-01"] {
                #expect(await mira.get("/admin/hotels/inn/calendar?month=\(wrong)").status == .ok, "\(wrong)")
            }
        }
    }

    @Test func `changes days by the week after showing what would change, all of them or none`() async throws {
        try await Self.run { sites, mira in
            await mira.get("/admin/hotels/inn/calendar?month=2027-03")
            let preview = await mira.post("/admin/hotels/inn/calendar", Self.change)
            #expect(preview.status == .ok && preview.text.contains("Change 16 days"), "\(preview.text)")
            #expect(preview.text.contains("25,000.5") && preview.text.contains("min 2") && preview.text.contains("no arrival"))
            #expect(try await Self.rule("type-1", "local", "2027-03-05", sites)?.price == 2_000_000, "nothing is changed yet")
            let applied = await mira.post("/admin/hotels/inn/calendar/apply", try Self.hidden(preview))
            #expect(applied.status == .seeOther, "\(applied.text)")
            let rule = try await Self.rule("type-2", "local", "2027-03-06", sites)
            #expect(rule?.price == 2_500_050 && rule?.minStay == 2 && rule?.isClosedToArrival == true)
            #expect(try await Self.rule("type-1", "local", "2027-03-04", sites)?.price == 2_000_000, "a Thursday")
            #expect(await mira.follow(applied).text.contains("min 2"))
            let again = await mira.post("/admin/hotels/inn/calendar", Self.change)
            #expect(again.text.contains("Nothing would change"))
            let cleared = await mira.post("/admin/hotels/inn/calendar", Self.change.filter { $0.0 != "minStay" } + [("clear", "minStay")])
            #expect(try await mira.post("/admin/hotels/inn/calendar/apply", Self.hidden(cleared)).status == .seeOther)
            #expect(try await Self.rule("type-2", "local", "2027-03-06", sites)?.minStay == nil)
        }
    }

    @Test func `shows anew what would change where somebody else has changed the days meanwhile`() async throws {
        try await Self.run { sites, mira in
            await mira.get("/admin/hotels/inn/calendar?month=2027-03")
            let preview = await mira.post("/admin/hotels/inn/calendar", Self.change)
            try await sites.almaty.database.write { connection in
                var change = try DayChange(from: Self.first.adding(days: 4), through: Self.first.adding(days: 4)).required
                change.price = .set(77)
                try HotelDesk(LodgingActor(.atCommandLine(), .everywhere, at: .system)).change(
                    try RoomTypeID("type-1").required, try RatePlanID("local").required, of: Self.hotel, by: change, connection)
            }
            let late = await mira.post("/admin/hotels/inn/calendar/apply", try Self.hidden(preview))
            #expect(late.status == .conflict && late.text.contains("Somebody else") && late.text.contains("0.77"), "\(late.text)")
            #expect(try await Self.rule("type-1", "local", "2027-03-05", sites)?.price == 77)
            #expect(try await mira.post("/admin/hotels/inn/calendar/apply", Self.hidden(late)).status == .seeOther)
        }
    }

    @Test func `says what is wrong beside the field, and keeps what was typed`() async throws {
        try await Self.run { _, mira in
            await mira.get("/admin/hotels/inn/calendar?month=2027-03")
            for (name, wrong, said) in [
                ("through", "2027-02-01", "First night"), ("price", "x", "decimal"), ("price", "1.005", "12500"), ("minStay", "0", "365"),
                ("from", "2027-02-30", "date"), ("offers", "type-9/local", "one of"), ("through", "2031-01-01", "days after the first"),
            ] {
                let values = Self.change.filter { $0.0 != name } + [(name, wrong)]
                let refused = await mira.post("/admin/hotels/inn/calendar", values)
                #expect(refused.status == .unprocessableContent, "\(name) \(wrong)")
                #expect(refused.text.contains(said), "\(name) \(wrong): \(refused.text)")
                #expect(name == "price" || refused.text.contains("value=\"25000.5\""), "\(name) \(wrong)")
            }
            // Yen have no digits behind the point; nothing is changed in either currency.
            let yen = await mira.post("/admin/hotels/inn/calendar", Self.change + [("offers", "type-1/yen")])
            #expect(yen.status == .unprocessableContent && yen.text.contains("12500"))
            let contradiction = await mira.post("/admin/hotels/inn/calendar", Self.change + [("maxStay", "1")])
            #expect(contradiction.status == .unprocessableContent && contradiction.text.contains("longer than its longest"))
        }
    }
}
