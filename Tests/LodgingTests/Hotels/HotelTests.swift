import Accounts
import Primitives
import SQL
import StrictJSON
import Testing

@testable import Lodging

@Suite struct `A hotel` {
    @Test func `reads what it writes`() throws {
        let hotel = try SampleHotel.hotel { $0["badge"] = ["since": "2026-01-01", "until": "2028-12-31"] }
        #expect(try Hotel(Fields(hotel.json)) == hotel)
        #expect(hotel.isCultural(on: SampleHotel.today))
        let type = try SampleHotel.roomType("Double", adults: 2, children: 1)
        #expect(try RoomType(Fields(type.json)) == type)
        let plan = try SampleHotel.plan(SampleHotel.flexibleBody)
        #expect(try RatePlan(Fields(plan.json)) == plan)
    }

    @Test(
        arguments: [
            ("timeZone", "../../etc/passwd" as JSON, "timeZone"), ("checkIn", "24:00", "checkIn"), ("checkIn", "9:00", "checkIn"),
            ("stars", ["count": 6, "by": "us"], "stars.count"), ("facilities", ["wifi", "wifi"], "facilities[1]"),
            ("facilities", ["teleport"], "facilities[0]"), ("place", ["latitude": "91", "longitude": "0"], "place.latitude"),
            ("place", ["latitude": "1.1234567", "longitude": "0"], "place.latitude"), ("contacts", ["mail": "x"], "contacts.mail"),
            ("contacts", ["phone": "+7  727"], "contacts.phone"), ("contacts", ["web": "javascript:alert(1)"], "contacts.web"),
            ("name", ["en": "a\u{202E}b"], "name.en"), ("badge", ["since": "2026-01-02", "until": "2026-01-01"], "badge.until"),
            (
                "taxes",
                [
                    "vatBasisPoints": 0, "vatIncluded": true,
                    "tourist": ["currency": "KZT", "amount": 1, "bands": [["below": 9, "amount": 0], ["below": 9, "amount": 0]]],
                ],
                "taxes.tourist.bands[1].below"
            ),
        ] as [(String, JSON, String)])
    func `is refused by the field that is wrong`(name: String, value: JSON, path: String) {
        do {
            _ = try SampleHotel.hotel { $0[name] = value }
            Issue.record("it was taken")
        } catch let error as FieldError { #expect(error.path == path) } catch { Issue.record("\(error)") }
    }

    @Test(arguments: ["0", "-0.5", "43.238949", "-90", "12.1"])
    func `lies where it says, to the last digit`(degrees: String) throws {
        let point = try GeoPoint(["latitude": .string(degrees), "longitude": .string(degrees)], path: "")
        #expect(point.json == ["latitude": .string(degrees), "longitude": .string(degrees)])
    }

    @Test func `is its managers' alone, and everything stands in the trail`() async throws {
        let hotel = try await SampleHotel()
        let other = HotelScope([try #require(RoleGrant("hotel-manager:other-inn"))])
        let desk = HotelScope([try #require(RoleGrant("front-desk:\(SampleHotel.id)"))])
        for scope in [other, desk, HotelScope([])] {
            await #expect(throws: LodgingRefusal.notYours(SampleHotel.id)) {
                try await hotel.desk(scope) { try $0.set(SampleHotel.hotel(), as: SampleHotel.id, revision: 1, $1) }
            }
            await #expect(throws: LodgingRefusal.notYours(SampleHotel.id)) {
                try await hotel.desk(scope) { try $0.setOpen(false, SampleHotel.id, $1) }
            }
            await #expect(throws: LodgingRefusal.notYours(SampleHotel.id)) {
                try await hotel.desk(scope) { try $0.set([], of: SampleHotel.id, $1) }
            }
            await #expect(throws: LodgingRefusal.notYours(SampleHotel.id)) {
                try await hotel.desk(scope) { desk, connection in
                    let change = try #require(DayChange(from: SampleHotel.today, through: SampleHotel.today))
                    try desk.change(SampleHotel.double, SampleHotel.flexible, of: SampleHotel.id, by: change, connection)
                }
            }
        }
        await #expect(throws: LodgingRefusal.notYours(HotelID("new-inn")!)) {
            try await hotel.desk(other) { try $0.set(SampleHotel.hotel(), as: HotelID("new-inn")!, revision: 0, $1) }
        }
        let mine = HotelScope([try #require(RoleGrant("hotel-manager:\(SampleHotel.id)"))])
        let revision = try await hotel.desk(mine) { try $0.set(SampleHotel.hotel { $0["checkIn"] = "15:00" }, as: SampleHotel.id, revision: 2, $1) }
        #expect(revision == 3)
        await #expect(throws: LodgingRefusal.stale(.hotel, current: 3)) {
            try await hotel.desk(mine) { try $0.set(SampleHotel.hotel(), as: SampleHotel.id, revision: 2, $1) }
        }
        let actions = try await hotel.database.read { try AuditTrail.entries(AuditTrail.Filter(), limit: 100, $0).map(\.action) }
        #expect(actions.first == "hotel.set" && actions.contains("rooms.set") && actions.contains("rates.set"))
    }

    @Test func `is in a time zone that the system has`() async throws {
        let hotel = try await SampleHotel()
        await #expect(throws: LodgingRefusal.timeZone(TimeZoneName("Asia/Atlantis")!)) {
            try await hotel.desk { desk, connection in
                try desk.set(SampleHotel.hotel { $0["timeZone"] = "Asia/Atlantis" }, as: HotelID("deep-inn")!, revision: 0, connection)
            }
        }
    }

