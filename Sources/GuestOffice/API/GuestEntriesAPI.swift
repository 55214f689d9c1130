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

/// Guests whom a hotel's own systems enter into the register, as its desk does: what they send of a document is sealed at once and never told again.
enum GuestEntriesAPI {
    private static let most = 50

    static var routes: RouteSet<any OfficeSite> {
        var routes = RouteSet<any OfficeSite>()
        routes.api(
            .post, "/api/v1/hotels/:hotel/bookings/:booking/guests", needs: .apiToken(.writeGuests),
            APIContract(
                parameters: [HotelContract.hotel, HotelContract.booking, HotelContract.key], body: body,
                answers: [
                    .json(status: 200, "They were entered before by the same request.", entered), .json(status: 201, "They are entered.", entered),
                ]),
            "enters guests of a booking into the register, all or none"
        ) { try await HotelCall.answer($0, .frontDesk) { try await enter($0) } }
        return routes.at("cities") { $0.place != .secretariat }
    }

    private static func enter(_ call: HotelCall) async throws -> WebAnswer {
        let (booking, sent) = (try await call.booking(), try await call.sent())
        guard let hotel = RoleGrant.HotelID(call.hotel.text) else { throw SiteRefusal.notFound }
        let stay: JSON = [
            "booking": .string(booking.id.text), "arrival": .string(booking.arrival.description), "departure": .string(booking.departure.description),
        ]
        let entries = try sent.fields.elements("guests", count: 1...most) { json, path throws(FieldError) in
            let fields = try Fields(json, path: path)
            var object = stay.object ?? JSONObject()
            object["purpose"] = fields.optional("purpose") ?? .string(StayPurpose.other.rawValue)
            object["room"] = fields.optional("room")
            let person = try GuestPerson(fields, today: call.now.date)
            let guardian = try fields.optionalCount("guardian", in: 0...(most - 1))
            return GuestRegister.Entry(
                person.identity, document: person.document, contact: person.contact, guardian: guardian.map { .entry($0) },
                stay: try NewStay(Fields(.object(object), path: path)))
        }
        do {
            let register = try GuestRegister(vault: call.context.tenant.vault, own: call.own, now: call.now)
            guard try await !call.wasDone(sent) else { return try await known(register, of: booking, in: hotel) }
            let guests = try await register.enter(entries, in: hotel, by: call.context.actor) { _, connection in
                guard try !call.keep(sent, connection) else { throw Repeated() }
            }
            try await ArrivedGuests.note(of: booking.id, at: call.context.tenant, by: call.context.actor, now: call.now)
            return .made(json(guests), isRepeated: false)
        } catch is Repeated {
            return try await known(GuestRegister(vault: call.context.tenant.vault, own: call.own, now: call.now), of: booking, in: hotel)
        } catch let fault as GuestFault {
            throw fault == .notFound
                ? Problem(.ruleViolated, "Who answers for a child is another of those that are entered. Name them by their place, from 0.")
                : Problem(.unavailable, "The register cannot be written: \(fault).")
        }
    }

    /// The same request has entered them meanwhile: nothing is entered twice.
    private struct Repeated: Error {}

    private static func known(_ register: GuestRegister, of booking: Booking, in hotel: RoleGrant.HotelID) async throws -> WebAnswer {
        .made(json(try await register.known(with: booking.id, in: hotel).map(\.id)), isRepeated: true)
    }

    private static func json(_ guests: [GuestID]) -> JSON { ["guests": .array(guests.map { .string($0.text) })] }

    // MARK: Schemas

    private static let text = Schema.anyText(most: 160)
    static let identity = Schema.object(
        [
            .required("familyName", text), .optional("givenNames", text), .required("birthDate", .anyText(most: 10)),
            .required("sex", .words(["F", "M", "X"])), .required("nationality", .anyText(most: 3)), .optional("residence", .country),
        ], isOpen: true)
    static let document = Schema.object(
        [
            .required("kind", .words(GuestDocument.Kind.allCases.map(\.rawValue))), .required("number", .anyText(most: 60)),
            .required("issuer", .anyText(most: 3)), .optional("expiryDate", .date), .optional("enteredOn", .date),
        ], isOpen: true)
    private static let body = Schema.object(
        [
            .required(
                "guests",
                .list(
                    .object(
                        [
                            .required("identity", identity), .optional("document", document),
                            .optional("purpose", .words(StayPurpose.allCases.map(\.rawValue))), .optional("room", .anyText(most: 20)),
                            .optional("guardian", .integer(0...Int64(most - 1))),
                        ], isOpen: true), least: 1, most: most))
        ], isOpen: true)
    private static let entered = Schema.named(
        "EnteredGuests", .object([.required("guests", .list(.uuid, most: 500))], isOpen: false))
}
