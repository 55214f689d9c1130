public import SQL

/// The tables of those who work at a site: the same at a city and at the secretariat.
public enum AccountSchema {
    /// - Parameter number: which step of the database it is.
    public static func step(_ number: Int) -> Migration { Migration(number, "accounts", statements) }

    /// The tables of passkeys.
    ///
    /// - Parameter number: which step of the database it is.
    public static func passkeys(_ number: Int) -> Migration { Migration(number, "passkeys", passkeyStatements) }

    /// The tables of who is who at the site's identity provider.
    ///
    /// - Parameter number: which step of the database it is.
    public static func identities(_ number: Int) -> Migration { Migration(number, "identities", identityStatements) }

    /// The tables of the API's tokens and of what they have asked for, where a site has them in a step of their own.
    ///
    /// - Parameter number: which step of the database it is.
    public static func tokens(_ number: Int) -> Migration { Migration(number, "tokens", tokenStatements) }

    /// By whom tokens were made.
    ///
    /// - Parameter number: which step of the database it is.
    public static func tokenIssuers(_ number: Int) -> Migration {
        Migration(number, "issuers of tokens", ["ALTER TABLE api_token ADD COLUMN issued_by TEXT NOT NULL DEFAULT ''"])
    }

    /// The hotels that tokens are bound to; a star for all of their maker's.
    ///
    /// - Parameter number: which step of the database it is.
    public static func tokenHotels(_ number: Int) -> Migration {
        Migration(number, "hotels of tokens", ["ALTER TABLE api_token ADD COLUMN hotels TEXT NOT NULL DEFAULT '*'"])
    }

    /// What was being sent is kept for the user, not for whoever sits at the same browser next.
    ///
    /// - Parameter number: which step of the database it is.
    public static func keptForms(_ number: Int) -> Migration {
        Migration(
            number, "kept forms of users",
            [
                "DROP TABLE account_kept_form",
                """
                CREATE TABLE account_kept_form (
                    account TEXT NOT NULL PRIMARY KEY REFERENCES account (id),
                    path TEXT NOT NULL,
                    body BLOB NOT NULL,
                    kept_until BIGINT NOT NULL)
                """,
            ])
    }

    /// The same for a city, which has them from its first step on.
    public static let tokenStatements: [SQLText] = [
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
    ]

    private static let passkeyStatements: [SQLText] = [
        """
        CREATE TABLE account_passkey (
            id TEXT NOT NULL PRIMARY KEY,
            account TEXT NOT NULL REFERENCES account (id),
            credential BLOB NOT NULL UNIQUE,
            public_key BLOB NOT NULL,
            sign_count BIGINT NOT NULL,
            site TEXT NOT NULL,
            name TEXT NOT NULL,
            created_at BIGINT NOT NULL,
            last_used_at BIGINT)
        """,
        "CREATE INDEX account_passkey_account ON account_passkey (account)",
        // Challenges that were answered, which are good once.
        "CREATE TABLE account_passkey_answer (challenge BLOB NOT NULL PRIMARY KEY, expires_at BIGINT NOT NULL)",
        "CREATE INDEX account_passkey_answer_age ON account_passkey_answer (expires_at)",
    ]

    private static let identityStatements: [SQLText] = [
        """
        CREATE TABLE account_identity (
            account TEXT NOT NULL PRIMARY KEY REFERENCES account (id),
            issuer TEXT NOT NULL,
            subject TEXT NOT NULL,
            created_at BIGINT NOT NULL,
            last_used_at BIGINT,
            UNIQUE (issuer, subject))
        """,
        // Somebody who was sent to the provider and has not come back yet. What stands for a session or a link is there for that purpose alone.
        """
        CREATE TABLE account_provider_visit (
            state BLOB NOT NULL PRIMARY KEY,
            secret BLOB NOT NULL,
            browser BLOB,
            issuer TEXT NOT NULL,
            purpose TEXT NOT NULL CHECK (purpose IN ('sign-in', 'session', 'link')),
            session TEXT NOT NULL,
            link BLOB,
            next TEXT NOT NULL,
            expires_at BIGINT NOT NULL)
        """,
        "CREATE INDEX account_provider_visit_age ON account_provider_visit (expires_at)",
    ]

