import CityNode
import Federation
import Forum
import Guests
import Ledger
import Primitives
import SQL
import StrictJSON
import Synchronization
import TestCluster
import TestKit
import Testing

@testable import Lodging
@testable import Sites
@testable import Travel

@Suite(.timeLimit(.minutes(4))) struct `Letters about borders` {
    private static let key = "KZ/DE/tourism/ordinary"

    private static func publish(_ requirement: String, at sites: TestSites) async throws {
        let body = TestSites.rule(key, requirement)["body"] ?? .null
        let almaty = sites.almaty
        func newest() async throws -> Int64 {
            try await almaty.forum.database.read { try $0.first("SELECT COALESCE(MAX(idx), -1) FROM visa_rule")?.integer(0) ?? -1 }
        }
        let before = try await newest()
        let record = Record(type: VisaRulePublished.name, key: key, base: before + 1, body: body)
        _ = try await almaty.outbox.publish(try RecordDrafts.read(["records": [record.json]]))
        try await eventually(within: 60, "the rule is known") { try await newest() > before }
    }

    private static func book(_ sites: TestSites, _ guests: BookingGuests) async throws -> UUIDv7 {
        let now = sites.almaty.clock()
        let (hotel, stay) = (
            try HotelID("caravan").required, StayRequest(arrival: now.date.adding(days: 10), departure: now.date.adding(days: 12), adults: 2)
        )
        let wanted = try stay.required
        let offer = try await sites.almaty.database.read { try BookingDesk(at: now).quote(wanted, at: hotel, $0).offers.first }
        return try await ToldGuests(vault: sites.almaty.vault, own: sites.almaty.database, now: now).book(offer.required.token, guests).id
    }

    @Test func `go to those who have said whose passport they have, once for each rule that came after their booking`() async throws {
        try await TestSites.run { sites in
            try await sites.furnish("caravan", at: sites.almaty.clock())
            try await Self.publish("visa-free", at: sites)
            let letters = Mutex<[JobLetter]>([])
            let isBroken = Mutex(false)
            func run() async throws {
                let site = sites.almaty.jobSite(mail: { letter in
                    if isBroken.withLock({ $0 }) { throw TimedOut(description: "the spool is full") }
                    letters.withLock { $0.append(letter) }
                })
                _ = try await BorderLetters.run(at: site)
            }
            func mail(_ name: String) throws -> MailAddress { try MailAddress("\(name)@example.org").required }
            let (german, french) = (try CountryCode("DE").required, try CountryCode("FR").required)
            _ = try await Self.book(sites, BookingGuests([.init(name: "Anna Müller")], mail: mail("anna"), language: "ru", nationality: german))
            _ = try await Self.book(sites, BookingGuests([.init(name: "Claire")], mail: mail("claire"), nationality: french))
            _ = try await Self.book(sites, BookingGuests([.init(name: "Nobody")], mail: mail("nobody")))
            for _ in 0..<2 { try await run() }
            #expect(letters.withLock { $0.isEmpty }, "what was there before is no news")

            try await Self.publish("e-visa", at: sites)
            isBroken.withLock { $0 = true }
            await #expect(throws: TimedOut.self) { try await run() }
            isBroken.withLock { $0 = false }
            for _ in 0..<2 { try await run() }
            let sent = letters.withLock { $0 }
            #expect(sent.map(\.to) == [try mail("anna")])
            let text = try #require(sent.first?.text)
            #expect(text.contains("Казахстан") && text.contains("Германия") && !text.contains("Müller"), "\(text)")

            // Who books now knows it.
            _ = try await Self.book(sites, BookingGuests([.init(name: "Jonas")], mail: mail("jonas"), nationality: german))
            try await run()
            #expect(letters.withLock { $0.count } == 1)
            try await Self.publish("visa-required", at: sites)
            for _ in 0..<2 { try await run() }
            #expect(Set(letters.withLock { $0.dropFirst().map(\.to) }) == [try mail("anna"), try mail("jonas")])
        }
    }
}
