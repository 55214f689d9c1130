import TransparencyLog

func name(_ text: String) throws -> NoteName {
    guard let name = NoteName(text) else { throw BadSample(text: text) }
    return name
}

/// A signer whose seed is 32 times one byte.
func signer(_ text: String, seed: UInt8) throws -> NoteSigner {
    guard let signer = NoteSigner(name: try name(text), seed: [UInt8](repeating: seed, count: 32)) else { throw BadSample(text: text) }
    return signer
}

func checkpoint(_ origin: String, size: UInt64, root: MerkleHash) throws -> Checkpoint {
    guard let line = NoteLine(origin), let checkpoint = Checkpoint(origin: line, size: size, root: root) else { throw BadSample(text: origin) }
    return checkpoint
}

struct BadSample: Error {
    var text: String
}
