import Accounts
import FeatureKit
import HTTPTypes
import Ledger
import Lodging
import Primitives
import SQL
import StrictJSON
import Web

/// The rooms of a hotel, and when they are out of service.
enum HotelRoomsAPI {
    private static let room = APIContract.Parameter.path("room", "The room's number.", HotelSettingsSchemas.roomNumber)
    private static let all = APIContract.Answer.json("All rooms, and what is out of service from today on.", HotelSettingsSchemas.rooms)

    static var routes: RouteSet<any OfficeSite> {
        var routes = RouteSet<any OfficeSite>()
        routes.api(
            .get, "/api/v1/hotels/:hotel/rooms", needs: .apiToken(.readHotels), APIContract([HotelContract.hotel], answers: all), "rooms of a hotel"
        ) { try await HotelCall.answer($0, .seeing) { try await show($0) } }
        routes.api(
            .put, "/api/v1/hotels/:hotel/rooms/:room", needs: .apiToken(.writeHotels),
            APIContract(parameters: [HotelContract.hotel, room], body: HotelSettingsSchemas.setRoom, answers: [all]),
            "adds a room; changes one, where `before` is as it stands"
        ) { try await HotelCall.answer($0, .managing) { try await set($0) } }
        routes.api(
            .delete, "/api/v1/hotels/:hotel/rooms/:room", needs: .apiToken(.writeHotels),
            APIContract(parameters: [HotelContract.hotel, room], body: nil, answers: [all]), "takes a room out of a hotel"
        ) {
            try await HotelCall.answer($0, .managing) { call in
                let (number, hotel, desk) = (try number(call), call.hotel, HotelDesk(call.actor))
                try await call.write { try desk.remove(number, of: hotel, $0) }
                return try await show(call)
            }
        }
        routes.add(outages)
        return routes.at("cities") { $0.place != .secretariat }
    }

    private static var outages: RouteSet<any OfficeSite> {
        var routes = RouteSet<any OfficeSite>()
        routes.api(
            .post, "/api/v1/hotels/:hotel/outages", needs: .apiToken(.writeHotels),
            APIContract(
                parameters: [HotelContract.hotel, HotelContract.key], body: HotelSettingsSchemas.outage,
                answers: [all, .json(status: 201, "It was made now.", HotelSettingsSchemas.rooms)]),
            "takes a room out of service for some nights"
        ) { try await HotelCall.answer($0, .managing) { try await takeOut($0) } }
        routes.api(
            .delete, "/api/v1/hotels/:hotel/outages/:room/:from", needs: .apiToken(.writeHotels),
            APIContract(
                parameters: [HotelContract.hotel, room, .path("from", "Its first day.", .date)], body: nil, answers: [all]),
            "ends an outage before its time"
        ) {
            try await HotelCall.answer($0, .managing) { call in
                let (number, hotel, desk) = (try number(call), call.hotel, HotelDesk(call.actor))
                let from = try call.parameter("from") { UTCDate($0) }
                try await call.write { try desk.endOutage(of: number, from: from, at: hotel, $0) }
                return try await show(call)
            }
        }
        return routes
    }

    private static func number(_ call: HotelCall) throws -> RoomNumber { try call.parameter("room") { RoomNumber($0) } }

    private static func show(_ call: HotelCall) async throws -> WebAnswer { WebAnswer(json: try await json(call)) }

    private static func json(_ call: HotelCall) async throws -> JSON {
        let (hotel, now) = (call.hotel, call.now)
        return try await call.read { connection in
            guard let kept = try HotelTables.hotel(hotel, connection) else { throw LodgingRefusal.notFound(.hotel) }
            let today = try TimeZoneFiles.system.rules(of: kept.value.timeZone).date(at: now)
            return [
                "rooms": .array(
                    try HotelTables.rooms(of: hotel, connection).map { room in
                        ["number": .string(room.number.text), "roomType": .string(room.roomType.text), "floor": .integer(Int64(room.floor))]
                    }),
                "outages": .array(
                    try HotelTables.outages(of: hotel, after: today, connection).map { outage in
                        [
                            "room": .string(outage.room.text), "from": .string(outage.from.description), "until": .string(outage.until.description),
                            "reason": .string(outage.reason),
                        ]
                    }),
            ]
        }
    }

    private static func room(_ number: RoomNumber, _ fields: Fields) throws(FieldError) -> HotelTables.Room {
        HotelTables.Room(
            number, try fields.value("roomType", .form(.slug)) { RoomTypeID($0) }, floor: try fields.count("floor", in: -5...200))
    }

    private static func set(_ call: HotelCall) async throws -> WebAnswer {
        let (number, fields) = (try number(call), try await call.sent().fields)
        let new = try room(number, fields)
        let before = fields.optional("before") == nil ? nil : try room(number, fields.fields("before"))
        let (hotel, desk) = (call.hotel, HotelDesk(call.actor))
        do {
            try await call.write { connection in
                if let before { try desk.change(new, of: hotel, before: before, connection) } else { try desk.add([new], to: hotel, connection) }
            }
        } catch LodgingRefusal.stale(.room, _) { throw try await stale(number, call) }
        return try await show(call)
    }

    /// A room has no revision: it is told as it stands.
    private static func stale(_ number: RoomNumber, _ call: HotelCall) async throws -> SiteRefusal {
        let now = try await json(call)["rooms"]?.array?.first { $0["number"]?.string == number.text }
        return .problem(
            status: 409, code: "stale-base", title: "Based on an older state",
            detail: "Somebody else has changed the room meanwhile. Look at `current`, then change it from there.",
            members: now.map { [("current", $0)] } ?? [])
    }

    private static func takeOut(_ call: HotelCall) async throws -> WebAnswer {
        let sent = try await call.sent()
        let fields = sent.fields
        let outage = HotelTables.Outage(
            try fields.value("room", .form(FieldForm("roomNumber", RoomNumber.form, example: "101"))) { RoomNumber($0) },
            from: try fields.date("from"), until: try fields.date("until"), reason: try fields.text("reason", length: 1...500))
        let (hotel, desk) = (call.hotel, HotelDesk(call.actor))
        let isRepeated = try await call.doneOnce(sent) { try desk.set(outage, of: hotel, $0) }
        return .made(try await json(call), isRepeated: isRepeated)
    }
}
