import Accounts
import CityNode
import Coordinator
import HTTPTypes
import Ledger
import Primitives
import SQL
import StrictJSON
import TestCluster
import TestKit
import Testing

@testable import Lodging
@testable import Sites
@testable import Web

@Suite(.timeLimit(.minutes(4))) struct `Pages of reference rates` {
    private static func form(_ lines: [String], _ others: (String, String)...) -> [(String, String)] {
        let values = [("date", UTCTime.system.date.description), ("base", "USD"), ("source", "https://nationalbank.example/rates")]
        return values.map { value in others.first { $0.0 == value.0 } ?? value } + [("lines", lines.joined(separator: "\r\n"))]
    }

    private static let lines = ["KZT 500", "", "JPY 150.5", "KWD 0.3075"]

    @Test func `belong to the secretariat's administrators and editors, and are to be read by everybody`() async throws {
        try await TestSites.run { sites in
            for (role, mayKeep) in [("administrator", true), ("editor", true), ("reviewer", false), ("auditor", false)] {
                let (official, _) = try await sites.staff(role, role, secretariat: true)
                #expect(await official.get("/admin/rates").status == (mayKeep ? .ok : .forbidden), "\(role)")
                let sent = await official.post("/admin/rates", Self.form(Self.lines))
                #expect(sent.status == (mayKeep ? .seeOther : .forbidden), "\(role): \(sent.text)")
            }
            let (manager, _) = try await sites.staff("mira", "city-administrator")
            #expect(await manager.get("/admin/rates").status == .notFound, "no city keeps them")
            let visitor = StaffBrowser(sites, secretariat: true)
            #expect(await visitor.get("/rates").status == .ok)
            #expect(await visitor.get("/admin/rates").status != .ok)
            await visitor.post("/admin/rates", Self.form(["KZT 987.25"]))
            #expect(await !visitor.get("/rates").text.contains("987.25"))
        }
    }

    @Test func `take the place of those before, with each change in the log and in the audit trail`() async throws {
        try await TestSites.run { sites in
            let (editor, _) = try await sites.staff("dana", "editor", secretariat: true)
            #expect(await editor.get("/admin/rates").text.contains("No rates are published yet"))
            let before = try await sites.forum.coordinator.database.read { try Ledger.head($0).size }
            for lines in [Self.lines, ["KZT 520.25", "JPY 151"]] {
                let done = await editor.follow(await editor.post("/admin/rates", Self.form(lines)))
                #expect(done.status == .ok && done.text.contains("The rates are published."), "\(done.text)")
            }
            // The form shows what stands now, to be changed.
            let page = await editor.get("/admin/rates")
            #expect(page.text.contains("KZT 520.25") && page.text.contains("JPY 151") && !page.text.contains("KWD"), "\(page.text)")
            let database = sites.forum.coordinator.database
            let (lists, envelopes) = try await database.read { connection in
                let lists = try Ledger.records(ofType: ReferenceRatesPublished.name, limit: 10, connection).count
                return (lists, try Ledger.head(connection).size)
            }
            #expect(lists == 1 && envelopes == before + 2, "one list, in its newest version, and both in the log")
            let trail = try await database.read { connection in
                try connection.query("SELECT detail FROM audit_entry WHERE action = 'rates.published' ORDER BY position").map { try $0.text(0) }
            }
            let today = UTCTime.system.date
            #expect(trail == ["\(today) USD, 3", "\(today) USD, 2"])

            // Each city shows them, and counts with them.
            try await eventually(within: 60, "the city knows them") { await sites.get("/rates").text.contains("520.25") }
            let api = try await sites.get("/api/v1/reference-rates").json()
            #expect(api["base"]?.string == "USD" && api["rates"]?.array?.map { $0["currency"]?.string } == ["JPY", "KZT"])
        }
    }

    /// 25,000 tenge at 500 for a dollar are 50 dollars: yen have no digit behind the point, Kuwaiti dinars have three.
    @Test func `are what a traveller's search counts with, in each currency's digits`() async throws {
        try await TestSites.run { sites in
            try await sites.furnish("caravan", at: sites.almaty.clock())
            let (editor, _) = try await sites.staff("dana", "editor", secretariat: true)
            await editor.get("/admin/rates")
            #expect(await editor.post("/admin/rates", Self.form(Self.lines)).status == .seeOther)
            try await eventually(within: 60, "the city knows them") { await sites.get("/rates").text.contains("0.3075") }
            let today = UTCTime.system.date
            let stay = "arrival=\(today.adding(days: 2))&departure=\(today.adding(days: 4))&adults=2"
            // Two nights of 10,000 tenge.
            for (currency, shown) in [("USD", "40.00"), ("JPY", "6,020"), ("KWD", "12.300"), ("KZT", "20,000")] {
                let page = await sites.get("/stay/almaty/caravan?\(stay)&currency=\(currency)")
                #expect(page.status == .ok && page.text.contains(shown), "\(currency): \(page.text)")
            }
            // So does a journey: each stop, and all of them together.
            _ = try await LodgingNoticesJob.run(at: sites.almaty.jobSite())
            try await eventually(within: 60, "its days are known") {
                try await sites.get("/api/v1/rooms?\(stay)").json()["items"]?.array?.count == 1
            }
            let legs = [2, 4].map { first -> JSON in
                let (arrival, departure) = (today.adding(days: first), today.adding(days: first + 2))
                return ["city": "almaty", "arrival": .string(arrival.description), "departure": .string(departure.description)]
            }
            let (body, type) = ((["adults": 2, "legs": .array(legs)] as JSON).compact, "application/json")
            let made = await sites.cities.answer(
                WebRequest(.post, "/api/v1/journeys", authority: "almaty.test:8080", headers: [.contentType: type]) { body })
            let key = try #require(try made.json()["key"]?.string, "\(made.text)")
            let journey = await sites.get("/journeys/\(key)?currency=USD&nationality=DE")
            #expect(journey.text.contains("about $40.00") && journey.text.contains("about $80.00"), "\(journey.text)")
            #expect(journey.text.contains("/journeys/\(key)/legs/1?nationality=DE&amp;currency=USD"), "it goes on to the next page")
            #expect(await sites.get("/journeys/\(key)/legs/1?currency=USD").text.contains("about $40.00"))
            #expect(await !sites.get("/journeys/\(key)").text.contains("about $"))
        }
    }

    @Test func `say what is wrong at its field, all lines at once, and keep what was typed`() async throws {
        try await TestSites.run { sites in
            let (editor, _) = try await sites.staff("dana", "editor", secretariat: true)
            await editor.get("/admin/rates")
            for (name, wrong, said) in [
                ("date", "26.11.2026", "date"), ("base", "TENGE", "three capital letters"), ("base", "", "Fill"),
                ("source", "a <b>bank</b>", "https"),
            ] {
                let refused = await editor.post("/admin/rates", Self.form(Self.lines, (name, wrong)))
                #expect(refused.status == .unprocessableContent, "\(name) \(wrong)")
                #expect(refused.text.contains("id=\"field-\(name)-error\""), "\(name): \(refused.text)")
                #expect(refused.text.contains(said) && refused.text.contains("KWD 0.3075"), "\(name) \(wrong): \(refused.text)")
                #expect(!refused.text.contains("<b>bank"))
            }
            let wrong = ["KZT 500", "kzt 3", "EUR", "XAU 1", "JPY 0", "JPY -1", "JPY 1,5", "KZT 501", "USD 1", "KWD 0.3 0.4", "<script> 1"]
            let refused = await editor.post("/admin/rates", Self.form(wrong))
            #expect(refused.status == .unprocessableContent)
            for line in [2, 3, 4, 5, 6, 7, 10, 11] { #expect(refused.text.contains("Line \(line) is not"), "line \(line): \(refused.text)") }
            for (line, currency) in [(8, "KZT"), (9, "USD")] {
                // A code stands by itself in whatever direction the sentence is read (Unicode's isolates).
                #expect(refused.text.contains("Line \(line): \(currency) stands above already"), "\(refused.text)")
            }
            #expect(!refused.text.contains("Line 1 ") && !refused.text.contains("Line 1:") && !refused.text.contains("<script> 1"))
            let both = await editor.post("/admin/rates", Self.form(["KZT 500", "EUR"], ("base", "TENGE")))
            for said in ["three capital letters", "Line 2 is not"] { #expect(both.text.contains(said), "\(both.text)") }
            let none = await editor.post("/admin/rates", Self.form(["", " "]))
            #expect(none.status == .unprocessableContent, "\(none.text)")
            let tomorrow = UTCTime.system.date.adding(days: 3).description
            let early = await editor.post("/admin/rates", Self.form(Self.lines, ("date", tomorrow)))
            #expect(early.status == .conflict && early.text.contains("Say of which day they are"), "\(early.text)")
            let published = try await sites.forum.coordinator.database.read { connection in
                try Ledger.records(ofType: ReferenceRatesPublished.name, limit: 1, connection).count
            }
            #expect(published == 0)
        }
    }
}
