public import Primitives
public import SQL

/// A booking that a traveller at this city's site has made in another city: where it is and how it stands, as far as is known here.
public struct BookingElsewhere: Sendable, Equatable {
    public enum State: String, Sendable, CaseIterable {
        /// It was asked for, and whether it was made is not known yet.
        case asked
        case confirmed
        case checkedIn = "checked-in"
        case checkedOut = "checked-out"
        /// It was to be given up, and whether it was is not known yet.
        case cancelling
        case cancelled
        case noShow = "no-show"
        /// It was not made, or given up before it was.
        case notMade = "not-made"
        /// Its city has lost it, and cannot make it again.
        case lost

        public init(_ state: Booking.State) {
            self =
                switch state {
                case .held: .asked
                case .confirmed: .confirmed
                case .checkedIn: .checkedIn
                case .checkedOut: .checkedOut
                case .released, .expired: .notMade
                case .cancelled: .cancelled
                case .noShow: .noShow
                }
        }

        /// Whether its city has to be asked before anybody can say.
        public var isOpen: Bool { self == .asked || self == .cancelling }
    }

    /// By which both cities name it.
    public let booking: UUIDv7
    public let city: CityID
    public let state: State
    public let departure: UTCDate
    public let revision: Int64
    public let note: BookingStanding.Note
    public let askedAt: UTCTime
    public let changedAt: UTCTime
    let reference: String
}

extension BookingElsewhere {
    /// Rows that one city may have here without having been asked for them.
    private static let mostTold = 10_000
    /// Days that a booking is known after its guests have left.
    static let daysKept = 30

    private static let columns: SQLText =
        "SELECT booking, city, state, departure, revision, note, asked_at, changed_at, reference FROM booking_elsewhere"

    private init(_ row: SQLRow) throws {
        booking = try row.parsed(0) { UUIDv7($0) }
        city = try row.parsed(1) { CityID($0) }
        state = try row.parsed(2) { State(rawValue: $0) }
        departure = UTCDate(daysSince1970: try row.int(3))
        revision = try row.integer(4)
        note = try row.parsed(5) { BookingStanding.Note(rawValue: $0) }
        askedAt = UTCTime(milliseconds: try row.integer(6))
        changedAt = UTCTime(milliseconds: try row.integer(7))
        reference = try row.text(8)
    }

    /// What is known here of a booking in another city; `nil` for one that was not made here.
    public static func find(_ booking: UUIDv7, in city: CityID, _ connection: any SQLConnection) throws -> BookingElsewhere? {
        try connection.first(columns + " WHERE booking = $1 AND city = $2", [.text(booking.text), .text(city.text)]).map { try BookingElsewhere($0) }
    }

    /// Notes, before the other city is asked, that it will be.
    static func begin(
        _ booking: UUIDv7, _ state: State, in city: CityID, departure: UTCDate, at now: UTCTime, _ connection: any SQLConnection
    ) throws {
        try connection.execute(
            """
            INSERT INTO booking_elsewhere (booking, city, state, departure, revision, reference, note, asked_at, changed_at)
            VALUES ($1, $2, $3, $4, 0, '', '', $5, $6)
            ON CONFLICT (booking) DO UPDATE SET state = excluded.state, changed_at = excluded.changed_at WHERE booking_elsewhere.city = excluded.city
            """,
            [
                .text(booking.text), .text(city.text), .text(state.rawValue), SQLValue(departure.daysSince1970), .integer(now.milliseconds),
                .integer(now.milliseconds),
            ])
    }

    /// Takes in what a booking's city says of it. What is older than what is known changes nothing.
    static func take(_ standing: BookingStanding, from city: CityID, at now: UTCTime, _ connection: any SQLConnection) throws {
        if let known = try find(standing.booking, in: city, connection) {
            guard standing.revision >= known.revision else { return }
            // Who wants to give it up wants that still.
            let state = known.state == .cancelling && standing.state == .confirmed ? .cancelling : standing.state
            // Who only looks changes nothing: what waits to be sent would wait for as long as they look again and again.
            let isNew = (state, standing.revision) != (known.state, known.revision)
            try connection.execute(
                """
                UPDATE booking_elsewhere SET state = $1, departure = $2, revision = $3, reference = $4, note = $5, changed_at = $6 WHERE booking = $7
                """,
                [
                    .text(state.rawValue), SQLValue(standing.departure.daysSince1970), .integer(standing.revision), .text(standing.reference),
                    .text(standing.note.rawValue), .integer((isNew ? now : known.changedAt).milliseconds), .text(standing.booking.text),
                ])
            return
        }
        // One that was made here before this city's own backup was restored.
        let count = try connection.first("SELECT COUNT(*) FROM booking_elsewhere WHERE city = $1", [.text(city.text)])?.int(0) ?? 0
        guard count < mostTold else { return }
        try connection.execute(
            """
            INSERT INTO booking_elsewhere (booking, city, state, departure, revision, reference, note, asked_at, changed_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT (booking) DO NOTHING
            """,
            [
                .text(standing.booking.text), .text(city.text), .text(standing.state.rawValue), SQLValue(standing.departure.daysSince1970),
                .integer(standing.revision), .text(standing.reference), .text(standing.note.rawValue), .integer(now.milliseconds),
                .integer(now.milliseconds),
            ])
    }

    static func set(_ booking: UUIDv7, _ state: State, at now: UTCTime, _ connection: any SQLConnection) throws {
        try connection.execute(
            "UPDATE booking_elsewhere SET state = $1, changed_at = $2 WHERE booking = $3",
            [.text(state.rawValue), .integer(now.milliseconds), .text(booking.text)])
    }

    /// Those of which it is not known how they stand, and that nobody asks for any more.
    static func open(before time: UTCTime, limit: Int, _ connection: any SQLConnection) throws -> [BookingElsewhere] {
        try connection.query(
            columns + " WHERE state IN ('asked', 'cancelling') AND changed_at <= $1 ORDER BY changed_at LIMIT $2",
            [.integer(time.milliseconds), SQLValue(limit)]
        ).map { try BookingElsewhere($0) }
    }

    /// Bookings in a city, the newest first.
    ///
    /// - Parameter values: the city, the booking before which they are, and how many.
    static func newest(in city: CityID, _ values: [SQLValue], _ connection: any SQLConnection) throws -> [BookingElsewhere] {
        try connection.query(columns + " WHERE city = $1 AND booking < $2 ORDER BY booking DESC LIMIT $3", values).map { try BookingElsewhere($0) }
    }

    /// References of bookings in a city that are still to come or were just over, in the order of their names.
    static func references(
        of city: CityID, after booking: String, from day: UTCDate, limit: Int, _ connection: any SQLConnection
    ) throws -> [BookingElsewhere] {
        try connection.query(
            columns + " WHERE city = $1 AND booking > $2 AND departure >= $3 AND reference <> '' ORDER BY booking LIMIT $4",
            [.text(city.text), .text(booking), SQLValue(day.daysSince1970), SQLValue(limit)]
        ).map { try BookingElsewhere($0) }
    }

    static func forget(at now: UTCTime, _ connection: any SQLConnection) throws {
        let gone = try connection.execute("DELETE FROM booking_elsewhere WHERE departure < $1", [SQLValue(now.date.daysSince1970 - daysKept)])
        if gone > 0 { try ElsewhereCode.forget(connection) }
    }
}
