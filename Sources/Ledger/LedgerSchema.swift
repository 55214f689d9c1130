public import SQL

/// The tables that every participant has: the log, its tree, and the state that folds out of it.
public enum LedgerSchema {
    public static let steps = Migration(
        1, "ledger",
        [
            """
            CREATE TABLE log_entry (
                idx BIGINT NOT NULL PRIMARY KEY CHECK (idx >= 0),
                entry BLOB NOT NULL,
                digest BLOB NOT NULL UNIQUE,
                envelope_id TEXT NOT NULL UNIQUE,
                participant TEXT NOT NULL,
                epoch BIGINT NOT NULL CHECK (epoch >= 1),
                seq BIGINT NOT NULL CHECK (seq >= 1),
                UNIQUE (participant, epoch, seq))
            """,
            """
            CREATE TABLE log_tile (
                level BIGINT NOT NULL,
                idx BIGINT NOT NULL,
                hashes BLOB NOT NULL,
                PRIMARY KEY (level, idx))
            """,
            """
            CREATE TABLE log_head (
                id BIGINT NOT NULL PRIMARY KEY CHECK (id = 1),
                size BIGINT NOT NULL,
                root BLOB NOT NULL,
                accepted_at BIGINT NOT NULL)
            """,
            """
            CREATE TABLE membership (
                id BIGINT NOT NULL PRIMARY KEY CHECK (id = 1),
                changed_at BIGINT NOT NULL,
                revision BIGINT NOT NULL)
            """,
            """
            CREATE TABLE member (
                city TEXT NOT NULL PRIMARY KEY,
                name BLOB NOT NULL,
                country TEXT NOT NULL,
                url TEXT NOT NULL,
                signing_key BLOB NOT NULL,
                sealing_key BLOB NOT NULL,
                tls_key TEXT NOT NULL,
                admitted_at BIGINT NOT NULL,
                admitted_time BIGINT NOT NULL,
                is_suspended BIGINT NOT NULL CHECK (is_suspended IN (0, 1)))
            """,
            """
            CREATE TABLE member_key (
                key_id BLOB NOT NULL PRIMARY KEY,
                owner TEXT NOT NULL,
                public_key BLOB NOT NULL,
                valid_from BIGINT NOT NULL,
                retired_from BIGINT)
            """,
            """
            CREATE TABLE record (
                type TEXT NOT NULL,
                key TEXT NOT NULL,
                idx BIGINT NOT NULL,
                position BIGINT NOT NULL,
                writer TEXT NOT NULL,
                body BLOB NOT NULL,
                PRIMARY KEY (type, key))
            """,
            // How far each projection has been folded, and what it was folded by.
            """
            CREATE TABLE projection (
                name TEXT NOT NULL PRIMARY KEY,
                fingerprint TEXT NOT NULL,
                folded_to BIGINT NOT NULL CHECK (folded_to >= 0))
            """,
        ])
}
