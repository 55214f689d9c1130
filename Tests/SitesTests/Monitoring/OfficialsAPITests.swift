import Accounts
import CityNode
import Coordinator
import Forum
import HTTPTypes
import Ledger
import Primitives
import SQL
import StrictJSON
import TestCluster
import Testing

@testable import Sites
@testable import Web

@Suite("The officials' desks, for programs", .timeLimit(.minutes(4))) struct OfficialsAPITests {
    private static let draft = "/api/v1/report-drafts/forum-2027/A11.2"
    private static let work = "forum-2027/A11.2/almaty"

    private static func city(_ work: ReportWorkflow, _ scopes: [APIToken.Scope] = [.readForum, .writeReports]) async throws -> TestProgram {
        let secret = try await work.sites.almaty.tokens.issue("writer-\(scopes.count)", scopes: scopes, validDays: 1).secret
        return try await TestProgram(sites: work.sites, secret: secret)
    }

    private static func secretariat(_ work: ReportWorkflow) async throws -> TestProgram {
        let secret = try await work.sites.forum.coordinator.tokens.issue(
            "planner", scopes: [.readForum, .writeReviews, .writePlans], validDays: 1
        ).secret
        return try await TestProgram(sites: work.sites, secret: secret, atSecretariat: true)
    }

    private static let report: JSON = [
        "completion": "limited",
        "values": [["indicator": "A11.2-a", "value": "12.5", "provenance": "Register of the council"], ["indicator": "A11.2-b", "value": "many"]],
        "narrative": ["en": "Two barriers <b>are gone</b>.", "ru": "Два барьера сняты."],
        "evidence": [["title": "Minutes", "url": "https://example.org/minutes"]],
    ]

    @Test func `save a draft that people go on with, say what it lacks, and lose nothing that somebody else has saved`() async throws {
        try await ReportWorkflow.run { work in
            let program = try await Self.city(work)
            try await program.send(.delete, Self.draft, expects: .badRequest)
            let due = try await program.get("/api/v1/report-drafts")["items"]?.array ?? []
            #expect(due.map { $0["commitment"]?.string } == ["A11.2"] && due[0]["state"]?.string == "due" && due[0]["revision"]?.integer == 0)

            let saved = try await program.send(.put, Self.draft, ["revision": 0, "report": Self.report], expects: .ok).json()
            #expect(saved["revision"]?.integer == 1 && saved["report"] == Self.report)
            #expect(saved["lacks"]?.array?.compactMap { $0["field"]?.string } == ["numbers.b.value"], "\(saved)")
            let page = await work.officer.get(ReportWorkflow.sheet).text
            #expect(page.contains("Two barriers &lt;b&gt;are gone") && page.contains("Register of the council"))

            await work.officer.post(ReportWorkflow.sheet, ReportWorkflow.typed + [("revision", "1")])
            let stale = try await program.send(.put, Self.draft, ["revision": 1, "report": Self.report], expects: .conflict).json()
            #expect(stale["current"]?["revision"]?.integer == 2 && stale["type"]?.string?.hasSuffix("stale-base") == true, "\(stale)")
            try await program.send(.delete, Self.draft + "?revision=1", expects: .conflict)
            for wrong in ["-1", "9007199254740992", "1e3", ""] {
                try await program.send(.delete, Self.draft + "?revision=\(wrong)", expects: .badRequest)
            }
            let gone = try await program.send(.delete, Self.draft + "?revision=2", expects: .ok).json()
            #expect(gone["revision"]?.integer == 0 && gone["state"]?.string == "due")
        }
    }

    @Test func `refuse what the commitment does not have, with its place, and who may not write`() async throws {
        try await ReportWorkflow.run { work in
            let program = try await Self.city(work)
            for (report, place) in [
                (["values": [["indicator": "A11.2-z", "value": "1"]]], "report.values[0].indicator"),
                (["narrative": ["tlh": "nuqneH"]], "report.narrative.tlh"), (["completion": 7], "report.completion"),
            ] as [(JSON, String)] {
                let refused = try await program.send(.put, Self.draft, ["revision": 0, "report": report])
                #expect(refused.status.code == 400 || refused.status.code == 422, "\(refused.text)")
                #expect(refused.text.contains(place), "\(refused.text)")
            }
            try await program.send(.get, "/api/v1/report-drafts/forum-2027/A19.9", expects: .notFound)
            try await program.send(.get, "/api/v1/review-queue", expects: .notFound)
            let reader = try await Self.city(work, [.writeRecords])
            try await reader.send(.put, Self.draft, ["revision": 0, "report": Self.report], expects: .forbidden)
        }
    }

    @Test func `judge a report and publish it as people do, of the version that was looked at`() async throws {
        try await ReportWorkflow.run { work in
            try await work.report()
            let program = try await Self.secretariat(work)
            let queue = try await program.get("/api/v1/review-queue")
            #expect(queue["toAssess"]?.array?.map { $0["city"]?.string } == ["almaty"])
            let report = try await work.index(ReportSigned.name)
            func assessment(_ comment: String, of report: Int64, index: Int64? = nil) -> JSON {
                var object = JSONObject([
                    ("reportIndex", .integer(report)), ("outcome", "accepted"), ("completion", "limited"), ("verifiability", "high"),
                    ("comment", ["en": .string(comment)]),
                ])
                object["index"] = index.map { .integer($0) }
                return .object(object)
            }
            let path = "/api/v1/assessments/\(Self.work)"
            try await program.send(.put, path, assessment("Seen", of: report - 1), expects: .conflict)
            let judged = try await program.send(.put, path, assessment("Seen", of: report), expects: .ok).json()
            let index = try #require(judged["assessmentIndex"]?.integer)
            #expect(judged["stage"]?.string == "assessed")
            // Sent again it is the same; another of who has not seen that one is none.
            #expect(try await program.send(.put, path, assessment("Seen", of: report), expects: .ok).json() == judged)
            try await program.send(.put, path, assessment("Other", of: report), expects: .conflict)

            let publication: JSON = ["reportIndex": .integer(report), "assessmentIndex": .integer(index)]
            let published = try await program.send(.put, "/api/v1/report-publications/\(Self.work)", publication, expects: .ok).json()
            #expect(published["stage"]?.string == "published")
            #expect(try await program.get("/api/v1/review-queue")["toAssess"]?.array?.isEmpty == true)
        }
    }

    @Test func `open and extend cycles, set commitments, and remind a city once a day`() async throws {
        try await ReportWorkflow.run { work in
            let program = try await Self.secretariat(work)
            let cycle: JSON = ["title": ["en": "The next"], "opens": "2027-01-01", "closes": "2027-12-31", "forum": "Shiraz"]
            let opened = try await program.send(.put, "/api/v1/cycles/next", cycle, expects: .ok).json()
            #expect(opened["body"] == cycle)
            #expect(try await program.send(.put, "/api/v1/cycles/next", cycle, expects: .ok).json() == opened, "sent again it is the same")
            var longer = try #require(cycle.object)
            longer["closes"] = "2028-03-31"
            let stale = try await program.send(.put, "/api/v1/cycles/next", .object(longer), expects: .conflict).json()
            #expect(stale["current"]?["index"] == opened["index"])
            longer["index"] = opened["index"]
            #expect(
                try await program.send(.put, "/api/v1/cycles/next", .object(longer), expects: .ok).json()["body"]?["closes"]?.string == "2028-03-31")
            try await program.send(
                .put, "/api/v1/commitments/A5.1", ["article": 6, "text": ["en": "Ties"], "lead": "city"], expects: .unprocessableContent)
            try await program.send(.put, "/api/v1/commitments/A5.1", ["article": 5, "text": ["en": "Ties"], "lead": "city"], expects: .ok)

            let path = "/api/v1/cycles/forum-2027/reminders/almaty"
            let first = try await program.send(.put, path, expects: .ok).json()
            #expect(first["times"]?.integer == 1 && first["commitments"]?.array?.compactMap(\.string) == ["A5.1", "A11.2"], "\(first)")
            #expect(try await program.send(.put, path, expects: .ok).json() == first, "within a day nobody is reminded twice")
            try await program.send(.put, "/api/v1/cycles/forum-2027/reminders/nowhere", expects: .notFound)
        }
    }

    @Test func `draft visa rules, which somebody else than the maker of the token approves`() async throws {
        try await TestSites.run { sites in
            let (paul, _) = try await sites.staff("paul", "visa-publisher")
            let actor = AuditActor(try #require(Login("paul")), request: "r")
            let secret = try await sites.almaty.tokens.issue("importer", scopes: [.readForum, .writeVisas], validDays: 1, by: actor).secret
            let program = try await TestProgram(sites: sites, secret: secret)
            let path = "/api/v1/visa-change-sets/\(UUIDv7(at: .system))"
            func change(_ key: String, _ requirement: String, seen: String = "2026-11-24T00:00:00.000Z") -> JSON {
                let rule: JSON = ["requirement": .string(requirement), "sourceUrl": "https://mfa.example/visa", "verifiedAt": .string(seen)]
                return ["key": .string(key), "rule": rule]
            }
            func draft(_ revision: Int64, _ changes: [JSON]) -> JSON {
                ["revision": .integer(revision), "title": "From the ministry's list", "changes": .array(changes)]
            }
            let first = [change("KZ/DE/tourism/ordinary", "visa-free"), change("KZ/FR/tourism/ordinary", "e-visa")]
            let opened = try await program.send(.put, path, draft(0, first), expects: .ok).json()
            #expect(opened["count"]?.integer == 2 && opened["authors"]?.array?.compactMap(\.string) == ["paul"], "\(opened)")
            try await program.send(.put, path, draft(0, first), expects: .conflict)
            let foreign = try await program.send(.put, path, draft(1, [change("UZ/DE/tourism/ordinary", "eta")]), expects: .unprocessableContent)
            #expect(foreign.text.contains("rule-violated"))
            let faulty = try await program.send(.put, path, draft(1, [change("KZ/DE/tourism/ordinary", "bribe")]))
            #expect(faulty.text.contains("changes[0].rule.requirement"), "\(faulty.text)")
            let unseen = change("KZ/DE/tourism/ordinary", "eta", seen: "2136-11-24T00:00:00.000Z")
            let early = try await program.send(.put, path, draft(1, [unseen]), expects: .badRequest)
            #expect(early.text.contains("changes[0].rule.verifiedAt"), "\(early.text)")
            let handed = try await program.send(.put, path + "/submission", ["revision": 1], expects: .ok).json()
            #expect(handed["state"]?.string == "waiting")
            try await program.send(.put, path + "/submission", ["revision": 1], expects: .conflict)
            #expect(try await program.get("/api/v1/visa-change-sets")["items"]?.array?.first?["state"]?.string == "waiting")
            // The maker has drafted it, and is told so.
            let page = await paul.get("/admin/visa/sets/\(path.suffix(36))").text
            #expect(page.contains("From the ministry") && page.contains("paul"), "\(page)")
            let revision = try #require(handed["revision"]?.integer)
            let own = await paul.post("/admin/visa/sets/\(path.suffix(36))/approve", [("revision", "\(revision)")])
            #expect(own.status == .conflict || own.status == .unprocessableContent || own.status == .forbidden, "\(own.status)")
            #expect(try await sites.forum.head() == 2, "nothing has gone out")

            // A publisher's program sends it back; the maker takes back and gives up what nobody has decided on.
            let other = try await sites.program([.returnVisas], named: "reviewer")
            let remark: JSON = ["revision": .integer(revision), "remark": "The second is out of date."]
            #expect(try await program.send(.put, path + "/return", remark).status == .forbidden)
            let back = try await other.send(.put, path + "/return", remark, expects: .ok).json()
            #expect(back["state"] == "returned" && back["remark"] == "The second is out of date.", "\(back)")
            let returned = try #require(back["revision"]?.integer)
            let again = try await program.send(.put, path + "/submission", ["revision": .integer(returned)], expects: .ok).json()
            let waits = try #require(again["revision"]?.integer)
            let taken = try await program.send(.delete, path + "/submission?revision=\(waits)", expects: .ok).json()
            #expect(taken["state"] == "draft")
            try await program.send(.delete, path + "?revision=\(waits)", expects: .conflict)
            let dropped = try await program.send(.delete, path + "?revision=\(try #require(taken["revision"]?.integer))", expects: .ok).json()
            #expect(dropped["state"] == "dropped")
        }
    }
}
