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
        try await book(BookingDesk(at: now).prepared(token, for: asker, by: by, in: own), guests, alongside: alongside)
    }

    /// The same of what was prepared at this moment.
    func book(
        _ prepared: PreparedBooking, _ guests: BookingGuests, alongside: @escaping @Sendable (Booking, any SQLConnection) throws -> Void
    ) async throws -> Booking {
        let (own, now) = (own, now)
        let sealed: Sealed
        if let ready = prepared.ready {
            let (isBooked, known) = try await shared(prepared, ready, guests, alongside)
            if isBooked { return ready.booking }
            sealed = if let known { known } else { try await seal(guests, for: ready.booking.id, until: ready.booking.departure) }
        } else {
            let offer = try await own.read { try BookingDesk(at: now).offer(prepared.token, $0) }
            sealed = try await seal(guests, for: offer.id, until: offer.stay.departure)
        }
        return try await own.write { connection in
            let booking = try BookingDesk(at: now).make(prepared, connection)
            try sealed.keepFirst(proof: BookingContact.proof(guests.mail, of: booking.id, connection), at: now, connection)
            try alongside(booking, connection)
            return booking
        }
    }

    /// Writes a booking that is ready with those that wait as well: its key to the vault, and then, in the same breath, it to the city.
    ///
    /// - Returns: whether it is booked, or is to be written alone; its guests as they were sealed, where the vault has their key.
    private func shared(
        _ prepared: PreparedBooking, _ ready: PreparedBooking.Ready, _ guests: BookingGuests,
        _ alongside: @escaping @Sendable (Booking, any SQLConnection) throws -> Void
    ) async throws -> (isBooked: Bool, sealed: Sealed?) {
        let fresh = try await sealFresh(guests, for: ready.booking.id, until: ready.booking.departure)
        let proof = guests.mail.map { BookingContact.proof($0, of: ready.booking.id, by: ready.secret.secret) }
        let item = SharedBookings.Item(
            prepared: prepared, now: now, guests: fresh.sealed.row(proof: proof, at: now), alongside: alongside)
        return try await withCheckedThrowingContinuation { caller in
            keep(fresh) { kept in
                switch kept {
                case .failure(let error): caller.resume(throwing: error)
                case .success(false): caller.resume(returning: (false, nil))
                case .success(true):
                    prepared.rates.bookings.write(item) { made in caller.resume(with: made.map { (isBooked: $0, sealed: fresh.sealed) }) }
                }
            }
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
            try sealed.keepFirst(proof: BookingContact.proof(guests.mail, of: booking.id, connection), at: now, connection)
            return booking
        }
    }
}
