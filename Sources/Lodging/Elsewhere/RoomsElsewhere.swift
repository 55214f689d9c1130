public import Envelope
public import FeatureKit
public import Guests
public import Ledger
public import Primitives
public import SQL
public import StrictJSON

/// Asks a city of the forum for something and waits for its signed answer.
///
/// It throws a `Problem`: what that city refuses, or `unavailable` where no answer came in time: it may have been acted on all the same.
public typealias PeerAsking = @Sendable (_ city: CityID, _ kind: String, _ body: JSON, _ sealed: JSON?) async throws -> PeerAnswer

/// Rooms in other cities, asked for in the name of this one. Whatever is asked is noted here first: where its answer is lost, it is not known how it
/// stands, that is said, and ``LodgingBetweenCitiesJob`` asks until it is known.
public struct RoomsElsewhere: Sendable {
    let own: any Database
    let now: UTCTime
    let ask: PeerAsking

    public init(own: any Database, at now: UTCTime, ask: @escaping PeerAsking) {
        self.own = own
        self.now = now
        self.ask = ask
    }

    public init(at site: any OfficeSite, now: UTCTime) {
        self.init(own: site.own, at: now) { try await site.askOfRooms($0, $1, $2, $3) }
    }

    /// - Returns: `nil` where nobody is asked: at the secretariat.
    public static func asking(at site: JobSite) -> PeerAsking? {
        guard let ask = site.ask else { return nil }
        return { city, kind, body, sealed in
            let answer = try await ask(city, kind, body, sealed)
            return PeerAnswer(body: answer.body, sealed: answer.sealed)
        }
    }

    // MARK: Holding

    /// A room that another city keeps for a quarter of an hour.
    public struct Held: Sendable, Equatable {
        public let id: UUIDv7
        public let total: Money
        /// `nil` for one that is a booking already.
        public let expiresAt: UTCTime?
        public let hotel: HotelID
        public let stay: StayRequest
    }

    /// What a traveller has seen before they book: an offer of another city can be read there alone.
    public struct Wanted: Sendable, Equatable {
        public let hotel: HotelID
        public let stay: StayRequest
        /// `nil` where nobody has said it.
        public let total: Money?

        public init(_ stay: StayRequest, at hotel: HotelID, for total: Money?) { (self.hotel, self.stay, self.total) = (hotel, stay, total) }
    }

    /// Has an offer's room kept. Where the answer is lost nothing is: a hold that nobody confirms ends by itself.
    ///
    /// - Throws: `Problem`: what the city refuses; `rule-violated` where it holds something else than is wanted, with the refusal `priceChanged` where
    ///   that is the price. What is a booking already is not compared but for its hotel: it may have been changed since.
    public func hold(_ offer: String, as wanted: Wanted? = nil, in city: CityID) async throws -> Held {
        let answer = try await ask(city, HoldRequest.name, ["offer": .string(offer)], nil).body
        // A city of an older version says what it holds when it is asked how that stands.
        let held = answer["hotel"] == nil ? try await ask(city, StatusRequest.name, ["hold": answer["hold"] ?? .null], nil).body : answer
        let room = try Self.read(city) { () throws(FieldError) in
            let (fields, booking) = (try Fields(answer), try Fields(held))
            return Held(
                id: try fields.value("hold", "a lower-case UUIDv7") { UUIDv7($0) },
                total: try fields.part("total") { json, path throws(FieldError) in try Money(json, path: path) },
                expiresAt: fields.optional("expiresAt") == nil ? nil : try fields.time("expiresAt"),
                hotel: try booking.value("hotel", .form(.slug)) { HotelID($0) }, stay: try StayRequest(booking.fields("stay")))
        }
        if let problem = wanted?.problem(with: room) {
            if room.expiresAt != nil { await release(room.id, in: city) }
            throw problem
        }
        return room
    }

    /// Gives a hold up; where that does not arrive, it ends by itself.
    public func release(_ hold: UUIDv7, in city: CityID) async {
        _ = try? await ask(city, ReleaseRequest.name, ["hold": .string(hold.text)], nil)
    }

