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

        /// Bounds of the borders' numbers, the last of them left out; nationality, purpose and document as they stand in the numbers, -1 for any.
        fileprivate func values(after key: VisaRuleKey?) -> [SQLValue] {
            let all = destination.map { VisaBorder.numbers(of: $0) } ?? 0..<Int64(Int32.max)
            let first = key.map { VisaBorder($0, isPublished: true).number + 1 } ?? 0
            func place(_ place: Int64?) -> SQLValue { .integer(place ?? -1) }
            return [
                .integer(max(all.lowerBound, first)), .integer(all.upperBound), place(nationality.map { VisaBorder.place(of: $0) }),
                place(purpose.map { VisaBorder.place(of: $0) }), place(document.map { VisaBorder.place(of: $0) }),
            ]
        }
    }

    /// Beside what a condition says; `v` is the table.
    private static let ofFilter: SQLText = """
        AND v.border >= $1 AND v.border < $2 AND ($3 = -1 OR v.border / 18 % 676 = $3) AND ($4 = -1 OR v.border / 6 % 3 = $4)
        AND ($5 = -1 OR v.border / 2 % 3 = $5) ORDER BY v.border LIMIT $6
        """
    /// What a country publishes, and what is reported where it publishes nothing.
    static let isStanding: SQLText = "(v.border % 2 = 1 OR NOT EXISTS (SELECT 1 FROM visa_rule o WHERE o.border = v.border + 1))"

    /// One page of the rules that stand, in the order of their borders.
    ///
    /// - Parameter after: the last border of the page before.
    static func standing(
        _ filter: Filter, after: VisaRuleKey?, on page: APIPage, _ connection: any SQLConnection
    ) throws -> (rows: [Row], hasMore: Bool) {
        let found = try connection.query(
            "SELECT v.border, v.authority FROM visa_rule v WHERE " + isStanding + " " + ofFilter,
            filter.values(after: after) + [SQLValue(page.limit + 1)])
        var size = 0
        var rows: [Row] = []
        for row in try self.rows(found.prefix(page.limit), connection) {
            size += row.bytes
            guard rows.isEmpty || size <= APIPage.bytes else { return (rows, true) }
            rows.append(row.row)
        }
        return (rows, found.count > page.limit)
    }

    /// Some of the borders of which a country and a report speak both: what the country says.
    static func spokenOfTwice(
        _ filter: Filter, after: VisaRuleKey?, limit: Int, _ connection: any SQLConnection
    ) throws -> [Row] {
        let found = try connection.query(
            """
            SELECT v.border, v.authority FROM visa_rule v
            WHERE v.border % 2 = 1 AND EXISTS (SELECT 1 FROM visa_rule o WHERE o.border = v.border - 1)

            """ + ofFilter, filter.values(after: after) + [SQLValue(limit)])
        return try rows(found[...], connection).map(\.row)
    }

    /// What is reported of borders beside what their countries publish, in the order of the keys.
    static func reports(of keys: [VisaRuleKey], _ connection: any SQLConnection) throws -> [Row?] {
        let found = try connection.first(
            "SELECT border, authority FROM visa_rule WHERE border = $1",
            forEach: keys.map { [.integer(VisaBorder($0, isPublished: false).number)] })
        var reported = try rows(found.compactMap { $0 }[...], connection).map(\.row)[...]
        return found.map { $0 == nil ? nil : reported.popFirst() }
    }

    /// Rows of the table, each with the record that it was folded from and the bytes of its body.
    private static func rows(_ found: ArraySlice<SQLRow>, _ connection: any SQLConnection) throws -> [(row: Row, bytes: Int)] {
        let borders = try found.map { row in
            guard let key = VisaBorder(number: try row.integer(0)).key, let authority = VisaAuthority(rank: try row.int(1)) else {
                throw StorageError(.corrupt, "the table of visa rules has a border or an authority that there is not; fold the projection anew")
            }
            return (key: key, authority: authority)
        }
        let records = try connection.first(
            "SELECT idx, position, writer, body FROM record WHERE type = $1 AND key = $2",
            forEach: borders.map {
                [.text($0.authority == .own ? VisaRulePublished.name : VisaRuleReported.name), .text($0.key.description)]
            })
        return try zip(borders, records).map { border, record in
            guard let record else { throw StorageError(.corrupt, "the visa rule \(border.key) has no record; fold the projection anew") }
            let text = try record.blob(3)
            return (try Row(border.key, border.authority, record, text), text.count)
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
    /// - Parameter record: index, position and writer.
    fileprivate init(_ key: VisaRuleKey, _ authority: VisaAuthority, _ record: SQLRow, _ text: [UInt8]) throws {
        self.key = key
        self.authority = authority
        index = try record.integer(0)
        position = try record.int(1)
        writer = try record.parsed(2) { ParticipantID($0) }
        body = try JSON.parse(text)
        rule = try? VisaRule(Fields(body))
    }
}
