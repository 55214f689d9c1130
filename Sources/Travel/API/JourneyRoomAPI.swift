import Envelope
import FeatureKit
import Federation
import Guests
import HTTPTypes
import Ledger
import Lodging
import Primitives
import SQL
import StrictJSON
import Web

/// Journeys over several cities, for programs: put together, held as a whole, booked as a whole. Each step may be sent again: it is done once.
enum JourneyRoomAPI {
    typealias Context = TenantContext<any OfficeSite>

    private static let key = APIContract.Parameter.path("key", "As `POST /api/v1/journeys` has answered it.", StaySchemas.key)
    private static let answer = APIContract.Answer.json("How it stands then.", StaySchemas.journey)

    static var routes: RouteSet<any OfficeSite> {
        var routes = RouteSet<any OfficeSite>()
        routes.api(
            .post, "/api/v1/journeys", needs: .public,
            APIContract(
                parameters: [], body: StaySchemas.plan,
                answers: [.json("With the cheapest room of each stop, and the key of its addresses.", StaySchemas.planned)]),
            "puts a journey together; nobody is asked for a room yet"
        ) { try await plan($0) }
        routes.api(
            .get, "/api/v1/journeys/:key", needs: .public, APIContract([key], answers: .json("How it stands.", StaySchemas.journey)),
            "a journey, for whom it belongs to"
        ) { context in try await answer(context, id(context)) }
        routes.api(
            .post, "/api/v1/journeys/:key/hold", needs: .public, APIContract(parameters: [key], body: nil, answers: [answer]),
            "holds all rooms, or none"
        ) { context in try await drive(context, to: .held) { driver, id in _ = try await driver.hold(id) } }
        routes.api(
            .post, "/api/v1/journeys/:key/release", needs: .public, APIContract(parameters: [key], body: nil, answers: [answer]),
            "gives all holds up"
        ) { context in try await drive(context, to: .released) { driver, id in _ = try await driver.release(id) } }
        routes.api(
            .post, "/api/v1/journeys/:key/confirm", needs: .public,
            APIContract(parameters: [key], body: StaySchemas.guests, answers: [answer]), "books all rooms, or none"
        ) { context in
            let guests = try await context.request.reading { fields throws(FieldError) in
                // Without an address nobody could open the bookings again.
                _ = try fields.string("mail", length: 3...254)
                return try BookingGuests(fields)
            }
            let persons = try await journey(context).legs[0].stay.persons
            guard guests.guests.count <= persons else {
                throw SiteRefusal.badRequest("`guests` must be no more than the \(persons) that the journey is for.")
            }
            return try await drive(context, to: .confirmed) { driver, id in _ = try await driver.confirm(id, guests) }
        }
        routes.api(
            .get, "/api/v1/journeys/:key/legs/:number", needs: .public,
            APIContract(
                [
                    key, number, .query("arrival", "As the stop has it where it is not said.", .date),
                    .query("departure", "As the stop has it where it is not said.", .date),
                ], answers: .json("The cheapest first; on days near by where there is a room.", StaySchemas.choices)),
            "what else can be had at a stop of a journey that is not held"
        ) { try await choices($0) }
        routes.api(
            .post, "/api/v1/journeys/:key/legs/:number", needs: .public,
            APIContract(parameters: [key, number], body: StaySchemas.choice, answers: [answer]),
            "takes another room or other days at a stop; nobody is asked for a room yet"
        ) { try await choose($0) }
        return routes.at("cities") { $0.place != .secretariat }
    }

    private static let number = APIContract.Parameter.path("number", "Of the stop, from 1.", .integer(1...Int64(Journey.mostLegs)))

    // MARK: Choosing

    private static func journey(_ context: Context) async throws -> Journey {
        let id = try await id(context)
        guard let journey = try await context.tenant.own.read({ try JourneyTables.journey(id, $0) }) else { throw SiteRefusal.notFound }
        return journey
    }

    private static func leg(_ context: Context) async throws -> (journey: Journey, leg: Journey.Leg) {
        let journey = try await journey(context)
        guard let number = Int(try context.parameter("number")), journey.legs.indices.contains(number - 1) else { throw SiteRefusal.notFound }
        return (journey, journey.legs[number - 1])
    }

