import Ledger
public import SQL

/// What a node keeps of a forum, once for all of its cities: the log and what folds out of it, the roots, the board, and what contradicts them.
public enum ForumSchema {
    /// The name under which a city's connections see it.
    public static let name = "forum"

    public static let migrations = Migrations([
        LedgerSchema.steps,
        Migration(
            2, "forum",
            [
                "CREATE TABLE root (version BIGINT NOT NULL PRIMARY KEY, envelope BLOB NOT NULL)",
                """
                CREATE TABLE sync_state (
                    id BIGINT NOT NULL PRIMARY KEY CHECK (id = 1),
                    checkpoint BLOB,
                    cosigned_at BIGINT NOT NULL,
                    board_cursor TEXT,
                    halted TEXT)
                """,
                "INSERT INTO sync_state (id, cosigned_at) VALUES (1, 0)",
                """
                CREATE TABLE evidence (
                    found_at BIGINT NOT NULL PRIMARY KEY,
                    reason TEXT NOT NULL,
                    ours BLOB,
                    theirs BLOB)
                """,
                """
                CREATE TABLE notice (
                    city TEXT NOT NULL,
                    key TEXT NOT NULL,
                    version BIGINT NOT NULL,
                    valid_until BIGINT NOT NULL,
                    digest BLOB NOT NULL,
                    envelope BLOB NOT NULL,
                    PRIMARY KEY (city, key))
                """,
            ]),
        Migration(3, "jobs", JobSchedule.statements),
        // What the secretariat's records name, such as editions of reports: fetched once for all of the node's cities.
        AttachmentStore.step(4),
    ])
}
