import Accounts
import FeatureKit
import HTTPTypes
import Ledger
import Lodging
import Primitives
import SQL
import Web

/// The desk of a hotel: its day, its rooms, and the way to each booking. Cities alone have hotels.
enum DeskRoutes {
    typealias Context = StaffContext<any OfficeSite>

    static var all: RouteSet<any OfficeSite> {
        var routes = RouteSet<any OfficeSite>()
        routes.on(.get, "/admin/desk", needs: .staff(.workAtFrontDesk), query: ["after"], "the hotels whose desk somebody works at") {
            try await hotels($0)
        }
        routes.on(
            .get, "/admin/desk/:hotel", needs: .staff(.workAtFrontDesk), query: ["day"] + DeskPages.lists.map(DeskPages.cursor),
            "who comes, stays and leaves"
        ) {
            try await DeskCall.answer($0) { try await day($0) }
        }
        routes.on(.post, "/admin/desk/:hotel/find", needs: .staff(.workAtFrontDesk), "finds a booking by a name, its code or a room") {
            try await DeskCall.answer($0) { try await find($0) }
        }
        routes.on(.get, "/admin/desk/:hotel/rooms", needs: .staff(.workAtFrontDesk), query: ["done", "after"], "how rooms stand") {
            try await DeskCall.answer($0) { try await rooms($0) }
        }
        routes.on(.post, "/admin/desk/:hotel/rooms/:room", needs: .staff(.workAtFrontDesk), "says how a room stands") {
            try await DeskCall.answer($0) { try await setRoom($0) }
        }
        return routes.at("cities") { $0.place != .secretariat }
    }

    /// The hotels of whoever asks; where it is one, its desk.
    private static func hotels(_ context: Context) async throws -> WebAnswer {
        let (scope, now) = (try await DeskCall.scope(context), context.now)
        let known = try await context.tenant.own.read { try DeskWorklist(scope, at: now, $0).entries }
        if known.count == 1, let only = known.first { return .seeOther(Link.to(["admin", "desk", only.id.text])) }
        return DeskPages(context: context).hotels(known)
    }

    private static func day(_ call: DeskCall) async throws -> WebAnswer {
        let asked = call.query.query("day").flatMap { UTCDate($0) }
        let view = try await call.read { try DeskDay($0, call.hotel, asked, $1) }
        return DeskPages(context: call.context).day(call, view, try await DeskGuests(view.bookings, call))
    }

    private static func find(_ call: DeskCall) async throws -> WebAnswer {
        let text = try call.context.form()["text"].first ?? ""
        let hotel = call.hotel
        let found = try await call.read { reception, connection -> UUIDv7? in
            let desk = reception.desk
            if let room = RoomNumber(text) {
                let today = try desk.today(at: hotel, connection)
                for day in [today, today.adding(days: -1)] {
                    if let id = try desk.occupants(of: hotel, on: day, connection)[room] { return id }
                }
            }
            return try desk.bookings(of: hotel, code: text, connection).first?.id
        }
        let named: [UUIDv7] = if let found { [found] } else { try await DeskGuests.find(text, call) }
        if named.count == 1 { return .seeOther(call.link("booking", named[0].text)) }
        let (view, rows) = try await call.read { reception, connection in
            (try DeskDay(reception, hotel, nil, connection), try named.map { try reception.desk.listed($0, connection) })
        }
        let guests = try await DeskGuests(named + view.bookings, call)
        return DeskPages(context: call.context).day(
            call, view, guests, found: rows.isEmpty ? nil : rows, notFound: rows.isEmpty ? text : nil)
    }

    private static func rooms(_ call: DeskCall) async throws -> WebAnswer {
        let view = try await call.read { try DeskRooms($0, call.hotel, $1) }
        return DeskPages(context: call.context).rooms(call, view, try await DeskGuests(Array(view.occupants.values), call))
    }

    private static func setRoom(_ call: DeskCall) async throws -> WebAnswer {
        let form = try call.context.form()
        guard let room = RoomNumber(try call.context.site.parameter("room")),
            let state = form["state"].first.flatMap({ RoomStates.State(rawValue: $0) })
        else { throw SiteRefusal.notFound }
        try await call.write { try RoomStates.set(state, room, in: call.hotel, by: $0.desk.who, $1) }
        // Back to the part of the list from which it was said.
        let after = form["after"].first.flatMap { RoomNumber($0) }.map { [(name: "after", value: $0.text)] } ?? []
        return .seeOther(call.link("rooms", query: after + [("done", "yes")]))
    }
}

/// A hotel's day as its desk sees it.
struct DeskDay: Sendable {
    let hotel: Hotel
    let today: UTCDate
    let day: UTCDate
    let arrivals: [StayDesk.Listed]
    let departures: [StayDesk.Listed]
    let inHouse: [StayDesk.Listed]
    let stock: (rooms: Int, sold: Int)
    let dirty: Int
    let toDo: DeskToDo

    /// Those that its lists name.
    var bookings: [UUIDv7] { (arrivals + departures + inHouse).map(\.booking.id) }

    init(_ reception: Reception, _ hotel: HotelID, _ asked: UTCDate?, _ connection: any SQLConnection) throws {
        let desk = reception.desk
        self.hotel = try desk.hotel(hotel, connection)
        today = try desk.today(at: hotel, connection)
        day = asked ?? today
        arrivals = try desk.list(.arrivals, of: hotel, on: day, connection)
        departures = try desk.list(.departures, of: hotel, on: day, connection)
        inHouse = try desk.list(.inHouse, of: hotel, on: day, connection)
        stock = try desk.stock(of: hotel, day..<day.adding(days: 1), connection)[day] ?? (0, 0)
        dirty = try RoomStates.all(of: hotel, connection).values.count { $0 == .dirty }
        toDo = try DeskToDo(reception, hotel, connection)
    }
}

/// Rooms as they stand today.
struct DeskRooms: Sendable {
    let rooms: [HotelTables.Room]
    let states: [RoomNumber: RoomStates.State]
    let occupants: [RoomNumber: UUIDv7]
    let references: [UUIDv7: String]
    let outages: [RoomNumber: HotelTables.Outage]

    init(_ reception: Reception, _ hotel: HotelID, _ connection: any SQLConnection) throws {
        let today = try reception.desk.today(at: hotel, connection)
        rooms = try HotelTables.rooms(of: hotel, connection)
        states = try RoomStates.all(of: hotel, connection)
        occupants = try reception.desk.occupants(of: hotel, on: today, connection)
        let ids = Array(Set(occupants.values))
        references = Dictionary(uniqueKeysWithValues: try ids.map { ($0, try reception.desk.reference(of: $0, connection)) })
        let running = try HotelTables.outages(of: hotel, after: today, connection).filter { $0.from <= today }
        outages = Dictionary(running.map { ($0.room, $0) }) { first, _ in first }
    }
}