    // MARK: Confirming

    public enum Confirmation: Sendable, Equatable {
        /// - Parameter code: by which the guests prove that the booking is theirs; kept nowhere here.
        case booked(UUIDv7, code: String)
        /// The city has not answered. It is asked again until it has.
        case unknown(UUIDv7)

        public var booking: UUIDv7 {
            switch self {
            case .booked(let booking, _), .unknown(let booking): booking
            }
        }
    }

    /// Makes a booking of a hold.
    ///
    /// - Parameters:
    ///   - departure: until when the booking is remembered here.
    ///   - journey: of which it is a part, so that it can be released where another part comes to nothing.
    /// - Throws: `Problem` where the booking was certainly not made.
    public func confirm(
        _ hold: UUIDv7, _ guests: BookingGuests, departure: UTCDate, journey: UUIDv7? = nil, in city: CityID
    ) async throws -> Confirmation {
        let now = now
        try await own.write { connection in
            try BookingElsewhere.begin(hold, .asked, in: city, departure: departure, at: now, connection)
            // Before the city is told of persons: it is asked to erase them when their time comes.
            try GuestDisclosure.note(hold, in: city, at: now, connection)
        }
        do { return try await confirmed(hold, guests, journey, in: city) } catch let problem as Problem {
            guard !Self.isDecided(problem) else { throw try await notMade(hold, problem, in: city) }
            do {
                switch try await status(of: hold, in: city).state {
                case .asked: return try await confirmed(hold, guests, journey, in: city)
                case .notMade: throw LodgingRefusal.holdExpired.problem
                default: return .booked(hold, code: try await code(of: hold, in: city))
                }
            } catch let problem as Problem {
                guard !Self.isDecided(problem) else { throw try await notMade(hold, problem, in: city) }
                return .unknown(hold)
            }
        }
    }

    private func confirmed(_ hold: UUIDv7, _ guests: BookingGuests, _ journey: UUIDv7?, in city: CityID) async throws -> Confirmation {
        var body = JSONObject([("hold", .string(hold.text))])
        body["journey"] = journey.map { .string($0.text) }
        let answer = try await ask(city, ConfirmRequest.name, .object(body), guests.json)
        let standing = try Self.read(city) { () throws(FieldError) in try BookingStanding(Fields(answer.body)) }
        guard standing.booking == hold, let code = answer.sealed?["code"]?.string else {
            throw Problem(.unavailable, "\(city) has answered no booking of ours. Look at the booking again later.")
        }
        try await take(standing, code, from: city)
        return .booked(hold, code: code)
    }

    /// - Returns: the problem, once it is noted that there is no booking.
    private func notMade(_ hold: UUIDv7, _ problem: Problem, in city: CityID) async throws -> Problem {
        let now = now
        try await own.write { connection in
            try BookingElsewhere.set(hold, .notMade, at: now, connection)
            try GuestDisclosure.forget(hold, in: city, connection)
        }
        await release(hold, in: city)
        return problem
    }

    /// Whether a refusal says that nothing was done. All else may have come after it was.
    static func isDecided(_ problem: Problem) -> Bool {
        [.soldOut, .holdExpired, .expired, .ruleViolated, .malformedPayload, .notFound, .unknownType, .notAMember, .suspended].contains(problem.code)
    }

    /// Whether a problem leaves it open what another city has done.
    public static func isUndecided(_ problem: Problem) -> Bool { !isDecided(problem) }

    // MARK: Afterwards

    /// How a booking stands, of its city; noted here as well.
    ///
    /// - Throws: `Problem`: `unavailable` where the city does not say.
    public func status(of booking: UUIDv7, in city: CityID) async throws -> BookingStanding {
        try await standing(of: booking, in: city).standing
    }

    /// The same, with all that the city says of the booking.
    public func details(of booking: UUIDv7, in city: CityID) async throws -> JSON { try await standing(of: booking, in: city).body }

    private func code(of booking: UUIDv7, in city: CityID) async throws -> String {
        guard let code = try await standing(of: booking, in: city).code else {
            throw Problem(.unavailable, "\(city) has not said the code of the booking. Look at the booking again later.")
        }
        return code
    }

