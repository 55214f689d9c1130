import Envelope
import FeatureKit
import Web

/// How a report stands for the city that writes it: what the log says, and what the city has not told it yet.
enum DeskState: Equatable {
    case notAsked, notOpen, due, missing, draft, pending
    case refused(Problem)
    case inReview, returned, assessed, published

    var name: Message {
        switch self {
        case .notAsked: DeskStateText.stateNotAsked
        case .notOpen: DeskStateText.stateNotOpen
        case .due: DeskStateText.stateDue
        case .missing: DeskStateText.stateMissing
        case .draft: DeskStateText.stateDraft
        case .pending: DeskStateText.statePending
        case .refused: DeskStateText.stateRefused
        case .inReview: DeskStateText.stateInReview
        case .returned: DeskStateText.stateReturned
        case .assessed: DeskStateText.stateAssessed
        case .published: DeskStateText.statePublished
        }
    }

    var tone: Tone {
        switch self {
        case .notAsked, .notOpen, .inReview, .pending: .neutral
        case .due, .draft, .returned: .warning
        case .missing, .refused: .bad
        case .assessed, .published: .good
        }
    }

    /// - Parameters:
    ///   - cell: what the log makes of it; `nil` where the city is not asked and has said nothing.
    ///   - sent: what has become of what was signed last.
    init(_ cell: ProgressCell?, hasDraft: Bool, sent: SubmissionState?) {
        switch sent {
        case .queued: self = .pending
        case .accepted(let index) where index > (cell?.index ?? -1): self = .pending
        case .refused(let problem): self = .refused(problem)
        default:
            if hasDraft { self = .draft } else { self.init(cell) }
        }
    }

    private init(_ cell: ProgressCell?) {
        guard let cell else {
            self = .notAsked
            return
        }
        self =
            switch (cell.stage, cell.state) {
            case (.inReview, _): .inReview
            case (.returned, _): .returned
            case (.assessed, _): .assessed
            case (.published, _): .published
            case (.unreported, .notOpen): .notOpen
            case (.unreported, .missing): .missing
            case (.unreported, _): .due
            }
    }
}
