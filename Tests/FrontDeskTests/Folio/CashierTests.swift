import Lodging
import Primitives
import SQL
import StrictJSON
import Testing

@testable import FrontDesk

@Suite struct `A folio` {
    private static func request() -> UUIDv7 { UUIDv7(at: DeskHotel.now) }
    private static let leaving = UTCTime("2026-11-28T05:00:00Z")!

    @Test func `has each line of a price once, whoever charges it and however often`() async throws {
        let hotel = try await DeskHotel(taxes: ["vatBasisPoints": 1200, "vatIncluded": false, "tourist": ["currency": "KZT", "amount": 50_000]])
        let booking = try await hotel.guest()
        for _ in 0..<3 { try await hotel.at { try $0.cashier.charge(booking, before: booking.arrival.adding(days: 1), $1) } }
        #expect(try await hotel.folio(booking).charged == 2_000_000 + 240_000 + 100_000)
        for _ in 0..<3 { try await hotel.at { try $0.cashier.charge(booking, before: .farthest, $1) } }
        let folio = try await hotel.folio(booking)
        #expect(folio.charged == booking.total.amount && folio.entries.count == booking.lines.count && folio.balance == folio.charged)
        #expect(try await hotel.problems() == [])
        // The database itself refuses a second one.
        await #expect(throws: StorageError.self) {
            try await hotel.database.write {
                try $0.execute(
                    """
                    INSERT INTO folio_entry (folio, number, booking, day, kind, is_price, label, amount, at, by, business_day)
                    SELECT folio, 99, booking, day, kind, 1, label, amount, at, by, business_day FROM folio_entry WHERE number = 1
                    """)
            }
        }
    }

    @Test func `takes what guests had besides, with its tax, once for each request`() async throws {
        let hotel = try await DeskHotel(taxes: ["vatBasisPoints": 1200, "vatIncluded": false])
        let booking = try await hotel.guest()
        let request = Self.request()
        for _ in 0..<3 { try await hotel.at { try $0.cashier.charge("Laundry", 12_345, to: booking, request: request, $1) } }
        let folio = try await hotel.folio(booking)
        #expect(folio.entries.map(\.amount) == [12_345, 1_481] && folio.entries.map(\.kind) == [.extra, .extraVAT])
        for amount: Int64 in [0, -1, Money.largestAmount + 1] {
            await #expect(throws: FolioFault.amount) {
                try await hotel.at { try $0.cashier.charge("x", amount, to: booking, request: Self.request(), $1) }
            }
        }
        for label in ["", String(repeating: "x", count: 201), "a\u{202E}b"] {
            await #expect(throws: FolioFault.label) {
                try await hotel.at { try $0.cashier.charge(label, 1, to: booking, request: Self.request(), $1) }
            }
        }
        #expect(try await hotel.problems() == [])
    }

    @Test func `gives back no more of a charge than there is`() async throws {
        let hotel = try await DeskHotel()
        let booking = try await hotel.guest()
        try await hotel.at { try $0.cashier.charge("Minibar", 5_000, to: booking, request: Self.request(), $1) }
        func correct(_ amount: Int64?, _ request: UUIDv7 = Self.request()) async throws {
            let folio = try await hotel.folio(booking)
            try await hotel.at { try $0.cashier.correct(1, of: folio, by: amount, reason: "not theirs", request: request, $1) }
        }
        let request = Self.request()
        for _ in 0..<3 { try await correct(2_000, request) }
        #expect(try await hotel.folio(booking).charged == 3_000)
        await #expect(throws: FolioFault.more(than: 3_000, DeskHotel.kzt)) { try await correct(3_001) }
        try await correct(nil)
        #expect(try await hotel.folio(booking).charged == 0)
        await #expect(throws: FolioFault.amount) { try await correct(nil) }
        let folio = try await hotel.folio(booking)
        await #expect(throws: FolioFault.isCorrection) {
            try await hotel.at { try $0.cashier.correct(2, of: folio, by: nil, reason: "again", request: Self.request(), $1) }
        }
        #expect(try await hotel.problems() == [])
    }

    @Test func `takes the tax back with what it was on, as much of it as of that`() async throws {
        let hotel = try await DeskHotel(taxes: ["vatBasisPoints": 1200, "vatIncluded": false])
        let booking = try await hotel.guest()
        for label in ["Minibar", "Laundry"] {
            try await hotel.at { try $0.cashier.charge(label, 100_001, to: booking, request: Self.request(), $1) }
        }
        func correct(_ number: Int64, _ amount: Int64?) async throws {
            let folio = try await hotel.folio(booking)
            try await hotel.at { try $0.cashier.correct(number, of: folio, by: amount, reason: "not theirs", request: Self.request(), $1) }
        }
        try await correct(1, nil)
        #expect(try await hotel.folio(booking).charged == 112_001)
        try await correct(3, 50_000)
        #expect(try await hotel.folio(booking).entries.suffix(2).map(\.amount) == [-50_000, -6_000])
        try await correct(3, nil)
        #expect(try await hotel.folio(booking).charged == 0)
        // One night of two, half of it and the rest: its own tax goes, the other night's stays.
        try await hotel.at { try $0.cashier.charge(booking, before: .farthest, $1) }
        let night = try #require(try await hotel.folio(booking).entries.first { $0.kind == .night })
        try await correct(night.number, night.amount / 2)
        #expect(try await hotel.folio(booking).charged == booking.total.amount * 3 / 4)
        // Who takes the tax back by itself first takes it back once.
        let tax = try #require(try await hotel.folio(booking).entries.first { $0.kind == .vat && $0.day == night.day })
        try await correct(tax.number, nil)
        try await correct(night.number, nil)
        let folio = try await hotel.folio(booking)
        #expect(folio.charged == booking.total.amount / 2 && folio.rest(of: tax) == 0)
        let invoice = try await hotel.at { try $0.cashier.issue(folio.id, request: Self.request(), $1) }
        #expect(invoice.total == 2_240_000 && invoice.vat == 240_000)
        _ = try await hotel.at { try $0.cashier.credit(invoice.number, of: DeskHotel.id, reason: "the company pays", request: Self.request(), $1) }
        #expect(try await hotel.folio(booking).charged == 0)
        #expect(try await hotel.problems() == [])
    }

    @Test func `is to be settled before the guests leave, or they leave it open on purpose`() async throws {
        let hotel = try await DeskHotel()
        let booking = try await hotel.guest()
        await #expect(throws: FolioFault.open(balance: 4_000_000, DeskHotel.kzt)) {
            try await hotel.at(Self.leaving) { try $0.checkOut(booking.id, leavingOpen: false, $1) }
        }
        try await hotel.at(Self.leaving) { try $0.cashier.record(.cash, 4_000_000, reference: "", for: booking, request: Self.request(), $1) }
        for _ in 0..<2 { #expect(try await hotel.at(Self.leaving) { try $0.checkOut(booking.id, leavingOpen: false, $1) }.state == .checkedOut) }
        #expect(try await hotel.folio(booking).balance == 0)
        let other = try await hotel.guest("102")
        #expect(try await hotel.at(Self.leaving) { try $0.checkOut(other.id, leavingOpen: true, $1) }.state == .checkedOut)
        #expect(try await hotel.folio(other).balance == 4_000_000)
        #expect(try await hotel.problems() == [])
    }

    @Test func `has what a booking costs that was given up late, or whose guests did not come`() async throws {
        let hotel = try await DeskHotel()
        let late = try await hotel.booked("2026-11-27")
        for _ in 0..<2 { _ = try await hotel.at { try $0.cancel(late.id, $1) } }
        #expect(try await hotel.folio(late).entries.map(\.kind) == [.cancellation])
        #expect(try await hotel.folio(late).charged == 2_000_000)
        let absent = try await hotel.booked("2026-11-26")
        for _ in 0..<2 { _ = try await hotel.at(Self.leaving) { try $0.noShow(absent.id, $1) } }
        #expect(try await hotel.folio(absent).charged == 4_000_000)
        let free = try await hotel.booked("2026-12-20")
        _ = try await hotel.at { try $0.cancel(free.id, $1) }
        #expect(try await hotel.folio(free).entries == [])
        #expect(try await hotel.problems() == [])
    }

    @Test func `that does not add up is found`() async throws {
        let hotel = try await DeskHotel()
        let booking = try await hotel.guest()
        try await hotel.at { try $0.cashier.charge(booking, before: .farthest, $1) }
        let payment = try await hotel.at { try $0.cashier.record(.cash, 100, reference: "", for: booking, request: Self.request(), $1) }
        let folio = try await hotel.folio(booking)
        let invoice = try await hotel.at { try $0.cashier.issue(folio.id, request: Self.request(), $1) }
        #expect(try await hotel.problems() == [])
        let wrongs: [(SQLText, SQLText, String)] = [
            (
                "UPDATE folio_entry SET amount = amount + 1 WHERE number = 1", "UPDATE folio_entry SET amount = amount - 1 WHERE number = 1",
                "which its price does not say"
            ),
            ("UPDATE payment SET captured = 99", "UPDATE payment SET captured = 100", "says 99 taken"),
            ("UPDATE invoice SET total = total + 1", "UPDATE invoice SET total = total - 1", "its folio has"),
            (
                "UPDATE invoice SET number = 2", "UPDATE invoice SET number = 1",
                "and the last number is 2"
            ),
            ("UPDATE invoice SET sha256 = x'00'", "UPDATE invoice SET sha256 = x'00'", "is not what was issued"),
        ]
        for (wrong, right, said) in wrongs {
            try await hotel.database.write { try $0.execute(wrong) }
            let problems = try await hotel.problems()
            #expect(problems.contains { $0.contains(said) }, "\(wrong): \(problems)")
            try await hotel.database.write { try $0.execute(right) }
        }
        #expect(invoice.total == 4_000_000 && payment.net == 100)
    }
}
