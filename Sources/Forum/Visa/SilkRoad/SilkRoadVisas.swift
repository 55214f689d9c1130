public import Federation
public import Ledger
public import Primitives
public import SQL
import StrictJSON

/// The Silk Road Tourist Visa as it stands: its terms, and who has acceded.
public enum SilkRoadVisas: Projection {
    public static let name = "silk-road-visa"
    public static let version = 1
    public static let types: [any RecordType.Type] = [SilkRoadTermsPublished.self, SilkRoadAccessionPublished.self]
    public static let drop: [SQLText] = ["DROP TABLE IF EXISTS silk_road_terms", "DROP TABLE IF EXISTS silk_road_accession"]
    public static let create: [SQLText] = [
        """
        CREATE TABLE silk_road_terms (
            visa TEXT NOT NULL PRIMARY KEY,
            body BLOB NOT NULL,
            idx BIGINT NOT NULL,
            accepted_at BIGINT NOT NULL)
        """,
        // A country that has withdrawn stays, with its last day.
        """
        CREATE TABLE silk_road_accession (
            country TEXT NOT NULL PRIMARY KEY,
            city TEXT NOT NULL,
            body BLOB NOT NULL,
            idx BIGINT NOT NULL,
            accepted_at BIGINT NOT NULL)
        """,
    ]

    public static func fold(_ records: [FoldedRecord], _ connection: any SQLConnection) throws {
        try connection.execute(
            """
            INSERT INTO silk_road_terms (visa, body, idx, accepted_at) VALUES ($1, $2, $3, $4)
            ON CONFLICT (visa) DO UPDATE SET body = excluded.body, idx = excluded.idx, accepted_at = excluded.accepted_at
            """,
            forEach: records.compactMap { record in
                guard let (visa, terms) = record.read(as: SilkRoadTermsPublished.self) else { return nil }
                return [
                    .text(visa.description), .blob(terms.json.compact), .integer(record.index), .integer(record.acceptedAt.milliseconds),
                ]
            })
        try connection.execute(
            """
            INSERT INTO silk_road_accession (country, city, body, idx, accepted_at) VALUES ($1, $2, $3, $4, $5)
            ON CONFLICT (country) DO UPDATE SET city = excluded.city, body = excluded.body, idx = excluded.idx, accepted_at = excluded.accepted_at
            """,
            forEach: records.compactMap { record in
                guard let (country, accession) = record.read(as: SilkRoadAccessionPublished.self) else { return nil }
                return [
                    .text(country.text), .text(record.writer.text), .blob(accession.json.compact), .integer(record.index),
                    .integer(record.acceptedAt.milliseconds),
                ]
            })
    }

    /// A country that takes part, or did.
    public struct Member: Sendable {
        public let country: CountryCode
        /// That has published it.
        public let city: CityID
        public let accession: SilkRoadAccession
        /// Of the log's entry that says so.
        public let index: Int64
        public let acceptedAt: UTCTime
    }

    /// In the order of the countries: there are no more of them than countries.
    public static func members(_ connection: any SQLConnection) throws -> [Member] {
        try connection.query("SELECT country, city, body, idx, accepted_at FROM silk_road_accession ORDER BY country").map { row in
            Member(
                country: try row.parsed(0) { CountryCode(spelledAs: $0) }, city: try row.parsed(1) { CityID($0) },
                accession: try SilkRoadAccession(Fields(JSON.parse(row.blob(2)))), index: try row.integer(3),
                acceptedAt: UTCTime(milliseconds: try row.integer(4)))
        }
    }

    public static func terms(_ connection: any SQLConnection) throws -> (terms: SilkRoadTerms, index: Int64)? {
        try connection.first("SELECT body, idx FROM silk_road_terms WHERE visa = $1", [.text(SilkRoadVisaKey.tourist.description)]).map {
            (try SilkRoadTerms(Fields(JSON.parse($0.blob(0)))), try $0.integer(1))
        }
    }

    /// What a journey is checked against.
    static func visa(_ connection: any SQLConnection) throws -> SilkRoadVisa {
        SilkRoadVisa(
            terms: try terms(connection)?.terms,
            acceded: Dictionary(try members(connection).map { ($0.country, $0.accession) }, uniquingKeysWith: { first, _ in first }))
    }
}
