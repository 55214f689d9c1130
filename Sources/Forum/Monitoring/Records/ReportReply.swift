public import Primitives
public import StrictJSON

/// What a city answers to the secretariat's assessment of its report.
public struct ReportReply: Sendable, Equatable, JSONWritable {
    /// The log index of the assessment that is answered: a later one is answered anew.
    public let assessmentIndex: Int64
    public let text: LocalizedText
    /// Who signs.
    public let official: String

    public init(_ fields: Fields) throws(FieldError) {
        assessmentIndex = try fields.integer("assessmentIndex", in: 0...JSON.largestInteger)
        text = try fields.localized("text", length: 1...8000, lines: .many)
        official = try fields.text("official", length: 1...200)
    }

    public var json: JSON {
        ["assessmentIndex": .integer(assessmentIndex), "text": text.json, "official": .string(official)]
    }
}
