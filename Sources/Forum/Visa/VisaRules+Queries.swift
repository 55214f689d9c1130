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

        /// Bounds of destination, nationality, purpose and document, both of which are taken; then the border behind which a page begins.
        fileprivate func values(after key: VisaRuleKey?) -> [SQLValue] {
            func bounds(_ text: String?, from first: String = "") -> [SQLValue] { [.text(text ?? first), .text(text ?? "~")] }
            let place: [SQLValue] =
                key.map { [.text($0.destination.text), .text($0.nationality.text), .text($0.purpose.rawValue), .text($0.document.rawValue)] }
                ?? ["", "", "", ""]
            // Behind a place, the search begins at its destination.
            return bounds(destination?.text, from: key?.destination.text ?? "") + bounds(nationality?.text) + bounds(purpose?.rawValue)
                + bounds(document?.rawValue) + place
        }
    }

    /// Each with the record that it was folded from.
    private static let columns: SQLText = """
        SELECT v.destination, v.nationality, v.purpose, v.document, v.authority, r.idx, r.position, r.writer, r.body
        FROM visa_rule v JOIN record r ON r.key = v.destination || '/' || v.nationality || '/' || v.purpose || '/' || v.document
            AND r.type = CASE v.is_published WHEN 1 THEN 'visa.rule.published' ELSE 'visa.rule.reported' END

        """
    private static let ofFilter: SQLText = """
        AND v.destination >= $1 AND v.destination <= $2 AND v.nationality >= $3 AND v.nationality <= $4
        AND v.purpose >= $5 AND v.purpose <= $6 AND v.document >= $7 AND v.document <= $8
        AND (v.destination, v.nationality, v.purpose, v.document) > ($9, $10, $11, $12)
        ORDER BY v.destination, v.nationality, v.purpose, v.document LIMIT $13
        """

    /// One page of the rules that stand, in the order of their borders.
    ///
    /// - Parameter after: the last border of the page before.
    static func standing(
        _ filter: Filter, after: VisaRuleKey?, on page: APIPage, _ connection: any SQLConnection
    ) throws -> (rows: [Row], hasMore: Bool) {
        let (rows, hasMore) = try page.take(
            columns
                + """
                WHERE (v.is_published = 1 OR NOT EXISTS (
                    SELECT 1 FROM visa_rule o WHERE o.destination = v.destination AND o.nationality = v.nationality
                    AND o.purpose = v.purpose AND o.document = v.document AND o.is_published = 1))

                """ + ofFilter, filter.values(after: after) + [SQLValue(page.limit + 1)], connection
        ) { (try Row($0), bytes: try $0.blob(8).count) }
        return (rows, hasMore)
    }

    /// Some of the borders of which a country and a report speak both: what the country says.
    static func spokenOfTwice(
        _ filter: Filter, after: VisaRuleKey?, limit: Int, _ connection: any SQLConnection
    ) throws -> [Row] {
        try connection.query(
            columns
                + """
                WHERE v.is_published = 1 AND EXISTS (
                    SELECT 1 FROM visa_rule o WHERE o.destination = v.destination AND o.nationality = v.nationality
                    AND o.purpose = v.purpose AND o.document = v.document AND o.is_published = 0)

                """ + ofFilter, filter.values(after: after) + [SQLValue(limit)]
        ).map { try Row($0) }
    }

    /// What is reported of borders beside what their countries publish, in the order of the keys.
    static func reports(of keys: [VisaRuleKey], _ connection: any SQLConnection) throws -> [Row?] {
        try connection.first(
            columns
                + """
                WHERE v.destination = $1 AND v.nationality = $2 AND v.purpose = $3 AND v.document = $4
                AND v.is_published = 0
                """,
            forEach: keys.map {
                [.text($0.destination.text), .text($0.nationality.text), .text($0.purpose.rawValue), .text($0.document.rawValue)]
            }
        ).map { row in try row.map { try Row($0) } }
    }

    /// The newest dataset that was read for a destination, and its day.
    public static func reading(of destination: CountryCode, _ connection: any SQLConnection) throws -> DatasetReading? {
        try connection.first("SELECT dated, source_url FROM visa_reading WHERE destination = $1", [.text(destination.text)]).map {
            DatasetReading(dated: try $0.parsed(0) { UTCDate($0) }, sourceURL: try $0.text(1))
        }
    }
}

extension VisaRules.Row {
    fileprivate init(_ row: SQLRow) throws {
        key = VisaRuleKey(
            destination: try row.parsed(0) { CountryCode($0) }, nationality: try row.parsed(1) { CountryCode($0) },
            purpose: try row.parsed(2) { VisaRuleKey.Purpose(rawValue: $0) }, document: try row.parsed(3) { VisaRuleKey.Document(rawValue: $0) })
        guard let authority = VisaAuthority(rank: try row.int(4)) else {
            throw StorageError(.corrupt, "the visa rule \(key) has an authority that there is not; fold the projection anew")
        }
        self.authority = authority
        index = try row.integer(5)
        position = try row.int(6)
        writer = try row.parsed(7) { ParticipantID($0) }
        body = try JSON.parse(try row.blob(8))
        rule = try? VisaRule(Fields(body))
    }
}
