public import Federation
public import Primitives
public import StrictJSON

/// `progress.report.published`: the secretariat closes the work on one version of a report. A later version is assessed and published anew.
public enum ReportPublished: RecordType {
    public static let name = "progress.report.published"
    public static let keyForm = ReportSigned.keyForm
    public static func key(_ text: String) -> ReportKey? { ReportKey(text) }
    public static func body(_ fields: Fields) throws(FieldError) -> ReportPublication { try ReportPublication(fields) }
    public static func writers(of key: ReportKey, body: ReportPublication?) -> Writers? { .secretariat }
    public static func writers(ofUnreadable key: String) -> Writers? { .secretariat }

    public static func objection(
        to body: ReportPublication, key: ReportKey, by writer: ParticipantID, at acceptedAt: UTCTime, in view: some ForumView
    ) throws -> String? {
        func current(_ type: String) throws -> RecordVersion? { try view.current(RecordID(type: type, key: key.description)) }
        guard let report = try current(ReportSigned.name) else { return "there is no report \(key)" }
        guard report.index == body.reportIndex else { return "body.reportIndex must be \(report.index), the report's current version" }
        guard let assessment = try current(AssessmentPublished.name) else { return "there is no assessment of \(key)" }
        guard assessment.index == body.assessmentIndex else {
            return "body.assessmentIndex must be \(assessment.index), the assessment's current version"
        }
        guard assessment.body["reportIndex"]?.integer == report.index else { return "the report was corrected since it was assessed: assess it anew" }
        guard assessment.body["outcome"]?.string == ProgressAssessment.Outcome.accepted.rawValue else {
            return "the report was returned to the city: it is published once an assessment has accepted it"
        }
        let reply = try current(ReplySigned.name).flatMap { $0.body["assessmentIndex"]?.integer == assessment.index ? $0.index : nil }
        guard reply == body.replyIndex else {
            return reply.map { "body.replyIndex must be \($0), the city's reply to this assessment" }
                ?? "body.replyIndex must be left out: the city has not replied to this assessment"
        }
        return nil
    }
}
