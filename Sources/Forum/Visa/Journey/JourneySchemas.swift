import FeatureKit
import Web

/// What programs are told of the journey check.
enum JourneySchemas {
    private static let stay = "([a-z][a-z0-9-]{1,62}|[A-Z]{2})[.][0-9]{4}-[0-9]{2}-[0-9]{2}[.][0-9]{4}-[0-9]{2}-[0-9]{2}"

    static let parameters: [APIContract.Parameter] = [
        .query("nationality", "The traveller's.", .country, isRequired: true),
        .query("second", "Of who holds two passports: each border is told by the better one.", .country), VisaSchemas.purpose, VisaSchemas.document,
        .query(
            "stays",
            "Up to 20, between tildes, in the order of their days: a city of the forum or a country, the day of arrival and that of departure.",
            .text(pattern: "^\(stay)(~\(stay)){0,19}$", example: "almaty.2027-05-01.2027-05-05~KG.2027-05-05.2027-05-09"), isRequired: true),
        .query("seen", "The size of the log of an earlier answer: what has changed since is told.", .count),
    ]

    private static let version = Schema.named(
        "JourneyRule",
        .object(
            [
                .required("requirement", .nullable(.words(VisaRule.Requirement.allCases.map(\.rawValue)))),
                .required("authority", .words(VisaAuthority.allCases.map(\.rawValue))), .required("writer", .slug), .required("index", .count),
                .required("maxStayDays", .nullable(.integer(1...3660))), .required("windowDays", .nullable(.integer(1...3660))),
                .required("fee", .nullable(.money)), .required("processingDays", .nullable(.count)), .required("validFrom", .nullable(.date)),
                .required("validTo", .nullable(.date)), .required("sourceUrl", .nullable(.webAddress)), .required("seenAt", .nullable(.time)),
            ], isOpen: true))

    private static let allowance = Schema.named(
        "JourneyAllowance",
        .object(
            [
                .required("most", .integer(1...3660)), .required("windowDays", .nullable(.integer(1...3660))), .required("used", .count),
                .required("beyondFrom", .nullable(.date)),
            ], isOpen: true))

    private static let border = Schema.named(
        "JourneyBorder",
        .object(
            [
                .required("country", .country), .required("places", .list(.anyText(most: 64), most: 20)), .required("arrives", .date),
                .required("leaves", .date), .required("days", .count), .required("nationality", .country),
                .required("outcome", .words(JourneyReport.Outcome.allCases.map(\.rawValue))), .required("hasProblem", .boolean),
                .required("rule", .nullable(version)), .required("isStale", .boolean), .required("weaker", .nullable(version)),
                .required("disagreements", .list(.anyText(most: 64), most: 32)), .required("allowance", .nullable(allowance)),
                .required("entry", .count), .required("entriesAllowed", .nullable(.count)), .required("applyBy", .nullable(.date)),
                .required("upcoming", .nullable(version)), .required("ended", .nullable(version)),
                .required("silkRoad", .words(JourneyReport.SilkRoadEffect.allCases.map(\.rawValue))), .required("hasChanged", .boolean),
                .required("before", .nullable(version)),
            ], isOpen: true))

    static let report = Schema.named(
        "Journey",
        .object(
            [
                .required("borders", .list(border, most: 20)),
                .required(
                    "silkRoad",
                    .object(
                        [
                            .required("papersNow", .count), .required("papersWithIt", .count), .required("papersIfAll", .count),
                            .required("allowance", .nullable(allowance)),
                        ], isOpen: true)),
            ], isOpen: false))
}
