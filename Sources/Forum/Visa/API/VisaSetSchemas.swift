import FeatureKit
import Web

/// What programs are told of change sets of visa rules.
enum VisaSetSchemas {
    static let id = Schema.named(
        "VisaChangeSetID",
        .text(
            pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$", example: "019ac0de-0000-7000-8000-000000000001"))
    private static let key = Schema.anyText(most: 64)
    private static let members: [Schema.Member] = [
        .required("id", id), .required("title", .anyText(most: 1000)), .required("note", .anyText(most: 20_000)),
        .required("state", .words(VisaChangeSet.State.allCases.map(\.rawValue))), .required("revision", .count), .required("count", .count),
        .required("authors", .list(.anyText(most: 200), most: 200)), .required("changedAt", .time), .required("changedBy", .anyText(most: 200)),
        .required("remark", .nullable(.anyText(most: 20_000))),
    ]
    private static let change = Schema.object(
        [
            .required("key", key), .required("rule", VisaSchemas.body), .required("before", .nullable(VisaSchemas.body)),
            .required("other", .nullable(VisaSchemas.body)), .required("overtaken", .boolean),
        ], isOpen: false)

    static let list = Schema.named(
        "VisaChangeSets", .object([.required("items", .list(.object(members, isOpen: false), most: 250))], isOpen: false))
    static let set = Schema.named(
        "VisaChangeSet",
        .object(
            members + [.required("changes", .list(change, most: APIPage.largestLimit)), .required("next", .nullable(.anyText(most: 200)))],
            isOpen: false))
    /// With the revision 0 a new set, which has a title.
    static let draft = Schema.named(
        "VisaChanges",
        .object(
            [
                .required("revision", .count), .optional("title", .anyText(most: 200)), .optional("note", .anyText(most: 2000)),
                .required(
                    "changes",
                    .list(
                        .object([.required("key", key), .required("rule", VisaSchemas.body)], isOpen: false), most: VisaSetsAPI.mostChanges)),
            ], isOpen: false))
    static let submission = Schema.named("VisaSubmission", .object([.required("revision", .count)], isOpen: false))
}
