import Envelope
import FeatureKit
import Federation
import Forum
import Guests
import HTTPTypes
import Ledger
import Lodging
import Primitives
import SQL
import StrictJSON
import Web

/// Journeys over several cities: put together, held as a whole, booked as a whole.
enum JourneyRoomRoutes {
    typealias Context = TenantContext<any OfficeSite>

    static var all: RouteSet<any OfficeSite> {
        var routes = RouteSet<any OfficeSite>()
        routes.on(.get, "/journeys", needs: .public, "asks where and when a traveller wants to stay") { context -> Page in
            JourneyRoomPages.asking(try await form(context, nil).view(), context.localizer).listed
        }
        routes.on(.post, "/journeys", needs: .public, "puts a journey together") { try await plan($0) }
        routes.on(.get, "/journeys/:key", needs: .public, query: JourneyRoomPages.asked + ["late"], "a journey, for whom it belongs to") {
            try await show($0)
        }
        routes.on(
            .get, "/journeys/:key/legs/:number", needs: .public, query: StayQuery.names + JourneyRoomPages.asked, "what else can be had at a stop"
        ) { try await leg($0) }
        routes.on(.post, "/journeys/:key/legs/:number", needs: .public, query: JourneyRoomPages.asked, "takes another room or other days") {
            try await choose($0)
        }
        routes.on(.post, "/journeys/:key/hold", needs: .public, query: JourneyRoomPages.asked, "holds all rooms, or none") { context in
            try await drive(context) { driver, id in _ = try await driver.hold(id) }
        }
        routes.on(.post, "/journeys/:key/release", needs: .public, query: JourneyRoomPages.asked, "gives all holds up") { context in
            try await drive(context) { driver, id in _ = try await driver.release(id) }
        }
        routes.on(.post, "/journeys/:key/confirm", needs: .public, query: JourneyRoomPages.asked, "books all rooms, or none") {
            try await confirm($0)
        }
        return routes.at("cities") { $0.place != .secretariat }
    }

    // MARK: Putting together

    private static func form(_ context: Context, _ body: FormBody?) async throws -> JourneyStopsForm {
        let places = try await PlaceList.current(of: context.tenant.database, at: context.now)
        return JourneyStopsForm(body: body, places: places, localizer: context.localizer)
    }

    private static func plan(_ context: Context) async throws -> StayReply {
        try context.request.checkOrigin()
        let body = try await context.request.form()
        let form = try await form(context, body)
        guard body["more"].isEmpty else { return .page(JourneyRoomPages.asking(form.view(), context.localizer)) }
        switch form.read(today: context.now.date) {
        case .refused(let state): return .page(JourneyRoomPages.asking(form.view(state), context.localizer), .unprocessableContent)
        case .stops(let stops, let asked):
            let journey = try await JourneyPlanner(of: context.tenant.database, at: context.now).journey(stops)
            try await context.tenant.own.write { try JourneyTables.insert(journey, $0) }
            let until = context.now.adding(days: Int64(Journey.daysKept))
            let key = try await StayDoor(context.tenant, at: context.now).key(.journey(journey.id), until: until)
            return .next(.to(["journeys", key], query: asked))
        }
    }

    // MARK: Looking

    private static func id(_ context: Context) async throws -> UUIDv7 {
        guard case .journey(let id) = try await StayDoor(context.tenant, at: context.now).thing(try context.parameter("key")) else {
            throw SiteRefusal.notFound
        }
        return id
    }

    private static func journey(_ context: Context) async throws -> Journey {
        let id = try await id(context)
        guard let journey = try await context.tenant.own.read({ try JourneyTables.journey(id, $0) }) else { throw SiteRefusal.notFound }
        return journey
    }

    private static func nationality(_ context: Context) -> CountryCode? { context.request.query("nationality").flatMap { CountryCode($0) } }

    private static func pages(_ context: Context, _ members: [Member]) async throws -> JourneyRoomPages {
        let places = try await PlaceList.current(of: context.tenant.database, at: context.now)
        return JourneyRoomPages(
            localizer: context.localizer, key: try context.parameter("key"), nationality: nationality(context),
            prices: ShownPrices(places.rates, context.request), currencies: places.choices(context.localizer).currencies,
            names: Dictionary(uniqueKeysWithValues: members.map { ($0.city, $0.name) }))
    }

    private static func show(_ context: Context, _ form: FormState? = nil, _ status: HTTPResponse.Status = .ok) async throws -> StayReply {
        let (journey, door) = (try await journey(context), try StayDoor(context.tenant, at: context.now))
        let (today, nationality) = (context.now.date, nationality(context))
        let (members, report) = try await context.tenant.database.read { connection in
            let members = try Ledger.members(after: "", limit: 5000, connection)
            let countries = Dictionary(uniqueKeysWithValues: members.map { ($0.city, $0.country) })
            return (members, try Self.report(journey, nationality, countries, today: today, connection))
        }
        var stops: [JourneyRoomPages.Stop] = []
        for leg in journey.legs {
            var hotel: ShownHotel?
            if let room = leg.room { hotel = try? await RoomDoor(site: context.tenant, now: context.now).hotel(room.hotel, of: leg.city) }
            var (key, standing): (String?, BookingElsewhere.State?)
            if leg.state == .confirmed, let booking = leg.booking {
                key = try await door.key(.booking(booking, leg.city), until: leg.stay.departure.adding(days: StayKey.daysAfter).start)
                standing = try await door.standing(booking, in: leg.city)
            }
            let hasCard = standing == .confirmed && CardRequest.isOffered(.confirmed, arrival: leg.stay.arrival, at: context.now)
            stops.append(.init(leg: leg, hotel: hotel, key: key, standing: standing, hasCard: hasCard))
        }
        let isStale = context.request.query("late") != nil
        return .page(try await pages(context, members).show(journey, stops, report, form, isStale: isStale), status)
    }

