import Primitives
import SQL
import Testing

@testable import Lodging

@Suite struct `The number by which a code finds its booking` {
    private static let secret = BookingSecret([UInt8](repeating: 7, count: 32))
    private static let now = UTCTime(milliseconds: 1_796_000_000_000)

    @Test func `is hidden and found again, each as one of its own`() {
        let numbers = (0..<500).map { BookingNumber(of: UUIDv7(at: Self.now.adding(seconds: Int64($0) * 100))) }
        let hidden = numbers.map { $0.hidden(by: Self.secret) }
        #expect(hidden.map { BookingNumber(hidden: $0, by: Self.secret) } == numbers)
        #expect(Set(hidden).count == Set(numbers).count && hidden.allSatisfy { $0 < 1 << 40 })
        #expect(hidden.sorted() != hidden, "in no order of time")
    }

    @Test func `is hidden otherwise by another city`() {
        let number = BookingNumber(of: UUIDv7(at: Self.now))
        let other = BookingSecret([UInt8](repeating: 8, count: 32))
        #expect(number.hidden(by: Self.secret) != number.hidden(by: other))
        #expect(BookingNumber(hidden: number.hidden(by: Self.secret), by: other) != number)
    }

    @Test(arguments: [0, 1_099_511_627_775, 1_099_511_627_776, 1_796_000_000_000, 2_199_023_255_552, 3_298_534_883_327])
    func `leads to the ids that may have it, from 1970 to 2074`(milliseconds: Int64) {
        let id = UUIDv7(at: UTCTime(milliseconds: milliseconds))
        let (ranges, end) = BookingNumber(of: id).places
        #expect(ranges.filter { $0.from <= id.text && id.text < $0.until }.count == 1)
        #expect(id.text.hasSuffix(end))
        let later = UUIDv7(at: UTCTime(milliseconds: milliseconds + 65_536))
        #expect(ranges.allSatisfy { later.text < $0.from || later.text >= $0.until })
    }

    @Test func `tells bookings of one moment apart, as rooms of a group are`() async throws {
        let hotel = try await SampleHotel()
        let desk = BookingDesk(at: SampleHotel.now)
        let stays = StayDesk(LodgingActor(SampleHotel.actor, .everywhere, at: SampleHotel.now))
        let stay = SampleHotel.stay("2026-12-01", nights: 2)
        let bookings = try await hotel.database.write { connection in
            try (0..<3).map { _ in
                let quote = try desk.quote(stay, at: SampleHotel.id, connection)
                return try desk.book(try #require(quote.offers.first).token, for: nil, connection)
            }
        }
        for booking in bookings {
            let code = try await hotel.database.read { try desk.code(of: booking, $0) }
            let opened = try await hotel.database.write { try desk.open(code.description.lowercased(), from: "192.0.2.1", $0) }
            #expect(opened == .booking(booking))
            // Its first half alone is enough at the desk, and finds no other room but one that has the same bits of chance.
            let named = try await hotel.database.read { try stays.bookings(of: SampleHotel.id, code: String(code.description.prefix(9)), $0) }
            #expect(named.contains(booking) && named.allSatisfy { BookingNumber(of: $0.id) == BookingNumber(of: booking.id) })
        }
    }

    @Test func `is read off the half of a code that the desk types`() throws {
        let id = UUIDv7(at: Self.now)
        let code = BookingCode(of: id, by: Self.secret)
        let reference = try #require(BookingCode.reference(String(code.description.prefix(9))))
        #expect(BookingCode.number(reference, by: Self.secret) == BookingNumber(of: id))
        #expect(BookingCode.reference(of: id, by: Self.secret) == reference)
    }
}
