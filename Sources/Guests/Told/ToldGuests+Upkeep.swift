import Accounts
import Primitives
import SQL

extension ToldGuests {
    private var texts: SealedTexts {
        SealedTexts(table: "booking_told", subject: "booking", keys: keys, now: now) { booking, reason, now, connection in
            try Self.order(booking, for: reason, by: .program, at: now, connection)
        }
    }

    /// Erases what was told long enough ago.
    ///
    /// - Parameters:
    ///   - days: after the departure, or after the booking was given up.
    ///   - most: in one run; the next goes on.
    /// - Returns: how many bookings' guests were erased.
    @discardableResult
    public func eraseDue(after days: Int, most: Int = 10_000) async throws -> Int {
        let count = try await texts.orderDue(through: now.date.adding(days: -days), most: most)
        try await carryOut()
        return count
    }

    /// Destroys the keys of what was ordered to be erased, notes beside bookings among it.
    ///
    /// - Returns: how many orders were carried out.
    @discardableResult
    public func carryOut() async throws -> Int {
        let count = try await texts.carryOut()
        return count + (try await PersonalNotes(keys, now: now).carryOut())
    }

    /// After a restore: takes from the vault what was erased since the backup, and has destroyed again what an older vault has the keys of.
    ///
    /// - Returns: bookings of which the database, or the vault, had not heard that they were erased.
    @discardableResult
    public func reconcile() async throws -> Int {
        let count = try await texts.reconcile()
        try await carryOut()
        return count
    }
}
