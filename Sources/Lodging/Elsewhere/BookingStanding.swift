public import Primitives
public import StrictJSON

/// How a booking stands, as its city tells the city that has made it: what that one keeps.
public struct BookingStanding: Sendable, Equatable, JSONWritable {
    /// What the traveller should know beside the state.
    public enum Note: String, Sendable, CaseIterable {
        case none = ""
        /// The hotel has had to take the booking again after a loss of data, and has sold more rooms than it has.
        case overbooked
    }

    public let booking: UUIDv7
    public let state: BookingElsewhere.State
    /// By the hotel's calendar.
    public let departure: UTCDate
    public let revision: Int64
    /// The booking's city alone makes something of it; empty where it has lost the booking.
    public let reference: String
    public let note: Note

    init(booking: UUIDv7, state: BookingElsewhere.State, departure: UTCDate, revision: Int64, reference: String, note: Note) {
        (self.booking, self.state, self.departure, self.revision) = (booking, state, departure, revision)
        (self.reference, self.note) = (reference, note)
    }

    init(_ booking: Booking, by secret: BookingSecret, at now: UTCTime) {
        self.init(
            booking: booking.id, state: BookingElsewhere.State(booking.state(at: now)), departure: booking.departure, revision: booking.revision,
            reference: BookingReference(booking).spelled(by: secret),
            note: booking.events.contains { $0.what == BookingRecovery.overbooked } ? .overbooked : .none)
    }

    init(_ fields: Fields) throws(FieldError) {
        booking = try fields.value("booking", "a lower-case UUIDv7") { UUIDv7($0) }
        state = try fields.choice("state", BookingElsewhere.State.self)
        departure = try fields.date("departure")
        revision = try fields.integer("revision", in: 1...Int64(Int32.max))
        reference = try fields.optionalString("reference", length: 1...BookingReference.longest) ?? ""
        // A note that this version does not know is none.
        note = try fields.optionalString("note", length: 1...64).flatMap { Note(rawValue: $0) } ?? .none
    }

    public var json: JSON {
        var object = JSONObject([("booking", .string(booking.text)), ("state", .string(state.rawValue))])
        object["departure"] = .string(departure.description)
        object["revision"] = .integer(revision)
        if !reference.isEmpty { object["reference"] = .string(reference) }
        if note != .none { object["note"] = .string(note.rawValue) }
        return .object(object)
    }
}
