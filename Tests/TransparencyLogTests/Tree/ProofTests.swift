import Testing
import TransparencyLog

@Suite("Proofs")
struct ProofTests {
    @Test("of inclusion are RFC 6962's and verify, for every leaf of every tree up to 70")
    func inclusionExhaustive() throws {
        let log = try SampleLog(size: 70)
        var proofs = log.proofs()
        for size in 1...70 {
            let root = log.treeHash(0..<size)
            for index in 0..<size {
                let proof = try proofs.inclusionProof(of: UInt64(index), inTreeOf: UInt64(size))
                #expect(proof.path == log.path(index, 0..<size))
                #expect(throws: Never.self) { try proof.verify(leaf: log.leaves[index], root: root) }
            }
        }
    }

    @Test("of consistency are RFC 6962's and verify, for every pair of trees up to 70")
    func consistencyExhaustive() throws {
        let log = try SampleLog(size: 70)
        var proofs = log.proofs()
        let roots = (0...70).map { log.treeHash(0..<$0) }
        for size in 0...70 {
            for old in 0...size {
                let proof = try proofs.consistencyProof(from: UInt64(old), to: UInt64(size))
                #expect(proof.path == (old == 0 ? [] : log.subproof(old, 0..<size)))
                #expect(throws: Never.self) { try proof.verify(oldRoot: roots[old], newRoot: roots[size]) }
            }
        }
    }

    @Test("hold across the borders of tiles", arguments: [255, 256, 257, 511, 512, 513, 767, 1000])
    func tileBorders(size: Int) throws {
        let log = try SampleLog(size: size)
        var proofs = log.proofs()
        let root = log.treeHash(0..<size)
        #expect(try proofs.root(atSize: UInt64(size)) == root)
        for other in Set([1, 2, 3, 127, 128, 200, 254, 255, 256, 257, 300, 511, 512, 513, size - 1, size]) where other <= size {
            #expect(try proofs.root(atSize: UInt64(other)) == log.treeHash(0..<other))
            let inclusion = try proofs.inclusionProof(of: UInt64(other - 1))
            #expect(inclusion.path == log.path(other - 1, 0..<size))
            try inclusion.verify(leaf: log.leaves[other - 1], root: root)
            let consistency = try proofs.consistencyProof(from: UInt64(other))
            #expect(consistency.path == log.subproof(other, 0..<size))
            try consistency.verify(oldRoot: log.treeHash(0..<other), newRoot: root)
        }
    }

    @Test("hold with three levels of tiles")
    func threeLevels() throws {
        let size = 65_536 + 300
        let log = try SampleLog(size: size)
        var proofs = log.proofs()
        let root = log.treeHash(0..<size)
        for index in [0, 255, 256, 65_535, 65_536, 65_800, size - 1] {
            let proof = try proofs.inclusionProof(of: UInt64(index))
            #expect(proof.path == log.path(index, 0..<size))
            try proof.verify(leaf: log.leaves[index], root: root)
        }
        for old in [1, 256, 4096, 65_535, 65_536, 65_537, 65_792] {
            let proof = try proofs.consistencyProof(from: UInt64(old))
            #expect(proof.path == log.subproof(old, 0..<size))
            try proof.verify(oldRoot: log.treeHash(0..<old), newRoot: root)
        }
        #expect(try proofs.frontier(atSize: UInt64(size)).root == root)
    }

    @Test("of inclusion are refused with any bit changed, a hash too many or too few", arguments: [2, 5, 8, 11, 70])
    func inclusionTampered(size: Int) throws {
        let log = try SampleLog(size: size)
        var proofs = log.proofs()
        let root = log.treeHash(0..<size)
        for index in 0..<size {
            let proof = try proofs.inclusionProof(of: UInt64(index))
            let leaf = log.leaves[index]
            func refused(_ path: [MerkleHash], index changed: Int = index) {
                let tampered = InclusionProof(leafIndex: UInt64(changed), treeSize: UInt64(size), path: path)
                #expect(throws: ProofError.self) { try tampered.verify(leaf: leaf, root: root) }
            }
            for path in flips(of: proof.path) { refused(path) }
            refused(Array(proof.path.dropLast()))
            refused(proof.path + [root])
            refused(proof.path, index: (index + 1) % size)
            refused(proof.path, index: size)
            #expect(throws: ProofError.rootMismatch) { try proof.verify(leaf: .leaf([0]), root: root) }
            #expect(throws: ProofError.rootMismatch) { try proof.verify(leaf: leaf, root: leaf) }
        }
    }

