import Accounts
public import Lodging
public import Primitives
public import SQL
import StrictJSON

/// Closes a hotel's business day: each night that somebody slept is charged, who did not come is settled, and what the day came to is kept.
///
/// Each step can be done again: where the process ends in between, the next run goes on, and charges nothing twice.
public struct NightAudit: Sendable {
    /// Bookings of one transaction: others wait no longer than for so many.
    private static let batch = 50

    let desk: StayDesk
    let database: any Database

    public init(_ desk: StayDesk, _ database: any Database) { (self.desk, self.database) = (desk, database) }

    private var reception: Reception { Reception(desk) }

    /// Closes the day that is open.
    ///
    /// - Parameter day: as whoever asks has seen it; one that is closed already is answered with its report.
    /// - Throws: ``FolioFault/dayNotOver(_:)`` before the hotel's midnight; ``FolioFault/pastArrivals(_:)`` where the hotel has closed no day yet, and nobody
    ///   has said what became of bookings of days before; ``LodgingRefusal/notFound(_:)`` where who acts does not work.
    public func close(_ day: UTCDate, of hotel: HotelID) async throws -> NightReport {
        if let report = try await begin(day, of: hotel) { return report }
        try await charge(day, of: hotel)
        try await settleCancelled(of: hotel)
        try await settleAbsent(day, of: hotel)
        return try await database.write { try finish(day, of: hotel, $0) }
    }

    /// The day that is to be closed next: the first one ever is that before today.
    public func due(of hotel: HotelID, _ connection: any SQLConnection) throws -> UTCDate {
        let today = try desk.today(at: hotel, connection)
        return try BusinessDay.begun(of: hotel, connection) ?? today.adding(days: -1)
    }

    /// - Returns: the report of a day that is closed already.
    private func begin(_ day: UTCDate, of hotel: HotelID) async throws -> NightReport? {
        try await database.write { connection in
            let today = try desk.today(at: hotel, connection)
            if let report = try Self.report(day, of: hotel, connection) { return report }
            guard day < today else { throw FolioFault.dayNotOver(day) }
            let due = try due(of: hotel, connection)
            guard day == due else { throw FolioFault.dayNotDue(next: due) }
            let past = try PastArrivals.count(of: hotel, reception.desk, connection)
            guard past == 0 else { throw FolioFault.pastArrivals(past) }
            try connection.execute(
                "INSERT INTO night_audit (hotel, day, started_at, started_by) VALUES ($1, $2, $3, $4) ON CONFLICT (hotel, day) DO NOTHING",
                [.text(hotel.text), SQLValue(day.daysSince1970), .integer(desk.who.now.milliseconds), .text(desk.who.actor.name)])
            try BusinessDay.set(day, of: hotel, connection)
            return nil
        }
    }

    /// Charges the night to everybody who is in the house, with those before it that nobody has charged.
    private func charge(_ day: UTCDate, of hotel: HotelID) async throws {
        var after = ""
        while true {
            let last = try await database.write { [after] connection -> String? in
                let ids = try connection.query(
                    """
                    SELECT booking.id FROM booking_night JOIN booking ON booking.id = booking_night.booking
                    WHERE booking_night.hotel = $1 AND booking_night.day = $2 AND booking.state = 'checked-in' AND booking.id > $3
                    ORDER BY booking.id LIMIT $4
                    """, [.text(hotel.text), SQLValue(day.daysSince1970), .text(after), SQLValue(Self.batch)])
                for row in ids {
                    let booking = try desk.find(try row.parsed(0) { UUIDv7($0) }, connection)
                    try reception.cashier.charge(booking, before: day.adding(days: 1), connection)
                }
                return try ids.last?.text(0)
            }
            guard let last else { return }
            after = last
        }
    }

