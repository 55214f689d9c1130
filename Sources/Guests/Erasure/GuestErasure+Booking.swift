public import Accounts
public import Primitives
import SQL

extension GuestErasure {
    /// What the erasure of a booking's guests has reached.
    public struct Reached: Sendable, Equatable {
        /// Of the register of this city.
        public let guests: Int
        /// Whether names were told with the booking that were still here.
        public let told: Bool
        /// Other cities that are asked now.
        public let cities: Int
    }

    /// Orders that what was told with bookings goes with the last guest of each that somebody still waits for or has in the house: names of all stand
    /// in it, and the register has those who have come.
    ///
    /// - Parameter guest: who was erased.
    static func eraseTold(with guest: GuestID, at now: UTCTime, _ connection: any SQLConnection) throws {
        let bookings = try connection.query(
            """
            SELECT DISTINCT booking FROM guest_stay WHERE guest = $1
              AND (EXISTS (SELECT 1 FROM booking_told WHERE booking_told.booking = guest_stay.booking)
                OR EXISTS (SELECT 1 FROM personal_note WHERE personal_note.booking = guest_stay.booking))
              AND NOT EXISTS (
                SELECT 1 FROM guest_stay AS other JOIN guest ON guest.id = other.guest WHERE other.booking = guest_stay.booking
                  AND other.guest <> $1 AND guest.erased_at IS NULL AND other.state IN ('expected', 'in-house'))
            LIMIT 500
            """, [.text(guest.text)]
        ).map { try $0.parsed(0) { UUIDv7($0) } }
        for booking in bookings { try ToldGuests.order(booking, for: "with the guest", by: .program, at: now, connection) }
    }

    /// The same for guests who were erased while others of their booking had still to come or to leave.
    ///
    /// - Returns: of how many bookings.
    func eraseToldOfErased() async throws -> Int {
        let now = now
        let count = try await keys.own.write { connection in
            let bookings = try connection.query(
                """
                SELECT DISTINCT guest_stay.booking FROM guest_stay JOIN guest ON guest.id = guest_stay.guest
                  JOIN booking_told ON booking_told.booking = guest_stay.booking
                WHERE guest.erased_at IS NOT NULL AND booking_told.sealed IS NOT NULL AND NOT EXISTS (
                    SELECT 1 FROM guest_stay AS other JOIN guest AS present ON present.id = other.guest
                    WHERE other.booking = guest_stay.booking AND present.erased_at IS NULL AND other.state IN ('expected', 'in-house'))
                LIMIT 500
                """
            ).map { try $0.parsed(0) { UUIDv7($0) } }
            for booking in bookings { try ToldGuests.order(booking, for: "with the guest", by: .program, at: now, connection) }
            return bookings.count
        }
        if count > 0 { try await ToldGuests(keys, now: now).carryOut() }
        return count
    }

    /// Erases all persons of a booking, here at once, and orders it at every other city that was told of them. Done once already, it says so again.
    ///
    /// - Parameter isUntoldToo: also where the police is still to be told of one of them.
    /// - Throws: ``GuestFault/notFound`` where nothing is known here of such a booking; ``GuestFault/stay(_:)`` while one of them is in house;
    ///   ``GuestFault/untold``.
    @discardableResult
    public func erase(guestsOf booking: UUIDv7, isUntoldToo: Bool = false, by actor: AuditActor) async throws -> Reached {
        let now = now
        let reached = try await keys.own.write { connection in
            let guests = try GuestRegister.guests(of: booking, connection)
            let key = [SQLValue.text(booking.text)]
            let isKnown = try ["booking_told", "guest_told_elsewhere", "personal_note"].contains { table in
                try connection.first("SELECT 1 FROM " + (table as SQLText) + " WHERE booking = $1 LIMIT 1", key) != nil
            }
            guard isKnown || !guests.isEmpty else { throw GuestFault.notFound }
            for guest in guests { try Self.order(guest, nil, for: .request, isUntoldToo: isUntoldToo, by: actor, at: now, connection) }
            let told = try ToldGuests.order(booking, for: "request", by: actor, at: now, connection)
            let cities = try GuestDisclosure.order(booking, by: actor, at: now, connection)
            return Reached(guests: guests.count, told: told != nil, cities: cities)
        }
        try await carryOut()
        return reached
    }
}
