import Accounts
public import Guests
public import Primitives
public import SQL

/// Bookings of the desk whose guests are known by name.
extension StayDesk {
    /// Books an offer for guests, whose names are sealed. The same offer again gives the same booking.
    ///
    /// - Parameters:
    ///   - told: keeps the names.
    ///   - alongside: what else is written in the same transaction.
    /// - Throws: ``LodgingRefusal/offerUnknown`` for an offer of another hotel; ``LodgingRefusal``, then nothing is kept of the guests.
    public func book(
        _ token: String, at hotel: HotelID, for guests: BookingGuests, _ told: ToldGuests, in own: any Database,
        alongside: @escaping @Sendable (any SQLConnection) throws -> Void = { _ in }
    ) async throws -> Booking {
        let (desk, who) = (self, who)
        let prepared = try await bookings.prepared(token, for: nil, by: login, in: own)
        if let ready = prepared.ready {
            // That there is such a hotel, the transaction asks by its stamp.
            guard who.scope.may(.frontDesk, at: hotel) else { throw LodgingRefusal.notFound(.hotel) }
            guard ready.booking.hotel == hotel else { throw LodgingRefusal.offerUnknown }
        } else {
            try await own.read { connection in
                _ = try desk.hotel(hotel, connection)
                guard try desk.bookings.offer(token, connection).hotel == hotel else { throw LodgingRefusal.offerUnknown }
            }
        }
        return try await told.book(prepared, guests) { booking, connection in
            try alongside(connection)
            guard booking.revision == 1, booking.createdAt == who.now else { return }
            try who.note(.bookingMade, "booking \(booking.id)", "\(hotel) \(booking.arrival)", connection)
        }
    }

    /// Bookings of a hotel with a night within some days, by their arrival, a page at a time.
    ///
    /// - Parameters:
    ///   - days: empty for none.
    ///   - state: those alone that are in it.
    ///   - after: the last of the page before.
    public func page(
        of hotel: HotelID, staying days: Range<UTCDate>, in state: Booking.State?, after: (arrival: UTCDate, id: UUIDv7)?, limit: Int,
        _ connection: any SQLConnection
    ) throws -> [Booking] {
        _ = try self.hotel(hotel, connection)
        return try BookingTables.bookings(
            where: """
                booking.hotel = $1 AND booking.arrival < $2 AND booking.arrival > $3 AND booking.departure > $4
                    AND ($5 = '' OR booking.state = $5) AND (booking.arrival > $6 OR (booking.arrival = $6 AND booking.id > $7))
                ORDER BY booking.arrival, booking.id LIMIT $8
                """,
            [
                .text(hotel.text), SQLValue(days.upperBound.daysSince1970),
                SQLValue(days.lowerBound.daysSince1970 - StayRequest.mostNights - 1), SQLValue(days.lowerBound.daysSince1970),
                .text(state?.rawValue ?? ""), .integer(after.map { Int64($0.arrival.daysSince1970) } ?? .min), .text(after?.id.text ?? ""),
                SQLValue(limit),
            ], connection)
    }
}

// MARK: - Names

extension StayDesk {
    /// Who comes with a booking, sealed, to be written in the transaction that makes the booking or puts right who comes.
    public struct NamedGuests: Sendable {
        fileprivate let sealed: ToldGuests.Sealed
        fileprivate let mail: MailAddress?
    }

    /// Seals who comes with an offer that is about to be booked.
    ///
    /// - Throws: ``LodgingRefusal/offerUnknown`` for an offer of another hotel.
    public func name(_ guests: BookingGuests, with token: String, at hotel: HotelID, _ told: ToldGuests) async throws -> NamedGuests {
        let desk = self
        let offer = try await told.own.read { connection in
            _ = try desk.hotel(hotel, connection)
            return try desk.bookings.offer(token, connection)
        }
        guard offer.hotel == hotel else { throw LodgingRefusal.offerUnknown }
        return NamedGuests(sealed: try await told.seal(guests, for: offer.id, until: offer.stay.departure), mail: guests.mail)
    }

    /// Seals who comes with a booking that there is.
    ///
    /// - Throws: `PersonalFault.erased` where its guests were erased.
    public func name(_ guests: BookingGuests, of booking: Booking, _ told: ToldGuests) async throws -> NamedGuests {
        NamedGuests(sealed: try await told.seal(guests, for: booking.id, until: booking.departure), mail: guests.mail)
    }

    /// Keeps who comes. What was told last counts.
    public func keep(_ guests: NamedGuests, of id: UUIDv7, _ connection: any SQLConnection) throws {
        let booking = try find(id, connection)
        try guests.sealed.keep(proof: BookingContact.proof(guests.mail, of: booking.id, connection), at: who.now, connection)
        try who.note(.bookingGuestsNamed, "booking \(booking.id)", "", connection)
    }

    /// Bookings of a hotel that are open, and those whose guests have left in the last weeks, by their arrival.
    public func recent(of hotel: HotelID, limit: Int, _ connection: any SQLConnection) throws -> [UUIDv7] {
        let today = try today(at: hotel, connection)
        return try connection.query(
            """
            SELECT id FROM booking WHERE hotel = $1 AND state IN ('confirmed', 'checked-in', 'checked-out') AND arrival > $2 AND departure >= $3
            ORDER BY arrival, id LIMIT $4
            """,
            [
                .text(hotel.text), SQLValue(today.daysSince1970 - Self.recentDays - StayRequest.mostNights - 1),
                SQLValue(today.daysSince1970 - Self.recentDays), SQLValue(limit),
            ]
        ).map { try $0.parsed(0) { UUIDv7($0) } }
    }

    /// For so many days after the departure who comes is found by name.
    private static let recentDays = 30
}

extension AuditAction {
    /// The desk has written down who comes; its detail says nothing of them.
    static let bookingGuestsNamed = AuditAction(rawValue: "booking.guests-named")
}
