import Primitives
public import StrictJSON

/// Hotels as a file brings them: what each is, what it sells, its rooms, and the days of its calendar.
public struct HotelFile: Sendable {
    /// Hotels that one file may have.
    public static let mostHotels = 500
    /// Changes of days that a hotel may have in it.
    static let mostDays = 20_000

    public struct Entry: Sendable {
        struct Days: Sendable {
            let roomType: RoomTypeID
            let ratePlan: RatePlanID
            let change: DayChange
        }

        public let id: HotelID
        let hotel: Hotel
        let isOpen: Bool
        /// The day since which it has sold rooms, where bookings of an earlier system are to be taken over.
        let since: UTCDate?
        let roomTypes: [(id: RoomTypeID, type: RoomType)]
        let ratePlans: [(id: RatePlanID, plan: RatePlan)]
        let rooms: [HotelTables.Room]
        let days: [Days]

        init(_ json: JSON, path: String) throws(FieldError) {
            let fields = try Fields(json, path: path)
            id = try fields.value("id", .form(.slug)) { HotelID($0) }
            hotel = try Hotel(fields)
            isOpen = fields.optional("open") == nil ? true : try fields.boolean("open")
            since = try fields.optionalDate("since")
            roomTypes = try fields.elements("roomTypes", count: 1...HotelDesk.mostRoomTypes) { json, path throws(FieldError) in
                let fields = try Fields(json, path: path)
                return (try fields.value("id", .form(.slug)) { RoomTypeID($0) }, try RoomType(fields))
            }
            ratePlans = try fields.elements("ratePlans", count: 1...HotelDesk.mostRatePlans) { json, path throws(FieldError) in
                let fields = try Fields(json, path: path)
                return (try fields.value("id", .form(.slug)) { RatePlanID($0) }, try RatePlan(fields))
            }
            rooms = try fields.elements("rooms", count: 0...HotelDesk.mostRooms) { json, path throws(FieldError) in
                let fields = try Fields(json, path: path)
                return HotelTables.Room(
                    try fields.value("number", .form(.roomNumber)) { RoomNumber($0) },
                    try fields.value("roomType", .form(.slug)) { RoomTypeID($0) },
                    floor: try fields.optionalCount("floor", in: -5...200) ?? 0)
            }
            days = try fields.optionalElements("days", count: 0...HotelFile.mostDays) { json, path throws(FieldError) in
                let fields = try Fields(json, path: path)
                return Days(
                    roomType: try fields.value("roomType", .form(.slug)) { RoomTypeID($0) },
                    ratePlan: try fields.value("ratePlan", .form(.slug)) { RatePlanID($0) }, change: try DayChange(fields))
            }
        }
    }

    public let hotels: [Entry]

    public init(_ fields: Fields) throws(FieldError) {
        hotels = try fields.elements("hotels", count: 1...Self.mostHotels) { json, path throws(FieldError) in try Entry(json, path: path) }
        _ = try fields.distinct("hotels", hotels) { $0.id.text }
    }
}
