import Accounts
import Primitives
import SQL
import StrictJSON
import TestKit
import Testing

@testable import Guests
@testable import Lodging

@Suite struct `Bookings of an earlier system` {
    private static let city: JSON = ["id": "almaty", "timeZone": "Asia/Almaty", "currency": "KZT", "lat": "43.24", "lon": "76.89"]
    private static let now = SampleHotel.now

    private static func hotels() throws -> JSON { try #require(SyntheticHotels.file(of: city, from: now.date, most: 8, isWithPast: true) as JSON?) }

    private static func stays(_ count: Int) throws -> JSON {
        let country = try #require(CountryCode("KZ"))
        return try #require(SyntheticStays.file(of: "almaty", in: country, try hotels(), from: now.date, count: count) as JSON?)
    }

    @Test func `are taken over by the commands of people, at the moments at which all of it was done`() async throws {
        let tables = try await ToldTables()
        let file = try HotelFile(Fields(try Self.hotels()))
        let desk = HotelDesk(LodgingActor(SampleHotel.actor, .everywhere, at: Self.now))
        for entry in file.hotels { try await tables.own.write { try desk.take(entry, $0) } }
        let bookings = try BookingHistoryFile(Fields(try Self.stays(300))).bookings
        let history = BookingHistory(vault: tables.vault, own: tables.own, now: Self.now)
        let taken = try await history.take(bookings, by: SampleHotel.actor)
        #expect(taken.booked + taken.refused == 300)
        #expect(taken.booked > 280, "\(taken)")
        #expect(taken.cancelled > 60 && taken.guests > 150, "\(taken)")
        #expect(try await tables.own.read { try StockCheck.problems($0) } == [])

        func count(_ query: SQLText) async throws -> Int { try await tables.own.read { try $0.first(query)?.int(0) ?? -1 } }
        let states = try await tables.own.read { connection in
            var states: [String: Int] = [:]
            try connection.forEachRow("SELECT state, COUNT(*) FROM booking GROUP BY state") { states[try $0.text(0)] = try $0.int(1) }
            return states
        }
        #expect(states["held"] == nil && (states["checked-out"] ?? 0) > 60 && (states["confirmed"] ?? 0) > 20, "\(states)")
        #expect(try await count("SELECT COUNT(*) FROM guest_stay WHERE state IN ('in-house', 'departed')") == taken.guests)
        let expected = try await count("SELECT COUNT(*) FROM booking_told WHERE sealed IS NOT NULL")
        #expect(expected >= states["confirmed"] ?? 0)
        // The register reads them, and its statistics count them.
        let register = try GuestRegister(vault: tables.vault, own: tables.own, now: Self.now)
        let today = Self.now.date
        let listed = try await register.list(.init(from: today.adding(days: -300), until: today), in: .all)
        #expect(listed.rows.count == GuestRegister.pageSize && listed.rows.allSatisfy { $0.identity != nil && $0.lastCharacters?.count == 4 })
        #expect(try await GuestStatistics(register).countDue().count >= 10)
    }

    @Test func `are the same every time, and as bookings are`() throws {
        let (once, again) = (try Self.stays(50), try Self.stays(50))
        #expect(once == again)
        let bookings = try BookingHistoryFile(Fields(try Self.stays(4000))).bookings
        let cancelled = bookings.count { $0.outcome == .cancelled }
        #expect((1560...1800).contains(cancelled), "42 % are cancelled: \(cancelled)")
        let noShows = bookings.count { $0.outcome == .noShow }
        #expect((15...60).contains(noShows), "0.9 % never came: \(noShows)")
        let nights = bookings.map(\.stay.nights)
        #expect(nights.allSatisfy { (1...7).contains($0) })
        #expect((2.8...3.2).contains(Double(nights.reduce(0, +)) / Double(nights.count)))
        // Of arrivals that are past and not long ago: of later ones only the long leads are known yet, earlier ones were booked before there were prices.
        let leads = bookings.filter { $0.stay.arrival < Self.now.date && $0.stay.arrival > Self.now.date.adding(days: -40) }
            .map { $0.stay.arrival.daysSince1970 - $0.bookedAt.date.daysSince1970 }.sorted()
        #expect((60...90).contains(leads[leads.count / 2]), "\(leads[leads.count / 2])")
        #expect(bookings.allSatisfy { $0.bookedAt < Self.now.date.start && $0.bookedAt.date <= $0.stay.arrival })
    }

    @Test func `are refused as a file with the place of what is wrong`() throws {
        var booking = try #require(try Self.stays(1)["bookings"]?.array?.first?.object)
        booking["departure"] = booking["arrival"]
        let error = #expect(throws: FieldError.self) { _ = try BookingHistoryFile(Fields(["bookings": [.object(booking)]])) }
        #expect(error?.path == "bookings[0].departure")
    }
}
