import Accounts
import Primitives
import SQL
import StrictJSON
import TestKit
import Testing

@testable import Guests
@testable import Lodging

@Suite struct `Guests who are told with a booking` {
    @Test func `are in no file of the city in clear, and in no backup`() async throws {
        let tables = try await ToldTables()
        let booking = try await tables.book()
        #expect(try await tables.told().told(with: [booking.id])[booking.id]?.json == ToldTables.guests)
        try await tables.own.backup(to: tables.directory.file("backup"))
        #expect(try ToldTables.found(ToldTables.personal, below: tables.directory.path) == [])
        #expect(try ToldTables.found([booking.id.text], below: tables.directory.path).count >= 2, "the files are those that were searched")
        await tables.own.close()
        await tables.vault.close()
        #expect(try ToldTables.found(ToldTables.personal, below: tables.directory.path) == [])
    }

    @Test func `are erased in every backup that was made before`() async throws {
        let tables = try await ToldTables()
        let (gone, stays) = (try await tables.book(), try await tables.book())
        try await tables.own.backup(to: tables.directory.file("backup"))
        try await tables.order(gone.id)
        #expect(try await tables.told().told(with: [gone.id]).isEmpty, "at once, in the city as it is")
        #expect(try await tables.told().carryOut() == 1)
        #expect(try await tables.told().carryOut() == 0)

        let restored = try await tables.restored("restored.db", from: tables.directory.file("backup"))
        let told = try tables.told(own: restored)
        #expect(Set(try await told.told(with: [gone.id, stays.id]).keys) == [stays.id], "nothing opens what the backup has")
        #expect(try await told.reconcile() == 1)
        #expect(try await told.reconcile() == 0)
        let sealed = try await restored.read {
            try $0.first("SELECT COUNT(*) FROM booking_told WHERE booking = $1 AND sealed IS NOT NULL", [.text(gone.id.text)])?.int(0)
        }
        #expect(sealed == 0)
        await #expect(throws: PersonalFault.erased) { _ = try await told.seal(try ToldTables.bookingGuests(), for: gone.id, until: gone.departure) }
        await restored.close()
    }

    @Test func `are erased again where an older vault has their keys`() async throws {
        let tables = try await ToldTables()
        let booking = try await tables.book()
        try await tables.vault.backup(to: tables.directory.file("old"))
        try await tables.order(booking.id)
        _ = try await tables.told().carryOut()
        _ = try await SQLiteDatabase.restore(tables.directory.file("old"), to: tables.directory.file("old.db"))
        let old = try await ToldTables.openVault(tables.directory.file("old.db"))
        let told = try tables.told(vault: old)
        #expect(try await told.reconcile() == 1)
        #expect(try await old.read { try $0.first("SELECT COUNT(*) FROM personal_key")?.int(0) } == 0)
        await old.close()
    }

    @Test func `stay erased when the same is told again`() async throws {
        let tables = try await ToldTables()
        let booking = try await tables.book()
        let sealed = try await tables.told().seal(try ToldTables.bookingGuests(), for: booking.id, until: booking.departure)
        try await tables.order(booking.id)
        try await tables.own.write { try sealed.keep(at: SampleHotel.now, $0) }
        _ = try await tables.told().carryOut()
        #expect(try await tables.told().told(with: [booking.id]).isEmpty)
        #expect(
            try await tables.own.read { connection in
                try connection.first("SELECT sealed FROM booking_told WHERE booking = $1", [.text(booking.id.text)])?.isNull(0)
            } == true)
    }

    @Test func `leave a proof of what was erased in the audit trail, and nothing personal`() async throws {
        let tables = try await ToldTables()
        let booking = try await tables.book()
        try await tables.order(booking.id)
        try await tables.order(booking.id)
        var filter = AuditTrail.Filter()
        filter.action = AuditAction.bookingGuestsErased.rawValue
        let entries = try await tables.own.read { [filter] in try AuditTrail.entries(filter, limit: 10, $0) }
        #expect(entries.count == 1)
        #expect(entries.first?.object == "booking \(booking.id)")
        #expect(entries.first?.detail.hasPrefix("request, sha256 ") == true)
    }

    @Test func `are not kept where the booking fails`() async throws {
        let tables = try await ToldTables()
        for _ in 0..<3 { _ = try await tables.book() }
        let token = try await tables.own.read { connection in
            try BookingDesk(at: SampleHotel.now).quote(SampleHotel.stay("2026-12-11", nights: 1), at: SampleHotel.id, connection).offers.count
        }
        #expect(token == 1, "the family room is left")
        await #expect(throws: LodgingRefusal.offerUnknown) {
            try await tables.told().book("AAAA", try ToldTables.bookingGuests())
        }
        #expect(try await tables.own.read { try $0.first("SELECT COUNT(*) FROM booking_told")?.int(0) } == 3)
    }

    @Test func `go by themselves when the stay is over for some days, or was given up`() async throws {
        let tables = try await ToldTables()
        let (stays, cancelled) = (try await tables.book(), try await tables.book())
        try await tables.own.write { _ = try BookingDesk(at: SampleHotel.now).cancel(cancelled.id, for: nil, $0) }
        func due(_ day: String) async throws -> Int {
            try await tables.told(at: try #require(UTCDate(day)).start).eraseDue(after: 30)
        }
        #expect(try await due("2026-12-25") == 0)
        #expect(try await due("2026-12-26") == 1, "thirty days after it was given up")
        #expect(try await tables.told().told(with: [stays.id, cancelled.id]).keys.map { $0 } == [stays.id])
        #expect(try await due("2027-01-10") == 0)
        #expect(try await due("2027-01-11") == 1, "thirty days after the departure")
        #expect(try await tables.vault.read { try $0.first("SELECT COUNT(*) FROM personal_key")?.int(0) } == 0)
    }
}
