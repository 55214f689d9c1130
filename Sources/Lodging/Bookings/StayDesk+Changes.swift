import Accounts
import Guests
public import Primitives
public import SQL

/// Stays that become other ones: longer, shorter, with more guests, in another type of room.
extension StayDesk {
    /// What a change would cost. Writes nothing.
    ///
    /// - Throws: ``LodgingRefusal``, with the rule and the day that refuse.
    public func requote(
        _ booking: Booking, _ stay: StayRequest, _ roomType: RoomTypeID, _ ratePlan: RatePlanID, _ connection: any SQLConnection
    ) throws -> Requote {
        let today = try today(at: booking.hotel, connection)
        let isInHouse = booking.state == .checkedIn
        guard isInHouse || booking.state(at: who.now) == .confirmed else { throw LodgingRefusal.wrongState(booking.state(at: who.now)) }
        if isInHouse {
            guard stay.arrival == booking.arrival else { throw StayFault.inHouse(arrival: booking.arrival) }
            // Nights that are given up are charged by the conditions: ``earlyDeparture(_:on:_:)`` says what.
            guard stay.departure >= booking.departure else { throw StayFault.leavesEarly }
        }
        let wanted = HotelRates.Wanted(roomType: roomType, ratePlan: ratePlan, held: booking)
        let loaded = try HotelRates.load(booking.hotel, for: stay, wanted, at: who.now, zones: zones, isForStaff: true, connection)
        let own = try Stock.nights(of: booking.id, connection).filter { $0.type == loaded.types[roomType] }
        let rates = loaded.rates.with(
            Set(own.map(\.day)), sold: Set(own.filter { $0.plan == loaded.plans[ratePlan] }.map(\.day)), of: stay, until: isInHouse ? today : nil)
        let offer = try BookingDesk.single(Quoting.quote(stay, rates, held: HeldStay(booking, today: today)))
        guard offer.total.currency == booking.total.currency, let type = loaded.types[roomType], let plan = loaded.plans[ratePlan] else {
            throw StayFault.currency(booking.total.currency)
        }
        return Requote(
            stay: stay, roomType: roomType, ratePlan: ratePlan, lines: offer.lines, total: offer.total, deposit: offer.deposit, meals: offer.meals,
            cancellation: offer.cancellation, type: type, plan: plan)
    }

    /// Changes a booking at the price that was shown: all of it or nothing. Nights that stay as they are keep their room.
    ///
    /// - Parameters:
    ///   - total: what was shown.
    ///   - request: names the change, so that it is made once however often it is asked for.
    public func change(
        _ id: UUIDv7, to stay: StayRequest, _ roomType: RoomTypeID, _ ratePlan: RatePlanID, seen total: Money, request: UUIDv7,
        _ connection: any SQLConnection
    ) throws -> Booking {
        var booking = try find(id, connection)
        guard !isDone(request, of: booking) else { return booking }
        let requote = try requote(booking, stay, roomType, ratePlan, connection)
        guard requote.total == total else { throw StayFault.otherPrice(requote.total) }
        try HoldExpiry.release(of: booking.hotel, at: who.now, connection)
        let old = booking
        booking.take(requote)
        try exchange(old, booking, connection)
        try ToldGuests.expect(id, until: stay.departure, connection)
        try GuestRegister.follow(.days(from: old.arrival..<old.departure, to: stay.arrival..<stay.departure), of: id, at: who.now, connection)
        let changed = try write(
            &booking, "changed", .bookingChanged, request: request,
            detail: "\(old.arrival)/\(old.departure) > \(stay.arrival)/\(stay.departure), \(old.total.amount) > \(total.amount)", connection)
        try FreedNights.settle(old, at: who.now, zones: zones, connection)
        return changed
    }

    /// Gives back the nights that a booking has no more, and takes those that it has not yet.
    private func exchange(_ old: Booking, _ new: Booking, _ connection: any SQLConnection) throws {
        let today = try today(at: old.hotel, connection)
        let rooms = try rooms(of: old, connection)
        let before = try KeptRooms(of: old.id, connection)
        let isSame = old.typeNumber == new.typeNumber && old.planNumber == new.planNumber
        let (kept, dropped) = try Stock.nights(of: old.id, connection).partitioned {
            (new.arrival..<new.departure).contains($0.day) && (isSame || $0.day < today)
        }
        try Stock.give(dropped, of: old.id, connection)
        let there = Set(kept.map(\.day))
        let missing = new.stay.dates.filter { !there.contains($0) }
        try Stock.take(
            missing.map { Stock.Night(day: $0, type: new.typeNumber, plan: new.planNumber) }, for: new, withinQuotas: true, connection)
        if old.typeNumber == new.typeNumber, let last = rooms.last(where: { $0.room != nil })?.room {
            try seat(new, missing, rooms, else: last, connection)
        }
        try before.check(new, from: today, by: login, at: who.now, connection)
    }

