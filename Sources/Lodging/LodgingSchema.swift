import SQL

/// The tables of hotels and bookings in a city's own database. Days are counted since 1970 in the hotel's calendar, times in milliseconds since 1970,
/// amounts in minor units.
enum LodgingSchema {
    static let migrations = [
        Migration(1, "hotels, rates, stock and bookings", hotels + rates + stock + bookings + told), ElsewhereSchema.step(2),
        Migration(3, "whose bookings are", proofs),
        Migration(
            4, "stamps of what hotels sell",
            [
                // By which it is known whether what was read of a hotel is still so; 0 where nobody has changed it since.
                "ALTER TABLE hotel ADD COLUMN stamp BIGINT NOT NULL DEFAULT 0",
                // Holds of one hotel are looked for, and all of them.
                "DROP INDEX booking_held", "CREATE INDEX booking_held ON booking (hotel, hold_until) WHERE state = 'held'",
            ]),
        Migration(5, "photos of hotels", photos), Migration(6, "nights that other calendars take", blocks),
        // Who comes is kept sealed, by the register of guests: `booking_told`.
        Migration(7, "no names beside bookings", ["DROP TABLE booking_guests"]), Migration(8, "tasks of desks", tasks),
        // How much of `overbook` was opened for single bookings, and is closed when there is a room for them.
        Migration(9, "what was oversold on purpose", ["ALTER TABLE stock_night ADD COLUMN widened BIGINT NOT NULL DEFAULT 0"]),
        // With the stock, so that what comes free finds who waits in the same transaction; those of `waiting_stay` are moved by the desks' own step.
        Migration(10, "who waits for rooms", waiting),
        // A code finds its booking by the id.
        Migration(11, "no references beside bookings", ["DROP INDEX booking_by_reference", "ALTER TABLE booking DROP COLUMN reference"]),
    ]

    private static let hotels: [SQLText] = [
        """
        CREATE TABLE hotel (
            id TEXT NOT NULL PRIMARY KEY,
            revision BIGINT NOT NULL CHECK (revision > 0),
            body BLOB NOT NULL,
            is_open BIGINT NOT NULL CHECK (is_open IN (0, 1)),
            changed_at BIGINT NOT NULL)
        """,
        """
        CREATE TABLE room_type (
            number BIGINT NOT NULL PRIMARY KEY,
            hotel TEXT NOT NULL REFERENCES hotel (id),
            id TEXT NOT NULL,
            revision BIGINT NOT NULL CHECK (revision > 0),
            body BLOB NOT NULL,
            is_sold BIGINT NOT NULL CHECK (is_sold IN (0, 1)),
            UNIQUE (hotel, id))
        """,
        """
        CREATE TABLE room (
            hotel TEXT NOT NULL REFERENCES hotel (id),
            number TEXT NOT NULL,
            room_type BIGINT NOT NULL REFERENCES room_type (number),
            floor BIGINT NOT NULL,
            PRIMARY KEY (hotel, number))
        """,
        "CREATE INDEX room_by_type ON room (room_type)",
        // From the first day on which it is not sold to the first on which it is again.
        """
        CREATE TABLE room_outage (
            hotel TEXT NOT NULL,
            room TEXT NOT NULL,
            first_day BIGINT NOT NULL,
            until_day BIGINT NOT NULL CHECK (until_day > first_day),
            reason TEXT NOT NULL,
            PRIMARY KEY (hotel, room, first_day),
            FOREIGN KEY (hotel, room) REFERENCES room (hotel, number))
        """,
    ]

