public import Accounts
import Ledger
public import Primitives
public import SQL

/// That another city was told of persons with a booking, and how far it is with erasing them. Of the persons it says nothing: the reference is all
/// that a city keeps of what was booked elsewhere.
public struct GuestDisclosure: Sendable, Equatable {
    /// Days within which another city has to have answered that it has erased somebody (GDPR article 12(3): a month).
    public static let deadlineDays: Int64 = 30
    /// Seconds to the second try; each further one waits twice as long, up to ``longestPause``.
    static let firstPause: Int64 = 300
    static let longestPause: Int64 = 43_200

    /// How far an order to erase has come.
    public enum Progress: Sendable, Equatable {
        /// Asked so many times, and not answered yet; `problem` is what was heard last, or empty.
        case waiting(tries: Int, next: UTCTime, problem: String)
        /// The other city has erased them, and has signed that.
        case erased(UTCTime)
        /// The other city has nothing of the booking.
        case unknownThere(UTCTime)
    }

    public struct Order: Sendable, Equatable {
        public let orderedAt: UTCTime
        public let progress: Progress

        public var deadline: UTCTime { orderedAt.adding(days: GuestDisclosure.deadlineDays) }
        public func isLate(at now: UTCTime) -> Bool {
            if case .waiting = progress { return now > deadline }
            return false
        }
    }

    public let booking: UUIDv7
    public let city: CityID
    public let givenAt: UTCTime
    public let order: Order?

    // MARK: Giving

    /// Notes that a city is about to be told of persons with a booking; to be written before it is.
    ///
    /// - Parameter guest: of this city's register, where it is one; they are then erased there too when they are erased here.
    public static func note(
        _ booking: UUIDv7, in city: CityID, guest: UUIDv7? = nil, at now: UTCTime, _ connection: any SQLConnection
    ) throws {
        try connection.execute(
            """
            INSERT INTO guest_told_elsewhere (booking, city, guest, given_at, tries, problem) VALUES ($1, $2, $3, $4, 0, '')
            ON CONFLICT (booking, city) DO NOTHING
            """, [.text(booking.text), .text(city.text), .text(guest?.text ?? ""), .integer(now.milliseconds)])
    }

    /// Takes back that a city was told of persons: it has refused the booking.
    public static func forget(_ booking: UUIDv7, in city: CityID, _ connection: any SQLConnection) throws {
        try connection.execute(
            "DELETE FROM guest_told_elsewhere WHERE booking = $1 AND city = $2 AND ordered_at IS NULL", [.text(booking.text), .text(city.text)])
    }

    // MARK: Ordering

    /// Orders that every other city that was told of the persons of a booking erases them; a job asks them until each has answered.
    ///
    /// - Returns: how many cities are asked; 0 where none was told, or it was ordered before.
    @discardableResult
    public static func order(_ booking: UUIDv7, by actor: AuditActor, at now: UTCTime, _ connection: any SQLConnection) throws -> Int {
        try order("booking = $1", booking, by: actor, at: now, connection)
    }

    /// The same for all bookings with which a guest of this city's register was told of.
    @discardableResult
    public static func order(ofGuest guest: UUIDv7, by actor: AuditActor, at now: UTCTime, _ connection: any SQLConnection) throws -> Int {
        try order("guest = $1", guest, by: actor, at: now, connection)
    }

    private static func order(
        _ which: SQLText, _ name: UUIDv7, by actor: AuditActor, at now: UTCTime, _ connection: any SQLConnection
    ) throws -> Int {
        let rows = try connection.query(
            "SELECT booking, city FROM guest_told_elsewhere WHERE " + which + " AND ordered_at IS NULL ORDER BY city LIMIT 200", [.text(name.text)]
        ).map { (booking: try $0.text(0), city: try $0.text(1)) }
        try connection.execute(
            "UPDATE guest_told_elsewhere SET ordered_at = $1, next_try_at = $1 WHERE booking = $2 AND city = $3",
            forEach: rows.map { [.integer(now.milliseconds), .text($0.booking), .text($0.city)] })
        for row in rows {
            try AuditTrail.append(actor, .erasureOrdered, object: "booking \(row.booking)", detail: row.city, at: now, connection)
        }
        return rows.count
    }

