import SQL

/// Registration cards that guests fill in before they come.
enum GuestCardSchema {
    static func step(_ number: Int) -> Migration {
        Migration(
            number, "registration cards",
            [
                // The secret of a link is kept by its hash alone.
                """
                CREATE TABLE guest_card_link (
                    sha256 BLOB NOT NULL PRIMARY KEY,
                    hotel TEXT NOT NULL,
                    booking TEXT NOT NULL,
                    arrival BIGINT NOT NULL,
                    departure BIGINT NOT NULL CHECK (departure > arrival),
                    guests BIGINT NOT NULL CHECK (guests > 0),
                    created_at BIGINT NOT NULL,
                    expires_at BIGINT NOT NULL)
                """,
                "CREATE INDEX guest_card_link_age ON guest_card_link (expires_at)",
                """
                CREATE TABLE guest_card (
                    guest TEXT NOT NULL PRIMARY KEY REFERENCES guest (id),
                    link BLOB NOT NULL,
                    filled_at BIGINT NOT NULL,
                    checked_at BIGINT,
                    checked_by TEXT)
                """,
                "CREATE INDEX guest_card_by_link ON guest_card (link)",
            ])
    }

    /// By its name a program's card that comes again is known. Of a booking there are no more cards than persons, by however many links; nothing
    /// stands for links that a desk has made, which counts them itself.
    static func names(_ number: Int) -> Migration {
        Migration(
            number, "names of registration cards",
            [
                "ALTER TABLE guest_card_link ADD COLUMN persons BIGINT",
                "ALTER TABLE guest_card ADD COLUMN name TEXT",
                "CREATE UNIQUE INDEX guest_card_by_name ON guest_card (link, name) WHERE name IS NOT NULL",
            ])
    }
}
