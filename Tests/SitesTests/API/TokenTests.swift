import Accounts
import Envelope
import Ledger
import Primitives
import SQL
import Testing

@testable import CityNode

@Suite("Tokens", .timeLimit(.minutes(4)))
struct TokenTests {
    @Test("a secret has 256 bits, differs each time, and is nowhere in the database")
    func secrets() async throws {
        try await TestSites.run { sites in
            let first = try await sites.almaty.tokens.issue("one", scopes: [.writeRecords], validDays: 1)
            let second = try await sites.almaty.tokens.issue("two", scopes: [.writeRecords], validDays: 1)
            #expect(first.secret != second.secret)
            #expect(first.secret.count == "caravan_".count + 43)
            let rows = try await sites.almaty.database.read { try $0.query("SELECT * FROM api_token") }
            for row in rows { #expect(!"\(row.values)".contains(first.secret)) }
            #expect(try await sites.almaty.tokens.authenticate(first.secret).token.name == "one")
        }
    }

    @Test("a name is taken until its token is revoked, by name or by id")
    func names() async throws {
        try await TestSites.run { sites in
            let tokens = sites.almaty.tokens
            let first = try await tokens.issue("importer", scopes: [.writeRecords], validDays: 1)
            await #expect(throws: Problem.self) { try await tokens.issue("importer", scopes: [.writeRecords], validDays: 1) }
            try await tokens.revoke("importer")
            await #expect(throws: APITokens.Refusal.revoked) { try await tokens.authenticate(first.secret) }
            await #expect(throws: Problem.self) { try await tokens.revoke("importer") }
            let second = try await tokens.issue("importer", scopes: [.writeRecords], validDays: 1)
            try await tokens.revoke(second.token.id.text)
            await #expect(throws: APITokens.Refusal.revoked) { try await tokens.authenticate(second.secret) }
            #expect(try await tokens.list().count == 2)
        }
    }

    @Test("a token ends with the day it was given for, and its use is noted to the hour")
    func expiry() async throws {
        try await TestSites.run { sites in
            let start = UTCTime.system
            let database = sites.almaty.database
            let secret = try await APITokens(.city, database: database, clock: { start }).issue("short", scopes: [.writeRecords], validDays: 1).secret
            for (seconds, used) in [(10, 10), (3000, 10), (3700, 3700)] as [(Int64, Int64)] {
                let tokens = APITokens(.city, database: database, clock: { start.adding(seconds: seconds) })
                _ = try await tokens.authenticate(secret)
                #expect(try await tokens.list().first?.lastUsedAt == start.adding(seconds: used))
            }
            let tomorrow = APITokens(.city, database: database, clock: { start.adding(days: 1) })
            await #expect(throws: APITokens.Refusal.expired) { try await tomorrow.authenticate(secret) }
        }
    }
}
