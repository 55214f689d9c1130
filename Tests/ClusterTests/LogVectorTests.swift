import AllFeatures
import CityNode
import Envelope
import Federation
import Forum
import Foundation
import Primitives
import StrictJSON
import Testing
import TransparencyLog

/// The small log of `Tests/Vectors/log`, written by Python alone, as a follower meets it.
@Suite struct `The pinned log` {
    private let vectors: Fields

    init() throws {
        let project = (1...3).reduce(URL(filePath: #filePath)) { path, _ in path.deletingLastPathComponent() }
        vectors = try Fields(JSON.parse([UInt8](Data(contentsOf: project.appending(path: "Tests/Vectors/log/log.json")))))
    }

    private func key(_ name: String) throws -> VerifyingKey {
        try vectors.fields("keys").fields(name).value("publicKey", "a key", VerifyingKey.init(base64:))
    }

    private func root() throws -> TrustRoot {
        try TrustRoot(
            forum: vectors.value("forum", "a slug", ForumID.init), version: 1, expiresAt: UTCTime(seconds: 1 << 33), rootKeys: [key("log")],
            threshold: 1,
            signingKeys: [key("secretariat")], logKeys: [key("log")], caCertificates: [])
    }

    private func entries() throws -> [(text: [UInt8], digest: String, leafHash: String)] {
        try vectors.elements("entries", count: 1...100) { (json, path) throws(FieldError) in
            let fields = try Fields(json, path: path)
            return (Array(try fields.string("text", length: 1...65_535).utf8), try fields.string("digest"), try fields.string("leafHash"))
        }
    }

    private func hashes(_ json: JSON?) throws -> [MerkleHash] { try #require(json?.array).map { try #require(MerkleHash(hex: $0.string ?? "")) } }

    private func checkpoint() throws -> VerifiedCheckpoint {
        let note = Array(try vectors.string("checkpoint").utf8)
        return try SignedCheckpoint.verify(note, origin: try #require(NoteName("silkroad/log")), logKeys: [try key("log").raw])
    }

    @Test func `has the leaves, digests and roots that Python says`() throws {
        let roots = try hashes(vectors.object["roots"])
        var frontier = MerkleFrontier()
        #expect(frontier.root == roots[0])
        for (index, entry) in try entries().enumerated() {
            let read = try LogEntry(entry.text)
            #expect(read.envelope.digest.hex == entry.digest)
            #expect(LogEntry(acceptedAt: read.acceptedAt, envelope: read.envelope).bytes == entry.text)
            #expect(MerkleHash.leaf(entry.text).hex == entry.leafHash)
            frontier.append(MerkleHash.leaf(entry.text))
            #expect(frontier.root == roots[index + 1])
        }
    }

    @Test func `has the tile and the bundle that Python says`() throws {
        let (tile, bundle) = (
            try #require(Base64.decode(try vectors.string("tile"))), try #require(Base64.decode(try vectors.string("bundle", length: 1...100_000)))
        )
        let entries = try entries()
        #expect(try EntryBundle(decoding: bundle, count: entries.count).map(Array.init) == entries.map(\.text))
        #expect(try EntryBundle(entries.map(\.text)).bytes == bundle)
        #expect(tile == entries.flatMap { MerkleHash.leaf($0.text).bytes })
    }

    @Test func `proves each entry and each earlier tree`() throws {
        let (entries, roots) = (try entries(), try hashes(vectors.object["roots"]))
        let last = try #require(roots.last)
        for (index, path) in try #require(vectors.object["inclusion"]?.array).enumerated() {
            let proof = InclusionProof(leafIndex: UInt64(index), treeSize: UInt64(entries.count), path: try hashes(path))
            try proof.verify(leaf: MerkleHash.leaf(entries[index].text), root: last)
        }
        for (index, path) in try #require(vectors.object["consistency"]?.array).enumerated() {
            let proof = ConsistencyProof(oldSize: UInt64(index + 1), newSize: UInt64(entries.count), path: try hashes(path))
            try proof.verify(oldRoot: roots[index + 1], newRoot: last)
        }
    }

    @Test func `is believed as a whole`() throws {
        let checkpoint = try checkpoint()
        #expect(checkpoint.cosignedAtSeconds == (try vectors.integer("cosignedAt", in: 1...JSON.largestInteger)))
        var verification = LogVerification(roots: [try root()], registry: .forum)
        for entry in try entries() { try verification.append(entry.text) }
        try verification.finish(checkpoint)
        #expect(verification.membership.members.keys.sorted().map(\.text) == ["almaty", "bishkek"])
        #expect(verification.records["visa.rule.published"] == 3)
    }

    @Test func `is not believed with any entry of the broken ones in its place`() throws {
        let entries = try entries()
        let broken = try #require(vectors.object["broken"]?.array)
        #expect(broken.count == 16)
        for vector in broken {
            let fields = try Fields(vector)
            let name = Comment(rawValue: try fields.string("name"))
            let index = Int(try fields.integer("index", in: 0...Int64(entries.count)))
            var verification = LogVerification(roots: [try root()], registry: .forum)
            for entry in entries[..<index] { try verification.append(entry.text) }
            let text = Array(try fields.string("text", length: 1...65_535).utf8)
            do throws(Problem) {
                try verification.append(text)
                Issue.record(name)
            } catch { #expect(error.code == .logInconsistent, name) }
        }
    }

    @Test func `does not fit its checkpoint with an entry less`() throws {
        var verification = LogVerification(roots: [try root()], registry: .forum)
        for entry in try entries().dropLast() { try verification.append(entry.text) }
        let checkpoint = try checkpoint()
        #expect(throws: Problem.self) { try verification.finish(checkpoint) }
    }
}
