import Accounts
import AllFeatures
import FeatureKit
import Foundation
import Guests
import Ledger
import Primitives
import SQL
import StrictJSON
import TestKit

@testable import FrontDesk
@testable import Lodging

/// A hotel in Almaty with a desk, in a database of its own.
final class DeskHotel: Sendable {
    static let id = HotelID("silk-road-inn")!
    static let double = RoomTypeID("double")!
    static let flexible = RatePlanID("flexible")!
    static let kzt = Currency("KZT")!
    /// Noon in Almaty on 26 November 2026.
    static let now = UTCTime("2026-11-26T07:00:00Z")!
    static let today = UTCDate("2026-11-26")!

    let database: SQLiteDatabase
    let vault: SQLiteDatabase
    let directory: TemporaryDirectory

    init(rooms: Int = 3, taxes: JSON = ["vatBasisPoints": 1200, "vatIncluded": true]) async throws {
        directory = try TemporaryDirectory()
        database = try await SQLiteDatabase.open(directory.file("city.db"))
        try await Migrations([AccountSchema.step(1)]).apply(to: database)
        for feature in Features.all { try await Migrations(feature.cityMigrations).apply(to: database, of: feature.name) }
        vault = try await SQLiteDatabase.open(directory.file("vault.db"))
        for feature in Features.all where !feature.vaultMigrations.isEmpty {
            try await Migrations(feature.vaultMigrations).apply(to: vault, of: feature.name)
        }
        let file = try HotelFile(Fields(["hotels": [Self.body(rooms: rooms, taxes: taxes)]]))
        try await database.write { connection in
            let desk = HotelDesk(LodgingActor(.atCommandLine(), .everywhere, at: Self.now))
            for entry in file.hotels { try desk.take(entry, connection) }
        }
    }

    static func body(rooms: Int, taxes: JSON) -> JSON {
        [
            "id": "silk-road-inn", "name": ["en": "Silk Road Inn"], "address": ["en": "1 Abay Avenue, Almaty"], "contacts": [:],
            "facilities": [], "family": [], "checkIn": "14:00", "checkOut": "12:00", "timeZone": "Asia/Almaty", "taxes": taxes, "synthetic": true,
            "roomTypes": [["id": "double", "name": ["en": "Double room"], "adults": 2, "children": 1]],
            "ratePlans": [
                [
                    "id": "flexible", "name": ["en": "Flexible"], "currency": "KZT", "meals": "breakfast", "occupancy": ["included": 2],
                    "cancellation": ["freeDays": 3, "late": 1, "noShow": "all"], "depositPercent": 0,
                ]
            ],
            "rooms": .array((0..<rooms).map { ["number": .string(String(101 + $0)), "roomType": "double", "floor": 1] }),
            "days": [["roomType": "double", "ratePlan": "flexible", "from": "2026-11-26", "through": "2027-12-31", "price": 2_000_000]],
        ]
    }

    func notes(at now: UTCTime = now) throws -> PersonalNotes { try PersonalNotes(vault: vault, own: database, now: now) }

    static let login = AuditActor(Login("dana")!, request: "test")

    static func desk(at now: UTCTime = now, _ scope: HotelScope = .everywhere) -> StayDesk { StayDesk(LodgingActor(login, scope, at: now)) }

    @discardableResult
    func at<Value: Sendable>(
        _ now: UTCTime = now, _ body: @escaping @Sendable (Reception, any SQLConnection) throws -> Value
    ) async throws -> Value {
        try await database.write { try body(Reception(Self.desk(at: now)), $0) }
    }

    func booked(_ arrival: String = "2026-11-26", nights: Int = 2, at now: UTCTime = now) async throws -> Booking {
        let first = UTCDate(arrival)!
        let stay = StayRequest(arrival: first, departure: first.adding(days: nights), adults: 2)!
        return try await at(now) { reception, connection in
            let offer = try reception.desk.quote(stay, at: Self.id, connection).offers.first
            guard let offer else { throw LodgingRefusal.notFound(.hotel) }
            return try reception.desk.book(offer.token, at: Self.id, connection)
        }
    }

    /// Booked and in the house.
    func guest(_ room: String = "101", nights: Int = 2, at now: UTCTime = now) async throws -> Booking {
        let booking = try await booked(now.adding(seconds: 5 * 3600).date.description, nights: nights, at: now)
        return try await at(now) { try $0.checkIn(booking.id, to: RoomNumber(room)!, $1) }
    }

    func folio(_ booking: Booking) async throws -> Folio { try await at { try $0.cashier.folio(of: booking, $1) } }

    /// What is wrong; nothing where all is well.
    func problems() async throws -> [String] { try await database.read { try StockCheck.problems($0) + MoneyCheck.problems($0) } }

    func close(_ day: String, at now: UTCTime) async throws -> NightReport {
        try await NightAudit(Self.desk(at: now), database).close(UTCDate(day)!, of: Self.id)
    }
}
