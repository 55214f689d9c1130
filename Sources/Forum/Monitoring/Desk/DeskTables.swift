import SQL

/// What the desk keeps in a city's own database.
enum DeskTables {
    static let migration = Migration(
        2, "drafts of reports",
        [
            // What was typed is JSON, by the names of the form's fields.
            """
            CREATE TABLE progress_draft (
                cycle TEXT NOT NULL,
                commitment TEXT NOT NULL,
                revision BIGINT NOT NULL,
                typed BLOB NOT NULL,
                edited_by TEXT NOT NULL,
                edited_at BIGINT NOT NULL,
                PRIMARY KEY (cycle, commitment, revision))
            """,
            """
            CREATE TABLE progress_sent (
                cycle TEXT NOT NULL,
                commitment TEXT NOT NULL,
                kind TEXT NOT NULL,
                digest BLOB NOT NULL,
                typed BLOB NOT NULL,
                sent_by TEXT NOT NULL,
                sent_at BIGINT NOT NULL,
                PRIMARY KEY (cycle, commitment, kind))
            """,
        ])
}
