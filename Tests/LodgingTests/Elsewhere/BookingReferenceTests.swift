import Primitives
import StrictJSON
import Testing

@testable import Lodging

@Suite struct `The reference of a booking` {
    private static let secret = BookingSecret([UInt8](repeating: 7, count: 32))

    /// A booking with lines of every kind for 90 nights of different prices.
    private static func booking(nights: Int = 90) throws -> Booking {
        let stay = SampleHotel.stay("2027-01-01", nights: nights, children: [3])
        let lines = stay.dates.enumerated().flatMap { night, date in
            PriceLine.Kind.allCases.map { PriceLine($0, date, Int64(100_000 + night * 7)) }
        }
        let currency = try #require(Currency("KZT"))
        return Booking(
            id: UUIDv7(at: SampleHotel.now), hotel: SampleHotel.id, roomType: SampleHotel.double, ratePlan: SampleHotel.flexible, typeNumber: 0,
            planNumber: 0, asker: CityID("almaty"), state: .confirmed, holdUntil: nil, stay: stay, lines: lines,
            total: try #require(Money(amount: lines.sum, currency: currency)), deposit: try #require(Money(amount: 5, currency: currency)),
            charge: nil, meals: .breakfast, cancellation: CancellationPolicy(freeDays: 3, late: .nights(1), noShow: .all), revision: 2,
            createdAt: SampleHotel.now, changedAt: SampleHotel.now, events: [])
    }

    @Test func `holds all of it, of the longest stay as well`() throws {
        let booking = try Self.booking()
        let text = BookingReference(booking).spelled(by: Self.secret)
        #expect(text.utf8.count <= BookingReference.longest)
        #expect(BookingReference(text, by: Self.secret)?.booking == booking)
        let plain = try Self.booking(nights: 3)
        #expect(BookingReference(BookingReference(plain).spelled(by: Self.secret), by: Self.secret)?.booking == plain)
    }

    @Test func `is believed by its own city alone, and with no letter changed`() throws {
        let text = BookingReference(try Self.booking(nights: 3)).spelled(by: Self.secret)
        #expect(BookingReference(text, by: BookingSecret([UInt8](repeating: 8, count: 32))) == nil)
        var changed = Array(text)
        changed[changed.count / 2] = changed[changed.count / 2] == "A" ? "B" : "A"
        #expect(BookingReference(String(changed), by: Self.secret) == nil)
        #expect(BookingReference("", by: Self.secret) == nil)
        // An offer's seal is worth nothing here.
        #expect(BookingReference(Self.secret.sealed(["id": 1], for: "offer"), by: Self.secret) == nil)
    }
}
