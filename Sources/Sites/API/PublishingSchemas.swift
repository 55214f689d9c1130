import FeatureKit
import Federation
import Web

/// What programs are told of publishing.
enum PublishingSchemas {
    private static let wait = APIContract.Parameter.query("wait", "Seconds to wait for the log's answer.", .integer(0...10))
    private static let key = APIContract.Parameter.header(
        "Idempotency-Key", "New for each request, the same when it is repeated.", .text(pattern: "^[!-~]{1,200}$", example: "2026-11-26-1"),
        isRequired: true)

    private static let draft = Schema.named(
        "RecordDraft",
        .object(
            [
                .required("type", LogSchemas.recordType), .required("key", .anyText(most: 256)), .optional("base", .nullable(.count)),
                .required("body", .object([], isOpen: true)),
            ], isOpen: true))

    private static let digest = Schema.Member.required("digest", .digest)
    private static let queued = Schema.named("Queued", .object([digest, .required("outcome", .words(["queued"]))], isOpen: false))
    private static let accepted = Schema.named(
        "Accepted", .object([digest, .required("outcome", .words(["accepted"])), .required("index", .count)], isOpen: false))
    private static let status = Schema.named(
        "SubmissionStatus",
        .object(
            [
                digest, .required("outcome", .words(["queued", "accepted", "rejected"])), .optional("index", .count),
                .optional("problem", .object([], isOpen: true)),
            ], isOpen: false))

    static let publishing = APIContract(
        parameters: [wait, key],
        body: .object([.required("records", .list(draft, least: 1, most: RecordsPayload.largestCount))], isOpen: true),
        answers: [
            .json("The log has them.", accepted), .json(status: 202, "They are on their way.", queued),
        ])

    static let asking = APIContract([.path("digest", "Of the envelope.", .digest)], answers: .json("What has become of it.", status))
}
