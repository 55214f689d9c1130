import Coordinator
import Envelope
import Federation
import Primitives
import StrictJSON
import TestKit
import Testing

/// What a peer sends too much of is refused before it is read, and costs the others nothing.
@Suite(.timeLimit(.minutes(3))) struct `A flood` {
    private static let quota = SubmissionQuota(
        records: ByteAllowance(perSecond: 1, perDay: 64 << 20, atOnce: 2 << 20),
        // Hardly anything comes back while the test runs, however slow the machine is.
        notices: ByteAllowance(perSecond: 1, perDay: 64 << 20, atOnce: 1 << 20))

    private static func deep(_ bytes: Int) -> [UInt8] {
        let nest = "[[[[[[[[[[1]]]]]]]]]],"
        return Array((#"{"envelopes":[1],"x":["# + String(repeating: nest, count: bytes / nest.utf8.count) + "1]}").utf8)
    }

    @Test func `of large refused bodies is answered 429 from the third on, unread, while another member is heard`() async throws {
        try await SocketForum.with(quota: Self.quota) { forum in
            let almaty = try await RawCity.enrol("almaty", country: "KZ", in: forum)
            let bukhara = try await RawCity.enrol("bukhara", country: "UZ", in: forum)
            var statuses: [Int] = []
            for _ in 0..<6 {
                let answer = try await almaty.ask(.post, "/federation/v1/envelopes", body: Self.deep(1_000_000))
                statuses.append(answer.status)
                guard answer.status == 429 else { continue }
                let refusal = try Refusal(answer: answer)
                try refusal.check(.rateLimited, isLater: true)
                #expect(refusal["limit"]?["most"] == 1)
            }
            #expect(statuses.prefix(2) == [400, 400] && statuses.dropFirst(2).allSatisfy { $0 == 429 }, "\(statuses)")
            try await bukhara.publish(try bukhara.records([RawCity.rule("UZ/DE/tourism/ordinary")], seq: 1))
        }
    }

    @Test func `of small refused bodies is answered 429 before long`() async throws {
        try await SocketForum.with(quota: Self.quota) { forum in
            let almaty = try await RawCity.enrol("almaty", country: "KZ", in: forum)
            var statuses: [Int] = []
            for _ in 0..<200 where statuses.last != 429 {
                statuses.append(try await almaty.ask(.post, "/federation/v1/envelopes", body: Array("{}".utf8)).status)
            }
            #expect(statuses.last == 429 && statuses.count < 100, "\(statuses.count): \(statuses.suffix(3))")
        }
    }

    @Test func `of notices leaves what the same member may say in records`() async throws {
        try await SocketForum.with(quota: Self.quota) { forum in
            let almaty = try await RawCity.enrol("almaty", country: "KZ", in: forum)
            let text = JSON.string(String(repeating: "x", count: 400_000))
            var statuses: [Int] = []
            for version in 1...6 {
                statuses.append(try await almaty.put(try almaty.notice(version: Int64(version), body: ["text": text])).status)
            }
            #expect(statuses == [200, 429, 429, 429, 429, 429], "\(statuses)")
            try await almaty.publish(try almaty.records([RawCity.rule("KZ/DE/tourism/ordinary")], seq: 1))
        }
    }

    @Test func `of strangers at the enrolment desk keeps nobody out who brings a good invitation`() async throws {
        // Nothing comes back while the test runs, however slow the machine is.
        try await SocketForum.with(quota: SubmissionQuota(stranger: .init(perSecond: 0.000_1, burst: 20))) { forum in
            let guess = try Application(CityID("samarkand")!, country: "UZ", token: "guessed", now: forum.clock.now)
            var statuses: [Int] = []
            for _ in 0..<22 { statuses.append(try await forum.stranger(.post, "/federation/v1/enrolments", body: Array("{}".utf8)).status) }
            #expect(statuses == Array(repeating: 400, count: 20) + [429, 429])
            #expect(try await forum.stranger(.post, "/federation/v1/enrolments", body: guess.envelope.compact).status == 429)
            // Comes from the same address.
            _ = try await RawCity.enrol("almaty", country: "KZ", in: forum)
        }
    }

    @Test func `of what no reader knows does not enter the log`() async throws {
        try await SocketForum.with { forum in
            let almaty = try await RawCity.enrol("almaty", country: "KZ", in: forum)
            let rule = RawCity.rule("KZ/DE/tourism/ordinary")
            func published(_ bytes: Int, seq: Int64) async throws -> String? {
                var body = try #require(rule.body.object)
                body["later"] = .string(String(repeating: "x", count: bytes))
                let record = Record(type: rule.type, key: rule.key, base: 0, body: .object(body))
                return try await almaty.receipts([try almaty.records([record], seq: seq).compact])[0]["problem"]?["detail"]?.string
            }
            let refusal = try #require(try await published(5_000, seq: 1))
            #expect(refusal.contains("5007 bytes of members that this version does not know"), "\(refusal)")
            #expect(try await published(4_000, seq: 2) == nil)
        }
    }
}
