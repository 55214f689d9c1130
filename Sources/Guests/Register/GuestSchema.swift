import SQL

/// The register of guests in a city's own database. What is personal is sealed; the keys are in the vault.
enum GuestSchema {
    static let migrations = [
        Migration(
            1, "register of guests",
            [
                // Whether the vault was told of it: then a vault that does not know it is another one.
                """
                CREATE TABLE guest_tenant_key (
                    id BIGINT NOT NULL PRIMARY KEY CHECK (id = 1),
                    name TEXT NOT NULL,
                    content BLOB NOT NULL,
                    is_kept BIGINT NOT NULL)
                """,
                """
                CREATE TABLE guest (
                    id TEXT NOT NULL PRIMARY KEY,
                    hotel TEXT NOT NULL CHECK (hotel <> ''),
                    guardian TEXT REFERENCES guest (id),
                    created_at BIGINT NOT NULL,
                    revision BIGINT NOT NULL,
                    erased_at BIGINT)
                """,
                """
                CREATE TABLE guest_part (
                    guest TEXT NOT NULL REFERENCES guest (id),
                    part TEXT NOT NULL,
                    sealed BLOB NOT NULL,
                    PRIMARY KEY (guest, part))
                """,
                // Days since 1970-01-01 of the hotel's calendar, half-open; moments in milliseconds.
                """
                CREATE TABLE guest_stay (
                    id TEXT NOT NULL PRIMARY KEY,
                    guest TEXT NOT NULL REFERENCES guest (id),
                    hotel TEXT NOT NULL,
                    booking TEXT NOT NULL,
                    room TEXT NOT NULL,
                    purpose TEXT NOT NULL,
                    arrival BIGINT NOT NULL,
                    departure BIGINT NOT NULL CHECK (departure > arrival),
                    arrived_at BIGINT,
                    departed_at BIGINT,
                    state TEXT NOT NULL CHECK (state IN ('expected', 'in-house', 'departed', 'cancelled')),
                    UNIQUE (guest, booking, arrival))
                """,
                "CREATE INDEX guest_stay_arrival ON guest_stay (hotel, arrival, id)",
                "CREATE INDEX guest_stay_guest ON guest_stay (guest)",
                "CREATE INDEX guest_stay_booking ON guest_stay (booking)",
                // The order to erase, and the proof. A part is empty where all of a guest is erased.
                """
                CREATE TABLE guest_erasure (
                    id TEXT NOT NULL PRIMARY KEY,
                    guest TEXT NOT NULL,
                    part TEXT NOT NULL,
                    ordered_at BIGINT NOT NULL,
                    actor TEXT NOT NULL,
                    reason TEXT NOT NULL,
                    digest BLOB NOT NULL,
                    shredded_at BIGINT)
                """,
                "CREATE INDEX guest_erasure_guest ON guest_erasure (guest)",
                "CREATE INDEX guest_erasure_open ON guest_erasure (shredded_at, ordered_at)",
                // How far this database has heard of what was erased in the vault: a restored backup has heard of less.
                """
                CREATE TABLE guest_erased_heard (
                    id BIGINT NOT NULL PRIMARY KEY CHECK (id = 1),
                    position BIGINT NOT NULL)
                """,
                "INSERT INTO guest_erased_heard (id, position) VALUES (1, 0)",
                "CREATE TABLE guest_retention (part TEXT NOT NULL PRIMARY KEY, days BIGINT NOT NULL)",
                // From which other city a booking came: it may ask for the erasure of its guests, and no other.
                "CREATE TABLE guest_origin (booking TEXT NOT NULL PRIMARY KEY, city TEXT NOT NULL)",
                // Which other city was given guests of a booking, and is to be told when they are erased here.
                """
                CREATE TABLE guest_disclosure (
                    booking TEXT NOT NULL,
                    city TEXT NOT NULL,
                    guest TEXT NOT NULL,
                    given_at BIGINT NOT NULL,
                    asked_at BIGINT,
                    erased_at BIGINT,
                    problem TEXT,
                    PRIMARY KEY (booking, city, guest))
                """,
                "CREATE INDEX guest_disclosure_guest ON guest_disclosure (guest)",
                // As it is shown, once a month is over.
                "CREATE TABLE guest_month (month TEXT NOT NULL PRIMARY KEY, counted_at BIGINT NOT NULL, body BLOB NOT NULL)",
                "CREATE INDEX guest_stay_nights ON guest_stay (departure, arrival)",
            ]),
        PoliceSchema.step(2),
        GuestCardSchema.step(3),
        // A month is shown on the board once it is counted; until it is, the next run tries again.
        Migration(4, "months on the board", ["ALTER TABLE guest_month ADD COLUMN shown_at BIGINT"]),
        ToldSchema.step(5),
        // Which other cities were told of guests stands with bookings: `guest_told_elsewhere`.
        Migration(6, "what other cities were told", ["DROP TABLE guest_disclosure"]),
        PersonalNoteSchema.step(7),
        VaultRotationSchema.step(8),
        // Whether its card begins with what was told with the booking: who has booked has asked for it.
        Migration(9, "cards of who has booked", ["ALTER TABLE guest_card_link ADD COLUMN takes_told BIGINT NOT NULL DEFAULT 0"]),
        Migration(
            10, "guests who are expected", ["CREATE INDEX guest_stay_expected ON guest_stay (arrival, booking) WHERE state = 'expected'"]),
        GuestCardSchema.names(11),
        PoliceSchema.closing(12),
    ]
}
