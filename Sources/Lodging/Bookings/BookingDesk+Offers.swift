public import Primitives
public import SQL

/// Offers that need not be shown to anybody first.
extension BookingDesk {
    /// An offer of this city.
    ///
    /// - Throws: ``LodgingRefusal/offerUnknown`` for any other text.
    public func offer(_ token: String, _ connection: any SQLConnection) throws -> BookingOffer {
        guard let secret = try BookingSecret.load(connection) else { throw LodgingRefusal.offerUnknown }
        return try BookingOffer(token, by: secret)
    }

    /// Books a stay at the price of the moment, for who has agreed to that already.
    ///
    /// - Parameters:
    ///   - asker: the city at whose site it is booked; `nil` for the hotel's own.
    ///   - by: the login of who books it; empty for the guest.
    /// - Throws: ``LodgingRefusal``, such as that it is sold out.
    @discardableResult
    public func book(
        _ stay: StayRequest, at hotel: HotelID, _ roomType: RoomTypeID, _ ratePlan: RatePlanID, for asker: CityID? = nil, by: String,
        _ connection: any SQLConnection
    ) throws -> Booking {
        guard let secret = try BookingSecret.load(connection) else { throw LodgingRefusal.notFound(.hotel) }
        let wanted = HotelRates.Wanted(roomType: roomType, ratePlan: ratePlan)
        let rates = try HotelRates.load(hotel, for: stay, wanted, at: now, zones: zones, connection).rates
        let offer = BookingOffer(try Self.single(Quoting.quote(stay, rates)), at: hotel, for: stay, now: now)
        return try book(offer.spelled(by: secret), for: asker, by: by, connection)
    }
}
