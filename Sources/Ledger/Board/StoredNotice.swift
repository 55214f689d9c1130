public import Envelope
public import Primitives
public import SQL

/// A notice as coordinator and cities keep it: verified when it came, the newest version of its key (protocol §5).
public struct StoredNotice: Sendable {
    private struct IsFull: Error {}

    public let city: CityID
    public let key: String
    public let version: Int64
    public let validUntil: UTCTime
    public let envelope: UnverifiedEnvelope

    /// One page of the notices that are still valid, in the order of city and key.
    ///
    /// - Parameters:
    ///   - city: only this one's.
    ///   - after: only those behind this city and key; the cursor.
    ///   - bytes: of envelopes, after which a page ends early; it has one notice at least.
    public static func page(
        of city: CityID?, after: (city: String, key: String), limit: Int, bytes: Int, now: UTCTime, _ connection: any SQLConnection
    ) throws -> (notices: [StoredNotice], hasMore: Bool) {
        var notices: [StoredNotice] = []
        var size = 0
        do {
            try connection.forEachRow(
                """
                SELECT city, key, version, valid_until, envelope FROM notice
                WHERE (city > $1 OR (city = $2 AND key > $3)) AND (city = $4 OR $5 = '') AND valid_until > $6 ORDER BY city, key LIMIT $7
                """,
                [
                    .text(after.city), .text(after.city), .text(after.key), .text(city?.text ?? ""), .text(city?.text ?? ""),
                    .integer(now.milliseconds), SQLValue(limit + 1),
                ]
            ) { row in
                let bytesOfEnvelope = try row.blob(4)
                size += bytesOfEnvelope.count
                guard notices.count < limit, notices.isEmpty || size <= bytes else { throw IsFull() }
                notices.append(
                    StoredNotice(
                        city: try row.parsed(0) { CityID($0) }, key: try row.text(1), version: try row.integer(2),
                        validUntil: UTCTime(milliseconds: try row.integer(3)), envelope: try UnverifiedEnvelope.parse(bytesOfEnvelope, as: .notice)))
            }
        } catch is IsFull { return (notices, true) }
        return (notices, false)
    }
}
