import SQL

/// What cities keep of bookings that were made at one and are kept by another.
enum ElsewhereSchema {
    static func step(_ number: Int) -> Migration { Migration(number, "bookings between cities", elsewhere + owned + recovery) }

    // Of travellers at this city's site: where their booking is, and nothing of theirs. The reference is the other city's, and opaque here.
    private static let elsewhere: [SQLText] = [
        """
        CREATE TABLE booking_elsewhere (
            booking TEXT NOT NULL PRIMARY KEY,
            city TEXT NOT NULL,
            state TEXT NOT NULL,
            departure BIGINT NOT NULL,
            revision BIGINT NOT NULL,
            reference TEXT NOT NULL,
            note TEXT NOT NULL,
            asked_at BIGINT NOT NULL,
            changed_at BIGINT NOT NULL)
        """,
        "CREATE INDEX booking_elsewhere_by_city ON booking_elsewhere (city, booking)",
        "CREATE INDEX booking_elsewhere_open ON booking_elsewhere (changed_at) WHERE state IN ('asked', 'cancelling')",
        "CREATE INDEX booking_elsewhere_age ON booking_elsewhere (departure)",
    ]

    // Of bookings for travellers at other cities' sites: up to which revision that city was told.
    private static let owned: [SQLText] = [
        "ALTER TABLE booking ADD COLUMN told BIGINT NOT NULL DEFAULT 0",
        "CREATE INDEX booking_by_asker ON booking (asker, id) WHERE asker <> ''",
        """
        CREATE INDEX booking_untold ON booking (asker, id)
        WHERE asker <> '' AND told < revision AND state NOT IN ('held', 'released', 'expired')
        """,
    ]

    // After a backup was restored: hotels sell nothing until the other cities were asked back.
    private static let recovery: [SQLText] = [
        "ALTER TABLE hotel ADD COLUMN asks_back BIGINT NOT NULL DEFAULT 0 CHECK (asks_back IN (0, 1))",
        "CREATE TABLE lodging_recovery (id BIGINT NOT NULL PRIMARY KEY CHECK (id = 1), since BIGINT NOT NULL)",
        "CREATE TABLE lodging_recovery_city (city TEXT NOT NULL PRIMARY KEY, asked_at BIGINT NOT NULL)",
        // Bookings that cannot be made again, since their hotel or room type came after the backup: who has made them is told.
        """
        CREATE TABLE booking_lost (
            booking TEXT NOT NULL PRIMARY KEY,
            asker TEXT NOT NULL,
            revision BIGINT NOT NULL,
            departure BIGINT NOT NULL,
            is_told BIGINT NOT NULL CHECK (is_told IN (0, 1)))
        """,
    ]
}
