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
        case .none: SheetSigningText.verifiabilityNone
        case .low: SheetSigningText.verifiabilityLow
        case .medium: SheetSigningText.verifiabilityMedium
        case .high: SheetSigningText.verifiabilityHigh
        }
    }
}
