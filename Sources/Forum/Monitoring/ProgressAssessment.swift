public import Primitives
public import StrictJSON

/// The secretariat's own judgement of a report, apart from what the city says of itself.
public struct ProgressAssessment: Sendable, Equatable, JSONWritable {
    public enum Verifiability: String, Sendable, CaseIterable { case none, low, medium, high }
    public enum Outcome: String, Sendable, CaseIterable { case accepted, returned }

    /// The log index of the report that was judged: a later correction is judged anew.
    public let reportIndex: Int64
    public let outcome: Outcome
    public let completion: Completion
    public let verifiability: Verifiability
    public let comment: LocalizedText

    public init(_ fields: Fields) throws(FieldError) {
        reportIndex = try fields.integer("reportIndex", in: 0...JSON.largestInteger)
        outcome = try fields.choice("outcome", Outcome.self)
        completion = try fields.choice("completion", Completion.self)
        verifiability = try fields.choice("verifiability", Verifiability.self)
        comment = try fields.localized("comment", length: 1...8000, lines: .many)
    }

    public var json: JSON {
        [
            "reportIndex": .integer(reportIndex), "outcome": .string(outcome.rawValue), "completion": .string(completion.rawValue),
            "verifiability": .string(verifiability.rawValue), "comment": comment.json,
        ]
    }
}
