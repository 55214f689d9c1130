import Accounts
import FeatureKit
import HTTPTypes
import Ledger
import Lodging
import Primitives
import SQL
import StrictJSON
import Web

/// Who comes, is there and leaves, for a hotel's own systems; and how its rooms stand with housekeeping.
enum StaysAPI {
    private static func contract(_ body: Schema, hasKey: Bool = false) -> APIContract {
        APIContract(
            parameters: [HotelContract.hotel, HotelContract.booking] + (hasKey ? [HotelContract.key] : []), body: body,
            answers: [.json("As it stands then.", DeskSchemas.booking)])
    }

    static var routes: RouteSet<any OfficeSite> {
        var routes = lists
        routes.api(
            .post, "/api/v1/hotels/:hotel/bookings/:booking/check-in", needs: .apiToken(.writeDesk), contract(DeskSchemas.checkIn),
            "checks guests in; once done, it says so again"
        ) {
            try await DeskAPI.answer($0) { call in
                let (booking, fields) = (try await call.booking(), try await call.sent().fields)
                let room = try fields.optionalValue("room", .form(.roomNumber)) { RoomNumber($0) }
                let reception = Reception(call.desk)
                let done = try await call.write { try reception.checkIn(booking.id, to: room, $0) }
                try await ArrivedGuests.note(of: done.id, at: call.context.tenant, by: call.context.actor, now: call.now)
                return try await BookingsAPI.show(call, done)
            }
        }
        routes.api(
            .post, "/api/v1/hotels/:hotel/bookings/:booking/check-out", needs: .apiToken(.writeDesk), contract(DeskSchemas.checkOut),
            "charges what is left, and checks guests out; once done, it says so again"
        ) {
            try await DeskAPI.answer($0) { call in
                let (booking, isOpen) = (try await call.booking(), try await call.sent().fields.flag("leaveOpen"))
                return try await done(call) { try $0.checkOut(booking.id, leavingOpen: isOpen, $1) }
            }
        }
        routes.api(
            .post, "/api/v1/hotels/:hotel/bookings/:booking/room", needs: .apiToken(.writeDesk), contract(DeskSchemas.move),
            "gives a booking a room, or another one; once done, it says so again"
        ) { try await DeskAPI.answer($0) { try await move($0) } }
        routes.api(
            .get, "/api/v1/hotels/:hotel/bookings/:booking/leave-early", needs: .apiToken(.readBookings),
            APIContract(
                [HotelContract.hotel, HotelContract.booking, .query("departure", "The day on which they leave; today where it is not said.", .date)],
                answers: .json("What the stay costs then; nothing is written.", DeskSchemas.requote)), "what it costs to end a stay earlier"
        ) {
            try await DeskAPI.answer($0) { call in
                let (booking, day, desk) = (try await call.booking(), try await DeskAPI.day(call, "departure"), call.desk)
                return WebAnswer(json: try await call.read { try desk.earlyDeparture(booking, on: day, $0) }.json)
            }
        }
        routes.api(
            .post, "/api/v1/hotels/:hotel/bookings/:booking/leave-early", needs: .apiToken(.writeDesk),
            contract(DeskSchemas.leaveEarly, hasKey: true), "ends a stay earlier, at the price that was told"
        ) { try await DeskAPI.answer($0) { try await leaveEarly($0) } }
        routes.add(housekeeping)
        return routes.at("cities") { $0.place != .secretariat }
    }

    private static func done(
        _ call: HotelCall, _ body: @escaping @Sendable (Reception, any SQLConnection) throws -> Booking
    ) async throws -> WebAnswer {
        let reception = Reception(call.desk)
        return try await BookingsAPI.show(call, try await call.write { try body(reception, $0) })
    }

    private static func move(_ call: HotelCall) async throws -> WebAnswer {
        let (booking, fields) = (try await call.booking(), try await call.sent().fields)
        let room = try fields.value("room", .form(.roomNumber)) { RoomNumber($0) }
        let reason = try fields.optionalString("reason", length: 1...300) ?? ""
        guard booking.state != .checkedIn || reason.utf8.count >= 3 else { throw StayFault.reasonNeeded }
        return try await done(call) { try $0.move(booking.id, to: room, reason: reason, $1) }
    }

