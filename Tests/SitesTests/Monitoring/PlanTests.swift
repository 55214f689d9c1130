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

    @Test func `remind nobody twice within a day`() async throws {
        try await ReportWorkflow.run { work in
            let path = "/admin/cycles/forum-2027/remind"
            await work.reviewer.get("/admin/cycles/forum-2027")
            for wanted in ["almaty", ""] {
                let done = await work.reviewer.post(path, [("city", wanted)])
                #expect(done.field("Location") == "/admin/cycles/forum-2027?done=reminded")
                try await work.settle()
            }
            let size = try await work.sites.forum.head()
            for wanted in ["almaty", ""] {
                let again = await work.reviewer.post(path, [("city", wanted)])
                #expect(again.status == .conflict && again.text.contains("Reminded less than a day ago"), "\(again.status)")
            }
            #expect(try await work.sites.forum.head() == size)
            #expect(await work.reviewer.get("/admin/cycles/forum-2027").text.contains("once, last"), "all of them left out who had been reminded")
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

    @Test func `say milestones in further languages, and open what is closed where something in it is wrong`() async throws {
        try await ReportWorkflow.run { work in
            let editor = work.reviewer
            let page = await editor.get("/admin/commitments").text
            #expect(page.contains(#"<details class="section folded"><summary>Indicator "#), "\(page)")
            let new = [
                ("id", "A5.1"), ("text.en", "Ties"), ("lead", "city"), ("milestones[0].date", "2009"), ("milestones[0].title", "The fourth forum"),
                ("milestones[0].titles.ru", "Четвёртый форум"), ("milestones[0].titles.zh", "第四届论坛"),
            ]
            let long = String(repeating: "я", count: 300)
            let wrong = await editor.post("/admin/commitments", new.dropLast() + [("milestones[0].titles.zh", long)])
            #expect(wrong.status == .unprocessableContent && wrong.text.contains(#"id="field-milestones-0-titles-zh-error""#))
            #expect(wrong.text.contains(#"<details class="section folded" open><summary>In other languages"#), "\(wrong.text)")
            let added = await editor.post("/admin/commitments", new)
            #expect(added.field("Location") == "/admin/commitments/A5.1?done=published", "\(added.text)")
            try await work.settle()
            for (language, title) in [("ru", "Четвёртый форум"), ("zh", "第四届论坛"), ("ar", "The fourth forum")] {
                #expect(await work.sites.get("/progress/commitments/A5.1?lang=\(language)").text.contains(title), "\(language)")
            }
            let again = await editor.get("/admin/commitments/A5.1").text
            #expect(again.contains(#"name="milestones[0].titles.ru" lang="ru""#) && again.contains("Четвёртый форум"), "\(again)")
            #expect(again.contains("(2 filled in)"), "what is closed says that there is something in it")
        }
    }

    @Test func `set where an indicator is measured from and the path to what is to be reached, in the writing of who types`() async throws {
        try await ReportWorkflow.run { work in
            let editor = work.reviewer
            let index = try await work.index(CommitmentPublished.name, "A11.2")
            await editor.get("/admin/commitments/A11.2")
            let standing = [
                ("text.en", "Abolish visa barriers"), ("lead", "city"), ("letters.a.name", "Barriers gone"), ("letters.a.unit", "barriers"),
                ("letters.a.direction", "up"), ("letters.a.aggregation", "sum"), ("index", "\(index)"),
            ]
            let figures = [
                ("letters.a.baselines[0].period", "2008"), ("letters.a.baselines[0].value", "12,50"),
                ("letters.a.baselines[0].source", "Register <b>"), ("letters.a.targets[0].value", "40"), ("letters.a.targets[0].by", "2030-12-31"),
            ]
            let wrong = await editor.post(
                "/admin/commitments/A11.2",
                standing + [
                    ("letters.a.baselines[0].period", "long ago"), ("letters.a.baselines[0].value", "12,50"),
                    ("letters.a.targets[0].value", "a dozen"),
                ])
            #expect(wrong.status == .unprocessableContent)
            #expect(wrong.text.contains(#"value="long ago""#) && wrong.text.contains(#"value="a dozen""#))
            #expect(wrong.text.contains(#"id="field-letters-a-baselines-0-period-error""#), "\(wrong.text)")
            let alone = await editor.post("/admin/commitments/A11.2", standing + [("letters.b.targets[0].value", "3")])
            #expect(alone.status == .unprocessableContent && alone.text.contains(#"id="field-letters-b-name-error""#))
            let changed = await editor.post("/admin/commitments/A11.2", standing + figures)
            #expect(changed.field("Location") == "/admin/commitments/A11.2?done=published", "\(changed.text)")
            try await work.settle()
            let body = try await work.sites.get("/api/v1/commitments").json()["items"]?.array?.first { $0["key"] == "A11.2" }?["body"]
            let indicator = try #require(body?["indicators"]?.array?.first)
            #expect(indicator["baselines"] == [["period": "2008", "value": "12.5", "source": "Register <b>"]], "\(indicator)")
            #expect(indicator["targets"] == [["value": "40", "by": "2030-12-31"]], "\(indicator)")
            let page = await editor.get("/admin/commitments/A11.2").text
            for text in [#"value="2008""#, #"value="Register &lt;b&gt;""#, #"value="2030-12-31""#, #"name="letters.a.targets[1].value""#] {
                #expect(page.contains(text), "\(text)")
            }
        }
    }
}
