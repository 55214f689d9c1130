import Lodging
import Primitives
import SQL
import Testing

@testable import FrontDesk

@Suite struct `A night audit whose process ends` {
    private static let second = UTCTime("2026-11-27T01:00:00Z")!

    /// What the audit came to, but for names that differ from one hotel to the next.
    private struct Sum: Equatable {
        let occupied: Int
        let noShows: Int
        let charges: [Folio.Kind: Int64]
        let closing: Int64?
        let problems: [String]

        init(_ report: NightReport) {
            (occupied, noShows, problems) = (report.occupied, report.noShows.count, report.problems)
            (charges, closing) = (report.ledgers.first?.charges ?? [:], report.ledgers.first?.closing)
        }
    }

    /// Two in the house, two who do not come, one who gave up too late.
    private static func hotel() async throws -> DeskHotel {
        let hotel = try await DeskHotel(rooms: 6)
        _ = try await hotel.guest("101")
        _ = try await hotel.guest("102", nights: 3)
        for _ in 0..<2 { _ = try await hotel.booked("2026-11-26") }
        let late = try await hotel.booked("2026-11-27")
        try await hotel.database.write { _ = try BookingDesk(at: DeskHotel.now).cancel(late.id, for: nil, $0) }
        return hotel
    }

    @Test(arguments: EndingDatabase.Moment.allCases)
    func `at any of its writes, before or after it is on the disk, goes on and comes to the same`(moment: EndingDatabase.Moment) async throws {
        let whole = Sum(try await Self.hotel().close("2026-11-26", at: Self.second))
        #expect(whole.noShows == 2 && whole.occupied == 2 && whole.problems == [])
        var ends = 0
        while true {
            let hotel = try await Self.hotel()
            let ending = EndingDatabase(hotel.database, at: ends, moment)
            let audit = NightAudit(DeskHotel.desk(at: Self.second), ending)
            do { _ = try await audit.close(UTCDate("2026-11-26")!, of: DeskHotel.id) } catch is EndingDatabase.ProcessEnded {
                // Once more at the same place after the first restart, then to its end.
                for again in 0..<2 {
                    let next = EndingDatabase(hotel.database, at: again, moment)
                    _ = try? await NightAudit(DeskHotel.desk(at: Self.second), next).close(UTCDate("2026-11-26")!, of: DeskHotel.id)
                }
                #expect(Sum(try await hotel.close("2026-11-26", at: Self.second)) == whole, "ended at write \(ends)")
                #expect(try await hotel.problems() == [], "ended at write \(ends)")
                ends += 1
                try #require(ends < 100)
                continue
            }
            break
        }
        #expect(ends >= 7, "each of its steps is a write of its own")
    }
}
