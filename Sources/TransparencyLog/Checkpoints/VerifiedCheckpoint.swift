/// A checkpoint that a known key of the log has signed, plainly and with the time.
///
/// There is no way to one but ``SignedCheckpoint/verify(origin:logKeys:)``.
public struct VerifiedCheckpoint: Hashable, Sendable {
    /// Also the name of the log's keys.
    public let origin: NoteName
    /// Number of leaves, below 2^63.
    public let size: UInt64
    public let root: MerkleHash
    /// The latest time at which a known key of the log signed, in seconds since 1970.
    public let cosignedAtSeconds: Int64
    public let note: SignedNote

    fileprivate init(origin: NoteName, checkpoint: Checkpoint, cosignedAtSeconds: Int64, note: SignedNote) {
        self.origin = origin
        self.size = checkpoint.size
        self.root = checkpoint.root
        self.cosignedAtSeconds = cosignedAtSeconds
        self.note = note
    }

    public var noteBytes: [UInt8] { note.bytes }

    /// The latest cosignature of each of these witnesses that has one; the others' are ignored.
    ///
    /// A cosignature does not cover its name, so two witnesses with one public key count as one.
    /// Throws where a cosignature that names a witness's key is wrong.
    public func cosignatures(of witnesses: [NoteVerifierKey]) throws(CheckpointError) -> [VerifiedNoteSignature] {
        var latest: [[UInt8]: VerifiedNoteSignature] = [:]
        for signature in try note.checkpointSignatures(by: witnesses) {
            guard let seconds = signature.cosignedAtSeconds else { continue }
            guard let known = latest[signature.key.publicKey]?.cosignedAtSeconds, known >= seconds else {
                latest[signature.key.publicKey] = signature
                continue
            }
        }
        return latest.values.sorted { $0.key.name.utf8.lexicographicallyPrecedes($1.key.name.utf8) }
    }

    /// Throws ``CheckpointError/quorumMissed(cosigned:needed:)`` unless so many of the witnesses have cosigned.
    public func requireQuorum(_ quorum: Int, of witnesses: [NoteVerifierKey]) throws(CheckpointError) {
        let cosigned = try cosignatures(of: witnesses).count
        guard cosigned >= quorum else { throw .quorumMissed(cosigned: cosigned, needed: quorum) }
    }
}

extension SignedCheckpoint {
    /// Requires the log's origin and, under that name, both signatures of one of its raw 32-byte public keys.
    ///
    /// Throws ``CheckpointError``; a wrong signature by any known key refuses the whole note.
    public func verify(origin: NoteName, logKeys: [[UInt8]]) throws(CheckpointError) -> VerifiedCheckpoint {
        guard checkpoint.origin == NoteLine(origin) else { throw .wrongOrigin(checkpoint.origin) }
        let keys = logKeys.flatMap { key in
            [NoteVerifierKey.Algorithm.ed25519, .cosignatureV1].compactMap { NoteVerifierKey(name: origin, algorithm: $0, publicKey: key) }
        }
        let signatures = try note.checkpointSignatures(by: keys)
        let plain = Set(signatures.filter { $0.cosignedAtSeconds == nil }.map(\.key.publicKey))
        let times = signatures.filter { plain.contains($0.key.publicKey) }.compactMap(\.cosignedAtSeconds)
        guard let time = times.max() else { throw .notSignedByLog }
        guard checkpoint.size > 0 || checkpoint.root == .emptyTree else { throw .wrongEmptyRoot }
        return VerifiedCheckpoint(origin: origin, checkpoint: checkpoint, cosignedAtSeconds: time, note: note)
    }

    /// Parses and verifies a note as received.
    public static func verify(_ bytes: [UInt8], origin: NoteName, logKeys: [[UInt8]]) throws(CheckpointError) -> VerifiedCheckpoint {
        try SignedCheckpoint(parsing: bytes).verify(origin: origin, logKeys: logKeys)
    }
}

extension SignedNote {
    fileprivate func checkpointSignatures(by keys: [NoteVerifierKey]) throws(CheckpointError) -> [VerifiedNoteSignature] {
        do {
            return try signatures(by: keys)
        } catch {
            throw .note(error)
        }
    }
}
