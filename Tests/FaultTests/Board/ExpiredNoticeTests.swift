import Envelope
import Federation
import Ledger
import Primitives
import SQL
import StrictJSON
import Testing

@Suite("A notice that has expired")
struct ExpiredNoticeTests {
    private static func standing(_ forum: SocketForum) async throws -> [String] {
        try await forum.database.read { try $0.query("SELECT key FROM notice ORDER BY key").map { try $0.text(0) } }
    }

    @Test("is remembered as long as an earlier version could pass for valid, and then forgotten")
    func forgotten() async throws {
        try await SocketForum.with { forum in
            let almaty = try await RawCity.enrol("almaty", country: "KZ", in: forum)
            let long = try almaty.notice(version: 1, validDays: Notice.longestLifeDays)
            #expect(try await almaty.put(long).status == 200)
            #expect(try await almaty.put(try almaty.notice(version: 2, validDays: 1)).status == 200)
            forum.clock.move(days: 2)
            #expect(try await almaty.put(try almaty.notice(NoticeKey("hotels")!, validDays: 1), key: "hotels").status == 200)
            #expect(try await Self.standing(forum) == ["hotels", "profile"])
            try Refusal(answer: try await almaty.put(long)).check(.staleSequence, members: ["current": 2])

            forum.clock.move(days: Notice.longestLifeDays)
            #expect(try await almaty.put(try almaty.notice(NoticeKey("hotels")!, version: 2, validDays: 1), key: "hotels").status == 200)
            #expect(try await Self.standing(forum) == ["hotels"])
            try Refusal(answer: try await almaty.put(long)).check(.expired)
        }
    }
}
