import Envelope
import FeatureKit
import Federation
import Guests
import HTTPTypes
import Ledger
import Lodging
import Primitives
import SQL
import StrictJSON
import Web

/// Registration cards of a traveller's own booking, for programs: where they are filled in, at the site of the hotel's city.
enum StayCardAPI {
    typealias Context = MyStayAPI.Context

    static var routes: RouteSet<any OfficeSite> {
        var routes = RouteSet<any OfficeSite>()
        routes.api(
            .get, "/api/v1/my-stay/:key/card", needs: .public,
            APIContract(
                [MyStayAPI.key], answers: .json("Each by the last characters of its document; none are told of a stay in another city.", cards)),
            "the registration cards of a booking that are filled in"
        ) { context in
            let (_, stay, _) = try await AskedCity.asking(nil, context) { try await StayCardRoutes.opened(context) }
            let filled = try await StayCardRoutes.filled(stay, context)
            let rows = filled?.map { card -> JSON in
                ["filledAt": .string(card.filledAt.description), "lastCharacters": card.lastCharacters.map { .string($0) } ?? .null]
            }
            return WebAnswer(json: ["city": .string(stay.city.text), "cards": rows.map { .array($0) } ?? .null]).cached(.personal)
        }
        routes.api(
            .post, "/api/v1/my-stay/:key/card", needs: .public,
            APIContract(parameters: [MyStayAPI.key], body: asked, answers: [.json(status: 201, "Where it is filled in.", link)]),
            "makes a link by which guests of a booking fill in their registration cards"
        ) { try await make($0) }
        return routes.at("cities") { $0.place != .secretariat }
    }

    private static func make(_ context: Context) async throws -> WebAnswer {
        let (_, stay, isSilent) = try await AskedCity.asking(nil, context) { try await StayCardRoutes.opened(context) }
        let takesTold = try await context.request.reading { fields throws(FieldError) in
            fields.optional("told") == nil ? false : try fields.boolean("told")
        }
        let door = try StayDoor(context.tenant, at: context.now)
        guard let site = try await site(of: stay.city, door, context) else {
            throw Problem(.ruleViolated, "\(stay.city) has not told where its site is. The card is filled in at the hotel.")
        }
        let card = try await AskedCity.asking(stay.city, context) { isSilent ? .away : try await door.card(of: stay, takesTold: takesTold) }
        switch card {
        case .open(let secret):
            let json: JSON = [
                "secret": .string(secret), "page": .string("\(site)/guests/card/\(secret)"), "api": .string("\(site)/api/v1/guests/cards/\(secret)"),
            ]
            return WebAnswer(.created, json: json).cached(.personal)
        case .full:
            throw Problem(
                .ruleViolated, "A card is filled in, or was asked for, for each guest of this booking. The hotel changes one that is not right.")
        case .notTaken: throw Problem(.ruleViolated, "\(stay.city) takes no card for this booking beforehand. It is filled in at the hotel.")
        case .away: throw Problem(.unavailable, "\(stay.city) does not answer just now. Ask again later.")
        }
    }

    /// - Returns: scheme and host; `nil` where another city has told none. Of this city's own site, nothing where the request does not tell.
    private static func site(of city: CityID, _ door: StayDoor, _ context: Context) async throws -> String? {
        guard city != door.city else { return context.request.origin ?? "" }
        let now = context.now
        return try await context.tenant.database.read { try CitySite.address(of: city, at: now, $0) }
    }

    private static let cards = Schema.named(
        "FilledCards",
        .object(
            [
                .required("city", .slug),
                .required(
                    "cards",
                    .nullable(
                        .list(
                            .object([.required("filledAt", .time), .required("lastCharacters", .nullable(.anyText(most: 20)))], isOpen: false),
                            most: 100))),
            ], isOpen: false))
    private static let asked = Schema.object([.optional("told", .boolean)], isOpen: true)
    private static let link = Schema.named(
        "CardLink",
        .object(
            [.required("secret", .anyText(most: 64)), .required("page", .anyText(most: 400)), .required("api", .anyText(most: 400))], isOpen: false))
}
