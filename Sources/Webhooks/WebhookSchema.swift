public import SQL

/// The tables of webhooks: the same at a city and at the secretariat.
public enum WebhookSchema {
    /// - Parameter number: which step of the database it is.
    public static func step(_ number: Int) -> Migration { Migration(number, "webhooks", statements) }

    private static let statements: [SQLText] = [
        // The secret has to be kept as it is: messages are signed with it. `next_index` and `next_position` name the first record that was not
        // delivered yet.
        """
        CREATE TABLE webhook (
            id TEXT NOT NULL PRIMARY KEY,
            address TEXT NOT NULL,
            types TEXT NOT NULL,
            secret TEXT NOT NULL,
            old_secret TEXT,
            old_until BIGINT,
            created_at BIGINT NOT NULL,
            next_index BIGINT NOT NULL,
            next_position BIGINT NOT NULL,
            failures BIGINT NOT NULL,
            failing_since BIGINT,
            next_try_at BIGINT,
            last_taken_at BIGINT,
            stopped_at BIGINT,
            stopped_because TEXT)
        """,
        """
        CREATE TABLE webhook_delivery (
            webhook TEXT NOT NULL REFERENCES webhook (id) ON DELETE CASCADE,
            number BIGINT NOT NULL,
            cause TEXT NOT NULL CHECK (cause IN ('record', 'again', 'test')),
            message TEXT NOT NULL,
            type TEXT NOT NULL,
            key TEXT NOT NULL,
            log_index BIGINT,
            position BIGINT,
            at BIGINT NOT NULL,
            milliseconds BIGINT NOT NULL,
            status BIGINT,
            fault TEXT NOT NULL,
            answer TEXT NOT NULL,
            PRIMARY KEY (webhook, number))
        """,
    ]
}
