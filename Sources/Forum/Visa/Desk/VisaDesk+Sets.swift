public import Primitives
public import SQL

extension VisaDesk {
    private static let columns: SQLText = """
        SELECT id, title, note, origin, state, revision, created_at, changed_at, changed_by, submitted_by, decided_by, decided_at, remark
        FROM visa_change_set

        """

    /// - Throws: ``VisaDeskRefusal/noSuchSet``.
    public func set(_ id: UUIDv7, _ connection: any SQLConnection) throws -> VisaChangeSet {
        guard let row = try connection.first(Self.columns + "WHERE id = $1", [.text(id.text)]) else { throw VisaDeskRefusal.noSuchSet }
        return try set(row, connection)
    }

    /// The newest first.
    ///
    /// - Parameter states: of those that are wanted.
    public func sets(_ states: [VisaChangeSet.State], limit: Int, _ connection: any SQLConnection) throws -> [VisaChangeSet] {
        let rows = try states.flatMap { state in
            try connection.query(
                Self.columns + "WHERE state = $1 ORDER BY changed_at DESC, id DESC LIMIT $2", [.text(state.rawValue), SQLValue(limit)])
        }
        return try rows.map { try set($0, connection) }.sorted { ($0.changedAt, $0.id) > ($1.changedAt, $1.id) }.prefix(limit).map { $0 }
    }

    /// Sets that have not gone out yet and change borders of this one, too, with how many: whoever works at one should know of the other.
    public func overlaps(with id: UUIDv7, _ connection: any SQLConnection) throws -> [(id: UUIDv7, title: String, count: Int)] {
        try connection.query(
            """
            SELECT s.id, s.title, COUNT(*) FROM visa_change_set s JOIN visa_change b ON b.set_id = s.id
            JOIN visa_change a ON a.set_id = $1 AND a.border = b.border
            WHERE s.id <> $1 AND s.state IN ('draft', 'returned', 'waiting') GROUP BY s.id, s.title ORDER BY s.id LIMIT 20
            """, [.text(id.text)]
        ).map { (try $0.parsed(0) { UUIDv7($0) }, try $0.text(1), try $0.int(2)) }
    }

    private func set(_ row: SQLRow, _ connection: any SQLConnection) throws -> VisaChangeSet {
        let id = try row.parsed(0) { UUIDv7($0) }
        var counts: [VisaChange.Kind: Int] = [:]
        try connection.forEachRow("SELECT kind, COUNT(*) FROM visa_change WHERE set_id = $1 GROUP BY kind", [.text(id.text)]) { row in
            guard let kind = VisaChange.Kind(rawValue: try row.int(0)) else { return }
            counts[kind] = try row.int(1)
        }
        let authors = try connection.query("SELECT login FROM visa_change_author WHERE set_id = $1 ORDER BY login LIMIT 200", [.text(id.text)])
        return VisaChangeSet(
            id: id, title: try row.text(1), note: try row.text(2), origin: try row.parsed(3) { VisaChangeSet.Origin(rawValue: $0) },
            state: try row.parsed(4) { VisaChangeSet.State(rawValue: $0) }, revision: try row.integer(5),
            createdAt: UTCTime(milliseconds: try row.integer(6)), changedAt: UTCTime(milliseconds: try row.integer(7)),
            changedBy: try row.text(8), submittedBy: try row.optionalText(9), decidedBy: try row.optionalText(10),
            decidedAt: try row.optionalInteger(11).map { UTCTime(milliseconds: $0) }, remark: try row.optionalText(12),
            authors: try authors.map { try $0.text(0) }, counts: counts)
    }

    /// One page of a set's changes, in the order of their borders.
    ///
    /// - Parameters:
    ///   - after: the last border of the page before.
    ///   - onlyOvertaken: those of which the log has another rule by now.
    public func changes(
        of id: UUIDv7, after: VisaRuleKey? = nil, onlyOvertaken: Bool = false, limit: Int, _ connection: any SQLConnection
    ) throws -> (changes: [VisaChange], hasMore: Bool) {
        let rows = try connection.query(
            """
            SELECT c.border, c.kind, c.base, c.body, COALESCE(v.idx + 1, 0) FROM visa_change c LEFT JOIN visa_rule v ON v.border = c.border
            WHERE c.set_id = $1 AND c.border > $2 AND ($3 = 0 OR COALESCE(v.idx + 1, 0) <> c.base) ORDER BY c.border LIMIT $4
            """,
            [.text(id.text), .integer(after.map { border($0).number } ?? -1), SQLValue(onlyOvertaken), SQLValue(limit + 1)])
        let shown = try rows.prefix(limit).map { row in
            guard let key = VisaBorder(number: try row.integer(0)).key, let kind = VisaChange.Kind(rawValue: try row.int(1)),
                let rule = VisaRule(stored: try row.blob(3))
            else { throw StorageError(.corrupt, "a change of a visa rule cannot be read; give up its set and draft it anew") }
            return (key: key, kind: kind, rule: rule, isOvertaken: try row.integer(2) != row.integer(4))
        }
        let standing = try standing(shown.map(\.key), connection)
        let changes = zip(shown, standing).map { change, standing in
            VisaChange(
                key: change.key, kind: change.kind, rule: change.rule, before: own(standing.rule), other: other(standing.rule),
                isOvertaken: change.isOvertaken)
        }
        return (changes, rows.count > limit)
    }

    /// What a set has for a border, if anything.
    public func change(of key: VisaRuleKey, in id: UUIDv7, _ connection: any SQLConnection) throws -> VisaRule? {
        try connection.first(
            "SELECT body FROM visa_change WHERE set_id = $1 AND border = $2", [.text(id.text), .integer(border(key).number)]
        ).flatMap { VisaRule(stored: try $0.blob(0)) }
    }

    /// How many changes of a set the log has overtaken.
    public func overtaken(of id: UUIDv7, _ connection: any SQLConnection) throws -> Int {
        try connection.first(
            """
            SELECT COUNT(*) FROM visa_change c LEFT JOIN visa_rule v ON v.border = c.border
            WHERE c.set_id = $1 AND COALESCE(v.idx + 1, 0) <> c.base
            """, [.text(id.text)]
        ).map { try $0.int(0) } ?? 0
    }
}
