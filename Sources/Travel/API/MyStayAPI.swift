import Envelope
import FeatureKit
import Federation
import HTTPTypes
import Ledger
import Lodging
import Primitives
import SQL
import StrictJSON
import Web

/// A traveller's own booking, for programs: the same as the pages of *my stay* do.
enum MyStayAPI {
    typealias Context = TenantContext<any OfficeSite>

    static let key = APIContract.Parameter.path("key", "As `POST /api/v1/my-stay` has answered it.", StaySchemas.key)

    static var routes: RouteSet<any OfficeSite> {
        var routes = RouteSet<any OfficeSite>()
        routes.api(
            .post, "/api/v1/my-stay", needs: .public,
            APIContract(
                parameters: [], body: StaySchemas.opening,
                answers: [.json("The booking, and the key of its addresses for two hours.", StaySchemas.opened)]),
            "opens a booking by its code and address"
        ) { try await open($0) }
        routes.api(
            .get, "/api/v1/my-stay/:key", needs: .public, APIContract([key], answers: .json("How it stands.", StaySchemas.stay)),
            "a booking, for whom it belongs to"
        ) { context in WebAnswer(json: (try await opened(context)).stay.json).cached(.personal) }
        routes.api(
            .get, "/api/v1/my-stay/:key/offers", needs: .public,
            APIContract([key] + StayRequest.parameters, answers: .json("With the booking's own rooms counted as free.", LodgingSchemas.quote)),
            "what a change of the stay would cost"
        ) { try await offers($0) }
        routes.api(
            .post, "/api/v1/my-stay/:key/change", needs: .public,
            APIContract(parameters: [key], body: StaySchemas.change, answers: [.json("How it stands then.", StaySchemas.stay)]),
            "changes the stay, once for each name of a change"
        ) { try await change($0) }
        routes.api(
            .post, "/api/v1/my-stay/:key/cancel", needs: .public,
            APIContract(
                parameters: [key], body: StaySchemas.cancel,
                answers: [
                    .json("How it stands then.", StaySchemas.stay),
                    .json(
                        status: 202, "The hotel's city does not answer. It is noted, and that city is asked until it does.", StaySchemas.toBeGivenUp),
                ]),
            "gives the booking up for the charge that was told"
        ) { try await cancel($0) }
        return routes.at("cities") { $0.place != .secretariat }
    }

    private static func open(_ context: Context) async throws -> WebAnswer {
        let door = try StayDoor(context.tenant, at: context.now)
        let (code, mail) = try await context.request.reading { fields throws(FieldError) in
            (try fields.string("code", length: 1...64), try fields.value("mail", .form(.mail)) { MailAddress($0) })
        }
        switch try await AskedCity.asking(nil, context, { try await door.open(code, mail, from: context.request.clientAddress) }) {
        case .wrong: throw Problem(.notFound, "No booking has this code together with this address. Look at both again.")
        case .tooManyAttempts(let seconds): throw LodgingRefusal.tooManyAttempts(seconds: seconds).problem
        case .stay(let booking, let city):
            let until = context.now.adding(seconds: StayKey.visitSeconds)
            let key = try await door.key(.booking(booking, city), until: until)
            return WebAnswer(
                json: [
                    "key": .string(key), "until": .string(until.description),
                    "stay": try await AskedCity.asking(city, context) { try await door.stay(booking, in: city).json },
                ]
            ).cached(.personal)
        }
    }

    private static func opened(_ context: Context) async throws -> (door: StayDoor, stay: MyStay) {
        let door = try StayDoor(context.tenant, at: context.now)
        guard case .booking(let id, let city) = try await door.thing(try context.parameter("key")) else { throw SiteRefusal.notFound }
        return (door, try await AskedCity.asking(city, context) { try await door.stay(id, in: city) })
    }

    private static func offers(_ context: Context) async throws -> WebAnswer {
        let wanted = try StayRequest(context.request)
        let (door, stay) = try await opened(context)
        return WebAnswer(json: try await AskedCity.asking(stay.city, context) { try await door.changeJSON(of: stay, to: wanted) }).cached(.personal)
    }

    private static func change(_ context: Context) async throws -> WebAnswer {
        let change = try await context.request.reading { fields throws(FieldError) in
            StayDoor.Change(
                id: try fields.value("change", "a lower-case UUIDv7") { UUIDv7($0) }, stay: try StayRequest(fields),
                roomType: try fields.value("roomType", .form(.slug)) { RoomTypeID($0) },
                ratePlan: try fields.value("ratePlan", .form(.slug)) { RatePlanID($0) }, total: try Money(fields.required("total"), path: "total"))
        }
        let (door, stay) = try await opened(context)
        return try await AskedCity.asking(stay.city, context) {
            try await door.change(stay.id, in: stay.city, change)
            return WebAnswer(json: try await door.stay(stay.id, in: stay.city).json).cached(.personal)
        }
    }

    private static func cancel(_ context: Context) async throws -> WebAnswer {
        let seen = try await context.request.reading { fields throws(FieldError) in try Money(fields.required("charge"), path: "charge") }
        let opened = try await AskedCity.asking(nil, context) { try await OpenedStay(context) }
        let (door, stay) = (opened.door, opened.stay)
        let noted = WebAnswer(
            .accepted, json: ["booking": .string(stay.id.text), "city": .string(stay.city.text), "state": .string(StaySchemas.cancelling)]
        ).cached(.personal)
        guard stay.state != .cancelled else { return WebAnswer(json: stay.json).cached(.personal) }
        guard opened.silent != .cancelling else { return noted }
        guard stay.chargeNow == seen else {
            throw SiteRefusal.problem(
                status: 409, code: "other-charge", title: "Giving it up costs something else",
                detail: "Look at `chargeNow` of the booking again, and send that.", members: stay.chargeNow.map { [("chargeNow", $0.json)] } ?? [])
        }
        return try await AskedCity.asking(stay.city, context) {
            guard opened.silent == nil else {
                try await door.elsewhere.cancelOnceAnswered(stay.id, in: stay.city)
                return noted
            }
            guard try await door.cancel(stay.id, in: stay.city) else { return noted }
            return WebAnswer(json: try await door.stay(stay.id, in: stay.city).json).cached(.personal)
        }
    }
}
