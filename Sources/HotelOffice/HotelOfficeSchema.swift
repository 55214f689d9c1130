import SQL

/// What the office of hotels keeps besides what hotels sell.
enum HotelOfficeSchema {
    static let migrations = [Migration(1, "files of hotels", [files])]

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
}
