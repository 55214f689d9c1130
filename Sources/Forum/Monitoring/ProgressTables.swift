public import Federation
public import Ledger
import Primitives
public import SQL

/// What the forum has set out to do, what cities report of it, and what the secretariat says of the reports: each as it stands, in columns that
/// lists, heatmaps and trends are read from. What a record says beyond them is in the record; older versions are in the log.
///
/// What depends on the day, such as whether a report is missing, is not written down but asked: see ``ProgressCell``. Times are milliseconds
/// since 1970, dates `2026-11-26`.
public enum ProgressTables: Projection {
    public static let name = "progress"
    public static let version = 3
    public static let types: [any RecordType.Type] = [
        CommitmentPublished.self, CyclePublished.self, ReportSigned.self, AssessmentPublished.self, ReplySigned.self, ReportPublished.self,
        CityReminded.self,
    ]
    public static let drop: [SQLText] = [
        "DROP TABLE IF EXISTS progress_cycle", "DROP TABLE IF EXISTS progress_commitment", "DROP TABLE IF EXISTS progress_indicator",
        "DROP TABLE IF EXISTS progress_report", "DROP TABLE IF EXISTS progress_value", "DROP TABLE IF EXISTS progress_assessment",
        "DROP TABLE IF EXISTS progress_reminded", "DROP TABLE IF EXISTS progress_reply", "DROP TABLE IF EXISTS progress_publication",
    ]
    public static let create: [SQLText] = [
        // The instant at which it ends, in milliseconds since 1970, and the entry that first published it.
        """
        CREATE TABLE progress_cycle (
            id TEXT NOT NULL PRIMARY KEY,
            opens TEXT NOT NULL,
            closes TEXT NOT NULL,
            ends_at BIGINT NOT NULL,
            first_idx BIGINT NOT NULL,
            idx BIGINT NOT NULL,
            accepted_at BIGINT NOT NULL)
        """,
        """
        CREATE TABLE progress_commitment (
            id TEXT NOT NULL PRIMARY KEY,
            article BIGINT NOT NULL,
            lead TEXT NOT NULL,
            due TEXT,
            idx BIGINT NOT NULL,
            accepted_at BIGINT NOT NULL)
        """,
        """
        CREATE TABLE progress_indicator (
            code TEXT NOT NULL PRIMARY KEY,
            commitment TEXT NOT NULL,
            name TEXT NOT NULL,
            unit TEXT NOT NULL,
            direction TEXT NOT NULL,
            aggregation TEXT NOT NULL,
            idx BIGINT NOT NULL)
        """,
        // Whether a report was late tells the first of its versions: a correction that comes later makes no report late.
        """
        CREATE TABLE progress_report (
            cycle TEXT NOT NULL,
            commitment TEXT NOT NULL,
            city TEXT NOT NULL,
            article BIGINT NOT NULL,
            completion TEXT,
            versions BIGINT NOT NULL,
            first_accepted_at BIGINT NOT NULL,
            accepted_at BIGINT NOT NULL,
            idx BIGINT NOT NULL,
            PRIMARY KEY (cycle, commitment, city))
        """,
        "CREATE INDEX progress_report_by_city ON progress_report (city, cycle, commitment)",
        // A value that a city does not give has no row. The number is `whole` and `fraction` (in units of 10⁻¹⁵, with the same sign), so that
        // sums are exact.
        """
        CREATE TABLE progress_value (
            indicator TEXT NOT NULL,
            cycle TEXT NOT NULL,
            city TEXT NOT NULL,
            commitment TEXT NOT NULL,
            value TEXT NOT NULL,
            whole BIGINT NOT NULL,
            fraction BIGINT NOT NULL,
            idx BIGINT NOT NULL,
            PRIMARY KEY (indicator, cycle, city))
        """,
        "CREATE INDEX progress_value_of_report ON progress_value (cycle, commitment, city)",
        """
        CREATE TABLE progress_assessment (
            cycle TEXT NOT NULL,
            commitment TEXT NOT NULL,
            city TEXT NOT NULL,
            report_idx BIGINT,
            outcome TEXT,
            completion TEXT,
            verifiability TEXT,
            accepted_at BIGINT NOT NULL,
            idx BIGINT NOT NULL,
            PRIMARY KEY (cycle, commitment, city))
        """,
        "CREATE INDEX progress_assessment_by_city ON progress_assessment (city, cycle, commitment)",
        """
        CREATE TABLE progress_reminded (
            cycle TEXT NOT NULL,
            city TEXT NOT NULL,
            times BIGINT NOT NULL,
            accepted_at BIGINT NOT NULL,
            idx BIGINT NOT NULL,
            PRIMARY KEY (cycle, city))
        """,
        // Which assessment the city answers.
        """
        CREATE TABLE progress_reply (
            cycle TEXT NOT NULL,
            commitment TEXT NOT NULL,
            city TEXT NOT NULL,
            assessment_idx BIGINT,
            accepted_at BIGINT NOT NULL,
            idx BIGINT NOT NULL,
            PRIMARY KEY (cycle, commitment, city))
        """,
        // Which version of the report the secretariat has closed its work on.
        """
        CREATE TABLE progress_publication (
            cycle TEXT NOT NULL,
            commitment TEXT NOT NULL,
            city TEXT NOT NULL,
            report_idx BIGINT,
            accepted_at BIGINT NOT NULL,
            idx BIGINT NOT NULL,
            PRIMARY KEY (cycle, commitment, city))
        """,
    ]

    public static func fold(_ records: [FoldedRecord], _ connection: any SQLConnection) throws {
        var rows = ProgressRows()
        for record in records { rows.take(record) }
        try rows.write(connection)
    }
}
