import Synchronization
import TransparencyLog

/// One signature of several payloads that were signed at once (protocol, Envelopes): of the root of a Merkle tree (RFC 6962 §2.1) whose leaves are the
/// bytes that each payload's own signature would be of. Each envelope carries the way from its leaf to the root, so that it is verified by itself.
///
/// Signing costs one signature for all, and so does verifying them where they are verified near each other in time.
public struct SharedSignature: Sendable {
    /// Payloads that may share one.
    public static let most = 256
    private static let signatureCount = 64

    private let signature: ArraySlice<UInt8>
    private let proof: InclusionProof

    /// What stands in an envelope: 64 bytes of Ed25519, place and number of the payloads as two bytes each, highest first, and the path.
    var bytes: [UInt8] {
        let (place, count) = (UInt16(proof.leafIndex), UInt16(proof.treeSize))
        return signature + [UInt8(place >> 8), UInt8(place & 0xFF), UInt8(count >> 8), UInt8(count & 0xFF)] + proof.path.flatMap(\.bytes)
    }

    /// - Returns: `nil` for what can be no shared signature by its length or its numbers.
    init?(_ bytes: [UInt8]) {
        let start = Self.signatureCount + 4
        guard bytes.count > start, (bytes.count - start).isMultiple(of: MerkleHash.byteCount) else { return nil }
        let numbers = bytes[Self.signatureCount..<start].map(UInt64.init)
        let (place, count) = (numbers[0] << 8 | numbers[1], numbers[2] << 8 | numbers[3])
        guard (2...UInt64(Self.most)).contains(count), place < count else { return nil }
        signature = bytes[..<Self.signatureCount]
        proof = InclusionProof(
            leafIndex: place, treeSize: count,
            path: stride(from: start, to: bytes.count, by: MerkleHash.byteCount).compactMap {
                MerkleHash(bytes: Array(bytes[$0..<($0 + MerkleHash.byteCount)]))
            })
    }

    private init(_ signature: [UInt8], _ proof: InclusionProof) {
        self.signature = signature[...]
        self.proof = proof
    }

    static func sign(_ messages: [[UInt8]], with key: SigningKey) throws(Problem) -> [SharedSignature] {
        guard messages.count <= most else {
            throw Problem(.internal, "At most \(most) payloads share a signature, not \(messages.count).")
        }
        let (proofs, root) = InclusionProof.all(of: messages.map { .leaf($0) })
        let signature = try key.sign(signedBytes(root, count: messages.count))
        return proofs.map { SharedSignature(signature, $0) }
    }

    func isValid(for message: [UInt8], of key: VerifyingKey) -> Bool {
        guard let root = try? proof.root(leaf: .leaf(message)) else { return false }
        let signed = Self.signedBytes(root, count: Int(proof.treeSize))
        return SignedRoots.known.contains(signed, signature, of: key) { key.isValid(Array(signature), for: signed) }
    }

    /// The words keep it apart from all else that the same key signs.
    private static func signedBytes(_ root: MerkleHash, count: Int) -> [UInt8] {
        Array("caravanserai/v1/shared-signature \(count) ".utf8) + root.bytes
    }
}

/// The roots whose signatures were found good lately. It says nothing but what the signature itself says.
private final class SignedRoots: Sendable {
    static let known = SignedRoots()
    /// How many are remembered; the oldest is forgotten first.
    private static let most = 1024

    private struct State {
        var good: Set<Digest32> = []
        var order: [Digest32] = []
        var next = 0
    }

    private let state = Mutex(State())

    func contains(_ signed: [UInt8], _ signature: ArraySlice<UInt8>, of key: VerifyingKey, orVerify verify: () -> Bool) -> Bool {
        let digest = Digest32(sha256: key.keyID.value.bytes + signature + signed)
        if state.withLock({ $0.good.contains(digest) }) { return true }
        guard verify() else { return false }
        state.withLock { state in
            guard state.good.insert(digest).inserted else { return }
            if state.order.count < Self.most {
                state.order.append(digest)
            } else {
                state.good.remove(state.order[state.next])
                state.order[state.next] = digest
                state.next = (state.next + 1) % Self.most
            }
        }
        return true
    }
}
