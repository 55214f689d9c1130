import Primitives
public import StrictJSON

/// That a report, its assessment and the city's reply stand as the forum's: the end of the work on one version of a report.
public struct ReportPublication: Sendable, Equatable, JSONWritable {
    /// The log index of the report.
    public let reportIndex: Int64
    /// The log index of the assessment that accepted it.
    public let assessmentIndex: Int64
    /// The log index of the city's reply to that assessment, if it has replied.
    public let replyIndex: Int64?

    public init(_ fields: Fields) throws(FieldError) {
        reportIndex = try fields.integer("reportIndex", in: 0...JSON.largestInteger)
        assessmentIndex = try fields.integer("assessmentIndex", in: 0...JSON.largestInteger)
        replyIndex = try fields.optionalInteger("replyIndex", in: 0...JSON.largestInteger)
    }

    public init(reportIndex: Int64, assessmentIndex: Int64, replyIndex: Int64?) {
        (self.reportIndex, self.assessmentIndex, self.replyIndex) = (reportIndex, assessmentIndex, replyIndex)
    }

    public var json: JSON {
        var object = JSONObject([("reportIndex", .integer(reportIndex)), ("assessmentIndex", .integer(assessmentIndex))])
        object["replyIndex"] = replyIndex.map { .integer($0) }
        return .object(object)
    }
}
