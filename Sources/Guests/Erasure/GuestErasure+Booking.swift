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

    /// Erases all persons of a booking, here at once, and orders it at every other city that was told of them. Done once already, it says so again.
    ///
    /// - Throws: ``GuestFault/notFound`` where nothing is known here of such a booking; ``GuestFault/stay(_:)`` while one of them is in house.
    @discardableResult
    public func erase(guestsOf booking: UUIDv7, by actor: AuditActor) async throws -> Reached {
        let now = now
        let reached = try await keys.own.write { connection in
            let guests = try GuestRegister.guests(of: booking, connection)
            let key = [SQLValue.text(booking.text)]
            let isKnown = try ["booking_told", "guest_told_elsewhere"].contains { table in
                try connection.first("SELECT 1 FROM " + (table as SQLText) + " WHERE booking = $1 LIMIT 1", key) != nil
            }
            guard isKnown || !guests.isEmpty else { throw GuestFault.notFound }
            for guest in guests { try Self.order(guest, nil, for: .request, by: actor, at: now, connection) }
            let told = try ToldGuests.order(booking, for: "request", by: actor, at: now, connection)
            let cities = try GuestDisclosure.order(booking, by: actor, at: now, connection)
            return Reached(guests: guests.count, told: told != nil, cities: cities)
        }
        try await ToldGuests(vault: keys.vault, own: keys.own, now: now).carryOut()
        try await carryOut()
        return reached
    }
}
