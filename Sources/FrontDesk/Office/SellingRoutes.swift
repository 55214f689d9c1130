import Accounts
import FeatureKit
import HTTPTypes
import Ledger
import Lodging
import Primitives
import SQL
import StrictJSON
import Web

/// Rooms that the desk sells: to who stands there, to who calls, and more than there are, on purpose.
enum SellingRoutes {
    static let names = ["arrival", "departure", "adults", "children", "exempt"]

    static var all: RouteSet<any OfficeSite> {
        var routes = RouteSet<any OfficeSite>()
        routes.on(.get, "/admin/desk/:hotel/new", needs: .staff(.workAtFrontDesk), query: names, "what the desk may offer for a stay") {
            try await DeskCall.answer($0) { try await offer($0) }
        }
        routes.on(.post, "/admin/desk/:hotel/new", needs: .staff(.workAtFrontDesk), "books a room at the desk, for a guest who is there or to come") {
            try await DeskCall.answer($0) { try await book($0) }
        }
        routes.on(.post, "/admin/desk/:hotel/overbook", needs: .staff(.manageHotels), "sells one room more than there is, for a reason") {
            try await DeskCall.answer($0) { try await overbook($0) }
        }
        return routes.at("cities") { $0.place != .secretariat }
    }

    /// What was asked for; a night from today on where nothing was.
    static func stay(_ call: DeskCall, today: UTCDate, _ value: (String) -> String?) -> (stay: StayRequest?, typed: FormState) {
        let arrival = value("arrival") ?? today.description
        let departure = value("departure") ?? today.adding(days: 1).description
        let (adults, children) = (value("adults") ?? "2", value("children") ?? "")
        let exempt = value("exempt").flatMap { $0.isEmpty ? nil : $0 } ?? "0"
        let ages = children.split(separator: ",").map { DeskWords.number(String($0)) }
        var state = FormState(["arrival": [arrival], "departure": [departure], "adults": [adults], "children": [children], "exempt": [exempt]])
        guard let first = UTCDate(arrival), let last = UTCDate(departure), let count = DeskWords.number(adults),
            ages.allSatisfy({ $0 != nil }), let exemptAdults = DeskWords.number(exempt),
            let stay = StayRequest(
                arrival: first, departure: last, adults: count, children: ages.compactMap { $0 }, exemptAdults: exemptAdults)
        else {
            state.refuse("departure", DeskStayText.stayWrong(most: StayRequest.mostNights))
            return (nil, state)
        }
        return (stay, state)
    }

    private static func offer(
        _ call: DeskCall, typed: FormState? = nil, banner: Banner? = nil, status: HTTPResponse.Status = .ok
    ) async throws -> WebAnswer {
        let hotel = call.hotel
        let today = try await call.read { try $0.desk.today(at: hotel, $1) }
        let (stay, state) = stay(call, today: today) { call.query.query($0) }
        guard let stay else { return SellingPage(call: call, today: today).answer(state, nil, banner, .unprocessableContent) }
        do {
            let view = try await call.read { try DeskOffers($0, hotel, stay, today: today, $1) }
            return SellingPage(call: call, today: today).answer(state, view, typed: typed, banner, status)
        } catch {
            guard let refused = call.refused(error) else { throw error }
            return SellingPage(call: call, today: today).answer(state, nil, refused, .conflict)
        }
    }

    private static func book(_ call: DeskCall) async throws -> WebAnswer {
        let form = try call.context.form()
        let hotel = call.hotel
        guard let token = form["offer"].first, !token.isEmpty else {
            return try await offer(call, banner: chooseFirst(call), status: .unprocessableContent)
        }
        let room = form["room"].first.flatMap { RoomNumber($0) }
        let (who, typed) = (DeskGuestForm.read(form), typed(form))
        guard case .accepted(let guests, _) = who else { return try await offer(call, typed: typed, status: .unprocessableContent) }
        do {
            let named = try await call.desk.name(guests, with: token, at: hotel, try call.told)
            let booking = try await call.write { reception, connection in
                let booking =
                    try room.map { try reception.walkIn(token, at: hotel, to: $0, connection) } ?? reception.desk.book(token, at: hotel, connection)
                try reception.desk.keep(named, of: booking.id, connection)
                return booking
            }
            return .seeOther(call.link("booking", booking.id.text, query: [("done", "new")]))
        } catch {
            guard let refused = call.refused(error) else { throw error }
            return try await offer(call, typed: typed, banner: refused, status: .conflict)
        }
    }