    private static let statements: [SQLText] = [
        """
        CREATE TABLE account (
            id TEXT NOT NULL PRIMARY KEY,
            login TEXT NOT NULL UNIQUE,
            name TEXT NOT NULL,
            password TEXT,
            totp_secret BLOB,
            totp_step BIGINT NOT NULL,
            created_at BIGINT NOT NULL,
            disabled_at BIGINT)
        """,
        // A role that is not for hotels has an empty text there, since a key has no NULL.
        """
        CREATE TABLE account_role (
            account TEXT NOT NULL REFERENCES account (id),
            role TEXT NOT NULL CHECK (role <> ''),
            hotel TEXT NOT NULL,
            PRIMARY KEY (account, role, hotel))
        """,
        """
        CREATE TABLE account_recovery (
            account TEXT NOT NULL REFERENCES account (id),
            sha256 BLOB NOT NULL,
            used_at BIGINT,
            PRIMARY KEY (account, sha256))
        """,
        """
        CREATE TABLE account_session (
            sha256 BLOB NOT NULL PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            account TEXT NOT NULL REFERENCES account (id),
            stage TEXT NOT NULL CHECK (stage IN ('code', 'enrolment', 'full')),
            created_at BIGINT NOT NULL,
            seen_at BIGINT NOT NULL,
            ends_at BIGINT NOT NULL,
            wrong_codes BIGINT NOT NULL,
            device TEXT NOT NULL,
            address TEXT NOT NULL,
            totp_secret BLOB)
        """,
        "CREATE INDEX account_session_account ON account_session (account, created_at)",
        """
        CREATE TABLE account_link (
            sha256 BLOB NOT NULL PRIMARY KEY,
            account TEXT NOT NULL REFERENCES account (id),
            purpose TEXT NOT NULL CHECK (purpose IN ('invitation', 'reset')),
            created_at BIGINT NOT NULL,
            expires_at BIGINT NOT NULL,
            used_at BIGINT)
        """,
        "CREATE INDEX account_link_account ON account_link (account)",
        // A browser from which an account was signed in to, and what was being sent from it when its session had ended.
        """
        CREATE TABLE account_browser (
            sha256 BLOB NOT NULL,
            account TEXT NOT NULL REFERENCES account (id),
            seen_at BIGINT NOT NULL,
            PRIMARY KEY (sha256, account))
        """,
        """
        CREATE TABLE account_kept_form (
            browser BLOB NOT NULL PRIMARY KEY,
            path TEXT NOT NULL,
            body BLOB NOT NULL,
            kept_until BIGINT NOT NULL)
        """,
        // How often somebody was wrong, in a span of time; the key is a hash of who and at what.
        """
        CREATE TABLE account_attempt (
            key BLOB NOT NULL PRIMARY KEY,
            count BIGINT NOT NULL,
            since BIGINT NOT NULL)
        """,
        "CREATE INDEX account_attempt_age ON account_attempt (since)",
        """
        CREATE TABLE audit_entry (
            position BIGINT NOT NULL PRIMARY KEY,
            at BIGINT NOT NULL,
            actor TEXT NOT NULL,
            action TEXT NOT NULL,
            object TEXT NOT NULL,
            detail TEXT NOT NULL,
            request TEXT NOT NULL,
            previous BLOB NOT NULL,
            digest BLOB NOT NULL UNIQUE)
        """,
        "CREATE INDEX audit_entry_actor ON audit_entry (actor, position)",
        "CREATE INDEX audit_entry_action ON audit_entry (action, position)",
    ]
}
