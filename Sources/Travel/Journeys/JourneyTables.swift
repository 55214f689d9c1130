import Ledger
import Lodging
import Primitives
import SQL
import StrictJSON

/// Journeys as they stand in a city's database.
enum JourneyTables {
    static func insert(_ journey: Journey, _ connection: any SQLConnection) throws {
        let stay = journey.legs[0].stay
        try connection.execute(
            """
            INSERT INTO journey (id, revision, state, adults, children, driven_until, created_at, changed_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
            """,
            [
                .text(journey.id.text), .integer(journey.revision), .text(journey.state.rawValue), SQLValue(stay.adults),
                .text(stay.children.map { String($0) }.joined(separator: ",")), .integer(journey.drivenUntil.milliseconds),
                .integer(journey.createdAt.milliseconds), .integer(journey.changedAt.milliseconds),
            ])
        for leg in journey.legs { try write(leg, of: journey.id, connection) }
    }

    /// Writes what has become of a journey, where nobody else has changed it meanwhile.
    ///
    /// - Throws: ``JourneyDriver/Overtaken`` where somebody has.
    static func update(_ journey: inout Journey, at now: UTCTime, _ connection: any SQLConnection) throws {
        let changed = try connection.execute(
            """
            UPDATE journey SET revision = revision + 1, state = $1, driven_until = $2, changed_at = $3, confirming_since = $4
            WHERE id = $5 AND revision = $6
            """,
            [
                .text(journey.state.rawValue), .integer(journey.drivenUntil.milliseconds), .integer(now.milliseconds),
                SQLValue(journey.confirmingSince?.milliseconds), .text(journey.id.text), .integer(journey.revision),
            ])
        guard changed == 1 else { throw JourneyDriver.Overtaken() }
        journey.revision += 1
        journey.changedAt = now
        for leg in journey.legs { try write(leg, of: journey.id, connection) }
    }

    private static func write(_ leg: Journey.Leg, of journey: UUIDv7, _ connection: any SQLConnection) throws {
        func text(_ value: String?) -> SQLValue { value.map { .text($0) } ?? .null }
        try connection.execute(
            """
            INSERT INTO journey_leg (journey, number, city, arrival, departure, hotel, room_type, rate_plan, state, offer, booking, hold_until,
                total, currency, refusal)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
            ON CONFLICT (journey, number) DO UPDATE SET arrival = excluded.arrival, departure = excluded.departure, hotel = excluded.hotel,
                room_type = excluded.room_type, rate_plan = excluded.rate_plan, state = excluded.state, offer = excluded.offer,
                booking = excluded.booking, hold_until = excluded.hold_until, total = excluded.total, currency = excluded.currency,
                refusal = excluded.refusal
            """,
            [
                .text(journey.text), SQLValue(leg.number), .text(leg.city.text), SQLValue(leg.stay.arrival.daysSince1970),
                SQLValue(leg.stay.departure.daysSince1970), text(leg.room?.hotel.text), text(leg.room?.roomType.text),
                text(leg.room?.ratePlan.text), .text(leg.state.rawValue), text(leg.offer), text(leg.booking?.text),
                SQLValue(leg.holdUntil?.milliseconds), SQLValue(leg.total?.amount), text(leg.total?.currency.code),
                leg.refusal.map { .blob($0.json.compact) } ?? .null,
            ])
    }

    static func journey(_ id: UUIDv7, _ connection: any SQLConnection) throws -> Journey? {
        let row = try connection.first(
            "SELECT revision, state, adults, children, driven_until, created_at, changed_at, confirming_since FROM journey WHERE id = $1",
            [.text(id.text)])
        guard let row else { return nil }
        let (adults, children) = (try row.int(2), try row.text(3).split(separator: ",").compactMap { Int($0) })
        let legs = try connection.query(
            """
            SELECT number, city, arrival, departure, hotel, room_type, rate_plan, state, offer, booking, hold_until, total, currency, refusal
            FROM journey_leg WHERE journey = $1 ORDER BY number
            """, [.text(id.text)]
        ).map { try Journey.Leg($0, adults: adults, children: children) }
        return Journey(
            id: id, revision: try row.integer(0), state: try row.parsed(1) { Journey.State(rawValue: $0) },
            drivenUntil: UTCTime(milliseconds: try row.integer(4)),
            confirmingSince: try row.optionalInteger(7).map { UTCTime(milliseconds: $0) }, createdAt: UTCTime(milliseconds: try row.integer(5)),
            changedAt: UTCTime(milliseconds: try row.integer(6)), legs: legs)
    }

