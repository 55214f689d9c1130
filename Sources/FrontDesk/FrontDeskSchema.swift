import SQL

/// The tables of front desks in a city's own database. Days are counted since 1970 in the hotel's calendar, times in milliseconds since 1970, amounts in
/// minor units. Nothing in them says who somebody is: that stands, sealed, among `PersonalNotes`.
enum FrontDeskSchema {
    static let migrations = [
        Migration(1, "folios, invoices, night audits, rooms and groups", folios + payments + invoices + nights + rooms + groups),
        Migration(2, "who did not come, and what was asked of providers", absent + asked),
        // Whether who waits was written to since a room is held for them.
        Migration(3, "who of those who wait was told", ["ALTER TABLE waiting_stay ADD COLUMN is_told BIGINT NOT NULL DEFAULT 0"]),
        // What is written down of people stands in `personal_note`, where erasure reaches it.
        Migration(
            4, "no people beside invoices and who waits",
            ["ALTER TABLE invoice DROP COLUMN buyer", "ALTER TABLE waiting_stay DROP COLUMN contact"]),
        Migration(
            5, "who waits stands with the stock",
            [
                """
                INSERT INTO stay_waiting (id, hotel, room_type, state, body, asked_at, offered_until, is_told, booking)
                SELECT id, hotel, room_type, state, body, asked_at, offered_until, is_told, booking FROM waiting_stay
                """,
                "DROP TABLE waiting_stay",
            ]),
    ]
    static let vaultMigrations = [
        Migration(1, "keys of what desks seal", ["CREATE TABLE desk_key (name TEXT NOT NULL PRIMARY KEY, key BLOB NOT NULL)"]),
        Migration(2, "keys of notes are with those of bookings", ["DROP TABLE desk_key"]),
    ]

    private static let folios: [SQLText] = [
        """
        CREATE TABLE folio (
            id TEXT NOT NULL PRIMARY KEY,
            hotel TEXT NOT NULL REFERENCES hotel (id),
            currency TEXT NOT NULL,
            opened_at BIGINT NOT NULL)
        """,
        "CREATE INDEX folio_by_hotel ON folio (hotel)",
        // A booking that has a folio with others; one that stands here not has a folio of its own, of its own id.
        "CREATE TABLE folio_booking (booking TEXT NOT NULL PRIMARY KEY REFERENCES booking (id), folio TEXT NOT NULL REFERENCES folio (id))",
        "CREATE INDEX folio_booking_by_folio ON folio_booking (folio)",
        """
        CREATE TABLE folio_entry (
            folio TEXT NOT NULL REFERENCES folio (id),
            number BIGINT NOT NULL CHECK (number > 0),
            booking TEXT NOT NULL REFERENCES booking (id),
            day BIGINT NOT NULL,
            kind TEXT NOT NULL,
            is_price BIGINT NOT NULL CHECK (is_price IN (0, 1)),
            label TEXT NOT NULL,
            amount BIGINT NOT NULL CHECK (amount <> 0),
            corrects BIGINT,
            at BIGINT NOT NULL,
            by TEXT NOT NULL,
            request TEXT UNIQUE,
            business_day BIGINT NOT NULL,
            invoice_kind TEXT,
            invoice_year BIGINT,
            invoice_number BIGINT,
            PRIMARY KEY (folio, number),
            CHECK (is_price = 0 OR amount > 0),
            CHECK (corrects IS NULL OR amount < 0))
        """,
        // What a booking costs for a night is charged once, whoever charges it and however often.
        "CREATE UNIQUE INDEX folio_entry_once ON folio_entry (booking, day, kind) WHERE is_price = 1",
        "CREATE INDEX folio_entry_by_invoice ON folio_entry (folio, invoice_number)",
    ]

    private static let payments: [SQLText] = [
        """
        CREATE TABLE payment (
            id TEXT NOT NULL PRIMARY KEY,
            folio TEXT NOT NULL REFERENCES folio (id),
            method TEXT NOT NULL,
            state TEXT NOT NULL CHECK (state IN ('requested', 'authorised', 'captured', 'refused', 'voided')),
            amount BIGINT NOT NULL CHECK (amount > 0),
            captured BIGINT NOT NULL CHECK (captured >= 0 AND captured <= amount),
            refunded BIGINT NOT NULL CHECK (refunded >= 0 AND refunded <= captured),
            reference TEXT NOT NULL,
            at BIGINT NOT NULL)
        """,
        "CREATE INDEX payment_by_folio ON payment (folio)",
        """
        CREATE TABLE payment_step (
            payment TEXT NOT NULL REFERENCES payment (id),
            number BIGINT NOT NULL,
            what TEXT NOT NULL,
            amount BIGINT NOT NULL,
            detail TEXT NOT NULL,
            at BIGINT NOT NULL,
            by TEXT NOT NULL,
            business_day BIGINT NOT NULL,
            request TEXT UNIQUE,
            PRIMARY KEY (payment, number))
        """,
        // What the sandbox provider knows: another party's books, which happen to lie here.
        """
        CREATE TABLE sandbox_payment (
            id TEXT NOT NULL PRIMARY KEY,
            state TEXT NOT NULL CHECK (state IN ('authorised', 'captured', 'refused', 'voided')),
            currency TEXT NOT NULL,
            authorised BIGINT NOT NULL,
            captured BIGINT NOT NULL CHECK (captured <= authorised),
            refunded BIGINT NOT NULL CHECK (refunded <= captured))
        """,
        "CREATE TABLE sandbox_refund (id TEXT NOT NULL PRIMARY KEY, payment TEXT NOT NULL REFERENCES sandbox_payment (id), amount BIGINT NOT NULL)",
    ]

