public import Federation
public import Primitives
public import StrictJSON

/// `progress.commitment.published`: what the forum has set out to do (Article 18).
public enum CommitmentPublished: RecordType {
    public static let name = "progress.commitment.published"
    public static let keyForm = "a commitment such as A11.2"
    public static func key(_ text: String) -> CommitmentID? { CommitmentID(text) }
    public static func body(_ fields: Fields) throws(FieldError) -> Commitment { try Commitment(fields) }
    public static func writers(of key: CommitmentID, body: Commitment?) -> Writers? { .secretariat }
    public static func writers(ofUnreadable key: String) -> Writers? { .secretariat }

    public static func objection(
        to body: Commitment, key: CommitmentID, by writer: ParticipantID, at acceptedAt: UTCTime, in view: some ForumView
    ) throws -> String? {
        guard Int(body.article) == key.article else { return "body.article must be the article of the key, \(key.article)" }
        return body.indicators.first { !$0.code.hasPrefix("\(key)-") }.map { "the indicator \($0.code) is not one of \(key)" }
    }
}

/// `progress.cycle.published`: a period in which cities report.
public enum CyclePublished: RecordType {
    public static let name = "progress.cycle.published"
    public static let keyForm = "a cycle's slug such as pyeongtaek-2009"
    public static func key(_ text: String) -> CycleID? { CycleID(text) }
    public static func body(_ fields: Fields) throws(FieldError) -> ReportingCycle { try ReportingCycle(fields) }
    public static func writers(of key: CycleID, body: ReportingCycle?) -> Writers? { .secretariat }
    public static func writers(ofUnreadable key: String) -> Writers? { .secretariat }

    /// A report that came in time stays in time: a cycle is not ended for a day that has passed.
    public static func objection(
        to body: ReportingCycle, key: CycleID, by writer: ParticipantID, at acceptedAt: UTCTime, in view: some ForumView
    ) throws -> String? {
        guard let standing = try view.current(RecordID(type: name, key: key.text)),
            let closes = standing.body["closes"]?.string.flatMap({ UTCDate($0) }),
            body.closes < closes, body.closes < acceptedAt.date
        else { return nil }
        return "body.closes must be \(min(closes, acceptedAt.date)) or later: reports that came in time stay in time"
    }
}

/// `progress.report.signed`: a city's report; a correction is the next version under the same key.
public enum ReportSigned: RecordType {
    public static let name = "progress.report.signed"
    public static let keyForm = "<cycle>/<commitment>/<city>"
    public static func key(_ text: String) -> ReportKey? { ReportKey(text) }
    public static func body(_ fields: Fields) throws(FieldError) -> ProgressReport { try ProgressReport(fields) }
    public static func writers(of key: ReportKey, body: ProgressReport?) -> Writers? { .city(key.city) }

    public static func objection(
        to body: ProgressReport, key: ReportKey, by writer: ParticipantID, at acceptedAt: UTCTime, in view: some ForumView
    ) throws -> String? {
        guard try view.current(RecordID(type: CyclePublished.name, key: key.cycle.text)) != nil else { return "there is no cycle \(key.cycle)" }
        guard let commitment = try view.current(RecordID(type: CommitmentPublished.name, key: key.commitment.text)) else {
            return "there is no commitment \(key.commitment)"
        }
        let indicators = commitment.body["indicators"]?.array ?? []
        for value in body.values {
            guard let indicator = indicators.first(where: { $0["code"]?.string == value.indicator }) else {
                return "the commitment \(key.commitment) has no indicator \(value.indicator)"
            }
            if let computed = indicator["computed"]?.string {
                return "the indicator \(value.indicator) is computed from the log (\(computed)): nobody reports it; leave its value out"
            }
        }
        return nil
    }
}

/// `progress.assessment.published`: the secretariat's judgement of one version of a report.
public enum AssessmentPublished: RecordType {
    public static let name = "progress.assessment.published"
    public static let keyForm = ReportSigned.keyForm
    public static func key(_ text: String) -> ReportKey? { ReportKey(text) }
    public static func body(_ fields: Fields) throws(FieldError) -> ProgressAssessment { try ProgressAssessment(fields) }
    public static func writers(of key: ReportKey, body: ProgressAssessment?) -> Writers? { .secretariat }
    public static func writers(ofUnreadable key: String) -> Writers? { .secretariat }

    public static func objection(
        to body: ProgressAssessment, key: ReportKey, by writer: ParticipantID, at acceptedAt: UTCTime, in view: some ForumView
    ) throws -> String? {
        guard let report = try view.current(RecordID(type: ReportSigned.name, key: key.description)) else { return "there is no report \(key)" }
        return report.index == body.reportIndex ? nil : "body.reportIndex must be \(report.index), the report's current version"
    }
}
