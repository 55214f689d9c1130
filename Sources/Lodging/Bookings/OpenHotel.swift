import Primitives
public import SQL

/// A hotel of this city that is open to travellers, with what it sells and has sold.
public struct OpenHotel: Sendable {
    public let hotel: Hotel
    public let roomTypes: [(id: RoomTypeID, type: RoomType)]
    public let ratePlans: [(id: RatePlanID, plan: RatePlan)]
    /// Those of both that are not for sale any more: bookings that were made of them have their names still.
    public let withdrawn: (roomTypes: Set<RoomTypeID>, ratePlans: Set<RatePlanID>)

    /// - Returns: `nil` where there is none of that id, or it is closed to travellers.
    public init?(_ id: HotelID, _ connection: any SQLConnection) throws {
        guard let row = try connection.first("SELECT stamp, is_open FROM hotel WHERE id = $1", [.text(id.text)]), try row.flag(1) else { return nil }
        let book = try RateBook.of(id, stamp: row.integer(0), connection)
        hotel = book.hotel
        roomTypes = book.types.map { ($0.id, $0.roomType.value) }
        ratePlans = book.plans.map { ($0.id, $0.plan.value) }
        withdrawn = (
            Set(book.types.filter { !$0.roomType.isOffered }.map(\.id)), Set(book.plans.filter { !$0.plan.isOffered }.map(\.id))
        )
    }
}

extension BookingDesk {
    /// What a hotel offers for a stay, for who looks at it: the prices of ``quote(_:at:_:)`` without what it takes to book one.
    ///
    /// - Throws: ``LodgingRefusal/notFound(_:)`` for a hotel that there is not, or that is closed to travellers.
    public func prices(for stay: StayRequest, at hotel: HotelID, _ connection: any SQLConnection) throws -> Quote {
        Quoting.quote(stay, try HotelRates.load(hotel, for: stay, at: now, zones: zones, connection).rates)
    }
}
