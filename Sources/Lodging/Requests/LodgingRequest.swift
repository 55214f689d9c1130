public import Envelope
import Ledger
public import Primitives
public import SQL
public import StrictJSON

/// What requests about rooms have in common: their refusals are problems of the protocol.
public enum LodgingRequest {
    public static func refusing<Value>(_ body: () throws -> Value) throws -> Value {
        do { return try body() } catch let refusal as LodgingRefusal { throw refusal.problem } catch let error as FieldError {
            throw Problem(.ruleViolated, error.description)
        }
    }

    public static func reading<Value>(_ fields: () throws(FieldError) -> Value) throws(Problem) -> Value {
        do throws(FieldError) { return try fields() } catch { throw Problem(.ruleViolated, error.description) }
    }

    /// A body of one member that names a booking or a hold.
    public static func id(_ request: JSON, _ name: String) throws(Problem) -> UUIDv7 {
        try reading { () throws(FieldError) in try Fields(request, path: "body").value(name, "a lower-case UUIDv7") { UUIDv7($0) } }
    }

    /// A booking as the city that has asked for it sees it.
    public static func state(of booking: Booking, at now: UTCTime) -> JSON {
        var object = booking.json(at: now).object ?? JSONObject()
        object["expiresAt"] = object["holdUntil"]
        object["holdUntil"] = nil
        return .object(object)
    }

    /// The same, with what that city keeps of it.
    public static func state(of booking: Booking, at now: UTCTime, _ connection: any SQLConnection) throws -> JSON {
        var object = state(of: booking, at: now).object ?? JSONObject()
        object["standing"] = try standing(of: booking, at: now, connection).json
        return .object(object)
    }

    static func standing(of booking: Booking, at now: UTCTime, _ connection: any SQLConnection) throws -> BookingStanding {
        guard let secret = try BookingSecret.load(connection) else { throw LodgingRefusal.notFound(.booking) }
        return BookingStanding(booking, by: secret, at: now)
    }

    /// The code of a booking, for the eyes of the city that has made it.
    static func code(of booking: UUIDv7, _ connection: any SQLConnection) throws -> JSON? {
        guard let secret = try BookingSecret.load(connection) else { return nil }
        return ["code": .string(BookingCode(of: booking, by: secret).description)]
    }
}
