import CityNode
import HTTPTypes
import Primitives
import SQL
import TestCluster
import Testing

@testable import Lodging
@testable import Sites
@testable import Web

@Suite(.timeLimit(.minutes(4))) struct `What is of one hotel` {
    private static let zone = "Asia/Kathmandu"

    private static func clock() throws -> PlaceClock {
        let name = try #require(TimeZoneName(zone))
        return PlaceClock(name, try TimeZoneFiles.system.rules(of: name))
    }

    /// Each moment on a page, with what is shown of it.
    private static func moments(_ page: WebAnswer) -> [(moment: UTCTime, shown: String)] {
        page.text.matches(of: /<time datetime="([0-9T:.Z-]+)">([^<]*)</).compactMap { found in
            UTCTime(String(found.1)).map { ($0, String(found.2)) }
        }
    }

    private static func hidden(_ name: String, in text: String) throws -> String {
        let start = try #require(text.firstRange(of: "name=\"\(name)\" value=\"")?.upperBound, "\(text)")
        return String(text[start...].prefix { $0 != "\"" })
    }

    /// Holds what a page shows against the clock of the hotel.
    private static func check(_ page: WebAnswer, isEmpty: Bool = false, _ location: SourceLocation = #_sourceLocation) throws {
        let localizer = Localizer(.english, now: .system, clock: try clock())
        let moments = moments(page)
        #expect(page.status == .ok && moments.isEmpty == isEmpty, "\(page.text)", sourceLocation: location)
        for (moment, shown) in moments { #expect(shown == localizer.dateAndTime(moment), "\(moment)", sourceLocation: location) }
        #expect(
            page.text.matches(of: /Asia\/Kathmandu/).count >= 1 && !page.text.contains("All times are UTC"), "\(page.text)", sourceLocation: location)
        #expect(!page.text.contains("\u{A0}UTC"), "\(page.text)", sourceLocation: location)
    }

    @Test func `is told at its desk and in the register by its own clocks, which the foot of the page names`() async throws {
        try await TestSites.run { sites in
            try await sites.furnish("caravan", zone: Self.zone, at: .system)
            let (desk, _) = try await sites.staff("dana", "front-desk:caravan")
            let today = try Self.clock().rules.date(at: .system)
            let offers = await desk.get("/admin/desk/caravan/new?arrival=\(today)&departure=\(today.adding(days: 2))&adults=2")
            let guest = [("offer", try Self.hidden("offer", in: offers.text)), ("room", "101"), ("name", "Ibn Battuta")]
            let made = await desk.post("/admin/desk/caravan/new", guest)
            let booking = try #require(made.field("Location")?.split(separator: "?").first.map(String.init), "\(made.text)")
            let payment = [("request", UUIDv7(at: .system).text), ("method", "cash"), ("text", ""), ("amount", "100")]
            #expect(await desk.post(booking + "/payment", payment).status == .seeOther)
            try Self.check(await desk.get(booking))
            for page in ["", "/tasks", "/plan", "/night"] {
                try Self.check(await desk.get("/admin/desk/caravan" + page), isEmpty: true)
            }
            let id = try #require(booking.split(separator: "/").last)
            let person = [
                ("identity.familyName", "Battuta"), ("identity.givenNames", "Ibn"), ("identity.birthDate", "1974-08-12"), ("identity.sex", "M"),
                ("identity.nationality", "MAR"), ("document.kind", "passport"), ("document.number", "C01X00T47"), ("document.issuer", "MAR"),
                ("hotel", "caravan"), ("stay.arrival", "\(today)"), ("stay.departure", "\(today.adding(days: 2))"), ("stay.purpose", "holiday"),
                ("booking", String(id)),
            ]
            let form = await desk.get("/admin/guests/new?booking=\(id)")
            #expect(form.status == .ok, "\(form.text)")
            let entered = await desk.post("/admin/guests/new", person)
            let path = try #require(entered.field("Location"), "\(entered.text)")
            try Self.check(await desk.get(path))
        }
    }

    @Test func `is told to whom a booking belongs by the clocks of the hotel, and the city's own in UTC`() async throws {
        try await TestSites.run { sites in
            try await sites.furnish("caravan", zone: Self.zone, at: .system)
            _ = try await LodgingNoticesJob.run(at: sites.almaty.jobSite())
            let traveller = StaffBrowser(sites)
            let arrival = UTCTime.system.date.adding(days: 5)
            let stay = "arrival=\(arrival)&departure=\(arrival.adding(days: 2))&adults=2&children=&room=double&plan=flexible"
            let path = "/stay/almaty/caravan/book?" + stay
            let offer = try Self.hidden("offer", in: await traveller.get(path).text)
            let who = [("offer", offer), ("name", "Anna Müller"), ("mail", "anna@example.org"), ("phone", ""), ("nationality", "DE")]
            let booked = await traveller.post(path, who)
            let start = try #require(booked.text.firstRange(of: "/my-stay/")?.lowerBound, "\(booked.text)")
            let mine = String(booked.text[start...].prefix { $0 != "\"" })
            try Self.check(await traveller.get(mine))
            #expect(await traveller.get("/").text.contains("All times are UTC"))
        }
    }
}
