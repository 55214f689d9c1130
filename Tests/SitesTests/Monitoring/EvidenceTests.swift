import CityNode
import Envelope
import Forum
import HTTPTypes
import SQL
import StrictJSON
import TestCluster
import Testing

@testable import Sites
@testable import Web

@Suite("Files as evidence", .timeLimit(.minutes(4))) struct EvidenceTests {
    private static let sheet = ReportWorkflow.sheet
    private static let content: [UInt8] = Array("<script>alert(1)</script>\r\n".utf8) + [0, 0xFF, 0x50, 0x4B, 3, 4]
    private static var digest: String { Digest32(sha256: content).hex }
    private static var address: String { "/progress/evidence/forum-2027/A11.2/almaty/\(digest)" }

    /// Files that a city keeps.
    private static func kept(_ city: City) async throws -> Int? {
        try await city.database.read { try $0.first("SELECT COUNT(*) FROM attachment")?.int(0) }
    }

    private static func upload(_ work: ReportWorkflow, _ content: [UInt8] = content, title: String = "A scan <i>") async -> WebAnswer {
        let revision = revision(await work.officer.get(sheet))
        return await work.officer.post(sheet, [("title", title), ("revision", revision)], file: ("file", "page.html", content))
    }

    /// Of the draft that a page shows.
    private static func revision(_ page: WebAnswer) -> String {
        page.text.firstMatch(of: /name="revision" value="(\d+)"/).map { String($0.1) } ?? ""
    }

    /// Adds a file and signs a report with it.
    private static func publish(_ work: ReportWorkflow) async throws {
        #expect(await upload(work).field("Location") == "\(sheet)?done=file-added")
        try await work.report()
    }

    @Test func `are seen by nobody before the report is signed, and then by everybody, at every site, as a download`() async throws {
        try await ReportWorkflow.run { work in
            #expect(await Self.upload(work).field("Location") == "\(Self.sheet)?done=file-added")
            let page = await work.officer.get(Self.sheet).text
            #expect(page.contains("A scan &lt;i&gt;") && page.contains(String(Self.digest.prefix(16))))
            #expect(await work.officer.get("\(Self.sheet)/files/\(Self.digest)").body == Self.content)
            #expect(await work.sites.get(Self.address).status == .notFound)
            try await work.report()
            for page in [
                await work.reviewer.get(ReportWorkflow.file), await work.sites.get("/progress/reports/forum-2027/A11.2/almaty"),
            ] { #expect(page.text.contains(#"href="\#(Self.address)""#), "\(page.text)") }
            try await work.sites.bukhara.reach(try await work.sites.forum.head())

            var answers = [await work.sites.get(Self.address), await work.sites.get(Self.address, host: "bukhara.test")]
            answers.append(await work.sites.secretariat.answer(WebRequest(.get, Self.address, authority: "secretariat.test")))
            for answer in answers {
                #expect(answer.status == .ok && answer.body == Self.content, "\(answer.text)")
                #expect(answer.field("Content-Disposition")?.hasPrefix("attachment; filename=\"evidence-") == true)
                #expect(answer.field("Content-Type") == "application/octet-stream" && answer.field("X-Content-Type-Options") == "nosniff")
                #expect(answer.field("Content-Security-Policy")?.contains("default-src 'none'") == true)
            }
            // What was fetched is kept: its city may be away.
            try await work.sites.almaty.database.write { try $0.execute("DELETE FROM attachment") }
            #expect(await work.sites.get(Self.address, host: "bukhara.test").body == Self.content)
            #expect(await work.sites.get(Self.address).status != .ok)
        }
    }

    @Test func `are refused where they are empty, too large, or none`() async throws {
        try await ReportWorkflow.run { work in
            let empty = await Self.upload(work, [])
            #expect(empty.status == .unprocessableContent && empty.text.contains("There is 1 problem") && empty.text.contains("The file is empty"))
            let large = await Self.upload(work, [UInt8](repeating: 1, count: (8 << 20) + 1))
            #expect(large.status == .unprocessableContent && large.text.contains("The file is larger than 8 MiB"))
            for page in [empty, large] { #expect(page.text.contains(##"href="#field-file""##) && page.text.contains(#"id="field-file-error""#)) }
            #expect(large.text.contains(#"value="A scan &lt;i&gt;""#))
            let huge = await Self.upload(work, [UInt8](repeating: 1, count: 10 << 20))
            #expect(huge.status == .contentTooLarge)
            let none = await work.officer.post(Self.sheet, [("title", ""), ("add-file", "1"), ("revision", "0")], file: ("file", "", []))
            for field in ["title", "file"] { #expect(none.text.contains("id=\"field-\(field)-error\""), "\(field)") }
        }
    }

    @Test func `are twenty at most, of which the next is told at its field, and none keeps the rest from being saved`() async throws {
        try await ReportWorkflow.run { work in
            for number in 1...20 {
                let added = await Self.upload(work, Self.content + [UInt8(number)])
                #expect(added.field("Location") == "\(Self.sheet)?done=file-added", "file \(number)")
            }
            let next = await Self.upload(work, Self.content)
            #expect(next.status == .unprocessableContent && next.text.contains("A report has at most 20 files"))
            #expect(next.text.contains(#"id="field-file-error""#) && next.text.contains(#"value="A scan &lt;i&gt;""#))
            let saved = await work.officer.post(Self.sheet, ReportWorkflow.typed + [("revision", Self.revision(next))])
            #expect(saved.field("Location") == "\(Self.sheet)?done=saved", "\(saved.status)")
        }
    }

    @Test func `are taken away again, and forgotten where no record names them`() async throws {
        try await ReportWorkflow.run { work in
            _ = await Self.upload(work)
            let typed = ReportWorkflow.typed + [("remove", Self.digest), ("revision", "0")]
            let gone = await work.officer.post(Self.sheet, typed)
            #expect(gone.field("Location") == "\(Self.sheet)?done=file-removed")
            let kept = try await Self.kept(work.sites.almaty)
            #expect(kept == 0)
            #expect(await work.officer.get(Self.sheet).text.contains("Two barriers &lt;script&gt;"), "what was typed is saved with it")
        }
    }

    @Test func `are added with what is typed around them, which is lost neither then nor where the file is refused or another has saved`()
        async throws
    {
        try await ReportWorkflow.run { work in
            func post(_ text: String, _ title: String, _ revision: String, _ content: [UInt8]) async -> WebAnswer {
                let typed = [("completion", "limited"), ("narrative.en", text), ("title", title), ("revision", revision), ("add-file", "1")]
                return await work.officer.post(Self.sheet, typed, file: ("file", content.isEmpty ? "" : "a.pdf", content))
            }
            await work.officer.get(Self.sheet)
            #expect(await post("The first account", "A plan", "0", Array("%PDF-1.7 one".utf8)).field("Location") == "\(Self.sheet)?done=file-added")
            let first = await work.officer.get(Self.sheet)
            #expect(first.text.contains("The first account") && first.text.contains("A plan"))
            let refused = await post("The second account", "Nothing chosen", Self.revision(first), [])
            #expect(refused.status == .unprocessableContent && refused.text.contains(#"id="field-file-error""#))
            #expect(refused.text.contains("The second account") && refused.text.contains(#"value="Nothing chosen""#))
            #expect(await work.officer.get(Self.sheet).text.contains("The second account"))
            let late = await post("The third account", "Another plan", Self.revision(first), Array("%PDF-1.7 two".utf8))
            #expect(late.status == .conflict && late.text.contains("The third account") && late.text.contains("Another plan"))
        }
    }

    @Test(arguments: [
        ("%PDF-1.7", "application/pdf", ".pdf"), ("\u{89}PNG", "image/png", ".png"),
        ("PK\u{3}\u{4}...[Content_Types].xml...word/document.xml", "wordprocessingml.document", ".docx"),
        ("PK\u{3}\u{4}...xl/workbook.xml", "spreadsheetml.sheet", ".xlsx"), ("PK\u{3}\u{4}...", "application/zip", ".zip"),
        ("MZ", "octet-stream", "\""),
    ])
    func `are called by what their first bytes say, whatever came with them`(_ head: String, _ type: String, _ ending: String) async throws {
        try await ReportWorkflow.run { work in
            let more: [UInt8] = head.hasSuffix("PNG") ? [0x0D, 0x0A, 0x1A, 0x0A, 0] : [0, 1]
            let content = head.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) } + more
            #expect(await Self.upload(work, content).status == .seeOther)
            let file = await work.officer.get("\(Self.sheet)/files/\(Digest32(sha256: content).hex)")
            let disposition = file.field("Content-Disposition") ?? ""
            #expect(disposition.hasPrefix("attachment") && disposition.contains(ending), "\(disposition)")
            let kept = try await work.sites.almaty.database.read { try $0.first("SELECT media_type FROM progress_file")?.text(0) }
            #expect(kept?.hasSuffix(type) == true, "\(kept ?? "")")
        }
    }

    @Test func `that were changed where they are kept are given to nobody, and the page says so in each language`() async throws {
        try await ReportWorkflow.run { work in
            try await Self.publish(work)
            try await work.sites.bukhara.reach(try await work.sites.forum.head())
            #expect(await work.sites.get(Self.address, host: "bukhara.test").body == Self.content)
            for city in [work.sites.almaty, work.sites.bukhara] {
                try await city.database.write { try $0.execute("UPDATE attachment SET content = $1", [.blob([1, 2, 3])]) }
            }
            for language in SiteFrame.languages {
                let headers: HTTPFields = [.accept: "text/html", .acceptLanguage: language.tag]
                for host in ["almaty.test", "bukhara.test"] {
                    let answer = await work.sites.get(Self.address, host: host, headers: headers)
                    #expect(answer.status == .badGateway, "\(host) \(answer.status)")
                    #expect(answer.text.contains(Localizer(language, now: work.sites.almaty.clock())(RefusalText.otherFile)), "\(answer.text)")
                }
            }
            try await work.sites.almaty.database.write { try $0.execute("UPDATE attachment SET content = $1", [.blob(Self.content)]) }
            #expect(await work.sites.get(Self.address, host: "bukhara.test").body == Self.content, "what was spoilt there is fetched anew")
        }
    }

    @Test func `that are others than the record says are told apart and not kept`() async throws {
        try await ReportWorkflow.run { work in
            try await Self.publish(work)
            try await work.sites.bukhara.reach(try await work.sites.forum.head())
            var other = Self.content
            other[0] = 0x41
            for (content, words) in [(other, "another SHA-256"), (other + [1], "its record says")] {
                try await work.sites.almaty.database.write { [content] in
                    try $0.execute("UPDATE attachment SET content = $1", [.blob(content)])
                }
                let answer = await work.sites.get(Self.address, host: "bukhara.test", headers: [.accept: "application/json"])
                #expect(answer.status != .ok && answer.text.contains(words), "\(answer.status) \(answer.text)")
            }
            let kept = try await Self.kept(work.sites.bukhara)
            #expect(kept == 0)
        }
    }
}
