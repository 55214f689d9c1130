import Federation
public import Primitives
public import SQL

extension Ledger {
    /// Entries of one writer, the newest first: by its sequence numbers, which rise with the log.
    ///
    /// - Parameters:
    ///   - before: only entries before this index; the cursor.
    ///   - limit: how many at most.
    public static func entries(
        of writer: ParticipantID, before: Int64 = .max, limit: Int, _ connection: any SQLConnection
    ) throws -> [LogEntryView] {
        try connection.query(
            """
            SELECT idx, entry FROM log_entry WHERE participant = $1 AND idx < $2 ORDER BY epoch DESC, seq DESC LIMIT $3
            """, [.text(writer.text), .integer(before), .integer(Int64(limit))]
        ).map { try LogEntryView(try $0.blob(1), at: try $0.integer(0)) }
    }

    /// When an entry was accepted; `nil` where the log does not have it yet.
    public static func acceptedAt(_ index: Int64, _ connection: any SQLConnection) throws -> UTCTime? {
        try entries(from: index, count: 1, connection).first.map { try LogEntry($0).acceptedAt }
    }

    /// How many entries were accepted up to a moment: their times never go back (protocol §4).
    public static func size(at time: UTCTime, _ connection: any SQLConnection) throws -> Int64 {
        var (low, high) = (Int64(0), try head(connection).size)
        while low < high {
            let middle = low + (high - low) / 2
            guard let accepted = try acceptedAt(middle, connection), accepted <= time else {
                high = middle
                continue
            }
            low = middle + 1
        }
        return low
    }
}
