public import Federation
public import Ledger
import Primitives
public import SQL

/// What is said of each border: what its country publishes and what the secretariat reports, side by side, the newest of each.
///
/// Which of the two stands is told when they are read, for a day: the country's own word, where it has one that holds then. What a rule says beyond
/// these columns is in its record, and its history in the log. Times are milliseconds since 1970, dates `2026-11-26`.
public enum VisaRules: StagedProjection {
    public static let name = "visa-rules"
    public static let version = 5
    public static let types: [any RecordType.Type] = [VisaRulePublished.self, VisaRuleReported.self, VisaDatasetRead.self]
    public static let drop: [SQLText] = [
        "DROP TABLE IF EXISTS visa_rule", "DROP TABLE IF EXISTS visa_rule_earlier", "DROP TABLE IF EXISTS visa_reading",
        "DROP TABLE IF EXISTS visa_openness",
    ]
    /// What a rule says, as columns have it, behind the border of which it says it.
    static let said: SQLText = "authority, requirement, max_stay_days, window_days, valid_from, valid_to, verified_at, idx"
    private static let saidColumns: SQLText = """
            authority BIGINT NOT NULL,
            requirement BIGINT,
            max_stay_days BIGINT,
            window_days BIGINT,
            valid_from TEXT,
            valid_to TEXT,
            verified_at BIGINT,
            idx BIGINT NOT NULL
        """
    /// A rule costs one small row, found by one number (``VisaBorder``), and no index beside it: indexes would cost every node more than pages save.
    public static let create: [SQLText] = [
        "CREATE TABLE visa_rule (border INTEGER NOT NULL PRIMARY KEY, " + saidColumns + ")",
        // Where the newest version begins later than the day on which the log took it: what was said before, until it begins.
        "CREATE TABLE visa_rule_earlier (border BIGINT NOT NULL, " + saidColumns + ", until TEXT NOT NULL, PRIMARY KEY (border, idx))",
        // The newest dataset that was read for a destination: what stood from datasets then, held on that day.
        """
        CREATE TABLE visa_reading (
            destination TEXT NOT NULL PRIMARY KEY,
            dated TEXT NOT NULL,
            source_url TEXT NOT NULL,
            idx BIGINT NOT NULL)
        """,
        // How open a destination was at the end of each day on which a rule of it changed, began or ended. Of the last day with a change it is not
        // written down yet, nor what has begun or ended since: that is told from the rules. `region` is of the passports of the Silk Road alone.
        """
        CREATE TABLE visa_openness (
            destination TEXT NOT NULL,
            purpose TEXT NOT NULL,
            document TEXT NOT NULL,
            day TEXT NOT NULL,
            tenths BIGINT,
            nationalities BIGINT,
            region_tenths BIGINT,
            region_nationalities BIGINT,
            PRIMARY KEY (destination, purpose, document, day))
        """,
    ]

    public static func stage() -> any ProjectionStage { VisaRuleStage() }

    public static func fold(_ records: [FoldedRecord], _ connection: any SQLConnection) throws {
        let stage = VisaRuleStage()
        for folded in records { stage.take(folded.record, of: folded.record.type, at: folded.index, on: folded.acceptedAt.date) }
        try stage.write(connection)
    }
}
