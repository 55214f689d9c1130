import Accounts
import Foundation
import Guests
import Primitives
import SQL
import StrictJSON
import TestKit

@testable import Lodging

/// A hotel in Almaty with a few rooms, in a database of its own.
final class SampleHotel: Sendable {
    static let id = HotelID("silk-road-inn")!
    static let double = RoomTypeID("double")!
    static let family = RoomTypeID("family")!
    static let flexible = RatePlanID("flexible")!
    static let saver = RatePlanID("saver")!
    /// Noon in Almaty.
    static let now = UTCTime("2026-11-26T07:00:00Z")!
    static let today = UTCDate("2026-11-26")!
    static let actor = AuditActor(Login("aizhan@almaty.example")!, request: "test")

    let database: SQLiteDatabase
    private let directory: TemporaryDirectory

    /// - Parameters:
    ///   - rooms: doubles, numbered from 101 on.
    ///   - families: family rooms, numbered from 201 on.
    init(rooms: Int = 3, families: Int = 1) async throws {
        directory = try TemporaryDirectory()
        database = try await SQLiteDatabase.open(directory.file("city.db"))
        try await Migrations([AccountSchema.step(1)]).apply(to: database)
        try await Migrations(LodgingSchema.migrations).apply(to: database, of: LodgingFeature.name)
        try await Migrations(GuestsFeature.cityMigrations).apply(to: database, of: GuestsFeature.name)
        try await Self.furnish(database, rooms: rooms, families: families, at: Self.now)
    }

    /// Adds the hotel to a city.
    static func furnish(_ database: any Database, rooms: Int, families: Int = 1, at now: UTCTime) async throws {
        try await database.write { connection in
            let desk = HotelDesk(LodgingActor(actor, .everywhere, at: now))
            try desk.set(hotel(), as: id, revision: 0, connection)
            try desk.set(roomType("Double room", adults: 2, children: 1), as: double, of: id, revision: 0, connection)
            try desk.set(roomType("Family room", adults: 4, children: 3), as: family, of: id, revision: 0, connection)
            try desk.set(plan(flexibleBody), as: flexible, of: id, revision: 0, connection)
            try desk.set(Self.rooms(rooms, families: families), of: id, connection)
            try desk.setOpen(true, id, connection)
            var change = DayChange(from: now.date, through: now.date.adding(days: 400))!
            change.price = .set(2_000_000)
            try desk.change(double, flexible, of: id, by: change, connection)
            change.price = .set(5_000_000)
            try desk.change(family, flexible, of: id, by: change, connection)
        }
    }

    /// In the name of somebody who may do everything.
    func desk<Value: Sendable>(
        at now: UTCTime = now, _ scope: HotelScope = .everywhere, _ body: @escaping @Sendable (HotelDesk, any SQLConnection) throws -> Value
    ) async throws -> Value {
        try await database.write { try body(HotelDesk(LodgingActor(Self.actor, scope, at: now)), $0) }
    }

    func book<Value: Sendable>(
        at now: UTCTime = now, _ body: @escaping @Sendable (BookingDesk, any SQLConnection) throws -> Value
    ) async throws -> Value {
        try await database.write { try body(BookingDesk(at: now), $0) }
    }

    /// The token of an offer.
    func offer(
        _ stay: StayRequest, _ type: RoomTypeID = double, _ plan: RatePlanID = flexible, at now: UTCTime = now
    ) async throws -> String {
        try await database.read { connection in
            let quote = try BookingDesk(at: now).quote(stay, at: Self.id, connection)
            guard let offered = quote.offers.first(where: { $0.offer.roomType == type && $0.offer.ratePlan == plan }) else {
                throw LodgingRefusal.rate(quote.refusals.first { $0.roomType == type } ?? quote.refusals.first ?? RateRefusal(.notSold))
            }
            return offered.token
        }
    }

    func booked(_ stay: StayRequest, _ type: RoomTypeID = double, at now: UTCTime = now) async throws -> Booking {
        let token = try await offer(stay, type, at: now)
        return try await book(at: now) { try $0.book(token, for: nil, $1) }
    }

    /// What is wrong with stock and money; nothing where all is well.
    func problems() async throws -> [String] { try await database.read { try StockCheck.problems($0) } }

    /// Rooms of a type that are sold for a night.
    func sold(_ day: UTCDate, _ type: RoomTypeID = double) async throws -> Int {
        try await database.read { connection in
            try connection.first(
                """
                SELECT stock_night.sold FROM stock_night JOIN room_type ON room_type.number = stock_night.room_type
                WHERE room_type.hotel = $1 AND room_type.id = $2 AND stock_night.day = $3
                """, [.text(Self.id.text), .text(type.text), SQLValue(day.daysSince1970)])?.int(0) ?? -1
        }
    }

    // MARK: Values

    static func stay(_ arrival: String, nights: Int = 2, adults: Int = 2, children: [Int] = []) -> StayRequest {
        let arrival = UTCDate(arrival)!
        return StayRequest(arrival: arrival, departure: arrival.adding(days: nights), adults: adults, children: children)!
    }

    static let hotelBody: JSON = [
        "name": ["en": "Silk Road Inn", "ru": "Гостиница «Шёлковый путь»"], "address": ["en": "1 Abay Avenue, Almaty"],
        "place": ["latitude": "43.238949", "longitude": "76.889709"],
        "contacts": ["phone": "+7 727 250 00 00", "mail": "desk@inn.example", "web": "https://inn.example/"],
        "stars": ["count": 4, "by": "Kazakh Tourism"], "facilities": ["wifi", "restaurant"], "family": ["library"], "checkIn": "14:00",
        "checkOut": "12:00", "timeZone": "Asia/Almaty",
        "taxes": [
            "vatBasisPoints": 1200, "vatIncluded": true, "tourist": ["currency": "KZT", "amount": 50_000, "bands": [["below": 14, "amount": 0]]],
        ],
        "synthetic": true,
    ]

    static func hotel(_ change: (inout JSONObject) -> Void = { _ in }) throws -> Hotel {
        var object = hotelBody.object ?? JSONObject()
        change(&object)
        return try Hotel(Fields(.object(object)))
    }

    static func roomType(_ name: String, adults: Int64, children: Int64) throws -> RoomType {
        try RoomType(
            Fields([
                "name": ["en": .string(name)], "adults": .integer(adults), "children": .integer(children), "beds": [["kind": "double", "count": 1]],
                "squareMetres": 24, "amenities": ["shower"],
            ]))
    }

    static let flexibleBody: JSON = [
        "name": ["en": "Flexible"], "currency": "KZT", "meals": "breakfast",
        "occupancy": [
            "included": 2, "singleReduction": 300_000, "extraAdult": 800_000,
            "children": [["below": 6, "amount": 0], ["below": 12, "amount": 400_000]],
        ],
        "cancellation": ["freeDays": 3, "late": 1, "noShow": "all"], "depositPercent": 20,
    ]

    static func plan(_ body: JSON) throws -> RatePlan { try RatePlan(Fields(body)) }

    static func rooms(_ doubles: Int, families: Int) -> [HotelTables.Room] {
        (0..<doubles).map { HotelTables.Room(RoomNumber(String(101 + $0))!, double, floor: 1) }
            + (0..<families).map { HotelTables.Room(RoomNumber(String(201 + $0))!, family, floor: 2) }
    }
}
