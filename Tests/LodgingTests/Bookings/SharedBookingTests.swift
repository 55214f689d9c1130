import Primitives
import SQL
import StrictJSON
import Testing

@testable import Guests
@testable import Lodging

@Suite struct `Bookings that share a write` {
    private struct Odd: Error {}

    private static func item(
        _ token: String, _ tables: ToldTables, at now: UTCTime = SampleHotel.now,
        alongside: @escaping @Sendable (Booking, any SQLConnection) throws -> Void = { _, _ in }
    ) async throws -> SharedBookings.Item {
        let prepared = try await BookingDesk(at: SampleHotel.now).prepared(token, for: nil, in: tables.own)
        let booking = try #require(prepared.ready?.booking)
        let sealed = try await tables.told().seal(try ToldTables.bookingGuests(), for: booking.id, until: booking.departure)
        return SharedBookings.Item(prepared: prepared, now: now, guests: sealed.row(proof: nil, at: now), alongside: alongside)
    }

    private static func count(_ table: SQLText, _ tables: ToldTables) async throws -> Int {
        try await tables.own.read { try $0.first("SELECT COUNT(*) FROM " + table)?.int(0) ?? -1 }
    }

    @Test func `take the rooms that are left, and those that come too late leave nothing behind`() async throws {
        let tables = try await ToldTables()
        var items: [SharedBookings.Item] = []
        for _ in 0..<5 { items.append(try await Self.item(try await tables.offer(), tables)) }
        let tried = items
        let made = try await tables.own.write { try SharedBookings.write(tried, $0) }
        #expect(made == [true, true, true, false, false], "three rooms, in the order in which they came")
        #expect(try await Self.count("booking", tables) == 3)
        #expect(try await Self.count("booking_told", tables) == 3)
        #expect(try await tables.own.read { try StockCheck.problems($0) } == [])
    }

    @Test func `are given back where one night of several is sold out`() async throws {
        let tables = try await ToldTables()
        let stay = SampleHotel.stay("2026-12-15", nights: 3)
        let token = try await tables.own.read { connection in
            try BookingDesk(at: SampleHotel.now).quote(stay, at: SampleHotel.id, connection).offers[0].token
        }
        let item = try await Self.item(token, tables)
        // The night in the middle is taken meanwhile.
        try await tables.own.write { try $0.execute("UPDATE stock_night SET rooms = 0 WHERE day = $1", [SQLValue(stay.dates[1].daysSince1970)]) }
        let before = try await tables.own.read { try $0.query("SELECT room_type, day, sold FROM stock_night ORDER BY 1, 2").map(\.values) }
        #expect(try await tables.own.write { try SharedBookings.write([item], $0) } == [false])
        #expect(try await tables.own.read { try $0.query("SELECT room_type, day, sold FROM stock_night ORDER BY 1, 2").map(\.values) } == before)
    }

    @Test func `are given back where there is one of the name, where the offer is over, and where prices are others by then`() async throws {
        let tables = try await ToldTables()
        let (token, other) = (try await tables.offer(), try await tables.offer())
        let item = try await Self.item(token, tables)
        let late = try await Self.item(other, tables, at: SampleHotel.now.adding(seconds: BookingOffer.lifeSeconds))
        let made = try await tables.own.write { try SharedBookings.write([item, item, late], $0) }
        #expect(made == [true, false, false])
        let written = try await tables.own.read { try $0.query("SELECT id FROM booking").map { try $0.text(0) } }
        #expect(written == [item.prepared.ready?.booking.id.text])
        let stale = try await Self.item(other, tables)
        try await tables.own.write { try $0.execute("UPDATE hotel SET stamp = stamp + 1") }
        #expect(try await tables.own.write { try SharedBookings.write([stale], $0) } == [false])
        try await tables.own.write { try $0.execute("UPDATE hotel SET is_open = 0") }
        #expect(try await tables.own.write { try SharedBookings.write([stale], $0) } == [false])
        #expect(try await Self.count("booking", tables) == 1)
        #expect(try await tables.own.read { try StockCheck.problems($0) } == [])
    }

    @Test func `are made and refused as if each were written alone, however many come at once`() async throws {
        let tables = try await ToldTables()
        var offers: [String] = []
        for _ in 0..<12 { offers.append(try await tables.offer()) }
        let told = try tables.told()
        let tokens = offers
        let answers = await withTaskGroup(of: Result<UUIDv7, any Error>.self) { group in
            // Each offer twice: it is one booking all the same.
            for (place, token) in (tokens + tokens).enumerated() {
                group.addTask {
                    do {
                        let guests = try ToldTables.bookingGuests()
                        return .success(
                            try await told.book(token, guests, alongside: { _, _ in if place % 12 == 0 { throw Odd() } }).id)
                    } catch { return .failure(error) }
                }
            }
            var answers: [Result<UUIDv7, any Error>] = []
            for await answer in group { answers.append(answer) }
            return answers
        }
        var (made, soldOut, odd): (Set<UUIDv7>, Int, Int) = ([], 0, 0)
        for answer in answers {
            switch answer {
            case .success(let id): made.insert(id)
            case .failure(LodgingRefusal.rate(let refusal)): soldOut += refusal.rule == .soldOut ? 1 : 0
            case .failure(let error): odd += error is Odd ? 1 : 0
            }
        }
        #expect(made.count == 3, "three rooms")
        #expect(odd + soldOut + answers.count { (try? $0.get()) != nil } == 24)
        #expect(try await Self.count("booking", tables) == 3)
        #expect(try await Self.count("booking_told", tables) == 3)
        #expect(try await tables.own.read { try StockCheck.problems($0) } == [])
    }

