import Accounts
import CityNode
import Foundation
import HTTPTypes
import Mail
import Primitives
import SQL
import StrictJSON
import TestKit
import Testing

@testable import Sites
@testable import Web

@Suite("Users and the audit trail, for programs", .timeLimit(.minutes(4))) struct UsersAPITests {
    private static func program(_ sites: TestSites, _ scopes: [APIToken.Scope] = [.readUsers, .writeUsers, .readAudit]) async throws -> TestProgram {
        let secret = try await sites.almaty.tokens.issue("people-\(scopes.count)", scopes: scopes, validDays: 1).secret
        return try await TestProgram(sites: sites, secret: secret)
    }

    @Test func `somebody is invited by mail, and the program is told no secret`() async throws {
        let directory = try TemporaryDirectory()
        let mail = MailDrop(directory: directory.file("mail"), sender: try #require(MailAddress("office@almaty.example"))) { .system }
        try await TestSites.run(mail: mail) { sites in
            let program = try await Self.program(sites)
            let path = "/api/v1/users/aigul@almaty.example"
            let body: JSON = ["name": "Айгүл <b>", "roles": ["forum-officer"]]
            let made = try await program.send(.put, path, body, expects: .created)
            #expect(try made.json()["state"]?.string == "invited" && !made.text.contains("set-password") && !made.text.contains("link_"))
            let names = try SecretFile.files(in: directory.file("mail"))
            try #require(names.count == 1)
            let letter = try directory.text("mail/\(names[0])")
            let body64 = try #require(letter.components(separatedBy: "\r\n\r\n").last).components(separatedBy: "\r\n").joined()
            let text = String(decoding: try #require(Data(base64Encoded: body64)), as: UTF8.self)
            let link = try #require(text.split(whereSeparator: \.isWhitespace).first { $0.contains("/set-password#link_") })
            let browser = StaffBrowser(sites)
            await browser.get("/set-password")
            #expect(await browser.post("/set-password", [("link", String(link))]).status == .ok)

            #expect(try await program.send(.put, path, body, expects: .ok).json() == made.json(), "sent again it is the same")
            #expect(try SecretFile.files(in: directory.file("mail")).count == 1, "and no second letter goes out")
            try await program.send(.put, path, ["name": "Another", "roles": ["auditor"]], expects: .conflict)
            let word = try await program.send(.put, "/api/v1/users/bolat", body, expects: .unprocessableContent)
            #expect(word.text.contains("\"member\":\"login\""))
            for login in ["Aigul@almaty.example", "%20bolat", "a@b@c"] {
                try await program.send(.put, "/api/v1/users/\(login)", body, expects: .notFound)
            }
        }
    }

    @Test func `nobody is invited where no mail goes out`() async throws {
        try await TestSites.run { sites in
            let program = try await Self.program(sites)
            let refused = try await program.send(
                .put, "/api/v1/users/aigul@almaty.example", ["name": "Aigul", "roles": ["auditor"]], expects: .unprocessableContent)
            #expect(refused.text.contains("no mail set up"))
            #expect(try await program.get("/api/v1/users")["items"]?.array?.isEmpty == true)
        }
    }

    @Test(arguments: StaffRole.allCases)
    func `a program gives, takes and shuts out what it may, and nobody gets by it what no token may do`(role: StaffRole) async throws {
        try await TestSites.run { sites in
            let program = try await Self.program(sites)
            _ = try await sites.staff("marat", "city-administrator")
            let given: Set<StaffRole> = [.hotelManager, .frontDesk, .forumOfficer, .auditor, .juror]
            #expect(role.isGivenByPrograms == given.contains(role))
            guard role.isGiven(at: .city) else { return }
            let spelled = role.isForHotels ? "\(role.rawValue):caravan" : role.rawValue
            _ = try await sites.staff("ayse", "auditor")
            let path = "/api/v1/users/ayse"
            let change: JSON = ["roles": ["auditor", .string(spelled)], "before": ["auditor"]]
            if role == .auditor {
                #expect(try await program.send(.put, path + "/roles", change).text.contains("\"member\":\"roles[1]\""), "stands twice")
                return
            }
            let answer = try await program.send(.put, path + "/roles", change, expects: role.isGivenByPrograms ? .ok : .unprocessableContent)
            let standing = try await sites.almaty.accounts.user("ayse").grants.map(\.description).sorted()
            #expect(standing == (role.isGivenByPrograms ? ["auditor", spelled].sorted() : ["auditor"]), "\(answer.text)")

            // What an administrator gives, a program does not take away, and it brings nobody back who has it.
            _ = try await sites.almaty.accounts.setRoles([try RoleGrant(spelled).required], of: "ayse", by: .atCommandLine())
            let taking: JSON = ["roles": ["auditor"], "before": [.string(spelled)]]
            try await program.send(.put, path + "/roles", taking, expects: role.isGivenByPrograms ? .ok : .unprocessableContent)
            let shut = try await program.send(.put, path + "/disabled", ["disabled": true])
            #expect(shut.status == (role == .cityAdministrator ? .unprocessableContent : .ok), "\(shut.text)")
            let back = try await program.send(.put, path + "/disabled", ["disabled": false])
            let mayComeBack = role.isGivenByPrograms || role == .cityAdministrator
            #expect(back.status == (mayComeBack ? .ok : .unprocessableContent), "\(back.text)")
        }
    }

    @Test func `somebody who was faster is told of, and whoever is shut out is out at once`() async throws {
        try await TestSites.run { sites in
            let program = try await Self.program(sites)
            let (ayse, _) = try await sites.staff("ayse", "forum-officer")
            #expect(await ayse.get("/admin").status == .ok)
            let stale = try await program.send(
                .put, "/api/v1/users/ayse/roles", ["roles": ["auditor"], "before": ["juror"]], expects: .conflict
            ).json()
            #expect(stale["current"]?["roles"]?.array == ["forum-officer"])
            try await program.send(.put, "/api/v1/users/nobody/roles", ["roles": ["auditor"], "before": ["auditor"]], expects: .notFound)
            #expect(try await program.send(.put, "/api/v1/users/ayse/roles", ["roles": ["king"], "before": ["auditor"]]).text.contains("roles[0]"))
            try await program.send(.put, "/api/v1/users/ayse/disabled", ["disabled": true], expects: .ok)
            #expect(await ayse.get("/admin").status == .seeOther)
            let reader = try await Self.program(sites, [.readUsers])
            try await reader.send(.put, "/api/v1/users/ayse/disabled", ["disabled": false], expects: .forbidden)
            #expect(try await sites.almaty.accounts.user("ayse").state == .disabled)
        }
    }

    @Test func `the trail is read in pages, filtered, taken away and judged`() async throws {
        try await TestSites.run { sites in
            let program = try await Self.program(sites)
            _ = try await sites.staff("ayse", "forum-officer")
            var (positions, next) = ([Int64](), String?.some(""))
            while let after = next {
                let page = try await program.get("/api/v1/audit?limit=2" + (after.isEmpty ? "" : "&after=\(after)"))
                positions += page["items"]?.array?.compactMap { $0["position"]?.integer } ?? []
                next = page["next"]?.string
            }
            #expect(positions == Array((1...Int64(positions.count)).reversed()) && positions.count > 3)
            let added = try await program.get("/api/v1/audit?action=user.added&actor=(operator)")["items"]?.array ?? []
            #expect(added.map { $0["object"]?.string } == ["ayse"])
            for query in ["actor=", "action=%0A", "from=tomorrow", "after=x", "limit=0", "who=me"] {
                try await program.send(.get, "/api/v1/audit?\(query)", expects: .badRequest)
            }
            let table = try await program.send(.get, "/api/v1/audit.csv?action=user.added")
            #expect(table.field("Content-Type")?.hasPrefix("text/csv") == true && table.text.contains("ayse"))
            let exported = try await program.get("/api/v1/audit?action=audit.exported")["items"]?.array?.first
            #expect(exported?["actor"]?.string == "(token people-3 of (operator))", "that it was taken away stands in it")
            let verdict = try await program.get("/api/v1/audit/verdict")
            #expect(verdict["whole"]?.boolean == true && verdict["last"] == exported?["digest"])
            try await sites.almaty.database.write { try $0.execute("UPDATE audit_entry SET object = 'other' WHERE position = 2") }
            #expect(try await program.get("/api/v1/audit/verdict")["position"]?.integer == 2)
        }
    }
}
