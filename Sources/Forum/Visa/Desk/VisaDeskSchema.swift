import SQL

/// What the desk keeps of its own, at a city and at the secretariat alike: change sets until they are sent, and what became of them.
enum VisaDeskSchema {
    static let migrations = [
        Migration(
            1, "change sets of visa rules",
            [
                """
                CREATE TABLE visa_change_set (
                    id TEXT NOT NULL PRIMARY KEY,
                    title TEXT NOT NULL,
                    note TEXT NOT NULL,
                    origin TEXT NOT NULL,
                    state TEXT NOT NULL,
                    revision BIGINT NOT NULL,
                    created_at BIGINT NOT NULL,
                    changed_at BIGINT NOT NULL,
                    changed_by TEXT NOT NULL,
                    submitted_by TEXT,
                    decided_by TEXT,
                    decided_at BIGINT,
                    remark TEXT)
                """,
                // Everybody who has put something into a set: none of them may approve it.
                """
                CREATE TABLE visa_change_author (
                    set_id TEXT NOT NULL,
                    login TEXT NOT NULL,
                    PRIMARY KEY (set_id, login))
                """,
                // One new rule of a border each; `base` is 1 + the log index of the rule that it is to follow, 0 where there was none.
                """
                CREATE TABLE visa_change (
                    set_id TEXT NOT NULL,
                    border BIGINT NOT NULL,
                    kind BIGINT NOT NULL,
                    base BIGINT NOT NULL,
                    body BLOB NOT NULL,
                    PRIMARY KEY (set_id, border))
                """,
                // Destinations of which a dataset only confirms what stands.
                """
                CREATE TABLE visa_change_reading (
                    set_id TEXT NOT NULL,
                    destination TEXT NOT NULL,
                    body BLOB NOT NULL,
                    PRIMARY KEY (set_id, destination))
                """,
                """
                CREATE TABLE visa_change_envelope (
                    set_id TEXT NOT NULL,
                    place BIGINT NOT NULL,
                    digest BLOB NOT NULL,
                    PRIMARY KEY (set_id, place))
                """,
            ]),
        // At a city: one draft at a time. Authors are logins between spaces.
        Migration(
            2, "accession to the Silk Road Tourist Visa",
            [
                """
                CREATE TABLE silk_road_draft (
                    country TEXT NOT NULL PRIMARY KEY,
                    body BLOB NOT NULL,
                    letter BLOB NOT NULL,
                    letter_size BIGINT NOT NULL,
                    letter_type TEXT NOT NULL,
                    state TEXT NOT NULL,
                    revision BIGINT NOT NULL,
                    changed_at BIGINT NOT NULL,
                    changed_by TEXT NOT NULL,
                    authors TEXT NOT NULL,
                    remark TEXT,
                    digest BLOB)
                """
            ]),
    ]
}