    private func standing(of booking: UUIDv7, in city: CityID) async throws -> (standing: BookingStanding, body: JSON, code: String?) {
        let answer = try await ask(city, StatusRequest.name, ["booking": .string(booking.text)], nil)
        let standing = try Self.read(city) { () throws(FieldError) in try BookingStanding(Fields(answer.body["standing"] ?? .null)) }
        guard standing.booking == booking else { throw Problem(.unavailable, "\(city) has answered of another booking. Ask again later.") }
        try await take(standing, answer.sealed?["code"]?.string, from: city)
        return (standing, answer.body, answer.sealed?["code"]?.string)
    }

    public enum Cancellation: Sendable, Equatable {
        /// - Parameter charge: what is due all the same.
        case cancelled(charge: Money)
        /// The city has not answered. It is asked again until it has.
        case unknown
    }

    /// Gives a booking up.
    ///
    /// - Throws: `Problem` where it certainly was not.
    public func cancel(_ booking: UUIDv7, in city: CityID) async throws -> Cancellation {
        let now = now
        // Its departure is learnt with the answer.
        try await cancelOnceAnswered(booking, in: city)
        do { return .cancelled(charge: try await cancelled(booking, in: city)) } catch let problem as Problem {
            guard Self.isDecided(problem) else { return .unknown }
            // It stands as it stood; which is so, its city says.
            try await own.write { try BookingElsewhere.set(booking, problem.code == .notFound ? .notMade : .confirmed, at: now, $0) }
            _ = try? await status(of: booking, in: city)
            throw problem
        }
    }

    /// Notes that a booking is to be given up whose city does not answer just now. It is asked until it does.
    public func cancelOnceAnswered(_ booking: UUIDv7, in city: CityID) async throws {
        let now = now
        try await own.write {
            try BookingElsewhere.begin(booking, .cancelling, in: city, departure: now.date.adding(days: HotelDesk.horizon), at: now, $0)
        }
    }

    func cancelled(_ booking: UUIDv7, in city: CityID) async throws -> Money {
        let answer = try await ask(city, CancelRequest.name, ["booking": .string(booking.text)], nil).body
        let (standing, charge) = try Self.read(city) { () throws(FieldError) in
            let fields = try Fields(answer)
            return (
                try BookingStanding(fields.fields("standing")),
                try fields.part("charge") { json, path throws(FieldError) in try Money(json, path: path) }
            )
        }
        guard standing.booking == booking else { throw Problem(.unavailable, "\(city) has answered of another booking. Ask again later.") }
        try await take(standing, from: city)
        return charge
    }

    // MARK: What these have in common

    private func take(_ standing: BookingStanding, _ code: String? = nil, from city: CityID) async throws {
        let now = now
        try await own.write { connection in
            try BookingElsewhere.take(standing, from: city, at: now, connection)
            if let code { try ElsewhereCode.keep(code, of: standing.booking, in: city, connection) }
        }
    }

    /// An answer that cannot be read says nothing of what was done.
    static func read<Value>(_ city: CityID, _ body: () throws(FieldError) -> Value) throws(Problem) -> Value {
        do throws(FieldError) { return try body() } catch {
            throw Problem(.unavailable, "The answer of \(city) is not understood: \(error). Ask again later.")
        }
    }
}

extension RoomsElsewhere.Wanted {
    /// - Returns: in what a hold is not what is wanted; `nil` where it is.
    fileprivate func problem(with held: RoomsElsewhere.Held) -> Problem? {
        guard held.hotel == hotel else { return Problem(.ruleViolated, "The offer is one of \(held.hotel), and not of \(hotel).") }
        guard held.expiresAt != nil else { return nil }
        guard held.stay.isOfSameNights(as: stay) else {
            return Problem(
                .ruleViolated,
                "The offer is for \(held.stay.arrival) to \(held.stay.departure) and \(held.stay.persons) guests: not for the days or the guests that are asked for."
            )
        }
        return total == nil || total == held.total ? nil : LodgingRefusal(.priceChanged).problem
    }
}
