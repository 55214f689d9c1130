import Accounts
import Foundation
import Guests
import Lodging
import Primitives
import SQL
import TestKit
import Testing

@testable import FrontDesk

/// What a desk writes down of people goes when they are erased, out of every backup; what tax law wants kept goes when that time is over.
@Suite struct `Erasing who a desk has written down` {
    private static let name = "Xuanzang"
    private static let address = "Xuanzang Travels, 7 Luoyang Road"
    private static let officer = AuditActor(Login("officer")!, request: "test")

    /// A booking that somebody had waited for, with an invoice.
    private struct Stay {
        let hotel: DeskHotel
        let booking: UUIDv7
        let waiting: UUIDv7
        let invoice: UUIDv7

        init() async throws {
            hotel = try await DeskHotel(rooms: 1)
            (waiting, invoice) = (UUIDv7(at: DeskHotel.now), UUIDv7(at: DeskHotel.now.adding(seconds: 1)))
            let notes = try hotel.notes()
            let contact = try await notes.seal(WaitingContact(name: name, mail: nil, phone: "+86 379 1234567").text, for: waiting)
            let wanted = StayRequest(arrival: UTCDate("2026-12-01")!, departure: UTCDate("2026-12-03")!, adults: 2)!
            booking = try await hotel.at { [waiting] reception, connection in
                let list = WaitingList(reception.desk)
                _ = try list.add(wanted, DeskHotel.double, at: DeskHotel.id, language: "en", contact: contact, request: waiting, connection)
                let offered = try list.serve(DeskHotel.id, connection)
                guard let held = offered.first?.booking else { throw LodgingRefusal.notFound(.booking) }
                return held
            }
            let told = try ToldGuests(vault: hotel.vault, own: hotel.database, now: DeskHotel.now)
            let guests = try await told.seal(BookingGuests([.init(name: name)]), for: booking, until: wanted.departure)
            let buyer = try await notes.seal(address, for: invoice)
            try await hotel.at { [booking, invoice] reception, connection in
                try guests.keep(at: DeskHotel.now, connection)
                let found = try reception.desk.find(booking, connection)
                try reception.cashier.charge("Deposit", 5_000, to: found, request: UUIDv7(at: DeskHotel.now), connection)
                let folio = try reception.cashier.folio(of: found, connection).id
                _ = try reception.cashier.issue(folio, buyer: buyer, request: invoice, connection)
            }
        }

        /// What can be read by the vault as it is, of a database.
        func readable(_ database: SQLiteDatabase, at now: UTCTime = DeskHotel.now) async throws -> [UUIDv7: String] {
            try await PersonalNotes(vault: hotel.vault, own: database, now: now).texts(of: [waiting, invoice])
        }

        func restored(_ file: String) async throws -> SQLiteDatabase {
            _ = try await SQLiteDatabase.restore(hotel.directory.file("backup"), to: hotel.directory.file(file))
            return try await SQLiteDatabase.open(hotel.directory.file(file))
        }

        func eraseDue(_ database: SQLiteDatabase, at now: UTCTime) async throws -> Int {
            try await PersonalNotes(vault: hotel.vault, own: database, now: now).eraseDue(.standard)
        }

        /// Files below the hotel's directory in which a name can be read.
        func leaks() throws -> [String] {
            let directory = hotel.directory.file("")
            let files = FileManager.default.enumerator(atPath: directory)?.compactMap { $0 as? String } ?? []
            return files.filter { file in
                guard let data = FileManager.default.contents(atPath: "\(directory)/\(file)") else { return false }
                return ["Xuanzang", "1234567", "Luoyang"].contains { data.range(of: Data($0.utf8)) != nil }
            }
        }
    }

    @Test func `reaches backups, and an invoice's address when the law lets it go`() async throws {
        let stay = try await Stay()
        try await stay.hotel.database.backup(to: stay.hotel.directory.file("backup"))
        #expect(try await stay.readable(stay.hotel.database).count == 2)
        #expect(try stay.leaks() == [], "sealed wherever they are written")

        let erasure = try GuestErasure(vault: stay.hotel.vault, own: stay.hotel.database, now: DeskHotel.now)
        #expect(try await erasure.erase(guestsOf: stay.booking, by: Self.officer).told)
        #expect(try await stay.readable(stay.hotel.database) == [stay.invoice: Self.address])
        let restored = try await stay.restored("restored.db")
        #expect(try await stay.readable(restored) == [stay.invoice: Self.address], "the backup has it sealed, and its key is gone")
        let told = try ToldGuests(vault: stay.hotel.vault, own: restored, now: DeskHotel.now)
        #expect(try await told.told(with: [stay.booking]) == [:])
        // A restored city hears of it, and keeps no more of it than the city that it was.
        #expect(try await PersonalNotes(vault: stay.hotel.vault, own: restored, now: DeskHotel.now).reconcile() == 1)
        let left = try await restored.read { connection in
            try connection.query("SELECT subject FROM personal_note WHERE sealed IS NOT NULL").map { try $0.text(0) }
        }
        #expect(left == [stay.invoice.text])

        let day = DeskHotel.today.adding(days: GuestRetention.standard.invoices)
        #expect(try await stay.eraseDue(stay.hotel.database, at: day.adding(days: -1).start) == 0)
        #expect(try await stay.eraseDue(stay.hotel.database, at: day.start) == 1)
        #expect(try await stay.readable(stay.hotel.database) == [:])
        #expect(try await stay.readable(restored) == [:], "in every backup as well")
        #expect(try await stay.hotel.vault.read { try $0.first("SELECT COUNT(*) FROM personal_key")?.int(0) } == 0)
        #expect(try stay.leaks() == [])
        #expect(try await stay.hotel.problems() == [], "the invoice itself stands as it was issued")
        await restored.close()
    }

    @Test func `is carried out after a crash between the order and the key`() async throws {
        let stay = try await Stay()
        try await stay.hotel.database.write { connection in
            try PersonalNotes.order(stay.waiting, for: "request", by: Self.officer, at: DeskHotel.now, connection)
        }
        #expect(try await stay.readable(stay.hotel.database) == [stay.invoice: Self.address], "at once, in the city as it is")
        #expect(try await stay.hotel.notes().carryOut() == 1)
        #expect(try await stay.hotel.notes().carryOut() == 0)
        await #expect(throws: PersonalFault.erased) { _ = try await stay.hotel.notes().seal("again", for: stay.waiting) }
    }

    @Test func `forgets who waited when they strike themselves off, and whose wait is long over`() async throws {
        let stay = try await Stay()
        try await stay.hotel.at { try WaitingList($0.desk).withdraw(stay.waiting, $1) }
        #expect(try await stay.readable(stay.hotel.database) == [stay.invoice: Self.address])
        let other = try await Stay()
        let over = UTCDate("2026-12-03")!.adding(days: GuestRetention.standard.days(of: .contact))
        #expect(try await other.eraseDue(other.hotel.database, at: over.adding(days: -1).start) == 0)
        #expect(try await other.eraseDue(other.hotel.database, at: over.start) == 1)
    }
}
