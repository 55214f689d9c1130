import Accounts
import CityNode
import FrontDesk
import HTTPTypes
import Lodging
import Primitives
import SQL
import StrictJSON
import TestCluster
import Testing

@testable import Sites
@testable import Web

@Suite(.timeLimit(.minutes(4))) struct `Tasks of desks` {
    /// A hotel with one room.
    private static func furnish(_ sites: TestSites, _ id: String) async throws {
        let today = UTCTime.system.date
        let days = JSON.object(
            JSONObject([
                ("roomType", "double"), ("ratePlan", "flexible"), ("from", .string(today.adding(days: -1).description)),
                ("through", .string(today.adding(days: 30).description)), ("price", 1_000_000),
            ]))
        let file = try HotelFile(
            Fields([
                "hotels": [
                    [
                        "id": .string(id), "name": ["en": .string("Hotel \(id)")], "address": ["en": "1 Abay Avenue"], "contacts": [:],
                        "facilities": [], "family": [], "checkIn": "14:00", "checkOut": "12:00", "timeZone": "UTC", "synthetic": true,
                        "roomTypes": [["id": "double", "name": ["en": "Double room"], "adults": 2, "children": 1]],
                        "ratePlans": [
                            [
                                "id": "flexible", "name": ["en": "Flexible"], "currency": "KZT", "meals": "none", "occupancy": ["included": 2],
                                "cancellation": ["freeDays": 3, "late": 1, "noShow": "all"],
                            ]
                        ], "rooms": [["number": "101", "roomType": "double", "floor": 1]], "days": [days],
                    ]
                ]
            ]))
        try await sites.almaty.database.write { connection in
            let desk = HotelDesk(LodgingActor(.atCommandLine(), .everywhere, at: .system))
            for entry in file.hotels { try desk.take(entry, connection) }
        }
    }

    /// Sells the only room for some nights to two bookings.
    private static func oversell(_ sites: TestSites, _ hotel: String) async throws -> UUIDv7 {
        let id = try #require(HotelID(hotel))
        let arrival = UTCTime.system.date.adding(days: 3)
        let stay = try #require(StayRequest(arrival: arrival, departure: arrival.adding(days: 2), adults: 2))
        return try await sites.almaty.database.write { connection in
            let desk = StayDesk(LodgingActor(.atCommandLine(), .everywhere, at: .system))
            var last = UUIDv7(at: .system)
            for _ in 0..<2 {
                last = UUIDv7(at: .system)
                _ = try desk.overbook(
                    stay, at: id, RoomTypeID("double")!, RatePlanID("flexible")!, reason: "a <b>regular</b> guest", request: last, connection)
            }
            return last
        }
    }

    @Test func `are shown to who works at the hotel, on their first page and at the desk, until they are seen to`() async throws {
        try await TestSites.run { sites in
            for hotel in ["caravan", "saray"] { try await Self.furnish(sites, hotel) }
            let booking = try await Self.oversell(sites, "caravan")
            let (dana, _) = try await sites.staff("dana", "front-desk:caravan")
            let (omar, _) = try await sites.staff("omar", "front-desk:saray")
            let (mayor, _) = try await sites.staff("mayor", "city-administrator")
            let path = "/admin/desk/caravan/tasks"
            let today = await dana.get("/admin")
            #expect(
                today.text.contains("Hotel caravan") && today.text.contains("2 things for the desk to see to.") && today.text.contains(path),
                "\(today.text)")
            for other in [omar, mayor] {
                #expect(await !other.get("/admin").text.contains("Hotel caravan"), "it is no work of theirs")
                #expect([.notFound, .forbidden].contains(await other.get(path).status))
                let refused = await other.post(path, [("booking", booking.text), ("kind", "overbooked")])
                #expect([.notFound, .forbidden].contains(refused.status))
            }
            // Nor by way of a hotel of one's own.
            #expect(await omar.post("/admin/desk/saray/tasks", [("booking", booking.text), ("kind", "overbooked")]).status == .notFound)
            for page in [path, "/admin/desk/caravan"] {
                let text = await dana.get(page).text
                #expect(text.contains("a &lt;b&gt;regular&lt;/b&gt; guest") && !text.contains("<b>regular"), "\(text)")
            }
            for _ in 0..<2 { #expect(await dana.post(path, [("booking", booking.text), ("kind", "overbooked")]).status == .seeOther) }
            #expect(await dana.post(path, [("booking", booking.text), ("kind", "nothing")]).status == .badRequest)
            let after = await dana.get("/admin").text
            #expect(after.contains("1 thing for the desk to see to."), "\(after)")
        }
    }
}
