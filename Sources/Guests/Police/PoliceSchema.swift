import SQL

/// Whom the police is still to be told of, and what it has answered.
enum PoliceSchema {
    static func step(_ number: Int) -> Migration {
        Migration(
            number, "registration with the police",
            [
                """
                CREATE TABLE guest_police (
                    stay TEXT NOT NULL PRIMARY KEY REFERENCES guest_stay (id),
                    guest TEXT NOT NULL,
                    hotel TEXT NOT NULL,
                    format TEXT NOT NULL,
                    due_at BIGINT NOT NULL,
                    state TEXT NOT NULL CHECK (state IN ('due', 'exported', 'acknowledged', 'rejected')),
                    attempts BIGINT NOT NULL,
                    batch TEXT NOT NULL,
                    answer TEXT NOT NULL,
                    changed_at BIGINT NOT NULL)
                """,
                "CREATE INDEX guest_police_open ON guest_police (state, due_at, stay)",
                // How the police knows a hotel.
                """
                CREATE TABLE guest_police_lodging (
                    hotel TEXT NOT NULL PRIMARY KEY,
                    name TEXT NOT NULL,
                    address TEXT NOT NULL,
                    registration TEXT NOT NULL)
                """,
                """
                CREATE TABLE guest_police_batch (
                    id TEXT NOT NULL PRIMARY KEY,
                    format TEXT NOT NULL,
                    made_at BIGINT NOT NULL,
                    actor TEXT NOT NULL,
                    guests BIGINT NOT NULL,
                    sha256 TEXT NOT NULL)
                """,
            ])
    }

    /// Of guests who are erased nothing is told any more; and the files that wait are found by their names.
    static func closing(_ number: Int) -> Migration {
        Migration(
            number, "registrations that are closed with their guest",
            [
                "ALTER TABLE guest_police ADD COLUMN closed_at BIGINT",
                "CREATE INDEX guest_police_by_file ON guest_police (batch) WHERE state = 'exported'",
                "CREATE INDEX guest_police_by_guest ON guest_police (guest)",
            ])
    }
}
