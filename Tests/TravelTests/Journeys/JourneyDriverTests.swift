import Envelope
import Guests
import Primitives
import SQL
import StrictJSON
import Synchronization
import TestKit
import Testing

@testable import Lodging
@testable import Travel

/// Rooms in three cities and one's own: all of them or none, whoever stops in the middle.
@Suite(.timeLimit(.minutes(4))) struct `A journey over several cities` {
    private struct Killed: Error {}

    private static let guests = BookingGuests([.init(name: "Ibn Battuta")], mail: MailAddress("ibn@example.org")!)
    /// After the lease of who was killed, and long after every hold.
    private static let pauses: [Int64] = [130, 4000]

    private final class Road: Sendable {
        let cities: TravelCities
        let home: TravelCity
        let id: UUIDv7
        let legs: [TravelCity]

        init(_ hindrance: @escaping @Sendable (CityID, String, Bool) throws -> Void = { _, _, _ in }) async throws {
            var all: [TravelCity] = []
            for name in ["almaty", "samarkand", "bukhara", "khiva"] { all.append(try await TravelCity(name, rooms: 1)) }
            home = all[0]
            cities = TravelCities(all, hindrance: hindrance)
            id = UUIDv7(at: TravelCity.now)
            legs = all
            let journey = Journey(
                id: id, revision: 1, state: .planned, drivenUntil: TravelCity.now, confirmingSince: nil, createdAt: TravelCity.now,
                changedAt: TravelCity.now,
                legs: legs.enumerated().map { number, city in
                    Journey.Leg(
                        number: number, city: city.id, stay: TravelCity.stay("2027-01-1\(number)", nights: 1),
                        room: .init(hotel: TravelCity.hotel, roomType: TravelCity.double, ratePlan: TravelCity.flexible))
                })
            try await home.database.write { try JourneyTables.insert(journey, $0) }
        }

        func driver(at now: UTCTime = TravelCity.now) -> JourneyDriver { JourneyDriver(cities.door(home, at: now)) }
        func journey() async throws -> Journey { try await home.database.read { [id] in try JourneyTables.journey(id, $0) }.required }

        /// Goes on as the job does until the journey is at an end.
        func settle(from start: UTCTime) async throws -> Journey {
            var now = start
            for _ in 0..<20 {
                let journey = try await journey()
                guard journey.state.isOnItsWay else { return journey }
                do { _ = try await driver(at: now).resume(id) } catch is JourneyDriver.NotNow {} catch is Problem {}
                now = now.adding(seconds: 130)
            }
            return try await journey()
        }

        /// Rooms that a city counts as sold by a time.
        func sold(_ city: TravelCity, at now: UTCTime) async throws -> Int {
            try await city.database.write { connection in
                try HoldExpiry.release(at: now, connection)
                return try connection.first("SELECT COUNT(*) FROM booking_night")?.int(0) ?? -1
            }
        }

        /// Either all legs are confirmed in their cities, or no city has anything of the journey.
        ///
        /// - Parameter soldOut: whose room somebody else has.
        func check(at now: UTCTime, _ what: String, soldOut: CityID? = nil) async throws -> Journey.State {
            let journey = try await journey()
            for (leg, city) in zip(journey.legs, legs) {
                #expect(try await city.problems() == [], "\(what)")
                let sold = try await sold(city, at: now)
                switch journey.state {
                case .confirmed:
                    let state = try await cities.door(home, at: now).state(of: leg.booking.required, in: city.id)
                    #expect(leg.state == .confirmed && state == .confirmed && sold == 1, "\(what): \(city.id) has \(sold), \(leg)")
                case .released, .planned: #expect(sold == (city.id == soldOut ? 1 : 0), "\(what): \(city.id) has \(sold), \(leg)")
                default: Issue.record("\(what): \(journey.state) is no end")
                }
            }
            return journey.state
        }
    }

    @Test func `is held as a whole, then confirmed as a whole`() async throws {
        let road = try await Road()
        let held = try await road.driver().hold(road.id)
        #expect(held.state == .held && held.legs.allSatisfy { $0.state == .held && $0.total?.amount == 2_000_000 })
        #expect(held.holdsEnd == TravelCity.now.adding(seconds: Booking.holdSeconds))
        let confirmed = try await road.driver().confirm(road.id, Self.guests)
        #expect(confirmed.state == .confirmed)
        #expect(try await road.check(at: TravelCity.now.adding(seconds: 5000), "in peace") == .confirmed)
        // The traveller's own address opens each of them here, and nobody is named in what this city keeps of the journey.
        let rows = try await road.home.database.read { try $0.query("SELECT * FROM journey JOIN journey_leg ON journey = id").map { "\($0.values)" } }
        #expect(!rows.joined().contains("Battuta") && !rows.joined().contains("ibn@"))
        await #expect(throws: JourneyDriver.NotNow(state: .confirmed)) { try await road.driver().hold(road.id) }
    }

    @Test func `comes to nothing where the third room is sold, and says which`() async throws {
        let road = try await Road()
        try await road.legs[2].sellOut(TravelCity.stay("2027-01-12", nights: 1))
        let journey = try await road.driver().hold(road.id)
        #expect(journey.state == .released)
        guard case .rule(let refusal) = journey.legs[2].refusal else {
            Issue.record("\(journey.legs[2])")
            return
        }
        #expect(refusal.rule == .soldOut && refusal.date == UTCDate("2027-01-12"))
        for (place, city) in road.legs.enumerated() where place != 2 {
            let sold = try await road.sold(city, at: TravelCity.now)
            #expect(sold == 0)
        }
        // With another room there, it can be held again.
        try await road.home.database.write { connection in
            var journey = try JourneyTables.journey(road.id, connection).required
            journey.legs[2].room = .init(hotel: TravelCity.hotel, roomType: TravelCity.family, ratePlan: TravelCity.flexible)
            try JourneyTables.update(&journey, at: TravelCity.now, connection)
        }
        #expect(try await road.driver().hold(road.id).state == .held)
    }

    @Test func `comes to nothing where a room is sold while the others are confirmed`() async throws {
        let road = try await Road()
        _ = try await road.driver().hold(road.id)
        // The last city gives the hold up behind our back.
        let last = try #require(try await road.journey().legs[3].booking)
        try await road.legs[3].database.write { _ = try BookingDesk(at: TravelCity.now).release(last, for: road.home.id, $0) }
        let journey = try await road.driver().confirm(road.id, Self.guests)
        #expect(journey.state == .released)
        for city in road.legs {
            let sold = try await road.sold(city, at: TravelCity.now)
            #expect(sold == 0, "what was confirmed is given back")
        }
    }

    @Test(arguments: pauses)
    func `is held or nothing, whichever write of holding is the last`(pause: Int64) async throws {
        for write in 1... {
            let road = try await Road()
            let count = Mutex(0)
            var driver = road.driver()
            driver.afterWrite = { _ in
                if count.withLock({
                    $0 += 1; return $0
                }) == write {
                    throw Killed()
                }
            }
            var wasKilled = false
            do { _ = try await driver.hold(road.id) } catch is Killed { wasKilled = true }
            let now = TravelCity.now.adding(seconds: pause)
            var journey = try await road.journey()
            for _ in 0..<3 where [.holding, .releasing].contains(journey.state) {
                do { journey = try await road.driver(at: now).resume(road.id) } catch is JourneyDriver.NotNow { journey = try await road.journey() }
            }
            if journey.state == .held {
                _ = try await road.settle(from: now.adding(seconds: 2000))
            }
            #expect(try await road.check(at: now.adding(seconds: 9000), "killed after write \(write)") == .released)
            guard wasKilled else { return }
        }
    }

    @Test(arguments: pauses)
    func `is booked or nothing, whichever write of confirming is the last`(pause: Int64) async throws {
        var ends: Set<Journey.State> = []
        for write in 1... {
            let road = try await Road()
            _ = try await road.driver().hold(road.id)
            let count = Mutex(0)
            var driver = road.driver()
            driver.afterWrite = { _ in
                if count.withLock({
                    $0 += 1; return $0
                }) == write {
                    throw Killed()
                }
            }
            var wasKilled = false
            do { _ = try await driver.confirm(road.id, Self.guests) } catch is Killed { wasKilled = true }
            let now = TravelCity.now.adding(seconds: pause)
            _ = try await road.settle(from: now)
            ends.insert(try await road.check(at: now.adding(seconds: 9000), "killed after write \(write)"))
            guard wasKilled else { break }
        }
        #expect(ends == [.confirmed, .released])
    }

    /// Every request of every city once gets lost on its way, and once its answer does; the city is there again later.
    @Test(arguments: ["lodging.quote", "lodging.hold", "lodging.confirm", "lodging.release"], [false, true])
    func `is booked or nothing where another city stops in the middle`(kind: String, isAnswered: Bool) async throws {
        for city in ["samarkand", "bukhara", "khiva"] {
            let isAway = Mutex(true)
            let road = try await Road { asked, what, answered in
                guard asked.text == city, what == kind, answered == isAnswered, isAway.withLock({ $0 }) else { return }
                throw Problem(.unavailable, "\(asked) does not answer just now.")
            }
            // What is released is what was held where another room was missing.
            let soldOut = kind == "lodging.release" ? road.home : nil
            try await soldOut?.sellOut(TravelCity.stay("2027-01-10", nights: 1))
            var journey = try await road.driver().hold(road.id)
            if journey.state == .held { journey = try await road.driver().confirm(road.id, Self.guests) }
            isAway.withLock { $0 = false }
            _ = try await road.settle(from: TravelCity.now.adding(seconds: 130))
            let end = try await road.check(at: TravelCity.now.adding(seconds: 9000), "\(city) away at \(kind)", soldOut: soldOut?.id)
            // An answer that was lost alone is learnt by asking again.
            #expect(end == (kind == "lodging.confirm" && isAnswered ? .confirmed : .released))
        }
    }

    @Test func `is left to whoever drives it, and taken over only when they are gone`() async throws {
        let road = try await Road()
        var driver = road.driver()
        driver.afterWrite = { _ in throw Killed() }
        await #expect(throws: Killed.self) { try await driver.hold(road.id) }
        func due() async throws -> UTCTime? { try await road.home.database.read { try JourneyJob.due($0) } }
        #expect(try await due() == TravelCity.now.adding(seconds: 120))
        await #expect(throws: JourneyDriver.NotNow.self) { try await road.driver(at: TravelCity.now.adding(seconds: 60)).resume(road.id) }
        let taken = try await road.driver(at: TravelCity.now.adding(seconds: 130)).resume(road.id)
        #expect(taken.state == .held)
        // Who comes back late finds that it is no longer theirs, and writes nothing.
        await #expect(throws: JourneyDriver.NotNow.self) { try await road.driver().hold(road.id) }
        #expect(try await road.driver().release(road.id).state == .released)
        #expect(try await road.check(at: TravelCity.now, "given up") == .released)
        #expect(try await due() == (try await road.journey()).changedAt.adding(days: Int64(Journey.daysKept)), "it is forgotten then")
    }
}
