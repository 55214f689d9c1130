import Accounts
import Foundation
import Primitives
import SQL
import StrictJSON
import TestKit

@testable import Guests
@testable import Lodging

/// A city with a hotel and its vault, in a directory of their own.
struct ToldTables: Sendable {
    static let guests: JSON = [
        "guests": [["name": "Xuanzang of Luoyang"], ["name": "Novice Bianji", "age": 9]], "mail": "xuanzang@example.org", "phone": "+86 379 1234567",
    ]
    /// What must be in no file.
    static let personal = ["Xuanzang", "xuanzang", "Luoyang", "Bianji", "1234567"]

    let own: SQLiteDatabase
    let vault: SQLiteDatabase
    let directory: TemporaryDirectory

    init() async throws {
        directory = try TemporaryDirectory()
        own = try await Self.openOwn(directory.file("city.db"))
        vault = try await Self.openVault(directory.file("vault.db"))
        try await SampleHotel.furnish(own, rooms: 3, at: SampleHotel.now)
    }

    static func openOwn(_ path: String) async throws -> SQLiteDatabase {
        let database = try await SQLiteDatabase.open(path)
        try await Migrations([AccountSchema.step(1)]).apply(to: database)
        try await Migrations(LodgingSchema.migrations).apply(to: database, of: LodgingFeature.name)
        try await Migrations(GuestsFeature.cityMigrations).apply(to: database, of: GuestsFeature.name)
        return database
    }

    static func openVault(_ path: String) async throws -> SQLiteDatabase {
        let database = try await SQLiteDatabase.open(path)
        try await Migrations(GuestsFeature.vaultMigrations).apply(to: database, of: GuestsFeature.name)
        return database
    }

    func told(own other: SQLiteDatabase? = nil, vault: SQLiteDatabase? = nil, at now: UTCTime = SampleHotel.now) throws -> ToldGuests {
        try ToldGuests(vault: vault ?? self.vault, own: other ?? own, now: now)
    }

    func offer(_ arrival: String = "2026-12-10") async throws -> String {
        try await own.read { connection in
            let quote = try BookingDesk(at: SampleHotel.now).quote(SampleHotel.stay(arrival), at: SampleHotel.id, connection)
            guard let offer = quote.offers.first else { throw LodgingRefusal.rate(quote.refusals.first ?? RateRefusal(.notSold)) }
            return offer.token
        }
    }

    func book() async throws -> Booking { try await told().book(try await offer(), try Self.bookingGuests()) }

    static func bookingGuests() throws -> BookingGuests { try BookingGuests(Fields(guests)) }

    /// A copy of the city's database as a backup has it, opened in a place of its own.
    func restored(_ name: String, from backup: String) async throws -> SQLiteDatabase {
        _ = try await SQLiteDatabase.restore(backup, to: directory.file(name))
        return try await Self.openOwn(directory.file(name))
    }

    /// Orders the erasure, without carrying it out.
    func order(_ booking: UUIDv7) async throws {
        try await own.write { try ToldGuests.order(booking, for: "request", by: SampleHotel.actor, at: SampleHotel.now, $0) }
    }

    /// Words that stand in a file below a directory, with the file.
    static func found(_ words: [String], below directory: String) throws -> [String] {
        var found: [String] = []
        let files = FileManager.default.enumerator(atPath: directory)?.compactMap { $0 as? String } ?? []
        for file in files {
            guard let data = FileManager.default.contents(atPath: "\(directory)/\(file)") else { continue }
            for word in words where data.range(of: Data(word.utf8)) != nil { found.append("\(word) in \(file)") }
        }
        return found
    }
}
