public import AllFeatures
public import Envelope
public import Federation
import Forum
public import Primitives
import StrictJSON

/// A forum of three cities with keys of its own: Almaty and Astana in Kazakhstan, Bishkek in Kyrgyzstan.
public struct TestMembers {
    /// 2026-11-25T08:00:00Z
    public static let now = UTCTime(seconds: 1_795_593_600)

    public let secretariat: SigningKey
    public let keys: [String: SigningKey]
    public let forum: ForumID
    public var view: MemoryView

    public init() throws {
        forum = try needed(ForumID("silkroad"))
        let cities = [("almaty", "KZ"), ("astana", "KZ"), ("bishkek", "KG")]
        // The seeds of the vectors: the record of a revocation names a key.
        func key(_ byte: UInt8) throws -> SigningKey { try needed(SigningKey(seed: [UInt8](repeating: byte, count: 32))) }
        secretariat = try key(0x40)
        keys = try ["almaty": key(0x41), "astana": key(0x42), "bishkek": key(0x43)]
        view = MemoryView(Membership(secretariatKeys: [secretariat.verifyingKey]))
        for (city, country) in cities {
            let body: JSON = [
                "city": ["id": .string(city), "name": ["en": .string(city)], "country": .string(country)],
                "url": .string("https://\(city).example.org"),
                "signingKey": .string(try needed(keys[city]).verifyingKey.base64), "sealingKey": .string(SealingPrivateKey().publicKey.base64),
                "tlsKey": .string(Digest32(sha256: Array(city.utf8)).hex),
            ]
            try view.put(Record(type: MemberAdmitted.name, key: city, base: 0, body: body), by: .secretariat)
        }
    }

    /// Records as a participant sends them: signed, read back and verified.
    public func envelope(_ records: [Record], from sender: String, number: Int64 = 1) throws -> UnverifiedEnvelope {
        let from = try needed(ParticipantID(sender))
        let now = Self.now
        let payload = RecordsPayload(
            header: PayloadHeader(forum: forum, from: from, id: UUIDv7(at: now), issuedAt: now), sequence: SequenceNumber(epoch: 1, number: number),
            records: records)
        let key = try from == .secretariat ? secretariat : needed(keys[sender])
        return try SignedEnvelope.sign(.records, payload: payload.json, with: key).unverified
    }

    /// Verifies and judges as the coordinator does.
    public func verdict(_ envelope: UnverifiedEnvelope, from sender: String, registry: RecordRegistry = .forum) throws -> Judge.Verdict {
        let judge = Judge(forum: forum, registry: registry)
        let payload = try judge.verify(envelope, from: try needed(ParticipantID(sender)), membership: view.membership, at: view.size)
        return try judge.judge(payload, of: envelope, acceptedAt: Self.now, in: view)
    }
}

/// What the test's own values must be.
private struct Missing: Error {}

private func needed<Value>(_ value: Value?) throws -> Value {
    guard let value else { throw Missing() }
    return value
}
