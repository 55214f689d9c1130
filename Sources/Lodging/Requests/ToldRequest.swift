import Envelope
public import Federation
public import Ledger
public import Primitives
public import SQL
public import StrictJSON

/// `lodging.told`: a city tells another what has become of bookings that were made there.
public enum ToldRequest: RequestKind {
    public static let name = "lodging.told"
    /// Bookings of one request, of which each has a few hundred bytes.
    static let most = 40
    /// Of a body, in bytes.
    static let room = 30_000

    public static func body(_ request: CityRequest, sealed: Fields?) throws -> [BookingStanding] {
        try LodgingRequest.reading { () throws(FieldError) in
            try Fields(request.body, path: "body").elements("bookings", count: 1...most) { json, path throws(FieldError) in
                try BookingStanding(Fields(json, path: path))
            }
        }
    }

    public static func answer(
        _ standings: [BookingStanding], from asker: CityID, at city: CityID, now: UTCTime, _ connection: any SQLConnection
    ) throws -> JSON {
        for standing in standings { try BookingElsewhere.take(standing, from: asker, at: now, connection) }
        return .object(JSONObject())
    }
}
