import Accounts
import Coordinator
import HTTPTypes
import Primitives
import StrictJSON
import TestCluster
import Testing

@testable import Forum
@testable import Sites
@testable import Web

@Suite("Editions of the progress report, for programs", .timeLimit(.minutes(4))) struct EditionsAPITests {
    private static let path = "/api/v1/report-editions/pyeongtaek-2009"

    private static func program(_ sites: TestSites, _ scopes: [APIToken.Scope] = [.publishEditions]) async throws -> TestProgram {
        let secret = try await sites.forum.coordinator.tokens.issue("press-\(scopes.count)", scopes: scopes, validDays: 1).secret
        return try await TestProgram(sites: sites, secret: secret, atSecretariat: true)
    }

    @Test func `are looked at, and published once for each number`() async throws {
        try await TestSites.run { sites in
            try await `The pages of progress`.publish(sites)
            let program = try await Self.program(sites)
            let drafts = try await program.get("/api/v1/edition-drafts")
            #expect(drafts["items"]?.array?.map { $0["number"]?.integer } == [1] && drafts["printing"] == .null)
            let draft = try await program.get("/api/v1/edition-drafts/pyeongtaek-2009")
            #expect(draft["edition"]?["treeSize"]?.integer == 5 && draft["edition"]?["files"]?.array?.count == 7)
            let preview = try await program.send(.get, "/api/v1/edition-drafts/pyeongtaek-2009/preview?lang=ru")
            #expect(
                preview.status == .ok && preview.text.contains("<html lang=\"ru\"") && preview.field("Content-Security-Policy") == EditionStyle.policy
            )
            try await program.send(.get, "/api/v1/edition-drafts/pyeongtaek-2009/preview?page=9999", expects: .notFound)
            try await program.send(.get, "/api/v1/edition-drafts/no-such", expects: .notFound)

            let stale = try await program.send(.put, Self.path + "/2", [:], expects: .conflict).json()
            #expect(stale["current"]?["number"]?.integer == 1)
            let published = try await program.send(.put, Self.path + "/1", [:], expects: .ok).json()
            #expect(published["state"]?.string == "published" && published["index"]?.integer == 5)
            #expect(try await program.send(.put, Self.path + "/1", [:], expects: .ok).json() == published, "sent again it is the same")
            #expect(try await sites.forum.head() == 6, "and nothing was published twice")
            #expect(try await program.get("/api/v1/report-editions")["items"]?.array?.count == 1)
            try await program.send(.put, Self.path + "/0", [:], expects: .notFound)
            try await program.send(.put, Self.path + "/1000", [:], expects: .notFound)
            #expect(try await program.send(.put, Self.path + "/2", ["pdf": "yes"]).text.contains("\"member\":\"pdf\""))
            let trail = try await sites.forum.coordinator.accounts.readTrail { try AuditTrail.entries(AuditTrail.Filter(), limit: 20, $0) }
            #expect(trail.first { $0.action == "progress-edition.published" }?.actor == "(token press-1 of (operator))")
            try await (try await Self.program(sites, [.readForum, .writePlans])).send(.put, Self.path + "/2", [:], expects: .forbidden)
        }
    }
}