    // MARK: Reading

    private static let columns: SQLText = "booking, city, given_at, ordered_at, tries, next_try_at, answered_at, problem"

    /// What was ordered, the newest first; what still waits comes before.
    public static func orders(limit: Int = 100, _ connection: any SQLConnection) throws -> [GuestDisclosure] {
        try connection.query(
            "SELECT " + columns
                + """
                 FROM guest_told_elsewhere WHERE ordered_at IS NOT NULL
                ORDER BY CASE WHEN answered_at IS NULL THEN 0 ELSE 1 END, ordered_at DESC, booking LIMIT $1
                """, [SQLValue(min(limit, 500))]
        ).map { try GuestDisclosure($0) }
    }

    /// Cities that were told of the persons of a booking.
    public static func of(_ booking: UUIDv7, _ connection: any SQLConnection) throws -> [GuestDisclosure] {
        try connection.query(
            "SELECT " + columns + " FROM guest_told_elsewhere WHERE booking = $1 ORDER BY city LIMIT 100", [.text(booking.text)]
        ).map { try GuestDisclosure($0) }
    }

    /// Bookings with which a guest of the register was told of.
    public static func of(guest: UUIDv7, _ connection: any SQLConnection) throws -> [GuestDisclosure] {
        try connection.query(
            "SELECT " + columns + " FROM guest_told_elsewhere WHERE guest = $1 ORDER BY given_at LIMIT 200", [.text(guest.text)]
        ).map { try GuestDisclosure($0) }
    }

    /// Whether a city has not answered within the deadline.
    public static func isAnyLate(at now: UTCTime, _ connection: any SQLConnection) throws -> Bool {
        let before = now.adding(days: -deadlineDays)
        return try connection.first(
            "SELECT 1 FROM guest_told_elsewhere WHERE next_try_at IS NOT NULL AND ordered_at < $1 LIMIT 1", [.integer(before.milliseconds)]) != nil
    }

    /// The answer of a city, as it has signed it: the proof that it has erased whom it was told of.
    public static func proof(_ booking: UUIDv7, in city: CityID, _ connection: any SQLConnection) throws -> [UInt8]? {
        try connection.first("SELECT answer FROM guest_told_elsewhere WHERE booking = $1 AND city = $2", [.text(booking.text), .text(city.text)])?
            .optionalBlob(0)
    }

    static func due(at now: UTCTime, limit: Int, _ connection: any SQLConnection) throws -> [GuestDisclosure] {
        try connection.query(
            "SELECT " + columns + " FROM guest_told_elsewhere WHERE next_try_at <= $1 ORDER BY next_try_at, booking LIMIT $2",
            [.integer(now.milliseconds), SQLValue(limit)]
        ).map { try GuestDisclosure($0) }
    }

    /// When the next city is to be asked.
    static func firstDue(_ connection: any SQLConnection) throws -> UTCTime? {
        try connection.earliest("SELECT MIN(next_try_at) FROM guest_told_elsewhere WHERE next_try_at IS NOT NULL")
    }

    private init(_ row: SQLRow) throws {
        booking = try row.parsed(0) { UUIDv7($0) }
        city = try row.parsed(1) { CityID($0) }
        givenAt = UTCTime(milliseconds: try row.integer(2))
        guard let orderedAt = try row.optionalInteger(3).map({ UTCTime(milliseconds: $0) }) else {
            order = nil
            return
        }
        let problem = try row.text(7)
        let progress: Progress
        if let answered = try row.optionalInteger(6).map({ UTCTime(milliseconds: $0) }) {
            progress = problem.isEmpty ? .erased(answered) : .unknownThere(answered)
        } else {
            progress = .waiting(
                tries: try row.int(4), next: try row.optionalInteger(5).map { UTCTime(milliseconds: $0) } ?? orderedAt, problem: problem)
        }
        order = Order(orderedAt: orderedAt, progress: progress)
    }
}

extension AuditAction {
    /// Its detail is the city that is asked to erase the persons of a booking.
    static let erasureOrdered = AuditAction(rawValue: "booking.erasure-ordered")
    /// Its detail is the city that has answered.
    static let erasureAnswered = AuditAction(rawValue: "booking.erasure-answered")
}
