import Accounts
import CityNode
import HTTPTypes
import Primitives
import SQL
import StrictJSON
import TestCluster
import Testing

@testable import Sites
@testable import Web

/// Every address at which codes or keys are counted: beyond the limit each says, to the second, when the next one is taken.
@Suite(.timeLimit(.minutes(4))) struct `Who tries too often` {
    private static func expectTurnedAway(_ answer: WebAnswer, within seconds: ClosedRange<Int>, _ location: SourceLocation = #_sourceLocation) {
        #expect(answer.status == .tooManyRequests, "\(answer.text)", sourceLocation: location)
        let wait = answer.field("Retry-After").flatMap { Int($0) } ?? -1
        #expect(seconds.contains(wait), "\(wait) s", sourceLocation: location)
    }

    /// Asks until it is refused.
    private static func last(of most: Int, _ ask: (Int) async throws -> WebAnswer) async rethrows -> WebAnswer {
        var answer = try await ask(0)
        for number in 1...most where answer.status != .tooManyRequests { answer = try await ask(number) }
        return answer
    }

    private static func code(_ number: Int) -> String { "\(String(String(10_000 + number).suffix(4)))-ABCD-EFGH-JKMN" }

    @Test func `codes of bookings as a traveller, by the page and by the programs' way`() async throws {
        try await TestSites.run { sites in
            let page = await Self.last(of: 40) { number in
                let body = Array("code=\(Self.code(number))&mail=a%40b.example".utf8)
                return await sites.cities.answer(
                    WebRequest(.post, "/my-stay", authority: "almaty.test", headers: [.contentType: FormBody.mediaType]) { body })
            }
            Self.expectTurnedAway(page, within: 1...900)
            #expect(page.text.contains("<form"), "what was typed can be sent again")
            let program = await Self.last(of: 40) { number in
                let body = (["code": .string(Self.code(number)), "mail": "a@b.example"] as JSON).compact
                return await sites.cities.answer(
                    WebRequest(.post, "/api/v1/my-stay", authority: "almaty.test", remote: "192.0.2.77", headers: [.contentType: "application/json"])
                    { body })
            }
            Self.expectTurnedAway(program, within: 1...900)
            let problem = try program.json()
            #expect(problem["retryAfter"]?.integer.map(String.init) == program.field("Retry-After"))
        }
    }

    @Test func `codes of bookings as an official who erases guests`() async throws {
        try await TestSites.run { sites in
            let (official, _) = try await sites.staff("dana", "privacy-officer")
            await official.get("/admin/guests/privacy")
            let page = await Self.last(of: 40) { number in
                await official.post("/admin/guests/privacy/booking", [("booking", Self.code(number)), ("sure", "yes")])
            }
            Self.expectTurnedAway(page, within: 1...900)
            #expect(page.text.contains("typed too often"))
        }
    }

    @Test func `keys of idempotency, until the oldest is forgotten`() async throws {
        try await TestSites.run { sites in
            let token = try await sites.token(of: sites.almaty)
            let now = sites.almaty.clock()
            try await sites.almaty.database.write { connection in
                try connection.execute(
                    """
                    WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < $1)
                    INSERT INTO idempotency (token_id, key, request_sha256, answer, created_at)
                    SELECT (SELECT id FROM api_token LIMIT 1), 'filled-' || i, x'00', x'7b7d', $2 FROM n
                    """, [SQLValue(IdempotencyKeys.mostKeys), .integer(now.adding(seconds: -86_000).milliseconds)])
            }
            let refused = try await sites.post(["records": [TestSites.rule()]], token: token)
            Self.expectTurnedAway(refused, within: 1...400)
        }
    }
}
