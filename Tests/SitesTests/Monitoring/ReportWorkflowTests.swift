import Forum
import HTTPTypes
import StrictJSON
import TestCluster
import Testing

@testable import Sites
@testable import Web

@Suite("The work on a report", .timeLimit(.minutes(4))) struct ReportWorkflowTests {
    private static let (sheet, file) = (ReportWorkflow.sheet, ReportWorkflow.file)

    @Test func `goes from a draft to its publication: signed, returned, corrected, assessed, answered and published`() async throws {
        try await ReportWorkflow.run { work in
            let (officer, signatory, reviewer) = (work.officer, work.signatory, work.reviewer)
            let desk = await officer.get("/admin/reports")
            #expect(desk.status == .ok && desk.text.contains("Due") && desk.text.contains("24:00 UTC") && desk.text.contains("&lt;i&gt;"))
            #expect(desk.text.contains("05:00"), "by Kazakhstan's clocks")
            try await work.report()

            let queue = await reviewer.get("/admin/review")
            #expect(queue.text.contains(#"href="\#(Self.file)""#))
            let page = await reviewer.get(Self.file).text
            #expect(
                page.contains("12.5") && page.contains("Register of the council") && page.contains("&lt;script&gt;") && !page.contains("<script>are"))
            let report = try await work.index(ReportSigned.name)
            let returned = await reviewer.post(Self.file + "/assess", ReportWorkflow.assessment("returned", report: report))
            #expect(returned.field("Location") == "\(Self.file)?done=assessed", "\(returned.text)")
            try await work.settle()

            let back = await officer.get(Self.sheet).text
            #expect(back.contains("has returned the report") && back.contains("Name the source of the second figure."))
            // The figure that was reported before is not reported any more: that is said, and confirmed.
            let corrected = ReportWorkflow.typed.filter { $0.0 != "numbers.b.value" }
            await officer.post(Self.sheet, corrected + [("revision", "0")])
            let preview = await signatory.get(Self.sheet + "/preview").text
            #expect(preview.contains("not any more") && preview.contains("Days saved") && preview.contains("not reported"))
            let official = [("revision", "1"), ("official", "A. Official")]
            let unconfirmed = await signatory.post(Self.sheet + "/sign", official)
            #expect(unconfirmed.status == .unprocessableContent && unconfirmed.text.contains(#"id="field-cleared-error""#))
            let confirmed = await signatory.post(Self.sheet + "/sign", official + [("cleared", "true")])
            #expect(confirmed.field("Location") == "\(Self.sheet)?done=sent")
            try await work.settle()

            let second = try await work.index(ReportSigned.name)
            let changes = await reviewer.get(Self.file).text
            #expect(changes.contains("what changed") && changes.contains("A11.2-b") && changes.contains("not there"))
            let first = try await work.index(AssessmentPublished.name)
            let stale = await reviewer.post(Self.file + "/assess", ReportWorkflow.assessment("accepted", report: report, assessment: first))
            #expect(stale.status == .conflict && stale.text.contains("Name the source of the second figure."))
            let accepted = await reviewer.post(Self.file + "/assess", ReportWorkflow.assessment("accepted", report: second, assessment: first))
            #expect(accepted.field("Location") == "\(Self.file)?done=assessed")
            try await work.settle()

            let assessment = try await work.index(AssessmentPublished.name)
            #expect(await officer.get(Self.sheet).text.contains("Reply to the assessment") == false, "an officer does not sign")
            #expect(await signatory.get(Self.sheet).text.contains("Reply to the assessment"))
            let reply = [("text.en", "We agree."), ("official", "A. Official"), ("assessment", "\(assessment)")]
            #expect(await signatory.post(Self.sheet + "/reply", reply).field("Location") == "\(Self.sheet)?done=replied")
            try await work.settle()
            #expect(await signatory.post(Self.sheet + "/reply", reply).status == .conflict)

            let answered = try await work.index(ReplySigned.name)
            #expect(await reviewer.get(Self.file).text.contains("We agree."))
            let publication = [("report", "\(second)"), ("assessment", "\(assessment)")]
            #expect(await reviewer.post(Self.file + "/publish", publication + [("reply", "")]).status == .conflict)
            let published = await reviewer.post(Self.file + "/publish", publication + [("reply", "\(answered)")])
            #expect(published.field("Location") == "\(Self.file)?done=published")
            try await work.settle()
            #expect(await officer.get("/admin/reports").text.contains("Published"))
            let cells = try await work.sites.get("/api/v1/progress?cycle=forum-2027&city=almaty").json()["items"]?.array ?? []
            #expect(cells.first?["stage"] == "published" && cells.first?["versions"] == 2)
            let trail = await work.sites.get("/api/v1/records?type=progress.report.signed")
            #expect(trail.status == .ok || trail.status == .notFound)
        }
    }

    @Test func `lets two officials edit one draft: the second sees what the first has changed, and loses nothing`() async throws {
        try await ReportWorkflow.run { work in
            let (officer, signatory) = (work.officer, work.signatory)
            await officer.get(Self.sheet)
            await signatory.get(Self.sheet)
            await officer.post(Self.sheet, [("revision", "0"), ("completion", "limited"), ("narrative.en", "By Olga")])
            let late = await signatory.post(Self.sheet, [("revision", "0"), ("completion", "complete"), ("narrative.en", "By Serik")])
            #expect(late.status == .conflict)
            for text in ["olga", "By Olga", "By Serik", "Limited", "Complete", #"name="revision" value="1""#] {
                #expect(late.text.contains(text), "\(text)")
            }
            let again = await signatory.post(Self.sheet, [("revision", "1"), ("completion", "complete"), ("narrative.en", "By Serik")])
            #expect(again.field("Location") == "\(Self.sheet)?done=saved")
            let page = await officer.get(Self.sheet).text
            #expect(page.contains("By Serik") && page.contains("Revision 2"))
            // Nobody signs what they have not seen.
            let blind = await signatory.post(Self.sheet + "/sign", [("revision", "1"), ("official", "A. Official")])
            #expect(blind.status == .conflict && blind.text.contains("By Serik"))
        }
    }

    @Test func `keeps a draft that is not sound, says all that is wrong with it at the fields, and signs none`() async throws {
        try await ReportWorkflow.run { work in
            await work.officer.get(Self.sheet)
            let typed = [
                ("revision", "0"), ("numbers.a.value", "a dozen"), ("numbers.b.provenance", "Nowhere"), ("evidence[1].title", "A link"),
                ("evidence[1].url", "javascript:alert(1)"),
            ]
            #expect(await work.officer.post(Self.sheet, typed).field("Location") == "\(Self.sheet)?done=saved")
            #expect(await work.officer.get(Self.sheet).text.contains(#"value="a dozen""#))
            let preview = await work.officer.get(Self.sheet + "/preview")
            #expect(preview.field("Location") == "\(Self.sheet)?check=1")
            let checked = await work.officer.get(Self.sheet + "?check=1").text
            for field in ["completion", "numbers-a-value", "evidence-1-url"] { #expect(checked.contains("id=\"field-\(field)-error\""), "\(field)") }
            await work.signatory.get(Self.sheet)
            let signed = await work.signatory.post(Self.sheet + "/sign", [("revision", "1"), ("official", "A. Official")])
            #expect(signed.field("Location") == "\(Self.sheet)?check=1")
            #expect(await work.officer.post(Self.sheet + "/sign", [("revision", "1"), ("official", "O")]).status == .forbidden)
        }
    }

    @Test func `takes a report after the cycle has closed, and marks it late`() async throws {
        try await ReportWorkflow.run(closes: -1) { work in
            #expect(await work.officer.get(Self.sheet).text.contains("It closed for all cities at one moment"))
            await work.officer.post(Self.sheet, ReportWorkflow.typed + [("revision", "0")])
            #expect(await work.signatory.get(Self.sheet + "/preview").text.contains("marked as late"))
            await work.signatory.post(Self.sheet + "/sign", [("revision", "1"), ("official", "A. Official")])
            try await work.settle()
            #expect(await work.officer.get("/admin/reports").text.contains("Signed, in review, late"))
            #expect(await work.reviewer.get(Self.file).text.contains("late: the cycle closed"))
        }
    }

    @Test(arguments: ["ru", "zh-Hans", "ar"]) func `is written in the language of who does it`(language: String) async throws {
        try await ReportWorkflow.run { work in
            try await work.report()
            for (browser, pages) in [
                (work.signatory, ["/admin/reports", Self.sheet]),
                (
                    work.reviewer,
                    ["/admin/review", Self.file, "/admin/cycles", "/admin/cycles/forum-2027", "/admin/commitments", "/admin/commitments/A11.2"]
                ),
            ] {
                for page in pages {
                    let answer = await browser.get("\(page)?lang=\(language)")
                    #expect(answer.status == .ok && answer.text.contains("<html lang=\"\(language)\""), "\(page)")
                    #expect(!answer.text.contains("Completion") && !answer.text.contains("Commitment"), "\(page)")
                }
            }
        }
    }
}
