import Primitives
import StrictJSON

/// Made-up reference rates of the currencies in which the demo's hotels sell, about as they were in the autumn of 2026.
enum DemoRates {
    private static let perDollar: [(currency: String, rate: String)] = [
        ("AZN", "1.7"), ("CNY", "7.12"), ("EUR", "0.86"), ("GEL", "2.71"), ("IRR", "42105"), ("KGS", "87.45"), ("KRW", "1402.5"), ("KZT", "521.3"),
        ("MNT", "3586"), ("PKR", "281.9"), ("RUB", "81.2"), ("SAR", "3.75"), ("TJS", "9.28"), ("TRY", "42.3"), ("UZS", "12050"),
    ]

    /// - Parameter day: of which they say that they are.
    static func record(on day: UTCDate) -> JSON {
        let body: JSON = [
            "date": .string(day.description), "base": "USD", "source": "https://example.org/demonstration-rates",
            "rates": .array(perDollar.map { ["currency": .string($0.currency), "perBase": .string($0.rate)] }),
        ]
        return ["type": .string(ReferenceRatesPublished.name), "key": .string(ReferenceRatesKey.reference.description), "body": body]
    }
}
