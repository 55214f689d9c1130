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

/// The bookings of a hotel, for its own systems: each route calls what the desk's page calls.
enum BookingsAPI {
    static var routes: RouteSet<any OfficeSite> {
        var routes = RouteSet<any OfficeSite>()
        routes.api(
            .get, "/api/v1/hotels/:hotel/bookings", needs: .apiToken(.readBookings),
            APIContract(
                [
                    HotelContract.hotel, .query("from", "Stays with a night from this day on; today where it is not said.", .date),
                    .query("until", "And before this day; \(DeskAPI.usualDays) days later where it is not said.", .date),
                    .query("state", "Those alone that are in it.", .words(Booking.State.allCases.map(\.rawValue))),
                ] + APIPage.parameters, answers: .json("By their arrival.", .page(of: DeskSchemas.booking))),
            "bookings of a hotel"
        ) { try await DeskAPI.answer($0) { try await list($0) } }
        routes.api(
            .get, "/api/v1/hotels/:hotel/bookings/:booking", needs: .apiToken(.readBookings),
            APIContract([HotelContract.hotel, HotelContract.booking], answers: .json("As it stands.", DeskSchemas.booking)), "a booking"
        ) { try await DeskAPI.answer($0) { try await show($0, $0.booking()) } }
        routes.api(
            .get, "/api/v1/hotels/:hotel/desk-offers", needs: .apiToken(.readBookings),
            APIContract(
                [HotelContract.hotel] + DeskStayQuery.parameters,
                answers: .json("The cheapest first, and why the rest is not offered.", DeskSchemas.quote)),
            "what the desk may sell for a stay, also where the hotel is closed to travellers"
        ) { try await DeskAPI.answer($0) { try await offers($0) } }
        routes.api(
            .post, "/api/v1/hotels/:hotel/bookings", needs: .apiToken(.writeBookings),
            APIContract(
                parameters: [HotelContract.hotel, HotelContract.key], body: DeskSchemas.newBooking,
                answers: [
                    .json("It was made before by the same request.", DeskSchemas.booking), .json(status: 201, "It is made.", DeskSchemas.booking),
                ]), "books an offer of `/api/v1/hotels/{hotel}/offers`, or of `…/desk-offers`"
        ) { try await DeskAPI.answer($0, asksForHotel: false) { try await make($0) } }
        routes.api(
            .get, "/api/v1/hotels/:hotel/bookings/:booking/change", needs: .apiToken(.readBookings),
            APIContract(
                [
                    HotelContract.hotel, HotelContract.booking, .query("arrival", "As it is where it is not said.", .date),
                    .query("departure", "As it is where it is not said.", .date),
                    .query("adults", "As many as there are where it is not said.", .integer(1...Int64(StayRequest.mostAdults))),
                    .query("children", "As they are where it is not said; empty for none.", DeskStayQuery.ages),
                    .query(
                        "exemptAdults", "Who pays no tourist tax; as it is where it is not said.", .integer(0...Int64(StayRequest.mostAdults))),
                    .query("roomType", "As it is where it is not said.", .slug), .query("ratePlan", "As it is where it is not said.", .slug),
                ], answers: .json("What it would cost; nothing is written.", DeskSchemas.requote)),
            "what a change of a booking would cost"
        ) { try await DeskAPI.answer($0) { try await price($0) } }
        routes.api(
            .post, "/api/v1/hotels/:hotel/bookings/:booking/change", needs: .apiToken(.writeBookings),
            APIContract(
                parameters: [HotelContract.hotel, HotelContract.booking, HotelContract.key], body: DeskSchemas.change,
                answers: [.json("As it stands then.", DeskSchemas.booking)]), "changes a booking at the price that was told"
        ) { try await DeskAPI.answer($0) { try await change($0) } }
        routes.api(
            .post, "/api/v1/hotels/:hotel/bookings/:booking/cancel", needs: .apiToken(.writeBookings),
            APIContract(
                parameters: [HotelContract.hotel, HotelContract.booking], body: DeskSchemas.cancel,
                answers: [.json("As it stands then.", DeskSchemas.booking)]),
            "gives a booking up, for what its conditions charge or for nothing; once done, it says so again"
        ) { try await DeskAPI.answer($0) { try await cancel($0) } }
        routes.api(
            .post, "/api/v1/hotels/:hotel/bookings/:booking/no-show", needs: .apiToken(.writeBookings), DeskAPI.step,
            "notes that guests did not come; once done, it says so again"
        ) { try await DeskAPI.answer($0) { try await step($0) { _ = try $0.noShow($1, $2) } } }
        return routes.at("cities") { $0.place != .secretariat }
    }

    // MARK: Reading

    static func show(_ call: HotelCall, _ booking: Booking, isNew: Bool? = nil) async throws -> WebAnswer {
        let json = try await json(call, booking)
        return isNew.map { .made(json, isRepeated: !$0) } ?? WebAnswer(json: json)
    }

    private static func json(_ call: HotelCall, _ booking: Booking) async throws -> JSON {
        let (desk, now) = (call.desk, call.now)
        let json = try await call.read { try DeskAPI.json(booking, desk, at: now, $0) }
        return try await NamedBookings.naming([json], call)[0]
    }

