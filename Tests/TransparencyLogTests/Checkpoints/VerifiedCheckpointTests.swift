import Testing
import TransparencyLog

@Suite("A checkpoint becomes verified")
struct VerifiedCheckpointTests {
    let log: NoteSigner
    let checkpoint: Checkpoint

    init() throws {
        log = try signer("silkroad/log", seed: 1)
        checkpoint = try TransparencyLogTests.checkpoint("silkroad/log", size: 17, root: .leaf([1]))
    }

    private func verify(
        _ signatures: [NoteSignature], of checkpoint: Checkpoint? = nil, origin: String = "silkroad/log", keys: [NoteSigner]? = nil
    ) throws -> VerifiedCheckpoint {
        let note = try SignedNote(text: (checkpoint ?? self.checkpoint).text, signatures: signatures)
        return try SignedCheckpoint.verify(note.bytes, origin: name(origin), logKeys: (keys ?? [log]).map(\.verifierKey.publicKey))
    }

    @Test("by the plain and the timestamped signature of the log's key")
    func verified() throws {
        let signed = try SignedCheckpoint.sign(checkpoint, by: log, atSeconds: 1_795_000_000)
        let verified = try SignedCheckpoint.verify(signed.bytes, origin: log.name, logKeys: [log.verifierKey.publicKey])
        #expect(verified.origin == log.name)
        #expect(verified.size == 17)
        #expect(verified.root == .leaf([1]))
        #expect(verified.cosignedAtSeconds == 1_795_000_000)
        #expect(verified.noteBytes == signed.bytes)
    }

    @Test("not by one of the two, nor by one each of two keys")
    func oneIsNotEnough() throws {
        let other = try signer("silkroad/log", seed: 2)
        let text = checkpoint.text
        #expect(throws: CheckpointError.notSignedByLog) { try verify([log.sign(text)]) }
        #expect(throws: CheckpointError.notSignedByLog) { try verify([log.cosign(text, atSeconds: 5)]) }
        let split = try [log.sign(text), other.cosign(text, atSeconds: 5)]
        #expect(throws: CheckpointError.notSignedByLog) { try verify(split, keys: [log, other]) }
        #expect(throws: CheckpointError.notSignedByLog) { try verify(split + [log.cosign(text, atSeconds: 5)], keys: []) }
        #expect(try verify(split + [log.cosign(text, atSeconds: 4)], keys: [log, other]).cosignedAtSeconds == 4)
    }

    @Test("by either key while the log's key changes")
    func rotation() throws {
        let next = try signer("silkroad/log", seed: 2)
        let text = checkpoint.text
        let both = try [log.sign(text), log.cosign(text, atSeconds: 5), next.sign(text), next.cosign(text, atSeconds: 6)]
        for keys in [[log], [next], [log, next]] { #expect(try verify(both, keys: keys).size == 17) }
        #expect(try verify(both, keys: [log, next]).cosignedAtSeconds == 6)
    }

    @Test("not for another log, by signatures over another checkpoint, or with a wrong one among them")
    func refusals() throws {
        let text = checkpoint.text
        let both = try [log.sign(text), log.cosign(text, atSeconds: 5)]
        #expect(throws: CheckpointError.wrongOrigin(NoteLine(log.name))) { try verify(both, origin: "amber/log") }
        let larger = try TransparencyLogTests.checkpoint("silkroad/log", size: 18, root: .leaf([1]))
        #expect(throws: CheckpointError.note(.badSignature(log.name))) { try verify(both, of: larger) }
        let wrong = try log.cosign(larger.text, atSeconds: 6)
        #expect(throws: CheckpointError.note(.badSignature(log.name))) { try verify(both + [wrong]) }
        let elsewhere = try signer("amber/log", seed: 1)
        #expect(throws: CheckpointError.notSignedByLog) { try verify([elsewhere.sign(text), elsewhere.cosign(text, atSeconds: 5)]) }
    }

    @Test("when empty, only with the hash of nothing for a root")
    func emptyTree() throws {
        let empty = try TransparencyLogTests.checkpoint("silkroad/log", size: 0, root: .emptyTree)
        #expect(try verify([log.sign(empty.text), log.cosign(empty.text, atSeconds: 1)], of: empty).size == 0)
        let wrong = try TransparencyLogTests.checkpoint("silkroad/log", size: 0, root: .leaf([]))
        #expect(throws: CheckpointError.wrongEmptyRoot) { try verify([log.sign(wrong.text), log.cosign(wrong.text, atSeconds: 1)], of: wrong) }
    }

    @Test("and counts the witnesses that cosigned")
    func quorum() throws {
        let witnesses = try [signer("silkroad/almaty", seed: 3), signer("silkroad/tashkent", seed: 4), signer("silkroad/xian", seed: 5)]
        let keys = witnesses.map(\.cosignatureKey)
        let text = checkpoint.text
        var signatures = try [log.sign(text), log.cosign(text, atSeconds: 5)]
        #expect(throws: Never.self) { try verify(signatures).requireQuorum(0, of: keys) }
        signatures += try [witnesses[0].cosign(text, atSeconds: 7), witnesses[0].cosign(text, atSeconds: 9), witnesses[0].cosign(text, atSeconds: 8)]
        #expect(try verify(signatures).cosignatures(of: keys).map(\.cosignedAtSeconds) == [9])
        #expect(throws: CheckpointError.quorumMissed(cosigned: 1, needed: 2)) { try verify(signatures).requireQuorum(2, of: keys) }
        signatures.append(try witnesses[1].cosign(text, atSeconds: 7))
        #expect(throws: Never.self) { try verify(signatures).requireQuorum(2, of: keys) }
        #expect(try verify(signatures).cosignatures(of: keys).map(\.key) == [keys[0], keys[1]])
        // A stranger does not count, nor a plain signature, nor a second name of the same key.
        signatures += try [signer("silkroad/amber", seed: 6).cosign(text, atSeconds: 7), witnesses[2].sign(text)]
        let alias = try signer("silkroad/alias", seed: 4)
        signatures.append(try alias.cosign(text, atSeconds: 7))
        #expect(throws: CheckpointError.quorumMissed(cosigned: 2, needed: 3)) {
            try verify(signatures).requireQuorum(3, of: keys + [alias.cosignatureKey, witnesses[2].verifierKey])
        }
    }

    @Test("and refuses a wrong cosignature of a known witness")
    func wrongCosignature() throws {
        let witness = try signer("silkroad/almaty", seed: 3)
        let text = checkpoint.text
        let wrong = try witness.cosign(Array("other\n".utf8), atSeconds: 7)
        let verified = try verify([log.sign(text), log.cosign(text, atSeconds: 5), wrong])
        #expect(throws: CheckpointError.note(.badSignature(witness.name))) { try verified.requireQuorum(1, of: [witness.cosignatureKey]) }
    }

    @Test("not from bytes that are no checkpoint")
    func malformed() throws {
        let text = Array("no checkpoint\n".utf8)
        let bytes = try SignedNote(text: text, signatures: [log.sign(text)]).bytes
        #expect(throws: CheckpointError.malformed) { try SignedCheckpoint(parsing: bytes) }
        #expect(throws: CheckpointError.note(.noSignatureBlock)) { try SignedCheckpoint(parsing: checkpoint.text) }
    }
}