    private static func choices(_ context: Context) async throws -> WebAnswer {
        let request = context.request
        let first = try request.value("arrival", "a day such as 2026-12-01") { UTCDate($0) }
        let end = try request.value("departure", "a day such as 2026-12-01") { UTCDate($0) }
        let (journey, leg) = try await leg(context)
        guard journey.canBeChosen else { throw conflict(journey.state) }
        let (arrival, departure) = (first ?? leg.stay.arrival, end ?? leg.stay.departure)
        guard let stay = StayRequest(arrival: arrival, departure: departure, adults: leg.stay.adults, children: leg.stay.children) else {
            throw SiteRefusal.badRequest("`departure` must be 1 to \(StayRequest.mostNights) nights after `arrival`.")
        }
        let planner = try await JourneyPlanner(of: context.tenant.database, at: context.now)
        func json(_ stay: StayRequest, _ found: FoundHotel) -> JSON {
            [
                "arrival": .string(stay.arrival.description), "departure": .string(stay.departure.description),
                "room": found.json(on: stay.arrival),
            ]
        }
        return WebAnswer(json: [
            "here": .array(planner.found(leg.city, stay).prefix(mostChoices).map { json(stay, $0) }),
            "nearby": .array(planner.nearby(leg.city, stay).map { json($0.stay, $0.found) }),
        ]).cached(.personal)
    }

    /// As on the page.
    static let mostChoices = 30

    private static func choose(_ context: Context) async throws -> WebAnswer {
        let (journey, leg) = try await leg(context)
        let today = context.now.date
        let choice = try await context.request.reading { fields throws(FieldError) in
            let (arrival, departure) = (try fields.date("arrival"), try fields.date("departure"))
            guard let stay = StayRequest(arrival: arrival, departure: departure, adults: leg.stay.adults, children: leg.stay.children) else {
                throw FieldError(
                    path: "departure", expected: "1 to \(StayRequest.mostNights) nights after arrival", found: .string(departure.description))
            }
            guard stay.isToCome(on: today) else {
                throw FieldError(path: "arrival", expected: "today or later", found: .string(arrival.description))
            }
            let room = Journey.ChosenRoom(
                hotel: try fields.value("hotel", .form(.slug)) { HotelID($0) },
                roomType: try fields.value("roomType", .form(.slug)) { RoomTypeID($0) },
                ratePlan: try fields.value("ratePlan", .form(.slug)) { RatePlanID($0) })
            return JourneyChoice(place: leg.number, stay: stay, room: room)
        }
        let planner = try await JourneyPlanner(of: context.tenant.database, at: context.now)
        do { try await choice.take(journey.id, in: leg.city, planner, own: context.tenant.own) } catch let error as JourneyDriver.NotNow {
            throw conflict(error.state)
        } catch is JourneyDriver.Overtaken { throw conflict(nil) }
        return try await answer(context, journey.id)
    }

    // MARK: Putting together

    private static func plan(_ context: Context) async throws -> WebAnswer {
        let today = context.now.date
        let stops = try await context.request.reading { fields throws(FieldError) -> [(city: CityID, stay: StayRequest)] in
            try Self.stops(fields, today: today)
        }
        let members = try await context.tenant.database.read { try Ledger.members(after: "", limit: 5000, $0) }
        guard stops.allSatisfy({ stop in members.contains { $0.city == stop.city } }) else {
            throw SiteRefusal.badRequest("`legs` must be in cities of the forum; /api/v1/members lists them.")
        }
        let now = context.now
        let journey = try await JourneyPlanner(of: context.tenant.database, at: now).journey(stops)
        try await context.tenant.own.write { try JourneyTables.insert(journey, $0) }
        let door = try StayDoor(context.tenant, at: now)
        let key = try await door.key(.journey(journey.id), until: now.adding(days: Int64(Journey.daysKept)))
        return WebAnswer(json: ["key": .string(key), "journey": journey.json(keys: [:])]).cached(.personal)
    }