    private static let rates: [SQLText] = [
        """
        CREATE TABLE rate_plan (
            number BIGINT NOT NULL PRIMARY KEY,
            hotel TEXT NOT NULL REFERENCES hotel (id),
            id TEXT NOT NULL,
            revision BIGINT NOT NULL CHECK (revision > 0),
            body BLOB NOT NULL,
            is_sold BIGINT NOT NULL CHECK (is_sold IN (0, 1)),
            UNIQUE (hotel, id))
        """,
        """
        CREATE TABLE day_rule (
            room_type BIGINT NOT NULL REFERENCES room_type (number),
            rate_plan BIGINT NOT NULL REFERENCES rate_plan (number),
            day BIGINT NOT NULL,
            price BIGINT CHECK (price >= 0),
            min_stay BIGINT,
            max_stay BIGINT,
            min_stay_arrival BIGINT,
            max_stay_arrival BIGINT,
            closed BIGINT NOT NULL CHECK (closed IN (0, 1)),
            closed_to_arrival BIGINT NOT NULL CHECK (closed_to_arrival IN (0, 1)),
            closed_to_departure BIGINT NOT NULL CHECK (closed_to_departure IN (0, 1)),
            quota BIGINT CHECK (quota >= 0),
            sold BIGINT NOT NULL CHECK (sold >= 0),
            PRIMARY KEY (room_type, rate_plan, day))
        """,
    ]

    // What makes it impossible to sell a room twice: no statement, of whatever process, gets past these.
    private static let stock: [SQLText] = [
        .inKeyOrder(
            """
            CREATE TABLE stock_night (
                room_type BIGINT NOT NULL REFERENCES room_type (number),
                day BIGINT NOT NULL,
                rooms BIGINT NOT NULL CHECK (rooms >= 0),
                overbook BIGINT NOT NULL CHECK (overbook >= 0),
                sold BIGINT NOT NULL CHECK (sold >= 0),
                PRIMARY KEY (room_type, day),
                CONSTRAINT never_oversold CHECK (sold <= rooms + overbook))
            """)
    ]

    private static let bookings: [SQLText] = [
        """
        CREATE TABLE booking (
            id TEXT NOT NULL PRIMARY KEY,
            hotel TEXT NOT NULL REFERENCES hotel (id),
            room_type BIGINT NOT NULL REFERENCES room_type (number),
            rate_plan BIGINT NOT NULL REFERENCES rate_plan (number),
            asker TEXT NOT NULL,
            reference TEXT NOT NULL,
            state TEXT NOT NULL
                CHECK (state IN ('held', 'confirmed', 'checked-in', 'checked-out', 'released', 'expired', 'cancelled', 'no-show')),
            hold_until BIGINT,
            arrival BIGINT NOT NULL,
            departure BIGINT NOT NULL CHECK (departure > arrival),
            total BIGINT NOT NULL CHECK (total >= 0),
            charge BIGINT CHECK (charge >= 0 AND charge <= total),
            currency TEXT NOT NULL,
            revision BIGINT NOT NULL CHECK (revision > 0),
            created_at BIGINT NOT NULL,
            changed_at BIGINT NOT NULL,
            body BLOB NOT NULL,
            CHECK (state <> 'held' OR hold_until IS NOT NULL))
        """,
        "CREATE INDEX booking_by_reference ON booking (reference)",
        "CREATE INDEX booking_by_change ON booking (changed_at)",
        "CREATE INDEX booking_by_arrival ON booking (hotel, arrival)",
        "CREATE INDEX booking_held ON booking (hold_until) WHERE state = 'held'",
        // A row for each night of a booking that has a room: what is sold is counted by them.
        .inKeyOrder(
            """
            CREATE TABLE booking_night (
                booking TEXT NOT NULL REFERENCES booking (id),
                day BIGINT NOT NULL,
                room_type BIGINT NOT NULL,
                rate_plan BIGINT NOT NULL,
                hotel TEXT NOT NULL,
                room TEXT,
                PRIMARY KEY (booking, day),
                FOREIGN KEY (room_type, day) REFERENCES stock_night (room_type, day),
                FOREIGN KEY (hotel, room) REFERENCES room (hotel, number))
            """),
        // Nobody sleeps in a room that another has for the night.
        "CREATE UNIQUE INDEX booking_night_by_room ON booking_night (hotel, room, day) WHERE room IS NOT NULL",
        // Who comes, until the register of guests has it; what is deleted here is overwritten on the disk.
        "CREATE TABLE booking_guests (booking TEXT NOT NULL PRIMARY KEY REFERENCES booking (id), told_at BIGINT NOT NULL, body BLOB NOT NULL)",
        "CREATE TABLE booking_code_attempt (key BLOB NOT NULL PRIMARY KEY, count BIGINT NOT NULL, since BIGINT NOT NULL)",
        // By which offers and codes are made; of no use elsewhere.
        "CREATE TABLE booking_secret (id BIGINT NOT NULL PRIMARY KEY, secret BLOB NOT NULL)",
    ]

