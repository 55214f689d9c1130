import Accounts
import Envelope
import FeatureKit
import Guests
import HTTPTypes
import Ledger
import Lodging
import Primitives
import SQL
import StrictJSON
import Web

/// The register of a hotel's guests for its own systems, as its list shows it: of a document no more than the last four characters, ever.
enum GuestRegisterAPI {
    private static let usualDays = 7
    private static let mostDays = 400

    private static let stay = Schema.named(
        "RegisteredStay",
        .object(
            [
                .required("stay", .uuid), .required("guest", .uuid), .required("booking", .uuid), .required("room", .anyText(most: 20)),
                .required("purpose", .words(StayPurpose.allCases.map(\.rawValue))), .required("arrival", .date), .required("departure", .date),
                .optional("arrivedAt", .time), .optional("departedAt", .time), .required("state", .words(GuestStay.State.allCases.map(\.rawValue))),
                .required("erased", .boolean), .optional("familyName", .anyText(most: 160)), .optional("givenNames", .anyText(most: 160)),
                .optional("birthDate", .anyText(most: 10)), .optional("nationality", .anyText(most: 3)),
                .optional("documentEndsWith", .anyText(most: 4)), .optional("guardian", .uuid), .required("lacksGuardian", .boolean),
            ], isOpen: false))

    static var routes: RouteSet<any OfficeSite> {
        var routes = RouteSet<any OfficeSite>()
        routes.api(
            .get, "/api/v1/hotels/:hotel/guests", needs: .apiToken(.readGuests),
            APIContract(
                [
                    HotelContract.hotel, .query("from", "Stays with a night from this day on; yesterday where it is not said.", .date),
                    .query("until", "And before this day; \(usualDays) days later where it is not said.", .date),
                    .query("state", "Those alone that are in it.", .words(GuestStay.State.allCases.map(\.rawValue))), APIPage.parameters[1],
                ],
                answers: .json(
                    "By their arrival, \(GuestRegister.pageSize) at a time. What was erased has no name.", .page(of: stay))),
            "the register of a hotel's guests"
        ) { try await HotelCall.answer($0, .guests) { try await list($0) } }
        return routes.at("cities") { $0.place != .secretariat }
    }

    private static func list(_ call: HotelCall) async throws -> WebAnswer {
        let request = call.context.request
        guard let hotel = RoleGrant.HotelID(call.hotel.text) else { throw SiteRefusal.notFound }
        let today = try await call.read { try call.desk.today(at: call.hotel, $0) }
        let from = try request.value("from", "a day such as 2026-12-01") { UTCDate($0) } ?? today.adding(days: -1)
        let until = try request.value("until", "a day such as 2026-12-31") { UTCDate($0) } ?? from.adding(days: usualDays)
        guard until > from, until.daysSince1970 - from.daysSince1970 <= mostDays else {
            throw SiteRefusal.badRequest("`until` must be after `from`, and at most \(mostDays) days later.")
        }
        let state = try request.value("state", "a state of stays") { GuestStay.State(rawValue: $0) }
        let cursor = try APIPage(request).after
        let after = GuestRegister.Place(cursor)
        guard cursor.isEmpty || after != nil else { throw SiteRefusal.badRequest("`after` must be the `next` of the page before.") }
        do {
            let register = try GuestRegister(vault: call.context.tenant.vault, own: call.own, now: call.now)
            let filter = GuestRegister.Filter(hotel: hotel, from: from, until: until, state: state)
            let (rows, hasMore) = try await register.list(filter, after: after, in: .hotels([hotel]))
            let next = hasMore ? rows.last.map { GuestRegister.Place($0.stay).description } : nil
            return WebAnswer(json: APIPage.json(rows.map(json), next: next))
        } catch let fault as GuestFault {
            throw fault == .notFound ? Problem(.notFound, "\(fault).") : Problem(.unavailable, "The register cannot be read: \(fault).")
        }
    }

    private static func json(_ row: GuestRegister.Listed) -> JSON {
        var object = JSONObject([("stay", .string(row.stay.id.text)), ("guest", .string(row.stay.guest.text))])
        for member in row.stay.json.object?.members ?? [] where member.name != "hotel" { object[member.name] = member.value }
        object["erased"] = .boolean(row.identity == nil)
        object["familyName"] = row.identity.map { .string($0.familyName) }
        object["givenNames"] = row.identity.flatMap { $0.givenNames.isEmpty ? nil : .string($0.givenNames) }
        object["birthDate"] = row.identity.map { .string($0.birthDate.description) }
        object["nationality"] = row.identity.map { .string($0.nationality.code) }
        object["documentEndsWith"] = row.lastCharacters.map { .string($0) }
        object["guardian"] = row.guardian.map { .string($0.text) }
        object["lacksGuardian"] = .boolean(row.lacksGuardian)
        return .object(object)
    }
}
