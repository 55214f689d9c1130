import FeatureKit
import Federation
import Ledger
public import Primitives
public import SQL
public import StrictJSON

extension VisaRules {
    /// What one record says of a border.
    public struct Row: Sendable {
        public let key: VisaRuleKey
        public let authority: VisaAuthority
        /// Of the log's entry, and the record's place in it.
        public let index: Int64
        public let position: Int
        public let writer: ParticipantID
        public let body: JSON
        /// `nil` where a later version of the rules has written it: shown, though not understood.
        public let rule: VisaRule?

        /// A country's own word, or one that is reported.
        public var isPublished: Bool { authority == .own }
    }

    /// Which borders are asked for; `nil` where any will do.
    public struct Filter: Sendable {
        public var destination: CountryCode?
        public var nationality: CountryCode?
        public var purpose: VisaRuleKey.Purpose?
        public var document: VisaRuleKey.Document?

        public init(
            destination: CountryCode? = nil, nationality: CountryCode? = nil, purpose: VisaRuleKey.Purpose? = nil,
            document: VisaRuleKey.Document? = nil
        ) {
            (self.destination, self.nationality, self.purpose, self.document) = (destination, nationality, purpose, document)
        }

        /// For ``VisaRules/ofFilter``: bounds of the borders' numbers, the last of them left out; nationality, purpose and document as they stand in
        /// the numbers, -1 for any.
        ///
        /// - Parameter key: only borders behind this one.
        func values(after key: VisaRuleKey? = nil) -> [SQLValue] {
            let all = destination.map { VisaBorder.numbers(of: $0) } ?? 0..<Int64(Int32.max)
            let first = key.map { VisaBorder($0, isPublished: true).number + 1 } ?? 0
            func place(_ place: Int64?) -> SQLValue { .integer(place ?? -1) }
            return [
                .integer(max(all.lowerBound, first)), .integer(all.upperBound), place(nationality.map { VisaBorder.place(of: $0) }),
                place(purpose.map { VisaBorder.place(of: $0) }), place(document.map { VisaBorder.place(of: $0) }),
            ]
        }

        func values(after key: VisaRuleKey? = nil, on day: UTCDate) -> [SQLValue] { values(after: key) + [.text(day.description)] }
    }

    // MARK: What statements are put together from; `v` is a table of rules, $1 to $5 the filter's values, $6 the day.

    static let ofFilter: SQLText = """
        v.border >= $1 AND v.border < $2 AND ($3 = -1 OR v.border / 18 % 676 = $3) AND ($4 = -1 OR v.border / 6 % 3 = $4)
        AND ($5 = -1 OR v.border / 2 % 3 = $5)
        """
    private static let holds: SQLText = "(valid_from IS NULL OR valid_from <= $6) AND (valid_to IS NULL OR valid_to >= $6)"
    private static let columns: SQLText =
        "SELECT v.border, v.authority, v.requirement, v.max_stay_days, v.window_days, v.verified_at, v.idx FROM "

    /// What holds on the day at the other number of a border, `v.border` and a difference.
    private static func exists(beside difference: SQLText) -> SQLText {
        "(EXISTS (SELECT 1 FROM visa_rule WHERE border = v.border" + difference + " AND " + holds
            + ") OR EXISTS (SELECT 1 FROM visa_rule_earlier WHERE until > $6 AND border = v.border" + difference + " AND " + holds + "))"
    }

    /// Whatever holds on the day, and a condition besides: the newest versions, and those that newer ones have left in force until they begin.
    private static func inForce(_ condition: SQLText = "") -> SQLText {
        columns + "visa_rule v WHERE " + ofFilter + " AND " + holds + condition + " UNION ALL " + columns + "visa_rule_earlier v WHERE " + ofFilter
            + " AND " + holds + " AND v.until > $6" + condition
    }

    /// Everybody's word that holds.
    static let sides = inForce()
    /// What a country publishes, and what is reported where it publishes nothing.
    static let standing = inForce(" AND (v.border % 2 = 1 OR NOT " + exists(beside: " + 1") + ")")
    /// What a country publishes where something is reported as well.
    private static let twice = inForce(" AND v.border % 2 = 1 AND " + exists(beside: " - 1"))
    private static let paged: SQLText = " ORDER BY border LIMIT $7"

    // MARK: Lists

    /// One page of the rules that stand on a day, in the order of their borders.
    ///
    /// - Parameter after: the last border of the page before.
    static func standing(
        _ filter: Filter, on day: UTCDate, after: VisaRuleKey?, _ page: APIPage, _ connection: any SQLConnection
    ) throws -> (rows: [Row], hasMore: Bool) {
        let found = try connection.query(standing + paged, filter.values(after: after, on: day) + [SQLValue(page.limit + 1)])
        var size = 0
        var rows: [Row] = []
        for row in try self.rows(found.prefix(page.limit), connection) {
            size += row.bytes
            guard rows.isEmpty || size <= APIPage.bytes else { return (rows, true) }
            rows.append(row.row)
        }
        return (rows, found.count > page.limit)
    }

