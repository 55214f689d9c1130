import Federation
public import SQL

extension Ledger {
    /// One page of the keys under which records of both types stand, in their order.
    ///
    /// - Parameters:
    ///   - pattern: of the keys, with `%` for any text.
    ///   - after: only keys behind this one.
    ///   - limit: of pairs.
    public static func pairs(
        of type: String, and other: String, like pattern: String, after: String, limit: Int, _ connection: any SQLConnection
    ) throws -> [(StandingRecord, StandingRecord)] {
        let prefix = String(pattern.prefix { $0 != "%" })
        return try connection.query(
            """
            SELECT a.key, a.idx, a.position, a.writer, a.body, b.idx, b.position, b.writer, b.body
            FROM record a JOIN record b ON b.type = $1 AND b.key = a.key
            WHERE a.type = $2 AND a.key > $3 AND a.key >= $4 AND a.key < $5 AND a.key LIKE $6 ORDER BY a.key LIMIT $7
            """,
            [
                .text(other), .text(type), .text(after), .text(prefix), .text(prefix + "\u{FFFF}"), .text(pattern), SQLValue(limit),
            ]
        ).map { row in
            let key = try row.text(0)
            return (
                StandingRecord(id: RecordID(type: type, key: key), version: try RecordVersion(row, from: 1)),
                StandingRecord(id: RecordID(type: other, key: key), version: try RecordVersion(row, from: 5))
            )
        }
    }
}
