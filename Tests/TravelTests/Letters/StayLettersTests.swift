import Guests
import Ledger
import Primitives
import SQL
import Synchronization
import TestKit
import Testing

@testable import Lodging
@testable import Travel

@Suite(.timeLimit(.minutes(2))) struct `Letters to guests` {
    private static let guests = BookingGuests(
        [.init(name: "Ibn Battuta")], mail: MailAddress("ibn@example.org")!, language: "ru")

    private static func due(_ city: TravelCity) async throws -> UTCTime? { try await city.database.read { try StayLetters.due($0) } }

    private final class Post: Sendable {
        let letters = Mutex<[JobLetter]>([])
        let isBroken = Mutex(false)

        func run(_ city: TravelCity, at now: UTCTime) async throws {
            let site = JobSite(
                .city(city.id), forum: city.forum, own: city.database, vault: city.vault, now: now,
                mail: { letter in
                    if self.isBroken.withLock({ $0 }) { throw TimedOut(description: "the spool is full") }
                    self.letters.withLock { $0.append(letter) }
                })
            // As it runs at a node: where the city's tables say that there is something to do.
            guard let due = try await city.database.read({ try StayLetters.due($0) }), due <= now else { return }
            _ = try await StayLetters.run(at: site)
        }

        var subjects: [String] { letters.withLock { $0.map(\.subject) } }
    }

    @Test func `tell of a booking, of a change and of its end, each once, in the guest's language and without a name`() async throws {
        let city = try await TravelCity("almaty")
        let (door, post) = (TravelCities([city]).door(city), Post())
        let stay = TravelCity.stay("2027-01-10")
        let offer = try await door.quote(stay, at: TravelCity.hotel, of: city.id).offers[0]
        let held = try await door.hold(offer.token, in: city.id)
        try await post.run(city, at: TravelCity.now)
        #expect(post.subjects == [], "a hold is no news")
        try await city.tell(site: "https://almaty.example")
        let code = try await door.confirm(held.booking, Self.guests, journey: nil, departure: stay.departure, in: city.id)
        for _ in 0..<2 { try await post.run(city, at: TravelCity.now) }
        #expect(post.subjects.count == 1)
        #expect(try await Self.due(city) == TravelCity.now, "another change may have the same time")
        let letter = try #require(post.letters.withLock { $0.first })
        #expect(letter.to == Self.guests.mail && letter.text.contains(code) && letter.text.contains("Ваш номер забронирован"))
        #expect(!letter.text.contains("Battuta") && letter.text.contains(" https://almaty.example/my-stay "))
        #expect(!(letter.text + letter.subject).unicodeScalars.contains { $0.properties.generalCategory == .format }, "who copies it copies no marks")

        // The hotel moves the guests by a day; where the spool takes nothing, the letter is written later.
        post.isBroken.withLock { $0 = true }
        let moved = TravelCity.stay("2027-01-11")
        try await city.database.write { connection in
            let desk = BookingDesk(at: TravelCity.now.adding(seconds: 60))
            _ = try desk.change(
                held.booking, to: moved, TravelCity.double, TravelCity.flexible, total: offer.total, request: UUIDv7(at: TravelCity.now), for: nil,
                by: "manager@city.example", connection)
        }
        await #expect(throws: TimedOut.self) { try await post.run(city, at: TravelCity.now.adding(seconds: 60)) }
        post.isBroken.withLock { $0 = false }
        for _ in 0..<2 { try await post.run(city, at: TravelCity.now.adding(seconds: 120)) }
        #expect(post.subjects.count == 2 && post.letters.withLock { $0[1].text.contains("Гостиница изменила") })

        try await TravelCities([city]).door(city, at: TravelCity.now.adding(seconds: 180)).cancel(held.booking, in: city.id)
        for _ in 0..<2 { try await post.run(city, at: TravelCity.now.adding(seconds: 240)) }
        #expect(post.subjects.count == 3 && post.letters.withLock { !$0[2].text.contains(code) })
        try await post.run(city, at: TravelCity.now.adding(seconds: 360))
        #expect(try await Self.due(city) == nil)
    }

    @Test(arguments: [true, false]) func `take back what they said of a journey that came to nothing, and tell of a charge for not coming`(
        isJourney: Bool
    ) async throws {
        let city = try await TravelCity("almaty")
        let (door, post) = (TravelCities([city]).door(city), Post())
        let stay = TravelCity.stay(isJourney ? "2027-01-10" : "2026-11-26")
        let held = try await door.hold(try await door.quote(stay, at: TravelCity.hotel, of: city.id).offers[0].token, in: city.id)
        let journey = isJourney ? UUIDv7(at: TravelCity.now) : nil
        _ = try await door.confirm(held.booking, Self.guests, journey: journey, departure: stay.departure, in: city.id)
        try await post.run(city, at: TravelCity.now)
        let later = TravelCity.now.adding(seconds: isJourney ? 600 : 12 * 3600)
        if isJourney {
            try await TravelCities([city]).door(city, at: later).release(held.booking, in: city.id)
        } else {
            _ = try await city.database.write { try BookingDesk(at: later).noShow(held.booking, for: nil, by: "desk@city.example", $0) }
        }
        for seconds: Int64 in [60, 120] { try await post.run(city, at: later.adding(seconds: seconds)) }
        try #require(post.subjects.count == 2)
        let text = post.letters.withLock { $0[1].text }
        #expect(text.contains(isJourney ? "Поездку, в которую входил этот номер" : "никто не приехал"), "\(text)")
        #expect(text.contains("К оплате: 40") == !isJourney, "\(text)")
    }

    @Test func `are not written of what happened before there was mail`() async throws {
        let city = try await TravelCity("almaty")
        let (door, post) = (TravelCities([city]).door(city), Post())
        let stay = TravelCity.stay("2027-01-10")
        let held = try await door.hold(try await door.quote(stay, at: TravelCity.hotel, of: city.id).offers[0].token, in: city.id)
        _ = try await door.confirm(held.booking, Self.guests, journey: nil, departure: stay.departure, in: city.id)
        try await post.run(city, at: TravelCity.now.adding(days: 2))
        #expect(post.subjects == [])
        #expect(try await Self.due(city) == nil)
    }
}
