import SQL

/// What the desk keeps in a city's own database.
enum DeskTables {
    static let migrations = [drafts, files]

    private static let drafts = Migration(
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

    /// The content is in the site's attachments.
    private static let files = Migration(
        3, "files of reports",
        [
            """
            CREATE TABLE progress_file (
                cycle TEXT NOT NULL,
                commitment TEXT NOT NULL,
                sha256 BLOB NOT NULL,
                title TEXT NOT NULL,
                size BIGINT NOT NULL,
                media_type TEXT NOT NULL,
                added_by TEXT NOT NULL,
                added_at BIGINT NOT NULL,
                PRIMARY KEY (cycle, commitment, sha256))
            """
        ])
}
