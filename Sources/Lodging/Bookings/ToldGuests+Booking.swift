public import Guests
public import Primitives
public import SQL

extension ToldGuests {
    /// Books an offer of this city for guests.
    ///
    /// - Parameters:
    ///   - by: the login of who books it at the desk; empty for the guest.
    ///   - alongside: what else is written in the same transaction.
    /// - Throws: ``LodgingRefusal``; then nothing is kept of the guests.
    @discardableResult
    public func book(
        _ token: String, _ guests: BookingGuests, for asker: CityID? = nil, by: String = "",
        alongside: @escaping @Sendable (Booking, any SQLConnection) throws -> Void = { _, _ in }
    ) async throws -> Booking {
        let (own, now) = (own, now)
        let prepared = try await BookingDesk(at: now).prepared(token, for: asker, by: by, in: own)
        let sealed: Sealed
        if let ready = prepared.ready {
            sealed = try await seal(guests, for: ready.booking.id, until: ready.booking.departure)
            let contact = guests.mail.map { BookingContact.Proof($0, of: ready.booking.id, by: BookingSecret(ready.secret)) }
            let item = SharedBookings.Item(prepared: prepared, now: now, guests: sealed, contact: contact, alongside: alongside)
            if let booking = try await prepared.rates.bookings.write(item) { return booking }
        } else {
            let offer = try await own.read { try BookingDesk(at: now).offer(token, $0) }
            sealed = try await seal(guests, for: offer.id, until: offer.stay.departure)
        }
        return try await own.write { connection in
            let booking = try BookingDesk(at: now).make(prepared, connection)
            try sealed.keep(at: now, connection)
            try BookingContact.note(guests.mail, of: booking.id, connection)
            try alongside(booking, connection)
            return booking
        }
    }

    /// Makes a booking of a hold of this city for guests.
    ///
    /// - Parameter journey: of which it is a part, so that it can be released where another part comes to nothing.
    /// - Throws: ``LodgingRefusal``; then nothing is kept of the guests.
    public func confirm(_ hold: UUIDv7, _ guests: BookingGuests, for asker: CityID? = nil, journey: UUIDv7?) async throws -> Booking {
        let (own, now) = (own, now)
        let departure = try await own.read { try BookingDesk(at: now).find(hold, for: asker, $0).departure }
        let sealed = try await seal(guests, for: hold, until: departure)
        return try await own.write { connection in
            let booking = try BookingDesk(at: now).confirm(hold, for: asker, journey: journey, connection)
            try sealed.keep(at: now, connection)
            try BookingContact.note(guests.mail, of: booking.id, connection)
            return booking
        }
    }
}
