import Accounts
import CityNode
import Coordinator
import Envelope
import Federation
import HTTPTypes
import Logging
import Primitives
import StrictJSON
import TestCluster
import Testing

@testable import Sites
@testable import Web

@Suite("Members, for programs of the secretariat", .timeLimit(.minutes(4))) struct MembersAPITests {
    private static func program(_ sites: TestSites, _ scopes: [APIToken.Scope] = [.readMembers, .writeMembers]) async throws -> TestProgram {
        let secret = try await sites.forum.coordinator.tokens.issue("office-\(scopes.count)", scopes: scopes, validDays: 1).secret
        return try await TestProgram(sites: sites, secret: secret, atSecretariat: true)
    }

    @Test func `a city is invited once, applies, and is admitted by the digits that it has told`() async throws {
        try await TestSites.run { sites in
            let program = try await Self.program(sites)
            let invitation: JSON = ["city": "khiva"]
            try await program.send(.post, "/api/v1/invitations", invitation, expects: .badRequest)
            let made = try await program.send(.post, "/api/v1/invitations", invitation, key: "k-1", expects: .created).json()
            let link = try #require(made["link"]?.string)
            let again = try await program.send(.post, "/api/v1/invitations", invitation, key: "k-1", expects: .ok)
            #expect(try again.json()["link"] == .null && again.json()["invitation"] == made["invitation"])
            #expect(again.field("Idempotency-Replayed") == "true")
            try await program.send(.post, "/api/v1/invitations", ["city": "merv"], key: "k-1", expects: .unprocessableContent)
            #expect(try await program.send(.post, "/api/v1/invitations", ["city": "almaty"], key: "k-2").text.contains("is a member already"))
            let listed = try await program.send(.get, "/api/v1/invitations", expects: .ok)
            #expect(try listed.json()["items"]?.array?.first?["city"]?.string == "khiva" && !listed.text.contains("invitation_"))

            let status = try await sites.node.join(
                CityProfile(
                    city: try CityID("khiva").required, name: LocalizedText(english: "Khiva <b>"), country: try CountryCode("UZ").required,
                    url: "https://khiva.test:2", coordinator: sites.forum.anchor.coordinator, forum: TestForum.forum),
                anchor: sites.forum.anchor, token: Invitation.token(in: link))
            let digits = try await sites.forum.coordinator.enrolments.fingerprint(of: status.id).groups
            let waiting = try await program.send(.get, "/api/v1/enrolments", expects: .ok)
            #expect(try waiting.json()["items"]?.array?.map { $0["stage"]?.string } == ["received", "approved", "approved"])
            #expect(!waiting.text.contains(digits[0]), "digits that the API told would be compared with themselves")
            let path = "/api/v1/enrolments/\(status.id)"
            let wrong = try await program.send(.put, path + "/approval", ["digits": "00000 00000"], expects: .unprocessableContent)
            #expect(wrong.text.contains("\"member\":\"digits\""))
            let right: JSON = ["digits": .string(digits.joined(separator: " "))]
            let approved = try await program.send(.put, path + "/approval", right, expects: .ok).json()
            #expect(approved["stage"]?.string == "approved" && approved["index"]?.integer != nil)
            #expect(try await program.send(.put, path + "/approval", right, expects: .ok).json() == approved, "sent again it is the same")
            let late = try await program.send(.put, path + "/rejection", ["reason": "Too late"], expects: .conflict).json()
            #expect(late["current"]?["stage"]?.string == "approved")
            #expect(try await program.get("/api/v1/memberships")["items"]?.array?.map { $0["city"]?.string } == ["almaty", "bukhara", "khiva"])
        }
    }

    @Test func `an invitation is taken back by its name alone, and an application turned down with a reason`() async throws {
        try await TestSites.run { sites in
            let program = try await Self.program(sites)
            let made = try await program.send(.post, "/api/v1/invitations", ["city": "khiva"], key: "k-1", expects: .created).json()
            let id = try #require(made["invitation"]?.string)
            try await program.send(.delete, "/api/v1/invitations/khiva", expects: .notFound)
            #expect(try await program.send(.delete, "/api/v1/invitations/\(id)", expects: .ok).json()["state"]?.string == "withdrawn")
            try await program.send(.delete, "/api/v1/invitations/\(id)", expects: .ok)

            let token = try await sites.forum.coordinator.enrolments.invite(try CityID("merv").required, isApproved: false).token
            let status = try await sites.node.join(
                CityProfile(
                    city: try CityID("merv").required, name: LocalizedText(english: "Merv"), country: try CountryCode("TM").required,
                    url: "https://merv.test:2", coordinator: sites.forum.anchor.coordinator, forum: TestForum.forum),
                anchor: sites.forum.anchor, token: token)
            let path = "/api/v1/enrolments/\(status.id)/rejection"
            #expect(try await program.send(.put, path, ["reason": ""]).text.contains("\"member\":\"reason\""))
            let rejected = try await program.send(.put, path, ["reason": "The digits are others."], expects: .ok).json()
            #expect(rejected["stage"]?.string == "rejected" && rejected["reason"]?.string == "The digits are others.")
            #expect(try await program.send(.put, path, ["reason": "Again"], expects: .ok).json() == rejected)
        }
    }

    @Test func `a city is suspended and let in again, each once, and the trail says by whose token`() async throws {
        try await TestSites.run { sites in
            let program = try await Self.program(sites)
            let path = "/api/v1/memberships/bukhara/suspension"
            let size = try await sites.forum.head()
            let shut: JSON = ["suspended": true, "reason": "A flood of notices"]
            #expect(try await program.send(.put, path, shut, expects: .ok).json()["suspended"]?.boolean == true)
            try await program.send(.put, path, shut, expects: .ok)
            #expect(try await sites.forum.head() == size + 1, "once done, it says so again")
            #expect(try await program.send(.put, path, ["suspended": false]).text.contains("\"member\":\"reason\""))
            #expect(try await program.send(.put, path, ["suspended": false, "reason": "Mended"], expects: .ok).json()["suspended"]?.boolean == false)
            try await program.send(.put, "/api/v1/memberships/nowhere/suspension", shut, expects: .notFound)
            let trail = try await sites.forum.coordinator.accounts.readTrail { try AuditTrail.entries(AuditTrail.Filter(), limit: 2, $0) }
            #expect(trail.map(\.action) == ["member.readmitted", "member.suspended"])
            #expect(trail.allSatisfy { $0.actor == "(token office-2 of (operator))" })
            // Nobody waits for who is shut out, and everybody is told.
            let (auditor, _) = try await sites.staff("auditor", "auditor", secretariat: true)
            #expect(await !auditor.get("/admin/federation?show=all").text.contains("keys revoked"))
            let body = MemberKeyRevoked.Body(city: sites.bukhara.id, fromIndex: 0, reason: "stolen").json
            let key = sites.bukhara.secrets.signing.keyID.hex
            _ = try await sites.forum.coordinator.sequencer.publish([Record(type: MemberKeyRevoked.name, key: key, base: 0, body: body)])
            for path in ["/api/v1/memberships", "/api/v1/members"] {
                let items = try await program.send(.get, path, expects: .ok).json()["items"]?.array ?? []
                #expect(items.map { $0["revoked"]?.boolean } == [false, true], "\(path): \(items)")
            }
            #expect(await auditor.get("/admin/federation?show=all").text.contains("keys revoked"))
            try await (try await Self.program(sites, [.readMembers])).send(.put, path, shut, expects: .forbidden)
        }
    }

    @Test func `settings are told with where they come from, and no secret is among them`() async throws {
        try await TestSites.run { sites in
            let settings = [
                ProcessSetting(key: "coordinator.web.listen", value: "127.0.0.1:8080", source: .standard),
                ProcessSetting(key: "coordinator.mail.password", value: nil, source: .given("coordinator.yaml:7")),
            ]
            let secret = try await sites.forum.coordinator.tokens.issue("watch", scopes: [.readSettings], validDays: 1).secret
            let router = SiteRouter<SitesHost>(
                sites: SiteDirectory(sites.forum.coordinator, settings: settings), logger: .init(label: "test"))
            let request = WebRequest(.get, "/api/v1/settings", authority: "localhost", headers: [.authorization: "Bearer \(secret)"])
            let items = try await router.answer(request).json()["items"]?.array ?? []
            #expect(items.map { $0["hidden"]?.boolean } == [false, true] && items[1]["source"]?.string == "coordinator.yaml:7")
            #expect(items[1]["value"] == .null && items[0]["source"] == .null)
        }
    }
}
