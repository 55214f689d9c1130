import FeatureKit
import Guests
import HTTPTypes
import Ledger
import Primitives
import StrictJSON
import Web

/// A city's guests by month, for programs: what its page and the board show, and no more.
enum GuestMonthsAPI {
    typealias Context = TenantContext<any OfficeSite>

    private static let counts: [Schema.Member] = [.required("arrivals", .count), .required("nights", .count)]
    private static let total = Schema.nullable(.object(counts, isOpen: false))

    private static func rows(_ name: String, _ mark: Schema) -> Schema {
        .list(.object([.required(name, mark)] + counts, isOpen: false), most: 300)
    }

    private static let month = Schema.named(
        "GuestMonth",
        .object(
            [
                .required("month", .text(pattern: "^[0-9]{4}-[0-9]{2}$", example: "2026-10")), .required("total", total),
                .required("nationalities", rows("nationality", .anyText(most: 10))), .required("otherNationalities", total),
                .required("purposes", rows("purpose", .words(StayPurpose.allCases.map(\.rawValue)))), .required("otherPurposes", total),
            ], isOpen: false))

    static var routes: RouteSet<any OfficeSite> {
        var routes = RouteSet<any OfficeSite>()
        routes.api(
            .get, "/api/v1/guests/months", needs: .public,
            APIContract(
                [],
                answers: .json(
                    "The months that were counted, the newest first. Where there were fewer than five guests, and where a number would tell of them, there is none.",
                    .object([.required("items", .list(month, most: 120))], isOpen: false))),
            "this city's guests by month"
        ) { context in
            let months = try await GuestStatistics.months(context.tenant.own)
            return WebAnswer(json: ["items": .array(months.map(\.json))]).cached(.revalidated).tagged(for: context.request)
        }
        return routes.at("cities") { $0.place != .secretariat }
    }
}
