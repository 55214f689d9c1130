import Accounts
import CityNode
import FrontDesk
import HTTPTypes
import Lodging
import Primitives
import SQL
import StrictJSON
import TestCluster
import Testing

@testable import Sites
@testable import Web

@Suite(.timeLimit(.minutes(4))) struct `Pages of the desk` {
    private static func furnish(_ sites: TestSites, _ id: String = "caravan") async throws {
        try await sites.furnish(id, room: "Double <b>room</b>", at: .system)
    }

    /// Takes somebody in who stands at the desk.
    ///
    /// - Returns: where their booking is.
    private static func walkIn(_ desk: StaffBrowser, room: String = "101", nights: Int = 2) async throws -> String {
        let today = UTCTime.system.date
        let page = await desk.get("/admin/desk/caravan/new?arrival=\(today)&departure=\(today.adding(days: nights))&adults=2")
        try #require(page.status == .ok, "\(page.text)")
        let token = try #require(page.text.firstRange(of: #"name="offer" value=""#).map { String(page.text[$0.upperBound...].prefix { $0 != "\"" }) })
        let answer = await desk.post("/admin/desk/caravan/new", [("offer", token), ("room", room), ("name", "Ibn Battuta")])
        try #require(answer.status == .seeOther, "\(answer.text)")
        return try #require(answer.field("Location")?.split(separator: "?").first.map(String.init))
    }

    private static func hidden(_ name: String, in text: String) -> String {
        text.firstRange(of: "name=\"\(name)\" value=\"").map { String(text[$0.upperBound...].prefix { $0 != "\"" }) } ?? ""
    }

    /// What is wrong is said at its field, in the form that was sent, with what was typed in it.
    private static func expectRefusals(_ desk: StaffBrowser, _ booking: String) async {
        for (amount, said) in [
            ("", "Fill this in."), ("-1", "not below zero"), ("0", "Write an amount above zero"), ("1.234", "fewer digits behind the point"),
            ("a lot", "Write an amount such as"), ("1,000", "Write an amount such as"), ("99999999999", "Write a smaller amount: the most is"),
        ] {
            let wrong = await desk.post(
                booking + "/charge", [("request", UUIDv7(at: .system).text), ("text", "Two teas"), ("amount", amount)])
            #expect(
                wrong.status == .unprocessableContent && wrong.text.contains(said) && wrong.text.contains("id=\"field-charge-amount-error\"")
                    && wrong.text.contains("value=\"Two teas\"") && !wrong.text.contains("id=\"field-payment-amount-error\""), "\(amount)")
        }
        for (path, fields, faulty) in [
            ("payment", [("amount", "1 000,50"), ("text", "slip 7")], "payment-method"), ("correct", [("text", "no tea")], "correct-entry"),
            ("room", [("room", ""), ("reason", "a pipe")], "room-room"), ("refund", [("amount", "5"), ("text", "back")], ""),
            ("invoice", [("buyer", String(repeating: "x", count: 501))], "invoice-buyer"),
        ] {
            let wrong = await desk.post(booking + "/" + path, [("request", UUIDv7(at: .system).text)] + fields)
            #expect(wrong.status == .unprocessableContent && !wrong.text.contains("not here any more"), "\(path)")
            for (_, value) in fields where !faulty.isEmpty { #expect(wrong.text.contains(value), "\(path)") }
            #expect(faulty.isEmpty || wrong.text.contains("id=\"field-\(faulty)-error\""), "\(path)")
        }
        let declined = await desk.post(
            booking + "/payment",
            [("request", UUIDv7(at: .system).text), ("method", "provider"), ("text", "decline"), ("amount", "1,000.50")])
        #expect(declined.status == .conflict && declined.text.contains("refuses: declined. No money has moved"), "\(declined.text)")
        #expect(declined.text.contains("value=\"1,000.50\"") && declined.text.contains("decline"))
    }

    @Test func `take a guest in, move, charge, take the money and let go, with an invoice`() async throws {
        try await TestSites.run { sites in
            try await Self.furnish(sites)
            let (desk, _) = try await sites.staff("dana", "front-desk:caravan")
            #expect(await desk.get("/admin/desk").field("Location") == "/admin/desk/caravan")
            let booking = try await Self.walkIn(desk)
            let shown = await desk.get(booking)
            #expect(
                shown.status == .ok && shown.text.contains("in the house") && shown.text.contains("Double &lt;b&gt;room&lt;/b&gt;"), "\(shown.text)")
            #expect(shown.body.count < 60_000 && shown.field("Cache-Control")?.contains("no-store") == true)
            let unsaid = await desk.post(booking + "/room", [("room", "102"), ("reason", "")])
            #expect(unsaid.status == .unprocessableContent && unsaid.text.contains("id=\"field-room-reason-error\""))
            #expect(await desk.post(booking + "/room", [("room", "102"), ("reason", "a pipe has burst")]).status == .seeOther)
            let rooms = await desk.get("/admin/desk/caravan/rooms")
            #expect(rooms.text.contains("dirty"))
            let request = Self.hidden("request", in: await desk.get(booking).text)
            for _ in 0..<2 {
                let charged = await desk.post(booking + "/charge", [("request", request), ("text", "Laundry"), ("amount", "125.50")])
                #expect(charged.status == .seeOther, "\(charged.text)")
            }
            #expect(await desk.get(booking).text.contains("Laundry"))
            await Self.expectRefusals(desk, booking)
            // The stay ends today in place of in two days.
            let early = await desk.get(booking + "/stay?departure=\(UTCTime.system.date.adding(days: 1))&adults=2")
            #expect(early.status == .ok && early.text.contains("An early departure"), "\(early.text)")
            let total = Self.hidden("total", in: early.text)
            let changed = await desk.post(
                booking + "/stay",
                [
                    ("request", Self.hidden("request", in: early.text)), ("total", total),
                    ("departure", UTCTime.system.date.adding(days: 1).description), ("adults", "2"),
                ])
            #expect(changed.status == .seeOther, "\(changed.text)")
            let open = await desk.post(booking + "/check-out", [])
            #expect(open.status == .conflict && open.text.contains("The folio is open by"), "\(open.text)")
            let paid = await desk.post(
                booking + "/payment", [("request", UUIDv7(at: .system).text), ("method", "provider"), ("text", ""), ("amount", "20125.50")])
            #expect(paid.status == .seeOther, "\(paid.text)")
            #expect(await desk.post(booking + "/check-out", []).status == .seeOther)
            let invoiced = await desk.post(
                booking + "/invoice", [("request", UUIDv7(at: .system).text), ("buyer", "Silk Way <i>Tours</i>\nDostyk 5")])
            #expect(invoiced.status == .seeOther, "\(invoiced.text)")
            let number = "\(UTCTime.system.date.civil.year)-000001"
            let invoice = await desk.get("/admin/desk/caravan/invoice/\(number)")
            #expect(
                invoice.status == .ok && invoice.text.contains("Silk Way &lt;i&gt;Tours&lt;/i&gt;") && invoice.text.contains("12%"), "\(invoice.text)"
            )
            let table = await desk.get("/admin/desk/caravan/files/invoices.csv").text
            #expect(table.contains("\(number),invoice,") && table.contains(",20125.5,12,") && !table.contains("Silk Way"), "\(table)")
            #expect(try await sites.almaty.database.read { try StockCheck.problems($0) + MoneyCheck.problems($0) } == [])
        }
    }

    @Test func `end a stay early, and nothing else in the same step; they say who pays no tourist tax`() async throws {
        try await TestSites.run { sites in
            try await Self.furnish(sites)
            let (desk, _) = try await sites.staff("dana", "front-desk:caravan")
            let booking = try await Self.walkIn(desk, nights: 3)
            let early = UTCTime.system.date.adding(days: 1)
            #expect(await desk.get("\(booking)/stay?departure=\(early)").text.contains("An early departure"))
            for other in ["adults=1", "children=4", "exempt=1"] {
                let refused = await desk.get("\(booking)/stay?departure=\(early)&\(other)")
                #expect(
                    refused.status == .conflict && refused.text.contains("nothing else in the same step")
                        && !refused.text.contains("An early departure"), "\(other): \(refused.text)")
            }
            let exempt = await desk.get("\(booking)/stay?departure=\(early.adding(days: 2))&exempt=2")
            #expect(exempt.status == .ok && Self.hidden("exempt", in: exempt.text) == "2", "\(exempt.text)")
        }
    }

    @Test func `of one hotel show nothing of another, and sell no more than there is but for its manager`() async throws {
        try await TestSites.run { sites in
            try await Self.furnish(sites)
            try await Self.furnish(sites, "saray")
            let (desk, _) = try await sites.staff("dana", "front-desk:caravan")
            let booking = try await Self.walkIn(desk)
            let (other, _) = try await sites.staff("omar", "front-desk:saray", "hotel-manager:saray")
            let id = String(booking.suffix(36))
            for path in [
                "/admin/desk/caravan", "/admin/desk/caravan/rooms", "/admin/desk/caravan/new", "/admin/desk/caravan/groups",
                "/admin/desk/caravan/night", "/admin/desk/caravan/figures", booking, booking + "/stay", "/admin/desk/saray/booking/\(id)",
                "/admin/desk/nowhere", "/admin/desk/caravan/invoice/2026-000001",
            ] {
                let answer = await other.get(path)
                #expect(answer.status == .notFound && !answer.text.contains("in the house"), "\(path)")
            }
            await other.get("/admin/desk/saray")
            for path in [booking + "/check-out", booking + "/cancel", "/admin/desk/saray/booking/\(id)/cancel", "/admin/desk/caravan/night"] {
                #expect(await other.post(path, [("day", "2026-11-25")]).status == .notFound, "\(path)")
            }
            #expect(await !other.post("/admin/desk/saray/find", [("text", "101")]).text.contains(id))
            let today = UTCTime.system.date
            let stay = [("arrival", today.description), ("departure", today.adding(days: 2).description), ("adults", "2"), ("children", "")]
            let overbooking = stay + [("kind", "double flexible"), ("reason", "a regular"), ("request", UUIDv7(at: .system).text)]
            await desk.get("/admin/desk/caravan")
            #expect(await desk.post("/admin/desk/caravan/overbook", overbooking).status == .forbidden)
            let (boss, _) = try await sites.staff("aliya", "hotel-manager:caravan")
            await boss.get("/admin/desk/caravan")
            for _ in 0..<2 { #expect(await boss.post("/admin/desk/caravan/overbook", overbooking).status == .seeOther) }
            let (auditor, _) = try await sites.staff("sanzhar", "city-administrator")
            #expect(await auditor.get("/admin/desk/caravan").status == .forbidden)
        }
    }

    @Test func `hold a group, and close the day before`() async throws {
        try await TestSites.run { sites in
            try await Self.furnish(sites)
            let (desk, _) = try await sites.staff("dana", "front-desk:caravan")
            let list = await desk.get("/admin/desk/caravan/groups")
            let today = UTCTime.system.date
            func group(_ rooms: String) -> [(String, String)] {
                [
                    ("request", UUIDv7(at: .system).text), ("name", "Tour <14>"), ("kind", "double flexible"), ("rooms", rooms),
                    ("arrival", today.adding(days: 3).description), ("departure", today.adding(days: 5).description), ("adults", "2"),
                    ("children", ""),
                    ("hold", "2"), ("oneFolio", "true"),
                ]
            }
            #expect(list.status == .ok)
            let tooMany = await desk.post("/admin/desk/caravan/groups", group("5"))
            #expect(tooMany.status == .conflict && tooMany.text.contains("No room is left"), "\(tooMany.text)")
            let made = await desk.post("/admin/desk/caravan/groups", group("3"))
            #expect(made.status == .seeOther, "\(made.text)")
            let page = await desk.follow(made)
            #expect(page.text.contains("Tour &lt;14&gt;") && page.text.contains("held"))
            let path = try #require(made.field("Location")?.split(separator: "?").first.map(String.init))
            #expect(await desk.post(path, []).status == .seeOther)
            #expect(await !desk.get(path).text.contains("Confirm all"))
            let night = await desk.get("/admin/desk/caravan/night")
            let day = Self.hidden("day", in: night.text)
            #expect(day == today.adding(days: -1).description)
            #expect(await desk.post("/admin/desk/caravan/night", [("day", today.description)]).status == .conflict)
            let closed = await desk.follow(await desk.post("/admin/desk/caravan/night", [("day", day)]))
            #expect(closed.status == .ok && closed.text.contains("The day is closed."), "\(closed.text)")
            let figures = await desk.get("/admin/desk/caravan/figures?from=\(today)&until=\(today.adding(days: 6))")
            #expect(figures.status == .ok && figures.text.contains("RevPAR"), "\(figures.text)")
            for chart in ["revenue-KZT", "adr-KZT", "revpar-KZT"] { #expect(figures.text.contains("id=\"\(chart)\""), "\(chart)") }
            // Each night is there, also one that earns nothing.
            for day in 0...6 { #expect(figures.text.contains(Localizer(.english, now: .system).date(today.adding(days: day)))) }
            let range = "?from=\(today)&until=\(today.adding(days: 6))"
            let sold = await desk.get("/admin/desk/caravan/files/figures.csv\(range)")
            #expect(sold.status == .ok && sold.field("Content-Type")?.contains("text/csv") == true)
            let lines = sold.text.split(whereSeparator: \.isNewline).map(String.init)
            #expect(lines.count == 8 && lines[4].hasPrefix("\(today.adding(days: 3)),4,3,75,KZT,30000,10000,7500"), "\(sold.text)")
            let booked = await desk.get("/admin/desk/caravan/files/bookings.csv\(range)")
            #expect(
                booked.text.split(whereSeparator: \.isNewline).count == 4 && booked.text.contains(",confirmed,\(today.adding(days: 3)),"),
                "\(booked.text)")
            #expect(await desk.get("/admin/desk/caravan/files/bookings.csv?from=\(today)&until=2099-01-01").status == .badRequest)
            #expect(await desk.get("/admin/desk/saray/files/bookings.csv").status == .notFound)
            #expect(await desk.get("/admin/desk/caravan/figures?from=\(today)&until=2030-01-01").status == .unprocessableContent)
        }
    }
}
