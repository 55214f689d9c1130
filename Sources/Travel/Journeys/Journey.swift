import Lodging
import Primitives

/// Rooms in several cities, one after the other, that a traveller wants all of or none.
struct Journey: Sendable, Equatable {
    enum State: String, Sendable, CaseIterable {
        /// Rooms are chosen, and nobody has been asked for one.
        case planned
        /// Each city is asked to hold its room.
        case holding
        /// All rooms are held, until the first of the holds ends.
        case held
        /// Each city is asked to confirm.
        case confirming
        /// All rooms are booked.
        case confirmed
        /// What was held or confirmed is given up again.
        case releasing
        /// No room is held any more; another can be chosen where one was missing.
        case released

        /// Whether somebody has to bring it to its end, should its traveller go away.
        var isOnItsWay: Bool { [.holding, .held, .confirming, .releasing].contains(self) }
    }

    struct Leg: Sendable, Equatable {
        enum State: String, Sendable, CaseIterable {
            /// Nothing was asked for yet.
            case open
            /// Its city has said what it costs; it may hold the room already without our having heard.
            case offered
            case held
            case confirmed
            case released
            /// Its city does not give the room.
            case refused
        }

        let number: Int
        let city: CityID
        var stay: StayRequest
        /// `nil` where its city had none for these days.
        var room: ChosenRoom?
        var state = State.open
        /// The token of the offer that is held.
        var offer: String?
        var booking: UUIDv7?
        var holdUntil: UTCTime?
        var total: Money?
        var refusal: LegRefusal?
    }

    struct ChosenRoom: Sendable, Equatable {
        let hotel: HotelID
        let roomType: RoomTypeID
        let ratePlan: RatePlanID
    }

    /// Legs of one journey.
    static let mostLegs = 10
    /// Days after the last change for which it is kept.
    static let daysKept = 90

    let id: UUIDv7
    var revision: Int64
    var state: State
    /// Until when whoever works on it has it for themselves.
    var drivenUntil: UTCTime
    /// Since when cities are asked to confirm; from then on a hold may be a booking without our having heard.
    var confirmingSince: UTCTime?
    let createdAt: UTCTime
    var changedAt: UTCTime
    var legs: [Leg]

    /// When the first of its holds ends.
    var holdsEnd: UTCTime? { legs.compactMap { $0.state == .held ? $0.holdUntil : nil }.min() }
    /// Whether rooms are chosen for all legs, so that they can be asked for.
    var isComplete: Bool { legs.allSatisfy { $0.room != nil } }
    var canBeChosen: Bool { state == .planned || state == .released }
}

/// Why a leg has no room.
enum LegRefusal: Sendable, Equatable {
    case rule(RateRefusal)
    /// Its city did not answer.
    case away
    case holdOver
    case other
}
