import Accounts
import Guests
import Ledger
import Lodging
import Primitives
import SQL
import Synchronization
import Testing

@testable import FrontDesk

@Suite struct `A waiting list` {
    private static let stay = StayRequest(arrival: UTCDate("2026-12-01")!, departure: UTCDate("2026-12-03")!, adults: 2)!

    private static func wait(_ hotel: DeskHotel, at now: UTCTime = DeskHotel.now, contact: PersonalNotes.Sealed? = nil, request: UUIDv7? = nil)
        async throws
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
        // The desk gives it to who waits in the same moment: nobody comes between.
        _ = try await hotel.at { try $0.cancel(booking.id, $1) }
        #expect(try await hotel.at { try WaitingList($0.desk).open(of: DeskHotel.id, $1).map(\.state) } == [.offered, .waiting])
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

    @Test func `gets what guests give up themselves, or leave free by a change, in the same moment`() async throws {
        let hotel = try await DeskHotel(rooms: 1)
        let booking = try await hotel.booked("2026-12-01")
        let first = try await Self.wait(hotel)
        try await hotel.database.write { _ = try BookingDesk(at: DeskHotel.now).cancel(booking.id, for: nil, $0) }
        let standing = try await hotel.at { try WaitingList($0.desk).open(of: DeskHotel.id, $1) }
        #expect(standing.map(\.id) == [first.id] && standing.map(\.state) == [.offered])
        await #expect(throws: LodgingRefusal.self) { try await hotel.booked("2026-12-01") }
        #expect(try await hotel.problems() == [])
    }

    @Test func `tells the next one by mail when the first has not answered in time, each in their turn, also after a process has ended`() async throws
    {
        let hotel = try await DeskHotel(rooms: 1)
        let notes = try hotel.notes()
        let booking = try await hotel.booked("2026-12-01")
        for (place, name) in ["anna", "boris"].enumerated() {
            let now = DeskHotel.now.adding(seconds: Int64(place))
            let contact = WaitingContact(name: name, mail: MailAddress("\(name)@example.org"), phone: "")
            let request = UUIDv7(at: now)
            _ = try await Self.wait(hotel, at: now, contact: try await notes.seal(contact.text, for: request), request: request)
        }
        let letters = Mutex<[String]>([])
        struct Ended: Error {}
        func run(at now: UTCTime, ends: Bool = false) async throws {
            let site = JobSite(
                .city(CityID("almaty")!), forum: hotel.database, own: hotel.database, vault: hotel.vault, now: now,
                mail: { letter in
                    if ends { throw Ended() }
                    letters.withLock { $0.append(letter.to.text) }
                })
            _ = try await WaitingJob.run(at: site)
        }
        try await run(at: DeskHotel.now.adding(seconds: 60))
        #expect(letters.withLock { $0 } == [], "the house is full")
        // By the guest, at whichever site: the job finds it. It ends before the letter is written.
        try await hotel.database.write { _ = try BookingDesk(at: DeskHotel.now).cancel(booking.id, for: nil, $0) }
        await #expect(throws: Ended.self) { try await run(at: DeskHotel.now.adding(seconds: 120), ends: true) }
        for seconds in [180, 240] as [Int64] { try await run(at: DeskHotel.now.adding(seconds: seconds)) }
        #expect(letters.withLock { $0 } == ["anna@example.org"])
        let late = DeskHotel.now.adding(seconds: 120 + WaitingStay.offerSeconds)
        try await run(at: late)
        #expect(letters.withLock { $0 } == ["anna@example.org", "boris@example.org"])
        #expect(try await hotel.at(late) { try WaitingList($0.desk).open(of: DeskHotel.id, $1).map(\.state) } == [.offered])
        #expect(try await hotel.problems() == [])
    }