    @Test("of consistency are refused with any bit changed, a hash too many or too few", arguments: [2, 5, 8, 11, 70])
    func consistencyTampered(size: Int) throws {
        let log = try SampleLog(size: size)
        var proofs = log.proofs()
        let root = log.treeHash(0..<size)
        for old in 0...size {
            let proof = try proofs.consistencyProof(from: UInt64(old))
            let oldRoot = log.treeHash(0..<old)
            func refused(_ path: [MerkleHash]) {
                let tampered = ConsistencyProof(oldSize: UInt64(old), newSize: UInt64(size), path: path)
                #expect(throws: ProofError.self) { try tampered.verify(oldRoot: oldRoot, newRoot: root) }
            }
            for path in flips(of: proof.path) { refused(path) }
            if !proof.path.isEmpty { refused(Array(proof.path.dropLast())) }
            refused(proof.path + [root])
            #expect(throws: ProofError.rootMismatch) { try proof.verify(oldRoot: .leaf([0]), newRoot: root) }
            if old > 0 {
                #expect(throws: ProofError.rootMismatch) { try proof.verify(oldRoot: oldRoot, newRoot: .leaf([0])) }
            }
        }
    }

    /// Each hash with one bit changed, every bit of it in turn over the hashes' positions.
    private func flips(of path: [MerkleHash]) -> [[MerkleHash]] {
        path.indices.flatMap { position in
            stride(from: position % 8, to: 256, by: 8).compactMap { bit in
                var bytes = path[position].bytes
                bytes[bit / 8] ^= 1 << UInt8(bit % 8)
                guard let hash = MerkleHash(bytes: bytes) else { return nil }
                var flipped = path
                flipped[position] = hash
                return flipped
            }
        }
    }

    @Test("are not made beyond the log or backwards")
    func outOfRange() throws {
        var proofs = try SampleLog(size: 5).proofs()
        #expect(throws: ProofError.indexBeyondTree(index: 5, size: 5)) { try proofs.inclusionProof(of: 5) }
        #expect(throws: ProofError.indexBeyondTree(index: 3, size: 3)) { try proofs.inclusionProof(of: 3, inTreeOf: 3) }
        #expect(throws: ProofError.sizesOutOfOrder(old: 6, new: 5)) { try proofs.inclusionProof(of: 0, inTreeOf: 6) }
        #expect(throws: ProofError.sizesOutOfOrder(old: 4, new: 3)) { try proofs.consistencyProof(from: 4, to: 3) }
        #expect(throws: ProofError.sizesOutOfOrder(old: 6, new: 5)) { try proofs.root(atSize: 6) }
        let backwards = ConsistencyProof(oldSize: 2, newSize: 1, path: [])
        #expect(throws: ProofError.sizesOutOfOrder(old: 2, new: 1)) { try backwards.verify(oldRoot: .emptyTree, newRoot: .emptyTree) }
    }

    @Test("say which stored tile is too short")
    func damagedStore() throws {
        let log = try SampleLog(size: 300)
        var proofs = ProofBuilder(treeSize: 300) { Array(log.read($0).dropLast($0.level == 1 ? 32 : 0)) }
        let tile = try #require(TileCoordinate(level: 1, index: 0, width: 1))
        #expect(throws: TileError(coordinate: tile, byteCount: 0)) { try proofs.root(atSize: 300) }
    }

    @Test("survive the largest tree")
    func largest() {
        let proof = InclusionProof(leafIndex: 0, treeSize: TreeSize.maximum, path: [.emptyTree])
        #expect(throws: ProofError.wrongLength(1)) { try proof.verify(leaf: .emptyTree, root: .emptyTree) }
        let consistency = ConsistencyProof(oldSize: UInt64.max - 1, newSize: UInt64.max, path: [.emptyTree])
        #expect(throws: ProofError.wrongLength(1)) { try consistency.verify(oldRoot: .emptyTree, newRoot: .emptyTree) }
    }
}
