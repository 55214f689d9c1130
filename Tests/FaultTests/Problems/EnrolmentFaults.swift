import Coordinator
import Envelope
import Federation
import Foundation
import Primitives
import StrictJSON

extension Fault {
    /// What is wrong with applications (protocol §7).
    static let enrolment: [Fault] = [
        application(.malformedEnvelope, "a body that is no envelope") { _, _ in Array("almaty".utf8) },
        application(.malformedPayload, "a certificate request that is none") { token, now in
            try Application(CityID("almaty")!, token: token, certificateRequest: "please", now: now).envelope.compact
        },
        application(.badSignature, "a signature that does not fit") { token, now in
            let text = String(decoding: try Application(CityID("almaty")!, token: token, now: now).envelope.compact, as: UTF8.self)
            let start = text.range(of: #""sig":""#)!.upperBound
            return Array((text[..<start] + (text[start] == "A" ? "B" : "A") + text[text.index(after: start)...]).utf8)
        },
        application(.unknownKey, "a signature by another key than the one it brings") { token, now in
            let payload = try Application(CityID("almaty")!, token: token, now: now).envelope.unverified.claimedPayload()
            return try SignedEnvelope.sign(.enrolment, payload: payload, with: SigningKey()).compact
        },
        application(.wrongForum, "an application for another forum") { token, now in
            try Application(CityID("almaty")!, token: token, forum: ForumID("tea-road")!, now: now).envelope.compact
        },
        application(.wrongAudience, "an application addressed to a city") { token, now in
            try Application(CityID("almaty")!, token: token, to: ParticipantID("bukhara")!, now: now).envelope.compact
        },
        application(.notAMember, "a token that nobody was given") { _, now in
            try Application(CityID("almaty")!, token: "c2hlbHRlcg", now: now).envelope.compact
        },
        application(.notAMember, "a token for another city") { token, now in
            try Application(CityID("bukhara")!, token: token, now: now).envelope.compact
        },
        answer(.reusedID, "a token that was used") { forum in
            let token = try await forum.coordinator.enrolments.invite(CityID("almaty")!, isApproved: true).token
            let first = try Application(CityID("almaty")!, token: token, now: forum.clock.now)
            let answer = try await forum.stranger(.post, "/federation/v1/enrolments", body: first.envelope.compact)
            guard answer.status == 200 else { return answer }
            let second = try Application(CityID("almaty")!, token: token, now: forum.clock.now)
            return try await forum.stranger(.post, "/federation/v1/enrolments", body: second.envelope.compact)
        },
        answer(.expired, "a token older than seven days") { forum in
            let token = try await forum.coordinator.enrolments.invite(CityID("almaty")!, isApproved: true).token
            forum.clock.move(days: 7)
            let late = try Application(CityID("almaty")!, token: token, now: forum.clock.now)
            return try await forum.stranger(.post, "/federation/v1/enrolments", body: late.envelope.compact)
        },
    ]

    /// An application that is made with a good invitation for Almaty, which need not be used.
    private static func application(
        _ code: ProblemCode, _ deed: String, _ make: @escaping @Sendable (_ token: String, _ now: UTCTime) throws -> [UInt8]
    ) -> Fault {
        answer(code, deed) { forum in
            let token = try await forum.coordinator.enrolments.invite(CityID("almaty")!, isApproved: true).token
            return try await forum.stranger(.post, "/federation/v1/enrolments", body: try make(token, forum.clock.now))
        }
    }
}
