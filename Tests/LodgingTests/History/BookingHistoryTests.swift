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

    private static func hotels(_ most: Int = 8) throws -> JSON {
        try #require(SyntheticHotels.file(of: city, from: now.date, most: most, isWithPast: true) as JSON?)
    }

    private static func stays(_ count: Int, most: Int = 8) throws -> JSON {
        let country = try #require(CountryCode("KZ"))
        return try #require(SyntheticStays.file(of: "almaty", in: country, try hotels(most), from: now.date, count: count) as JSON?)
    }

    @Test func `are taken over by the commands of people, at the moments at which all of it was done`() async throws {
        let tables = try await ToldTables()
        let file = try HotelFile(Fields(try Self.hotels()))
        let desk = HotelDesk(LodgingActor(SampleHotel.actor, .everywhere, at: Self.now))
        for entry in file.hotels { try await tables.own.write { try desk.take(entry, $0) } }
        let bookings = try BookingHistoryFile(Fields(try Self.stays(300))).bookings
        let history = BookingHistory(vault: tables.vault, own: tables.own, now: Self.now)
        let taken = try await history.take(bookings, by: SampleHotel.actor)
        #expect(taken.booked + taken.refused == bookings.count)
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
        // Those of today's house come after them.
        let bookings = try BookingHistoryFile(Fields(try Self.stays(4000))).bookings.prefix(4000)
        let cancelled = bookings.count { $0.outcome == .cancelled }
        #expect((1560...1800).contains(cancelled), "42 % are cancelled: \(cancelled)")
        let noShows = bookings.count { $0.outcome == .noShow }
        #expect((15...60).contains(noShows), "0.9 % never came: \(noShows)")
        let nights = bookings.map(\.stay.nights)
        #expect(nights.allSatisfy { (1...7).contains($0) })
        #expect((2.8...3.2).contains(Double(nights.reduce(0, +)) / Double(nights.count)))
        func median(_ bookings: some Sequence<PastBooking>) -> Int {
            let leads = bookings.map { $0.stay.arrival.daysSince1970 - $0.bookedAt.date.daysSince1970 }.sorted()
            return leads[leads.count / 2]
        }
        let today = Self.now.date
        // Also of those who came a year ago; of those who are still to come only the early ones have booked.
        let past = bookings.filter { $0.stay.arrival < today }
        for part in [past, past.filter { $0.stay.arrival < today.adding(days: -250) }] {
            #expect((66...82).contains(median(part)), "half are made 74 days ahead: \(median(part))")
        }
        #expect(median(bookings) > median(past))
        // Those who are still to come, and are not of today's house, are in all hotels.
        let hotels = Set(try HotelFile(Fields(try Self.hotels(40))).hotels.map(\.id))
        let coming = try BookingHistoryFile(Fields(try Self.stays(2000, most: 40))).bookings.filter { $0.stay.arrival >= today }
        #expect(hotels.count > 20 && Set(coming.map(\.hotel)) == hotels, "\(hotels.count)")
        #expect(bookings.allSatisfy { $0.bookedAt < Self.now.date.start && $0.bookedAt.date <= $0.stay.arrival })
    }

    @Test func `are refused as a file with the place of what is wrong`() throws {
        var booking = try #require(try Self.stays(1)["bookings"]?.array?.first?.object)
        booking["departure"] = booking["arrival"]
        let error = #expect(throws: FieldError.self) { _ = try BookingHistoryFile(Fields(["bookings": [.object(booking)]])) }
        #expect(error?.path == "bookings[0].departure")
    }
}

/// Who is in a house on the day on which it begins to work with this system.
@Suite struct `A house that is taken over` {
    private static let now = SampleHotel.now

    private static func taken() async throws -> (tables: ToldTables, taken: BookingHistory.Taken) {
        let city: JSON = ["id": "almaty", "timeZone": "Asia/Almaty", "currency": "KZT", "lat": "43.24", "lon": "76.89"]
        let hotels = try #require(SyntheticHotels.file(of: city, from: now.date, most: 8, isWithPast: true) as JSON?)
        let country = try #require(CountryCode("KZ"))
        let stays = try #require(SyntheticStays.file(of: "almaty", in: country, hotels, from: now.date, count: 1)?["bookings"]?.array as [JSON]?)
        let leg = try #require(SyntheticJourney.booking(in: "almaty", hotels, from: now.date) as JSON?)
        let tables = try await ToldTables()
        let desk = HotelDesk(LodgingActor(SampleHotel.actor, .everywhere, at: now))
        for entry in try HotelFile(Fields(hotels)).hotels { try await tables.own.write { try desk.take(entry, $0) } }
        let history = BookingHistory(vault: tables.vault, own: tables.own, now: now, police: .of(country))
        let bookings = try BookingHistoryFile(Fields(["bookings": .array([leg] + stays)])).bookings
        return (tables, try await history.take(bookings, by: SampleHotel.actor))
    }

