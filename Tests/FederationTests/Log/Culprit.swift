import AllFeatures
import Envelope
import Forum
import Foundation
import Primitives
import StrictJSON
import TestMembers
import Testing

@testable import Federation

/// Almaty's envelope with any number of offences at once, and the state that makes them offences.
struct Culprit {
    var members: TestMembers
    let offences: Set<Offence>
    static let now = UTCTime(seconds: 1_795_593_600)

    init(_ offences: Set<Offence>) throws {
        members = try TestMembers()
        self.offences = offences
    }

    private static func rule(_ key: String, base: Int64 = 0, requirement: String = "visa-free") -> Record {
        let body: JSON = ["requirement": .string(requirement), "sourceUrl": "https://mfa.example", "verifiedAt": "2026-11-24T00:00:00.000Z"]
        return Record(type: "visa.rule.published", key: key, base: base, body: body)
    }

    /// What is said of the envelope; `nil` where it is accepted.
    mutating func verdict() throws -> Problem? {
        let almaty = try #require(ParticipantID("almaty"))
        let id = UUIDv7(at: Self.now)
        // Before: an envelope of number 2.5, with the id that will be used again.
        try accept(
            Self.rule("KZ/DE/tourism/ordinary"), SequenceNumber(epoch: 2, number: 5), id: offences.contains(.reusedID) ? id : UUIDv7(at: Self.now))
        let number: Int64 = offences.contains(.forkedSequence) ? 5 : offences.contains(.staleSequence) ? 4 : 6
        let from = try offences.contains(.notOwner) ? #require(ParticipantID("bishkek")) : almaty
        let forum = try offences.contains(.wrongForum) ? #require(ForumID("tea-road")) : members.forum
        var payload = RecordsPayload(
            header: PayloadHeader(forum: forum, from: from, id: id, issuedAt: Self.now), sequence: SequenceNumber(epoch: 2, number: number),
            records: [record()]
        ).json.object!
        if offences.contains(.malformedPayload) { payload["epoch"] = "two" }
        if offences.contains(.tooLarge) { payload["pad"] = .string(String(repeating: "x", count: 48_000)) }
        if offences.contains(.revokedKey) { try members.view.put(try revocation(), by: .secretariat) }
        if offences.contains(.suspended) {
            for city in ["almaty", "bishkek"] {
                let body = MemberSuspended.Body(isSuspended: true, reason: "dues")
                try members.view.put(Record(type: MemberSuspended.name, key: city, base: 0, body: body.json), by: .secretariat)
            }
        }
        do throws(Problem) {
            let envelope = try UnverifiedEnvelope.parse(try bytes(of: payload))
            let judge = Judge(forum: members.forum, registry: .forum)
            let payload = try judge.verify(envelope, from: almaty, membership: members.view.membership, at: members.view.size)
            guard case .refused(let problem) = (try? judge.judge(payload, of: envelope, acceptedAt: TestMembers.now, in: members.view)) else {
                return nil
            }
            return problem
        } catch { return error }
    }

    private func record() -> Record {
        if offences.contains(.unknownType) { return Record(type: "camel.sold", key: "1", base: 0, body: [:]) }
        return Self.rule(
            offences.contains(.foreignRecord) ? "KG/DE/tourism/ordinary" : "KZ/FR/tourism/ordinary", base: offences.contains(.staleBase) ? 99 : 0,
            requirement: offences.contains(.ruleViolated) ? "bribe" : "visa-free")
    }

    private mutating func accept(_ record: Record, _ sequence: SequenceNumber, id: UUIDv7) throws {
        for city in ["almaty", "bishkek"] {
            // Both have been here before: whoever is blamed for the number has one.
            let id = city == "almaty" ? id : UUIDv7(at: Self.now)
            let header = PayloadHeader(forum: members.forum, from: try #require(ParticipantID(city)), id: id, issuedAt: Self.now)
            let payload = RecordsPayload(header: header, sequence: sequence, records: [record])
            let envelope = try SignedEnvelope.sign(.records, payload: payload.json, with: try #require(members.keys[city]))
            try members.view.append(payload, envelope.digest)
        }
    }

    private func revocation() throws -> Record {
        let body = MemberKeyRevoked.Body(city: try #require(CityID("almaty")), fromIndex: 0, reason: "stolen")
        return Record(type: MemberKeyRevoked.name, key: try #require(members.keys["almaty"]).keyID.description, base: 0, body: body.json)
    }

    /// Signed, then spoilt in whatever way the outside can be spoilt.
    private func bytes(of payload: JSONObject) throws(Problem) -> [UInt8] {
        let key = offences.contains(.unknownKey) ? SigningKey() : members.keys["almaty"]!
        // As a notice where it is longer than records may be: nothing else would sign it.
        let kind: PayloadKind = offences.contains(.tooLarge) ? .notice : .records
        var text = String(decoding: try SignedEnvelope.sign(kind, payload: .object(payload), with: key).compact, as: UTF8.self)
        text = text.replacing("caravanserai.notice.v1", with: "caravanserai.records.v1")
        if offences.contains(.badSignature) {
            let start = text.range(of: #""sig":""#)!.upperBound
            text.replaceSubrange(start...start, with: text[start] == "A" ? "B" : "A")
        }
        // Two signatures: the JSON around them is sound.
        if offences.contains(.malformedEnvelope) {
            text = text.replacing("\"signatures\":[", with: "\"signatures\":[{\"keyid\":\"00\",\"sig\":\"\"},")
        }
        return Array(text.utf8)
    }
}
