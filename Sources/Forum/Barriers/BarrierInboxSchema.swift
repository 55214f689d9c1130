import SQL

/// What travellers have sent to a city: its own until somebody there has read it.
enum BarrierInboxSchema {
    static let migrations = [
        Migration(
            1, "reports of travellers",
            [
                """
                CREATE TABLE barrier_inbox (
                    id TEXT NOT NULL PRIMARY KEY,
                    received_at BIGINT NOT NULL,
                    origin TEXT NOT NULL,
                    mail TEXT,
                    body BLOB NOT NULL)
                """,
                // By what addresses are told apart and forms are dated; of no use elsewhere.
                "CREATE TABLE barrier_secret (id BIGINT NOT NULL PRIMARY KEY, secret BLOB NOT NULL)",
            ])
    ]
}
