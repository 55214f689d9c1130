import Accounts
import Ledger
public import SQL
import Webhooks

/// What only the coordinator keeps.
public enum CoordinatorSchema {
    public static let migrations = Migrations([
        LedgerSchema.steps,
        Migration(
            2, "coordinator",
            [
                "CREATE TABLE root (version BIGINT NOT NULL PRIMARY KEY, envelope BLOB NOT NULL)",
                """
                CREATE TABLE invitation (
                    token_sha256 BLOB NOT NULL PRIMARY KEY,
                    city TEXT NOT NULL,
                    auto_approve BIGINT NOT NULL,
                    created_at BIGINT NOT NULL,
                    expires_at BIGINT NOT NULL,
                    enrolment_id TEXT)
                """,
                """
                CREATE TABLE enrolment (
                    id TEXT NOT NULL PRIMARY KEY,
                    digest BLOB NOT NULL UNIQUE,
                    city TEXT NOT NULL,
                    envelope BLOB NOT NULL,
                    received_at BIGINT NOT NULL,
                    stage TEXT NOT NULL CHECK (stage IN ('received', 'approved', 'rejected')),
                    log_index BIGINT,
                    certificate TEXT,
                    problem BLOB)
                """,
                """
                CREATE TABLE notice (
                    city TEXT NOT NULL,
                    key TEXT NOT NULL,
                    version BIGINT NOT NULL,
                    valid_until BIGINT NOT NULL,
                    digest BLOB NOT NULL,
                    envelope BLOB NOT NULL,
                    position BIGINT NOT NULL UNIQUE,
                    PRIMARY KEY (city, key))
                """,
                "CREATE TABLE board_head (id BIGINT NOT NULL PRIMARY KEY CHECK (id = 1), position BIGINT NOT NULL)",
                "INSERT INTO board_head (id, position) VALUES (1, 0)",
            ]),
        Migration(3, "board epochs", ["ALTER TABLE board_head ADD COLUMN epoch TEXT NOT NULL DEFAULT 'e0'"]),
        Migration(4, "withdrawn invitations", ["ALTER TABLE invitation ADD COLUMN withdrawn_at BIGINT"]),
        AccountSchema.step(5),
        Migration(6, "jobs", JobSchedule.statements),
        AttachmentStore.step(7),
        WebhookSchema.step(8),
        AccountSchema.passkeys(9),
        AccountSchema.tokens(10),
        AccountSchema.identities(11),
        AccountSchema.tokenIssuers(12),
        AccountSchema.tokenHotels(13),
        AccountSchema.keptForms(14),
        KeyAge.step(15),
    ])
}
