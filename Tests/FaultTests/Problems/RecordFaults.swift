import Coordinator
import Envelope
import Federation
import Foundation
import Primitives
import StrictJSON
import TLS

extension Fault {
    /// What can be wrong with an envelope of records, in the order in which it is looked at (protocol §3).
    static let records: [Fault] = [
        item(.malformedEnvelope, "an item that is no envelope") { _ in (Array("{}".utf8), [:]) },
        item(.malformedEnvelope, "a notice where records belong") { (try $0.notice().compact, [:]) },
        item(.malformedEnvelope, "two signatures") { almaty in
            let good = try almaty.records([RawCity.rule("KZ/DE/tourism/ordinary")], seq: 1)
            let text = String(decoding: good.compact, as: UTF8.self)
            let signature = text[text.range(of: "[{")!.upperBound...].dropLast(3)
            return (Array(text.replacing("}]}", with: "},{\(signature)}]}").utf8), [:])
        },
        item(.tooLarge, "a payload of 48,001 bytes") { almaty in
            // Signed as a notice, which may be larger, and then called records.
            let payload = Array(#"{"pad":""#.utf8) + Array(repeating: UInt8(ascii: "x"), count: 48_001 - 10) + Array(#""}"#.utf8)
            let notice = String(decoding: try SignedEnvelope.sign(.notice, payload: payload, with: almaty.signing).compact, as: UTF8.self)
            return (Array(notice.replacing("caravanserai.notice.v1", with: "caravanserai.records.v1").utf8), ["limit": 48_000, "size": 48_001])
        },
        item(.unknownKey, "a key that nobody has") { almaty in
            (try almaty.records([RawCity.rule("KZ/DE/tourism/ordinary")], seq: 1, key: SigningKey()).compact, [:])
        },
        item(.revokedKey, "a key that the secretariat has revoked") { almaty in
            try await almaty.revoke()
            return (try almaty.records([RawCity.rule("KZ/DE/tourism/ordinary")], seq: 1).compact, [:])
        },
        item(.revokedKey, "the old key after a rotation") { almaty in
            let next = SigningKey()
            let keys = CityKeys(
                signingKey: next.verifyingKey, sealingKey: SealingPrivateKey().publicKey, tlsKey: almaty.identity.leaf.spkiDigest)
            try await almaty.publish(
                almaty.records([Record(type: MemberKeyRotated.name, key: almaty.id.text, base: 0, body: .object(JSONObject(keys.members)))], seq: 1))
            return (try almaty.records([RawCity.rule("KZ/DE/tourism/ordinary")], seq: 2).compact, [:])
        },
        item(.badSignature, "a signature over another payload") { almaty in
            let one = String(decoding: try almaty.records([RawCity.rule("KZ/DE/tourism/ordinary")], seq: 1).compact, as: UTF8.self)
            let other = String(decoding: try almaty.records([RawCity.rule("KZ/FR/tourism/ordinary")], seq: 2).compact, as: UTF8.self)
            let cut = "\"signatures\":"
            return (Array((one[..<one.range(of: cut)!.lowerBound] + other[other.range(of: cut)!.lowerBound...]).utf8), [:])
        },
        item(.malformedPayload, "a payload that is no JSON") { almaty in
            (try SignedEnvelope.sign(.records, payload: Array("salam".utf8), with: almaty.signing).compact, [:])
        },
        item(.malformedPayload, "a payload without a header") { almaty in
            (try SignedEnvelope.sign(.records, payload: ["epoch": 1, "seq": 1, "records": []], with: almaty.signing).compact, [:])
        },
        item(.malformedPayload, "one key twice in an envelope") { almaty in
            let rule = RawCity.rule("KZ/DE/tourism/ordinary")
            return (try almaty.records([rule, rule], seq: 1).compact, [:])
        },
        item(.malformedPayload, "sequence number 0") { (try $0.records([RawCity.rule("KZ/DE/tourism/ordinary")], seq: 0).compact, [:]) },
        item(.malformedPayload, "257 records") { almaty in
            let records = (0..<257).map { Record(type: "x", key: "\($0)", base: 0, body: [:]) }
            return (try almaty.records(records, seq: 1).compact, [:])
        },
        item(.wrongForum, "a payload for another forum") { almaty in
            let header = almaty.header(forum: ForumID("tea-road")!)
            return (try almaty.records([RawCity.rule("KZ/DE/tourism/ordinary")], seq: 1, header: header).compact, [:])
        },
        item(.notOwner, "a payload from another city, signed with the own key") { almaty in
            let header = almaty.header(from: ParticipantID("bukhara")!)
            return (try almaty.records([RawCity.rule("KZ/DE/tourism/ordinary")], seq: 1, header: header).compact, [:])
        },
        item(.notOwner, "another city's envelope over the own connection") { almaty in
            let bukhara = try await RawCity.enrol("bukhara", country: "UZ", in: almaty.forum)
            return (try bukhara.records([RawCity.rule("UZ/DE/tourism/ordinary")], seq: 1).compact, [:])
        },
        item(.forkedSequence, "a number that was accepted with another envelope") { almaty in
            let first = try almaty.records([RawCity.rule("KZ/DE/tourism/ordinary")], seq: 3)
            try await almaty.publish(first)
            return (try almaty.records([RawCity.rule("KZ/FR/tourism/ordinary")], seq: 3).compact, ["accepted": .string(first.digest.hex)])
        },
        item(.staleSequence, "a number below the last one") { almaty in
            try await almaty.publish(almaty.records([RawCity.rule("KZ/DE/tourism/ordinary")], epoch: 2, seq: 5))
            return (try almaty.records([RawCity.rule("KZ/FR/tourism/ordinary")], epoch: 2, seq: 4).compact, ["epoch": 2, "seq": 5])
        },
        item(.staleSequence, "an epoch below the last one") { almaty in
            try await almaty.publish(almaty.records([RawCity.rule("KZ/DE/tourism/ordinary")], epoch: 2, seq: 1))
            return (try almaty.records([RawCity.rule("KZ/FR/tourism/ordinary")], epoch: 1, seq: 99).compact, ["epoch": 2, "seq": 1])
        },
        item(.reusedID, "an id that another envelope had") { almaty in
            let header = almaty.header()
            try await almaty.publish(almaty.records([RawCity.rule("KZ/DE/tourism/ordinary")], seq: 1, header: header))
            return (try almaty.records([RawCity.rule("KZ/FR/tourism/ordinary")], seq: 2, header: header).compact, [:])
        },
        item(.unknownType, "a record of a type that nobody knows") { almaty in
            let records = [RawCity.rule("KZ/DE/tourism/ordinary"), Record(type: "camel.sold", key: "1", base: 0, body: [:])]
            return (try almaty.records(records, seq: 1).compact, ["record": 1])
        },
        item(.notOwner, "a rule of another country") { almaty in
            let records = [RawCity.rule("KZ/DE/tourism/ordinary"), RawCity.rule("UZ/DE/tourism/ordinary")]
            return (try almaty.records(records, seq: 1).compact, ["record": 1])
        },
        item(.staleBase, "a base that is not the record's") { almaty in
            let index = try await almaty.publish(almaty.records([RawCity.rule("KZ/DE/tourism/ordinary")], seq: 1))
            let records = [RawCity.rule("KZ/FR/tourism/ordinary"), RawCity.rule("KZ/DE/tourism/ordinary", base: 0)]
            return (try almaty.records(records, seq: 2).compact, ["record": 1, "current": .integer(index + 1)])
        },
        item(.ruleViolated, "a rule that no rule allows") { almaty in
            (try almaty.records([RawCity.rule("KZ/DE/tourism/ordinary", requirement: "bribe")], seq: 1).compact, ["record": 0])
        },
        item(.suspended, "a city that is suspended") { almaty in
            try await almaty.suspend(true)
            return (try almaty.records([RawCity.rule("KZ/DE/tourism/ordinary")], seq: 1).compact, [:])
        },
    ]
}

extension RawCity {
    /// The secretariat shuts this city out, or lets it in again.
    func suspend(_ isSuspended: Bool) async throws {
        let body = MemberSuspended.Body(isSuspended: isSuspended, reason: "unpaid dues")
        let receipt = try await forum.coordinator.sequencer.publish([Record(type: MemberSuspended.name, key: id.text, base: 0, body: body.json)])
        if case .rejected(let problem) = receipt.outcome { throw problem }
    }
}
