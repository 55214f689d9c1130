import Lodging
import Primitives
import SQL
import Testing

@testable import FrontDesk

@Suite struct `A payment` {
    private static func request() -> UUIDv7 { UUIDv7(at: DeskHotel.now) }

    @Test(arguments: [Payment.Method.cash, .cardTerminal, .transfer])
    func `by hand is written down once, and given back in parts, no more than there is`(method: Payment.Method) async throws {
        let hotel = try await DeskHotel()
        let booking = try await hotel.guest()
        let request = Self.request()
        for _ in 0..<3 {
            try await hotel.at { try $0.cashier.record(method, 10_000, reference: "slip 17", for: booking, request: request, $1) }
        }
        #expect(try await hotel.folio(booking).balance == -10_000)
        let back = Self.request()
        for _ in 0..<3 { try await hotel.at { try $0.cashier.refund(request, 4_000, reason: "too much", request: back, $1) } }
        #expect(try await hotel.folio(booking).paid == 6_000)
        await #expect(throws: FolioFault.more(than: 6_000, DeskHotel.kzt)) {
            try await hotel.at { try $0.cashier.refund(request, 6_001, reason: "too much", request: Self.request(), $1) }
        }
        await #expect(throws: FolioFault.notFound) {
            try await hotel.at { try $0.cashier.refund(Self.request(), 1, reason: "nothing", request: Self.request(), $1) }
        }
        #expect(try await hotel.problems() == [])
    }

    @Test func `by a provider is authorised, taken and given back, and asked for again where the answer was lost`() async throws {
        let hotel = try await DeskHotel()
        let booking = try await hotel.guest()
        let provider = SandboxProvider(hotel.database)
        let cashier = Cashier(DeskHotel.desk())
        let request = Self.request()
        await #expect(throws: FolioFault.providerAway) {
            try await cashier.take(10_000, token: "silent", for: booking, request: request, by: provider, in: hotel.database)
        }
        #expect(try await hotel.folio(booking).payments.map(\.state) == [.requested])
        #expect(try await hotel.folio(booking).paid == 0)
        // The second question is answered by silence too.
        await #expect(throws: FolioFault.providerAway) {
            try await cashier.take(10_000, token: "silent", for: booking, request: request, by: provider, in: hotel.database)
        }
        for _ in 0..<3 {
            let payment = try await cashier.take(10_000, token: "silent", for: booking, request: request, by: provider, in: hotel.database)
            #expect(payment.state == .captured && payment.net == 10_000 && payment.reference.hasPrefix("sandbox-"))
        }
        let back = Self.request()
        await #expect(throws: FolioFault.providerAway) {
            try await cashier.refund(request, 4_000, reason: "an early departure", request: back, by: provider, in: hotel.database)
        }
        for _ in 0..<2 {
            try await cashier.refund(request, 4_000, reason: "an early departure", request: back, by: provider, in: hotel.database)
        }
        #expect(try await hotel.folio(booking).paid == 6_000)
        await #expect(throws: FolioFault.more(than: 6_000, DeskHotel.kzt)) {
            try await cashier.refund(request, 7_000, reason: "more", request: Self.request(), by: provider, in: hotel.database)
        }
        // By hand, nothing of it goes back.
        await #expect(throws: FolioFault.payment(.captured)) {
            try await hotel.at { try $0.cashier.refund(request, 1, reason: "by hand", request: Self.request(), $1) }
        }
        #expect(try await hotel.problems() == [])
    }

    @Test func `that the provider refuses is no money`() async throws {
        let hotel = try await DeskHotel()
        let booking = try await hotel.guest()
        let cashier = Cashier(DeskHotel.desk())
        for _ in 0..<2 {
            let payment = try await cashier.take(
                10_000, token: "decline", for: booking, request: UUIDv7("019ac000-0000-7000-8000-000000000001")!, by: SandboxProvider(hotel.database),
                in: hotel.database)
            #expect(payment.state == .refused && payment.net == 0)
        }
        #expect(try await hotel.folio(booking).paid == 0)
        #expect(try await hotel.problems() == [])
    }

    @Test func `in a sandbox keeps its states: nothing is taken that was let go, nothing let go that was taken`() async throws {
        let hotel = try await DeskHotel()
        let provider = SandboxProvider(hotel.database)
        let money = Money(amount: 500, currency: DeskHotel.kzt)!
        let (first, second) = (Self.request(), Self.request())
        #expect(try await provider.authorise(first, money, token: "approve") == .authorised(reference: "sandbox-\(first.text.suffix(12))"))
        #expect(try await provider.void(first) == .voided)
        await #expect(throws: PaymentProviderFault.wrongState) { try await provider.capture(first, money) }
        _ = try await provider.authorise(second, money, token: "approve")
        #expect(try await provider.capture(second, money) == .captured)
        await #expect(throws: PaymentProviderFault.wrongState) { try await provider.void(second) }
        await #expect(throws: PaymentProviderFault.unknown) { try await provider.capture(Self.request(), money) }
    }
}
