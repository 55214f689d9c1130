import CityNode
import HTTPTypes
import Primitives
import SQL
import StrictJSON
import TestCluster
import Testing

@testable import Sites
@testable import Web

@Suite(.timeLimit(.minutes(4))) struct `Barriers and the Action Plan` {
    private static let barrier = [
        ("country", "UZ"), ("sort", "fee"), ("title.en", "Cash <b>alone</b>"), ("summary.en", "The fee is taken in cash alone."),
        ("met", "2026-10-12"),
    ]

    private static func hidden(_ name: String, _ answer: WebAnswer) throws -> String {
        let start = try #require(answer.text.firstRange(of: "name=\"\(name)\" value=\"")?.upperBound)
        return String(answer.text[start...].prefix { $0 != "\"" })
    }

    @Test func `are reported by a city, answered by the country's city, and seen everywhere`() async throws {
        try await TestSites.run { sites in
            let (aigerim, _) = try await sites.staff("aigerim", "forum-officer")
            await aigerim.get("/admin/barriers/new")
            let made = await aigerim.post("/admin/barriers/new", Self.barrier)
            #expect(made.status == .seeOther, "\(made.text)")
            try await sites.bukhara.reach(3)
            let page = await sites.get("/visa/barriers/almaty/cash-b-alone-b", host: "bukhara.test")
            #expect(page.status == .ok && page.text.contains("Cash &lt;b&gt;alone&lt;/b&gt;"), "\(page.text)")
            let items = try await sites.get("/api/v1/barriers?country=UZ", host: "bukhara.test").json()["items"]?.array ?? []
            #expect(items.count == 1 && items[0]["state"]?.string == "submitted")
            // Almaty is no city of Uzbekistan: it may not answer; the secretariat may.
            try await sites.almaty.reach(3)
            let entry = await aigerim.get("/admin/barriers/entry/almaty/cash-b-alone-b")
            #expect(entry.status == .ok && !entry.text.contains("/answer\""))
            let (editor, _) = try await sites.staff("editor", "editor", secretariat: true)
            let shown = await editor.get("/admin/barriers/entry/almaty/cash-b-alone-b")
            let answer = [("index", try Self.hidden("index", shown)), ("outcome", "answered"), ("text.en", "We have asked the ministry.")]
            #expect(await editor.post("/admin/barriers/entry/almaty/cash-b-alone-b/answer", answer).status == .seeOther)
            try await sites.almaty.reach(4)
            #expect(await sites.get("/visa/barriers/almaty/cash-b-alone-b").text.contains("We have asked the ministry."))
        }
    }

    @Test func `that travellers report are listed for those alone who may publish or erase them`() async throws {
        try await TestSites.run { sites in
            let id = UUIDv7(at: .system)
            try await sites.almaty.database.write { connection in
                try connection.execute(
                    "INSERT INTO barrier_inbox (id, received_at, origin, mail, body) VALUES ($1, $2, '', NULL, $3)",
                    [
                        .text(id.text), .integer(UTCTime.system.milliseconds),
                        .blob((["country": "KZ", "sort": "fee", "title": "A guest's own words", "text": "Cash alone."] as JSON).compact),
                    ])
            }
            let report = "/admin/barriers/inbox/\(id.text)"
            for (role, mayHandle) in [("forum-officer", true), ("city-administrator", false), ("auditor", false)] {
                let (staff, _) = try await sites.staff(role, role)
                let desk = await staff.get("/admin/barriers")
                #expect(desk.status == .ok)
                #expect(desk.text.contains(report) == mayHandle && desk.text.contains("own words") == mayHandle, "\(role): \(desk.text)")
                #expect(await staff.get(report).status == (mayHandle ? .ok : .forbidden), "\(role)")
            }
        }
    }

    @Test func `are kept as a plan by the secretariat, and an older form is told what it says now`() async throws {
        try await TestSites.run { sites in
            let (editor, _) = try await sites.staff("editor", "editor", secretariat: true)
            await editor.get("/admin/action-plan/new")
            let step = [
                ("form", "step"), ("order", "1"), ("title.en", "Compare the rules"), ("summary.en", "All of them."), ("owners.en", "The secretariat"),
                ("due", "2026-01-31"), ("progress", "under-way"),
            ]
            let made = await editor.post("/admin/action-plan/new", step)
            #expect(made.status == .seeOther, "\(made.text)")
            let page = await editor.get("/admin/action-plan/entry/compare-the-rules")
            let index = try Self.hidden("index", page)
            let changed = step.filter { $0.0 != "order" } + [("order", "2"), ("index", index)]
            #expect(await editor.post("/admin/action-plan/entry/compare-the-rules", changed).status == .seeOther)
            let older = await editor.post("/admin/action-plan/entry/compare-the-rules", changed)
            #expect(older.status == .conflict && older.text.contains("Somebody was quicker"))
            try await sites.almaty.reach(4)
            let plan = await sites.get("/visa/action-plan")
            #expect(
                plan.text.contains("Compare the rules") && plan.text.contains("overdue") && plan.text.contains("0 of 1 steps are done"),
                "\(plan.text)")
            #expect(try await sites.get("/api/v1/action-plan").json()["items"]?.array?.count == 1)
        }
    }

    @Test(arguments: ["en", "ru", "zh-Hans", "ar"]) func `are written in every language, and travellers are asked for no account`(language: String)
        async throws
    {
        try await TestSites.run { sites in
            for path in ["/visa/barriers", "/visa/barriers/report", "/visa/action-plan"] {
                let answer = await sites.get("\(path)?lang=\(language)")
                #expect(answer.status == .ok && answer.text.contains(#"lang="\#(language)""#), "\(path)")
            }
            let hasty = await sites.cities.answer(
                WebRequest(
                    .post, "/visa/barriers/report?lang=\(language)", authority: "almaty.test",
                    headers: [.contentType: "application/x-www-form-urlencoded", .accept: "text/html"]
                ) { Array("country=UZ&sort=fee&title=Cash&text=Cash+alone&stamp=1.2".utf8) })
            #expect(hasty.status == .unprocessableContent && hasty.text.contains(#"value="Cash""#), "\(hasty.text.prefix(600))")
        }
    }
}
