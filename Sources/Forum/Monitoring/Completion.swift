/// How far a commitment is, on the scale of the Open Government Partnership's independent reporting mechanism.
public enum Completion: String, Sendable, CaseIterable {
    case noEvidence = "no-evidence"
    case notStarted = "not-started"
    case limited
    case substantial
    case complete
}