    // Rows of this table are never changed and never deleted: no statement of ours does.
    private static let invoices: [SQLText] = [
        """
        CREATE TABLE invoice (
            hotel TEXT NOT NULL REFERENCES hotel (id),
            kind TEXT NOT NULL CHECK (kind IN ('invoice', 'credit-note')),
            year BIGINT NOT NULL,
            number BIGINT NOT NULL CHECK (number > 0),
            folio TEXT NOT NULL REFERENCES folio (id),
            issued_at BIGINT NOT NULL,
            total BIGINT NOT NULL,
            currency TEXT NOT NULL,
            body BLOB NOT NULL,
            sha256 BLOB NOT NULL,
            buyer BLOB,
            request TEXT NOT NULL UNIQUE,
            PRIMARY KEY (hotel, kind, year, number))
        """,
        "CREATE INDEX invoice_by_folio ON invoice (folio)",
    ]

    private static let nights: [SQLText] = [
        "CREATE TABLE business_day (hotel TEXT NOT NULL PRIMARY KEY REFERENCES hotel (id), day BIGINT NOT NULL)",
        """
        CREATE TABLE night_audit (
            hotel TEXT NOT NULL REFERENCES hotel (id),
            day BIGINT NOT NULL,
            started_at BIGINT NOT NULL,
            started_by TEXT NOT NULL,
            closed_at BIGINT,
            report BLOB,
            PRIMARY KEY (hotel, day),
            CHECK ((closed_at IS NULL) = (report IS NULL)))
        """,
    ]

    private static let rooms: [SQLText] = [
        """
        CREATE TABLE room_state (
            hotel TEXT NOT NULL,
            room TEXT NOT NULL,
            state TEXT NOT NULL CHECK (state IN ('clean', 'dirty', 'inspected')),
            changed_at BIGINT NOT NULL,
            changed_by TEXT NOT NULL,
            PRIMARY KEY (hotel, room))
        """
    ]

    private static let groups: [SQLText] = [
        """
        CREATE TABLE booking_group (
            id TEXT NOT NULL PRIMARY KEY,
            hotel TEXT NOT NULL REFERENCES hotel (id),
            name TEXT NOT NULL,
            has_one_folio BIGINT NOT NULL CHECK (has_one_folio IN (0, 1)),
            created_at BIGINT NOT NULL)
        """,
        "CREATE INDEX booking_group_by_hotel ON booking_group (hotel)",
        "CREATE TABLE booking_group_member (booking TEXT NOT NULL PRIMARY KEY REFERENCES booking (id), grouped TEXT NOT NULL REFERENCES booking_group (id))",
        "CREATE INDEX booking_group_member_by_group ON booking_group_member (grouped)",
        """
        CREATE TABLE waiting_stay (
            id TEXT NOT NULL PRIMARY KEY,
            hotel TEXT NOT NULL REFERENCES hotel (id),
            room_type TEXT NOT NULL,
            state TEXT NOT NULL CHECK (state IN ('waiting', 'offered', 'booked', 'lapsed', 'withdrawn')),
            body BLOB NOT NULL,
            contact BLOB,
            asked_at BIGINT NOT NULL,
            offered_until BIGINT,
            booking TEXT REFERENCES booking (id))
        """,
        "CREATE INDEX waiting_stay_open ON waiting_stay (hotel, asked_at) WHERE state IN ('waiting', 'offered')",
    ]

    // Bookings that the audit of a day has settled since nobody came: in the transaction that does it, so that an audit that is gone on with knows them.
    private static let absent: [SQLText] = [
        """
        CREATE TABLE night_absent (
            hotel TEXT NOT NULL,
            day BIGINT NOT NULL,
            booking TEXT NOT NULL REFERENCES booking (id),
            PRIMARY KEY (hotel, day, booking),
            FOREIGN KEY (hotel, day) REFERENCES night_audit (hotel, day))
        """
    ]

    // What a payment provider was asked, until its answer is known.
    private static let asked: [SQLText] = [
        """
        CREATE TABLE payment_refund (
            id TEXT NOT NULL PRIMARY KEY,
            payment TEXT NOT NULL REFERENCES payment (id),
            amount BIGINT NOT NULL CHECK (amount > 0),
            reason TEXT NOT NULL,
            state TEXT NOT NULL CHECK (state IN ('requested', 'refunded', 'refused')),
            at BIGINT NOT NULL)
        """,
        "CREATE INDEX payment_refund_open ON payment_refund (payment) WHERE state = 'requested'",
        "CREATE INDEX payment_open ON payment (at) WHERE state IN ('requested', 'authorised')",
        // Whether the sandbox loses its first answer to each question about a payment.
        "ALTER TABLE sandbox_payment ADD COLUMN loses BIGINT NOT NULL DEFAULT 0",
    ]
}
