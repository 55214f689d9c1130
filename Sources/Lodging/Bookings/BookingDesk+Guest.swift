public import Primitives
public import SQL
public import StrictJSON

/// What those may know and ask who have booked, at whichever city's site that was.
extension BookingDesk {
    /// What other days, other guests or another room would cost for a booking: its own rooms count as free. Writes nothing.
    ///
    /// - Throws: ``LodgingRefusal``.
    public func quoteChange(
        of id: UUIDv7, to stay: StayRequest, for asker: CityID?, _ connection: any SQLConnection
    ) throws -> (offers: [Offered], refusals: [RateRefusal]) {
        let booking = try find(id, for: asker, connection)
        let state = booking.state(at: now)
        guard state == .confirmed || state == .checkedIn else { throw LodgingRefusal.wrongState(state) }
        guard let secret = try BookingSecret.load(connection) else { throw LodgingRefusal.notFound(.hotel) }
        try checkArrival(booking, connection)
        let stay = stay.exempting(booking.stay.exemptAdults)
        let rates = try HotelRates.load(booking.hotel, for: stay, at: now, zones: zones, isForStaff: true, connection).rates
        let quote = Quoting.quote(stay, rates.giving(back: booking, from: stay.arrival), held: HeldStay(booking, today: rates.today))
        let isLate = try isLate(booking, connection)
        var (offers, refusals): ([Offered], [RateRefusal]) = ([], quote.refusals)
        for offer in quote.offers {
            guard !isLate || offer.total.amount >= booking.total.amount else {
                refusals.append(
                    RateRefusal(.lateChange, on: booking.cancellation.lastFreeDay(arrival: booking.arrival)).of(offer.roomType, offer.ratePlan))
                continue
            }
            let made = BookingOffer(offer, at: booking.hotel, for: stay, now: now)
            offers.append(
                Offered(
                    offer: offer, validUntil: made.validUntil, token: made.spelled(by: secret),
                    lastFreeDay: isLate ? nil : offer.cancellation.lastFreeDay(arrival: stay.arrival)))
        }
        return (offers, refusals)
    }

    /// Whether giving the booking up costs something by now. Who changes it then pays no less than before, and cannot give it up for nothing again:
    /// else a change would be a way around what was agreed.
    func isLate(_ booking: Booking, _ connection: any SQLConnection) throws -> Bool {
        guard booking.state(at: now) == .confirmed else { return false }
        return try booking.cancellation.charge(
            cancelling: booking.arrival, on: today(of: booking, connection), nights: booking.lines.nights) > 0
    }

    /// Guests who have not come on their day change nothing by themselves any more: else other days would be a way around what not coming costs.
    ///
    /// - Throws: ``RateRefusal/Rule/past`` with the day of arrival.
    func checkArrival(_ booking: Booking, _ connection: any SQLConnection) throws {
        guard booking.state(at: now) == .confirmed, try today(of: booking, connection) > booking.arrival else { return }
        throw LodgingRefusal(.past, on: booking.arrival)
    }

    /// What giving a booking up costs at this moment; `nil` for one that cannot be given up any more.
    public func charge(ofCancelling booking: Booking, _ connection: any SQLConnection) throws -> Money? {
        let today = try today(of: booking, connection)
        guard booking.state(at: now) == .confirmed, today < booking.departure else { return nil }
        let charge = booking.cancellation.charge(cancelling: booking.arrival, on: today, nights: booking.lines.nights)
        return Money(amount: min(charge, booking.total.amount), currency: booking.total.currency)
    }

    /// A booking as who has made it is told of it: how it stands, what giving it up costs now, and what has become of it.
    public func account(of booking: Booking, _ connection: any SQLConnection) throws -> JSON {
        var object = try LodgingRequest.state(of: booking, at: now, connection).object ?? JSONObject()
        object["chargeNow"] = try charge(ofCancelling: booking, connection)?.json
        object["madeAt"] = .string(booking.createdAt.description)
        object["events"] = .array(
            booking.events.suffix(20).map { event in
                ["at": .string(event.at.description), "what": .string(event.what), "byHotel": .boolean(!event.by.isEmpty)]
            })
        return .object(object)
    }
}

extension HotelRates {
    /// The same with the rooms of a booking counted as free.
    ///
    /// - Parameter first: the day that these are loaded from.
    fileprivate func giving(back booking: Booking, from first: UTCDate) -> HotelRates {
        let own = booking.arrival.daysSince1970..<booking.departure.daysSince1970
        let first = first.daysSince1970
        let kinds = kinds.map { kind in
            guard kind.id == booking.roomType else { return kind }
            let free = kind.free.enumerated().map { $0.element + (own.contains(first + $0.offset) ? 1 : 0) }
            let plans = kind.plans.map { plan in
                guard plan.id == booking.ratePlan else { return plan }
                let sold = plan.sold.enumerated().map { max(0, $0.element - (own.contains(first + $0.offset) ? 1 : 0)) }
                return Plan(plan.id, plan.plan, days: plan.days, sold: sold)
            }
            return Kind(kind.id, kind.type, free: free, plans: plans)
        }
        return HotelRates(hotel, today: today, kinds: kinds)
    }
}
