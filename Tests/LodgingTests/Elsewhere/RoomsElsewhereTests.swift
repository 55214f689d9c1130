import CityNode
import Envelope
import Guests
import Ledger
import Primitives
import SQL
import StrictJSON
import TestCluster
import TestKit
import Testing

@testable import Lodging

/// What a traveller is told of a booking whose answer did not come, and what becomes of it.
@Suite(.timeLimit(.minutes(4))) struct `Rooms in another city whose answer is lost` {
    /// Behind the patience of whoever has asked.
    private static var later: UTCTime { UTCTime.system.adding(seconds: 120) }

    @Test func `are booked where the city was acting and says so when it is asked again`() async throws {
        let cities = try await LodgingCities()
        let hold = try await cities.held()
        let line = Line(["lodging.confirm": [.answerLost]])
        let booked = try await cities.confirm(hold, cities.rooms(through: line))
        let code = try await cities.samarkand.database.read { try BookingSecret.load($0).map { BookingCode(of: hold, by: $0).description } }
        #expect(booked == .booked(hold, code: code ?? ""))
        #expect(try await cities.known(hold)?.state == .confirmed)
    }

    @Test func `are booked where the first request never arrived`() async throws {
        let cities = try await LodgingCities()
        let hold = try await cities.held()
        guard case .booked = try await cities.confirm(hold, cities.rooms(through: Line(["lodging.confirm": [.lost]]))) else {
            throw TimedOut(description: "not booked")
        }
        #expect(try await cities.state(hold) == .confirmed)
    }

    @Test(arguments: [Line.Fate.answerLost, .lost])
    func `are not known to be booked while the city is silent, and are settled by the job`(fate: Line.Fate) async throws {
        let cities = try await LodgingCities()
        let hold = try await cities.held()
        let line = Line(["lodging.confirm": [fate], "lodging.status": [.lost]])
        #expect(try await cities.confirm(hold, cities.rooms(through: line)) == .unknown(hold))
        #expect(try await cities.known(hold)?.state == .asked)
        // Whoever asked may still be at it.
        try await cities.job(at: cities.almaty)
        #expect(try await cities.known(hold)?.state == .asked)
        try await cities.job(at: cities.almaty, now: Self.later)
        let wasMade = fate == .answerLost
        #expect(try await cities.known(hold)?.state == (wasMade ? .confirmed : .notMade))
        #expect(try await cities.state(hold) == (wasMade ? .confirmed : .released))
        #expect(try await cities.sold() == (wasMade ? 1 : 0))
        #expect(try await cities.problems() == [])
    }

    @Test(arguments: [Line.Fate.answerLost, .lost])
    func `are given up, if not now then by the job`(fate: Line.Fate) async throws {
        let cities = try await LodgingCities()
        let booking = try await cities.booked().id
        let line = Line(["lodging.cancel": [fate]])
        #expect(try await cities.rooms(through: line).cancel(booking, in: cities.samarkand.id) == .unknown)
        #expect(try await cities.known(booking)?.state == .cancelling)
        // Who looks again and again until then puts nothing off.
        _ = try await cities.rooms(at: Self.later.adding(seconds: -10)).status(of: booking, in: cities.samarkand.id)
        try await cities.job(at: cities.almaty, now: Self.later)
        #expect(try await cities.known(booking)?.state == .cancelled)
        #expect(try await cities.state(booking) == .cancelled)
        #expect(try await cities.sold() == 0)
    }

    @Test func `stand as they stood where giving them up is refused`() async throws {
        let cities = try await LodgingCities()
        let booking = try await cities.booked().id
        let desk = BookingDesk(at: UTCTime(milliseconds: LodgingCities.stay().arrival.start.milliseconds + 10 * 3_600_000))
        let almaty = cities.almaty.id
        _ = try await cities.samarkand.database.write { try desk.checkIn(booking, for: almaty, by: "desk", $0) }
        let problem = await #expect(throws: Problem.self) { try await cities.rooms().cancel(booking, in: cities.samarkand.id) }
        #expect(problem?.code == .ruleViolated)
        #expect(try await cities.known(booking)?.state == .checkedIn)
    }

    @Test func `are known to be gone where the hotel gave them up`() async throws {
        let cities = try await LodgingCities()
        let (first, second) = (try await cities.booked().id, try await cities.booked().id)
        let almaty = cities.almaty.id
        _ = try await cities.samarkand.database.write { try BookingDesk(at: .system).cancel(first, for: almaty, by: "desk", $0) }
        #expect(try await cities.known(first)?.state == .confirmed)
        try await cities.job(at: cities.samarkand)
        #expect(try await cities.known(first)?.state == .cancelled)
        #expect(try await cities.known(second)?.state == .confirmed)
        // Nothing is told twice.
        let before = cities.forum.network.exchanges
        try await cities.job(at: cities.samarkand)
        #expect(cities.forum.network.exchanges - before < 5, "only what a node asks by itself")
    }

    @Test func `are not held at another price than the traveller has seen`() async throws {
        let cities = try await LodgingCities()
        let token = try await cities.offer()["offer"]?.string ?? ""
        let currency = try #require(Currency("KZT"))
        let other = try #require(Money(amount: 1, currency: currency))
        let problem = await #expect(throws: Problem.self) {
            try await cities.rooms().hold(
                token, as: RoomsElsewhere.Wanted(LodgingCities.stay(), at: SampleHotel.id, for: other), in: cities.samarkand.id)
        }
        #expect(problem?.members["refusal"]?["rule"]?.string == "priceChanged")
        #expect(try await cities.sold() == 0)
    }

    @Test func `are none of a city that tells of bookings of another`() async throws {
        let cities = try await LodgingCities()
        let booking = try await cities.booked().id
        let bukhara = try await cities.join("bukhara", port: 4)
        let standing = BookingStanding(
            booking: booking, state: .cancelled, departure: LodgingCities.stay().departure, revision: 99, reference: "", note: .none)
        _ = try await bukhara.ask(cities.almaty.id, "lodging.told", ["bookings": [standing.json]])
        #expect(try await cities.known(booking)?.state == .confirmed)
        // Nor is it given the references of another's hotels.
        let answer = try await bukhara.ask(cities.almaty.id, "lodging.references", ["of": "yours"]).body
        #expect(answer["references"]?.array == [])
    }
}
