import Accounts
import CityNode
import FrontDesk
import Guests
import HTTPTypes
import Lodging
import Primitives
import SQL
import TestCluster
import Testing

@testable import Sites
@testable import Web

@Suite(.timeLimit(.minutes(4))) struct `Guests of bookings` {
    private static func day(_ days: Int) -> UTCDate { UTCTime.system.date.adding(days: days) }

    /// What stands in a field.
    private static func hidden(_ name: String, in text: String) -> String {
        guard let field = text.firstRange(of: "name=\"\(name)\""), let end = text[field.upperBound...].firstIndex(of: ">") else { return "" }
        let rest = text[field.upperBound..<end]
        return rest.firstRange(of: "value=\"").map { String(rest[$0.upperBound...].prefix { $0 != "\"" }) } ?? ""
    }

    /// Books a room at the desk.
    private static func book(_ desk: StaffBrowser, at hotel: String = "caravan", from days: Int = 0, nights: Int = 1) async throws -> UUIDv7 {
        let path = "/admin/desk/\(hotel)/new?arrival=\(day(days))&departure=\(day(days + nights))&adults=2"
        let offer = hidden("offer", in: await desk.get(path).text)
        let made = await desk.post(path, [("offer", offer), ("name", "Anna Müller")])
        let location = try #require(made.field("Location")?.split(separator: "?").first, "\(made.text)")
        return try #require(UUIDv7(String(location.suffix(36))))
    }

    /// Enters a guest of a booking in the form as it is filled already.
    private static func enter(_ desk: StaffBrowser, of booking: UUIDv7, number: String = "C01X00T47", hotel: String? = nil) async throws -> WebAnswer
    {
        let page = await desk.get("/admin/guests/new?booking=\(booking)")
        let form = page.status == .ok ? page.text : await desk.get("/admin/guests/new").text
        let stay = ["stay.arrival", "stay.departure", "stay.room"].map { ($0, hidden($0, in: form)) }
        return await desk.post(
            "/admin/guests/new",
            [
                ("booking", "\(booking)"), ("hotel", hotel ?? "caravan"), ("stay.purpose", "holiday"), ("identity.familyName", "Müller"),
                ("identity.givenNames", "Anna"), ("identity.birthDate", "1974-08-12"), ("identity.sex", "F"), ("identity.nationality", "D"),
                ("document.kind", "passport"), ("document.number", number), ("document.issuer", "D"),
            ] + stay)
    }

    private static func stays(of booking: UUIDv7, _ sites: TestSites) async throws -> [String] {
        try await sites.almaty.database.read { connection in
            try connection.query(
                "SELECT state, arrival, departure, room FROM guest_stay WHERE booking = $1 ORDER BY id", [.text(booking.text)]
            ).map {
                "\(try $0.text(0)) \(UTCDate(daysSince1970: try $0.int(1))) \(UTCDate(daysSince1970: try $0.int(2))) \(try $0.text(3))"
            }
        }
    }

    private static func registrations(_ sites: TestSites) async throws -> Int? {
        try await sites.almaty.database.read { try $0.first("SELECT COUNT(*) FROM guest_police")?.int(0) }
    }

    @Test func `are there when it is checked in, move with it, and have left when it has`() async throws {
        try await TestSites.run { sites in
            try await sites.furnish("caravan", at: .system)
            let (desk, _) = try await sites.staff("dana", "front-desk:caravan")
            let booking = try await Self.book(desk)
            let path = "/admin/desk/caravan/booking/\(booking)"
            let entered = try await Self.enter(desk, of: booking)
            #expect(entered.status == .seeOther, "\(entered.text)")
            #expect(try await Self.stays(of: booking, sites) == ["expected \(Self.day(0)) \(Self.day(1)) "])
            #expect(try await Self.registrations(sites) == 0)
            #expect(await desk.post(path + "/check-in", [("room", "101")]).status == .seeOther)
            #expect(try await Self.stays(of: booking, sites) == ["in-house \(Self.day(0)) \(Self.day(1)) 101"])
            #expect(try await Self.registrations(sites) == 1, "the police is to be told of a foreigner who has come")
            // Who comes later than the others is there as soon as they are entered, once.
            #expect(try await Self.enter(desk, of: booking, number: "C01X00T48").status == .seeOther)
            #expect(try await Self.registrations(sites) == 2)
            #expect(await desk.post(path + "/room", [("room", "102"), ("reason", "a pipe has burst")]).status == .seeOther)
            let rooms = try await Self.stays(of: booking, sites)
            #expect(rooms.count == 2 && rooms.allSatisfy { $0 == "in-house \(Self.day(0)) \(Self.day(1)) 102" }, "\(rooms)")
            let left = await desk.post(path + "/check-out", [("open", "true")])
            #expect(left.status == .seeOther, "\(left.text)")
            let gone = try await Self.stays(of: booking, sites)
            #expect(gone.allSatisfy { $0 == "departed \(Self.day(0)) \(Self.day(1)) 102" }, "\(gone)")
        }
    }

    @Test func `keep its days, and do not come where it does not`() async throws {
        try await TestSites.run { sites in
            try await sites.furnish("caravan", at: .system)
            let (desk, _) = try await sites.staff("dana", "front-desk:caravan")
            let booking = try await Self.book(desk, from: 2, nights: 2)
            let path = "/admin/desk/caravan/booking/\(booking)"
            #expect(try await Self.enter(desk, of: booking).status == .seeOther)
            let (from, until) = (Self.day(3).description, Self.day(7).description)
            let shown = await desk.get(path + "/stay?arrival=\(from)&departure=\(until)&adults=2").text
            let changed = await desk.post(
                path + "/stay",
                [
                    ("request", Self.hidden("request", in: shown)), ("total", Self.hidden("total", in: shown)), ("arrival", from),
                    ("departure", until), ("adults", "2"),
                ])
            #expect(changed.status == .seeOther, "\(changed.text)")
            #expect(try await Self.stays(of: booking, sites) == ["expected \(from) \(until) "])
            // It is asked first, with what is charged.
            let asked = await desk.post(path + "/cancel", [])
            #expect(asked.status == .unprocessableContent && asked.text.contains("Tick this first"), "\(asked.text)")
            #expect(await desk.post(path + "/cancel", [("sure", "true"), ("charge", "agreed")]).status == .seeOther)
            #expect(try await Self.stays(of: booking, sites) == ["cancelled \(from) \(until) "])
            #expect(try await Self.registrations(sites) == 0)
            // Who never came is kept from the day on which they were entered, and not from the night that they did not sleep.
            let later = UTCTime.system.adding(days: Int64(GuestRetention.standard.days(of: .document)) + 1)
            _ = try await GuestErasure(vault: sites.almaty.vault, own: sites.almaty.database, now: later).eraseDue()
            let kept = try await sites.almaty.database.read { try $0.query("SELECT part FROM guest_part ORDER BY part").map { try $0.text(0) } }
            #expect(kept == ["identity"], "\(kept)")
        }
    }

    @Test func `are entered where and when it is, and by no other hotel`() async throws {
        try await TestSites.run { sites in
            try await sites.furnish("caravan", at: .system)
            try await sites.furnish("saray", at: .system)
            let (desk, _) = try await sites.staff("dana", "front-desk:caravan", "front-desk:saray")
            let booking = try await Self.book(desk, from: 4, nights: 3)
            let form = await desk.get("/admin/guests/new?booking=\(booking)").text
            #expect(form.contains(Self.day(4).description) && form.contains(Self.day(7).description), "\(form)")
            #expect(form.contains("Secret name of caravan") && !form.contains(">hotel-"), "hotels by their names")
            #expect(await desk.get("/admin/guests/group?booking=\(booking)").text.contains(Self.day(7).description))
            let wrong = try await Self.enter(desk, of: booking, hotel: "saray")
            #expect(wrong.status == .unprocessableContent && wrong.text.contains("This booking is of another hotel"), "\(wrong.text)")
            let link = [("arrival", Self.day(4).description), ("departure", Self.day(7).description), ("guests", "2"), ("booking", "\(booking)")]
            let refused = await desk.post("/admin/guests/card-link", link + [("hotel", "saray")])
            #expect(refused.status == .unprocessableContent, "\(refused.text)")
            #expect(await desk.post("/admin/guests/card-link", link + [("hotel", "caravan")]).status == .ok)
            let made = try await sites.almaty.database.read { try $0.query("SELECT booking FROM guest_card_link").map { try $0.text(0) } }
            #expect(made == ["\(booking)"], "cards that are filled in by it are of the booking")
            let (other, _) = try await sites.staff("omar", "front-desk:saray")
            #expect(await other.get("/admin/guests/new?booking=\(booking)").status == .notFound)
            #expect(try await Self.enter(other, of: booking, hotel: "saray").status == .notFound)
        }
    }

    @Test func `of whom somebody is in the house and not in the register are a task of the desk`() async throws {
        try await TestSites.run { sites in
            try await sites.furnish("caravan", at: .system)
            let (desk, _) = try await sites.staff("dana", "front-desk:caravan")
            let booking = try await Self.book(desk)
            let tasks = "/admin/desk/caravan/tasks"
            #expect(await !desk.get(tasks).text.contains("the register has"))
            #expect(await desk.post("/admin/desk/caravan/booking/\(booking)/check-in", [("room", "101")]).status == .seeOther)
            let listed = await desk.get(tasks).text
            #expect(listed.contains("of 2 persons the register has 0") && listed.contains("/admin/guests/new?booking=\(booking)"), "\(listed)")
            #expect(await desk.get("/admin").text.contains("for the desk to see to"))
            #expect(try await Self.enter(desk, of: booking).status == .seeOther)
            #expect(await desk.get(tasks).text.contains("of 2 persons the register has 1"))
            #expect(try await Self.enter(desk, of: booking, number: "C01X00T48").status == .seeOther)
            #expect(await !desk.get(tasks).text.contains("the register has"))
        }
    }

    /// Whatever a guest form takes as the number of a booking is one of the hotel's own, or one that nothing else has.
    @Test func `of another hotel, or of another city, are no form's to name`() async throws {
        try await TestSites.run { sites in
            try await sites.furnish("caravan", at: .system)
            try await sites.furnish("saray", at: .system)
            let (desk, _) = try await sites.staff("dana", "front-desk:caravan")
            let (other, _) = try await sites.staff("omar", "front-desk:saray")
            let (theirs, mine) = (try await Self.book(desk, from: 2), try await Self.book(other, at: "saray", from: 2))
            let entered = try await Self.enter(other, of: mine, hotel: "saray")
            let page = try #require(entered.field("Location")?.split(separator: "?").first.map(String.init))
            let elsewhere = UUIDv7(at: .system)
            let samarkand = try #require(CityID("samarkand"))
            try await sites.almaty.database.write { try GuestDisclosure.note(elsewhere, in: samarkand, at: .system, $0) }
            for booking in ["\(theirs)", "\(elsewhere)", "nonsense"] {
                let stay = [
                    ("booking", booking), ("stay.arrival", Self.day(2).description), ("stay.departure", Self.day(3).description),
                    ("stay.purpose", "holiday"), ("hotel", "saray"), ("sheet", "x"), ("arrival", Self.day(2).description),
                    ("departure", Self.day(3).description), ("guests", "2"),
                ]
                for path in [page + "/stay", "/admin/guests/new", "/admin/guests/card-link", "/admin/guests/group/enter", "/admin/guests/group"] {
                    await other.get("/admin/guests")
                    let answer = await other.post(path, stay)
                    #expect(answer.status == .notFound, "\(path) with \(booking): \(answer.status)")
                }
            }
            for booking in [theirs, elsewhere] { #expect(try await Self.stays(of: booking, sites).isEmpty) }
            let further = await other.post(
                page + "/stay",
                [("stay.arrival", Self.day(5).description), ("stay.departure", Self.day(6).description), ("stay.purpose", "holiday")])
            #expect(further.status == .seeOther, "\(further.text)")
        }
    }

    @Test func `that were erased before they came do not come with the others`() async throws {
        try await TestSites.run { sites in
            try await sites.furnish("caravan", at: .system)
            let (desk, _) = try await sites.staff("dana", "front-desk:caravan")
            let booking = try await Self.book(desk)
            let entered = try await Self.enter(desk, of: booking)
            let page = try #require(entered.field("Location")?.split(separator: "?").first.map(String.init))
            #expect(try await Self.enter(desk, of: booking, number: "C01X00T48").status == .seeOther)
            let (officer, _) = try await sites.staff("lena", "privacy-officer")
            await officer.get(page)
            #expect(await officer.post(page + "/erase", [("part", "all"), ("sure", "true")]).status == .seeOther)
            #expect(await desk.post("/admin/desk/caravan/booking/\(booking)/check-in", [("room", "101")]).status == .seeOther)
            let states = try await Self.stays(of: booking, sites).map { $0.prefix(9) }
            #expect(Set(states) == ["cancelled", "in-house "], "\(states)")
            #expect(try await Self.registrations(sites) == 1)
        }
    }

    @Test func `of whom a crash has told nobody are found by the job`() async throws {
        try await TestSites.run { sites in
            try await sites.furnish("caravan", at: .system)
            let (desk, _) = try await sites.staff("dana", "front-desk:caravan")
            let booking = try await Self.book(desk)
            #expect(try await Self.enter(desk, of: booking).status == .seeOther)
            let room = try #require(RoomNumber("101"))
            try await sites.almaty.database.write { connection in
                _ = try StayDesk(LodgingActor(.atCommandLine(), .everywhere, at: .system)).checkIn(booking, to: room, connection)
            }
            #expect(try await Self.registrations(sites) == 0)
            let arrived = try ArrivedGuests(of: sites.almaty.id, vault: sites.almaty.vault, own: sites.almaty.database, at: .system)
            #expect(try await arrived.note(of: nil, by: .program) == 1)
            #expect(try await arrived.note(of: nil, by: .program) == 0, "once")
            #expect(try await Self.stays(of: booking, sites) == ["in-house \(Self.day(0)) \(Self.day(1)) 101"])
            #expect(try await Self.registrations(sites) == 1)
        }
    }
}
