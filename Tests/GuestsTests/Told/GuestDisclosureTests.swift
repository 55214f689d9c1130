import Accounts
import Envelope
import Federation
import Ledger
import Primitives
import SQL
import StrictJSON
import Synchronization
import TestKit
import Testing

@testable import Guests

@Suite struct `Guests of whom another city was told` {
    private static let samarkand = CityID("samarkand")!
    private static let osh = CityID("osh")!
    private static let now = GuestTables.start

    /// Other cities as a test says: what each answers, and how often it was asked.
    private final class Others: Sendable {
        let state = Mutex<(answers: [CityID: Problem], asked: [CityID: Int])>(([:], [:]))

        func refuse(_ city: CityID, _ problem: Problem?) { state.withLock { $0.answers[city] = problem } }
        func asked(_ city: CityID) -> Int { state.withLock { $0.asked[city] ?? 0 } }

        var asking: JobSite.Asking {
            { city, kind, _, _ in
                let problem = self.state.withLock { state in
                    state.asked[city, default: 0] += 1
                    return state.answers[city]
                }
                if let problem { throw problem }
                return JobSite.Answer(body: ["erasedAt": "2026-11-25T08:00:00Z"], signed: Array("signed by \(city), \(kind)".utf8))
            }
        }
    }

    private static func run(_ tables: GuestTables, _ others: Others, after seconds: Int64 = 0) async throws {
        let site = JobSite(
            .city(CityID("almaty")!), forum: tables.own, own: tables.own, vault: tables.vault, now: now.adding(seconds: seconds), ask: others.asking)
        guard let due = try await tables.own.read({ try GuestErasuresJob.due($0) }), due <= site.now else { return }
        _ = try await GuestErasuresJob.run(at: site)
    }

    private static func order(_ tables: GuestTables, _ city: CityID) async throws -> UUIDv7 {
        let booking = UUIDv7(at: now)
        try await tables.own.write { connection in
            try GuestDisclosure.note(booking, in: city, at: now, connection)
            #expect(try GuestDisclosure.order(booking, by: GuestTables.officer, at: now, connection) == 1)
            #expect(try GuestDisclosure.order(booking, by: GuestTables.officer, at: now, connection) == 0, "ordered once")
        }
        return booking
    }

    private static func progress(_ tables: GuestTables, _ booking: UUIDv7) async throws -> GuestDisclosure.Progress? {
        try await tables.own.read { try GuestDisclosure.of(booking, $0).first?.order?.progress }
    }

    @Test func `are asked for until the city has answered, with growing pauses, and its signed answer is kept`() async throws {
        let (tables, others) = (try await GuestTables(), Others())
        let booking = try await Self.order(tables, Self.samarkand)
        others.refuse(Self.samarkand, Problem(.unavailable, "samarkand does not answer just now"))
        try await Self.run(tables, others)
        try await Self.run(tables, others, after: 299)
        #expect(others.asked(Self.samarkand) == 1, "not before five minutes are over")
        try await Self.run(tables, others, after: 300)
        #expect(others.asked(Self.samarkand) == 2)
        try await Self.run(tables, others, after: 899)
        #expect(others.asked(Self.samarkand) == 2)
        guard case .waiting(2, let next, let problem)? = try await Self.progress(tables, booking) else {
            Issue.record("it does not wait")
            return
        }
        #expect(next == Self.now.adding(seconds: 900))
        #expect(try await tables.own.read { try GuestErasuresJob.due($0) } == next)
        #expect(problem.contains("does not answer"))
        others.refuse(Self.samarkand, nil)
        try await Self.run(tables, others, after: 900)
        #expect(try await Self.progress(tables, booking) == .erased(Self.now.adding(seconds: 900)))
        try await Self.run(tables, others, after: 90_000)
        #expect(others.asked(Self.samarkand) == 3, "answered once, asked no more")
        let proof = try await tables.own.read { try GuestDisclosure.proof(booking, in: Self.samarkand, $0) }
        #expect(proof == Array("signed by samarkand, guest.erase".utf8))
    }

    @Test func `wait for nobody else where their city is away, and it is asked once a round`() async throws {
        let (tables, others) = (try await GuestTables(), Others())
        others.refuse(Self.samarkand, Problem(.unavailable, "samarkand does not answer just now"))
        var bookings: [UUIDv7] = []
        for _ in 0..<3 { bookings.append(try await Self.order(tables, Self.samarkand)) }
        let other = try await Self.order(tables, Self.osh)
        try await Self.run(tables, others)
        #expect(others.asked(Self.samarkand) == 1)
        #expect(try await Self.progress(tables, other) == .erased(Self.now))
        others.refuse(Self.samarkand, nil)
        try await Self.run(tables, others, after: 300)
        for booking in bookings { #expect(try await Self.progress(tables, booking) == .erased(Self.now.adding(seconds: 300))) }
    }

    @Test func `wait until they have left, and are done with where the city has never had them`() async throws {
        let (tables, others) = (try await GuestTables(), Others())
        let (inHouse, unknown) = (try await Self.order(tables, Self.samarkand), try await Self.order(tables, Self.osh))
        others.refuse(Self.samarkand, Problem(.ruleViolated, "A guest of the booking is in the hotel."))
        others.refuse(Self.osh, Problem(.notFound, "No booking came from almaty."))
        try await Self.run(tables, others)
        guard case .waiting(1, _, _)? = try await Self.progress(tables, inHouse) else {
            Issue.record("it does not wait")
            return
        }
        #expect(try await Self.progress(tables, unknown) == .unknownThere(Self.now))
    }

    @Test func `are late after a month, which is told`() async throws {
        let (tables, others) = (try await GuestTables(), Others())
        let booking = try await Self.order(tables, Self.samarkand)
        others.refuse(Self.samarkand, Problem(.unavailable, "away"))
        try await Self.run(tables, others)
        let month = Self.now.adding(days: 30)
        let order = try #require(try await tables.own.read { try GuestDisclosure.of(booking, $0).first?.order })
        #expect(!order.isLate(at: month) && order.isLate(at: month.adding(seconds: 1)))
        #expect(try await tables.own.read { try GuestDisclosure.isAnyLate(at: month, $0) } == false)
        #expect(try await tables.own.read { try GuestDisclosure.isAnyLate(at: month.adding(seconds: 1), $0) })
    }

    @Test func `are not asked for where the city has refused the booking`() async throws {
        let tables = try await GuestTables()
        let booking = UUIDv7(at: Self.now)
        try await tables.own.write { connection in
            try GuestDisclosure.note(booking, in: Self.osh, at: Self.now, connection)
            try GuestDisclosure.forget(booking, in: Self.osh, connection)
            #expect(try GuestDisclosure.order(booking, by: GuestTables.officer, at: Self.now, connection) == 0)
        }
    }
}
