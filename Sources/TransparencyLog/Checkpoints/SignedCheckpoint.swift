/// A checkpoint with its signatures, none of them verified.
public struct SignedCheckpoint: Hashable, Sendable {
    public let checkpoint: Checkpoint
    public let note: SignedNote

    /// Throws ``CheckpointError/note(_:)`` or ``CheckpointError/malformed``.
    public init(parsing bytes: [UInt8]) throws(CheckpointError) {
        do {
            note = try SignedNote(parsing: bytes)
        } catch {
            throw .note(error)
        }
        guard let checkpoint = Checkpoint(text: note.text) else { throw .malformed }
        self.checkpoint = checkpoint
    }

    private init(checkpoint: Checkpoint, note: SignedNote) {
        self.checkpoint = checkpoint
        self.note = note
    }

    public var bytes: [UInt8] { note.bytes }

    /// The latest time in a cosignature under the log's own name, in seconds since 1970. Not verified: for comparing clocks, never for believing.
    public var claimedAtSeconds: Int64? {
        // Eight bytes of time, then the signature (C2SP tlog-cosignature).
        note.signatures.filter { NoteLine($0.name) == checkpoint.origin && $0.signature.count == 72 }
            .compactMap { Int64(exactly: UInt64(bigEndianBytes: $0.signature.prefix(8))) }.max()
    }

    /// Signs twice under the log's one name, plainly and with the time in seconds since 1970.
    public static func sign(_ checkpoint: Checkpoint, by signer: NoteSigner, atSeconds seconds: Int64) throws(NoteError) -> SignedCheckpoint {
        let text = checkpoint.text
        let note = try SignedNote(text: text, signatures: [signer.sign(text), signer.cosign(text, atSeconds: seconds)])
        return SignedCheckpoint(checkpoint: checkpoint, note: note)
    }

    /// The checkpoint with the cosignature of a witness's answer (C2SP tlog-witness). Lines by other keys are left out.
    ///
    /// Throws where the answer is malformed, has no cosignature of the witness, or a wrong one.
    public func adding(answer bytes: [UInt8], of witness: NoteVerifierKey) throws(NoteError) -> SignedCheckpoint {
        let cosignatures = try NoteSignature.parse(lines: bytes).filter(witness.isNamed)
        guard !cosignatures.isEmpty else { throw .noKnownSignature }
        for cosignature in cosignatures { _ = try witness.verify(cosignature, over: note.text) }
        return SignedCheckpoint(checkpoint: checkpoint, note: try note.adding(cosignatures))
    }
}