    @Test func `are sealed before the vault has their key, and anew where it does not take it`() async throws {
        let tables = try await ToldTables()
        // From here on it is known by what keys are wrapped.
        let first = try await tables.book()
        let (again, rotated, gone) = (try await tables.offer(), try await tables.offer(), try await tables.offer())
        func id(_ token: String) async throws -> UUIDv7 { try await tables.own.read { try BookingDesk(at: SampleHotel.now).offer(token, $0).id } }
        // There is a key already.
        let vault = try PersonalVault(vault: tables.vault, own: tables.own)
        _ = try await vault.key(of: try await id(again), at: SampleHotel.now)
        let second = try await tables.told().book(again, try ToldTables.bookingGuests())
        // Its guests were erased before it was booked.
        try await tables.order(try await id(gone))
        _ = try await tables.told().carryOut()
        await #expect(throws: PersonalFault.erased) { _ = try await tables.told().book(gone, try ToldTables.bookingGuests()) }
        // What wraps keys was rotated since it was read.
        _ = try await VaultRotation(vault: tables.vault, own: tables.own, now: SampleHotel.now).run(by: SampleHotel.actor)
        let third = try await tables.told().book(rotated, try ToldTables.bookingGuests())
        let told = try await tables.told().told(with: [first.id, second.id, third.id])
        #expect(told.count == 3 && told.values.allSatisfy { $0.guests.first?.name == "Xuanzang of Luoyang" })
        #expect(try await Self.count("booking", tables) == 3)
    }

    @Test func `prove an address of their guests, until these are erased`() async throws {
        let tables = try await ToldTables()
        _ = try await tables.book()
        let booking = try await tables.book()
        let mail = try #require(try ToldTables.bookingGuests().mail)
        let code = try await tables.own.read { try BookingDesk(at: SampleHotel.now).code(of: booking, $0).description }
        func opening(_ mail: MailAddress) async throws -> BookingDesk.Opening {
            try await tables.own.write { try BookingDesk(at: SampleHotel.now).open(code, mail, from: nil, $0) }
        }
        #expect(try await opening(mail) == .booking(booking))
        #expect(try await opening(try #require(MailAddress("bianji@example.org"))) == .wrongCode)
        // Told again without an address, the one of before still proves it.
        let sealed = try await tables.told().seal(BookingGuests([.init(name: "Bianji")]), for: booking.id, until: booking.departure)
        try await tables.own.write { try sealed.keep(at: SampleHotel.now, $0) }
        #expect(try await opening(mail) == .booking(booking))
        try await tables.order(booking.id)
        #expect(try await opening(mail) == .wrongCode)
    }

    @Test func `have a key each, made with others' keys in one write, and none where their guests were erased`() async throws {
        let tables = try await ToldTables()
        let gone = try await tables.book()
        try await tables.order(gone.id)
        _ = try await tables.told().carryOut()
        let vault = try PersonalVault(vault: tables.vault, own: tables.own)
        let names = (0..<20).map { _ in UUIDv7(at: SampleHotel.now) }
        let keys = try await withThrowingTaskGroup(of: PersonalKey.self) { group in
            for name in names { group.addTask { try await vault.key(of: name, at: SampleHotel.now) } }
            await #expect(throws: PersonalFault.erased) { _ = try await vault.key(of: gone.id, at: SampleHotel.now) }
            var keys: [UUIDv7: PersonalKey] = [:]
            for try await key in group { keys[key.subject] = key }
            return keys
        }
        #expect(Set(keys.keys) == Set(names))
        // Each is the one that the vault has.
        let kept = try await vault.keys(of: names)
        for name in names {
            let sealed = try #require(keys[name]).seal(["name": "Xuanzang"], for: "guests")
            #expect(try #require(kept[name]).open(sealed, for: "guests") == ["name": "Xuanzang"])
        }
        // And again the same, not another.
        let again = try await vault.key(of: names[0], at: SampleHotel.now)
        #expect(try again.open(try #require(keys[names[0]]).seal(["name": "Bianji"], for: "guests"), for: "guests") == ["name": "Bianji"])
    }
}
