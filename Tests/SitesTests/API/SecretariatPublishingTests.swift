import Accounts
import CityNode
import Coordinator
import HTTPTypes
import Primitives
import StrictJSON
import TestCluster
import Testing

@testable import Sites
@testable import Web

@Suite("Publishing in the secretariat's name", .timeLimit(.minutes(4)))
struct SecretariatPublishingTests {
    private static func post(_ records: [JSON], _ sites: TestSites, token: String, key: String = "k") async throws -> WebAnswer {
        let headers: HTTPFields = [
            .contentType: "application/json", .authorization: "Bearer \(token)", try HTTPField.Name("Idempotency-Key").required: key,
        ]
        let bytes = (["records": .array(records)] as JSON).compact
        return await sites.secretariat.answer(WebRequest(.post, "/api/v1/records", authority: "localhost", headers: headers) { bytes })
    }

    private static func reported(_ key: String = "KZ/DE/tourism/ordinary", base: Int64? = nil) -> JSON {
        var record = JSONObject([("type", "visa.rule.reported"), ("key", .string(key)), ("body", TestSites.rule()["body"] ?? .null)])
        if let base { record["base"] = .integer(base) }
        return .object(record)
    }

    @Test func `takes a token that an administrator has made on the site, until it is revoked there`() async throws {
        try await TestSites.run { sites in
            let (admin, _) = try await sites.staff("admin", "administrator", secretariat: true)
            #expect(await admin.get("/admin/tokens").text.contains("stays with people"))
            let made = await admin.post("/admin/tokens", [("name", "importer"), ("days", "30"), ("scopes", "records:write")])
            let secret = String(try #require(made.text.firstMatch(of: /caravan_[A-Za-z0-9_-]+/)).0)
            let first = try await Self.post([Self.reported()], sites, token: secret)
            #expect(first.status == .ok, "\(first.text)")
            let (digest, index) = (try first.json()["digest"]?.string ?? "", try first.json()["index"]?.integer)
            #expect(try await sites.forum.head() == (index ?? 0) + 1)
            let again = try await Self.post([Self.reported()], sites, token: secret)
            #expect(try again.json()["digest"]?.string == digest && again.field("Idempotency-Replayed") == "true")
            #expect(try await sites.forum.head() == (index ?? 0) + 1)
            let other = try await Self.post([Self.reported("KZ/FR/tourism/ordinary")], sites, token: secret)
            #expect(other.status == .unprocessableContent, "the key stands for another request")
            let status = await sites.secretariat.answer(
                WebRequest(
                    .get, "/api/v1/records/status/\(digest)", authority: "localhost", headers: [.authorization: "Bearer \(secret)"]))
            #expect(try status.json()["index"]?.integer == index)

            let id = try await sites.forum.coordinator.tokens.list()[0].id.text
            await admin.get("/admin/tokens")
            #expect(await admin.post("/admin/tokens/revoke", [("token-id", id)]).field("Location") == "/admin/tokens?done=revoked")
            #expect(try await Self.post([Self.reported()], sites, token: secret, key: "l").status == .unauthorized)
            let trail = await admin.get("/admin/audit?actor=admin").text
            #expect(trail.contains("token.issued") && trail.contains("token.revoked"))
        }
    }

    @Test func `is what officials decide on for nobody's program, and nothing for a city's token`() async throws {
        try await TestSites.run { sites in
            let token = try await sites.forum.coordinator.tokens.issue("importer", scopes: [.writeRecords], validDays: 1).secret
            let head = try await sites.forum.head()
            let suspended: JSON = ["type": "member.suspended", "key": "almaty", "body": ["suspended": true, "reason": "a program says so"]]
            for type in ["member.suspended", "member.admitted", "member.key.revoked", "progress.assessment.published", "progress.edition.published"] {
                var record = try #require(suspended.object)
                record["type"] = .string(type)
                let refused = try await Self.post([Self.reported(), .object(record)], sites, token: token)
                #expect(refused.status == .forbidden && refused.text.contains("officials decide"), "\(type): \(refused.text)")
            }
            let stale = try await Self.post([Self.reported(base: 17)], sites, token: token)
            #expect(try stale.status == .conflict && stale.json()["type"] == "urn:caravanserai:problem:stale-base", "\(stale.text)")
            #expect(try await sites.forum.head() == head)
            let citys = try await sites.token(of: sites.almaty)
            #expect(try await Self.post([Self.reported()], sites, token: citys).status == .unauthorized)
            #expect(try await sites.post(["records": [TestSites.rule()]], token: token).status == .unauthorized)
        }
    }
}
