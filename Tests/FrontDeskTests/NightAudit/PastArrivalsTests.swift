import Accounts
import Lodging
import Primitives
import SQL
import Testing

@testable import FrontDesk

@Suite struct `The first night audit of a hotel` {
    /// Nine in the morning in Almaty on 30 November.
    private static let later = UTCTime("2026-11-30T04:00:00Z")!

    @Test func `charges nobody of earlier days before a person has said who came`() async throws {
        let hotel = try await DeskHotel(rooms: 6)
        let came = try await hotel.booked("2026-11-26", nights: 1)
        let absent = try await hotel.booked("2026-11-27", nights: 1)
        let here = try await hotel.booked("2026-11-28", nights: 4)
        let lastDay = try await hotel.booked("2026-11-29", nights: 1)
        await #expect(throws: FolioFault.pastArrivals(3)) { try await hotel.close("2026-11-29", at: Self.later) }
        let listed = try await hotel.at(Self.later) { try PastArrivals.list(of: DeskHotel.id, $0.desk, $1).map(\.id) }
        #expect(listed == [came.id, absent.id, here.id])
        // Who may still be in the house has not left.
        await #expect(throws: StayFault.bookedUntil(here.departure)) {
            try await hotel.at(Self.later) { try PastArrivals.settle(listed, came: [came.id, here.id], at: DeskHotel.id, $0, $1) }
        }
        _ = try await hotel.at(Self.later) { try $0.checkIn(here.id, to: RoomNumber("101")!, $1) }
        for _ in 0..<2 {
            try await hotel.at(Self.later) { try PastArrivals.settle(listed, came: [came.id], at: DeskHotel.id, $0, $1) }
        }
        #expect(try await hotel.folio(came).entries == [])
        #expect(try await hotel.folio(absent).entries.map(\.amount) == [2_000_000])
        let report = try await hotel.close("2026-11-29", at: Self.later)
        #expect(report.noShows == [lastDay.id] && report.problems == [])
        #expect(try await hotel.folio(here).charged == 4_000_000)
        // From here on, each audit settles its own.
        _ = try await hotel.booked("2026-11-30", nights: 1, at: Self.later)
        _ = try await hotel.close("2026-11-30", at: UTCTime("2026-12-01T04:00:00Z")!)
        #expect(try await hotel.problems() == [])
    }

    @Test func `settles no booking of another hotel, and none that was not shown`() async throws {
        let hotel = try await DeskHotel()
        let absent = try await hotel.booked("2026-11-26", nights: 1)
        let coming = try await hotel.booked("2026-12-05", nights: 1)
        try await hotel.at(Self.later) { try PastArrivals.settle([coming.id, UUIDv7(at: Self.later)], came: [], at: DeskHotel.id, $0, $1) }
        let stranger = HotelScope([try #require(RoleGrant("front-desk:other-inn"))])
        await #expect(throws: LodgingRefusal.notFound(.hotel)) {
            try await hotel.database.write {
                try PastArrivals.settle([absent.id], came: [], at: DeskHotel.id, Reception(DeskHotel.desk(at: Self.later, stranger)), $0)
            }
        }
        #expect(try await hotel.at(Self.later) { try $0.desk.find(absent.id, $1).state } == .confirmed)
        #expect(try await hotel.at(Self.later) { try $0.desk.find(coming.id, $1).state } == .confirmed)
    }
}
