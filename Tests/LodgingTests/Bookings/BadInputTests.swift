import CityNode
import Envelope
import FeatureKit
import Federation
import Ledger
import Primitives
import SQL
import StrictJSON
import TestCluster
import TestKit
import Testing

@testable import Lodging

/// What cannot be, and who tries what is not theirs: each with its own error, nothing lost and nothing told.
@Suite(.timeLimit(.minutes(4))) struct `Bookings that cannot be` {
    /// Half past eleven in the evening in Almaty; in Seoul it is tomorrow, in London afternoon.
    @Test(arguments: [
        ("2026-12-01T18:30:00Z", "2026-12-01", true), ("2026-12-01T18:30:00Z", "2026-11-30", false), ("2026-12-01T18:59:59Z", "2026-12-01", true),
        ("2026-12-01T19:00:00Z", "2026-12-01", false), ("2026-12-01T19:00:00Z", "2026-12-02", true),
    ])
    func `lie in the past by the hotel's clock, wherever the guest is`(_ now: String, _ arrival: String, _ isTaken: Bool) async throws {
        let hotel = try await SampleHotel()
        let time = try #require(UTCTime(now))
        let stay = SampleHotel.stay(arrival)
        let quote = try await hotel.database.read { try BookingDesk(at: time).quote(stay, at: SampleHotel.id, $0) }
        #expect(quote.offers.isEmpty != isTaken)
        if !isTaken { #expect(quote.refusals.map(\.rule) == [.past]) }
    }

    @Test func `rest on a room type that cannot go while they are to come, and stay readable when it is gone`() async throws {
        let hotel = try await SampleHotel()
        let booking = try await hotel.booked(SampleHotel.stay("2026-12-01"), SampleHotel.family)
        let held = try await hotel.offer(SampleHotel.stay("2026-12-10"), SampleHotel.family)
        await #expect(throws: LodgingRefusal.inUse(.roomType, bookings: 1)) {
            try await hotel.desk { try $0.remove(SampleHotel.family, of: SampleHotel.id, $1) }
        }
        _ = try await hotel.book { try $0.cancel(booking.id, for: nil, $1) }
        try await hotel.desk { try $0.remove(SampleHotel.family, of: SampleHotel.id, $1) }
        let error = await #expect(throws: LodgingRefusal.self) { try await hotel.book { try $0.book(held, for: nil, $1) } }
        #expect(error == .notFound(.roomType))
        #expect(try await hotel.database.read { try BookingTables.booking(booking.id, $0)?.roomType } == SampleHotel.family)
        #expect(try await hotel.problems() == [])
    }

    @Test func `are not found by trying a thousand codes, from one network or from many`() async throws {
        let hotel = try await SampleHotel()
        let (mine, other) = (try await hotel.booked(SampleHotel.stay("2026-12-01")), try await hotel.booked(SampleHotel.stay("2026-12-05")))
        let code = try await hotel.book { try $0.code(of: mine, $1) }
        let otherCode = try await hotel.book { try $0.code(of: other, $1).description }
        func attempt(_ text: String, from network: String, at now: UTCTime = SampleHotel.now) async throws -> BookingDesk.Opening {
            try await hotel.book(at: now) { try $0.open(text, from: network, $1) }
        }
        var looked = 0
        for number in 0..<1000 {
            let guess = "\(number / 100)\(number / 10 % 10)\(number % 10)0-0000-0000-0000"
            if try await attempt(guess, from: "192.0.2.0/24") == .wrongCode { looked += 1 }
        }
        #expect(looked == BookingDesk.mostOfNetwork)
        // The half that finds a booking, and guesses at the other half, each from another network.
        looked = 0
        for number in 0..<1000 {
            let guess = "\(code.reference)" + "\(number)".padding(8)
            if try await attempt(guess, from: "2001:db8:\(number)::/64") == .wrongCode { looked += 1 }
        }
        #expect(looked <= BookingDesk.mostOfBooking)
        guard case .tooManyAttempts(let seconds) = try await attempt(code.description, from: "198.51.100.0/24") else {
            throw TimedOut(description: "the booking opens while it is tried")
        }
        #expect((1...900).contains(seconds))
        // Another booking opens meanwhile, with its own code alone; and this one when the time is over.
        guard case .booking(let opened) = try await attempt(otherCode, from: "198.51.100.0/24") else { throw TimedOut(description: "closed") }
        #expect(opened.id == other.id)
        guard case .booking(let later) = try await attempt(code.description, from: "198.51.100.0/24", at: SampleHotel.now.adding(seconds: 901)) else {
            throw TimedOut(description: "closed for good")
        }
        #expect(later.id == mine.id)
    }

    @Test func `are not made at an offer that is over, nor at a price that is no more`() async throws {
        let hotel = try await SampleHotel()
        let token = try await hotel.offer(SampleHotel.stay("2026-12-01"))
        let over = SampleHotel.now.adding(seconds: BookingOffer.lifeSeconds)
        await #expect(throws: LodgingRefusal.offerExpired) { try await hotel.book(at: over) { try $0.book(token, for: nil, $1) } }
        var change = DayChange(from: UTCDate("2026-12-01")!, through: UTCDate("2026-12-01")!)!
        change.price = .set(1)
        let cheaper = change
        _ = try await hotel.desk { try $0.change(SampleHotel.double, SampleHotel.flexible, of: SampleHotel.id, by: cheaper, $1) }
        await #expect(throws: LodgingRefusal(.priceChanged)) { try await hotel.book { try $0.book(token, for: nil, $1) } }
        #expect(try await hotel.sold(UTCDate("2026-12-01")!) == 0)
    }

    @Test func `are not believed of a node that answers by another city's signature`() async throws {
        let cities = try await LodgingCities()
        let hold = try await cities.held()
        let bukhara = try await cities.join("bukhara", port: 4)
        let impostor = Impostor(signing: bukhara)
        cities.forum.network.attach(port: 3) { _ in impostor }
        #expect(try await cities.confirm(hold, cities.rooms()) == .unknown(hold))
        #expect(try await cities.known(hold)?.state == .asked)
    }
}

/// Answers whatever it is asked, in another city's name.
private final class Impostor: PeerRequestHandler {
    private let city: City

    init(signing city: City) { self.city = city }

    func bodyLimit(method: PeerRequest.Method, path: String, from peer: PeerIdentity?) -> Int { 1 << 20 }
    func refusal(of head: PeerRequestHead, from peer: PeerIdentity?) -> PeerResponse? { nil }
    func handle(_ request: PeerRequest, from peer: PeerIdentity?) async -> PeerResponse {
        do {
            let envelope = try UnverifiedEnvelope.parse(request.body, as: .request)
            let header = PayloadHeader(
                forum: city.profile.forum, from: ParticipantID(city.id), id: UUIDv7(at: .system), issuedAt: .system, to: peer?.participant)
            let body: JSON = ["booking": .string(UUIDv7(at: .system).text), "state": "confirmed"]
            let response = CityResponse(header: header, inReplyTo: envelope.digest, answer: .success(body))
            return PeerResponse(status: 200, body: try SignedEnvelope.sign(.response, payload: response.json, with: city.secrets.signing).compact)
        } catch { return PeerResponse(status: 500, body: []) }
    }
}

extension String {
    /// Digits behind zeros.
    fileprivate func padding(_ length: Int) -> String { String(repeating: "0", count: max(0, length - utf8.count)) + self }
}
