import FeatureKit
import Web

/// What programs are told of drafts of reports.
enum ReportDraftSchemas {
    private static let text = Schema.anyText(most: 8000)
    private static let value = Schema.object(
        [.required("indicator", ProgressSchemas.codeText), .optional("value", text), .optional("provenance", text)], isOpen: false)
    private static let link = Schema.object([.optional("title", text), .optional("url", text)], isOpen: false)
    private static let narrative = Schema.object(Language.all.map { .optional($0.code, text) }, isOpen: false)

    /// As it was typed: what is wrong with it is told when it is read, and stops nobody but who signs.
    private static let report = Schema.named(
        "ReportDraftBody",
        .object(
            [
                .optional("completion", text), .optional("values", .list(value, most: 20)), .optional("narrative", narrative),
                .optional("evidence", .list(link, most: ReportForm.mostEvidence)),
            ], isOpen: false))

    static let saved = Schema.named(
        "SavedReportDraft", .object([.required("revision", .count), .required("report", report)], isOpen: false))

    private static let state = Schema.named("ReportDeskState", .words(DeskState.words))

    static let draft = Schema.named(
        "ReportDraft",
        .object(
            [
                .required("cycle", .slug), .required("commitment", ProgressSchemas.commitmentText), .required("state", state),
                .required("revision", .count), .required("index", .nullable(.count)), .required("report", report),
                .required(
                    "files",
                    .list(
                        .object(
                            [
                                .required("title", .anyText(most: 500)), .required("sha256", .anyText(most: 64)), .required("size", .count),
                                .required("mediaType", .anyText(most: 200)),
                            ], isOpen: false), most: DraftFile.most)),
                .optional("editedBy", .anyText(most: 200)), .optional("editedAt", .time),
                .optional(
                    "lacks",
                    .list(
                        .object([.required("field", .nullable(.anyText(most: 100))), .required("detail", .anyText(most: 2000))], isOpen: false),
                        most: 200)),
            ], isOpen: false))

    static let list = Schema.named(
        "ReportDrafts",
        .object(
            [
                .required(
                    "items",
                    .list(
                        .object(
                            [
                                .required("cycle", .slug), .required("closes", .date), .required("commitment", ProgressSchemas.commitmentText),
                                .required("state", state), .required("late", .boolean), .required("revision", .count),
                                .required("index", .nullable(.count)),
                            ], isOpen: false), most: 50_000))
            ], isOpen: false))
}
