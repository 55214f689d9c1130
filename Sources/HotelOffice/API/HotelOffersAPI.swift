import Accounts
import FeatureKit
import HTTPTypes
import Ledger
import Lodging
import Primitives
import SQL
import StrictJSON
import Web

/// What a hotel sells and under which conditions: its room types, and its rate plans with what giving up costs.
enum HotelOffersAPI {
    private static let type = APIContract.Parameter.path("type", "As the hotel names it.", .slug)
    private static let plan = APIContract.Parameter.path("plan", "As the hotel names it.", .slug)
    private static func all(_ schema: Schema, _ most: Int) -> Schema { .object([.required("items", .list(schema, most: most))], isOpen: false) }

    static var routes: RouteSet<any OfficeSite> {
        var routes = types
        routes.add(plans)
        return routes.at("cities") { $0.place != .secretariat }
    }

    // MARK: Room types

    private static var types: RouteSet<any OfficeSite> {
        var routes = RouteSet<any OfficeSite>()
        let schema = HotelSettingsSchemas.roomType
        routes.api(
            .get, "/api/v1/hotels/:hotel/room-types", needs: .apiToken(.readHotels),
            APIContract(
                [HotelContract.hotel], answers: .json("By their names, those that are sold no more too.", all(schema, HotelDesk.mostRoomTypes))),
            "room types of a hotel"
        ) {
            try await HotelCall.answer($0, .seeing) { call in
                let id = call.hotel
                let found = try await call.read { try HotelTables.roomTypes(of: id, $0) }
                return WebAnswer(json: ["items": .array(found.map { json($0.id, $0.roomType) })])
            }
        }
        routes.api(
            .put, "/api/v1/hotels/:hotel/room-types/:type", needs: .apiToken(.writeHotels),
            APIContract(
                parameters: [HotelContract.hotel, type], body: HotelSettingsSchemas.setRoomType, answers: [.json("As it stands then.", schema)]),
            "changes a room type, or adds it"
        ) {
            try await HotelCall.answer($0, .managing) { call in
                let fields = try await call.sent().fields
                let (revision, value) = (try fields.revision(), try RoomType(fields.fields("roomType")))
                let (id, hotel, desk) = (try call.parameter("type") { RoomTypeID($0) }, call.hotel, HotelDesk(call.actor))
                return try await call.write { connection in
                    try desk.set(value, as: id, of: hotel, revision: revision, connection)
                    guard let kept = try HotelTables.roomType(id, of: hotel, connection) else { throw LodgingRefusal.notFound(.roomType) }
                    return WebAnswer(json: json(id, kept))
                }
            }
        }
        routes.api(
            .delete, "/api/v1/hotels/:hotel/room-types/:type", needs: .apiToken(.writeHotels),
            APIContract(parameters: [HotelContract.hotel, type], body: nil, answers: [.json("As it stands then.", schema)]),
            "ends the sale of a room type"
        ) {
            try await HotelCall.answer($0, .managing) { call in
                let (id, hotel, desk) = (try call.parameter("type") { RoomTypeID($0) }, call.hotel, HotelDesk(call.actor))
                return try await call.write { connection in
                    try desk.remove(id, of: hotel, connection)
                    guard let kept = try HotelTables.roomType(id, of: hotel, connection) else { throw LodgingRefusal.notFound(.roomType) }
                    return WebAnswer(json: json(id, kept))
                }
            }
        }
        return routes
    }

    private static func json(_ id: RoomTypeID, _ kept: HotelTables.Kept<RoomType>) -> JSON {
        ["id": .string(id.text), "revision": .integer(kept.revision), "sold": .boolean(kept.isOffered), "roomType": kept.value.json]
    }

    // MARK: Rate plans

    private static var plans: RouteSet<any OfficeSite> {
        var routes = RouteSet<any OfficeSite>()
        let schema = HotelSettingsSchemas.ratePlan
        routes.api(
            .get, "/api/v1/hotels/:hotel/rate-plans", needs: .apiToken(.readHotels),
            APIContract(
                [HotelContract.hotel], answers: .json("By their names, those that are sold no more too.", all(schema, HotelDesk.mostRatePlans))),
            "rate plans of a hotel, with meals, prices of guests and what giving up costs"
        ) {
            try await HotelCall.answer($0, .seeing) { call in
                let id = call.hotel
                let found = try await call.read { try HotelTables.ratePlans(of: id, $0) }
                return WebAnswer(json: ["items": .array(found.map { json($0.id, $0.plan) })])
            }
        }
        routes.api(
            .put, "/api/v1/hotels/:hotel/rate-plans/:plan", needs: .apiToken(.writeRates),
            APIContract(
                parameters: [HotelContract.hotel, plan], body: HotelSettingsSchemas.setRatePlan, answers: [.json("As it stands then.", schema)]),
            "changes a rate plan, or adds it"
        ) {
            try await HotelCall.answer($0, .managing) { call in
                let fields = try await call.sent().fields
                let (revision, value) = (try fields.revision(), try RatePlan(fields.fields("ratePlan")))
                let (id, hotel, desk) = (try call.parameter("plan") { RatePlanID($0) }, call.hotel, HotelDesk(call.actor))
                return try await call.write { connection in
                    try desk.set(value, as: id, of: hotel, revision: revision, connection)
                    guard let kept = try HotelTables.ratePlan(id, of: hotel, connection) else { throw LodgingRefusal.notFound(.ratePlan) }
                    return WebAnswer(json: json(id, kept))
                }
            }
        }
        routes.api(
            .delete, "/api/v1/hotels/:hotel/rate-plans/:plan", needs: .apiToken(.writeRates),
            APIContract(parameters: [HotelContract.hotel, plan], body: nil, answers: [.json("As it stands then.", schema)]),
            "ends the sale of a rate plan"
        ) {
            try await HotelCall.answer($0, .managing) { call in
                let (id, hotel, desk) = (try call.parameter("plan") { RatePlanID($0) }, call.hotel, HotelDesk(call.actor))
                return try await call.write { connection in
                    try desk.remove(id, of: hotel, connection)
                    guard let kept = try HotelTables.ratePlan(id, of: hotel, connection) else { throw LodgingRefusal.notFound(.ratePlan) }
                    return WebAnswer(json: json(id, kept))
                }
            }
        }
        return routes
    }

    private static func json(_ id: RatePlanID, _ kept: HotelTables.Kept<RatePlan>) -> JSON {
        ["id": .string(id.text), "revision": .integer(kept.revision), "sold": .boolean(kept.isOffered), "ratePlan": kept.value.json]
    }
}
