import FeatureKit
import Web

/// What programs are told of the records of progress.
enum ProgressSchemas {
    static let cycleID = APIContract.Parameter.query("cycle", "A reporting cycle.", .slug)
    static let commitmentID = APIContract.Parameter.query("commitment", "A commitment, such as A11.2.", commitmentText)
    static let article = APIContract.Parameter.query("article", "Of the forum's document.", .integer(1...19))
    static let indicatorCode = APIContract.Parameter.path("indicator", "Its code.", codeText)
    static let filter = [cycleID, commitmentID, RecordFilter.cityParameter]
    static let filterOfCycle: [APIContract.Parameter] = [
        .query("cycle", "A reporting cycle.", .slug, isRequired: true), commitmentID, RecordFilter.cityParameter,
    ]

    static let commitmentText = Schema.named("CommitmentID", .text(pattern: "^A[0-9]{1,2}[.][0-9]{1,2}$", example: "A11.2"))
    static let codeText = Schema.named("IndicatorCode", .text(pattern: "^A[0-9]{1,2}[.][0-9]{1,2}-[a-z]$", example: "A11.2-a"))
    static let completion = Schema.named("Completion", .words(Completion.allCases.map(\.rawValue)))

    static let commitment = Schema.record("CommitmentRecord", body: .named("Commitment", .object(commitmentMembers, isOpen: true)))
    private static let commitmentMembers: [Schema.Member] = [
        .required("article", .integer(1...19)), .required("text", .localized), .required("lead", .slug),
        .optional("due", .nullable(.date)), .optional("indicators", .nullable(.list(indicatorBody, most: 20))),
        .optional("milestones", .nullable(.list(milestone, most: 50))),
    ]
    /// `index` is that of the version that was looked at.
    static let newCommitment = Schema.named("NewCommitment", .object(commitmentMembers + [.optional("index", .count)], isOpen: true))

    private static let indicatorBody = Schema.object(
        [
            .required("code", codeText), .required("name", .anyText(most: 500)), .required("unit", .anyText(most: 100)),
            .optional("names", .nullable(.localized)), .optional("units", .nullable(.localized)),
            .optional("least", .nullable(.decimal)), .optional("most", .nullable(.decimal)),
            .required("direction", .words(Indicator.Direction.allCases.map(\.rawValue))),
            .required("aggregation", .words(Indicator.Aggregation.allCases.map(\.rawValue))),
            .optional("baselines", .nullable(.list(baseline, most: 50))), .optional("targets", .nullable(.list(target, most: 20))),
            .optional("computed", .nullable(computed)),
        ], isOpen: true)
    /// Of the year or day that `period` says.
    private static let baseline = Schema.object(
        [
            .required("period", .text(pattern: "^[0-9]{4}(-[0-9]{2}-[0-9]{2})?$", example: "2009")), .required("value", .decimal),
            .optional("source", .nullable(.anyText(most: 500))),
        ], isOpen: true)
    private static let target = Schema.object([.required("value", .decimal), .optional("by", .nullable(.date))], isOpen: true)
    private static let computed = Schema.named("IndicatorComputation", .words(IndicatorComputation.allCases.map(\.rawValue)))
    private static let milestone = Schema.object(
        [
            .required("date", .anyText(most: 40)), .required("title", .anyText(most: 500)), .optional("titles", .nullable(.localized)),
        ], isOpen: true)

    static let cycle = Schema.record("CycleRecord", body: .named("Cycle", .object(cycleMembers, isOpen: true)))
    private static let cycleMembers: [Schema.Member] = [
        .required("title", .localized), .required("opens", .date), .required("closes", .date), .required("forum", .anyText(most: 200)),
    ]
    static let newCycle = Schema.named("NewCycle", .object(cycleMembers + [.optional("index", .count)], isOpen: true))

