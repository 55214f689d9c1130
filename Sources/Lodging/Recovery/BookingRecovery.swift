import Accounts
import Primitives
import SQL

/// What a city does that was restored from a backup: it sells nothing until it has asked the others for what was booked since, and makes it again.
public enum BookingRecovery {
    /// The event of a booking that was made again where no room was left.
    static let overbooked = "recovered-overbooked"
    static let recovered = "recovered"

    /// Notes that the database is an old one. Hotels sell nothing from here on.
    static func begin(at now: UTCTime, _ connection: any SQLConnection) throws {
        try connection.execute("UPDATE hotel SET asks_back = 1")
        try connection.execute("DELETE FROM lodging_recovery_city")
        try connection.execute(
            "INSERT INTO lodging_recovery (id, since) VALUES (1, $1) ON CONFLICT (id) DO UPDATE SET since = excluded.since",
            [.integer(now.milliseconds)])
    }

    /// Whether bookings may be missing.
    static func isUnderWay(_ connection: any SQLConnection) throws -> Bool {
        try connection.first("SELECT 1 FROM lodging_recovery WHERE id = 1") != nil
    }

    /// What became of a reference that was given back.
    enum Outcome: Equatable {
        /// It is known, and as new here.
        case known
        case recovered
        /// It was made again, and more rooms are sold than there are.
        case overbooked([UTCDate])
        /// Its hotel, room type or plan is not here any more.
        case lost
        /// None of this city's, or another's.
        case foreign
    }

    /// Makes a booking again of the reference that the city has given back for which it was made. It gets a room whatever is left: a traveller who
    /// has a confirmed booking does not lose it to a loss of data.
    static func take(_ reference: String, from city: CityID, at now: UTCTime, _ connection: any SQLConnection) throws -> Outcome {
        guard let secret = try BookingSecret.load(connection), var booking = BookingReference(reference, by: secret)?.booking, booking.asker == city
        else { return .foreign }
        let known = try BookingTables.booking(booking.id, connection)
        if let known, known.revision >= booking.revision { return .known }
        guard let type = try HotelTables.roomType(booking.roomType, of: booking.hotel, connection),
            let plan = try HotelTables.ratePlan(booking.ratePlan, of: booking.hotel, connection), booking.lines.sum == booking.total.amount
        else {
            try lose(booking, connection)
            return .lost
        }
        (booking.typeNumber, booking.planNumber) = (type.number, plan.number)
        booking.revision += 1
        booking.changedAt = now
        booking.add(Booking.Event(recovered, at: now))
        let rooms = try KeptRooms(of: booking.id, connection)
        if known == nil {
            try BookingTables.insert(booking, connection)
        } else {
            try Stock.give(booking.id, connection)
        }
        // Who has left or has not come needs no room any more.
        let needsRoom = booking.state == .confirmed || booking.state == .checkedIn
        let full = needsRoom ? try Stock.takeAnyway(booking, connection) : []
        if needsRoom { try rooms.keep(for: booking, by: "", at: now, connection) }
        if !full.isEmpty {
            try DeskTasks.add(.recovered, booking, "", by: "", at: now, connection)
            booking.add(Booking.Event(overbooked, at: now))
            let nights = full.map(\.description).joined(separator: " ")
            try AuditTrail.append(
                .program, .overbookingSet, object: booking.hotel.text, detail: "\(booking.roomType) \(nights): booking \(booking.id) made again",
                at: now, connection)
        }
        try BookingTables.update(booking, connection)
        return full.isEmpty ? .recovered : .overbooked(full)
    }

    private static func lose(_ booking: Booking, _ connection: any SQLConnection) throws {
        guard let asker = booking.asker else { return }
        try connection.execute(
            """
            INSERT INTO booking_lost (booking, asker, revision, departure, is_told) VALUES ($1, $2, $3, $4, 0) ON CONFLICT (booking) DO NOTHING
            """,
            [.text(booking.id.text), .text(asker.text), .integer(booking.revision + 1), SQLValue(booking.departure.daysSince1970)])
    }
}
