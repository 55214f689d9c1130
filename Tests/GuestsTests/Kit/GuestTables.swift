import Accounts
import Lodging
import Primitives
import SQL
import StrictJSON
import TestKit

@testable import Guests

/// A city's database and its vault, both empty, in a directory of their own.
struct GuestTables: Sendable {
    static let start = UTCTime(seconds: 1_795_593_600)
    static let clerk = AuditActor(Login("clerk")!, request: "test")
    static let officer = AuditActor(Login("officer")!, request: "test")
    static let hotel = RoleGrant.HotelID("caravan")!
    static let other = RoleGrant.HotelID("saray")!

    let own: SQLiteDatabase
    let vault: SQLiteDatabase
    let directory: TemporaryDirectory

    init() async throws {
        directory = try TemporaryDirectory()
        own = try await Self.openOwn(directory.file("city.db"))
        vault = try await Self.openVault(directory.file("vault.db"))
    }

    static func openOwn(_ path: String) async throws -> SQLiteDatabase {
        let database = try await SQLiteDatabase.open(path)
        try await Migrations([AccountSchema.step(1)]).apply(to: database)
        try await Migrations(LodgingFeature.cityMigrations).apply(to: database, of: LodgingFeature.name)
        try await Migrations(GuestSchema.migrations).apply(to: database, of: GuestsFeature.name)
        return database
    }

    static func openVault(_ path: String) async throws -> SQLiteDatabase {
        let database = try await SQLiteDatabase.open(path)
        try await Migrations(GuestVaultSchema.migrations).apply(to: database, of: GuestsFeature.name)
        return database
    }

    func register(own other: SQLiteDatabase? = nil, at now: UTCTime = start) throws -> GuestRegister {
        try GuestRegister(vault: vault, own: other ?? own, now: now)
    }

    func erasure(own other: SQLiteDatabase? = nil, at now: UTCTime = start) throws -> GuestErasure {
        try GuestErasure(vault: vault, own: other ?? own, now: now)
    }

    /// A copy of the city's database as a backup has it, opened in a place of its own.
    func restored(_ name: String, from backup: String) async throws -> SQLiteDatabase {
        _ = try await SQLiteDatabase.restore(backup, to: directory.file(name))
        return try await Self.openOwn(directory.file(name))
    }

    func trail(_ action: AuditAction) async throws -> [AuditEntry] {
        var filter = AuditTrail.Filter()
        filter.action = action.rawValue
        return try await own.read { [filter] in try AuditTrail.entries(filter, limit: 100, $0) }
    }

    // MARK: Guests

    static func identity(_ name: String = "Serikova", born: String = "1990-05-17", nationality: String = "KAZ") throws -> GuestIdentity {
        try GuestIdentity(
            Fields([
                "familyName": .string(name), "givenNames": "Aigerim", "birthDate": .string(born), "sex": "F", "nationality": .string(nationality),
            ]))
    }

    static func document(_ number: String = "N 1234567-8", issuer: String = "KAZ") throws -> GuestDocument {
        try GuestDocument(Fields(["kind": "passport", "number": .string(number), "issuer": .string(issuer), "expiryDate": "2031-02-03"]))
    }

    static func contact(_ mail: String = "aigerim@example.org") throws -> GuestContact { try GuestContact(Fields(["mail": .string(mail)])) }

    static func stay(_ arrival: String = "2026-11-20", _ departure: String = "2026-11-23", booking: UUIDv7 = UUIDv7(at: start)) throws -> NewStay {
        try NewStay(
            Fields([
                "booking": .string(booking.text), "room": "204", "purpose": "holiday", "arrival": .string(arrival), "departure": .string(departure),
            ]))
    }

    func enter(_ name: String = "Serikova", number: String = "N 1234567-8", stay: NewStay? = nil, in hotel: RoleGrant.HotelID = hotel) async throws
        -> GuestID
    {
        let entry = GuestRegister.Entry(
            try Self.identity(name), document: try Self.document(number), contact: try Self.contact(), stay: try stay ?? Self.stay())
        return try await register().enter([entry], in: hotel, by: Self.clerk)[0]
    }
}
