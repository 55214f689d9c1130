public import Envelope
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
    ) throws -> (any Objection)? {
        func current(_ type: String) throws -> RecordVersion? { try view.current(RecordID(type: type, key: key.description)) }
        guard let report = try current(ReportSigned.name) else { return ProgressObjection.noReport(key) }
        guard report.index == body.reportIndex else { return ProgressObjection.newerReport(index: report.index) }
        guard let assessment = try current(AssessmentPublished.name) else { return ProgressObjection.noAssessment(key) }
        guard assessment.index == body.assessmentIndex else {
            return ProgressObjection.newerAssessment(index: assessment.index)
        }
        guard assessment.body["reportIndex"]?.integer == report.index else { return ProgressObjection.assessedBefore }
        guard assessment.body["outcome"]?.string == ProgressAssessment.Outcome.accepted.rawValue else {
            return ProgressObjection.returned
        }
        let reply = try current(ReplySigned.name).flatMap { $0.body["assessmentIndex"]?.integer == assessment.index ? $0.index : nil }
        guard reply == body.replyIndex else {
            return reply.map { ProgressObjection.replyIs(index: $0) } ?? .noReply
        }
        return nil
    }
}
