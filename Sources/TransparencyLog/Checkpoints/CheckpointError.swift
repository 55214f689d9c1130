/// Why a note is no checkpoint, or a checkpoint is not believed.
public enum CheckpointError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The note itself is malformed, or a known key's signature is wrong.
    case note(NoteError)
    /// The text is not that of a checkpoint.
    case malformed
    case wrongOrigin(NoteLine)
    /// No one key of the log has made both its plain and its timestamped signature.
    case notSignedByLog
    /// Size 0 with another root than the hash of nothing.
    case wrongEmptyRoot
    /// Fewer witnesses than needed have cosigned.
    case quorumMissed(cosigned: Int, needed: Int)

    public var description: String {
        switch self {
        case .note(let error): "\(error)"
        case .malformed: "the note's text is no checkpoint"
        case .wrongOrigin(let origin): "the checkpoint is of another log, \(origin)"
        case .notSignedByLog: "the checkpoint lacks the plain or the timestamped signature of a known log key"
        case .wrongEmptyRoot: "the checkpoint gives an empty tree a root that is not the hash of nothing"
        case .quorumMissed(let cosigned, let needed): "\(cosigned) witnesses have cosigned the checkpoint, \(needed) are needed"
        }
    }
}
