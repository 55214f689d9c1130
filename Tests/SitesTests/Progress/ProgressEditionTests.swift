import Coordinator
import Envelope
import Federation
import HTTPTypes
import Ledger
import Primitives
import Printing
import SQL
import StrictJSON
import TestCluster
import Testing

@testable import CityNode
@testable import Forum
@testable import Sites
@testable import Web

@Suite(.timeLimit(.minutes(4))) struct `Editions of the progress report` {
    private static func atSecretariat(_ sites: TestSites, _ path: String) async -> WebAnswer {
        await sites.secretariat.answer(WebRequest(.get, path, authority: "secretariat.test"))
    }

    /// What the operator's command does.
    private static func publishEdition(_ sites: TestSites) async throws -> EditionPress.Prepared {
        let coordinator = sites.forum.coordinator
        let (now, cycle) = (coordinator.clock(), try CycleID("pyeongtaek-2009").required)
        let ready = try await coordinator.database.read { try EditionPress.prepare(cycle, now: now, $0) }
        let prepared = try ready.required
        let record = Record(
            type: ProgressEditionPublished.name, key: prepared.key.description, base: 0, body: prepared.edition.json)
        _ = try await coordinator.sequencer.publishAll([record]) { connection, _ in try prepared.store(connection) }
        return prepared
    }

    @Test func `are the same bytes wherever they are made from the same log`() async throws {
        try await TestSites.run { sites in
            try await `The pages of progress`.publish(sites)
            try await sites.bukhara.reach(5)
            let (now, cycle) = (sites.forum.coordinator.clock(), try CycleID("pyeongtaek-2009").required)
            var editions: [ProgressEdition] = []
            for database in [sites.forum.coordinator.database, sites.almaty.forum.database, sites.bukhara.forum.database] as [any Database] {
                let prepared = try await database.read { try EditionPress.prepare(cycle, now: now, $0) }
                editions.append(try prepared.required.edition)
            }
            #expect(editions[0] == editions[1] && editions[1] == editions[2])
            #expect(editions[0].treeSize == 5 && editions[0].files.count == 7)
        }
    }

    @Test func `are served by the secretariat as the log names them, and told of everywhere`() async throws {
        try await TestSites.run { sites in
            try await `The pages of progress`.publish(sites)
            let prepared = try await Self.publishEdition(sites)
            try await sites.almaty.reach(6)
            for file in prepared.edition.files {
                let answer = await Self.atSecretariat(sites, "/progress/editions/pyeongtaek-2009/1/\(file.name)")
                #expect(answer.status == .ok && EditionPress.digest(of: answer.body) == file.sha256, "\(file.name)")
                #expect(Int64(answer.body.count) == file.size)
            }
            let page = await sites.get("/progress/editions/pyeongtaek-2009/1")
            #expect(page.status == .ok && prepared.edition.files.allSatisfy { page.text.contains($0.sha256) })
            #expect(await sites.get("/progress/editions").text.contains("pyeongtaek-2009/1"))
            #expect(try await sites.get("/api/v1/report-editions").json()["items"]?.array?.first?["body"] == prepared.edition.json)
            for path in [
                "/progress/editions/pyeongtaek-2009/2", "/progress/editions/pyeongtaek-2009/01", "/progress/editions/pyeongtaek-2009/1/keys",
            ] {
                #expect(await Self.atSecretariat(sites, path).status == .notFound, "\(path)")
            }
        }
    }

    @Test func `are served by each city from its node's own copy, also when the secretariat is away`()
        async throws
    {
        try await TestSites.run { sites in
            try await `The pages of progress`.publish(sites)
            let prepared = try await Self.publishEdition(sites)
            try await sites.almaty.reach(6)
            let path = "/progress/editions/pyeongtaek-2009/1/"
            let names = prepared.edition.files.map(\.name)
            func copies() async throws -> Int? {
                try await sites.almaty.forum.database.read { try $0.first("SELECT COUNT(*) FROM attachment")?.int(0) }
            }
            // Away before anybody has asked: the city says so, and makes nothing up.
            sites.forum.network.cut("coordinator.test")
            let away = await sites.get(path + names[0], headers: [.accept: "application/json"])
            #expect(away.status == .serviceUnavailable && away.text.contains("secretariat cannot be reached"), "\(away.status) \(away.text)")
            #expect(try await copies() == 0)
            sites.forum.network.heal("coordinator.test")

            // What the secretariat sends is not what the log says: it is not kept.
            try await sites.forum.coordinator.database.write { try $0.execute("UPDATE attachment SET content = $1", [.blob([1, 2, 3])]) }
            let wrong = await sites.get(path + names[0], headers: [.accept: "application/json"])
            #expect(wrong.status != .ok && wrong.text.contains("it is another file"), "\(wrong.text)")
            #expect(try await copies() == 0)
            for file in prepared.files.files {
                try await sites.forum.coordinator.database.write {
                    try $0.execute(
                        "UPDATE attachment SET content = $1 WHERE sha256 = $2", [.blob(file.bytes), .blob(Digest32(sha256: file.bytes).bytes)])
                }
            }

            // The job fetches what nobody has asked for; from then on no site of the node needs the secretariat.
            let city = sites.almaty
            _ = try await EditionCopies.run(
                at: JobSite(
                    .city(city.id), forum: city.forum.database, own: city.database, now: city.clock(),
                    obtain: { try await city.forum.obtain($0, of: $1) }))
            #expect(try await copies() == names.count)
            sites.forum.network.cut("coordinator.test")
            for (file, host) in zip(prepared.edition.files, ["almaty.test", "bukhara.test", "almaty.test", "bukhara.test", "almaty.test"]) {
                let answer = await sites.get(path + file.name, host: host)
                #expect(answer.status == .ok && EditionPress.digest(of: answer.body) == file.sha256, "\(file.name) \(answer.status)")
            }
            let page = await sites.get("/progress/editions/pyeongtaek-2009/1", host: "bukhara.test").text
            #expect(names.allSatisfy { page.contains("href=\"\(path)\($0)\"") })
        }
    }

    @Test func `carry their style within them and let a browser load and run nothing`() async throws {
        try await TestSites.run { sites in
            try await `The pages of progress`.publish(sites)
            _ = try await Self.publishEdition(sites)
            let page = await Self.atSecretariat(sites, "/progress/editions/pyeongtaek-2009/1/report.en.html")
            let policy = page.field("Content-Security-Policy") ?? ""
            #expect(policy.hasPrefix("default-src 'none'; style-src 'sha256-") && !policy.contains("self"))
            #expect(page.text.contains("<style>") && !page.text.contains("<script") && !page.text.contains("<b>ties"))
            // Every number opens onto the report behind it.
            #expect(page.text.contains(##"<a href="#A5.1-almaty""##) && page.text.contains(#"<tr id="A5.1-almaty">"#))
            let data = await Self.atSecretariat(sites, "/progress/editions/pyeongtaek-2009/1/report.csv")
            #expect(data.field("Content-Disposition")?.hasPrefix("attachment") == true)
            #expect(data.text.contains("5,A5.1,almaty,,,,,A5.1-a,12.5,agreements,3"))
        }
    }

    @Test func `never count a missing value, and say of it in SDMX that it is missing`() async throws {
        try await TestSites.run { sites in
            try await `The pages of progress`.publish(sites)
            _ = try await Self.publishEdition(sites)
            let sdmx = await Self.atSecretariat(sites, "/progress/editions/pyeongtaek-2009/1/report.sdmx.csv").text
            #expect(sdmx.contains("A5_1-COMPLETION,bukhara,") && sdmx.contains(",,M,step 0-4,N,"))
            #expect(sdmx.contains(",A5_1-a,_T,") && sdmx.contains(",12.5,A,agreements,N,"))
            #expect(sdmx.contains(",A1_1-a,_T,") && sdmx.contains(",2,A,cities,Y,"))
        }
    }

    @Test func `are numbered one after the other and never replaced`() async throws {
        try await TestSites.run { sites in
            try await `The pages of progress`.publish(sites)
            let first = try await Self.publishEdition(sites)
            let second = try await Self.publishEdition(sites)
            #expect(second.key.description == "pyeongtaek-2009/2" && second.edition.treeSize == first.edition.treeSize + 1)
            let again = Record(type: ProgressEditionPublished.name, key: first.key.description, base: 0, body: second.edition.json)
            await #expect(throws: (any Error).self) { try await sites.forum.coordinator.sequencer.publishAll([again]) }
        }
    }

    @Test func `are looked at by an editor and then published, with who did it in the audit trail`() async throws {
        try await TestSites.run { sites in
            try await `The pages of progress`.publish(sites)
            let (editor, _) = try await sites.staff("dana", "editor", secretariat: true)
            let desk = await editor.get("/admin/report-editions")
            #expect(desk.status == .ok && desk.text.contains("pyeongtaek-2009/1"))
            let preview = await editor.get("/admin/report-editions/pyeongtaek-2009/preview")
            #expect(preview.status == .ok && preview.text.contains("<style>") && preview.field("Cache-Control") == "private, no-store")
            _ = await editor.get("/admin/report-editions")
            let asked = await editor.post("/admin/report-editions/pyeongtaek-2009", [])
            #expect(asked.status == .ok && asked.text.contains("Publish this edition?") && asked.text.contains("report.ru.html"))
            #expect(await editor.get("/admin/report-editions").text.contains("pyeongtaek-2009/1"), "nothing is published by one press")
            let published = await editor.post("/admin/report-editions/pyeongtaek-2009", [("confirmed", "true")])
            #expect(published.status == .seeOther)
            #expect(await editor.follow(published).text.contains("pyeongtaek-2009/2"))
            let page = await Self.atSecretariat(sites, "/progress/editions/pyeongtaek-2009/1/report.ru.html")
            #expect(page.status == .ok && page.text.contains(#"lang="ru""#))
            let audited = try await sites.forum.coordinator.database.read {
                try $0.first("SELECT COUNT(*) FROM audit_entry WHERE action = 'progress-edition.published' AND object = 'pyeongtaek-2009/1'")?.int(0)
            }
            #expect(audited == 1)
            let (reviewer, _) = try await sites.staff("erlan", "reviewer", secretariat: true)
            #expect(await reviewer.get("/admin/report-editions").status != .ok)
        }
    }

    @Test(.enabled(if: PDFPrinter.installed != nil))
    func `have PDF files where a program makes them, with their digests in the record`() async throws {
        try await TestSites.run { sites in
            try await `The pages of progress`.publish(sites)
            let (coordinator, printer) = (sites.forum.coordinator, try PDFPrinter.installed.required)
            let (now, cycle) = (coordinator.clock(), try CycleID("pyeongtaek-2009").required)
            let ready = try await coordinator.database.read { try EditionPress.prepare(cycle, now: now, $0) }
            let whole = try ready.required
            // One language is as good as four, and a busy machine prints it in time.
            let some = whole.files.files.filter { $0.mediaType != "text/html" || $0.name == "report.ru.html" }
            let prepared = try await EditionPress.Prepared(key: whole.key, edition: whole.edition, files: EditionFiles(some))
                .printed(by: printer, linkedTo: "https://forum.example", within: 200)
            let record = Record(type: ProgressEditionPublished.name, key: prepared.key.description, base: 0, body: prepared.edition.json)
            _ = try await coordinator.sequencer.publishAll([record]) { connection, _ in try prepared.store(connection) }
            try await sites.almaty.reach(6)
            let pdf = await sites.get("/progress/editions/pyeongtaek-2009/1/report.ru.pdf")
            #expect(pdf.status == .ok && pdf.text.hasPrefix("%PDF-") && pdf.field("Content-Type") == "application/pdf")
            #expect(pdf.text.contains("https://forum.example/progress/"), "links open at the site")
            let listed = prepared.edition.files.first { $0.name == "report.ru.pdf" }
            #expect(listed?.sha256 == EditionPress.digest(of: pdf.body))
            #expect(await !sites.get("/progress/editions/pyeongtaek-2009/1").text.contains("published without PDF"))
            let (editor, _) = try await sites.staff("dana", "editor", secretariat: true)
            #expect(await editor.get("/admin/report-editions").text.contains("Publish with PDF"))
            #expect(await editor.post("/admin/report-editions/pyeongtaek-2009", [("confirmed", "true")]).status == .seeOther)
            #expect(await Self.atSecretariat(sites, "/progress/editions/pyeongtaek-2009/2").text.contains("published without PDF"))
        }
    }

    @Test func `are looked at before, in pages of which none is heavy, with a way between them`() async throws {
        try await TestSites.run { sites in
            try await `The pages of progress`.publish(sites)
            // As many commitments as fill several pages.
            let plans = (1...19).flatMap { article in
                (2...4).map { number in
                    Record(
                        type: CommitmentPublished.name, key: "A\(article).\(number)", base: 0,
                        body: [
                            "article": .integer(Int64(article)), "text": ["en": .string(String(repeating: "Open the borders. ", count: 40))],
                            "lead": "city",
                        ])
                }
            }
            _ = try await sites.forum.coordinator.sequencer.publishAll(plans)
            let (editor, _) = try await sites.staff("dana", "editor", secretariat: true)
            var (number, texts) = (1, "")
            while true {
                let page = await editor.get("/admin/report-editions/pyeongtaek-2009/preview?lang=ar&page=\(number)")
                #expect(page.status == .ok && page.body.count < 60_000, "\(number): \(page.body.count)")
                texts += page.text
                guard page.text.contains("page=\(number + 1)&amp;lang=ar") else { break }
                number += 1
            }
            #expect(number > 1)
            for id in ["A5.1", "A19.4", "A5.1-almaty", "A19.4-bukhara"] { #expect(texts.contains("id=\"\(id)\""), "\(id)") }
            for page in ["0", "\(number + 1)", "x"] {
                #expect(await editor.get("/admin/report-editions/pyeongtaek-2009/preview?page=\(page)").status == .notFound)
            }
        }
    }
}