    /// Gives nights that were taken anew the room that they had, or that of the other nights, where it is free.
    private func seat(
        _ booking: Booking, _ missing: [UTCDate], _ before: [Night], else last: RoomNumber, _ connection: any SQLConnection
    ) throws {
        for day in missing {
            let room = before.first { $0.date == day }?.room ?? last
            let free = try freeRooms(of: booking.hotel, booking.roomType, from: day, until: day.adding(days: 1), for: booking.id, connection)
            guard free.contains(where: { $0.number == room }) else { continue }
            try connection.execute(
                "UPDATE booking_night SET room = $1 WHERE booking = $2 AND day = $3",
                [.text(room.text), .text(booking.id.text), SQLValue(day.daysSince1970)])
        }
    }

    /// What it costs to leave on a day before the one that is booked.
    public func earlyDeparture(_ booking: Booking, on day: UTCDate, _ connection: any SQLConnection) throws -> Requote {
        guard booking.state == .checkedIn else { throw LodgingRefusal.wrongState(booking.state(at: who.now)) }
        let first = max(try today(at: booking.hotel, connection), booking.arrival.adding(days: 1))
        guard day >= first, let requote = Requote(ending: booking, on: day) else {
            throw StayFault.notEarly(first: first, departure: booking.departure)
        }
        return requote
    }

    /// Ends a stay earlier than it was booked, at the price that was shown. The nights that are left can be sold again.
    public func leaveEarly(
        _ id: UUIDv7, on day: UTCDate, seen total: Money, request: UUIDv7, _ connection: any SQLConnection
    ) throws -> Booking {
        var booking = try find(id, connection)
        guard !isDone(request, of: booking) else { return booking }
        let requote = try earlyDeparture(booking, on: day, connection)
        guard requote.total == total else { throw StayFault.otherPrice(requote.total) }
        let old = booking
        booking.take(requote)
        try Stock.give(try Stock.nights(of: id, connection).filter { $0.day >= day }, of: id, connection)
        try ToldGuests.expect(id, until: day, connection)
        try GuestRegister.follow(.days(from: old.arrival..<old.departure, to: old.arrival..<day), of: id, at: who.now, connection)
        let ended = try write(
            &booking, "left early", .bookingEndedEarly, request: request,
            detail: "\(old.departure) > \(day), \(old.total.amount) > \(total.amount)", connection)
        try FreedNights.settle(old, at: who.now, zones: zones, connection)
        return ended
    }
}

extension Booking {
    fileprivate mutating func take(_ requote: Requote) {
        (stay, roomType, ratePlan) = (requote.stay, requote.roomType, requote.ratePlan)
        (typeNumber, planNumber) = (requote.type, requote.plan)
        (lines, total, deposit) = (requote.lines, requote.total, requote.deposit)
        (meals, cancellation) = (requote.meals, requote.cancellation)
    }
}

extension HotelRates {
    /// The same with the nights that a booking has already, and those that are over, counted as free for it.
    ///
    /// - Parameters:
    ///   - own: that it has of the room type.
    ///   - sold: those of them that were sold under the plan.
    fileprivate func with(_ own: Set<UTCDate>, sold ownSold: Set<UTCDate>, of stay: StayRequest, until today: UTCDate?) -> HotelRates {
        let kinds = kinds.map { kind in
            let free = kind.free.enumerated().map { night, count in
                let date = stay.arrival.adding(days: night)
                return today.map { date < $0 } ?? false ? max(1, count) : count + (own.contains(date) ? 1 : 0)
            }
            let plans = kind.plans.map { plan in
                let sold = plan.sold.enumerated().map { night, count in
                    ownSold.contains(stay.arrival.adding(days: night)) ? max(0, count - 1) : count
                }
                return Plan(plan.id, plan.plan, days: plan.days, sold: sold)
            }
            return Kind(kind.id, kind.type, free: free, plans: plans)
        }
        return HotelRates(hotel, today: self.today, kinds: kinds)
    }
}

extension Array {
    /// Those for which something holds, and the others, each in their order.
    fileprivate func partitioned(_ holds: (Element) -> Bool) -> (those: [Element], others: [Element]) {
        var (those, others): ([Element], [Element]) = ([], [])
        for element in self { if holds(element) { those.append(element) } else { others.append(element) } }
        return (those, others)
    }
}
