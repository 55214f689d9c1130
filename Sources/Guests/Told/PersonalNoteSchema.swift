import SQL

/// Notes of people beside bookings, sealed. A note that is erased stays as a row without a text; the digest is of what it was.
enum PersonalNoteSchema {
    static func step(_ number: Int) -> Migration {
        Migration(
            number, "notes of people beside bookings, sealed",
            [
                """
                CREATE TABLE personal_note (
                    subject TEXT NOT NULL PRIMARY KEY,
                    booking TEXT NOT NULL,
                    basis TEXT NOT NULL CHECK (basis IN ('booking', 'invoice')),
                    written_at BIGINT NOT NULL,
                    until_day BIGINT NOT NULL,
                    sealed BLOB,
                    erased_at BIGINT,
                    digest BLOB,
                    shredded_at BIGINT,
                    CHECK ((sealed IS NULL) = (erased_at IS NOT NULL)))
                """,
                "CREATE INDEX personal_note_booking ON personal_note (booking) WHERE booking <> ''",
                "CREATE INDEX personal_note_open ON personal_note (erased_at) WHERE erased_at IS NOT NULL AND shredded_at IS NULL",
                "CREATE INDEX personal_note_until ON personal_note (basis, until_day) WHERE sealed IS NOT NULL",
            ])
    }
}
