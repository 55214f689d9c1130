import Accounts
import CityNode
import Coordinator
import HTTPTypes
import SQL
import StrictJSON
import TestCluster
import Testing

@testable import Sites
@testable import Web

/// Who published what, where a program did.
@Suite("What a program publishes", .timeLimit(.minutes(4)))
struct TokenTrailTests {
    private static func entries(_ database: any Database) async throws -> [AuditEntry] {
        try await database.read { connection in
            guard case .whole = try AuditTrail.verify(connection) else { throw Missing() }
            var filter = AuditTrail.Filter()
            filter.action = "records.published"
            return try AuditTrail.entries(filter, limit: 50, connection)
        }
    }

    @Test func `stands in the trail of its city, once, with the token and who has made it`() async throws {
        try await TestSites.run { sites in
            let (admin, _) = try await sites.staff("dana", "city-administrator")
            await admin.get("/admin/tokens")
            let made = await admin.post("/admin/tokens", [("name", "importer"), ("days", "30"), ("scopes", "records:write")])
            let token = String(try #require(made.text.firstMatch(of: /caravan_[A-Za-z0-9_-]+/)).0)
            #expect(await admin.get("/admin/tokens").text.contains("Made by"))
            func edition(_ id: String) -> JSON { ["type": "edition.published", "key": .string(id), "body": TestSites.edition] }
            let first = try await sites.post(["records": [edition("almaty-2010")]], token: token, key: "a")
            _ = try await sites.post(["records": [edition("almaty-2010")]], token: token, key: "a")
            _ = try await sites.post(["records": [edition("almaty-2011"), edition("almaty-2012")]], token: token, key: "b")
            // What is refused has published nothing.
            for type in PublishingAPI.typesOfPeople {
                let record: JSON = ["type": .string(type), "key": "KZ/FR/tourism/ordinary", "body": TestSites.rule()["body"] ?? .null]
                let refused = try await sites.post(["records": [edition("almaty-2013"), record]], token: token, key: "c-\(type)")
                #expect(refused.status == .forbidden && refused.text.contains("token of dana does not publish \(type)"), "\(refused.text)")
            }
            let entries = try await Self.entries(sites.almaty.database)
            #expect(entries.map(\.actor) == ["(token importer of dana)", "(token importer of dana)"], "\(entries)")
            #expect(entries.map(\.object) == ["2 × edition.published", "edition.published almaty-2010"])
            #expect(entries.last?.detail == "\(try first.json()["digest"]?.string ?? ""), key a")
            #expect(await admin.get("/admin/audit?action=records.published").text.contains("(token importer of dana)"))
        }
    }

    @Test func `stands in the secretariat's, in the transaction of the entry in the log`() async throws {
        try await TestSites.run { sites in
            let token = try await sites.forum.coordinator.tokens.issue("reader", scopes: [.writeRecords], validDays: 1).secret
            let record: JSON = ["type": "visa.rule.reported", "key": "KZ/DE/tourism/ordinary", "body": TestSites.rule()["body"] ?? .null]
            let bytes = (["records": [record]] as JSON).compact
            let headers: HTTPFields = [
                .contentType: "application/json", .authorization: "Bearer \(token)", try HTTPField.Name("Idempotency-Key").required: "k",
            ]
            for _ in 0..<2 {
                let answer = await sites.secretariat.answer(
                    WebRequest(.post, "/api/v1/records", authority: "localhost", headers: headers) { bytes })
                #expect(answer.status == .ok, "\(answer.text)")
            }
            let entries = try await Self.entries(sites.forum.coordinator.database)
            #expect(entries.map(\.actor) == ["(token reader of (operator))"] && entries[0].object == "visa.rule.reported KZ/DE/tourism/ordinary")
        }
    }
}