    private static func list(_ call: HotelCall) async throws -> WebAnswer {
        let (page, request) = (try APIPage(call.context.request), call.context.request)
        let (hotel, desk, now) = (call.hotel, call.desk, call.now)
        let state = try request.value("state", "a state of bookings") { Booking.State(rawValue: $0) }
        let after = try after(page.after)
        let days = try await DeskAPI.days(call)
        let found = try await call.read { connection in
            try desk.page(of: hotel, staying: days, in: state, after: after, limit: page.limit + 1, connection).map { booking in
                (place: "\(booking.arrival).\(booking.id)", json: try DeskAPI.json(booking, desk, at: now, connection))
            }
        }
        let shown = found.prefix(page.limit)
        let items = try await NamedBookings.naming(shown.map(\.json), call)
        return WebAnswer(json: APIPage.json(items, next: found.count > page.limit ? shown.last?.place : nil))
    }

    private static func after(_ text: String) throws -> (arrival: UTCDate, id: UUIDv7)? {
        guard !text.isEmpty else { return nil }
        let parts = text.split(separator: ".", maxSplits: 1).map(String.init)
        guard parts.count == 2, let arrival = UTCDate(parts[0]), let id = UUIDv7(parts[1]) else {
            throw SiteRefusal.badRequest("`after` must be the `next` of the page before.")
        }
        return (arrival, id)
    }

    private static func offers(_ call: HotelCall) async throws -> WebAnswer {
        let (stay, hotel, desk) = (try DeskStayQuery.stay(call.context.request), call.hotel, call.desk)
        let (offers, refusals) = try await call.read { try desk.quote(stay, at: hotel, $0) }
        return WebAnswer(json: ["offers": .array(offers.map(\.json)), "refusals": .array(refusals.map(\.json))])
    }

    // MARK: Making and changing

    private static func make(_ call: HotelCall) async throws -> WebAnswer {
        let sent = try await call.sent()
        let offer = try sent.fields.string("offer", length: 1...BookingOffer.longest)
        let guests = sent.fields.optional("guests") == nil ? nil : try BookingGuests(sent.fields)
        let (hotel, desk) = (call.hotel, call.desk)
        guard let guests else {
            let (booking, isRepeated) = try await call.once(sent) { try desk.book(offer, at: hotel, $1) }
            return try await show(call, booking, isNew: !isRepeated)
        }
        // The booking has the offer's id: it is made once, however often its guests are sealed.
        let told = try ToldGuests(vault: call.context.tenant.vault, own: call.own, now: call.now)
        let (booking, isRepeated) = try await call.once(sent) { key in
            try await desk.book(offer, at: hotel, for: guests, told, in: call.own, alongside: key)
        }
        guard !isRepeated, booking.revision == 1, booking.createdAt == call.now else { return try await show(call, booking, isNew: false) }
        // Nobody has given it a room yet.
        let json = DeskAPI.json(booking, try await desk.reference(of: booking.id, in: call.own), [], at: call.now)
        return .made(call.knowsGuests ? NamedBookings.named(json, guests) : json, isRepeated: false)
    }

    private static func price(_ call: HotelCall) async throws -> WebAnswer {
        let (booking, request) = (try await call.booking(), call.context.request)
        let wanted = try DeskStayQuery.stay(request, over: booking.stay)
        let type = try request.value("roomType", "a room type of the hotel") { RoomTypeID($0) } ?? booking.roomType
        let plan = try request.value("ratePlan", "a rate plan of the hotel") { RatePlanID($0) } ?? booking.ratePlan
        let desk = call.desk
        let quote = try await call.read { try desk.requote(booking, wanted, type, plan, $0) }
        return WebAnswer(json: quote.json)
    }

    private static func change(_ call: HotelCall) async throws -> WebAnswer {
        let (booking, sent) = (try await call.booking(), try await call.sent())
        let fields = sent.fields
        let stay = try DeskStayQuery.stay(fields, over: booking.stay)
        let type = try fields.value("roomType", .form(.slug)) { RoomTypeID($0) }
        let plan = try fields.value("ratePlan", .form(.slug)) { RatePlanID($0) }
        let total = try fields.part("total") { json, path throws(FieldError) in try Money(json, path: path) }
        let desk = call.desk
        let changed = try await call.once(sent) { try desk.change(booking.id, to: stay, type, plan, seen: total, request: $0, $1) }
        return try await show(call, changed.value)
    }

    private static func cancel(_ call: HotelCall) async throws -> WebAnswer {
        let fields = try await call.sent(isNeeded: false).fields
        let charged = fields.optional("charge") == nil ? .agreed : try fields.choice("charge", DeskSchemas.Charged.self)
        return try await step(call) { _ = try $0.cancel($1, isWaived: charged == .waived, $2) }
    }

    /// What is done once, and says so again.
    private static func step(
        _ call: HotelCall, _ body: @escaping @Sendable (Reception, UUIDv7, any SQLConnection) throws -> Void
    ) async throws -> WebAnswer {
        let (booking, reception) = (try await call.booking(), Reception(call.desk))
        try await call.write { try body(reception, booking.id, $0) }
        return try await show(call, call.booking())
    }
}
