import SQL

/// What the rotation of a city's wrapping keys needs, and when the vault was copied.
enum VaultRotationSchema {
    static func step(_ number: Int) -> Migration {
        Migration(
            number, "rotation of the keys that wrap keys",
            [
                // The keys that come, while some in the vault are still under those that go.
                """
                CREATE TABLE vault_rotation (
                    kind TEXT NOT NULL PRIMARY KEY CHECK (kind IN ('guests', 'bookings')),
                    name TEXT NOT NULL,
                    content BLOB NOT NULL,
                    begun_at BIGINT NOT NULL)
                """,
                "CREATE TABLE vault_copy (id BIGINT NOT NULL PRIMARY KEY CHECK (id = 1), copied_at BIGINT NOT NULL)",
            ])
    }

    static func vaultStep(_ number: Int) -> Migration {
        Migration(
            number, "keys of cities that are no more",
            [
                // Nothing new is wrapped under a key once it is retired.
                "ALTER TABLE guest_vault ADD COLUMN retired_at BIGINT",
                "CREATE TABLE personal_retired (name TEXT NOT NULL PRIMARY KEY, retired_at BIGINT NOT NULL)",
            ])
    }
}
