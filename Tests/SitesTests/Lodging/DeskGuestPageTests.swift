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

@Suite(.timeLimit(.minutes(4))) struct `Names at the desk` {
    private static func token(of page: String) -> String {
        page.firstRange(of: #"name="offer" value=""#).map { String(page[$0.upperBound...].prefix { $0 != "\"" }) } ?? ""
    }

    /// Books at the desk for a name, or for a traveller at the city's site.
    private static func book(_ desk: StaffBrowser, _ who: [(String, String)], from days: Int = 0) async throws -> WebAnswer {
        let arrival = UTCTime.system.date.adding(days: days)
        let path = "/admin/desk/caravan/new?arrival=\(arrival)&departure=\(arrival.adding(days: 2))&adults=2"
        let offer = token(of: await desk.get(path).text)
        return await desk.post(path, [("offer", offer)] + who)
    }

    private static func tell(_ guests: BookingGuests, _ sites: TestSites) async throws -> UUIDv7 {
        let (city, now, today) = (sites.almaty, UTCTime.system, UTCTime.system.date)
        let stay = try #require(StayRequest(arrival: today, departure: today.adding(days: 1), adults: 2))
        let hotel = try #require(HotelID("caravan"))
        let offers = try await city.database.write { try BookingDesk(at: now).quote(stay, at: hotel, $0).offers }
        let told = try ToldGuests(vault: city.vault, own: city.database, now: now)
        return try await told.book(try #require(offers.first).token, guests).id
    }

    @Test func `of a traveller are in the day's lists and with the booking, and find it`() async throws {
        try await TestSites.run { sites in
            try await sites.furnish("caravan", at: .system)
            try await sites.furnish("saray", at: .system)
            let (desk, _) = try await sites.staff("dana", "front-desk:caravan")
            let guests = BookingGuests(
                [.init(name: "Мария <b>Поло</b>"), .init(name: "Niccolò Polo", age: 7)], mail: MailAddress("maria@example.org"),
                phone: "+39 041 12345")
            let id = try await Self.tell(guests, sites)
            let day = await desk.get("/admin/desk/caravan")
            #expect(day.status == .ok && day.text.contains("Мария &lt;b&gt;Поло"), "\(day.text)")
            #expect(await desk.get("/admin").text.contains("1 to arrive, 0 to leave, 0 in the house"), "today is told on the first page")
            let booking = await desk.get("/admin/desk/caravan/booking/\(id)")
            for text in ["Мария &lt;b&gt;Поло", "Niccolò Polo (7)", "maria@example.org", "+39 041 12345"] {
                #expect(booking.text.contains(text), "\(text): \(booking.text)")
            }
            for words in ["мария поло", "niccolò", " ПОЛО "] {
                let found = await desk.post("/admin/desk/caravan/find", [("text", words)])
                #expect(found.field("Location") == "/admin/desk/caravan/booking/\(id)", "\(words): \(found.text)")
            }
            #expect(await desk.post("/admin/desk/caravan/find", [("text", "Battuta")]).status == .notFound)
            // Who works at another hotel finds nobody here.
            let (other, _) = try await sites.staff("omar", "front-desk:saray")
            await other.get("/admin/desk/saray")
            let foreign = await other.post("/admin/desk/saray/find", [("text", "Поло")])
            #expect(foreign.status == .notFound && !foreign.text.contains("\(id)"))
            _ = try await Self.tell(guests, sites)
            let several = await desk.post("/admin/desk/caravan/find", [("text", "polo")])
            #expect(several.status == .ok && several.text.contains("Bookings of this name"), "\(several.text)")
        }
    }

    @Test func `are asked for with each booking, put right, and gone once its guests are erased`() async throws {
        try await TestSites.run { sites in
            try await sites.furnish("caravan", at: .system)
            let (desk, _) = try await sites.staff("dana", "front-desk:caravan")
            for (who, fault) in [
                ([("mail", "a@example.org")], "name"), ([("name", "Ibn Battuta"), ("mail", "no address")], "mail"),
                ([("name", "Ibn Battuta"), ("phone", "1")], "phone"),
            ] {
                let refused = try await Self.book(desk, who)
                #expect(refused.status == .unprocessableContent && refused.text.contains("Error:"), "\(fault): \(refused.text)")
            }
            let kept = try await Self.book(desk, [("name", "Ibn Battuta"), ("mail", "no address")])
            #expect(kept.text.contains("value=\"Ibn Battuta\""), "what was typed is lost: \(kept.text)")
            let made = try await Self.book(desk, [("name", "Ibn Batuta"), ("phone", "+212 555 123")], from: 2)
            let path = try #require(made.field("Location")?.split(separator: "?").first.map(String.init), "\(made.text)")
            #expect(await desk.get(path).text.contains("Ibn Batuta"))
            #expect(await desk.post(path + "/guest", [("name", "")]).status == .unprocessableContent)
            #expect(await desk.post(path + "/guest", [("name", "Ibn Battuta"), ("mail", "ibn@example.org")]).status == .seeOther)
            let right = await desk.get(path).text
            #expect(right.contains("Ibn Battuta") && right.contains("ibn@example.org") && !right.contains("Ibn Batuta"), "\(right)")
            let id = try #require(UUIDv7(String(path.suffix(36))))
            try await sites.almaty.database.write { try ToldGuests.order(id, for: "request", by: .program, at: .system, $0) }
            try await ToldGuests(vault: sites.almaty.vault, own: sites.almaty.database, now: .system).carryOut()
            #expect(await desk.get(path).text.contains("no name was told"))
            let erased = await desk.post(path + "/guest", [("name", "Ibn Battuta")])
            #expect(erased.status == .conflict && erased.text.contains("were erased"), "\(erased.text)")
            let trail = try await sites.almaty.database.read {
                try $0.query("SELECT action || ' ' || object || ' ' || detail FROM audit_entry LIMIT 1000").map { try $0.text(0) }.joined(
                    separator: "\n")
            }
            #expect(trail.contains("booking.guests-named") && !trail.contains("Battuta"), "the trail tells no names")
        }
    }

    @Test func `are kept to the day of departure of now, where the desk changes the stay`() async throws {
        try await TestSites.run { sites in
            try await sites.furnish("caravan", at: .system)
            let (desk, _) = try await sites.staff("dana", "front-desk:caravan")
            let made = try await Self.book(desk, [("name", "Ibn Battuta")], from: 1)
            let path = try #require(made.field("Location")?.split(separator: "?").first.map(String.init))
            let departure = UTCTime.system.date.adding(days: 9)
            let shown = await desk.get(path + "/stay?departure=\(departure)&adults=2").text
            func hidden(_ name: String) -> String {
                shown.firstRange(of: "name=\"\(name)\" value=\"").map { String(shown[$0.upperBound...].prefix { $0 != "\"" }) } ?? ""
            }
            let changed = await desk.post(
                path + "/stay",
                [
                    ("request", hidden("request")), ("total", hidden("total")), ("arrival", UTCTime.system.date.adding(days: 1).description),
                    ("departure", departure.description), ("adults", "2"),
                ])
            #expect(changed.status == .seeOther, "\(changed.text)")
            let until = try await sites.almaty.database.read {
                try $0.first("SELECT until_day FROM booking_told WHERE booking = $1", [.text(String(path.suffix(36)))])?.int(0)
            }
            #expect(until == departure.daysSince1970)
        }
    }
}
