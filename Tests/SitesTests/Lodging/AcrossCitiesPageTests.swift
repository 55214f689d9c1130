import CityNode
import HTTPTypes
import Primitives
import SQL
import TestCluster
import TestKit
import Testing

@testable import Lodging
@testable import Sites
@testable import Web

@Suite(.timeLimit(.minutes(4))) struct `Bookings between cities` {
    private static func stay(_ now: UTCTime, in days: Int) throws -> StayRequest {
        try StayRequest(arrival: now.date.adding(days: days), departure: now.date.adding(days: days + 2), adults: 2).required
    }

    /// A hotel of Almaty, booked at Bukhara's site, and a booking at Almaty's site of a room in Bukhara of which no answer has come.
    private static func run(_ body: (TestSites, _ here: UUIDv7, _ there: UUIDv7) async throws -> Void) async throws {
        try await TestSites.run { sites in
            let (now, bukhara) = (sites.almaty.clock(), sites.bukhara.id)
            for hotel in ["caravan", "saray"] { try await sites.furnish(hotel, at: now) }
            let hotel = try HotelID("caravan").required
            let there = UUIDv7(at: now)
            let here = try await sites.almaty.database.write { connection -> UUIDv7 in
                let desk = BookingDesk(at: now)
                let offer = try #require(try desk.quote(Self.stay(now, in: 3), at: hotel, connection).offers.first)
                try BookingElsewhere.begin(there, .asked, in: bukhara, departure: now.date.adding(days: 5), at: now, connection)
                return try desk.book(offer.token, for: bukhara, connection).id
            }
            try await body(sites, here, there)
        }
    }

    @Test func `are all shown to the city's administrator, and to who manages a hotel those of it`() async throws {
        try await Self.run { sites, here, there in
            let (aida, _) = try await sites.staff("aida", "city-administrator")
            let (mira, _) = try await sites.staff("mira", "hotel-manager:caravan")
            let (other, _) = try await sites.staff("omar", "hotel-manager:saray")
            let (dana, _) = try await sites.staff("dana", "front-desk:caravan")
            let all = await aida.get("/admin/bookings")
            #expect(
                all.status == .ok && all.text.contains(#"href="/admin/bookings/bukhara""#) && all.text.contains("There, still to come"), "\(all.text)"
            )
            let one = await aida.get("/admin/bookings/bukhara").text
            #expect(one.contains(here.text) && one.contains(there.text) && one.contains("asked for, no answer yet") && one.contains("not settled"))
            let mine = await mira.get("/admin/bookings/bukhara").text
            #expect(mine.contains(here.text) && !mine.contains(there.text))
            #expect(await !mira.get("/admin/bookings").text.contains("There, still to come"))
            #expect(await !other.get("/admin/bookings").text.contains("/admin/bookings/bukhara"))
            #expect(await !other.get("/admin/bookings/bukhara").text.contains(here.text))
            #expect(await dana.get("/admin/bookings").status == .forbidden)
            for path in ["nowhere", "No_City", "bukhara/x"] { #expect(await aida.get("/admin/bookings/\(path)").status == .notFound, "\(path)") }
        }
    }

    @Test func `are shown a page at a time, the newest first`() async throws {
        try await Self.run { sites, _, first in
            let (now, bukhara) = (sites.almaty.clock(), sites.bukhara.id)
            try await sites.almaty.database.write { connection in
                for second in 1...60 {
                    let (id, day) = (UUIDv7(at: now.adding(seconds: Int64(second))), now.date.adding(days: 9))
                    try BookingElsewhere.begin(id, .asked, in: bukhara, departure: day, at: now, connection)
                }
            }
            let (aida, _) = try await sites.staff("aida", "city-administrator")
            let page = await aida.get("/admin/bookings/bukhara").text
            #expect(!page.contains(first.text) && page.contains("Older ones"))
            let next = try #require(page.firstRange(of: "/admin/bookings/bukhara?there="))
            let rest = await aida.get("/admin/bookings/bukhara?there=" + page[next.upperBound...].prefix { $0 != "\"" }).text
            #expect(rest.contains(first.text) && !rest.contains("Older ones"))
        }
    }

    @Test func `and of the day are counted on the first page of who works at a desk`() async throws {
        try await TestSites.run { sites in
            let now = sites.almaty.clock()
            for hotel in ["caravan", "saray"] { try await sites.furnish(hotel, at: now) }
            let hotel = try HotelID("caravan").required
            try await sites.almaty.database.write { connection in
                let desk = BookingDesk(at: now)
                for days in [0, 0, 5] {
                    let offer = try #require(try desk.quote(Self.stay(now, in: days), at: hotel, connection).offers.first)
                    _ = try desk.book(offer.token, for: nil, connection)
                }
            }
            let (dana, _) = try await sites.staff("dana", "front-desk:caravan", "front-desk:saray")
            let today = await dana.get("/admin").text
            #expect(today.contains("Secret name of caravan") && today.contains(" today: 2 to arrive, 0 to leave, 0 in the house."), "\(today)")
            #expect(today.contains("Secret name of saray") && today.contains(" today: 0 to arrive, 0 to leave, 0 in the house."))
            let desks = await dana.get("/admin/desk")
            #expect(desks.status == .ok && desks.text.contains(#"href="/admin/desk/saray""#) && desks.text.contains(">2<"), "\(desks.text)")
        }
    }
}
