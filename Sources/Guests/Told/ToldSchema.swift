import SQL

/// Tables of what is personal in bookings, and of what other cities were told. In the city's database all of it is sealed; the keys are in its vault,
/// which no backup holds.
enum ToldSchema {
    static func step(_ number: Int) -> Migration {
        Migration(
            number, "persons of bookings, sealed",
            [
                """
                CREATE TABLE personal_wrapping_key (
                    id BIGINT NOT NULL PRIMARY KEY CHECK (id = 1),
                    name TEXT NOT NULL,
                    content BLOB NOT NULL)
                """,
                // Who comes, until when they are here. What is erased stays as a row without a text, so that nobody enters it again; the digest is of what it
                // was.
                // By the proof a guest is known again who knows the address that was told; it goes with the text.
                """
                CREATE TABLE booking_told (
                    booking TEXT NOT NULL PRIMARY KEY,
                    told_at BIGINT NOT NULL,
                    until_day BIGINT NOT NULL,
                    sealed BLOB,
                    proof BLOB,
                    erased_at BIGINT,
                    digest BLOB,
                    shredded_at BIGINT,
                    CHECK ((sealed IS NULL AND proof IS NULL) OR erased_at IS NULL))
                """,
                "CREATE INDEX booking_told_open ON booking_told (erased_at) WHERE erased_at IS NOT NULL AND shredded_at IS NULL",
                "CREATE INDEX booking_told_until ON booking_told (until_day) WHERE sealed IS NOT NULL",
                // Which other city was told of persons with a booking, and how far it is with erasing them where that was ordered.
                """
                CREATE TABLE guest_told_elsewhere (
                    booking TEXT NOT NULL,
                    city TEXT NOT NULL,
                    guest TEXT NOT NULL,
                    given_at BIGINT NOT NULL,
                    ordered_at BIGINT,
                    tries BIGINT NOT NULL,
                    next_try_at BIGINT,
                    answered_at BIGINT,
                    answer BLOB,
                    problem TEXT NOT NULL,
                    PRIMARY KEY (booking, city))
                """,
                "CREATE INDEX guest_told_elsewhere_due ON guest_told_elsewhere (next_try_at) WHERE next_try_at IS NOT NULL",
                "CREATE INDEX guest_told_elsewhere_ordered ON guest_told_elsewhere (ordered_at) WHERE ordered_at IS NOT NULL",
                "CREATE INDEX guest_told_elsewhere_guest ON guest_told_elsewhere (guest) WHERE guest <> ''",
            ])
    }

    static func vaultStep(_ number: Int) -> Migration {
        Migration(
            number, "keys of what is personal in bookings",
            [
                """
                CREATE TABLE personal_key (
                    subject TEXT NOT NULL PRIMARY KEY,
                    wrapping_key TEXT NOT NULL,
                    wrapped BLOB NOT NULL,
                    made_at BIGINT NOT NULL)
                """,
                // What was destroyed, so that a restored backup cannot have it made anew.
                "CREATE TABLE personal_destroyed (subject TEXT NOT NULL PRIMARY KEY, destroyed_at BIGINT NOT NULL)",
            ])
    }
}
