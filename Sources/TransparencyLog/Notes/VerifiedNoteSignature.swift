/// A signature of a note that its key was found to have made.
public struct VerifiedNoteSignature: Hashable, Sendable {
    public let key: NoteVerifierKey
    /// Since 1970; nil for a plain signature, which tells no time.
    public let cosignedAtSeconds: Int64?
}
