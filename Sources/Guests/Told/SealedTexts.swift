import Primitives
import SQL

/// Sealed texts of a table, each with a key of its own in the vault: how they go when their time is over, how their keys go, and how a restored database
/// hears of what went since its backup.
///
/// Such a table names its texts in one column, and has `sealed`, `until_day`, `erased_at` and `shredded_at`.
struct SealedTexts: Sendable {
    /// Orders that one text is erased, in a transaction of this: the text goes, its key with ``carryOut()``.
    typealias Order = @Sendable (_ subject: UUIDv7, _ reason: String, _ now: UTCTime, _ connection: any SQLConnection) throws -> Void

    /// Texts that are looked at together.
    private static let batch = 500

    let table: SQLText
    /// The column that names a text.
    let subject: SQLText
    let keys: PersonalVault
    let now: UTCTime
    let order: Order

    private func subjects(_ condition: SQLText, _ values: [SQLValue], _ connection: any SQLConnection) throws -> [UUIDv7] {
        try connection.query("SELECT " + subject + " FROM " + table + " WHERE " + condition, values).map { try $0.parsed(0) { UUIDv7($0) } }
    }

    /// Orders that texts are erased whose time is over.
    ///
    /// - Parameters:
    ///   - day: the last whose texts go.
    ///   - condition: which of them, with one value, such as `basis = $1`.
    ///   - most: in one run; the next goes on.
    /// - Returns: how many were ordered.
    func orderDue(through day: UTCDate, where condition: (sql: SQLText, value: SQLValue)? = nil, most: Int) async throws -> Int {
        var count = 0
        // Parameters are numbered in the order in which they come.
        let which: SQLText =
            if let condition { condition.sql + " AND sealed IS NOT NULL AND until_day <= $2 LIMIT $3" } else {
                "sealed IS NOT NULL AND until_day <= $1 LIMIT $2"
            }
        let values = (condition.map { [$0.value] } ?? []) + [SQLValue(day.daysSince1970), SQLValue(Self.batch)]
        while count < most {
            let due = try await keys.own.write { connection in
                let due = try subjects(which, values, connection)
                for one in due { try order(one, "retention", now, connection) }
                return due.count
            }
            count += due
            guard due == Self.batch else { break }
        }
        return count
    }

    /// Destroys the keys of what was ordered to be erased.
    ///
    /// - Returns: how many orders were carried out.
    func carryOut() async throws -> Int {
        var count = 0
        while true {
            let open = try await keys.own.read { connection in
                try subjects("erased_at IS NOT NULL AND shredded_at IS NULL LIMIT $1", [SQLValue(PersonalVault.mostAtOnce)], connection)
            }
            guard !open.isEmpty else { return count }
            try await keys.destroy(open, at: now)
            try await keys.own.write { connection in
                try connection.execute(
                    "UPDATE " + table + " SET shredded_at = $1 WHERE " + subject + " = $2",
                    forEach: open.map { [.integer(now.milliseconds), .text($0.text)] })
            }
            count += open.count
        }
    }

    /// After a restore: takes from the vault what was erased since the backup, and orders anew what an older vault has the keys of.
    ///
    /// - Returns: texts of which the database, or the vault, had not heard that they were erased.
    func reconcile() async throws -> Int {
        var (count, last) = (0, "")
        while true {
            let after = last
            let rows = try await keys.own.read { connection in
                try connection.query(
                    "SELECT " + subject + ", erased_at FROM " + table + " WHERE " + subject + " > $1 ORDER BY " + subject + " LIMIT $2",
                    [.text(after), SQLValue(Self.batch)]
                ).map { (subject: try $0.parsed(0) { UUIDv7($0) }, isErased: try !$0.isNull(1)) }
            }
            guard let end = rows.last else { return count }
            last = end.subject.text
            let gone = try await keys.destroyed(of: rows.filter { !$0.isErased }.map(\.subject))
            let back = try await keys.kept(of: rows.filter(\.isErased).map(\.subject))
            count += gone.count + back.count
            guard !gone.isEmpty || !back.isEmpty else { continue }
            try await keys.own.write { connection in
                for one in gone { try order(one, "erased since the backup", now, connection) }
                try connection.execute(
                    "UPDATE " + table + " SET shredded_at = NULL WHERE " + subject + " = $1", forEach: back.map { [.text($0.text)] })
            }
        }
    }
}