    @Test func `has guests in their rooms, some who leave and some who are about to come`() async throws {
        let (tables, taken) = try await Self.taken()
        #expect(taken.withoutRoom == 0 && taken.inHouse.count == 5, "\(taken)")
        let hotel = try #require(HotelID("hotel-1"))
        let desk = StayDesk(LodgingActor(SampleHotel.actor, .everywhere, at: Self.now))
        let (arrivals, departures, inHouse, seated) = try await tables.own.read { connection in
            let today = try desk.today(at: hotel, connection)
            let lists = try [StayDesk.List.arrivals, .departures, .inHouse].map { try desk.list($0, of: hotel, on: today, connection) }
            return (lists[0], lists[1], lists[2], try desk.occupants(of: hotel, on: today, connection))
        }
        #expect(arrivals.count >= 3 && departures.count >= 1 && inHouse.count >= 3, "\(arrivals.count) \(departures.count) \(inHouse.count)")
        #expect(seated.count >= 7, "\(seated)")
        let rooms = try await tables.own.read {
            try $0.query("SELECT room FROM guest_stay WHERE state = 'in-house' ORDER BY room").map { try $0.text(0) }
        }
        #expect(rooms.contains("101") && rooms.contains("107"), "\(rooms)")
    }

    @Test func `owes the police the guests of whom nobody has told it, by the days of the country`() async throws {
        let (tables, _) = try await Self.taken()
        let register = try GuestRegister(vault: tables.vault, own: tables.own, now: Self.now)
        let overview = try await PoliceQueue(register).overview()
        #expect(overview.byState[.due] == 1 && overview.late == 1, "\(overview)")
        let item = try #require(try await PoliceQueue(register).items(.due, in: .all).first)
        #expect(item.format == .eQonaq && item.stay.room == "101" && item.isLate(at: Self.now))
    }

    @Test func `keeps for another city what was booked at its site, and for nobody else`() async throws {
        let (tables, taken) = try await Self.taken()
        let booking = try #require(taken.elsewhere[0])
        #expect(taken.elsewhere.count == 1)
        let home = try #require(CityID(SyntheticJourney.home))
        let other = try #require(CityID("kazan"))
        let asker = try await tables.own.read { try BookingTables.booking(booking, $0)?.asker }
        #expect(asker == home)
        await #expect(throws: LodgingRefusal.notFound(.booking)) {
            try await tables.own.read { _ = try BookingDesk(at: Self.now).find(booking, for: other, $0) }
        }
    }

    @Test func `stands without a room where somebody else has it`() async throws {
        let tables = try await ToldTables()
        let city: JSON = ["id": "osh", "timeZone": "Asia/Bishkek", "currency": "KGS", "lat": "40.5", "lon": "72.8"]
        let hotels = try #require(SyntheticHotels.file(of: city, from: Self.now.date, most: 8, isWithPast: true) as JSON?)
        let desk = HotelDesk(LodgingActor(SampleHotel.actor, .everywhere, at: Self.now))
        for entry in try HotelFile(Fields(hotels)).hotels { try await tables.own.write { try desk.take(entry, $0) } }
        let country = try #require(CountryCode("KG"))
        let stays = try #require(SyntheticStays.file(of: "osh", in: country, hotels, from: Self.now.date, count: 1)?["bookings"]?.array as [JSON]?)
        let house = try #require(stays.first { $0["room"]?.string == "101" } as JSON?)
        let history = BookingHistory(vault: tables.vault, own: tables.own, now: Self.now)
        let bookings = try BookingHistoryFile(Fields(["bookings": .array([house, house])])).bookings
        let taken = try await history.take(bookings, by: SampleHotel.actor)
        #expect(taken.booked == 2 && taken.withoutRoom == 1 && taken.refused == 0, "\(taken)")
    }
}
