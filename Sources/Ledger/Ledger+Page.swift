import Federation
import Primitives
public import SQL

extension Ledger {
    private struct IsFull: Error {}

    /// One page of the records of a type, in the order of their keys.
    ///
    /// - Parameters:
    ///   - pattern: of the keys, with `%` for any text; what stands before the first `%` bounds the search.
    ///   - after: only keys behind this one; the cursor.
    ///   - bytes: of bodies, after which a page ends early; it has one record at least.
    public static func page(
        ofType type: String, like pattern: String, after: String, limit: Int, bytes: Int, _ connection: any SQLConnection
    ) throws -> (records: [StandingRecord], hasMore: Bool) {
        let prefix = String(pattern.prefix { $0 != "%" })
        var records: [StandingRecord] = []
        var size = 0
        do {
            // Keys are ASCII; U+FFFF sorts behind all of them.
            try connection.forEachRow(
                """
                SELECT key, idx, position, writer, body FROM record
                WHERE type = $1 AND key > $2 AND key >= $3 AND key < $4 AND key LIKE $5 ORDER BY key LIMIT $6
                """,
                [.text(type), .text(after), .text(prefix), .text(prefix + "\u{FFFF}"), .text(pattern), SQLValue(limit + 1)]
            ) { row in
                size += try row.blob(4).count
                guard records.count < limit, records.isEmpty || size <= bytes else { throw IsFull() }
                records.append(StandingRecord(id: RecordID(type: type, key: try row.text(0)), version: try RecordVersion(row, from: 1)))
            }
        } catch is IsFull { return (records, true) }
        return (records, false)
    }

    /// One page of leaves from an index on.
    ///
    /// - Parameter bytes: after which a page ends early; it has one leaf at least.
    public static func leaves(from index: Int64, limit: Int, bytes: Int, _ connection: any SQLConnection) throws -> [[UInt8]] {
        var leaves: [[UInt8]] = []
        var size = 0
        do {
            try connection.forEachRow(
                "SELECT entry FROM log_entry WHERE idx >= $1 ORDER BY idx LIMIT $2", [.integer(index), SQLValue(limit)]
            ) { row in
                let leaf = try row.blob(0)
                size += leaf.count
                guard leaves.isEmpty || size <= bytes else { throw IsFull() }
                leaves.append(leaf)
            }
        } catch is IsFull { return leaves }
        return leaves
    }

    /// How many records stand of each type, in the order of the types' names.
    public static func counts(_ connection: any SQLConnection) throws -> [(type: String, count: Int)] {
        try connection.query("SELECT type, COUNT(*) FROM record GROUP BY type ORDER BY type LIMIT 1000").map { (try $0.text(0), try $0.int(1)) }
    }
}