    /// Charges what guests owe who gave their booking up too late, at the desk, by themselves or at another city.
    private func settleCancelled(of hotel: HotelID) async throws {
        while true {
            let count = try await database.write { connection -> Int in
                let ids = try connection.query(
                    """
                    SELECT booking.id FROM booking WHERE booking.hotel = $1 AND booking.state = 'cancelled' AND booking.charge > 0 AND NOT EXISTS (
                        SELECT 1 FROM folio_entry WHERE folio_entry.booking = booking.id AND folio_entry.kind = 'cancellation'
                    ) ORDER BY booking.id LIMIT $2
                    """, [.text(hotel.text), SQLValue(Self.batch)])
                for row in ids { try reception.cashier.settle(try desk.find(try row.parsed(0) { UUIDv7($0) }, connection), connection) }
                return ids.count
            }
            guard count > 0 else { return }
        }
    }

    /// Settles those who were to arrive by the day and did not come, and notes who they are with it.
    private func settleAbsent(_ day: UTCDate, of hotel: HotelID) async throws {
        while true {
            let count = try await database.write { connection -> Int in
                let ids = try connection.query(
                    "SELECT id FROM booking WHERE hotel = $1 AND state = 'confirmed' AND arrival <= $2 ORDER BY arrival, id LIMIT $3",
                    [.text(hotel.text), SQLValue(day.daysSince1970), SQLValue(Self.batch)])
                for row in ids {
                    let booking = try reception.noShow(try row.parsed(0) { UUIDv7($0) }, connection)
                    try connection.execute(
                        "INSERT INTO night_absent (hotel, day, booking) VALUES ($1, $2, $3)",
                        [.text(hotel.text), SQLValue(day.daysSince1970), .text(booking.id.text)])
                }
                return ids.count
            }
            guard count > 0 else { return }
        }
    }

    private func finish(_ day: UTCDate, of hotel: HotelID, _ connection: any SQLConnection) throws -> NightReport {
        if let report = try Self.report(day, of: hotel, connection) { return report }
        let absent = try connection.query(
            "SELECT booking FROM night_absent WHERE hotel = $1 AND day = $2 ORDER BY booking", [.text(hotel.text), SQLValue(day.daysSince1970)]
        ).map { try $0.parsed(0) { UUIDv7($0) } }
        let report = try NightSum(hotel: hotel, day: day).report(absent, connection)
        let changed = try connection.execute(
            "UPDATE night_audit SET closed_at = $1, report = $2 WHERE hotel = $3 AND day = $4 AND closed_at IS NULL",
            [.integer(desk.who.now.milliseconds), .blob(report.json.compact), .text(hotel.text), SQLValue(day.daysSince1970)])
        guard changed == 1 else { throw FolioFault.notFound }
        try BusinessDay.set(day.adding(days: 1), of: hotel, connection)
        let trouble = report.problems.isEmpty ? "" : ", \(report.problems.count) problems"
        try AuditTrail.append(
            desk.who.actor, .nightClosed, object: hotel.text, detail: "\(day)\(trouble)", at: desk.who.now, connection)
        return report
    }

    // MARK: Reports

    /// The report of a day that was closed.
    public static func report(_ day: UTCDate, of hotel: HotelID, _ connection: any SQLConnection) throws -> NightReport? {
        let row = try connection.first(
            "SELECT report FROM night_audit WHERE hotel = $1 AND day = $2 AND closed_at IS NOT NULL",
            [.text(hotel.text), SQLValue(day.daysSince1970)])
        return try row.map { try NightReport(Fields(JSON.parse(try $0.blob(0)))) }
    }

    /// Days that were closed, the newest first.
    public static func closed(of hotel: HotelID, limit: Int, _ connection: any SQLConnection) throws -> [NightReport] {
        try connection.query(
            "SELECT report FROM night_audit WHERE hotel = $1 AND closed_at IS NOT NULL ORDER BY day DESC LIMIT $2",
            [.text(hotel.text), SQLValue(limit)]
        ).map { try NightReport(Fields(JSON.parse(try $0.blob(0)))) }
    }
}
