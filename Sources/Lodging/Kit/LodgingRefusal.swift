public import Envelope
public import Primitives
import StrictJSON
import Web

/// Why something of lodging was not done. Nothing was changed.
public enum LodgingRefusal: Error, Sendable, Equatable {
    /// There is none of the name, or it is not the asker's.
    case notFound(Thing)
    /// Who asks works for other hotels.
    case notYours(HotelID)
    /// Somebody else has changed it meanwhile.
    case stale(Thing, current: Int64)
    /// There is one of the name already.
    case taken(Thing)
    /// Bookings rest on it.
    case inUse(Thing, bookings: Int)
    /// A rule of prices or stock refuses.
    case rate(RateRefusal)
    /// As many are sold for the day already.
    case sold(UTCDate, count: Int)
    /// The offer is none of this city's, or is too old.
    case offerUnknown
    case offerExpired
    case holdExpired
    /// The city was restored from a backup and has not yet asked all others for what was booked since.
    case recovering
    /// A booking in this state takes nothing of the kind.
    case wrongState(Booking.State)
    /// The days of the booking are over, up to that of its departure.
    case stayOver(UTCDate)
    /// The system has no such time zone.
    case timeZone(TimeZoneName)
    /// More of them than a hotel may have.
    case tooMany(Thing, most: Int)
    /// Wrong codes were typed too often.
    case tooManyAttempts(seconds: Int64)
    case notPossible(LodgingObjection)

    public enum Thing: String, Sendable {
        case hotel, roomType = "room type", room, ratePlan = "rate plan", booking, outage, day, photo, feed = "calendar"
    }

    public init(_ rule: RateRefusal.Rule, on date: UTCDate? = nil) { self = .rate(RateRefusal(rule, on: date)) }
}

extension LodgingRefusal {
    /// For a program or another city.
    public var problem: Problem {
        switch self {
        case .notFound(let thing): Problem(.notFound, "There is no such \(thing.rawValue) here. Ask what there is.")
        case .notYours(let hotel): Problem(.notOwner, "You work for other hotels than \(hotel). Ask the city's administrator for a role there.")
        case .stale(let thing, let current):
            Problem(
                .staleBase, "Somebody else has changed the \(thing.rawValue) meanwhile. Look at it again, then change it.",
                members: [("current", .integer(current))])
        case .taken(let thing): Problem(.ruleViolated, "There is a \(thing.rawValue) of that name already. Choose another.")
        case .inUse(let thing, let bookings):
            Problem(.ruleViolated, "\(bookings.counted("booking")) rest on the \(thing.rawValue). Move or end them first.")
        case .rate(let refusal): Self.problem(of: refusal)
        case .sold(let day, let count):
            Problem(
                .ruleViolated,
                "\(count.counted("room")) are sold for the night of \(day) already. Sell no more by closing days, or overbook on purpose.",
                members: [("date", .string(day.description)), ("sold", .integer(Int64(count)))])
        case .offerUnknown: Problem(.ruleViolated, "The offer is none of this city's. Ask for a quote and take one of its offers.")
        case .offerExpired: Problem(.expired, "The offer is too old. Ask for a quote again.")
        case .holdExpired: Problem(.holdExpired, "The room was held for a quarter of an hour, and that is over. Ask for a quote again.")
        case .recovering:
            Problem(
                .unavailable,
                "This city was restored from a backup and asks the other cities for what was booked since. It sells nothing meanwhile: ask again in some minutes."
            )
        case .wrongState(let state): Problem(.ruleViolated, "The booking is \(state.rawValue): what was asked for is not done with one that is.")
        case .stayOver(let departure):
            Problem(.ruleViolated, "The stay was to end on \(departure): it cannot be given up any more. Say that the guests did not come.")
        case .timeZone(let zone):
            Problem(.ruleViolated, "This system has no time zone \(zone). Choose one of the tz database, or install the package tzdata.")
        case .tooMany(let thing, let most): Problem(.ruleViolated, "There are \(most) of the \(thing.rawValue) already, and no more are taken.")
        case .tooManyAttempts(let seconds):
            Problem(
                .rateLimited, "Wrong codes were sent too often. Try again in \(seconds.counted("second")).",
                members: [(RetryAfter.member, .integer(seconds))])
        case .notPossible(let objection): Problem(.ruleViolated, objection.description)
        }
    }

    private static func problem(of refusal: RateRefusal) -> Problem {
        let code: ProblemCode = [.soldOut, .quota].contains(refusal.rule) ? .soldOut : .ruleViolated
        return Problem(code, "Not so: \(refusal). Ask for another stay.", members: [("refusal", refusal.json)])
    }
}