    /// What was chosen and typed, with what is wrong with it.
    private static func typed(_ form: FormBody) -> FormState {
        let choice = Form([.text("offer", DeskStayText.offer), .text("room", DeskText.room)] + DeskGuestForm.fields)
        switch choice.read(form, as: { (fields) throws(FieldError) in try DeskGuestForm.guests(fields) }) {
        case .refused(let state): return state
        case .accepted(_, let reading): return reading.state
        }
    }

    private static func chooseFirst(_ call: DeskCall) -> Banner {
        let localizer = call.localizer
        return Banner(.bad, label: localizer(DeskText.notDone), title: localizer(DeskText.notDone), text: localizer(DeskStayText.chooseOffer))
    }

    private static func overbook(_ call: DeskCall) async throws -> WebAnswer {
        let form = try call.context.form()
        let (hotel, request) = (call.hotel, try DeskCall.request(form))
        let today = try await call.read { try $0.desk.today(at: hotel, $1) }
        let kinds = form["kind"].first?.split(separator: " ").map(String.init) ?? []
        guard let stay = stay(call, today: today, { form[$0].first }).stay, kinds.count == 2, let type = RoomTypeID(kinds[0]),
            let plan = RatePlanID(kinds[1])
        else { return try await offer(call, banner: chooseFirst(call), status: .unprocessableContent) }
        let reason = form["reason"].first ?? ""
        do {
            let booking = try await call.write {
                try $0.desk.overbook(stay, at: hotel, type, plan, reason: reason, request: request, $1)
            }
            return .seeOther(call.link("booking", booking.id.text, query: [("done", "new")]))
        } catch {
            guard let refused = call.refused(error) else { throw error }
            return try await offer(call, banner: refused, status: .conflict)
        }
    }
}

/// What a hotel offers for a stay, as its desk sees it.
struct DeskOffers: Sendable {
    let stay: StayRequest
    let offers: [BookingDesk.Offered]
    let refusals: [RateRefusal]
    /// Rooms that are free for all of it.
    let free: [HotelTables.Room]
    let states: [RoomNumber: RoomStates.State]
    let types: [RoomTypeID: LocalizedText]
    let plans: [RatePlanID: LocalizedText]

    init(_ reception: Reception, _ hotel: HotelID, _ stay: StayRequest, today: UTCDate, _ connection: any SQLConnection) throws {
        self.stay = stay
        (offers, refusals) = try reception.desk.quote(stay, at: hotel, connection)
        let occupied = stay.arrival == today ? try reception.desk.occupied(of: hotel, beside: nil, connection) : []
        free =
            stay.arrival == today
            ? try reception.desk.freeRooms(of: hotel, nil, from: stay.arrival, until: stay.departure, for: nil, connection).filter {
                !occupied.contains($0.number)
            } : []
        states = try RoomStates.all(of: hotel, connection)
        types = Dictionary(
            try HotelTables.roomTypes(of: hotel, connection).map { ($0.id, $0.roomType.value.name) }, uniquingKeysWith: { first, _ in first })
        plans = Dictionary(
            try HotelTables.ratePlans(of: hotel, connection).map { ($0.id, $0.plan.value.name) }, uniquingKeysWith: { first, _ in first })
    }

    /// What could be sold if there were a room more.
    var full: [RateRefusal] { refusals.filter { $0.rule == .soldOut && $0.roomType != nil } }
}