    private static let waiting: [SQLText] = [
        """
        CREATE TABLE stay_waiting (
            id TEXT NOT NULL PRIMARY KEY,
            hotel TEXT NOT NULL REFERENCES hotel (id),
            room_type TEXT NOT NULL,
            state TEXT NOT NULL CHECK (state IN ('waiting', 'offered', 'booked', 'lapsed', 'withdrawn')),
            body BLOB NOT NULL,
            asked_at BIGINT NOT NULL,
            offered_until BIGINT,
            is_told BIGINT NOT NULL DEFAULT 0,
            booking TEXT REFERENCES booking (id))
        """,
        "CREATE INDEX stay_waiting_open ON stay_waiting (hotel, asked_at) WHERE state IN ('waiting', 'offered')",
    ]

    // What the other cities were told, so that they are told again where it is otherwise.
    private static let told: [SQLText] = [
        "CREATE TABLE lodging_told (key TEXT NOT NULL PRIMARY KEY, digest BLOB NOT NULL)",
        // Up to which change that was looked at, and on which day.
        "CREATE TABLE lodging_told_until (id BIGINT NOT NULL PRIMARY KEY, changed_at BIGINT NOT NULL, day BIGINT NOT NULL)",
    ]

    // By which codes of bookings in other cities are known again.
    private static let proofs: [SQLText] = [
        "CREATE TABLE elsewhere_code (code BLOB NOT NULL PRIMARY KEY, booking TEXT NOT NULL, city TEXT NOT NULL)"
    ]

    private static let photos: [SQLText] = [
        """
        CREATE TABLE hotel_photo (
            id TEXT NOT NULL PRIMARY KEY,
            hotel TEXT NOT NULL REFERENCES hotel (id),
            place BIGINT NOT NULL,
            revision BIGINT NOT NULL CHECK (revision > 0),
            alt BLOB NOT NULL)
        """,
        "CREATE INDEX hotel_photo_by_hotel ON hotel_photo (hotel, place)",
        """
        CREATE TABLE hotel_picture (
            photo TEXT NOT NULL REFERENCES hotel_photo (id),
            width BIGINT NOT NULL CHECK (width > 0),
            height BIGINT NOT NULL CHECK (height > 0),
            digest BLOB NOT NULL,
            body BLOB NOT NULL,
            PRIMARY KEY (photo, width))
        """,
        "CREATE INDEX hotel_picture_by_digest ON hotel_picture (digest)",
    ]

    // A room of the type is taken elsewhere, from the first night to the first that is free again.
    private static let blocks: [SQLText] = [
        """
        CREATE TABLE stock_block (
            feed TEXT NOT NULL,
            uid TEXT NOT NULL,
            room_type BIGINT NOT NULL REFERENCES room_type (number),
            first_day BIGINT NOT NULL,
            until_day BIGINT NOT NULL CHECK (until_day > first_day),
            PRIMARY KEY (feed, uid, first_day))
        """,
        "CREATE INDEX stock_block_by_type ON stock_block (room_type, until_day)",
    ]

    // What a person at the desk has to see to, until somebody says that it is done.
    private static let tasks: [SQLText] = [
        """
        CREATE TABLE desk_task (
            booking TEXT NOT NULL REFERENCES booking (id),
            kind TEXT NOT NULL CHECK (kind IN ('room-lost', 'recovered', 'overbooked')),
            hotel TEXT NOT NULL REFERENCES hotel (id),
            detail TEXT NOT NULL,
            by TEXT NOT NULL,
            at BIGINT NOT NULL,
            done_at BIGINT,
            PRIMARY KEY (booking, kind))
        """,
        "CREATE INDEX desk_task_open ON desk_task (hotel) WHERE done_at IS NULL",
    ]
}
