import Primitives
public import Web

/// The shapes of values that all features have in common, each a component of the description that others refer to.
extension Schema {
    /// Where an entry stands in the log, or any other count.
    public static let count = Schema.integer(0...9_007_199_254_740_991)
    public static let slug = Schema.named("Slug", .text(pattern: "^[a-z][a-z0-9-]{1,62}$", example: "almaty"))
    public static let country = Schema.named("Country", .words(CountryCode.all.map(\.text)))
    private static let day = "[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])"
    public static let date = Schema.named("Date", .text(pattern: "^\(day)$", example: "2026-11-26"))
    public static let time = Schema.named(
        "Time", .text(pattern: "^\(day)T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]([.][0-9]{1,9})?Z$", example: "2026-11-26T09:00:00Z"))
    /// In lower-case hexadecimal digits.
    public static let digest = Schema.named(
        "Digest", .text(pattern: "^[0-9a-f]{64}$", example: "5f3a9d0c2b7e4f18a6c1d3e5079b8a42c6e1f0d4b3a29587161c0e2d4f6a8b9c"))
    public static let uuid = Schema.named(
        "UUID",
        .text(
            pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$", example: "019ac0de-0000-7000-8000-000000000001"))
    /// 0 for something new.
    public static let revision = Schema.named("Revision", .count)
    public static let base64 = Schema.named("Base64", .text(pattern: "^[A-Za-z0-9+/]*={0,2}$", example: "YWJj"))
    public static let webAddress = Schema.named("WebAddress", .text(pattern: "^https?://", example: "https://example.org/page"))
    public static let decimal = Schema.named("Decimal", .text(pattern: "^-?[0-9]{1,15}([.][0-9]{1,15})?$", example: "12.5"))
    /// One text by BCP 47 language tags.
    public static let localized = Schema.named("LocalizedText", .map(.anyText(most: 8000)))
    public static let money = Schema.named(
        "Money",
        .object(
            [.required("amount", .integer(0...1_000_000_000_000)), .required("currency", .text(pattern: "^[A-Z]{3}$", example: "KZT"))], isOpen: true)
    )

    /// A record as lists show it: its newest version, and where that stands in the log.
    ///
    /// - Parameters:
    ///   - name: of the component.
    ///   - more: members besides.
    public static func record(_ name: String, body: Schema, more: [Member] = []) -> Schema {
        .named(
            name,
            .object(
                [
                    .required("type", .anyText(most: 64)), .required("key", .anyText(most: 512)), .required("index", .count),
                    .required("position", .integer(0...4096)), .required("writer", .slug), .required("body", body),
                ] + more, isOpen: false))
    }

    /// One page of a list.
    public static func page(of item: Schema) -> Schema {
        .object([.required("items", .list(item, most: APIPage.largestLimit)), .required("next", .nullable(.anyText(most: 1024)))], isOpen: false)
    }
}

extension APIPage {
    /// What a list takes.
    public static let parameters: [APIContract.Parameter] = [
        .query("limit", "How many a page holds at most; 100 where it is not said.", .integer(1...Int64(largestLimit))),
        .query("after", "The `next` of the page before.", .text(pattern: "^[A-Za-z0-9_-]+$", example: "MA")),
    ]
}

extension RecordFilter {
    public static let cityParameter = APIContract.Parameter.query("city", "A member of the forum.", .slug)
}