    private static func leaveEarly(_ call: HotelCall) async throws -> WebAnswer {
        let (booking, sent) = (try await call.booking(), try await call.sent())
        let day = try sent.fields.date("departure")
        let total = try sent.fields.part("total") { json, path throws(FieldError) in try Money(json, path: path) }
        let desk = call.desk
        let left = try await call.once(sent) { try desk.leaveEarly(booking.id, on: day, seen: total, request: $0, $1) }
        return try await BookingsAPI.show(call, left.value)
    }

    // MARK: Lists of a day

    private static var lists: RouteSet<any OfficeSite> {
        var routes = RouteSet<any OfficeSite>()
        for (list, path, summary) in [
            (StayDesk.List.arrivals, "arrivals", "who is to arrive, and who was to and is not there"),
            (.departures, "departures", "who is to leave"), (.inHouse, "in-house", "who is in the house"),
        ] {
            routes.api(
                .get, "/api/v1/hotels/:hotel/\(path)", needs: .apiToken(.readBookings),
                APIContract(
                    [HotelContract.hotel, .query("day", "Today where it is not said.", .date)],
                    answers: .json("By room, those without one last.", DeskSchemas.list)), summary
            ) { try await DeskAPI.answer($0) { try await show(list, $0) } }
        }
        return routes
    }

    private static func show(_ list: StayDesk.List, _ call: HotelCall) async throws -> WebAnswer {
        let (day, hotel, desk, now) = (try await DeskAPI.day(call, "day"), call.hotel, call.desk, call.now)
        let items = try await call.read { connection in
            try desk.list(list, of: hotel, on: day, connection).map { try DeskAPI.json($0.booking, desk, at: now, connection) }
        }
        return WebAnswer(json: ["day": .string(day.description), "items": .array(try await NamedBookings.naming(items, call))])
    }

    // MARK: Housekeeping

    private static var housekeeping: RouteSet<any OfficeSite> {
        var routes = RouteSet<any OfficeSite>()
        let answer = APIContract.Answer.json("Each room, and who has it tonight.", DeskSchemas.roomStates)
        routes.api(
            .get, "/api/v1/hotels/:hotel/housekeeping", needs: .apiToken(.readDesk), APIContract([HotelContract.hotel], answers: answer),
            "how rooms stand with housekeeping"
        ) { try await DeskAPI.answer($0) { try await states($0) } }
        routes.api(
            .put, "/api/v1/hotels/:hotel/housekeeping/:room", needs: .apiToken(.writeDesk),
            APIContract(
                parameters: [HotelContract.hotel, .path("room", "The room's number.", DeskSchemas.roomNumber)], body: DeskSchemas.roomState,
                answers: [answer]), "says that a room is clean, dirty or inspected"
        ) {
            try await DeskAPI.answer($0) { call in
                let (room, hotel, actor) = (try call.parameter("room") { RoomNumber($0) }, call.hotel, call.actor)
                let state = try await call.sent().fields.choice("state", RoomStates.State.self)
                try await call.write { try RoomStates.set(state, room, in: hotel, by: actor, $0) }
                return try await states(call)
            }
        }
        return routes
    }

    private static func states(_ call: HotelCall) async throws -> WebAnswer {
        let (hotel, desk) = (call.hotel, call.desk)
        return try await call.read { connection in
            let states = try RoomStates.all(of: hotel, connection)
            let occupants = try desk.occupants(of: hotel, on: desk.today(at: hotel, connection), connection)
            let rooms = try HotelTables.rooms(of: hotel, connection).map { room -> JSON in
                var object = JSONObject([("room", .string(room.number.text)), ("roomType", .string(room.roomType.text))])
                object["state"] = .string((states[room.number] ?? .clean).rawValue)
                object["booking"] = occupants[room.number].map { .string($0.text) }
                return .object(object)
            }
            return WebAnswer(json: ["rooms": .array(rooms)])
        }
    }
}

extension FieldForm {
    static let roomNumber = FieldForm("roomNumber", RoomNumber.form, example: "101")
}
