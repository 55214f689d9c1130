import FeatureKit
import Primitives
import Web

/// What programs are told of visa rules.
enum VisaSchemas {
    static let purpose = APIContract.Parameter.query("purpose", "Of the journey.", .words(VisaRuleKey.Purpose.allCases.map(\.rawValue)))
    static let document = APIContract.Parameter.query(
        "document", "That the traveller holds.", .words(VisaRuleKey.Document.allCases.map(\.rawValue)))
    static let countries = APIContract.Parameter.query(
        "countries", "Two or more, between commas: how open they are to each other.",
        .text(pattern: "^(\(codes))(,(\(codes)))+$", example: "KZ,KG,UZ"))
    private static let codes = CountryCode.all.map(\.text).joined(separator: "|")
    static let day = APIContract.Parameter.query("on", "The day that is asked about; today where it is left out, and not earlier.", .date)
    static let destination = APIContract.Parameter.path("destination", "The country that is entered.", .country)
    static let filter: [APIContract.Parameter] = [
        .query("destination", "The country that is entered.", .country), .query("nationality", "The traveller's.", .country), purpose, document,
    ]

    static let body = Schema.named(
        "VisaRule",
        .object(
            [
                .required("requirement", .words(VisaRule.Requirement.allCases.map(\.rawValue))),
                .optional("maxStayDays", .nullable(.integer(1...3660))), .optional("windowDays", .nullable(.integer(1...3660))),
                .optional("entries", .nullable(.words(["single", "double", "multiple"]))), .optional("fee", .nullable(.money)),
                .optional("processingDays", .nullable(.count)), .optional("conditions", .nullable(.localized)),
                .optional("validFrom", .nullable(.date)), .optional("validTo", .nullable(.date)), .required("sourceUrl", .webAddress),
                .optional("sourceKind", .nullable(.words(VisaRule.SourceKind.allCases.map(\.rawValue)))), .required("verifiedAt", .time),
            ], isOpen: true))
    private static let record = Schema.record("VisaRuleRecord", body: body, more: [authority])
    private static let authority = Schema.Member.required("authority", .words(VisaAuthority.allCases.map(\.rawValue)))

    static let rule = Schema.record(
        "VisaRuleInForce", body: body,
        more: [
            authority, .required("weaker", .nullable(record)), .required("disagreements", .list(.anyText(most: 64), most: 32)),
            .required("upcoming", .nullable(record)),
        ])

    static let publisher = Schema.named(
        "VisaPublisher",
        .object(
            [
                .required("country", .country), .required("city", .nullable(.slug)), .required("letterUrl", .nullable(.webAddress)),
                .required("reason", .anyText(most: 1000)), .required("index", .count), .required("acceptedAt", .time),
            ], isOpen: true))

    private static let percent = Schema.nullable(.decimal)

    static let openness = Schema.named(
        "VisaOpenness",
        .object(
            [
                .required("region", percent),
                .required(
                    "items",
                    .list(
                        .object(
                            [
                                .required("destination", .country), .required("openness", percent), .required("nationalities", .count),
                                .required("requirements", .map(.count)),
                            ], isOpen: false), most: 300)),
            ], isOpen: false))

    static let regionDay = Schema.named(
        "VisaRegionDay", .object([.required("day", .date), .required("openness", percent), .required("countries", .count)], isOpen: false))

    static let opennessOfDay = Schema.named(
        "VisaOpennessOfDay",
        .object([.required("day", .date), .required("openness", percent), .required("nationalities", .count)], isOpen: false))
}
