public import Envelope
import SQL
public import StrictJSON

/// What has become of an envelope that a city has submitted.
public enum SubmissionStatus: Sendable {
    case queued
    case accepted(index: Int64)
    case rejected(Problem)

    public var json: JSON {
        switch self {
        case .queued: ["outcome": "queued"]
        case .accepted(let index): ["outcome": "accepted", "index": .integer(index)]
        case .rejected(let problem): ["outcome": "rejected", "problem": problem.json]
        }
    }

    /// What is known beside the row: the place that was promised to what still waits, if there is one.
    func promised(_ index: Int64?) -> SubmissionStatus { if case .queued = self, let index { .accepted(index: index) } else { self } }

    /// Of a row of the outbox that begins with state, log_index, problem.
    init(_ row: SQLRow) throws {
        if let problem = try row.optionalBlob(2) {
            self = .rejected(try Problem(JSON.parse(problem)))
        } else {
            self = try row.optionalInteger(1).map { .accepted(index: $0) } ?? .queued
        }
    }
}
