import Primitives
import StrictJSON
import TestKit
import Testing

@testable import Envelope

@Suite("An unverified envelope")
struct UnverifiedEnvelopeTests {
    static let key = SigningKey()

    static func payload(_ members: [(String, JSON)] = [], to: ParticipantID? = nil) throws -> JSON {
        let header = PayloadHeader(
            forum: try #require(ForumID("silkroad")), from: try #require(ParticipantID("almaty")), id: UUIDv7(at: UTCTime(seconds: 1_800_000_000)),
            issuedAt: UTCTime(seconds: 1_800_000_000), to: to)
        return header.payload(members)
    }

    @Test("signs DSSE's pre-authentication encoding (DSSE v1.0.2, protocol.md)")
    func preAuthenticationEncoding() {
        let encoding = PreAuthenticationEncoding(type: "http://example.com/HelloWorld", payload: Array("hello world".utf8))
        #expect(String(decoding: encoding.bytes, as: UTF8.self) == "DSSEv1 29 http://example.com/HelloWorld 11 hello world")
        #expect(Array(encoding.payload) == Array("hello world".utf8))
    }

    @Test("is the same whether it is read fast or through a JSON tree, and never crashes, however it is mutated")
    func mutations() throws {
        var random = SeededGenerator(seed: 20_261_124)
        let texts = [
            try SignedEnvelope.sign(.records, payload: try Self.payload([("epoch", 1)]), with: Self.key).compact,
            try SignedEnvelope.cosign(SignedEnvelope.sign(.root, payload: try Self.payload(), with: Self.key).unverified, with: SigningKey()).compact,
        ]
        var survivors = 0
        for round in 0..<8000 {
            var bytes = texts[round % texts.count]
            for _ in 0..<Int.random(in: 1...3, using: &random) { mutate(&bytes, &random) }
            let fast = Result { () throws(Problem) in try UnverifiedEnvelope.parse(bytes) }
            let general = Result { () throws(Problem) in try UnverifiedEnvelope.parse(general: bytes[...]) }
            switch (fast, general) {
            case (.success(let fast), .success(let general)):
                survivors += 1
                #expect(fast.digest == general.digest && fast.compact == general.compact && fast.signatures == general.signatures)
                #expect(fast.encoding.bytes == general.encoding.bytes)
                // Whatever still verifies must be what was signed.
                if fast.signatures.count == 1, let verified = try? fast.verify(with: Self.key.verifyingKey) { #expect(verified.compact == texts[0]) }
            case (.failure(let fast), .failure(let general)): #expect(fast == general)
            default: Issue.record("only one of the two readers takes \(String(decoding: bytes, as: UTF8.self))")
            }
        }
        #expect(survivors > 100)
    }

    private func mutate(_ bytes: inout [UInt8], _ random: inout SeededGenerator) {
        guard !bytes.isEmpty else { return }
        let index = Int.random(in: 0..<bytes.count, using: &random)
        switch Int.random(in: 0..<5, using: &random) {
        case 0: bytes[index] ^= 1 << UInt8.random(in: 0..<8, using: &random)
        case 1: bytes.remove(at: index)
        case 2: bytes.insert(Array(#"{}[]",:\ =+/-_A0"#.utf8).randomElement(using: &random) ?? 0, at: index)
        case 3: bytes.removeLast(bytes.count - index)
        default: bytes[index] = Array("ABCDwxyz0123+/-_=".utf8).randomElement(using: &random) ?? 0
        }
    }

    @Test("takes one kind only where only one is taken")
    func kinds() throws {
        let envelope = try SignedEnvelope.sign(.notice, payload: try Self.payload(), with: Self.key)
        #expect(problem { () throws(Problem) in try UnverifiedEnvelope.parse(envelope.compact, as: .records) } == .malformedEnvelope)
        #expect(try UnverifiedEnvelope.parse(envelope.compact, as: .notice).digest == envelope.digest)
    }

    @Test("a payload too large is not signed either")
    func tooLargeToSign() throws {
        #expect(
            problem { () throws(Problem) in try SignedEnvelope.sign(.records, payload: [UInt8](repeating: 32, count: 48_001), with: Self.key) }
                == .tooLarge)
    }

    @Test("an enrolment proves that its sender holds the key it contains")
    func containedKey() throws {
        let receiver = ParticipantID.secretariat
        let good = try Self.payload([("signingKey", .string(Self.key.verifyingKey.base64))], to: receiver)
        let verified = try SignedEnvelope.sign(.enrolment, payload: good, with: Self.key).unverified.verify(withContainedKey: "signingKey")
        #expect(verified.signers == [Self.key.keyID])
        let foreign = try SignedEnvelope.sign(.enrolment, payload: good, with: SigningKey()).unverified
        #expect(problem { () throws(Problem) in try foreign.verify(withContainedKey: "signingKey") } == .unknownKey)
        let keyless = try SignedEnvelope.sign(.enrolment, payload: try Self.payload(to: receiver), with: Self.key).unverified
        #expect(problem { () throws(Problem) in try keyless.verify(withContainedKey: "signingKey") } == .malformedPayload)
    }

    @Test("a root needs its threshold of different keys; signing twice counts once")
    func threshold() throws {
        let (a, b, c) = (SigningKey(), SigningKey(), SigningKey())
        let keys = [a, b, c].map(\.verifyingKey)
        var root = try SignedEnvelope.sign(.root, payload: try Self.payload([("version", 1)]), with: a)
        #expect(problem { () throws(Problem) in try root.unverified.verify(threshold: 2, of: keys) } == .unknownKey)
        root = try SignedEnvelope.cosign(root.unverified, with: a)
        #expect(root.unverified.signatures.count == 1)
        root = try SignedEnvelope.cosign(root.unverified, with: b)
        #expect(try UnverifiedEnvelope.parse(root.compact).verify(threshold: 2, of: keys).signers == [a.keyID, b.keyID])
        #expect(problem { () throws(Problem) in try root.unverified.verify(threshold: 3, of: keys) } == .unknownKey)

        let forged = EnvelopeSignature(keyID: c.keyID, bytes: [UInt8](repeating: 0, count: 64))
        let envelope = try UnverifiedEnvelope(kind: .root, encoding: root.unverified.encoding, signatures: root.unverified.signatures + [forged])
        #expect(problem { () throws(Problem) in try envelope.verify(threshold: 3, of: keys) } == .badSignature)
        #expect(envelope.verifiedKeys(among: keys) == [a.keyID, b.keyID])
    }

    @Test("only a root is cosigned")
    func cosigning() throws {
        let records = try SignedEnvelope.sign(.records, payload: try Self.payload(), with: Self.key)
        #expect(problem { () throws(Problem) in try SignedEnvelope.cosign(records.unverified, with: SigningKey()) } == .malformedEnvelope)
    }
}
