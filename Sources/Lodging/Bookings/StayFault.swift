public import Envelope
public import Primitives

/// Why the desk cannot do something with a stay as it stands. Nothing was changed.
public enum StayFault: Error, Sendable, Equatable {
    /// A night has no room yet.
    case noRoom
    /// The guests are booked for longer: their stay is to be ended early first.
    case bookedUntil(UTCDate)
    /// The day of arrival is not over: the guests may still come.
    case mayStillCome(UTCDate)
    /// A room is given for nights before the departure.
    case notOfTheStay(departure: UTCDate)
    /// The room is of another type than was booked.
    case otherType(RoomNumber)
    /// Other guests are in the room still, whatever they were to do by now: those of this code.
    case occupied(RoomNumber, by: String)
    /// Who is in the house keeps the day of arrival.
    case inHouse(arrival: UTCDate)
    /// Who is in the house and leaves before the day that is booked ends the stay early, in place of changing it.
    case leavesEarly
    /// It costs something else than whoever asked has seen.
    case otherPrice(Money)
    /// Somebody else has the room for one of the nights, or it is out of service.
    case notFree(RoomNumber)
    /// The booking's price is in this currency, and the new one would not be.
    case currency(Currency)
    /// Guests leave early on one of these days.
    case notEarly(first: UTCDate, departure: UTCDate)
    /// A room is held for so many days at most.
    case heldTooLong(days: Int64)
    /// Something that is done on purpose has a reason, of 3 to 300 bytes.
    case reasonNeeded
    /// As many wait for rooms of the hotel as may.
    case waitingListFull(most: Int)

    /// For a program.
    public var problem: Problem {
        if case .otherPrice(let total) = self { return Problem(.ruleViolated, sentence, members: [("total", total.json)]) }
        return Problem(.ruleViolated, sentence)
    }

    private var sentence: String {
        switch self {
        case .noRoom: "The booking has no room for each of its nights. Choose a room, then check the guests in."
        case .bookedUntil(let day): "The stay is booked until \(day). End it early first, so that its price is settled."
        case .mayStillCome(let day): "The day of arrival, \(day), is not over: the guests may still come. Try again when it is."
        case .notOfTheStay(let departure): "A room is given for nights of the stay, which ends on \(departure). Choose an earlier day."
        case .otherType(let room): "Room \(room) is of another type than was booked. Move the guests to it, and say why."
        case .occupied(let room, let reference):
            "The guests of booking \(reference) are still in room \(room). Check them out or move them first, or choose another room."
        case .inHouse(let arrival): "The guests are in the house: the day of their arrival stays \(arrival)."
        case .leavesEarly: "Guests who are in the house and leave earlier than was booked end their stay early: do that in place of a change."
        case .otherPrice(let total): "It costs \(total.decimal) \(total.currency) now. Look at the price again, and send that."
        case .notFree(let room): "Room \(room) is somebody else's for one of the nights, or out of service. Choose another room."
        case .currency(let currency): "The booking is in \(currency). Choose a rate in the same currency."
        case .notEarly(let first, let departure): "Guests leave early from \(first) to the day before \(departure). Choose a day of these."
        case .heldTooLong(let days): "A room is held until a moment to come, for \(days) days at most. Choose another end."
        case .reasonNeeded: "Say in a few words why: 3 to 300 bytes."
        case .waitingListFull(let most): "There are \(most) already, and no more are taken."
        }
    }
}
