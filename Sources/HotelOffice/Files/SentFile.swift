import Lodging
import Primitives
import SQL

/// A file that somebody has sent and has not told to be taken yet.
struct SentFile: Sendable {
    enum Kind: String, Sendable { case rates, rooms }

    /// Milliseconds for which one is kept.
    private static let kept: Int64 = 24 * 3600 * 1000

    let id: UUIDv7
    let kind: Kind
    let body: [UInt8]

    /// Keeps it in the place of any other that the same person has sent.
    func keep(for hotel: HotelID, by login: String, at now: UTCTime, _ connection: any SQLConnection) throws {
        try connection.execute("DELETE FROM hotel_file WHERE sent_at < $1", [.integer(now.milliseconds - Self.kept)])
        try connection.execute(
            """
            INSERT INTO hotel_file (login, id, hotel, kind, sent_at, body) VALUES ($1, $2, $3, $4, $5, $6)
            ON CONFLICT (login) DO UPDATE SET id = excluded.id, hotel = excluded.hotel, kind = excluded.kind, sent_at = excluded.sent_at,
                body = excluded.body
            """,
            [.text(login), .text(id.text), .text(hotel.text), .text(kind.rawValue), .integer(now.milliseconds), .blob(body)])
    }

    /// What somebody has sent last, where it is this one and not too old.
    static func sent(
        _ id: UUIDv7, for hotel: HotelID, by login: String, at now: UTCTime, _ connection: any SQLConnection
    ) throws -> SentFile? {
        try connection.first(
            "SELECT kind, body FROM hotel_file WHERE login = $1 AND id = $2 AND hotel = $3 AND sent_at >= $4",
            [.text(login), .text(id.text), .text(hotel.text), .integer(now.milliseconds - kept)]
        ).map { row in SentFile(id: id, kind: try row.parsed(0) { Kind(rawValue: $0) }, body: try row.blob(1)) }
    }

    static func drop(of login: String, _ connection: any SQLConnection) throws {
        try connection.execute("DELETE FROM hotel_file WHERE login = $1", [.text(login)])
    }
}
