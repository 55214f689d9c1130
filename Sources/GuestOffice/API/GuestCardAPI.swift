import Accounts
import Envelope
import FeatureKit
import Guests
import HTTPTypes
import Ledger
import Lodging
import Primitives
import StrictJSON
import Web

/// Registration cards that a traveller's program fills in before they come, as ``GuestCardRoutes`` lets people do: who has the secret of a link needs no
/// account, and is told nothing of anybody but what who has booked has asked for.
enum GuestCardAPI {
    typealias Context = GuestCardRoutes.Context

    private static let secret = APIContract.Parameter.path(
        "secret", "As the hotel, or `POST /api/v1/my-stay/{key}/card`, has told it.",
        Schema.named("CardSecret", .text(pattern: "^[a-z2-7]{32}$", example: String(repeating: "a", count: 32))))

    static var routes: RouteSet<any OfficeSite> {
        var routes = RouteSet<any OfficeSite>()
        routes.api(
            .get, "/api/v1/guests/cards/:secret", needs: .public, APIContract([secret], answers: .json("Whose guests it is for.", card)),
            "what a link of registration cards is for"
        ) { context in WebAnswer(json: try await json(context)).cached(.personal) }
        routes.api(
            .post, "/api/v1/guests/cards/:secret", needs: .public,
            APIContract(
                parameters: [secret], body: body,
                answers: [.json("It was filled in before, under the same name.", card), .json(status: 201, "It is filled in.", card)]),
            "fills in a registration card, once for each name of a card"
        ) { try await fillIn($0) }
        return routes.at("cities") { $0.place != .secretariat }
    }

    private static func json(_ context: Context) async throws -> JSON {
        let link = try await GuestCardRoutes.link(context)
        let hotel = try await GuestCardRoutes.hotel(of: link, context)
        var object = JSONObject([
            ("hotel", .string(link.hotel.text)), ("name", hotel?.name.json ?? .null), ("arrival", .string(link.arrival.description)),
            ("departure", .string(link.departure.description)), ("guests", .integer(Int64(link.guests))), ("filled", .integer(Int64(link.filled))),
        ])
        object["told"] = try await GuestCardRoutes.register(context).told(for: link)?.json
        return .object(object)
    }

    private static func fillIn(_ context: Context) async throws -> WebAnswer {
        let hotel = try await GuestCardRoutes.hotel(of: GuestCardRoutes.link(context), context)
        let today = context.localizer.by(hotel?.clock).today
        let (name, person, purpose, signature) = try await context.request.reading { fields throws(FieldError) in
            // An empty field of a form is no document; a program that names one means it.
            if fields.optional("document") != nil { _ = try fields.fields("document").string("number", length: 1...60) }
            guard try fields.boolean("declared") else {
                throw FieldError(path: "declared", expected: .form(FieldForm("", "true: that what is written is so")), found: .boolean(false))
            }
            return (
                try fields.value("card", "a lower-case UUIDv7") { UUIDv7($0) }, try GuestPerson(fields, today: today),
                try fields.choice("purpose", StayPurpose.self), try fields.text("signature", length: 1...200)
            )
        }
        do {
            let guest = try await GuestCardRoutes.register(context).fillIn(
                try context.parameter("secret"), person.identity, document: person.document, contact: person.contact, purpose: purpose,
                signature: signature, language: context.localizer.language.code, request: "", named: name)
            return WebAnswer.made(try await json(context), isRepeated: guest == nil).cached(.personal)
        } catch GuestFault.tooMany(let most) {
            throw Problem(.ruleViolated, "All \(most) cards of this link are filled in. Ask for another one, or the hotel to change one.")
        } catch GuestFault.vaultMissing { throw SiteRefusal.failed(incident: "vault", isUnavailable: true) }
    }

    // MARK: Schemas

    private static let card = Schema.named(
        "RegistrationCardLink",
        .object(
            [
                .required("hotel", .slug), .required("name", .nullable(.localized)), .required("arrival", .date), .required("departure", .date),
                .required("guests", .count), .required("filled", .count), .optional("told", .any),
            ], isOpen: false))
    private static let body = Schema.named(
        "RegistrationCard",
        .object(
            [
                .required("card", .uuid), .required("identity", GuestEntriesAPI.identity),
                .optional("document", GuestEntriesAPI.document),
                .optional(
                    "contact",
                    .object(
                        [
                            .optional("mail", .anyText(most: 254)), .optional("telephone", .anyText(most: 40)),
                            .optional("address", .anyText(most: 600)),
                        ],
                        isOpen: true)),
                .required("purpose", .words(StayPurpose.allCases.map(\.rawValue))), .required("signature", .anyText(most: 200)),
                .required("declared", .boolean),
            ], isOpen: true))
}
