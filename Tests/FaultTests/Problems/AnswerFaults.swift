import Envelope
import Federation
import Foundation
import Primitives
import StrictJSON
import TLS

extension Fault {
    /// What is refused as a whole, before or beside any envelope.
    static let answers: [Fault] = [
        member(.malformedEnvelope, "a batch that is an array") { try await $0.ask(.post, "/federation/v1/envelopes", body: Array("[]".utf8)) },
        member(.malformedEnvelope, "a batch of no envelopes") { try await $0.submit([]) },
        member(.malformedEnvelope, "an `after` that is no number") { try await $0.ask(.get, "/log/v1/checkpoint", query: [("after", "soon")]) },
        member(.malformedEnvelope, "a `wait` that is no number") {
            try await $0.ask(.get, "/log/v1/checkpoint", query: [("after", "0"), ("wait", "1.5")])
        },
        member(.malformedEnvelope, "a `now` that is no number") { try await $0.ask(.get, "/log/v1/checkpoint", query: [("now", "noon")]) },
        member(.malformedEnvelope, "a cursor that is none") { try await $0.ask(.get, "/federation/v1/board", query: [("since", "yesterday")]) },
        member(.tooLarge, "257 envelopes") { almaty in
            try await almaty.submit(Array(repeating: try almaty.records([RawCity.rule("KZ/DE/tourism/ordinary")], seq: 1).compact, count: 257))
        },
        member(.tooLarge, "a body of more than 4 MiB") {
            try await $0.ask(.post, "/federation/v1/envelopes", body: [UInt8](repeating: 0x20, count: 4_194_305))
        },
        member(.malformedPayload, "a renewal without a request") { try await $0.ask(.post, "/federation/v1/certificates", body: Array("{}".utf8)) },
        member(.notOwner, "a renewal for a key that the log does not give") { almaty in
            let request = try CertificateRequest(key: try TLSPrivateKey.generate(), uriSAN: nil, dnsSANs: [])
            let body: JSON = ["certificateRequest": .string(try request.pemRepresentation())]
            return try await almaty.ask(.post, "/federation/v1/certificates", body: body.compact)
        },
        member(.notFound, "a path that is none") { try await $0.ask(.get, "/federation/v1/camels") },
        member(.notFound, "a method that is none there") { try await $0.ask(.put, "/federation/v1/envelopes") },
        member(.notFound, "a tile beyond the tree") { try await $0.ask(.get, "/log/v1/tile/0/000") },
        member(.notFound, "a tile path that is not canonical") { try await $0.ask(.get, "/log/v1/tile/entries/0.p/1") },
        member(.notFound, "a bundle wider than the tree") { try await $0.ask(.get, "/log/v1/tile/entries/000.p/9") },
        answer(.notFound, "a root of a version to come") { try await $0.stranger(.get, "/federation/v1/root/2") },
        answer(.notFound, "an enrolment that never was") { try await $0.stranger(.get, "/federation/v1/enrolments/\(UUIDv7(at: $0.clock.now))") },
        answer(.notAMember, "the log without a certificate") { try await $0.stranger(.get, "/log/v1/checkpoint") },
        answer(.notAMember, "envelopes without a certificate") { try await $0.stranger(.post, "/federation/v1/envelopes") },
        member(.notAMember, "a certificate of a TLS key that was replaced") { almaty in
            let keys = CityKeys(
                signingKey: SigningKey().verifyingKey, sealingKey: SealingPrivateKey().publicKey,
                tlsKey: try CertificateRequest(key: try TLSPrivateKey.generate(), uriSAN: nil, dnsSANs: []).spkiDigest)
            let rotation = Record(type: MemberKeyRotated.name, key: almaty.id.text, base: 0, body: .object(JSONObject(keys.members)))
            try await almaty.publish(almaty.records([rotation], seq: 1))
            return try await almaty.ask(.get, "/log/v1/checkpoint")
        },
        member(.revokedKey, "the log as a city whose key was revoked") { almaty in
            try await almaty.revoke()
            return try await almaty.ask(.get, "/log/v1/checkpoint")
        },
        member(.revokedKey, "a renewal by a city whose key was revoked") { almaty in
            try await almaty.revoke()
            return try await almaty.ask(.post, "/federation/v1/certificates", body: try almaty.renewal())
        },
        member(.revokedKey, "a stranger with the TLS key of a city whose key was revoked") { almaty in
            try await almaty.revoke()
            return try await almaty.forum.stranger(.post, "/federation/v1/certificates", body: try almaty.renewal())
        },
        member(.suspended, "the log as a suspended city") { almaty in
            try await almaty.suspend(true)
            return try await almaty.ask(.get, "/log/v1/checkpoint")
        },
    ]

    /// What is wrong with notices (protocol §5).
    static let board: [Fault] = [
        member(.malformedEnvelope, "records where a notice belongs") { almaty in
            try await almaty.put(try almaty.records([RawCity.rule("KZ/DE/tourism/ordinary")], seq: 1))
        },
        member(.malformedPayload, "a path key other than the payload's") { try await $0.put(try $0.notice(.profile), key: "hotels") },
        member(.notOwner, "another city's path") { try await $0.put(try $0.notice(), city: "bukhara") },
        member(.wrongForum, "a notice for another forum") { try await $0.put(try $0.notice(header: $0.header(forum: ForumID("tea-road")!))) },
        member(.tooLarge, "a notice of more than 1 MiB") { almaty in
            // Any words of that length: the size is looked at before the signature.
            let payload = [UInt8](repeating: 0x41, count: 1_398_104)
            let good = String(decoding: try almaty.notice().compact, as: UTF8.self)
            let signatures = good[good.range(of: #"","payloadType""#)!.lowerBound...]
            return try await almaty.ask(
                .put, "/federation/v1/board/almaty/profile", body: Array(#"{"payload":""#.utf8) + payload + Array(signatures.utf8))
        },
        member(.staleSequence, "a version below the board's", members: ["current": 7]) { almaty in
            _ = try await almaty.put(try almaty.notice(version: 7))
            return try await almaty.put(try almaty.notice(version: 6))
        },
        member(.forkedSequence, "another document under the same version") { almaty in
            _ = try await almaty.put(try almaty.notice(body: ["text": "one"]))
            return try await almaty.put(try almaty.notice(body: ["text": "two"]))
        },
        member(.expired, "a notice that was valid until yesterday") { try await $0.put(try $0.notice(validDays: -1)) },
        member(.unknownType, "a key that the board does not have") { almaty in
            var payload = try almaty.notice().unverified.claimedPayload().object!
            payload["key"] = "camels"
            return try await almaty.put(try SignedEnvelope.sign(.notice, payload: .object(payload), with: almaty.signing), key: "camels")
        },
        member(.suspended, "a notice of a suspended city") { almaty in
            try await almaty.suspend(true)
            return try await almaty.put(try almaty.notice())
        },
    ]
}
