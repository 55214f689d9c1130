import FeatureKit
import Federation
import HTTPTypes
import Ledger
import Primitives
import SQL
import StrictJSON
import Web

/// The document that the forum adopted, for programs.
enum CharterRoutes {
    /// The day in Almaty on which it was adopted.
    static let adopted = "2008-09-04"

    static var all: RouteSet<any LedgerSite> {
        var routes = RouteSet<any LedgerSite>()
        routes.api(
            .get, "/api/v1/charter", needs: .public, APIContract([], answers: .json("The declaration of Almaty.", schema)),
            "the forum's charter: its articles, and which of the cities that it names are members"
        ) { context in
            try await context.tenant.answer(to: context.request) { connection in
                json(try Ledger(connection).membership, try Ledger.admissions(connection))
            }
        }
        return routes
    }

    private static func json(_ membership: Membership, _ admissions: [CityID: UTCTime]) -> JSON {
        [
            "adopted": .string(adopted), "place": "almaty", "cities": .integer(Int64(DeclarationCity.adoptedByCities)),
            "countries": .integer(Int64(DeclarationCity.adoptedByCountries)),
            "articles": .array(
                DeclarationArticle.all.map { ["number": .integer(Int64($0.number)), "text": ["en": .string($0.text)]] }),
            "named": .array(
                DeclarationCity.all.map { city in
                    let member = membership.members[city.id]
                    return [
                        "city": .string(city.id.text), "country": .string(city.country.text),
                        "articles": .array(city.articles.map { .integer(Int64($0)) }), "member": .boolean(member != nil),
                        "suspended": .boolean(member?.isSuspended ?? false),
                        "memberSince": admissions[city.id].map { .string($0.description) } ?? .null,
                    ]
                }),
        ]
    }

    private static let schema = Schema.named(
        "Charter",
        .object(
            [
                .required("adopted", .date), .required("place", .slug), .required("cities", .count), .required("countries", .count),
                .required(
                    "articles", .list(.object([.required("number", .integer(1...19)), .required("text", .localized)], isOpen: false), most: 19)),
                .required(
                    "named",
                    .list(
                        .object(
                            [
                                .required("city", .slug), .required("country", .country),
                                .required("articles", .list(.integer(1...19), most: 19)), .required("member", .boolean),
                                .required("suspended", .boolean), .required("memberSince", .nullable(.time)),
                            ], isOpen: false), most: 25)),
            ], isOpen: false))
}
