import Guests
public import Primitives
public import SQL

/// What becomes of a booking after it was made.
extension BookingDesk {
    /// Another stay for the same booking: other days, guests, room type or plan, at the prices of now. Either all of it is changed or nothing.
    ///
    /// - Parameters:
    ///   - request: names the change, so that it is made once however often it is asked for.
    ///   - total: the price that whoever asks has seen.
    /// - Throws: ``LodgingRefusal``; the booking then stands as it stood.
    public func change(
        _ id: UUIDv7, to stay: StayRequest, _ roomType: RoomTypeID, _ ratePlan: RatePlanID, total: Money, request: UUIDv7, for asker: CityID?,
        by: String = "", _ connection: any SQLConnection
    ) throws -> Booking {
        var booking = try find(id, for: asker, connection)
        guard !booking.events.contains(where: { $0.request == request }) else { return booking }
        let state = booking.state(at: now)
        // Nights that are over have been charged: who is in the house asks the desk (``StayDesk``).
        guard state == .confirmed else { throw state == .expired ? .holdExpired : LodgingRefusal.wrongState(state) }
        // What a hotel's own people agree with a guest is theirs to decide.
        if by.isEmpty { try checkArrival(booking, connection) }
        let stay = by.isEmpty ? stay.exempting(booking.stay.exemptAdults) : stay
        let isLate = try by.isEmpty && isLate(booking, connection)
        let (rooms, old) = (try KeptRooms(of: id, connection), booking)
        try Stock.give(id, connection)
        let (priced, type, plan, quotas) = try price(booking, stay, roomType, ratePlan, connection)
        guard priced.total == total else { throw LodgingRefusal(.priceChanged) }
        guard !isLate || priced.total.amount >= booking.total.amount else {
            throw LodgingRefusal(.lateChange, on: booking.cancellation.lastFreeDay(arrival: booking.arrival))
        }
        (booking.stay, booking.roomType, booking.ratePlan) = (stay, roomType, ratePlan)
        (booking.typeNumber, booking.planNumber) = (type, plan)
        (booking.lines, booking.total, booking.deposit) = (priced.lines, priced.total, priced.deposit)
        (booking.meals, booking.cancellation) = (priced.meals, priced.cancellation)
        if isLate {
            booking.cancellation = CancellationPolicy(freeDays: nil, late: priced.cancellation.late, noShow: priced.cancellation.noShow)
        }
        try Stock.take(booking, quotas: quotas, at: now, connection)
        try rooms.keep(for: booking, by: by, at: now, connection)
        try ToldGuests.expect(id, until: stay.departure, connection)
        try GuestRegister.follow(.days(from: old.arrival..<old.departure, to: stay.arrival..<stay.departure), of: id, at: now, connection)
        let changed = try write(&booking, Booking.Event("changed", at: now, request: request, by: by), connection)
        try FreedNights.settle(old, at: now, zones: zones, connection)
        return changed
    }

    /// What a change would cost, or why it cannot be made. Writes nothing that stays: to be called in a transaction that is undone, or before one.
    private func price(
        _ booking: Booking, _ stay: StayRequest, _ roomType: RoomTypeID, _ ratePlan: RatePlanID, _ connection: any SQLConnection
    ) throws -> (Quote.Offer, type: Int64, plan: Int64, quotas: Int) {
        let wanted = HotelRates.Wanted(roomType: roomType, ratePlan: ratePlan, held: booking)
        let loaded = try HotelRates.load(booking.hotel, for: stay, wanted, at: now, zones: zones, isForStaff: true, connection)
        let offer = try Self.single(Quoting.quote(stay, loaded.rates, held: HeldStay(booking, today: loaded.rates.today)))
        guard let type = loaded.types[roomType], let plan = loaded.plans[ratePlan] else { throw LodgingRefusal(.notSold) }
        return (offer, type, plan, loaded.rates.quotas)
    }

    /// Gives a booking up, for what its conditions say. Done once already, it says the same charge again.
    ///
    /// - Parameter isWaived: whether nothing is charged, since it is the hotel that gives it up.
    /// - Throws: ``LodgingRefusal/stayOver(_:)`` for a booking whose days are all over.
    public func cancel(
        _ id: UUIDv7, for asker: CityID?, by: String = "", isWaived: Bool = false, _ connection: any SQLConnection
    ) throws -> Booking {
        var booking = try find(id, for: asker, connection)
        switch booking.state(at: now) {
        case .cancelled: return booking
        case .confirmed: break
        case .held: return try release(id, for: asker, connection)
        case .expired: throw LodgingRefusal.holdExpired
        case let other: throw LodgingRefusal.wrongState(other)
        }
        guard let charge = try charge(ofCancelling: booking, connection) else { throw LodgingRefusal.stayOver(booking.departure) }
        try Stock.give(id, connection)
        booking.state = .cancelled
        try ToldGuests.expect(id, until: now.date, connection)
        booking.charge = isWaived ? Money(amount: 0, currency: charge.currency) : charge
        return try freeing(&booking, Booking.Event("cancelled", at: now, by: by), connection)
    }

