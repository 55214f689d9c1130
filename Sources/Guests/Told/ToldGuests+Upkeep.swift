import Accounts
import Primitives
import SQL

extension ToldGuests {
    /// Bookings that are looked at together.
    private static let batch = 500

    /// Erases what was told long enough ago.
    ///
    /// - Parameters:
    ///   - days: after the departure, or after the booking was given up.
    ///   - most: in one run; the next goes on.
    /// - Returns: how many bookings' guests were erased.
    @discardableResult
    public func eraseDue(after days: Int, most: Int = 10_000) async throws -> Int {
        let now = now
        let day = now.date.adding(days: -days)
        var count = 0
        while count < most {
            let due = try await keys.own.write { connection in
                let due = try connection.query(
                    "SELECT booking FROM booking_told WHERE sealed IS NOT NULL AND until_day <= $1 LIMIT $2",
                    [SQLValue(day.daysSince1970), SQLValue(Self.batch)]
                ).map { try $0.parsed(0) { UUIDv7($0) } }
                for booking in due { try Self.order(booking, for: "retention", by: .program, at: now, connection) }
                return due.count
            }
            count += due
            guard due == Self.batch else { break }
        }
        try await carryOut()
        return count
    }

    /// After a restore: takes from the vault what was erased since the backup, and has destroyed again what an older vault has the keys of.
    ///
    /// - Returns: bookings of which the database, or the vault, had not heard that they were erased.
    @discardableResult
    public func reconcile() async throws -> Int {
        var (count, last) = (0, "")
        while true {
            let after = last
            let rows = try await keys.own.read { connection in
                try connection.query(
                    "SELECT booking, erased_at FROM booking_told WHERE booking > $1 ORDER BY booking LIMIT $2",
                    [.text(after), SQLValue(Self.batch)]
                ).map { (booking: try $0.parsed(0) { UUIDv7($0) }, isErased: try !$0.isNull(1)) }
            }
            guard let end = rows.last else { break }
            last = end.booking.text
            let gone = try await keys.destroyed(of: rows.filter { !$0.isErased }.map(\.booking))
            let back = try await keys.kept(of: rows.filter(\.isErased).map(\.booking))
            count += gone.count + back.count
            try await take(gone, again: back)
        }
        try await carryOut()
        return count
    }

    private func take(_ gone: Set<UUIDv7>, again back: Set<UUIDv7>) async throws {
        guard !gone.isEmpty || !back.isEmpty else { return }
        let now = now
        try await keys.own.write { connection in
            for booking in gone { try Self.order(booking, for: "erased since the backup", by: .program, at: now, connection) }
            try connection.execute("UPDATE booking_told SET shredded_at = NULL WHERE booking = $1", forEach: back.map { [.text($0.text)] })
        }
    }
}
