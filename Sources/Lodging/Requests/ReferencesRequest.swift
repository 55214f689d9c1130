import Envelope
public import Federation
public import Ledger
public import Primitives
public import SQL
public import StrictJSON

/// `lodging.references`: a city that was restored from a backup asks another for what the two have with each other. `yours` are the references of
/// bookings that were made here for hotels of the asker, `mine` are bookings of this city's hotels that were made at the asker's site.
public enum ReferencesRequest: RequestKind {
    public enum Side: String, Sendable, CaseIterable { case yours, mine }

    public struct Body: Sendable {
        let side: Side
        /// The last booking of the page before, or nothing.
        let after: String
    }

    public static let name = "lodging.references"
    /// Rows of one page, and bytes.
    static let most = 100
    private static let room = 30_000

    public static func body(_ request: CityRequest, sealed: Fields?) throws -> Body {
        try LodgingRequest.reading { () throws(FieldError) in
            let fields = try Fields(request.body, path: "body")
            return Body(
                side: try fields.choice("of", Side.self),
                after: try fields.optionalValue("after", "a lower-case UUIDv7") { UUIDv7($0) }?.text ?? "")
        }
    }

    public static func answer(_ body: Body, from asker: CityID, at city: CityID, now: UTCTime, _ connection: any SQLConnection) throws -> JSON {
        let yesterday = now.date.adding(days: -1)
        let rows: [(booking: UUIDv7, json: JSON)]
        switch body.side {
        case .yours:
            rows = try BookingElsewhere.references(of: asker, after: body.after, from: yesterday, limit: most + 1, connection).map {
                ($0.booking, .string($0.reference))
            }
        case .mine:
            rows = try BookingTables.bookings(madeAt: asker, after: body.after, from: yesterday, limit: most + 1, connection).map {
                ($0.id, try LodgingRequest.standing(of: $0, at: now, connection).json)
            }
        }
        var room = room
        let shown = rows.prefix(most).prefix { row in
            room -= row.json.compact.count
            return room >= 0
        }
        var object = JSONObject([(body.side == .yours ? "references" : "bookings", .array(shown.map(\.json)))])
        object["next"] = shown.count < rows.count ? shown.last.map { .string($0.booking.text) } : nil
        return .object(object)
    }
}
