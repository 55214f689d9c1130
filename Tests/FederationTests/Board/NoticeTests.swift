import AllFeatures
import Envelope
import Forum
import Ledger
import Primitives
import StrictJSON
import TestMembers
import Testing

@testable import Federation

@Suite struct `A notice` {
    @Test(arguments: [
        ("profile", true), ("hotels", true), ("availability/grand-hotel", true), ("statistics/2026-11", true),
        ("", false), ("Profile", false), ("profile/", false), ("hotels/1", false), ("availability", false), ("availability/", false),
        ("availability/a/b", false), ("availability/Grand", false), ("statistics/2026-13", false), ("statistics/2026", false),
        ("statistics/2026-11-01", false), ("camels", false), ("/profile", false),
    ])
    func `has a key that a feature has named`(text: String, isValid: Bool) {
        #expect((NoticeKey(text).flatMap { ForumFeatures.forum.notices[$0] } != nil) == isValid)
    }

    @Test func `of a kind that is not its writer's, or that nobody has named, is refused`() throws {
        let kinds = NoticeRegistry([NoticeKind("profile"), NoticeKind("weather", by: .citiesOf(try #require(CountryCode("KG"))))])
        let (membership, almaty) = (try TestMembers().view.membership, try #require(ParticipantID("almaty")))
        let weather = try #require(NoticeKey("weather"))
        try kinds.check(.profile, by: almaty, in: membership)
        try kinds.check(weather, by: try #require(ParticipantID("bishkek")), in: membership)
        let refused = #expect(throws: Problem.self) { try kinds.check(weather, by: almaty, in: membership) }
        #expect(refused?.code == .notOwner)
        let unknown = #expect(throws: Problem.self) { try kinds.check(try #require(NoticeKey("camels/7")), by: almaty, in: membership) }
        #expect(unknown?.code == .unknownType && unknown?.detail.contains("profile, weather") == true)
        #expect(throws: Problem.self) { try kinds.check(.profile, by: .secretariat, in: membership) }
    }

    private static let key = SigningKey()
    private static let now = UTCTime(seconds: 1_795_593_600)

    private static func read(_ changes: [String: JSON?]) throws -> Notice {
        let header = PayloadHeader(forum: ForumID("silkroad")!, from: ParticipantID("almaty")!, id: UUIDv7(at: now), issuedAt: now)
        let notice = Notice(header: header, key: .profile, version: 3, validUntil: now.adding(days: 1), body: ["text": "welcome"])
        var payload = notice.json.object!
        for (name, value) in changes { payload[name] = value }
        return try Notice(SignedEnvelope.sign(.notice, payload: .object(payload), with: key).unverified.verify(with: key.verifyingKey))
    }

    @Test func `is read as it was written`() throws {
        let notice = try Self.read([:])
        #expect(notice.key == .profile && notice.version == 3 && notice.body == ["text": "welcome"])
        #expect(notice.validUntil == Self.now.adding(days: 1))
    }

    @Test func `without a body is withdrawn, but null must be said`() throws {
        #expect(try Self.read(["body": JSON.null]).body == nil)
        #expect(throws: Problem.self) { try Self.read(["body": JSON?.none]) }
    }

    @Test(
        arguments: [
            ("version", 0, ProblemCode.malformedPayload), ("version", "3", .malformedPayload), ("validUntil", "tomorrow", .malformedPayload),
            ("key", 7, .malformedPayload), ("key", "Camels", .unknownType),
        ] as [(String, JSON, ProblemCode)])
    func `is refused for what is wrong in it`(member: String, value: JSON, code: ProblemCode) {
        let error = #expect(throws: Problem.self) { try Self.read([member: value]) }
        #expect(error?.code == code)
    }
}