    /// Writes a booking whose nights, or some of them, have come free.
    func freeing(_ booking: inout Booking, _ event: Booking.Event, _ connection: any SQLConnection) throws -> Booking {
        let written = try write(&booking, event, connection)
        try follow(written, connection)
        try FreedNights.settle(written, at: now, zones: zones, connection)
        return written
    }

    /// The register of guests follows a booking whose nights have come free.
    private func follow(_ booking: Booking, _ connection: any SQLConnection) throws {
        switch booking.state {
        case .cancelled, .released, .noShow, .expired: try GuestRegister.follow(.notComing, of: booking.id, at: now, connection)
        case .checkedOut:
            try GuestRegister.follow(.left(on: min(try today(of: booking, connection), booking.departure)), of: booking.id, at: now, connection)
        case .held, .confirmed, .checkedIn: break
        }
    }

    // MARK: At the desk

    /// The guests have not come. The nights that are left can be sold again.
    ///
    /// - Parameter by: the login of who says so.
    public func noShow(_ id: UUIDv7, for asker: CityID?, by: String, _ connection: any SQLConnection) throws -> Booking {
        var booking = try find(id, for: asker, connection)
        switch booking.state(at: now) {
        case .noShow: return booking
        case .confirmed: break
        case let other: throw LodgingRefusal.wrongState(other)
        }
        let today = try today(of: booking, connection)
        guard today >= booking.arrival else { throw LodgingRefusal.notPossible(.arrivesLater(booking.arrival)) }
        try Stock.give(id, from: today, connection)
        booking.state = .noShow
        booking.charge = booking.noShowCharge
        return try freeing(&booking, Booking.Event("no-show", at: now, by: by), connection)
    }

    /// The guests are there.
    public func checkIn(_ id: UUIDv7, for asker: CityID?, by: String, _ connection: any SQLConnection) throws -> Booking {
        var booking = try find(id, for: asker, connection)
        switch booking.state(at: now) {
        case .checkedIn: return booking
        case .confirmed: break
        case let other: throw LodgingRefusal.wrongState(other)
        }
        let today = try today(of: booking, connection)
        guard (booking.arrival..<booking.departure).contains(today) else {
            throw LodgingRefusal.notPossible(.notToday(arrival: booking.arrival, departure: booking.departure, today: today))
        }
        booking.state = .checkedIn
        return try write(&booking, Booking.Event("checked-in", at: now, by: by), connection)
    }

    /// The guests leave. Where they leave earlier than they had booked, the nights that are left can be sold again; the price stays until it is
    /// changed.
    public func checkOut(_ id: UUIDv7, for asker: CityID?, by: String, _ connection: any SQLConnection) throws -> Booking {
        var booking = try find(id, for: asker, connection)
        switch booking.state(at: now) {
        case .checkedOut: return booking
        case .checkedIn: break
        case let other: throw LodgingRefusal.wrongState(other)
        }
        try Stock.give(id, from: max(try today(of: booking, connection), booking.arrival.adding(days: 1)), connection)
        booking.state = .checkedOut
        return try freeing(&booking, Booking.Event("checked-out", at: now, by: by), connection)
    }

    /// Gives a booking a room for the nights from a day on; another one moves it.
    ///
    /// - Throws: ``LodgingRefusal/taken(_:)`` where somebody else has the room for one of the nights, or it is out of service;
    ///   ``LodgingRefusal/notFound(_:)`` where the hotel has no such room of the type that is booked.
    public func assign(
        _ room: RoomNumber, to id: UUIDv7, from day: UTCDate, for asker: CityID?, _ connection: any SQLConnection
    ) throws {
        let booking = try find(id, for: asker, connection)
        guard booking.state == .confirmed || booking.state == .checkedIn else { throw LodgingRefusal.wrongState(booking.state(at: now)) }
        let key = [SQLValue.text(booking.hotel.text), .text(room.text)]
        let type = try connection.first("SELECT room_type FROM room WHERE hotel = $1 AND number = $2", key)
        guard try type?.integer(0) == booking.typeNumber else { throw LodgingRefusal.notFound(.room) }
        let (first, end) = (SQLValue(day.daysSince1970), SQLValue(booking.departure.daysSince1970))
        let outage = try connection.first(
            "SELECT 1 FROM room_outage WHERE hotel = $1 AND room = $2 AND until_day > $3 AND first_day < $4 LIMIT 1", key + [first, end])
        let taken = try connection.first(
            "SELECT 1 FROM booking_night WHERE hotel = $1 AND room = $2 AND booking <> $3 AND day >= $4 AND day < $5 LIMIT 1",
            key + [.text(id.text), first, end])
        guard taken == nil, outage == nil else { throw LodgingRefusal.taken(.room) }
        try connection.execute(
            "UPDATE booking_night SET room = $1 WHERE booking = $2 AND day >= $3", [.text(room.text), .text(id.text), first])
    }
}
