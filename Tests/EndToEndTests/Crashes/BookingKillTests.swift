import Foundation
import Primitives
import SQL
import StrictJSON
import TestKit
import Testing

extension RealProcesses {
    @Suite("Killed while rooms are booked")
    struct BookingKills {
        /// `CARAVANSERAI_BOOKING_KILLS` asks for more, `CARAVANSERAI_SEED` for other moments.
        private static let environment = ProcessInfo.processInfo.environment
        private static let kills = environment["CARAVANSERAI_BOOKING_KILLS"].flatMap { Int($0) } ?? 6
        private static let seed = environment["CARAVANSERAI_SEED"].flatMap { UInt64($0) } ?? 1
        private static let nights = 60

        @Test("a node sells no room twice, and loses no booking of which a traveller at any city's site was told", .timeLimit(.minutes(10)))
        func underLoad() async throws {
            let forum = try await RealForum()
            let (node, samarkand) = (forum.nodeA, forum.city("samarkand"))
            _ = try await node.control.post("/cities/samarkand/hotels", SampleInn.hotels(nights: Self.nights + 10))
            // Several at once at each site, so that a kill finds bookings at every step.
            let bookers = [samarkand, forum.city("suzhou")].flatMap { city in
                (0..<4).map { _ in RoomBooker(at: city, hotel: "samarkand/inn", nights: Self.nights) }
            }
            for booker in bookers {
                try await eventually(within: 60, "the hotel is known at every site", every: 100) {
                    await booker.page("GET", "/stay/samarkand/inn")?.status == 200
                }
                booker.start()
            }
            var random = SeededGenerator(seed: Self.seed)
            for _ in 0..<Self.kills {
                try await Task.sleep(for: .milliseconds(Int.random(in: 50...600, using: &random)))
                node.killNow()
                if Int.random(in: 0..<4, using: &random) == 0 {
                    try node.launch()
                    try await Task.sleep(for: .milliseconds(Int.random(in: 0...150, using: &random)))
                    node.killNow()
                }
                try await node.start(cities: forum.names(of: node))
            }
            for booker in bookers {
                try await eventually(within: 60, "somebody is booked a room; last \(booker.outcome.last)", every: 100) {
                    let outcome = booker.outcome
                    return !outcome.booked.isEmpty || outcome.refused > 50
                }
            }
            var outcomes: [RoomBooker.Outcome] = []
            for booker in bookers { outcomes.append(await booker.stop()) }

            let stock = try await node.control.get("/cities/samarkand/stock")
            #expect(stock["problems"]?.array == [], "\(stock)")
            for (booker, outcome) in zip(bookers, outcomes) {
                for path in outcome.booked {
                    // A kind answer is one that the traveller can act on: the booking stands, and may be given up.
                    let page = await booker.page("GET", path)
                    #expect(page?.status == 200 && page?.text.contains(path + "/cancel") == true, "\(path): \(page?.text.prefix(400) ?? "no answer")")
                }
            }
            #expect(outcomes.contains { !$0.booked.isEmpty })
            print(
                "kills \(Self.kills), booked \(outcomes.map(\.booked.count)) of \(outcomes.map(\.tried)), unknown \(outcomes.map(\.unknown.count)),",
                "refused \(outcomes.map(\.refused))")
        }
    }
}