    /// What each border on the way asks of a passport; `nil` where none was named, or the stops are in no order that a journey has.
    private static func report(
        _ journey: Journey, _ nationality: CountryCode?, _ countries: [CityID: CountryCode], today: UTCDate, _ connection: any SQLConnection
    ) throws -> JourneyReport? {
        guard let nationality else { return nil }
        let legs = journey.legs.compactMap { leg in
            countries[leg.city].map { JourneyPlan.Leg(.init(city: leg.city, country: $0), arrives: leg.stay.arrival, leaves: leg.stay.departure) }
        }
        guard let plan = try? JourneyPlan(nationalities: [nationality], legs: legs) else { return nil }
        return try JourneyReading(plan, on: today, connection).report
    }

    // MARK: Choosing

    private static func place(_ journey: Journey, _ context: Context) throws -> Int {
        guard let number = Int(try context.parameter("number")), journey.legs.indices.contains(number - 1), journey.canBeChosen else {
            throw SiteRefusal.notFound
        }
        return number - 1
    }

    private static func leg(_ context: Context) async throws -> StayReply {
        let journey = try await journey(context)
        let leg = journey.legs[try place(journey, context)]
        let members = try await context.tenant.database.read { try Ledger.members(after: "", limit: 5000, $0) }
        let planner = try await JourneyPlanner(of: context.tenant.database, at: context.now)
        let query = StayQuery(context.request, showing: leg.stay)
        let stay = query.stay ?? leg.stay
        return .page(
            try await pages(context, members).leg(
                leg, stay, query, planner.found(leg.city, stay), nearby: planner.nearby(leg.city, stay)))
    }

    private static func choose(_ context: Context) async throws -> StayReply {
        try context.request.checkOrigin()
        let form = try await context.request.form()
        func first(_ name: String) -> String { form[name].first ?? "" }
        let journey = try await journey(context)
        let place = try place(journey, context)
        let leg = journey.legs[place]
        guard let hotel = HotelID(first("hotel")), let room = RoomTypeID(first("room")), let plan = RatePlanID(first("plan")),
            let arrival = UTCDate(first("arrival")), let departure = UTCDate(first("departure")),
            let stay = StayRequest(arrival: arrival, departure: departure, adults: leg.stay.adults, children: leg.stay.children)
        else { throw SiteRefusal.badRequest("Choose one of the rooms on the page before.") }
        let planner = try await JourneyPlanner(of: context.tenant.database, at: context.now)
        let choice = JourneyChoice(place: place, stay: stay, room: .init(hotel: hotel, roomType: room, ratePlan: plan))
        return try await caught(context) { try await choice.take(journey.id, in: leg.city, planner, own: context.tenant.own) }
    }

    // MARK: Holding and booking

    private static func next(_ context: Context, late: Bool = false) throws -> StayReply {
        let asked = (nationality(context).map { [("nationality", $0.text)] } ?? []) + ShownPrices(nil, context.request).query
        return .next(.to(["journeys", try context.parameter("key")], query: asked + (late ? [("late", "1")] : [])))
    }

    /// Back to the journey's page, also where somebody was faster.
    private static func caught(_ context: Context, _ body: () async throws -> Void) async throws -> StayReply {
        do { try await body() } catch is JourneyDriver.NotNow { return try next(context, late: true) } catch is JourneyDriver.Overtaken {
            return try next(context, late: true)
        }
        return try next(context)
    }

    private static func drive(_ context: Context, _ body: (JourneyDriver, UUIDv7) async throws -> Void) async throws -> StayReply {
        try context.request.checkOrigin()
        let (id, driver) = (try await id(context), JourneyDriver(try StayDoor(context.tenant, at: context.now)))
        return try await caught(context) { try await body(driver, id) }
    }

    private static func confirm(_ context: Context) async throws -> StayReply {
        try context.request.checkOrigin()
        let reading = TravelWords.guestForm(context.localizer).read(try await context.request.form())
        guard reading.state.isSound else { return try await show(context, reading.state, .unprocessableContent) }
        let guests: BookingGuests
        do throws(FieldError) { guests = try TravelWords.guests(reading.json, context.localizer.language) } catch {
            return try await show(context, reading.refused(error), .unprocessableContent)
        }
        return try await drive(context) { driver, id in _ = try await driver.confirm(id, guests) }
    }
}
