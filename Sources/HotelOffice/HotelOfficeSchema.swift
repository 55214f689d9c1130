import SQL

/// What the office of hotels keeps besides what hotels sell.
enum HotelOfficeSchema {
    static let migrations = [Migration(1, "files of hotels", [files]), Migration(2, "calendars of other systems", calendars)]

    /// Files that somebody has sent and has not told to be taken yet: one for each who works at the site, for a day.
    private static let files: SQLText = """
        CREATE TABLE hotel_file (
            login TEXT NOT NULL PRIMARY KEY,
            id TEXT NOT NULL,
            hotel TEXT NOT NULL REFERENCES hotel (id),
            kind TEXT NOT NULL CHECK (kind IN ('rates', 'rooms')),
            sent_at BIGINT NOT NULL,
            body BLOB NOT NULL)
        """

    private static let calendars: [SQLText] = [
        // What is read, and how that went; times in milliseconds since 1970.
        """
        CREATE TABLE hotel_feed (
            id TEXT NOT NULL PRIMARY KEY,
            hotel TEXT NOT NULL REFERENCES hotel (id),
            room_type TEXT NOT NULL,
            name TEXT NOT NULL,
            address TEXT NOT NULL,
            next_at BIGINT NOT NULL,
            taken_at BIGINT,
            failures BIGINT NOT NULL CHECK (failures >= 0),
            trouble TEXT NOT NULL)
        """,
        "CREATE INDEX hotel_feed_due ON hotel_feed (next_at)",
        // What is shown to who knows the address; found by the digest of what it ends with.
        """
        CREATE TABLE hotel_feed_shown (
            hotel TEXT NOT NULL REFERENCES hotel (id),
            room_type TEXT NOT NULL,
            digest BLOB NOT NULL UNIQUE,
            secret TEXT NOT NULL,
            PRIMARY KEY (hotel, room_type))
        """,
    ]
}
