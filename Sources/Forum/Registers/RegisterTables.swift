import FeatureKit
public import Federation
public import Ledger
public import Primitives
public import SQL
import StrictJSON

/// Entries of all registers, the newest version of each with how it stands.
public enum RegisterTables: Projection {
    public static let name = "registers"
    public static let version = 1
    public static var types: [any RecordType.Type] { Registers.kinds.flatMap { $0.recordTypes } }
    public static let drop: [SQLText] = ["DROP TABLE IF EXISTS register_entry"]
    public static let create: [SQLText] = [
        """
        CREATE TABLE register_entry (
            kind TEXT NOT NULL,
            owner TEXT NOT NULL,
            slug TEXT NOT NULL,
            subject TEXT NOT NULL,
            state TEXT NOT NULL,
            idx BIGINT NOT NULL,
            submitted_at BIGINT NOT NULL,
            changed_at BIGINT NOT NULL,
            PRIMARY KEY (kind, owner, slug))
        """,
        "CREATE INDEX register_entry_newest ON register_entry (kind, submitted_at)",
    ]

    public static func fold(_ records: [FoldedRecord], _ connection: any SQLConnection) throws {
        for record in records {
            for kind in Registers.kinds where record.record.type.hasPrefix("register.\(kind.name).") {
                try fold(record, of: kind, connection)
            }
        }
    }

    private static func fold<Kind: RegisterKind>(_ record: FoldedRecord, of kind: Kind.Type, _ connection: any SQLConnection) throws {
        if let (key, entry) = record.read(as: RegisterSubmitted<Kind>.self) {
            try connection.execute(
                """
                INSERT INTO register_entry (kind, owner, slug, subject, state, idx, submitted_at, changed_at)
                VALUES ($1, $2, $3, $4, 'submitted', $5, $6, $6)
                ON CONFLICT (kind, owner, slug) DO UPDATE SET subject = excluded.subject, state = excluded.state, idx = excluded.idx,
                    changed_at = excluded.changed_at
                """,
                [
                    .text(kind.name), .text(key.owner.text), .text(key.slug), .text(Kind.subject(of: entry.details)), .integer(record.index),
                    .integer(record.acceptedAt.milliseconds),
                ])
        } else if let (key, review) = record.read(as: RegisterReviewed<Kind>.self) {
            try set(review.outcome.rawValue, kind.name, key, record, connection)
        } else if let (key, answer) = record.read(as: BarrierAnswered.self) {
            try set(answer.outcome.rawValue, kind.name, key.entry, record, connection)
        }
    }

    private static func set(
        _ state: String, _ kind: String, _ key: RegisterKey, _ record: FoldedRecord, _ connection: any SQLConnection
    ) throws {
        try connection.execute(
            "UPDATE register_entry SET state = $1, changed_at = $2 WHERE kind = $3 AND owner = $4 AND slug = $5",
            [.text(state), .integer(record.acceptedAt.milliseconds), .text(kind), .text(key.owner.text), .text(key.slug)])
    }

    // MARK: Queries

    /// An entry as it stands.
    public struct Row<Kind: RegisterKind>: Sendable {
        public let key: RegisterKey
        public let state: String
        /// Of the log's entry with the newest version.
        public let index: Int64
        /// When it came into the log first.
        public let submittedAt: UTCTime
        /// When something was said of it last.
        public let changedAt: UTCTime
        public let entry: RegisterEntry<Kind>
    }

    /// Entries of a kind, the newest first.
    ///
    /// - Parameters:
    ///   - subject: only those of it.
    ///   - states: only those in one of them, words without commas; none for all.
    ///   - before: only those that came before this one in the list: the cursor, time and key.
    public static func page<Kind: RegisterKind>(
        _ kind: Kind.Type, subject: String? = nil, states: [String] = [], before: (time: Int64, key: String)? = nil, limit: Int,
        _ connection: any SQLConnection
    ) throws -> (rows: [Row<Kind>], hasMore: Bool) {
        let wanted = states.isEmpty ? "" : "," + states.joined(separator: ",") + ","
        let found = try connection.query(
            """
            SELECT e.owner, e.slug, e.state, e.idx, e.submitted_at, e.changed_at, r.body FROM register_entry e
            JOIN record r ON r.type = $1 AND r.key = e.owner || '/' || e.slug
            WHERE e.kind = $2 AND ($3 = '' OR e.subject = $3) AND ($4 = '' OR $4 LIKE '%,' || e.state || ',%')
                AND e.submitted_at <= $5 AND (e.submitted_at < $5 OR e.owner || '/' || e.slug > $6)
            ORDER BY e.submitted_at DESC, e.owner || '/' || e.slug LIMIT $7
            """,
            [
                .text(RegisterSubmitted<Kind>.name), .text(kind.name), .text(subject ?? ""), .text(wanted), .integer(before?.time ?? .max),
                .text(before?.key ?? ""), SQLValue(limit + 1),
            ])
        return (try found.prefix(limit).compactMap { try Row<Kind>($0) }, found.count > limit)
    }

    public static func row<Kind: RegisterKind>(_ kind: Kind.Type, _ key: RegisterKey, _ connection: any SQLConnection) throws -> Row<Kind>? {
        try connection.first(
            """
            SELECT e.owner, e.slug, e.state, e.idx, e.submitted_at, e.changed_at, r.body FROM register_entry e
            JOIN record r ON r.type = $1 AND r.key = e.owner || '/' || e.slug WHERE e.kind = $2 AND e.owner = $3 AND e.slug = $4
            """, [.text(RegisterSubmitted<Kind>.name), .text(kind.name), .text(key.owner.text), .text(key.slug)]
        ).flatMap { try Row<Kind>($0) }
    }
}

extension RegisterTables.Row {
    /// - Returns: `nil` for an entry that a later version of the rules has written.
    fileprivate init?(_ row: SQLRow) throws {
        guard let key = RegisterKey("\(try row.text(0))/\(try row.text(1))"),
            let entry = try? RegisterEntry<Kind>(Fields(JSON.parse(try row.blob(6))))
        else { return nil }
        self.init(
            key: key, state: try row.text(2), index: try row.integer(3), submittedAt: UTCTime(milliseconds: try row.integer(4)),
            changedAt: UTCTime(milliseconds: try row.integer(5)), entry: entry)
    }
}
