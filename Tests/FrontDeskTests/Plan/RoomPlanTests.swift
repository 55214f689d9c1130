import Accounts
import Lodging
import Primitives
import SQL
import Testing

@testable import FrontDesk

@Suite struct `A plan of rooms` {
    @Test func `shows each booking over its nights, in its rooms, and who has none yet`() async throws {
        let hotel = try await DeskHotel()
        let guest = try await hotel.guest("101", nights: 4)
        let coming = try await hotel.booked("2026-11-27", nights: 2)
        let given = try await hotel.booked("2026-11-28", nights: 1)
        _ = try await hotel.at { try $0.cancel(given.id, $1) }
        // On the second day they move.
        let second = DeskHotel.now.adding(days: 1)
        _ = try await hotel.at(second) { try $0.move(guest.id, to: RoomNumber("102")!, reason: "a pipe has burst", $1) }
        let outage = HotelTables.Outage(
            RoomNumber("101")!, from: DeskHotel.today.adding(days: 1), until: DeskHotel.today.adding(days: 3), reason: "a pipe has burst")
        try await hotel.database.write {
            try HotelDesk(LodgingActor(DeskHotel.login, .everywhere, at: second)).set(outage, of: DeskHotel.id, $0)
        }
        let plan = try await hotel.at(second) { try RoomPlan($0, DeskHotel.id, from: DeskHotel.today, page: 0, $1) }
        #expect(plan.rows.map(\.room.number.text) == ["101", "102", "103"])
        #expect(plan.rows[0].stays.map { [$0.from, $0.until] } == [[DeskHotel.today, DeskHotel.today.adding(days: 1)]])
        #expect(plan.rows[1].stays.map { [$0.from, $0.until] } == [[DeskHotel.today.adding(days: 1), DeskHotel.today.adding(days: 4)]])
        #expect(plan.rows[0].outages == [DeskHotel.today.adding(days: 1)..<DeskHotel.today.adding(days: 3)])
        #expect(plan.rows[0].state == .dirty && plan.rows[2].stays.isEmpty)
        #expect(plan.unseated.map(\.booking) == [coming.id], "what was given up is in no plan")
        // What began before it is there from its first day on, and what ends after it ends with it.
        let later = try await hotel.at(second) {
            try $0.desk.plan(of: DeskHotel.id, DeskHotel.today.adding(days: 2)..<DeskHotel.today.adding(days: 3), $1)
        }
        let rest = later.first { $0.booking == guest.id }
        #expect(rest?.from == DeskHotel.today.adding(days: 2) && rest?.until == DeskHotel.today.adding(days: 3))
        // On the day of their departure they are in their room until they have left.
        let last = try await hotel.at(DeskHotel.now.adding(days: 4)) { try RoomPlan($0, DeskHotel.id, from: nil, page: 0, $1) }
        #expect(last.rows.map { $0.overdue?.booking.id } == [nil, guest.id, nil])
        // Who is to have it next is drawn behind them, from tonight on.
        let fourth = DeskHotel.now.adding(days: 4)
        let next = try await hotel.booked("2026-11-30", nights: 2, at: fourth)
        _ = try await hotel.at(fourth) { try $0.move(next.id, to: RoomNumber("102")!, reason: "", $1) }
        let crowded = try await hotel.at(fourth) { try RoomPlan($0, DeskHotel.id, from: nil, page: 0, $1) }
        let (row, fifth) = (crowded.rows[1], crowded.today.adding(days: 1))
        #expect(row.overdue?.booking.id == guest.id && row.waiting(on: crowded.today)?.booking == next.id)
        let drawn = row.stays(around: crowded.today).filter { $0.until > crowded.today }
        #expect(drawn.map(\.booking) == [next.id] && drawn.first?.from == fifth && drawn.first?.until == fifth.adding(days: 1))
        let stranger = HotelScope([try #require(RoleGrant("front-desk:other-inn"))])
        await #expect(throws: LodgingRefusal.notFound(.hotel)) {
            try await hotel.database.read {
                try DeskHotel.desk(at: second, stranger).plan(of: DeskHotel.id, DeskHotel.today..<DeskHotel.today.adding(days: 1), $0)
            }
        }
    }
}
