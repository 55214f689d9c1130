public import Lodging
public import Primitives
public import SQL

/// Bookings of days before a hotel closes its first one, of which nobody has said what became: the guests may have come and left while the hotel did not
/// work with this desk. So a person says it of each before the first audit charges anybody for not having come.
public enum PastArrivals {
    /// That are shown and settled at once.
    public static let most = 50

    /// - Returns: 0 for a hotel that has closed a day, or begun to.
    public static func count(of hotel: HotelID, _ desk: StayDesk, _ connection: any SQLConnection) throws -> Int {
        guard let key = try key(of: hotel, desk, connection) else { return 0 }
        return try connection.first("SELECT COUNT(*) FROM booking WHERE hotel = $1 AND state = 'confirmed' AND arrival < $2", key)?.int(0) ?? 0
    }

    /// The earliest of them, at most ``most``.
    public static func list(of hotel: HotelID, _ desk: StayDesk, _ connection: any SQLConnection) throws -> [Booking] {
        guard let key = try key(of: hotel, desk, connection) else { return [] }
        return try connection.query(
            "SELECT id FROM booking WHERE hotel = $1 AND state = 'confirmed' AND arrival < $2 ORDER BY arrival, id LIMIT $3", key + [SQLValue(most)]
        ).map { try desk.find(try $0.parsed(0) { UUIDv7($0) }, connection) }
    }

    /// Settles some of them: those who came have left, and are charged nothing here; the others did not come, and are charged what their conditions say.
    /// What is settled already is left as it is.
    ///
    /// - Parameters:
    ///   - listed: as they were shown.
    ///   - came: those of them who did come.
    public static func settle(
        _ listed: [UUIDv7], came: Set<UUIDv7>, at hotel: HotelID, _ reception: Reception, _ connection: any SQLConnection
    ) throws {
        guard listed.count <= most else { throw FolioFault.tooMany(most: most) }
        let open = Set(try list(of: hotel, reception.desk, connection).map(\.id))
        for id in listed where open.contains(id) {
            if came.contains(id) { _ = try reception.desk.stayedBefore(id, connection) } else { _ = try reception.noShow(id, connection) }
        }
    }

    /// The day before the first audit would be of.
    private static func key(of hotel: HotelID, _ desk: StayDesk, _ connection: any SQLConnection) throws -> [SQLValue]? {
        let today = try desk.today(at: hotel, connection)
        guard try BusinessDay.begun(of: hotel, connection) == nil else { return nil }
        return [.text(hotel.text), SQLValue(today.daysSince1970 - 1)]
    }
}
