import FeatureKit
import Forum
import Ledger
import Web
import Webhooks

/// What webhooks send, for programs.
enum WebhookSchemas {
    static let webhook = APIWebhook(
        "a record that has entered the log",
        description: """
            Sent to the addresses that an administrator of the site has named, as Standard Webhooks has it: once at least, in the order of the log, signed \
            by HMAC-SHA256 over webhook-id, webhook-timestamp and the body, with points between them.
            """,
        [
            .header("webhook-id", "The same whenever the same message comes.", .anyText(most: 200), isRequired: true),
            .header(
                "webhook-timestamp", "When it was sent: seconds since 1970.", .text(pattern: "^[0-9]+$", example: "1795685400"), isRequired: true),
            .header(
                "webhook-signature", "Signatures with spaces between them, each `v1,` and base64.",
                .text(pattern: "^v1,[A-Za-z0-9+/=]+( v1,[A-Za-z0-9+/=]+)*$", example: "v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4="),
                isRequired: true),
        ],
        body: .named(
            "WebhookMessage",
            .object(
                [
                    .required("type", .words(WebhookPages.types + [WebhookMessage.testType])), .required("timestamp", .time), .required("data", data),
                ], isOpen: true)))

    // MARK: Webhooks of a site

    private static let types = Schema.list(.words(WebhookPages.types), most: WebhookPages.types.count)
    static let kept = Schema.named(
        "Webhook",
        .object(
            [
                .required("id", .uuid), .required("host", .anyText(most: 300)), .required("types", types),
                .required("state", .words(WebhookReport.State.allCases.map(\.rawValue))), .required("createdAt", .time),
                .required("nextIndex", .count), .required("failures", .count), .required("failingSince", .nullable(.time)),
                .required("nextTryAt", .nullable(.time)), .required("lastTakenAt", .nullable(.time)), .required("stoppedAt", .nullable(.time)),
                .required("fault", .nullable(.anyText(most: 2000))), .required("secret", .nullable(.anyText(most: 200))),
            ], isOpen: false))
    static let wanted = Schema.named(
        "WantedWebhook", .object([.required("address", .webAddress), .optional("types", .nullable(types))], isOpen: true))
    static let paused = Schema.named(
        "PausedWebhook",
        .object(
            [.required("paused", .boolean), .optional("from", .nullable(.words(Webhooks.Start.allCases.map(\.rawValue))))], isOpen: true))
    private static let outcomes: [Schema.Member] = [
        .required("taken", .boolean), .required("status", .nullable(.integer(100...999))), .required("fault", .nullable(.anyText(most: 2000))),
        .required("milliseconds", .count),
    ]
    static let outcome = Schema.named("WebhookOutcome", .object(outcomes, isOpen: false))
    static let delivery = Schema.named(
        "WebhookDelivery",
        .object(
            [
                .required("number", .count), .required("cause", .words(WebhookDelivery.Cause.allCases.map(\.rawValue))),
                .required("message", .anyText(most: 200)), .required("type", .anyText(most: 200)), .required("key", .anyText(most: 512)),
                .required("index", .nullable(.count)), .required("position", .nullable(.count)), .required("at", .time),
            ] + outcomes, isOpen: false))

    /// A test has forum and site alone.
    private static let data = Schema.object(
        [
            .required("forum", .slug), .required("site", .slug), .optional("index", .count), .optional("position", .integer(0...4096)),
            .optional("digest", .digest), .optional("writer", .slug), .optional("key", .anyText(most: 512)), .optional("base", .count),
            .optional("body", .object([], isOpen: true)),
        ], isOpen: true)
}