    private static func stops(_ fields: Fields, today: UTCDate) throws(FieldError) -> [(city: CityID, stay: StayRequest)] {
        var last: UTCDate?
        return try fields.elements("legs", count: 2...Journey.mostLegs) { json, path throws(FieldError) in
            let leg = try Fields(json, path: path)
            var object = leg.object
            for name in ["adults", "children"] { object[name] = fields.object[name] }
            let stay = try StayRequest(Fields(.object(object), path: path))
            guard stay.isToCome(on: today) else {
                throw FieldError(path: leg.path(of: "arrival"), expected: "today or later", found: .string(stay.arrival.description))
            }
            if let last, stay.arrival < last {
                throw FieldError(
                    path: leg.path(of: "arrival"), expected: "not before the leg above ends", found: .string(stay.arrival.description))
            }
            last = stay.departure
            return (try leg.value("city", .form(.slug)) { CityID($0) }, stay)
        }
    }

    private static func id(_ context: Context) async throws -> UUIDv7 {
        guard case .journey(let id) = try await StayDoor(context.tenant, at: context.now).thing(try context.parameter("key")) else {
            throw SiteRefusal.notFound
        }
        return id
    }

    private static func answer(_ context: Context, _ id: UUIDv7) async throws -> WebAnswer {
        let door = try StayDoor(context.tenant, at: context.now)
        guard let journey = try await context.tenant.own.read({ try JourneyTables.journey(id, $0) }) else { throw SiteRefusal.notFound }
        var keys: [Int: String] = [:]
        for leg in journey.legs where leg.state == .confirmed {
            guard let booking = leg.booking else { continue }
            keys[leg.number] = try await door.key(
                .booking(booking, leg.city), until: leg.stay.departure.adding(days: StayKey.daysAfter).start)
        }
        return WebAnswer(json: journey.json(keys: keys)).cached(.personal)
    }

    /// - Parameter end: in which state the step has been done already.
    private static func drive(
        _ context: Context, to end: Journey.State, _ body: (JourneyDriver, UUIDv7) async throws -> Void
    ) async throws -> WebAnswer {
        let id = try await id(context)
        do { try await body(JourneyDriver(try StayDoor(context.tenant, at: context.now)), id) } catch let error as JourneyDriver.NotNow {
            guard error.state == end else { throw conflict(error.state) }
        } catch is JourneyDriver.Overtaken { throw conflict(nil) }
        return try await answer(context, id)
    }

    private static func conflict(_ state: Journey.State?) -> SiteRefusal {
        .problem(
            status: 409, code: "other-state", title: "The journey is in another state",
            detail: "Look at the journey again: what you ask is not done in the state in which it is.",
            members: state.map { [("state", .string($0.rawValue))] } ?? [])
    }
}

extension Journey {
    /// - Parameter keys: of the addresses of each stay that is booked, by the number of its leg.
    func json(keys: [Int: String]) -> JSON {
        var object = JSONObject([("state", .string(state.rawValue)), ("adults", .integer(Int64(legs[0].stay.adults)))])
        object["children"] = .array(legs[0].stay.children.map { .integer(Int64($0)) })
        object["heldUntil"] = state == .held ? holdsEnd.map { .string($0.description) } : nil
        object["legs"] = .array(legs.map { $0.json(key: keys[$0.number]) })
        return .object(object)
    }
}

extension Journey.Leg {
    fileprivate func json(key: String?) -> JSON {
        var object = JSONObject([("number", .integer(Int64(number + 1))), ("city", .string(city.text))])
        object["arrival"] = .string(stay.arrival.description)
        object["departure"] = .string(stay.departure.description)
        object["hotel"] = room.map { .string($0.hotel.text) }
        object["roomType"] = room.map { .string($0.roomType.text) }
        object["ratePlan"] = room.map { .string($0.ratePlan.text) }
        object["state"] = .string(state.rawValue)
        object["total"] = total?.json
        object["heldUntil"] = state == .held ? holdUntil.map { .string($0.description) } : nil
        object["refusal"] = refusal?.json
        object["key"] = key.map { .string($0) }
        return .object(object)
    }
}