    static let report = Schema.record(
        "ReportRecord",
        body: .named(
            "Report",
            .object(
                [
                    .required("completion", completion), .optional("values", .nullable(.list(reported, most: 20))),
                    .required("narrative", .localized),
                    .optional("evidence", .nullable(.list(evidence, most: 50))), .required("official", .anyText(most: 200)),
                ], isOpen: true)),
        more: [
            .required("acceptedAt", .time), .required("firstAcceptedAt", .time), .required("versions", .count), .required("late", .boolean),
            .required("assessment", .nullable(assessmentOfReport)),
        ])

    private static let outcome = Schema.words(ProgressAssessment.Outcome.allCases.map(\.rawValue))
    private static let verifiability = Schema.words(ProgressAssessment.Verifiability.allCases.map(\.rawValue))
    private static let assessmentOfReport = Schema.object(
        [
            .required("index", .count), .required("outcome", .nullable(outcome)), .required("completion", .nullable(completion)),
            .required("verifiability", .nullable(verifiability)), .required("outdated", .boolean),
        ], isOpen: false)

    private static let reported = Schema.object(
        [.required("indicator", codeText), .required("value", .decimal), .optional("provenance", .nullable(.anyText(most: 500)))], isOpen: true)
    private static let evidence = Schema.object(
        [
            .required("title", .anyText(most: 500)), .optional("url", .nullable(.webAddress)), .optional("sha256", .nullable(.digest)),
            .optional("size", .nullable(.integer(1...ProgressReport.Evidence.largestAttachment))),
            .optional("mediaType", .nullable(.anyText(most: 255))),
        ], isOpen: true)

    static let assessment = Schema.record(
        "AssessmentRecord",
        body: .named(
            "Assessment",
            .object(
                [
                    .required("reportIndex", .count), .required("outcome", .words(ProgressAssessment.Outcome.allCases.map(\.rawValue))),
                    .required("completion", completion),
                    .required("verifiability", .words(ProgressAssessment.Verifiability.allCases.map(\.rawValue))),
                    .required("comment", .localized),
                ], isOpen: true)))

    /// How a city stands with a commitment in a cycle.
    static let cell = Schema.named(
        "ProgressCell",
        .object(
            [
                .required("cycle", .slug), .required("commitment", commitmentText), .required("article", .integer(1...19)),
                .required("city", .slug), .required("state", .words(ProgressCell.State.allCases.map(\.rawValue))),
                .required("index", .nullable(.count)), .required("versions", .count), .required("completion", .nullable(completion)),
                .required("outcome", .nullable(outcome)), .required("assessedCompletion", .nullable(completion)),
                .required("assessmentOutdated", .boolean), .required("stage", .words(ProgressCell.Stage.allCases.map(\.rawValue))),
                .required("replyIndex", .nullable(.count)), .required("publicationIndex", .nullable(.count)),
            ], isOpen: false))

    /// With a cycle, also over how many cities it is counted, and the value. What the log itself tells is marked as computed, with the types of
    /// records of which it follows; such of it as tells how the forum stands now has a value without a cycle, too.
    static let indicator = Schema.named(
        "Indicator",
        .object(
            [
                .required("code", codeText), .required("commitment", commitmentText), .required("name", .anyText(most: 500)),
                .required("unit", .anyText(most: 100)), .optional("names", .localized), .optional("units", .localized),
                .required("direction", .words(Indicator.Direction.allCases.map(\.rawValue))),
                .required("aggregation", .words(Indicator.Aggregation.allCases.map(\.rawValue))), .required("index", .count),
                .required(
                    "computed",
                    .nullable(.object([.required("by", computed), .required("from", .list(.anyText(most: 64), most: 10))], isOpen: false))),
                .optional("cities", .count), .optional("value", .nullable(.anyText(most: 64))),
            ], isOpen: false))

    static let value = Schema.named(
        "IndicatorValue",
        .object(
            [
                .required("indicator", codeText), .required("cycle", .slug), .required("city", .slug),
                .required("value", .decimal), .required("index", .count),
            ], isOpen: false))
}
