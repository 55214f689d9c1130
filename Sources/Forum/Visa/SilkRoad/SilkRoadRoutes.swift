import FeatureKit
import HTTPTypes
import Ledger
import Primitives
import SQL
import StrictJSON
import Web

/// The Silk Road Tourist Visa, for people and for programs.
enum SilkRoadRoutes {
    static var all: RouteSet<any LedgerSite> {
        var routes = RouteSet<any LedgerSite>()
        routes.api(
            .get, "/api/v1/silk-road-visa", needs: .public, APIContract([], answers: .json("Terms and countries.", schema)),
            "the Silk Road Tourist Visa: its terms, and which countries have acceded"
        ) { context in
            let today = context.now.date
            return try await context.tenant.answer(to: context.request, on: today) { connection in
                try SilkRoadVisas.checkLive(connection)
                let terms = try SilkRoadVisas.terms(connection)
                return [
                    "terms": terms?.terms.json ?? .null, "termsIndex": terms.map { .integer($0.index) } ?? .null,
                    "countries": .array(try SilkRoadVisas.members(connection).map { $0.json(on: today) }),
                ]
            }
        }
        routes.on(.get, "/visa/silk-road", needs: .public, query: ["lang"], "the Silk Road Tourist Visa and who has acceded") { context in
            let (localizer, today) = (context.localizer, context.now.date)
            return try await context.tenant.database.read { connection in
                try SilkRoadVisas.checkLive(connection)
                try VisaRules.checkLive(connection)
                let members = try SilkRoadVisas.members(connection)
                var spared: [CountryCode: Int] = [:]
                for member in members {
                    let lines = try VisaLine.all(VisaRules.Filter(destination: member.country), on: today, connection)
                    spared[member.country] = lines.filter { VisaMatrix.Cell($0.requirement).isSparedBySilkRoadVisa }.count
                }
                return SilkRoadPage(
                    terms: try SilkRoadVisas.terms(connection)?.terms, members: members, spared: spared,
                    names: try Ledger.names(of: Set(members.map(\.city)), connection), today: today, localizer: localizer
                ).page
            }
        }
        routes.on(.get, "/visa/matrix/silk-road", needs: .public, query: ["lang"], "the region's matrix with the Silk Road Tourist Visa") { context in
            let pages = VisaPages(localizer: context.localizer, today: context.now.date)
            return try await context.tenant.database.read { connection in
                try SilkRoadVisas.checkLive(connection)
                try VisaRules.checkLive(connection)
                let visa = try SilkRoadVisas.visa(connection)
                let matrix = try VisaMatrix.cached(ofRegion: true, on: pages.today, connection)
                return pages.silkRoad(matrix.with(visa, on: pages.today))
            }
        }
        return routes
    }

    private static let terms = Schema.named(
        "SilkRoadTerms",
        .object(
            [
                .required("maxStayDays", .integer(1...3660)), .required("windowDays", .integer(1...3660)), .optional("fee", .money),
                .optional("processingDays", .integer(0...366)), .required("textUrl", .webAddress),
            ], isOpen: true))

    private static let country = Schema.named(
        "SilkRoadAccession",
        .object(
            [
                .required("country", .country), .required("city", .slug), .required("index", .count), .required("acceptedAt", .time),
                .required("isInForce", .boolean), .required("validFrom", .date), .optional("validTo", .date), .required("letterUrl", .webAddress),
                .required("letterSha256", .digest),
            ], isOpen: true))

    private static let schema = Schema.named(
        "SilkRoadVisa",
        .object(
            [
                .required("terms", .nullable(terms)), .required("termsIndex", .nullable(.count)), .required("countries", .list(country, most: 300)),
            ], isOpen: false))
}

extension SilkRoadVisas.Member {
    fileprivate func json(on day: UTCDate) -> JSON {
        var object = accession.json.object ?? JSONObject()
        object["country"] = .string(country.text)
        object["city"] = .string(city.text)
        object["index"] = .integer(index)
        object["acceptedAt"] = .string(acceptedAt.description)
        object["isInForce"] = .boolean(accession.holds(on: day))
        return .object(object)
    }
}
