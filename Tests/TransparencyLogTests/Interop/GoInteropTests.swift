import Foundation
import Testing
import TransparencyLog

/// Against golang.org/x/mod/sumdb, which shares no code with us.
@Suite(
    "Go's implementation and ours", .enabled(if: GoTool.isExpected, "needs the Debian packages golang-go and golang-golang-x-mod-dev"), .serialized)
struct GoInteropTests {
    // The names are those of the Go program's JSON.
    struct Question: Encodable {
        var size: Int
        var root: Data
        var tiles: [String: Data]
        var inclusion: [Proof]
        var consistency: [Proof]
        var notes: [Signed]
        var seed: Data
        var name: String
        var checkpoint: String
        var seconds: Int64
    }

    struct Proof: Codable, Equatable {
        var of: UInt64
        var path: [Data]?
        var root: Data
    }

    struct Signed: Encodable {
        var note: String
        var keys: [String]
        var seconds: [Int64]
    }

    struct Answer: Decodable {
        var tiles: [String: Data]
        var inclusion: [Proof]
        var consistency: [Proof]
        var note: String
        var keys: [String]
    }

    @Test("agree on tiles, roots, proofs, notes and cosignatures", arguments: [1, 2, 3, 7, 255, 256, 257, 600, 66_000])
    func agreement(size: Int) async throws {
        try #require(GoTool.isInstalled, "install golang-go and golang-golang-x-mod-dev: deploy/install-packages golang-go golang-golang-x-mod-dev")
        let log = try SampleLog(size: size)
        var proofs = log.proofs()
        let root = try proofs.root(atSize: UInt64(size))
        let signer = try signer("silkroad/log", seed: 1)
        let witness = try TransparencyLogTests.signer("silkroad/almaty", seed: 2)
        let checkpoint = try checkpoint("silkroad/log", size: UInt64(size), root: root)
        let signed = try SignedCheckpoint.sign(checkpoint, by: signer, atSeconds: 1_795_000_000)
            .adding(answer: witness.cosign(checkpoint.text, atSeconds: 1_795_000_007).line, of: witness.cosignatureKey)

        var question = Question(
            size: size, root: Data(root.bytes), tiles: [:], inclusion: [], consistency: [], notes: [], seed: Data(repeating: 3, count: 32),
            name: "silkroad/log",
            checkpoint: String(decoding: checkpoint.text, as: UTF8.self), seconds: 1_795_000_011)
        for (coordinate, bytes) in log.tiles { question.tiles[TilePath.hashes(coordinate).description] = Data(bytes) }
        for index in Self.samples.filter({ $0 < size }) + [size - 1] {
            let proof = try proofs.inclusionProof(of: UInt64(index))
            question.inclusion.append(Proof(of: UInt64(index), path: proof.path.map { Data($0.bytes) }, root: Data(count: 32)))
        }
        for old in Self.samples.filter({ 1..<size ~= $0 }) + [size] {
            let proof = try proofs.consistencyProof(from: UInt64(old))
            question.consistency.append(
                Proof(of: UInt64(old), path: proof.path.map { Data($0.bytes) }, root: Data(try proofs.root(atSize: UInt64(old)).bytes)))
        }
        let keys = [signer.verifierKey, signer.cosignatureKey, witness.cosignatureKey].map(\.vkey)
        question.notes = [Signed(note: String(decoding: signed.bytes, as: UTF8.self), keys: keys, seconds: [1_795_000_000, 1_795_000_007])]

        // Go exits with a complaint where it refuses anything of the above; the rest is what Go made.
        let answer = try await GoTool.ask(question, for: Answer.self)
        #expect(answer.inclusion.map { $0.path ?? [] } == question.inclusion.map(\.path))
        #expect(answer.consistency.map { $0.path ?? [] } == question.consistency.map(\.path))
        #expect(answer.consistency.map(\.root) == question.consistency.map(\.root))
        // Go writes the right edge at every width it ever had; ours holds them all as beginnings of the widest.
        #expect(Set(answer.tiles.keys).isSuperset(of: question.tiles.keys))
        for (path, bytes) in answer.tiles {
            let coordinate = try #require(TilePath(path)).coordinate
            #expect(TilePath.hashes(coordinate).description == path)
            #expect(bytes.count == coordinate.width * 32)
            #expect(log.read(coordinate).starts(with: bytes))
        }

        let bytes = Array(answer.note.utf8)
        let goKeys = try answer.keys.map { try #require(NoteVerifierKey(vkey: $0)) }
        #expect(goKeys.map(\.algorithm) == [.ed25519, .cosignatureV1])
        let verified = try SignedCheckpoint.verify(bytes, origin: signer.name, logKeys: [goKeys[0].publicKey])
        #expect(verified.size == UInt64(size))
        #expect(verified.root == root)
        #expect(verified.cosignedAtSeconds == 1_795_000_011)
        let ours = try #require(NoteSigner(name: signer.name, seed: [UInt8](repeating: 3, count: 32)))
        #expect(try SignedCheckpoint.sign(checkpoint, by: ours, atSeconds: 1_795_000_011).bytes == bytes)
    }

    private static let samples = [0, 1, 2, 127, 128, 254, 255, 256, 257, 511, 512, 65_535, 65_536, 65_537]

    @Test("differ where the root is altered, and Go says so")
    func alteredRoot() async throws {
        try #require(GoTool.isInstalled, "install golang-go and golang-golang-x-mod-dev: deploy/install-packages golang-go golang-golang-x-mod-dev")
        let question = Question(
            size: 3, root: Data(count: 32), tiles: [:], inclusion: [], consistency: [], notes: [], seed: Data(count: 32), name: "log",
            checkpoint: "log\n", seconds: 1)
        let failure = await #expect(throws: GoTool.Failure.self) { try await GoTool.ask(question, for: Answer.self) }
        #expect(failure?.description.contains("our root is") == true)
    }
}
