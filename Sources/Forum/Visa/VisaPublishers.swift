public import Federation
public import Ledger
public import Primitives
public import SQL
import StrictJSON

/// Which city speaks for a country's visa rules, where the country has named one.
public enum VisaPublishers: Projection {
    public static let name = "visa-publishers"
    public static let version = 1
    public static let types: [any RecordType.Type] = [VisaPublisherNamed.self]
    public static let drop: [SQLText] = ["DROP TABLE IF EXISTS visa_publisher"]
    public static let create: [SQLText] = [
        // A naming that was taken back stays, without a city: it says why, and since when.
        """
        CREATE TABLE visa_publisher (
            country TEXT NOT NULL PRIMARY KEY,
            city TEXT,
            letter_url TEXT,
            reason TEXT NOT NULL,
            idx BIGINT NOT NULL,
            accepted_at BIGINT NOT NULL)
        """
    ]

    public static func fold(_ records: [FoldedRecord], _ connection: any SQLConnection) throws {
        try connection.execute(
            """
            INSERT INTO visa_publisher (country, city, letter_url, reason, idx, accepted_at) VALUES ($1, $2, $3, $4, $5, $6)
            ON CONFLICT (country) DO UPDATE SET city = excluded.city, letter_url = excluded.letter_url, reason = excluded.reason,
                idx = excluded.idx, accepted_at = excluded.accepted_at
            """,
            forEach: records.compactMap { record in
                guard let (country, publisher) = record.read(as: VisaPublisherNamed.self) else { return nil }
                return [
                    .text(country.text), SQLValue(publisher.city?.text), SQLValue(publisher.letterURL), .text(publisher.reason),
                    .integer(record.index), .integer(record.acceptedAt.milliseconds),
                ]
            })
    }

    /// What a country has said of who publishes its rules.
    public struct Naming: Sendable {
        public let country: CountryCode
        public let publisher: VisaPublisher
        /// Of the log's entry that says so.
        public let index: Int64
        public let acceptedAt: UTCTime

        var json: JSON {
            var object = publisher.json.object ?? JSONObject()
            object["country"] = .string(country.text)
            object["index"] = .integer(index)
            object["acceptedAt"] = .string(acceptedAt.description)
            return .object(object)
        }
    }

    /// One page, in the order of the countries.
    ///
    /// - Parameter after: only countries behind this one.
    public static func page(
        after: String, limit: Int, _ connection: any SQLConnection
    ) throws -> (namings: [Naming], hasMore: Bool) {
        let rows = try connection.query(
            """
            SELECT country, city, letter_url, reason, idx, accepted_at FROM visa_publisher WHERE country > $1 ORDER BY country LIMIT $2
            """, [.text(after), SQLValue(limit + 1)])
        return (try rows.prefix(limit).map { try Naming($0) }, rows.count > limit)
    }
}

extension VisaPublishers.Naming {
    fileprivate init(_ row: SQLRow) throws {
        country = try row.parsed(0) { CountryCode($0) }
        publisher = VisaPublisher(
            city: try row.isNull(1) ? nil : row.parsed(1) { CityID($0) }, letterURL: try row.optionalText(2), reason: try row.text(3))
        index = try row.integer(4)
        acceptedAt = UTCTime(milliseconds: try row.integer(5))
    }
}
