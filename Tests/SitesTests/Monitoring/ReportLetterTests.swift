import CityNode
import Coordinator
import Foundation
import HTTPTypes
import Ledger
import Mail
import Primitives
import SQL
import TestCluster
import TestKit
import Testing

@testable import Forum
@testable import Sites
@testable import Web

@Suite("Letters about reports", .timeLimit(.minutes(4))) struct ReportLetterTests {
    /// A spool, and a job's run that writes into it.
    private struct Post {
        let work: ReportWorkflow
        let directory: TemporaryDirectory
        let drop: MailDrop

        init(_ work: ReportWorkflow, most: Int = MailDrop.mostWaiting) throws {
            self.work = work
            let directory = try TemporaryDirectory()
            self.directory = directory
            let sender = try #require(MailAddress("office@almaty.example"))
            drop = MailDrop(directory: directory.file("mail"), sender: sender, most: most) { .system }
        }

        /// As a process does that has just started: nothing is known but what is stored.
        func run(_ day: Int64, secretariat: Bool = false) async throws {
            let (sites, drop) = (work.sites, drop)
            let now = sites.forum.coordinator.clock().adding(days: day)
            let mail: @Sendable (JobLetter) throws -> Void = { try drop.put(MailMessage(to: $0.to, subject: $0.subject, text: $0.text)) }
            let site =
                secretariat
                ? JobSite(.secretariat, forum: sites.forum.coordinator.database, own: sites.forum.coordinator.database, now: now, mail: mail)
                : JobSite(.city(sites.almaty.id), forum: sites.almaty.forum.database, own: sites.almaty.database, now: now, mail: mail)
            _ = try await ReportLetters.run(at: site)
        }

        /// What has come since the spool was emptied last: to whom, with what text.
        func take() throws -> [(to: String, text: String)] {
            guard SecretFile.isDirectory(directory.file("mail")) else { return [] }
            return try SecretFile.files(in: directory.file("mail")).map { name in
                let letter = try directory.text("mail/\(name)")
                try SecretFile.remove(directory.file("mail/\(name)"))
                let written = try #require(WrittenLetter(letter))
                return (written.to, written.text)
            }.sorted { $0.0 < $1.0 }
        }
    }

    @Test func `come once a person and event, to who may report, and where something is missing to who looks after them as well`() async throws {
        try await ReportWorkflow.run { work in
            for (login, role) in [
                ("olga@almaty.example", "forum-officer"), ("dana@almaty.example", "city-administrator"), ("max@almaty.example", "auditor"),
            ] {
                _ = try await work.sites.staff(login, role)
            }
            let post = try Post(work)
            let (officer, administrator) = ("olga@almaty.example", "dana@almaty.example")
            // The cycle ends in 30 days.
            let stages: [(Int64, [String], String)] = [
                (0, [officer], "is open, and reports of"), (17, [officer], "ends soon"), (28, [officer], "ends soon"),
                (31, [administrator, officer], "are missing. They can still be signed"), (46, [administrator, officer], "are missing"),
            ]
            for (day, who, words) in stages {
                try await post.run(day)
                let letters = try post.take()
                #expect(letters.map(\.to) == who, "day \(day)")
                #expect(letters.allSatisfy { $0.text.contains(words) && $0.text.contains("A11.2") && $0.text.contains("тчёт") }, "\(letters)")
                try await post.run(day)
                #expect(try post.take().isEmpty, "after a restart nothing comes twice")
            }
            try await post.run(100)
            #expect(try post.take().isEmpty, "nobody is written to for ever")
            // Somebody who comes later is told what stands, and the others nothing.
            _ = try await work.sites.staff("new@almaty.example", "signatory")
            try await post.run(31)
            #expect(try post.take().map(\.to) == ["new@almaty.example"])
        }
    }

    @Test func `tell of a reminder, and of nothing once the report is signed`() async throws {
        try await ReportWorkflow.run { work in
            _ = try await work.sites.staff("olga@almaty.example", "forum-officer")
            let post = try Post(work)
            try await post.run(0)
            _ = try post.take()
            await work.reviewer.get("/admin/cycles/forum-2027")
            #expect(await work.reviewer.post("/admin/cycles/forum-2027/remind", [("city", "almaty")]).status == .seeOther)
            try await work.settle()
            try await post.run(0)
            let letters = try post.take()
            #expect(letters.count == 1 && letters[0].text.contains("The secretariat has reminded"), "\(letters)")
            try await post.run(1)
            #expect(try post.take().isEmpty)
            try await work.report()
            try await post.run(31)
            #expect(try post.take().isEmpty)
        }
    }

    @Test func `tell the secretariat how much is missing once a cycle has ended`() async throws {
        try await ReportWorkflow.run { work in
            _ = try await work.sites.staff("rita@secretariat.example", "editor", secretariat: true)
            let post = try Post(work)
            try await post.run(0, secretariat: true)
            #expect(try post.take().isEmpty)
            for _ in 0..<2 { try await post.run(31, secretariat: true) }
            let letters = try post.take()
            #expect(letters.count == 1 && letters[0].text.contains("2 reports are missing, from 2 cities"), "\(letters)")
        }
    }

    @Test func `that cannot be handed over are written at the next run`() async throws {
        try await ReportWorkflow.run { work in
            _ = try await work.sites.staff("olga@almaty.example", "forum-officer")
            let full = try Post(work, most: 0)
            await #expect(throws: MailFault.self) { try await full.run(0) }
            let post = try Post(work)
            try await post.run(0)
            #expect(try post.take().count == 1)
        }
    }
}
