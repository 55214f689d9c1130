public import Web

extension Completion {
    /// As people read it.
    public var name: Message {
        switch self {
        case .noEvidence: DeskText.completionNoEvidence
        case .notStarted: DeskText.completionNotStarted
        case .limited: DeskText.completionLimited
        case .substantial: DeskText.completionSubstantial
        case .complete: DeskText.completionComplete
        }
    }
}

extension ProgressAssessment.Verifiability {
    /// As people read it.
    public var name: Message {
        switch self {
        case .none: DeskText.verifiabilityNone
        case .low: DeskText.verifiabilityLow
        case .medium: DeskText.verifiabilityMedium
        case .high: DeskText.verifiabilityHigh
        }
    }
}
