import FeatureKit
import Primitives
import StrictJSON

/// Terms of the Silk Road Tourist Visa, and two countries that have acceded: made up for the demonstration, and said so.
enum SilkRoadDemo {
    static func acts(_ material: DemoMaterial) -> [DemoAct] {
        let from = material.now.date
        return [.plan([terms])]
            + [("almaty", "KZ"), ("bishkek", "KG")].compactMap { city, country in
                CityID(city).map { .publish($0, [accession(of: country, from: from)]) }
            }
    }

    private static let terms: JSON = [
        "type": .string(SilkRoadTermsPublished.name), "key": .string(SilkRoadVisaKey.tourist.description),
        "body": [
            "maxStayDays": 60, "windowDays": 180, "fee": ["amount": 5000, "currency": "USD"], "processingDays": 10,
            "textUrl": "https://example.org/demonstration/silk-road-tourist-visa",
        ],
    ]

    private static func accession(of country: String, from day: UTCDate) -> JSON {
        [
            "type": .string(SilkRoadAccessionPublished.name), "key": .string(country),
            "body": [
                "validFrom": .string(day.description), "letterUrl": .string("https://example.org/demonstration/letter-\(country).pdf"),
                "letterSha256": "11507a0e2f5e69d5dfa40a62a1bd7b6ee57e6bcd85c67c9b8431b36fff21c437",
            ],
        ]
    }
}