    /// Some of the borders of which a country and a report speak both on a day: what the country says.
    static func spokenOfTwice(
        _ filter: Filter, on day: UTCDate, after: VisaRuleKey?, limit: Int, _ connection: any SQLConnection
    ) throws -> [Row] {
        try rows(try connection.query(twice + paged, filter.values(after: after, on: day) + [SQLValue(limit)])[...], connection).map(\.row)
    }

    /// How many borders there are of which both speak.
    static func countSpokenOfTwice(_ filter: Filter, on day: UTCDate, _ connection: any SQLConnection) throws -> Int {
        try connection.first("SELECT COUNT(*) FROM (" + twice + ") s", filter.values(on: day))?.int(0) ?? 0
    }

    /// What is reported on a day of borders beside what their countries publish, in the order of the keys.
    static func reports(of keys: [VisaRuleKey], on day: UTCDate, _ connection: any SQLConnection) throws -> [Row?] {
        let found = try connection.first(
            sides,
            forEach: keys.map { key in
                let number = VisaBorder(key, isPublished: false).number
                return [.integer(number), .integer(number + 1), .integer(-1), .integer(-1), .integer(-1), .text(day.description)]
            })
        var reported = try rows(found.compactMap { $0 }[...], connection).map(\.row)[...]
        return found.map { $0 == nil ? nil : reported.popFirst() }
    }

    /// What is known already of each border and begins after a day: the first of it, where there is any.
    static func upcoming(of keys: [VisaRuleKey], after day: UTCDate, _ connection: any SQLConnection) throws -> [Row?] {
        let found = try connection.first(
            """
            SELECT border, authority, requirement, max_stay_days, window_days, verified_at, idx, valid_from FROM visa_rule
            WHERE border >= $1 AND border < $2 AND valid_from > $3
            UNION ALL SELECT border, authority, requirement, max_stay_days, window_days, verified_at, idx, valid_from FROM visa_rule_earlier
            WHERE border >= $1 AND border < $2 AND valid_from > $3 ORDER BY valid_from, border DESC LIMIT 1
            """,
            forEach: keys.map { key in
                let number = VisaBorder(key, isPublished: false).number
                return [.integer(number), .integer(number + 2), .text(day.description)]
            })
        var upcoming = try rows(found.compactMap { $0 }[...], connection).map(\.row)[...]
        return found.map { $0 == nil ? nil : upcoming.popFirst() }
    }

    /// Rows of the tables, each with the record that it was folded from and the bytes of its body.
    private static func rows(_ found: ArraySlice<SQLRow>, _ connection: any SQLConnection) throws -> [(row: Row, bytes: Int)] {
        let borders = try found.map { row in
            guard let key = VisaBorder(number: try row.integer(0)).key, let authority = VisaAuthority(rank: try row.int(1)) else {
                throw StorageError(.corrupt, "the table of visa rules has a border or an authority that there is not; fold the projection anew")
            }
            return (id: RecordID(type: authority.recordType, key: key.description), key: key, authority: authority, index: try row.integer(6))
        }
        let records = try connection.first(
            "SELECT idx, position, writer, body FROM record WHERE type = $1 AND key = $2",
            forEach: borders.map { [.text($0.id.type), .text($0.id.key)] })
        return try zip(borders, records).map { border, newest in
            if let newest, try newest.integer(0) == border.index {
                return (try Row(border.key, border.authority, newest), try newest.blob(3).count)
            }
            // A newer version begins later: this one is in the log alone.
            guard let past = try Ledger.version(of: border.id, at: border.index, connection) else {
                throw StorageError(.corrupt, "the visa rule \(border.key) has no record; fold the projection anew")
            }
            return (Row(border.key, border.authority, past), past.record.text.count)
        }
    }

    /// The newest dataset that was read for a destination, and its day.
    public static func reading(of destination: CountryCode, _ connection: any SQLConnection) throws -> DatasetReading? {
        try connection.first("SELECT dated, source_url FROM visa_reading WHERE destination = $1", [.text(destination.text)]).map {
            DatasetReading(dated: try $0.parsed(0) { UTCDate($0) }, sourceURL: try $0.text(1))
        }
    }
}

extension VisaRules.Row {
    /// - Parameter record: index, position, writer and body.
    fileprivate init(_ key: VisaRuleKey, _ authority: VisaAuthority, _ record: SQLRow) throws {
        self.init(
            key, authority, index: try record.integer(0), position: try record.int(1), writer: try record.parsed(2) { ParticipantID($0) },
            try JSON.parse(record.blob(3)))
    }

    fileprivate init(_ key: VisaRuleKey, _ authority: VisaAuthority, _ past: Ledger.PastVersion) {
        self.init(key, authority, index: past.index, position: past.position, writer: past.writer, past.record.body)
    }

    private init(_ key: VisaRuleKey, _ authority: VisaAuthority, index: Int64, position: Int, writer: ParticipantID, _ body: JSON) {
        (self.key, self.authority, self.index, self.position, self.writer, self.body) = (key, authority, index, position, writer, body)
        rule = try? VisaRule(Fields(body))
    }
}

extension VisaAuthority {
    /// Of the records that weigh so.
    var recordType: String { self == .own ? VisaRulePublished.name : VisaRuleReported.name }
}
