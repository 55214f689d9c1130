import SQL

/// Tables of the city's vault: a database of its own beside the city's, which no backup holds.
enum GuestVaultSchema {
    static let migrations = [
        Migration(
            1, "keys of guests",
            [
                // One row for each key of the city that keys were ever wrapped under.
                """
                CREATE TABLE guest_vault (
                    tenant_key TEXT NOT NULL PRIMARY KEY,
                    lookup_key BLOB NOT NULL,
                    made_at BIGINT NOT NULL)
                """,
                """
                CREATE TABLE guest_key (
                    guest TEXT NOT NULL,
                    part TEXT NOT NULL CHECK (part IN ('identity', 'document', 'contact', 'card')),
                    tenant_key TEXT NOT NULL REFERENCES guest_vault (tenant_key),
                    wrapped BLOB NOT NULL,
                    made_at BIGINT NOT NULL,
                    PRIMARY KEY (guest, part))
                """,
                """
                CREATE TABLE guest_lookup (
                    hash BLOB NOT NULL,
                    guest TEXT NOT NULL,
                    PRIMARY KEY (hash, guest))
                """,
                "CREATE INDEX guest_lookup_guest ON guest_lookup (guest)",
                // What was erased, so that a restored backup learns of it. A part is empty where all of a guest was erased.
                """
                CREATE TABLE guest_erased (
                    position BIGINT NOT NULL PRIMARY KEY,
                    id TEXT NOT NULL UNIQUE,
                    guest TEXT NOT NULL,
                    part TEXT NOT NULL,
                    ordered_at BIGINT NOT NULL,
                    actor TEXT NOT NULL,
                    reason TEXT NOT NULL,
                    digest BLOB NOT NULL)
                """,
                "CREATE INDEX guest_erased_guest ON guest_erased (guest, part)",
            ]),
        ToldSchema.vaultStep(2),
        VaultRotationSchema.vaultStep(3),
    ]
}
