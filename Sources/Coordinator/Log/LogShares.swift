import Ledger
import Primitives
import SQL
import Synchronization

/// How many bytes of the log and of the board are whose: what the secretariat looks at before it suspends somebody for a flood.
public final class LogShares: Sendable {
    public struct Share: Sendable {
        public var logBytes: Int64 = 0
        public var boardBytes: Int64 = 0
    }

    /// Entries that are looked at in one reading of the database.
    private static let stride: Int64 = 10_000

    private let database: any Database
    /// Of the entries before `size`: they never change.
    private let counted = Mutex<(size: Int64, bytes: [String: Int64])>((0, [:]))

    init(database: any Database) { self.database = database }

    /// By participant.
    public func all() async throws -> [String: Share] {
        let size = try await database.read { try Ledger.head($0).size }
        var (next, bytes) = counted.withLock { $0 }
        while next < size {
            let (start, end) = (next, min(size, next + Self.stride))
            let rows = try await database.read { connection in
                try connection.query(
                    "SELECT participant, SUM(LENGTH(entry)) FROM log_entry WHERE idx >= $1 AND idx < $2 GROUP BY participant",
                    [.integer(start), .integer(end)]
                ).map { (try $0.text(0), try $0.integer(1)) }
            }
            for (participant, count) in rows { bytes[participant, default: 0] += count }
            next = end
        }
        let (reached, sums) = (next, bytes)
        counted.withLock { if $0.size < reached { $0 = (reached, sums) } }
        var shares = sums.mapValues { Share(logBytes: $0) }
        let board = try await database.read { connection in
            try connection.query("SELECT city, SUM(LENGTH(envelope)) FROM notice GROUP BY city").map { (try $0.text(0), try $0.integer(1)) }
        }
        for (city, count) in board { shares[city, default: Share()].boardBytes = count }
        return shares
    }
}
