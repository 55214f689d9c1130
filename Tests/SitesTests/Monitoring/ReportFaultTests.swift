import Accounts
import CityNode
import Coordinator
import Forum
import HTTPTypes
import Primitives
import SQL
import StrictJSON
import TestCluster
import Testing

@testable import Sites
@testable import Web

@Suite("Faults in the work on reports", .timeLimit(.minutes(4))) struct ReportFaultTests {
    private static let (sheet, file) = (ReportWorkflow.sheet, ReportWorkflow.file)

    @Test func `a coordinator that is away in mid-workflow loses nothing: what is signed waits, is said to wait, and goes on by itself`() async throws
    {
        try await ReportWorkflow.run { work in
            let network = work.sites.forum.network
            await work.officer.get(Self.sheet)
            #expect(await work.officer.post(Self.sheet, ReportWorkflow.typed + [("revision", "0")]).status == .seeOther)
            network.cut("coordinator.test")
            await work.signatory.get(Self.sheet + "/preview")
            let signed = await work.signatory.post(Self.sheet + "/sign", [("revision", "1"), ("official", "A. Official")])
            #expect(signed.field("Location") == "\(Self.sheet)?done=sent", "\(signed.text)")
            // Pages go on; the report is on its way and nobody signs it twice.
            let waiting = await work.officer.get(Self.sheet)
            #expect(waiting.status == .ok && waiting.text.contains("on its way"), "\(waiting.text)")
            #expect(await work.officer.get("/admin/reports").status == .ok)
            #expect(await work.reviewer.get("/admin/review").text.contains(Self.file) == false)
            network.heal("coordinator.test")
            try await work.settle()
            #expect(await work.reviewer.get("/admin/review").text.contains(#"href="\#(Self.file)""#))
            let cells = try await work.sites.get("/api/v1/progress?cycle=forum-2027&city=almaty").json()["items"]?.array ?? []
            #expect(cells.first?["versions"] == 1 && cells.first?["state"] == "on-time")
        }
    }

    @Test func `a signatory whose role is withdrawn while the page is open signs nothing`() async throws {
        try await ReportWorkflow.run { work in
            await work.officer.get(Self.sheet)
            #expect(await work.officer.post(Self.sheet, ReportWorkflow.typed + [("revision", "0")]).status == .seeOther)
            #expect(await work.signatory.get(Self.sheet + "/preview").status == .ok)
            _ = try await work.sites.accounts(secretariat: false).setRoles([try RoleGrant("auditor").required], of: "serik", by: .atCommandLine())
            let refused = await work.signatory.post(Self.sheet + "/sign", [("revision", "1"), ("official", "A. Official")])
            #expect(refused.field("Location")?.hasPrefix("/sign-in") == true || refused.status == .forbidden, "\(refused.status)")
            _ = try await work.sites.accounts(secretariat: true).setRoles([try RoleGrant("auditor").required], of: "rita", by: .atCommandLine())
            let assessed = await work.reviewer.post("/admin/cycles/forum-2027/remind", [("city", "almaty")])
            #expect(assessed.field("Location")?.hasPrefix("/sign-in") == true || assessed.status == .forbidden, "\(assessed.status)")
            try await work.settle()
            let cells = try await work.sites.get("/api/v1/progress?cycle=forum-2027&city=almaty").json()["items"]?.array ?? []
            #expect(cells.first?["versions"] == 0 && cells.first?["state"] == "due")
        }
    }

    @Test func `an archive that would grow without end is kept and given as it came, and nothing opens it`() async throws {
        try await ReportWorkflow.run { work in
            // A local header that promises 4 GiB in a few bytes (APPNOTE 4.3.7), and what follows.
            let bomb: [UInt8] =
                [0x50, 0x4B, 3, 4, 20, 0, 0, 0, 8, 0, 0, 0, 0, 0, 1, 2, 3, 4, 16, 0, 0, 0, 0xFF, 0xFF, 0xFF, 0xFF, 1, 0, 0, 0, 0x61]
                + [UInt8](repeating: 0x4B, count: 4000)
            await work.officer.get(Self.sheet)
            let added = await work.officer.post(Self.sheet, [("title", "Archive"), ("revision", "0")], file: ("file", "bomb.zip", bomb))
            #expect(added.field("Location") == "\(Self.sheet)?done=file-added")
            try await work.report()
            let body = try await work.sites.get("/api/v1/reports?cycle=forum-2027&city=almaty").json()["items"]?.array?.first?["body"]
            let evidence = try #require(body?["evidence"]?.array?.first { $0["sha256"] != nil }?["sha256"]?.string, "\(String(describing: body))")
            let given = await work.sites.get("/progress/evidence/forum-2027/A11.2/almaty/\(evidence)")
            #expect(given.body == bomb && given.field("Content-Encoding") == nil)
            #expect(given.field("Content-Disposition")?.hasPrefix("attachment") == true)
        }
    }

    @Test(arguments: [("501", "or less"), ("-1", "or more")])
    func `a value beyond the bounds of its indicator is told at its field, and is not signed`(value: String, told: String) async throws {
        try await ReportWorkflow.run { work in
            await work.officer.get(Self.sheet)
            let typed = ReportWorkflow.typed.filter { $0.0 != "numbers.a.value" } + [("numbers.a.value", value), ("revision", "0")]
            #expect(await work.officer.post(Self.sheet, typed).field("Location") == "\(Self.sheet)?done=saved", "a draft is kept, sound or not")
            let checked = await work.officer.get(Self.sheet + "?check=1").text
            #expect(checked.contains(#"id="field-numbers-a-value-error""#) && checked.contains(told), "\(checked)")
            let preview = await work.signatory.get(Self.sheet + "/preview")
            #expect(preview.field("Location") == "\(Self.sheet)?check=1")
        }
    }

    /// HTML is text; what nobody sees, and what turns the writing around it, is refused at its field.
    private static let unseen = ["a bell \u{7}", "a turn \u{202E}fdp", "an escape \u{1B}[31m"]
    private static let markup = "<b onclick=x>&amp; \"'"

    @Test(arguments: ["numbers.a.provenance", "narrative.en", "evidence[0].title"])
    func `what nobody sees is refused at each field of a report, and markup is shown as text`(field: String) async throws {
        try await ReportWorkflow.run { work in
            let id = "field-" + field.replacing(/[.\[\]]+/, with: "-").replacing("--", with: "-")
            var revision = 0
            func save(_ text: String) async {
                await work.officer.get(Self.sheet)
                let typed = ReportWorkflow.typed.filter { $0.0 != field } + [(field, text), ("revision", "\(revision)")]
                #expect(await work.officer.post(Self.sheet, typed).field("Location") == "\(Self.sheet)?done=saved")
                revision += 1
            }
            for text in Self.unseen {
                await save(text)
                #expect(await work.officer.get(Self.sheet + "/preview").field("Location") == "\(Self.sheet)?check=1", "\(text.debugDescription)")
                let checked = await work.officer.get(Self.sheet + "?check=1").text
                #expect(checked.contains("id=\"\(id)-error\""), "\(text.debugDescription)")
            }
            await save(Self.markup)
            for page in [await work.officer.get(Self.sheet), await work.signatory.get(Self.sheet + "/preview")] {
                #expect(page.status == .ok && !page.text.contains("<b onclick") && page.text.contains("&lt;b onclick"), "\(page.text)")
            }
            try await work.report(ReportWorkflow.typed.filter { $0.0 != field } + [(field, Self.markup)], revision: revision)
            for page in [
                await work.reviewer.get(Self.file), await work.sites.get("/progress/reports/forum-2027/A11.2/almaty"),
                await work.sites.get("/progress/commitments/A11.2"), await work.sites.get("/progress/indicators/A11.2-a"),
            ] {
                #expect(page.status == .ok && !page.text.contains("<b onclick"), "\(page.text)")
            }
        }
    }

    @Test func `what nobody sees is refused at the other fields of the work, and nothing of it is kept`() async throws {
        try await ReportWorkflow.run { work in
            try await work.report()
            let report = try await work.index("progress.report.signed")
            let commitment = try await work.index("progress.commitment.published", "A11.2")
            let cycle = try await work.index("progress.cycle.published", "forum-2027")
            let day = work.sites.forum.coordinator.clock().date
            let size = try await work.sites.forum.head()
            await work.reviewer.get("/admin/cycles/forum-2027")
            for text in Self.unseen {
                let assessment = ReportWorkflow.assessment("returned", report: report).filter { $0.0 != "comment.en" } + [("comment.en", text)]
                let plan = [("text.en", text), ("lead", "city"), ("index", "\(commitment)")]
                let period = [
                    ("title.en", text), ("opens", day.description), ("closes", day.adding(days: 90).description), ("forum", text),
                    ("index", "\(cycle)"),
                ]
                for (path, form) in [
                    (Self.file + "/assess", assessment), ("/admin/commitments/A11.2", plan), ("/admin/cycles/forum-2027", period),
                ] {
                    let answer = await work.reviewer.post(path, form)
                    #expect(
                        answer.status == .unprocessableContent && answer.text.contains("-error\""),
                        "\(path) \(text.debugDescription) \(answer.status)")
                }
                let title = await work.officer.post(Self.sheet, [("title", text), ("revision", "0")], file: ("file", "a.txt", [1]))
                #expect(title.status == .unprocessableContent && title.text.contains(#"id="field-title-error""#))
            }
            #expect(try await work.sites.forum.head() == size)
        }
    }
}
