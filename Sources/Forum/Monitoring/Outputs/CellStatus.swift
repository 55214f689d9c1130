import Web

/// What one cell of the heatmap says, in a colour, a sign and a word: none of them alone.
enum CellStatus: String, CaseIterable, Sendable {
    case complete, substantial, limited, notStarted, noEvidence
    /// A report is there that this version does not understand.
    case unread
    case due, missing, notOpen
    /// Nobody is asked, and nobody has reported.
    case notAsked

    init(_ completion: Completion) {
        self =
            switch completion {
            case .complete: .complete
            case .substantial: .substantial
            case .limited: .limited
            case .notStarted: .notStarted
            case .noEvidence: .noEvidence
            }
    }

    /// - Parameter isAssessed: whether the secretariat's completion is shown in place of the city's own, where there is one that still holds.
    init(_ cell: ProgressCell, isAssessed: Bool = false) {
        let completion = isAssessed ? (cell.isAssessmentOutdated ? nil : cell.assessedCompletion) : cell.completion
        switch cell.state {
        case .onTime, .late: self = completion.map { CellStatus($0) } ?? .unread
        case .due: self = .due
        case .missing: self = .missing
        case .notOpen: self = .notOpen
        }
    }

    /// For who sees no colours; each has another.
    var sign: StaticString {
        switch self {
        case .complete: "●"
        case .substantial: "◕"
        case .limited: "◔"
        case .notStarted: "○"
        case .noEvidence: "?"
        case .unread: "…"
        case .due: "–"
        case .missing: "×"
        case .notOpen: "·"
        case .notAsked: ""
        }
    }

    /// The class of its cell in the style sheet.
    var style: StaticString {
        switch self {
        case .complete: "h4"
        case .substantial: "h3"
        case .limited: "h2"
        case .notStarted: "h1"
        case .noEvidence: "h0"
        case .missing: "hx"
        case .unread, .due, .notOpen, .notAsked: "hn"
        }
    }

    var tone: Tone {
        switch self {
        case .complete, .substantial: .good
        case .limited: .warning
        case .notStarted, .noEvidence, .missing: .bad
        case .unread, .due, .notOpen, .notAsked: .neutral
        }
    }

    var name: Message {
        switch self {
        case .complete: HeatmapText.complete
        case .substantial: HeatmapText.substantial
        case .limited: HeatmapText.limited
        case .notStarted: HeatmapText.notStarted
        case .noEvidence: HeatmapText.noEvidence
        case .unread: HeatmapText.unread
        case .due: HeatmapText.due
        case .missing: HeatmapText.missing
        case .notOpen: HeatmapText.notOpen
        case .notAsked: HeatmapText.notAsked
        }
    }
}
