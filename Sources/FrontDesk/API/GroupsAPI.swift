import Accounts
import FeatureKit
import HTTPTypes
import Ledger
import Lodging
import Primitives
import SQL
import StrictJSON
import Web

/// Groups of a hotel for its own systems: several rooms under one name, held and booked together or not at all.
enum GroupsAPI {
    private static let most = 50
    private static let group = APIContract.Parameter.path("group", "As the list of groups names it.", .uuid)

    static var routes: RouteSet<any OfficeSite> {
        var routes = RouteSet<any OfficeSite>()
        routes.api(
            .get, "/api/v1/hotels/:hotel/groups", needs: .apiToken(.readBookings),
            APIContract(
                [HotelContract.hotel], answers: .json("The newest \(most).", .object([.required("items", .list(schema, most: most))], isOpen: false))),
            "groups of a hotel"
        ) {
            try await DeskAPI.answer($0) { call in
                let (hotel, desk, now) = (call.hotel, call.desk, call.now)
                return WebAnswer(json: [
                    "items": .array(try await call.read { try GroupDesk(desk).groups(of: hotel, limit: most, $0).map { $0.json(at: now) } })
                ])
            }
        }
        routes.api(
            .get, "/api/v1/hotels/:hotel/groups/:group", needs: .apiToken(.readBookings),
            APIContract([HotelContract.hotel, group], answers: .json("As it stands.", schema)), "a group with its bookings"
        ) { try await DeskAPI.answer($0) { WebAnswer(json: try await find($0).json(at: $0.now)) } }
        routes.api(
            .post, "/api/v1/hotels/:hotel/groups", needs: .apiToken(.writeBookings),
            APIContract(
                parameters: [HotelContract.hotel, HotelContract.key], body: newGroup,
                answers: [
                    .json("It was made before by the same request.", schema), .json(status: 201, "All of its rooms are held or booked.", schema),
                ]),
            "books all rooms of a group, or none"
        ) { try await DeskAPI.answer($0) { try await make($0) } }
        routes.api(
            .post, "/api/v1/hotels/:hotel/groups/:group/confirm", needs: .apiToken(.writeBookings),
            APIContract(parameters: [HotelContract.hotel, group], body: nil, answers: [.json("As it stands then.", schema)]),
            "makes bookings of what is held for a group; once done, it says so again"
        ) {
            try await DeskAPI.answer($0) { call in
                let (group, desk) = (try await find(call), call.desk)
                return WebAnswer(json: try await call.write { try GroupDesk(desk).confirm(group.id, $0) }.json(at: call.now))
            }
        }
        return routes.at("cities") { $0.place != .secretariat }
    }

    private static func find(_ call: HotelCall) async throws -> BookingGroup {
        let (id, desk) = (try call.parameter("group") { UUIDv7($0) }, call.desk)
        guard let group = try await call.read({ try GroupDesk(desk).group(id, $0) }), group.hotel == call.hotel else {
            throw LodgingRefusal.notFound(.booking)
        }
        return group
    }

    private static func make(_ call: HotelCall) async throws -> WebAnswer {
        let sent = try await call.sent()
        let fields = sent.fields
        let name = try fields.text("name", length: 1...200)
        let wanted = try fields.elements("rooms", count: 1...20) { json, path throws(FieldError) in
            let fields = try Fields(json, path: path)
            return BookingGroup.Wanted(
                try fields.value("roomType", .form(.slug)) { RoomTypeID($0) }, try fields.value("ratePlan", .form(.slug)) { RatePlanID($0) },
                try StayRequest(fields, mayExempt: true), rooms: try fields.count("count", in: 1...BookingGroup.most))
        }
        let end = fields.optional("heldUntil") == nil ? nil : try fields.time("heldUntil")
        let (hotel, desk, isOne) = (call.hotel, call.desk, try fields.flag("oneFolio"))
        let made = try await call.once(sent) {
            try GroupDesk(desk).make(name, wanted, at: hotel, oneFolio: isOne, heldUntil: end, request: $0, $1)
        }
        return .made(made.value.json(at: call.now), isRepeated: made.isRepeated)
    }

    // MARK: Schemas

    private static let schema = Schema.named(
        "BookingGroup",
        .object(
            [
                .required("group", .uuid), .required("name", .anyText(most: 200)), .required("oneFolio", .boolean),
                .required(
                    "bookings",
                    .list(
                        .object(
                            [
                                .required("booking", .uuid), .required("state", .words(Booking.State.allCases.map(\.rawValue))),
                                .required("roomType", .slug), .required("arrival", .date), .required("departure", .date),
                                .required("total", .money), .optional("holdUntil", .time),
                            ], isOpen: false), most: BookingGroup.most)),
            ], isOpen: false))

    private static let newGroup = Schema.object(
        [
            .required("name", .anyText(most: 200)), .optional("oneFolio", .boolean), .optional("heldUntil", .time),
            .required(
                "rooms",
                .list(
                    .object(
                        [
                            .required("roomType", .slug), .required("ratePlan", .slug), .required("count", .integer(1...Int64(BookingGroup.most))),
                            .required("arrival", .date), .required("departure", .date),
                            .required("adults", .integer(1...Int64(StayRequest.mostAdults))),
                            .optional("children", .list(.integer(0...17), most: StayRequest.mostChildren)),
                            .optional("exemptAdults", .integer(0...Int64(StayRequest.mostAdults))),
                        ], isOpen: true), least: 1, most: 20)),
        ], isOpen: true)
}

extension BookingGroup {
    fileprivate func json(at now: UTCTime) -> JSON {
        [
            "group": .string(id.text), "name": .string(name), "oneFolio": .boolean(hasOneFolio),
            "bookings": .array(
                bookings.map { booking in
                    let state = booking.state(at: now)
                    var object = JSONObject([("booking", .string(booking.id.text)), ("state", .string(state.rawValue))])
                    object["roomType"] = .string(booking.roomType.text)
                    object["arrival"] = .string(booking.arrival.description)
                    object["departure"] = .string(booking.departure.description)
                    object["total"] = booking.total.json
                    if state == .held { object["holdUntil"] = booking.holdUntil.map { .string($0.description) } }
                    return .object(object)
                }),
        ]
    }
}