    @Test func `waits while the hotel is closed to travellers, and is in nobody's way`() async throws {
        let hotel = try await DeskHotel(rooms: 1)
        let booking = try await hotel.booked("2026-12-01")
        let entry = try await Self.wait(hotel)
        func open(_ isOpen: Bool) async throws {
            try await hotel.database.write {
                try HotelDesk(LodgingActor(DeskHotel.login, .everywhere, at: DeskHotel.now)).setOpen(isOpen, DeskHotel.id, $0)
            }
        }
        try await open(false)
        // The guest gives the booking up: that somebody waits for it does not undo it.
        try await hotel.database.write { _ = try BookingDesk(at: DeskHotel.now).cancel(booking.id, for: nil, $0) }
        let site = JobSite(
            .city(CityID("almaty")!), forum: hotel.database, own: hotel.database, vault: hotel.vault, now: DeskHotel.now, mail: { _ in })
        #expect(try await WaitingJob.run(at: site) == [])
        #expect(try await hotel.at { try WaitingList($0.desk).open(of: DeskHotel.id, $1).map(\.state) } == [.waiting])
        // The desk sells meanwhile to whom it likes.
        let sold = try await hotel.booked("2026-12-01")
        _ = try await hotel.at { try $0.cancel(sold.id, $1) }
        try await open(true)
        #expect(try await Self.serve(hotel) == [entry.id])
        #expect(try await hotel.problems() == [])
    }

    @Test func `takes nobody who could never be offered anything`() async throws {
        let hotel = try await DeskHotel(rooms: 1)
        let (day, far) = (UTCDate("2026-12-01")!, UTCDate("2031-03-01")!)
        let crowd = StayRequest(arrival: day, departure: day.adding(days: 1), adults: 5)!
        let distant = StayRequest(arrival: far, departure: far.adding(days: 1), adults: 2)!
        for (stay, rule) in [(crowd, RateRefusal.Rule.occupancy), (distant, .notOnSaleYet)] {
            do {
                _ = try await hotel.at {
                    try WaitingList($0.desk).add(
                        stay, DeskHotel.double, at: DeskHotel.id, language: "en", contact: nil, request: UUIDv7(at: DeskHotel.now), $1)
                }
                Issue.record("\(rule) was taken")
            } catch LodgingRefusal.rate(let refusal) { #expect(refusal.rule == rule) }
        }
        #expect(try await hotel.at { try WaitingList($0.desk).open(of: DeskHotel.id, $1) } == [])
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
        let notes = try hotel.notes()
        let request = UUIDv7(at: DeskHotel.now)
        let contact = WaitingContact(name: "Anna", mail: MailAddress("anna@example.org"), phone: "")
        let entry = try await Self.wait(hotel, contact: try await notes.seal(contact.text, for: request), request: request)
        let letters = Mutex<[JobLetter]>([])
        let site = JobSite(
            .city(CityID("almaty")!), forum: hotel.database, own: hotel.database, vault: hotel.vault, now: DeskHotel.now,
            mail: { letter in letters.withLock { $0.append(letter) } })
        #expect(try await hotel.database.read { try WaitingJob.due($0) } == .always)
        for _ in 0..<2 { _ = try await WaitingJob.run(at: site) }
        let sent = letters.withLock { $0 }
        #expect(sent.count == 1, "once, though the job has run twice")
        #expect(sent.first?.to.text == "anna@example.org" && sent.first?.text.contains("освободился номер") == true, "\(sent)")
        let until = try #require(try await hotel.database.read { try WaitingList(DeskHotel.desk(.everywhere)).entry(entry.id, $0)?.offeredUntil })
        // Five hours ahead of UTC.
        let hour = String(until.adding(seconds: 5 * 3600).description.dropFirst(11).prefix(5))
        #expect(sent.first?.text.contains(hour) == true && sent.first?.text.contains("Asia/Almaty") == true, "\(hour): \(sent)")
        try await hotel.at { try WaitingList($0.desk).withdraw(entry.id, $1) }
        #expect(try await hotel.database.read { try WaitingJob.due($0) } == nil)
        #expect(try await notes.texts(of: [entry.id]) == [:])
        #expect(try await notes.carryOut() == 1)
        #expect(try await hotel.vault.read { try $0.first("SELECT COUNT(*) FROM personal_key")?.int(0) } == 0)
    }
}
