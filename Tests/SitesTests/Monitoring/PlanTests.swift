import Coordinator
import Forum
import HTTPTypes
import Primitives
import StrictJSON
import TestCluster
import Testing

@testable import Sites
@testable import Web

@Suite("The secretariat's plans", .timeLimit(.minutes(4))) struct PlanTests {
    @Test func `open a cycle, extend it, and never end it for a day that has passed`() async throws {
        try await ReportWorkflow.run { work in
            let (editor, day) = (work.reviewer, work.sites.forum.coordinator.clock().date)
            await editor.get("/admin/cycles")
            let wrong = await editor.post(
                "/admin/cycles", [("id", "Next Forum"), ("title.en", ""), ("opens", "2027-01-01"), ("closes", "2026-01-01")])
            #expect(wrong.status == .unprocessableContent)
            for field in ["id", "title-en", "forum"] { #expect(wrong.text.contains("id=\"field-\(field)-error\""), "\(field)") }
            let typed = [("id", "next"), ("title.en", "The next"), ("opens", "2027-01-01"), ("closes", "2027-12-31"), ("forum", "Shiraz")]
            #expect(await editor.post("/admin/cycles", typed).field("Location") == "/admin/cycles/next?done=published")
            #expect(await editor.post("/admin/cycles", typed).text.contains("There is one with this identifier"))

            let index = try await work.index(CyclePublished.name, "forum-2027")
            func change(_ closes: String, _ index: Int64) async -> WebAnswer {
                await editor.post(
                    "/admin/cycles/forum-2027",
                    [
                        ("title.en", "Renamed"), ("opens", day.adding(days: -60).description), ("closes", closes), ("forum", "Pyeongtaek"),
                        ("index", "\(index)"),
                    ])
            }
            let past = await change(day.adding(days: -1).description, index)
            #expect(past.status == .unprocessableContent && past.text.contains("reports that came in time stay in time"))
            #expect(await change(day.adding(days: 90).description, index).status == .seeOther)
            #expect(await change(day.adding(days: 95).description, index).status == .conflict)
        }
    }

    @Test func `remind cities of what they owe, which their desks show`() async throws {
        try await ReportWorkflow.run { work in
            let page = await work.reviewer.get("/admin/cycles/forum-2027").text
            #expect(page.contains("Almaty") && page.contains("bukhara") && page.contains("never"))
            let done = await work.reviewer.post("/admin/cycles/forum-2027/remind", [("city", "almaty")])
            #expect(done.field("Location") == "/admin/cycles/forum-2027?done=reminded")
            try await work.settle()
            #expect(await work.reviewer.get("/admin/cycles/forum-2027").text.contains("once, last"))
            let desk = await work.officer.get("/admin/reports").text
            #expect(desk.contains("has reminded the city") && desk.contains("A11.2"))
            #expect(await work.officer.get("/admin/cycles").status == .notFound, "a city has no such page")
        }
    }

    @Test func `edit commitments and indicators as new versions`() async throws {
        try await ReportWorkflow.run { work in
            let editor = work.reviewer
            await editor.get("/admin/commitments")
            let new = [
                ("id", "A5.1"), ("text.en", "Ties <b>"), ("lead", "city"), ("letters.a.name", "Ties in force"), ("letters.a.unit", "ties"),
                ("letters.a.direction", "up"),
            ]
            let wrong = await editor.post("/admin/commitments", new)
            #expect(wrong.status == .unprocessableContent && wrong.text.contains(#"id="field-letters-a-aggregation-error""#))
            let added = await editor.post("/admin/commitments", new + [("letters.a.aggregation", "sum")])
            #expect(added.field("Location") == "/admin/commitments/A5.1?done=published", "\(added.text)")
            let index = try await work.index(CommitmentPublished.name, "A5.1")
            #expect(await editor.get("/admin/commitments/A5.1").text.contains("Ties &lt;b&gt;"))
            let edit = new.filter { $0.0 != "id" } + [("letters.a.aggregation", "mean"), ("due", "2027-10-01"), ("index", "\(index)")]
            #expect(await editor.post("/admin/commitments/A5.1", edit).field("Location") == "/admin/commitments/A5.1?done=published")
            #expect(await editor.post("/admin/commitments/A5.1", edit + [("lead", "secretariat")]).status == .conflict)
        }
    }
}
