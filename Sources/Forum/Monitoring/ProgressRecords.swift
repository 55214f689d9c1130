public import Envelope
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
    ) throws -> (any Objection)? {
        guard Int(body.article) == key.article else { return ProgressObjection.otherArticle(key.article) }
        return body.indicators.first { !$0.code.hasPrefix("\(key)-") }.map { ProgressObjection.strangeIndicator($0.code, of: key) }
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
    ) throws -> (any Objection)? {
        guard let standing = try view.current(RecordID(type: name, key: key.text)),
            let closes = standing.body["closes"]?.string.flatMap({ UTCDate($0) }),
            body.closes < closes, body.closes < acceptedAt.date
        else { return nil }
        return ProgressObjection.closesTooEarly(min(closes, acceptedAt.date))
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
    ) throws -> (any Objection)? {
        guard try view.current(RecordID(type: CyclePublished.name, key: key.cycle.text)) != nil else { return ProgressObjection.noCycle(key.cycle) }
        guard let commitment = try view.current(RecordID(type: CommitmentPublished.name, key: key.commitment.text)) else {
            return ProgressObjection.noCommitment(key.commitment)
        }
        let indicators = commitment.body["indicators"]?.array ?? []
        for value in body.values {
            guard let indicator = indicators.first(where: { $0["code"]?.string == value.indicator }) else {
                return ProgressObjection.noIndicator(value.indicator, of: key.commitment)
            }
            if let computed = indicator["computed"]?.string {
                return ProgressObjection.computed(value.indicator, as: computed)
            }
            func bound(_ name: String) -> DecimalNumber? { indicator[name]?.string.flatMap { DecimalNumber($0) } }
            guard let number = DecimalNumber(value.value) else { continue }
            if let beyond = ProgressObjection.beyond(value.indicator, number, least: bound("least"), most: bound("most")) { return beyond }
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
    ) throws -> (any Objection)? {
        guard let report = try view.current(RecordID(type: ReportSigned.name, key: key.description)) else { return ProgressObjection.noReport(key) }
        return report.index == body.reportIndex ? nil : ProgressObjection.newerReport(index: report.index)
    }
}
