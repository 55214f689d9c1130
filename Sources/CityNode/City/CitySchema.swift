import Ledger
public import SQL

/// What only a city keeps.
public enum CitySchema {
    public static let migrations = Migrations([
        LedgerSchema.steps,
        Migration(
            2, "city",
            [
                "CREATE TABLE root (version BIGINT NOT NULL PRIMARY KEY, envelope BLOB NOT NULL)",
                """
                CREATE TABLE writer (
                    id BIGINT NOT NULL PRIMARY KEY CHECK (id = 1),
                    epoch BIGINT NOT NULL,
                    next_seq BIGINT NOT NULL,
                    must_heal BIGINT NOT NULL)
                """,
                "INSERT INTO writer (id, epoch, next_seq, must_heal) VALUES (1, 1, 1, 0)",
                """
                CREATE TABLE outbox (
                    epoch BIGINT NOT NULL,
                    seq BIGINT NOT NULL,
                    digest BLOB NOT NULL UNIQUE,
                    envelope BLOB NOT NULL,
                    queued_at BIGINT NOT NULL,
                    state TEXT NOT NULL CHECK (state IN ('queued', 'accepted', 'rejected')),
                    log_index BIGINT,
                    receipt BLOB,
                    problem BLOB,
                    PRIMARY KEY (epoch, seq))
                """,
                "CREATE INDEX outbox_state ON outbox (state, epoch, seq)",
                """
                CREATE TABLE sync_state (
                    id BIGINT NOT NULL PRIMARY KEY CHECK (id = 1),
                    checkpoint BLOB,
                    cosigned_at BIGINT NOT NULL,
                    board_cursor TEXT)
                """,
                "INSERT INTO sync_state (id, cosigned_at) VALUES (1, 0)",
                """
                CREATE TABLE evidence (
                    found_at BIGINT NOT NULL PRIMARY KEY,
                    reason TEXT NOT NULL,
                    ours BLOB,
                    theirs BLOB)
                """,
                """
                CREATE TABLE notice (
                    city TEXT NOT NULL,
                    key TEXT NOT NULL,
                    version BIGINT NOT NULL,
                    valid_until BIGINT NOT NULL,
                    digest BLOB NOT NULL,
                    envelope BLOB NOT NULL,
                    PRIMARY KEY (city, key))
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
                """
                CREATE TABLE witnessed (
                    id BIGINT NOT NULL PRIMARY KEY CHECK (id = 1),
                    size BIGINT NOT NULL,
                    root BLOB NOT NULL)
                """,
            ]),
        Migration(
            3, "api",
            [
                """
                CREATE TABLE api_token (
                    id TEXT NOT NULL PRIMARY KEY,
                    name TEXT NOT NULL,
                    sha256 BLOB NOT NULL UNIQUE,
                    scopes TEXT NOT NULL,
                    created_at BIGINT NOT NULL,
                    expires_at BIGINT NOT NULL,
                    revoked_at BIGINT,
                    last_used_at BIGINT)
                """,
                """
                CREATE TABLE idempotency (
                    token_id TEXT NOT NULL REFERENCES api_token (id),
                    key TEXT NOT NULL,
                    request_sha256 BLOB NOT NULL,
                    answer BLOB NOT NULL,
                    created_at BIGINT NOT NULL,
                    PRIMARY KEY (token_id, key))
                """,
                "CREATE INDEX idempotency_age ON idempotency (created_at)",
            ]),
        // An outbox row names the receipts that answered it; they stand here once, not once for each envelope.
        Migration(
            4, "receipts",
            [
                """
                CREATE TABLE receipts (
                    digest BLOB NOT NULL PRIMARY KEY,
                    last_index BIGINT NOT NULL,
                    envelope BLOB NOT NULL)
                """
            ]),
        // What changes with each receipt stands apart from the envelope: changing a row writes all its pages anew.
        Migration(
            5, "outbox envelopes",
            [
                "CREATE TABLE outbox_envelope (digest BLOB NOT NULL PRIMARY KEY, envelope BLOB NOT NULL)",
                "INSERT INTO outbox_envelope (digest, envelope) SELECT digest, envelope FROM outbox",
                """
                CREATE TABLE outbox_row (
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
                """
                INSERT INTO outbox_row (epoch, seq, digest, queued_at, state, log_index, problem)
                SELECT epoch, seq, digest, queued_at, state, log_index, problem FROM outbox
                """,
                "DROP TABLE outbox",
                "ALTER TABLE outbox_row RENAME TO outbox",
                "CREATE INDEX outbox_state ON outbox (state, epoch, seq)",
            ]),
        Migration(6, "documents of a peer", ["CREATE INDEX document_peer ON document (peer, direction, state, created_at)"]),
        Migration(7, "halted", ["ALTER TABLE sync_state ADD COLUMN halted TEXT"]),
    ])
}
