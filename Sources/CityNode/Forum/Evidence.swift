public import Primitives
public import SQL

/// Two signed notes that cannot both be true (protocol §4): what shows that the coordinator has contradicted itself, so that others can judge by it.
public struct Evidence: Sendable {
    public let foundAt: UTCTime
    public let reason: String
    /// The checkpoint that was verified here, and what contradicts it.
    public let ours: String?
    public let theirs: String?

    /// The newest first.
    ///
    /// - Parameter count: at most.
    public static func newest(_ count: Int, _ connection: any SQLConnection) throws -> [Evidence] {
        try connection.query("SELECT found_at, reason, ours, theirs FROM evidence ORDER BY found_at DESC LIMIT $1", [SQLValue(count)]).map { row in
            Evidence(
                foundAt: UTCTime(milliseconds: try row.integer(0)), reason: try row.text(1),
                ours: try row.optionalBlob(2).map { String(decoding: $0, as: UTF8.self) },
                theirs: try row.optionalBlob(3).map { String(decoding: $0, as: UTF8.self) })
        }
    }

    /// Keeps one more for the forum. The moment is the key: where several are found in one millisecond, each gets one of its own.
    ///
    /// - Parameters:
    ///   - ours: what was signed before.
    ///   - theirs: what was signed now, and does not go with it.
    static func keep(_ reason: String, ours: [UInt8]? = nil, theirs: [UInt8]?, at now: UTCTime, _ connection: any SQLConnection) throws {
        let latest = try connection.first("SELECT MAX(found_at) FROM evidence")?.optionalInteger(0)
        try connection.execute(
            "INSERT INTO evidence (found_at, reason, ours, theirs) VALUES ($1, $2, $3, $4)",
            [.integer(max(now.milliseconds, (latest ?? 0) + 1)), .text(reason), SQLValue(ours), SQLValue(theirs)])
    }
}