    @Test func `has as many rooms to sell as are in service`() async throws {
        let hotel = try await SampleHotel(rooms: 2)
        let night = try #require(UTCDate("2026-12-01"))
        let outage = HotelTables.Outage(RoomNumber("101")!, from: night, until: night.adding(days: 2), reason: "new carpet")
        try await hotel.desk { try $0.set(outage, of: SampleHotel.id, $1) }
        _ = try await hotel.booked(SampleHotel.stay("2026-12-01", nights: 1))
        await #expect(throws: LodgingRefusal.rate(RateRefusal(.soldOut, on: night, roomType: SampleHotel.double))) {
            try await hotel.booked(SampleHotel.stay("2026-12-01", nights: 1))
        }
        await #expect(throws: LodgingRefusal.sold(night, count: 1)) {
            try await hotel.desk { desk, connection in
                let second = HotelTables.Outage(RoomNumber("102")!, from: night, until: night.adding(days: 1), reason: "paint")
                try desk.set(second, of: SampleHotel.id, connection)
            }
        }
        await #expect(throws: LodgingRefusal.taken(.outage)) { try await hotel.desk { try $0.set(outage, of: SampleHotel.id, $1) } }
        try await hotel.desk { try $0.endOutage(of: RoomNumber("101")!, from: night, at: SampleHotel.id, $1) }
        _ = try await hotel.booked(SampleHotel.stay("2026-12-01", nights: 1))
        await #expect(throws: LodgingRefusal.sold(night, count: 2)) {
            try await hotel.desk { try $0.set(SampleHotel.rooms(1, families: 1), of: SampleHotel.id, $1) }
        }
        #expect(try await hotel.problems() == [])
    }

    @Test func `sells more than it has on purpose alone, and that stands in the trail`() async throws {
        let hotel = try await SampleHotel(rooms: 1)
        let night = try #require(UTCDate("2026-12-01"))
        _ = try await hotel.booked(SampleHotel.stay("2026-12-01", nights: 1))
        try await hotel.desk {
            try $0.overbook(
                SampleHotel.double, of: SampleHotel.id, by: 1, from: night, until: night.adding(days: 1), reason: "three no-shows a night", $1)
        }
        _ = try await hotel.booked(SampleHotel.stay("2026-12-01", nights: 1))
        #expect(try await hotel.sold(night) == 2)
        await #expect(throws: LodgingRefusal.sold(night, count: 2)) {
            try await hotel.desk {
                try $0.overbook(SampleHotel.double, of: SampleHotel.id, by: 0, from: night, until: night.adding(days: 1), reason: "back", $1)
            }
        }
        let entry = try await hotel.database.read { try AuditTrail.entries(AuditTrail.Filter(), limit: 1, $0).first }
        #expect(entry?.action == "stock.overbooked" && entry?.detail == "double +1 2026-12-01 2026-12-02 three no-shows a night")
    }

    @Test func `keeps a room type that somebody has booked`() async throws {
        let hotel = try await SampleHotel()
        let booking = try await hotel.booked(SampleHotel.stay("2026-12-01"))
        await #expect(throws: LodgingRefusal.inUse(.roomType, bookings: 1)) {
            try await hotel.desk { try $0.remove(SampleHotel.double, of: SampleHotel.id, $1) }
        }
        _ = try await hotel.book { try $0.cancel(booking.id, for: nil, $1) }
        try await hotel.desk { try $0.remove(SampleHotel.double, of: SampleHotel.id, $1) }
        await #expect(throws: LodgingRefusal.self) { try await hotel.offer(SampleHotel.stay("2026-12-01")) }
    }
}
