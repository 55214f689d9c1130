public import Primitives
public import SQL

/// What was done at a site, in its order. Each entry holds the hash of the one before: one that was changed or taken out is found.
///
/// Who can write the database can write the whole chain anew, or cut off its end; against that, keep the digest of the last entry elsewhere, as
/// the export has it.
public enum AuditTrail {
    /// Bytes of a text of an entry; longer ones are cut.
    static let longestText = 512

    /// Writes what is done into the transaction that does it.
    public static func append(
        _ actor: AuditActor, _ action: AuditAction, object: String, detail: String = "", at time: UTCTime, _ connection: any SQLConnection
    ) throws {
        let last = try connection.first("SELECT position, digest FROM audit_entry ORDER BY position DESC LIMIT 1")
        let entry = AuditEntry(
            try last.map { try $0.integer(0) + 1 } ?? 1, time, actor, action, object: cut(object), detail: cut(detail),
            after: try last.map { try $0.blob(1) } ?? AuditEntry.origin)
        try connection.execute(
            """
            INSERT INTO audit_entry (position, at, actor, action, object, detail, request, previous, digest)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
            """,
            [
                .integer(entry.position), .integer(time.milliseconds), .text(entry.actor), .text(entry.action), .text(entry.object),
                .text(entry.detail), .text(entry.request), .blob(entry.previous), .blob(entry.digest),
            ])
    }

    /// Of one line, as it may stand in a table.
    private static func cut(_ text: String) -> String {
        let visible = VisibleText.escaped(text, limit: longestText, keepsBackslashes: true)
        guard visible.utf8.count > longestText else { return visible }
        var (kept, bytes) = ("", 0)
        for character in visible {
            bytes += character.utf8.count
            guard bytes <= longestText - 3 else { break }
            kept.append(character)
        }
        return kept + "…"
    }

    /// Which entries are wanted; what is not given is not asked about.
    public struct Filter: Sendable, Equatable {
        public var actor = ""
        public var action = ""
        public var from: UTCTime?
        /// Not itself.
        public var until: UTCTime?

        public init() {}
    }

    /// The newest first.
    ///
    /// - Parameter before: a position; those before it are given.
    public static func entries(_ filter: Filter, before: Int64 = .max, limit: Int, _ connection: any SQLConnection) throws -> [AuditEntry] {
        try connection.query(
            """
            SELECT position, at, actor, action, object, detail, request, previous, digest FROM audit_entry
            WHERE ($1 = '' OR actor = $1) AND ($2 = '' OR action = $2) AND at >= $3 AND at < $4 AND position < $5
            ORDER BY position DESC LIMIT $6
            """,
            [
                .text(filter.actor), .text(filter.action), .integer(filter.from?.milliseconds ?? .min),
                .integer(filter.until?.milliseconds ?? .max), .integer(before), .integer(Int64(limit)),
            ]
        ).map(AuditEntry.init)
    }

    /// Which actions the trail has.
    public static func actions(_ connection: any SQLConnection) throws -> [String] {
        try connection.query("SELECT DISTINCT action FROM audit_entry ORDER BY action LIMIT 200").map { try $0.text(0) }
    }

    public enum Verdict: Sendable, Equatable {
        /// - Parameter last: the digest of the last entry, in hex.
        case whole(count: Int64, last: String)
        case broken(position: Int64, reason: String)
    }

    /// Goes through all of it.
    public static func verify(_ connection: any SQLConnection) throws -> Verdict {
        var (count, previous) = (0 as Int64, AuditEntry.origin)
        var fault: Verdict?
        var last = ""
        try connection.forEachRow(
            "SELECT position, at, actor, action, object, detail, request, previous, digest FROM audit_entry ORDER BY position"
        ) { row in
            guard fault == nil else { return }
            let entry = try AuditEntry(row)
            if entry.position != count + 1 {
                fault = .broken(position: count + 1, reason: "it is missing; the next one there is \(entry.position)")
            } else if entry.previous != previous {
                fault = .broken(position: entry.position, reason: "it does not follow the entry before it")
            } else if !entry.isWhole {
                fault = .broken(position: entry.position, reason: "it does not say what it said when it was written")
            }
            (count, previous, last) = (entry.position, entry.digest, entry.digestHex)
        }
        return fault ?? .whole(count: count, last: last)
    }
}
