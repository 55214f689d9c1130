import Primitives
public import SQL
public import Web

extension Hotel {
    /// By which all that is of this hotel alone is told; `nil` where the machine does not know the zone, which another city may have named.
    public var clock: PlaceClock? { (try? TimeZoneFiles.system.rules(of: timeZone)).map { PlaceClock(timeZone, $0) } }
}

extension HotelTables {
    /// The same of one of the city's own hotels; `nil` where it has none of that name.
    public static func clock(of id: HotelID, _ connection: any SQLConnection) throws -> PlaceClock? { try hotel(id, connection)?.value.clock }
}
