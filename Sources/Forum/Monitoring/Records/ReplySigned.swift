public import Envelope
public import Federation
public import Primitives
public import StrictJSON

/// `progress.reply.signed`: what a city answers to the assessment of its report.
public enum ReplySigned: RecordType {
    public static let name = "progress.reply.signed"
    public static let keyForm = ReportSigned.keyForm
    public static func key(_ text: String) -> ReportKey? { ReportKey(text) }
    public static func body(_ fields: Fields) throws(FieldError) -> ReportReply { try ReportReply(fields) }
    public static func writers(of key: ReportKey, body: ReportReply?) -> Writers? { .city(key.city) }

    public static func objection(
        to body: ReportReply, key: ReportKey, by writer: ParticipantID, at acceptedAt: UTCTime, in view: some ForumView
    ) throws -> (any Objection)? {
        guard let assessment = try view.current(RecordID(type: AssessmentPublished.name, key: key.description)) else {
            return ProgressObjection.noAssessment(key)
        }
        return assessment.index == body.assessmentIndex
            ? nil : ProgressObjection.newerAssessment(index: assessment.index)
    }
}
