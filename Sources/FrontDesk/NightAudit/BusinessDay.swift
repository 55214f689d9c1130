public import Lodging
public import Primitives
public import SQL

/// The day that a hotel's desk works on: it ends when somebody closes it, not at midnight.
public enum BusinessDay {
    /// - Returns: the day after the last that was closed; today where none ever was.
    public static func open(of hotel: HotelID, _ desk: StayDesk, _ connection: any SQLConnection) throws -> UTCDate {
        try begun(of: hotel, connection) ?? desk.today(at: hotel, connection)
    }

    /// - Returns: `nil` where the hotel has never closed a day.
    static func begun(of hotel: HotelID, _ connection: any SQLConnection) throws -> UTCDate? {
        try connection.first("SELECT day FROM business_day WHERE hotel = $1", [.text(hotel.text)]).map { UTCDate(daysSince1970: try $0.int(0)) }
    }

    static func set(_ day: UTCDate, of hotel: HotelID, _ connection: any SQLConnection) throws {
        try connection.execute(
            "INSERT INTO business_day (hotel, day) VALUES ($1, $2) ON CONFLICT (hotel) DO UPDATE SET day = excluded.day",
            [.text(hotel.text), SQLValue(day.daysSince1970)])
    }
}
