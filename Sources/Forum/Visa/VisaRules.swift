public import Federation
public import Ledger
import Primitives
public import SQL

/// What is said of each border, every version of it: what a country publishes and what the secretariat reports, side by side.
///
/// A row holds from the entry that says it (`accepted_at`) until the one that says something else under the same key (`replaced_at`, NULL for
/// the newest). Of the newest rows of a border, the stronger is the one that stands. Times are milliseconds since 1970, dates `2026-11-26`.
public enum VisaRules: Projection {
    public static let name = "visa-rules"
    public static let version = 1
    public static let types: [any RecordType.Type] = [VisaRulePublished.self, VisaRuleReported.self, VisaDatasetRead.self]
    public static let drop: [SQLText] = ["DROP TABLE IF EXISTS visa_rule", "DROP TABLE IF EXISTS visa_reading"]
    public static let create: [SQLText] = [
        """
        CREATE TABLE visa_rule (
            destination TEXT NOT NULL,
            nationality TEXT NOT NULL,
            purpose TEXT NOT NULL,
            document TEXT NOT NULL,
            is_published BIGINT NOT NULL CHECK (is_published IN (0, 1)),
            idx BIGINT NOT NULL,
            position BIGINT NOT NULL,
            writer TEXT NOT NULL,
            accepted_at BIGINT NOT NULL,
            replaced_at BIGINT,
            is_standing BIGINT NOT NULL CHECK (is_standing IN (0, 1)),
            authority BIGINT NOT NULL,
            requirement TEXT,
            max_stay_days BIGINT,
            window_days BIGINT,
            valid_from TEXT,
            valid_to TEXT,
            verified_at BIGINT,
            body BLOB NOT NULL,
            PRIMARY KEY (destination, nationality, purpose, document, is_published, idx, position))
        """,
        "CREATE INDEX visa_rule_by_nationality ON visa_rule (nationality, destination)",
        // Few beside what is reported: to find those that contradict a report, only these are looked at.
        "CREATE INDEX visa_rule_published ON visa_rule (destination, nationality, purpose, document) WHERE is_published = 1",
        // The newest dataset that was read for a destination: what stood from datasets then, held on that day.
        """
        CREATE TABLE visa_reading (
            destination TEXT NOT NULL PRIMARY KEY,
            dated TEXT NOT NULL,
            source_url TEXT NOT NULL,
            idx BIGINT NOT NULL)
        """,
    ]

    public static func fold(_ records: [FoldedRecord], _ connection: any SQLConnection) throws {
        var run = Run()
        for record in records {
            if let (destination, reading) = record.read(as: VisaDatasetRead.self) {
                run.readings.append([
                    .text(destination.text), .text(reading.dated.description), .text(reading.sourceURL), .integer(record.index),
                ])
            }
            guard record.record.type != VisaDatasetRead.name, let key = VisaRuleKey(record.key) else { continue }
            if run.keys.contains(key) {
                try run.write(connection)
                run = Run()
            }
            run.take(record, key)
        }
        try run.write(connection)
    }

    /// Records of different borders: none of them replaces another, so that their order among themselves does not matter.
    private struct Run {
        var keys: Set<VisaRuleKey> = []
        var replaced: [[SQLValue]] = []
        var outweighed: [[SQLValue]] = []
        var rules: [[SQLValue]] = []
        var readings: [[SQLValue]] = []

        mutating func take(_ record: FoldedRecord, _ key: VisaRuleKey) {
            keys.insert(key)
            let isPublished = record.record.type == VisaRulePublished.name
            let border: [SQLValue] = [
                .text(key.destination.text), .text(key.nationality.text), .text(key.purpose.rawValue), .text(key.document.rawValue),
            ]
            // Nothing stood under the key before.
            if record.record.base > 0 { replaced.append([.integer(record.acceptedAt.milliseconds)] + border + [SQLValue(isPublished)]) }
            if isPublished { outweighed.append(border) }
            let rule = isPublished ? record.read(as: VisaRulePublished.self)?.body : record.read(as: VisaRuleReported.self)?.body
            let authority = isPublished ? VisaAuthority.own : VisaAuthority(reportedFrom: rule?.sourceKind)
            rules.append(
                border + [
                    SQLValue(isPublished), .integer(record.index), SQLValue(record.position), .text(record.writer.text),
                    .integer(record.acceptedAt.milliseconds), SQLValue(authority.rank), SQLValue(rule?.requirement.rawValue),
                    SQLValue(rule?.maxStayDays), SQLValue(rule?.windowDays), SQLValue(rule?.validFrom?.description),
                    SQLValue(rule?.validTo?.description), SQLValue(rule?.verifiedAt.milliseconds), .blob(Array(record.record.text)),
                ])
        }

        func write(_ connection: any SQLConnection) throws {
            try connection.execute(
                """
                UPDATE visa_rule SET replaced_at = $1, is_standing = 0
                WHERE destination = $2 AND nationality = $3 AND purpose = $4 AND document = $5 AND is_published = $6 AND replaced_at IS NULL
                """, forEach: replaced)
            try connection.execute(
                """
                UPDATE visa_rule SET is_standing = 0
                WHERE destination = $1 AND nationality = $2 AND purpose = $3 AND document = $4 AND is_published = 0 AND is_standing = 1
                """, forEach: outweighed)
            try connection.execute(
                """
                INSERT INTO visa_rule (destination, nationality, purpose, document, is_published, idx, position, writer, accepted_at, authority,
                    requirement, max_stay_days, window_days, valid_from, valid_to, verified_at, body, is_standing)
                VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, CASE WHEN EXISTS (
                    SELECT 1 FROM visa_rule WHERE destination = $1 AND nationality = $2 AND purpose = $3 AND document = $4 AND is_published > $5
                ) THEN 0 ELSE 1 END)
                """, forEach: rules)
            try connection.execute(
                """
                INSERT INTO visa_reading (destination, dated, source_url, idx) VALUES ($1, $2, $3, $4)
                ON CONFLICT (destination) DO UPDATE SET dated = excluded.dated, source_url = excluded.source_url, idx = excluded.idx
                """, forEach: readings)
        }
    }
}
