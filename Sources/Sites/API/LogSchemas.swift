import CityNode
import FeatureKit
import Web

/// What programs are told of the log, of members and of notices.
enum LogSchemas {
    static let index = APIContract.Parameter.path("index", "Of the entry; the first is 0.", .integer(0...9_007_199_254_740_990))
    static let recordType = Schema.named("RecordType", .text(pattern: "^[^\\u0000]{1,64}$", example: "visa.rule.published"))
    static let recordFilter: [APIContract.Parameter] = [
        .query("type", "One that the forum has.", recordType, isRequired: true),
        .query("prefix", "The beginning of a key.", .anyText(most: 256)),
    ]
    static let record = Schema.record("Record", body: .object([], isOpen: true))

    static let member = Schema.named(
        "Member",
        .object(
            [
                .required("id", .slug), .required("name", .localized), .required("country", .country), .required("url", .webAddress),
                .required("admittedIndex", .count), .required("suspended", .boolean), .required("revoked", .boolean),
                .required("signingKey", .base64), .required("sealingKey", .base64), .required("tlsKey", .digest),
            ], isOpen: false))

    static let entry = Schema.named(
        "LogEntry",
        .object(
            [
                .required("index", .count), .required("acceptedAt", .time), .required("from", .slug), .required("records", .count),
                .required("digest", .digest),
            ], isOpen: false))

    static let fullEntry = Schema.named(
        "LogEntryWithEnvelope",
        .object(
            [
                .required("index", .count), .required("acceptedAt", .time), .required("from", .slug), .required("digest", .digest),
                .required("leafHash", .digest), .required("entry", .base64), .required("payload", .object([], isOpen: true)),
            ], isOpen: false))

    static let proof = Schema.named(
        "InclusionProof",
        .object(
            [
                .required("index", .count), .required("entry", .base64), .required("leafHash", .digest),
                .required("path", .list(.digest, most: 64)), .required("checkpoint", .anyText(most: 65_536)),
            ], isOpen: false))

    /// Of the secretariat only the first three.
    static let sync = Schema.named(
        "Sync",
        .object(
            [
                .required("city", .slug), .required("size", .count), .required("root", .digest), .optional("logSize", .count),
                .optional("freshness", .words(City.Freshness.allCases.map(\.rawValue))), .optional("cosignedAt", .nullable(.time)),
                .optional("lastContact", .nullable(.time)), .optional("failures", .count), .optional("halted", .boolean),
                .optional(
                    "outbox",
                    .object([.required("queued", .count), .required("inFlight", .count), .required("rejected", .count)], isOpen: false)),
            ], isOpen: false))

    static let notice = Schema.named(
        "Notice",
        .object(
            [
                .required("city", .slug), .required("key", .anyText(most: 200)), .required("version", .count), .required("validUntil", .time),
                .required("digest", .digest), .required("body", .any),
            ], isOpen: false))
}
