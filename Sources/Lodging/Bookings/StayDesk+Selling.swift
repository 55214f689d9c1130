import Accounts
public import Primitives
public import SQL

/// Rooms that the desk sells.
extension StayDesk {
    /// What the desk may offer for a stay.
    ///
    /// - Throws: ``LodgingRefusal/notFound(_:)`` for a hotel where who acts does not work. That it is closed to travellers is no hindrance.
    public func quote(
        _ stay: StayRequest, at hotel: HotelID, _ connection: any SQLConnection
    ) throws -> (offers: [BookingDesk.Offered], refusals: [RateRefusal]) {
        _ = try self.hotel(hotel, connection)
        return try bookings.quote(stay, at: hotel, connection)
    }

    /// Books an offer for who has called or stands at the desk. The same offer again gives the same booking.
    public func book(_ token: String, at hotel: HotelID, _ connection: any SQLConnection) throws -> Booking {
        _ = try self.hotel(hotel, connection)
        let booking = try bookings.book(token, for: nil, by: login, connection)
        guard booking.hotel == hotel else { throw LodgingRefusal.offerUnknown }
        if booking.revision == 1, booking.createdAt == who.now {
            try who.note(.bookingMade, "booking \(booking.id)", "\(hotel) \(booking.arrival)", connection)
        }
        return booking
    }

    /// Keeps the room of an offer longer than travellers may: for a group, or for whom a waiting list has told.
    public func hold(_ token: String, at hotel: HotelID, until end: UTCTime, _ connection: any SQLConnection) throws -> Booking {
        _ = try self.hotel(hotel, connection)
        guard end > who.now, end.since(who.now) <= Self.longestHold * 1000 else {
            throw StayFault.heldTooLong(days: Self.longestHold / 86_400)
        }
        var booking = try bookings.hold(token, for: nil, connection)
        guard booking.hotel == hotel else { throw LodgingRefusal.offerUnknown }
        guard booking.state == .held, booking.holdUntil != end else { return booking }
        booking.holdUntil = end
        return try write(&booking, "held", .bookingMade, detail: "held until \(end)", connection)
    }

    /// Seconds.
    public static let longestHold: Int64 = 14 * 86_400

    /// Makes a booking of a hold.
    public func confirm(_ id: UUIDv7, _ connection: any SQLConnection) throws -> Booking {
        let booking = try find(id, connection)
        let done = try bookings.confirm(id, for: booking.asker, connection)
        if done.revision != booking.revision { try who.note(.bookingMade, "booking \(id)", "confirmed", connection) }
        return done
    }

    /// Somebody without a booking stays: booked, given a room and checked in, or nothing of it.
    public func walkIn(_ token: String, at hotel: HotelID, to room: RoomNumber, _ connection: any SQLConnection) throws -> Booking {
        let booking = try book(token, at: hotel, connection)
        return try checkIn(booking.id, to: booking.state == .confirmed ? room : nil, connection)
    }

    /// Books a room that there is not, on purpose: for the nights that are full one more may be sold from now on, and the trail says who wanted it and why.
    ///
    /// - Parameters:
    ///   - reason: why, 3 to 300 bytes.
    ///   - request: becomes the booking's id, so that it is made once.
    /// - Throws: ``LodgingRefusal/notYours(_:)`` for who does not manage the hotel.
    public func overbook(
        _ stay: StayRequest, at hotel: HotelID, _ roomType: RoomTypeID, _ ratePlan: RatePlanID, reason: String, request: UUIDv7,
        _ connection: any SQLConnection
    ) throws -> Booking {
        _ = try self.hotel(hotel, connection)
        try who.scope.check(.managing, at: hotel)
        if let made = try BookingTables.booking(request, connection) {
            guard made.hotel == hotel else { throw LodgingRefusal.notFound(.booking) }
            return made
        }
        guard (3...300).contains(reason.utf8.count) else { throw StayFault.reasonNeeded }
        guard let secret = try BookingSecret.load(connection), let type = try HotelTables.roomType(roomType, of: hotel, connection) else {
            throw LodgingRefusal.notFound(.roomType)
        }
        try HoldExpiry.release(of: hotel, at: who.now, connection)
        let nights = try Stock.widen(type.number, for: stay, connection)
        try who.note(.overbookingSet, hotel.text, "\(roomType) +1 \(nights.map(\.description).joined(separator: " ")) \(reason)", connection)
        let wanted = HotelRates.Wanted(roomType: roomType, ratePlan: ratePlan)
        let loaded = try HotelRates.load(hotel, for: stay, wanted, at: who.now, zones: zones, isForStaff: true, connection)
        let offer = try BookingDesk.single(Quoting.quote(stay, loaded.rates))
        let token = BookingOffer(offer, at: hotel, for: stay, now: who.now, id: request).spelled(by: secret)
        let booking = try book(token, at: hotel, connection)
        try DeskTasks.add(.overbooked, booking, reason, by: login, at: who.now, connection)
        return booking
    }
}

extension AuditAction {
    /// Its detail is the day before and after, and the price.
    static let bookingEndedEarly = AuditAction(rawValue: "booking.ended-early")
}
