import Accounts
import Primitives
import SQL

extension PersonalNotes {
    /// Notes that are looked at together.
    private static let batch = 500

    /// Erases notes whose time is over.
    ///
    /// - Parameter most: in one run; the next goes on.
    /// - Returns: how many were erased.
    @discardableResult
    public func eraseDue(_ retention: GuestRetention, most: Int = 10_000) async throws -> Int {
        let now = now
        var count = 0
        for basis in Basis.allCases {
            let days = basis == .invoice ? retention.invoices : retention.days(of: .contact)
            let day = now.date.adding(days: -days)
            while count < most {
                let due = try await keys.own.write { connection in
                    let due = try connection.query(
                        "SELECT subject FROM personal_note WHERE basis = $1 AND sealed IS NOT NULL AND until_day <= $2 LIMIT $3",
                        [.text(basis.rawValue), SQLValue(day.daysSince1970), SQLValue(Self.batch)]
                    ).map { try $0.parsed(0) { UUIDv7($0) } }
                    for subject in due { try Self.order(subject, for: "retention", by: .program, at: now, connection) }
                    return due.count
                }
                count += due
                guard due == Self.batch else { break }
            }
        }
        try await carryOut()
        return count
    }

    /// After a restore: takes from the vault what was erased since the backup, and has destroyed again what an older vault has the keys of.
    ///
    /// - Returns: notes of which the database, or the vault, had not heard that they were erased.
    @discardableResult
    public func reconcile() async throws -> Int {
        var (count, last) = (0, "")
        while true {
            let after = last
            let rows = try await keys.own.read { connection in
                try connection.query(
                    "SELECT subject, erased_at FROM personal_note WHERE subject > $1 ORDER BY subject LIMIT $2",
                    [.text(after), SQLValue(Self.batch)]
                ).map { (subject: try $0.parsed(0) { UUIDv7($0) }, isErased: try !$0.isNull(1)) }
            }
            guard let end = rows.last else { break }
            last = end.subject.text
            let gone = try await keys.destroyed(of: rows.filter { !$0.isErased }.map(\.subject))
            let back = try await keys.kept(of: rows.filter(\.isErased).map(\.subject))
            count += gone.count + back.count
            guard !gone.isEmpty || !back.isEmpty else { continue }
            let now = now
            try await keys.own.write { connection in
                for subject in gone { try Self.order(subject, for: "erased since the backup", by: .program, at: now, connection) }
                try connection.execute("UPDATE personal_note SET shredded_at = NULL WHERE subject = $1", forEach: back.map { [.text($0.text)] })
            }
        }
        try await carryOut()
        return count
    }
}
