import Accounts
import Ledger
import Lodging
import Primitives
import SQL
import Testing

@testable import FrontDesk

@Suite struct `A payment whose answer was lost` {
    private static func request() -> UUIDv7 { UUIDv7(at: DeskHotel.now) }
    private static let cashier = Cashier(DeskHotel.desk())

    /// Asks for an amount, and hears nothing.
    private static func asked(_ hotel: DeskHotel, _ booking: Booking, token: String) async throws -> UUIDv7 {
        let id = request()
        await #expect(throws: FolioFault.providerAway) {
            try await cashier.take(10_000, token: token, for: booking, request: id, by: SandboxProvider(hotel.database), in: hotel.database)
        }
        return id
    }

    /// Runs the job that asks again, so many seconds later.
    private static func job(_ hotel: DeskHotel, after seconds: Int64) async throws -> [String] {
        try await PaymentJob.run(by: SandboxProvider(hotel.database), hotel.database, at: DeskHotel.now.adding(seconds: seconds)).map(\.message)
    }

    @Test func `is not known on the folio, and not due a second time, until a job has asked again`() async throws {
        let hotel = try await DeskHotel()
        let booking = try await hotel.guest()
        let id = try await Self.asked(hotel, booking, token: "silent")
        let folio = try await hotel.folio(booking)
        #expect(folio.asked == 10_000 && folio.paid == 0 && folio.payments.first?.isOpen == true)
        #expect(try await Self.job(hotel, after: 10) == [], "whoever has asked may still be answered")
        #expect(try await hotel.database.read { try PaymentJob.due($0) } == DeskHotel.now.adding(seconds: PaymentJob.youngest))
        // It has authorised it; that it has taken it is said to nobody the first time.
        for seconds in [120, 240, 360] as [Int64] { _ = try await Self.job(hotel, after: seconds) }
        let known = try #require(try await hotel.folio(booking).payments.first)
        #expect(known.id == id && known.state == .captured && known.net == 10_000 && known.reference.hasPrefix("sandbox-"))
        #expect(try await hotel.folio(booking).asked == 0)
        #expect(try await Self.job(hotel, after: 480) == [])
        #expect(try await hotel.database.read { try PaymentJob.due($0) } == nil)
        let taken = try await hotel.database.read { try $0.first("SELECT captured FROM sandbox_payment")?.integer(0) }
        #expect(taken == 10_000)
        #expect(try await hotel.problems() == [])
    }

    @Test func `that has never reached the provider is given up, and comes to nothing should it arrive later`() async throws {
        let hotel = try await DeskHotel()
        let booking = try await hotel.guest()
        let provider = SandboxProvider(hotel.database)
        let id = try await Self.asked(hotel, booking, token: "lost")
        await #expect(throws: FolioFault.providerUnaware) { try await Self.cashier.askAgain(id, by: provider, in: hotel.database) }
        #expect(try await Self.job(hotel, after: 120) == [], "it may still be on its way")
        #expect(try await Self.job(hotel, after: PaymentJob.unheard + 60) == ["a payment never reached its provider"])
        #expect(try await hotel.folio(booking).payments.map(\.state) == [.voided])
        #expect(try await provider.authorise(id, Money(amount: 10_000, currency: DeskHotel.kzt)!, token: "approve") == .voided)
        #expect(try await hotel.folio(booking).asked == 0)
        #expect(try await hotel.problems() == [])
    }

    @Test func `is given up by the desk where it is not taken yet, and is what it is where it was`() async throws {
        let hotel = try await DeskHotel()
        let booking = try await hotel.guest()
        let provider = SandboxProvider(hotel.database)
        let kept = try await Self.asked(hotel, booking, token: "silent")
        await #expect(throws: FolioFault.providerAway) { try await Self.cashier.giveUp(kept, by: provider, in: hotel.database) }
        for _ in 0..<2 { #expect(try await Self.cashier.giveUp(kept, by: provider, in: hotel.database).state == .voided) }
        // What was let go is not taken by the job, whoever has heard of it.
        let released = try await Self.asked(hotel, booking, token: "silent")
        await #expect(throws: FolioFault.providerAway) { try await Self.cashier.giveUp(released, by: provider, in: hotel.database) }
        try await hotel.database.write { try $0.execute("UPDATE payment SET state = 'authorised' WHERE state = 'requested'") }
        _ = try await Self.job(hotel, after: 120)
        #expect(try await hotel.folio(booking).payments.allSatisfy { $0.state == .voided })
        let taken = try await Self.asked(hotel, booking, token: "silent")
        await #expect(throws: FolioFault.providerAway) { try await Self.cashier.askAgain(taken, by: provider, in: hotel.database) }
        // The provider has taken it by now, and has told nobody.
        #expect(try await Self.cashier.giveUp(taken, by: provider, in: hotel.database).state == .captured)
        #expect(try await hotel.folio(booking).paid == 10_000)
        #expect(try await hotel.problems() == [])
    }

    @Test func `to give money back is not given back twice, nor promised to somebody else meanwhile`() async throws {
        let hotel = try await DeskHotel()
        let booking = try await hotel.guest()
        let provider = SandboxProvider(hotel.database)
        let id = try await Self.asked(hotel, booking, token: "silent")
        for seconds in [120, 240] as [Int64] { _ = try await Self.job(hotel, after: seconds) }
        #expect(try await hotel.folio(booking).paid == 10_000)
        await #expect(throws: FolioFault.providerAway) {
            try await Self.cashier.refund(id, 7_000, reason: "an early departure", request: Self.request(), by: provider, in: hotel.database)
        }
        let folio = try await hotel.folio(booking)
        #expect(folio.refundsAsked == 7_000 && folio.paid == 10_000 && folio.payments.first?.refundable == 3_000)
        await #expect(throws: FolioFault.more(than: 3_000, DeskHotel.kzt)) {
            try await Self.cashier.refund(id, 7_000, reason: "an early departure", request: Self.request(), by: provider, in: hotel.database)
        }
        #expect(try await Self.job(hotel, after: 360) == ["a payment's lost answer is known"])
        let after = try await hotel.folio(booking)
        #expect(after.paid == 3_000 && after.refundsAsked == 0)
        let given = try await hotel.database.read { try $0.first("SELECT refunded FROM sandbox_payment WHERE captured > 0")?.integer(0) }
        #expect(given == 7_000)
        #expect(try await hotel.problems() == [])
    }

    @Test func `of another hotel is nobody's to ask for or to give up`() async throws {
        let hotel = try await DeskHotel()
        let booking = try await hotel.guest()
        let id = try await Self.asked(hotel, booking, token: "silent")
        let stranger = Cashier(DeskHotel.desk(at: DeskHotel.now, HotelScope([try #require(RoleGrant("front-desk:other-inn"))])))
        let provider = SandboxProvider(hotel.database)
        await #expect(throws: FolioFault.notFound) { try await stranger.askAgain(id, by: provider, in: hotel.database) }
        await #expect(throws: FolioFault.notFound) { try await stranger.giveUp(id, by: provider, in: hotel.database) }
        #expect(try await hotel.folio(booking).payments.map(\.state) == [.requested])
    }
}
