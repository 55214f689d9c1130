import Accounts
import Ledger
public import SQL
import Webhooks

/// What a city keeps for itself. The forum's tables (`ForumSchema`) are attached to its connections, to be read.
public enum CitySchema {
    public static let migrations = Migrations([
        Migration(
            1, "city",
            [
                // The newest root that this city has trusted: with it a node begins to follow the forum where it keeps nothing of it.
                "CREATE TABLE trust (id BIGINT NOT NULL PRIMARY KEY CHECK (id = 1), version BIGINT NOT NULL, root BLOB NOT NULL)",
                // How far this city has read the forum's log, and what it was then: a log that was replaced meanwhile is found out.
                """
                CREATE TABLE followed (
                    id BIGINT NOT NULL PRIMARY KEY CHECK (id = 1),
                    size BIGINT NOT NULL,
                    root BLOB NOT NULL,
                    checkpoint BLOB)
                """,
                """
                CREATE TABLE writer (
                    id BIGINT NOT NULL PRIMARY KEY CHECK (id = 1),
                    epoch BIGINT NOT NULL,
                    next_seq BIGINT NOT NULL,
                    must_heal BIGINT NOT NULL)
                """,
                "INSERT INTO writer (id, epoch, next_seq, must_heal) VALUES (1, 1, 1, 0)",
                // What changes with each receipt stands apart from the envelope: changing a row writes all its pages anew.
                "CREATE TABLE outbox_envelope (digest BLOB NOT NULL PRIMARY KEY, envelope BLOB NOT NULL)",
                """
                CREATE TABLE outbox (
                    epoch BIGINT NOT NULL,
                    seq BIGINT NOT NULL,
                    digest BLOB NOT NULL UNIQUE,
                    queued_at BIGINT NOT NULL,
                    state TEXT NOT NULL CHECK (state IN ('queued', 'accepted', 'rejected')),
                    log_index BIGINT,
                    receipt BLOB,
                    problem BLOB,
                    PRIMARY KEY (epoch, seq))
                """,
                "CREATE INDEX outbox_state ON outbox (state, epoch, seq)",
                // An outbox row names the receipts that answered it; they stand here once, not once for each envelope.
                """
                CREATE TABLE receipts (
                    digest BLOB NOT NULL PRIMARY KEY,
                    last_index BIGINT NOT NULL,
                    envelope BLOB NOT NULL)
                """,
                """
                CREATE TABLE own_notice (
                    key TEXT NOT NULL PRIMARY KEY,
                    version BIGINT NOT NULL,
                    envelope BLOB NOT NULL,
                    is_sent BIGINT NOT NULL,
                    problem BLOB)
                """,
                """
                CREATE TABLE request_answer (
                    asker TEXT NOT NULL,
                    id TEXT NOT NULL,
                    digest BLOB NOT NULL,
                    response BLOB NOT NULL,
                    answered_at BIGINT NOT NULL,
                    PRIMARY KEY (asker, id))
                """,
                "CREATE INDEX request_answer_age ON request_answer (answered_at)",
                """
                CREATE TABLE document (
                    id TEXT NOT NULL PRIMARY KEY,
                    peer TEXT NOT NULL,
                    direction TEXT NOT NULL CHECK (direction IN ('in', 'out')),
                    title TEXT NOT NULL,
                    media_type TEXT NOT NULL,
                    sha256 TEXT NOT NULL,
                    content BLOB NOT NULL,
                    created_at BIGINT NOT NULL,
                    state TEXT NOT NULL CHECK (state IN ('queued', 'received', 'refused')),
                    envelope BLOB,
                    response BLOB,
                    problem BLOB)
                """,
                "CREATE INDEX document_peer ON document (peer, direction, state, created_at)",
                """
                CREATE TABLE witnessed (
                    id BIGINT NOT NULL PRIMARY KEY CHECK (id = 1),
                    size BIGINT NOT NULL,
                    root BLOB NOT NULL)
                """,
            ] + AccountSchema.tokenStatements),
        AccountSchema.step(2),
        AttachmentStore.step(3),
        WebhookSchema.step(4),
        AccountSchema.passkeys(5),
        AccountSchema.identities(6),
        AccountSchema.tokenIssuers(7),
        AccountSchema.tokenHotels(8),
        AccountSchema.keptForms(9),
    ])
}
