public import Accounts
public import Primitives
public import SQL

extension GuestRegister {
    static let stayColumns: SQLText =
        """
        guest_stay.id, guest_stay.guest, guest_stay.hotel, booking, room, purpose, arrival, departure, arrived_at, departed_at, guest_stay.state
        """

    static func insert(
        _ stay: NewStay, of guest: GuestID, in hotel: RoleGrant.HotelID, at now: UTCTime, _ connection: any SQLConnection
    ) throws {
        let key = [SQLValue.text(guest.text), .text(stay.booking.text), SQLValue(stay.arrival.daysSince1970)]
        guard try connection.first("SELECT 1 FROM guest_stay WHERE guest = $1 AND booking = $2 AND arrival = $3", key) == nil else {
            throw GuestFault.stayKnown(stay.arrival)
        }
        try connection.execute(
            """
            INSERT INTO guest_stay (id, guest, hotel, booking, room, purpose, arrival, departure, state)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 'expected')
            """,
            [
                .text(GuestStay.ID(at: now).text), .text(guest.text), .text(hotel.text), .text(stay.booking.text), .text(stay.room),
                .text(stay.purpose.rawValue), SQLValue(stay.arrival.daysSince1970), SQLValue(stay.departure.daysSince1970),
            ])
    }

    /// A further stay of a guest whom the hotel knows.
    ///
    /// - Throws: ``GuestFault/stayKnown(_:)`` for one that stands there already.
    public func add(_ stay: NewStay, of guest: GuestID, in scope: Scope, by actor: AuditActor) async throws {
        let now = now
        try await keys.own.write { connection in
            let row = try Self.row(guest, scope, connection)
            guard row.erasedAt == nil else { throw GuestFault.erased }
            try Self.insert(stay, of: guest, in: row.hotel, at: now, connection)
            try AuditTrail.append(
                actor, .guestStayChanged, object: guest.auditName, detail: "expected on \(stay.arrival)", at: now, connection)
        }
    }

    /// What becomes of a stay.
    public enum StayChange: Sendable, Equatable {
        case arrived(room: String)
        /// On a day of the hotel's calendar, which may be earlier than was meant, or later.
        case departed(on: UTCDate)
        case cancelled
    }

    /// Notes that a guest has come, gone, or will not come.
    ///
    /// - Returns: the stay as it is now. What was noted already is noted once: somebody who says it again changes nothing.
    /// - Throws: ``GuestFault/notFound``; ``GuestFault/stay(_:)`` where it cannot be, such as who was never here going; ``GuestFault/erased`` where
    ///   somebody comes who was erased.
    @discardableResult
    public func change(_ id: GuestStay.ID, _ change: StayChange, in scope: Scope, by actor: AuditActor) async throws -> GuestStay {
        try await self.change(id, change, in: scope, by: actor) { _, _ in }
    }

    /// - Parameter alongside: what else is written where it changes something, in the same transaction.
    func change(
        _ id: GuestStay.ID, _ change: StayChange, in scope: Scope, by actor: AuditActor,
        alongside: @escaping @Sendable (UTCTime, any SQLConnection) throws -> Void
    ) async throws -> GuestStay {
        let now = now
        return try await keys.own.write { connection in
            let stay = try Self.stay(id, scope, connection)
            let (state, from): (GuestStay.State, GuestStay.State) =
                switch change {
                case .arrived: (.inHouse, .expected)
                case .departed: (.departed, .inHouse)
                case .cancelled: (.cancelled, .expected)
                }
            guard stay.state != state else { return stay }
            guard stay.state == from else { throw GuestFault.stay(stay.state) }
            guard try state != .inHouse || Self.row(stay.guest, scope, connection).erasedAt == nil else { throw GuestFault.erased }
            switch change {
            case .arrived(let room):
                try connection.execute(
                    "UPDATE guest_stay SET state = 'in-house', room = $1, arrived_at = $2 WHERE id = $3",
                    [.text(room), .integer(now.milliseconds), .text(id.text)])
            case .departed(let day):
                // Who leaves on the day of arrival has had the room for a night.
                let last = max(day, stay.arrival.adding(days: 1))
                try connection.execute(
                    "UPDATE guest_stay SET state = 'departed', departed_at = $1, departure = $2 WHERE id = $3",
                    [.integer(now.milliseconds), SQLValue(last.daysSince1970), .text(id.text)])
            case .cancelled: try connection.execute("UPDATE guest_stay SET state = 'cancelled' WHERE id = $1", [.text(id.text)])
            }
            try alongside(now, connection)
            try AuditTrail.append(actor, .guestStayChanged, object: stay.guest.auditName, detail: state.rawValue, at: now, connection)
            return try Self.stay(id, scope, connection)
        }
    }

    static func stay(_ id: GuestStay.ID, _ scope: Scope, _ connection: any SQLConnection) throws -> GuestStay {
        let stay = try connection.first("SELECT " + stayColumns + " FROM guest_stay WHERE id = $1", [.text(id.text)]).map { try GuestStay($0) }
        guard let stay, scope.contains(stay.hotel) else { throw GuestFault.notFound }
        return stay
    }

    /// The newest first, at most 200.
    static func stays(of guest: GuestID, _ connection: any SQLConnection) throws -> [GuestStay] {
        try connection.query(
            "SELECT " + stayColumns + " FROM guest_stay WHERE guest = $1 ORDER BY arrival DESC, id DESC LIMIT 200", [.text(guest.text)]
        ).map { try GuestStay($0) }
    }

    /// How many guests of each of some bookings the register has, whoever does not come after all left out.
    public static func count(of bookings: [UUIDv7], _ connection: any SQLConnection) throws -> [Int] {
        try connection.first(
            "SELECT COUNT(DISTINCT guest) FROM guest_stay WHERE booking = $1 AND state <> 'cancelled'", forEach: bookings.map { [.text($0.text)] }
        ).map { try $0?.int(0) ?? 0 }
    }

    /// Guests of a booking by their names in the register, at most ``mostAtOnce``.
    static func guests(of booking: UUIDv7, _ connection: any SQLConnection) throws -> [GuestID] {
        try connection.query(
            "SELECT DISTINCT guest FROM guest_stay WHERE booking = $1 ORDER BY guest LIMIT $2", [.text(booking.text), SQLValue(mostAtOnce)]
        ).map { try $0.parsed(0) { GuestID($0) } }
    }

    /// Whether a booking's name is in use for what is none of some hotels' guests: stays or cards at another hotel, or persons that were told with a
    /// booking, here or to another city. Who is entered under it would be taken for one of them, also when they are erased.
    ///
    /// For bookings that the city's hotels do not have.
    public static func knows(_ booking: UUIDv7, outside hotels: Set<RoleGrant.HotelID>, _ connection: any SQLConnection) throws -> Bool {
        let key = [SQLValue.text(booking.text)]
        for table in ["booking_told", "guest_told_elsewhere", "personal_note", "guest_origin"] as [SQLText] {
            guard try connection.first("SELECT 1 FROM " + table + " WHERE booking = $1 LIMIT 1", key) == nil else { return true }
        }
        let used = try connection.query(
            "SELECT hotel FROM guest_stay WHERE booking = $1 UNION SELECT hotel FROM guest_card_link WHERE booking = $1 LIMIT 50", key
        ).map { try $0.parsed(0) { RoleGrant.HotelID($0) } }
        return !hotels.isSuperset(of: used)
    }
}
