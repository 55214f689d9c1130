import StrictJSON
import Testing

@testable import Envelope

@Suite struct `A signature that several envelopes share` {
    private static let key = SigningKey()

    private static func payloads(_ count: Int) throws -> [[UInt8]] {
        try (0..<count).map { try UnverifiedEnvelopeTests.payload([("place", .integer(Int64($0)))]).compact }
    }

    private static func read(_ envelope: SignedEnvelope) throws -> UnverifiedEnvelope { try UnverifiedEnvelope.parse(envelope.compact) }

    @Test(arguments: [1, 2, 3, 5, 8, 64, 255, 256]) func `vouches for each of them by itself, in any order`(count: Int) throws {
        let payloads = try Self.payloads(count)
        let envelopes = try SignedEnvelope.sign(records: payloads, with: Self.key)
        #expect(Set(envelopes.map(\.digest)).count == count)
        for (place, envelope) in envelopes.enumerated().reversed() {
            let read = try Self.read(envelope)
            #expect(read.digest == envelope.digest)
            #expect(try Array(read.checkSignature(of: Self.key.verifyingKey).bytes) == payloads[place])
            // Now that its root is known.
            _ = try read.checkSignature(of: Self.key.verifyingKey)
        }
    }

    @Test func `vouches for no other payload, place or key, though its root is known`() throws {
        let envelopes = try SignedEnvelope.sign(records: Self.payloads(9), with: Self.key).map(Self.read)
        for envelope in envelopes { _ = try envelope.checkSignature(of: Self.key.verifyingKey) }
        let foreign = try UnverifiedEnvelope(kind: .records, encoding: envelopes[2].encoding, signatures: envelopes[3].signatures)
        #expect(throws: Problem.self) { try foreign.checkSignature(of: Self.key.verifyingKey) }
        let other = SigningKey()
        let claimed = EnvelopeSignature(keyID: other.keyID, bytes: envelopes[2].signatures[0].bytes)
        let stolen = try UnverifiedEnvelope(kind: .records, encoding: envelopes[2].encoding, signatures: [claimed])
        #expect(throws: Problem.self) { try stolen.checkSignature(of: other.verifyingKey) }
        #expect(throws: Problem.self) { try envelopes[2].checkSignature(of: other.verifyingKey) }
    }

    @Test func `is remembered for a bounded number of roots, and forgotten ones verify again`() throws {
        var first: UnverifiedEnvelope?
        for _ in 0..<1100 {
            let envelope = try Self.read(SignedEnvelope.sign(records: Self.payloads(2), with: SigningKey(seed: Self.key.seed) ?? Self.key)[0])
            first = first ?? envelope
            _ = try envelope.checkSignature(of: Self.key.verifyingKey)
        }
        _ = try #require(first).checkSignature(of: Self.key.verifyingKey)
    }

    @Test func `is refused where one of the payloads is too large`() throws {
        let large = [UInt8](repeating: 0x20, count: PayloadKind.records.payloadLimit + 1)
        let problem = #expect(throws: Problem.self) { try SignedEnvelope.sign(records: Self.payloads(2) + [large], with: Self.key) }
        #expect(problem?.code == .tooLarge)
    }
}