    /// Those that nobody works on and that are not at their end, the ones first that have waited longest.
    static func abandoned(at now: UTCTime, limit: Int, _ connection: any SQLConnection) throws -> [UUIDv7] {
        try connection.query(
            """
            SELECT id FROM journey WHERE state IN ('holding', 'held', 'confirming', 'releasing') AND driven_until <= $1
            ORDER BY driven_until LIMIT $2
            """, [.integer(now.milliseconds), SQLValue(limit)]
        ).map { try $0.parsed(0) { UUIDv7($0) } }
    }

    /// When the first is abandoned, or old.
    static func firstDue(_ connection: any SQLConnection) throws -> UTCTime? {
        let abandoned = try connection.earliest(
            "SELECT MIN(driven_until) FROM journey WHERE state IN ('holding', 'held', 'confirming', 'releasing')")
        let old = try connection.earliest("SELECT MIN(changed_at) FROM journey")?.adding(days: Int64(Journey.daysKept))
        return [abandoned, old].compactMap(\.self).min()
    }

    /// Whether there is one that nobody has touched since.
    static func isAny(before: UTCTime, _ connection: any SQLConnection) throws -> Bool {
        try connection.first("SELECT 1 FROM journey WHERE changed_at < $1 LIMIT 1", [.integer(before.milliseconds)]) != nil
    }

    /// Forgets those that nobody has touched for long.
    static func forget(before: UTCTime, _ connection: any SQLConnection) throws {
        let old: SQLText = """
            SELECT id FROM journey WHERE changed_at < $1 AND state NOT IN ('holding', 'held', 'confirming', 'releasing') ORDER BY changed_at LIMIT 500
            """
        let ids = try connection.query(old, [.integer(before.milliseconds)]).map { [try SQLValue.text($0.text(0))] }
        try connection.execute("DELETE FROM journey_leg WHERE journey = $1", forEach: ids)
        try connection.execute("DELETE FROM journey WHERE id = $1", forEach: ids)
    }
}

extension Journey.Leg {
    fileprivate init(_ row: SQLRow, adults: Int, children: [Int]) throws {
        number = try row.int(0)
        city = try row.parsed(1) { CityID($0) }
        let (arrival, departure) = (UTCDate(daysSince1970: try row.int(2)), UTCDate(daysSince1970: try row.int(3)))
        guard let stay = StayRequest(arrival: arrival, departure: departure, adults: adults, children: children) else {
            throw StorageError(.unexpectedValue, "a journey has days that no stay has; check the database with `caravanserai doctor`")
        }
        self.stay = stay
        if let hotel = try row.optionalText(4).flatMap({ HotelID($0) }), let type = try row.optionalText(5).flatMap({ RoomTypeID($0) }),
            let plan = try row.optionalText(6).flatMap({ RatePlanID($0) })
        {
            room = Journey.ChosenRoom(hotel: hotel, roomType: type, ratePlan: plan)
        }
        state = try row.parsed(7) { State(rawValue: $0) }
        offer = try row.optionalText(8)
        booking = try row.optionalText(9).flatMap { UUIDv7($0) }
        holdUntil = try row.optionalInteger(10).map { UTCTime(milliseconds: $0) }
        if let amount = try row.optionalInteger(11), let currency = try row.optionalText(12).flatMap({ Currency($0) }) {
            total = Money(amount: amount, currency: currency)
        }
        refusal = try row.optionalBlob(13).map { LegRefusal(try JSON.parse($0)) }
    }
}
