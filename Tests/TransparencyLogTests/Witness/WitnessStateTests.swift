import Testing
import TransparencyLog

@Suite("A witness")
struct WitnessStateTests {
    let log: SampleLog
    let key: NoteSigner
    let witness: NoteSigner

    init() throws {
        log = try SampleLog(size: 20)
        key = try signer("silkroad/log", seed: 1)
        witness = try signer("silkroad/almaty", seed: 2)
    }

    private func state(_ size: Int?) -> WitnessState {
        let latest = size.map { WitnessState.Head(size: UInt64($0), root: log.treeHash(0..<$0)) }
        return WitnessState(origin: key.name, logKeys: [key.verifierKey.publicKey], latest: latest)
    }

    /// A request from one size of the sample log to another, with what is to differ from an honest one.
    private func request(
        from old: Int, to size: Int, root: MerkleHash? = nil, proof: [MerkleHash]? = nil, origin: String = "silkroad/log", signer: NoteSigner? = nil
    ) throws -> WitnessRequest {
        let checkpoint = try checkpoint(origin, size: UInt64(size), root: root ?? log.treeHash(0..<size))
        let signed = try SignedCheckpoint.sign(checkpoint, by: signer ?? key, atSeconds: 100)
        let honest = old <= size ? try log.proofs().proof(from: old, to: size) : []
        let request = try #require(WitnessRequest(oldSize: UInt64(old), proof: proof ?? honest, checkpoint: signed))
        // Over the wire and back.
        let received = try WitnessRequest(parsing: request.bytes)
        #expect(received == request)
        return received
    }

    @Test(
        "cosigns whatever continues what it cosigned last",
        arguments: [(nil, 0), (nil, 5), (0, 5), (3, 8), (8, 13), (7, 7), (16, 20)] as [(Int?, Int)])
    func cosigns(latest: Int?, size: Int) throws {
        let request = try request(from: latest ?? 0, to: size)
        let checkpoint = try state(latest).decide(request)
        #expect(checkpoint.size == UInt64(size))
        #expect(checkpoint.root == log.treeHash(0..<size))

        let answer = try witness.cosign(checkpoint.note.text, atSeconds: 101).line
        let cosigned = try request.checkpoint.adding(answer: answer, of: witness.cosignatureKey)
        let verified = try cosigned.verify(origin: key.name, logKeys: [key.verifierKey.publicKey])
        #expect(try verified.cosignatures(of: [witness.cosignatureKey]).map(\.cosignedAtSeconds) == [101])
    }

    @Test("answers 400 to an old size beyond the checkpoint")
    func oldSizeBeyond() throws {
        let refusal = try #require(throws: WitnessRefusal.self) { try state(9).decide(request(from: 9, to: 8)) }
        #expect(refusal == .oldSizeBeyondCheckpoint)
        #expect(refusal.statusCode == 400)
    }

    @Test("answers 404 to an unknown log, whoever signed")
    func unknownLog() throws {
        let stranger = try signer("amber/log", seed: 7)
        let refusal = try #require(throws: WitnessRefusal.self) {
            try state(nil).decide(request(from: 0, to: 8, origin: "amber/log", signer: stranger))
        }
        #expect(refusal == .unknownOrigin(NoteLine(stranger.name)))
        #expect(refusal.statusCode == 404)
    }

    @Test("answers 403 to an unknown key and to a wrong signature")
    func untrusted() throws {
        let stranger = try signer("silkroad/log", seed: 7)
        let refusal = try #require(throws: WitnessRefusal.self) { try state(nil).decide(request(from: 0, to: 8, signer: stranger)) }
        #expect(refusal == .untrusted(.notSignedByLog))
        #expect(refusal.statusCode == 403)

        let honest = try request(from: 0, to: 8).checkpoint
        let other = try request(from: 0, to: 9).checkpoint
        let forged = try SignedCheckpoint(parsing: SignedNote(text: other.note.text, signatures: honest.note.signatures).bytes)
        let altered = try #require(WitnessRequest(oldSize: 0, proof: [], checkpoint: forged))
        let wrong = try #require(throws: WitnessRefusal.self) { try state(nil).decide(altered) }
        #expect(wrong == .untrusted(.note(.badSignature(key.name))))
        #expect(wrong.statusCode == 403)
    }

    @Test("answers 409 and its own size to another old size", arguments: [(nil, 3, 0), (5, 0, 5), (5, 4, 5), (5, 6, 5)] as [(Int?, Int, UInt64)])
    func conflict(latest: Int?, old: Int, size: UInt64) throws {
        let refusal = try #require(throws: WitnessRefusal.self) { try state(latest).decide(request(from: old, to: 8)) }
        #expect(refusal == .conflict(latestSize: size))
        #expect(refusal.statusCode == 409)
        #expect(refusal.body == "\(size)\n")
        #expect(refusal.contentType == "text/x.tlog.size")
    }

    @Test("answers 409 to another root at the size that it cosigned")
    func sameSize() throws {
        let refusal = try #require(throws: WitnessRefusal.self) { try state(5).decide(request(from: 5, to: 5, root: .leaf([9]))) }
        #expect(refusal == .conflict(latestSize: 5))
    }

    @Test("answers 422 to what does not continue its latest checkpoint")
    func inconsistent() throws {
        let proof = try log.proofs().proof(from: 5, to: 8)
        let requests = try [
            request(from: 5, to: 8, root: .leaf([9])), request(from: 5, to: 8, proof: []), request(from: 5, to: 8, proof: proof + [.emptyTree]),
            request(from: 5, to: 8, proof: proof.reversed()), request(from: 5, to: 5, proof: [.emptyTree]),
        ]
        for request in requests {
            let refusal = try #require(throws: WitnessRefusal.self) { try state(5).decide(request) }
            #expect(refusal.statusCode == 422)
        }
        for request in try [request(from: 0, to: 5, proof: [.emptyTree]), request(from: 0, to: 0, root: .leaf([]))] {
            let refusal = try #require(throws: WitnessRefusal.self) { try state(nil).decide(request) }
            #expect(refusal.statusCode == 422)
        }
    }

    @Test("whose answer is another's, malformed or wrong adds nothing to the checkpoint")
    func answers() throws {
        let signed = try request(from: 0, to: 8).checkpoint
        let stranger = try signer("silkroad/amber", seed: 8)
        let other = try stranger.cosign(signed.note.text, atSeconds: 3).line
        #expect(throws: NoteError.noKnownSignature) { try signed.adding(answer: other, of: witness.cosignatureKey) }
        #expect(throws: NoteError.noSignatureBlock) { try signed.adding(answer: [], of: witness.cosignatureKey) }
        let wrong = try witness.cosign(Array("other\n".utf8), atSeconds: 3).line
        #expect(throws: NoteError.badSignature(witness.name)) { try signed.adding(answer: wrong, of: witness.cosignatureKey) }
        let right = try witness.cosign(signed.note.text, atSeconds: 3)
        #expect(try signed.adding(answer: other + right.line, of: witness.cosignatureKey).note.signatures == signed.note.signatures + [right])
    }
}

extension ProofBuilder {
    fileprivate func proof(from old: Int, to size: Int) throws -> [MerkleHash] {
        var builder = self
        return try builder.consistencyProof(from: UInt64(old), to: UInt64(size)).path
    }
}
