import Accounts
import Ledger
import Lodging
import Primitives
import SQL
import Synchronization
import Testing

@testable import FrontDesk

@Suite struct `A waiting list` {
    private static let stay = StayRequest(arrival: UTCDate("2026-12-01")!, departure: UTCDate("2026-12-03")!, adults: 2)!

    private static func wait(_ hotel: DeskHotel, at now: UTCTime = DeskHotel.now, contact: [UInt8]? = nil, request: UUIDv7? = nil) async throws
        -> WaitingStay
    {
        try await hotel.at(now) {
            try WaitingList($0.desk).add(
                stay, DeskHotel.double, at: DeskHotel.id, language: "ru", contact: contact, request: request ?? UUIDv7(at: now), $1)
        }
    }

    private static func serve(_ hotel: DeskHotel, at now: UTCTime = DeskHotel.now) async throws -> [UUIDv7] {
        try await hotel.at(now) { try WaitingList($0.desk).serve(DeskHotel.id, $1).map(\.id) }
    }

    @Test func `holds what comes free for whoever asked first, one after the other`() async throws {
        let hotel = try await DeskHotel(rooms: 1)
        let booking = try await hotel.booked("2026-12-01")
        let request = UUIDv7(at: DeskHotel.now)
        for _ in 0..<3 { _ = try await Self.wait(hotel, request: request) }
        let second = try await Self.wait(hotel, at: DeskHotel.now.adding(seconds: 1))
        #expect(try await Self.serve(hotel) == [])
        _ = try await hotel.at { try $0.cancel(booking.id, $1) }
        #expect(try await Self.serve(hotel) == [request])
        #expect(try await Self.serve(hotel) == [], "there was one room")
        // Nobody else gets it meanwhile.
        await #expect(throws: LodgingRefusal.self) { try await hotel.booked("2026-12-01") }
        let late = DeskHotel.now.adding(seconds: WaitingStay.offerSeconds)
        await #expect(throws: LodgingRefusal.holdExpired) { try await hotel.at(late) { try WaitingList($0.desk).accept(request, $1) } }
        #expect(try await Self.serve(hotel, at: late) == [second.id], "the first has not answered")
        for _ in 0..<2 {
            let taken = try await hotel.at(late) { try WaitingList($0.desk).accept(second.id, $1) }
            #expect(taken.state == .confirmed && taken.stay == Self.stay)
        }
        #expect(try await hotel.at(late) { try WaitingList($0.desk).open(of: DeskHotel.id, $1) } == [])
        #expect(try await hotel.problems() == [])
    }

    @Test func `gives back what is held for who wants it no more, and is nobody's at another hotel`() async throws {
        let hotel = try await DeskHotel(rooms: 1)
        let entry = try await Self.wait(hotel)
        #expect(try await Self.serve(hotel) == [entry.id])
        let other = try await hotel.database.read { try WaitingList(DeskHotel.desk(HotelScope([]))).entry(entry.id, $0) }
        #expect(other == nil)
        for _ in 0..<2 { try await hotel.at { try WaitingList($0.desk).withdraw(entry.id, $1) } }
        #expect(try await hotel.booked("2026-12-01").state == .confirmed)
        await #expect(throws: LodgingRefusal.holdExpired) { try await hotel.at { try WaitingList($0.desk).accept(entry.id, $1) } }
        let past = StayRequest(arrival: UTCDate("2026-11-25")!, departure: UTCDate("2026-11-27")!, adults: 2)!
        await #expect(throws: LodgingRefusal.self) {
            try await hotel.at {
                try WaitingList($0.desk).add(
                    past, DeskHotel.double, at: DeskHotel.id, language: "en", contact: nil, request: UUIDv7(at: DeskHotel.now), $1)
            }
        }
        #expect(try await hotel.problems() == [])
    }

    @Test func `writes to who waits in their language, and forgets them when it is over`() async throws {
        let hotel = try await DeskHotel(rooms: 1)
        try await Migrations(FrontDeskSchema.vaultMigrations).apply(to: hotel.database, of: "front-desk-vault")
        let seal = try #require(DeskSeal(hotel.database))
        let request = UUIDv7(at: DeskHotel.now)
        let contact = WaitingContact(name: "Anna", mail: MailAddress("anna@example.org"), phone: "")
        let entry = try await Self.wait(hotel, contact: try await seal.seal(contact.text, for: request), request: request)
        let letters = Mutex<[JobLetter]>([])
        let site = JobSite(
            .city(CityID("almaty")!), forum: hotel.database, own: hotel.database, vault: hotel.database, now: DeskHotel.now,
            mail: { letter in letters.withLock { $0.append(letter) } })
        for _ in 0..<2 { _ = try await WaitingJob.run(at: site) }
        let sent = letters.withLock { $0 }
        #expect(sent.count == 1 && sent.first?.to.text == "anna@example.org" && sent.first?.text.contains("освободился номер") == true, "\(sent)")
        try await hotel.at { try WaitingList($0.desk).withdraw(entry.id, $1) }
        #expect(try await hotel.at { try WaitingList($0.desk).contact(entry.id, $1) } == nil)
    }
}
