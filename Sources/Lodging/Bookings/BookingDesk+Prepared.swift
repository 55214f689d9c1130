public import Primitives
public import SQL
import StrictJSON

/// Bookings that are prepared outside of the transaction that writes them, so that it is short however many wait for it.
extension BookingDesk {
    /// Prepares a hold of an offer. Writes nothing.
    ///
    /// - Throws: ``StorageError`` alone: what is wrong with the offer, ``make(_:_:)`` says.
    nonisolated(nonsending)
        public func preparedHold(_ token: String, for asker: CityID?, in own: any Database) async throws -> PreparedBooking
    { try await prepared(token, for: asker, .held, by: "", in: own) }

    /// Prepares a booking of an offer. Writes nothing.
    ///
    /// - Parameter by: the login of who books it at the desk; empty for the guest.
    /// - Throws: ``StorageError`` alone: what is wrong with the offer, ``make(_:_:)`` says.
    nonisolated(nonsending)
        public func prepared(_ token: String, for asker: CityID?, by: String = "", in own: any Database) async throws -> PreparedBooking
    { try await prepared(token, for: asker, .confirmed, by: by, in: own) }

    nonisolated(nonsending)
        private func prepared(
            _ token: String, for asker: CityID?, _ state: Booking.State, by: String, in own: any Database
        ) async throws -> PreparedBooking
    {
        let rates = PreparedRates.of(own)
        let ready = try await ready(token, for: asker, state, by: by, rates)
        return PreparedBooking(token: token, asker: asker, state: state, by: by, isForStaff: isForStaff, ready: ready, rates: rates)
    }

    nonisolated(nonsending)
        private func ready(
            _ token: String, for asker: CityID?, _ state: Booking.State, by: String, _ rates: PreparedRates
        ) async throws -> PreparedBooking.Ready?
    {
        guard let known = try await rates.secret(), let offer = try? BookingOffer(token, by: known.secret),
            let (standing, rules) = try await rates.rules(of: offer)
        else { return nil }
        let book = standing.book
        guard let type = book.type(offer.roomType), let plan = book.plan(offer.ratePlan), type.isOffered, plan.isOffered,
            !rules.contains(where: { $0?.quota != nil }), let today = try? zones.rules(of: book.hotel.timeZone).date(at: now)
        else { return nil }
        let kind = HotelRates.Kind(
            offer.roomType, type.value, free: HotelRates.uncounted(offer.stay), plans: [HotelRates.Plan(offer.ratePlan, plan.value, days: rules)])
        let quote = Quoting.quote(offer.stay, HotelRates(book.hotel, today: today, kinds: [kind]))
        guard let priced = quote.offers.first, priced.total == offer.total else {
            // It may be the prices that are old: the next is prepared by those of now.
            rates.forget(offer.hotel)
            return nil
        }
        let booking = Booking(offer, priced, type: type.number, plan: plan.number, for: asker, state, by: by, at: now)
        return PreparedBooking.Ready(booking, validUntil: offer.validUntil, hotelStamp: standing.stamp, known)
    }

    /// Writes what was prepared; the same offer again gives the same booking.
    ///
    /// - Throws: ``LodgingRefusal``, as ``hold(_:for:_:)`` and ``book(_:for:by:_:)`` do.
    public func make(_ prepared: PreparedBooking, _ connection: any SQLConnection) throws -> Booking {
        if let ready = prepared.ready, ready.validUntil > now {
            var standing = BookingStandings(connection)
            if try !standing.isStillSo(ready) {
                prepared.rates.forget(ready.booking.hotel)
            } else if try BookingTables.insert([ready], connection)[0] {
                try Stock.take(ready.booking, quotas: 0, at: now, connection)
                return ready.booking
            }
        }
        let desk = BookingDesk(at: now, zones: zones, isForStaff: prepared.isForStaff)
        return try desk.make(prepared.token, for: prepared.asker, prepared.state, by: prepared.by, connection)
    }
}
