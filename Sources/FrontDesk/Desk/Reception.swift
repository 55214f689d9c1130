public import Lodging
public import Primitives
public import SQL

/// What the desk does with a stay and its money at once.
public struct Reception: Sendable {
    public let desk: StayDesk
    public var cashier: Cashier { Cashier(desk) }

    public init(_ desk: StayDesk) { self.desk = desk }

    /// - Throws: ``FolioFault/roomNotClean(_:)`` for a room that nobody has cleaned since its last guests.
    public func checkIn(_ id: UUIDv7, to room: RoomNumber?, _ connection: any SQLConnection) throws -> Booking {
        let booking = try desk.find(id, connection)
        guard booking.state != .checkedIn else { return booking }
        try checkClean(booking, room, connection)
        return try desk.checkIn(id, to: room, connection)
    }

    public func walkIn(_ token: String, at hotel: HotelID, to room: RoomNumber, _ connection: any SQLConnection) throws -> Booking {
        let booking = try desk.book(token, at: hotel, connection)
        return try checkIn(booking.id, to: booking.state == .confirmed ? room : nil, connection)
    }

    private func checkClean(_ booking: Booking, _ room: RoomNumber?, _ connection: any SQLConnection) throws {
        let today = try desk.today(at: booking.hotel, connection)
        let nights = try desk.rooms(of: booking, connection)
        let seated = (nights.first { $0.date >= today } ?? nights.first)?.room
        guard let room = room ?? seated else { return }
        guard try RoomStates.state(of: room, in: booking.hotel, connection) != .dirty else { throw FolioFault.roomNotClean(room.text) }
    }

    /// Charges what is left of the price, and lets the guests go where all of it is paid.
    ///
    /// - Parameter isOpen: whether they may go although something is still open: a company that pays later, a dispute.
    /// - Throws: ``FolioFault/open(balance:_:)`` otherwise; ``StayFault/bookedUntil(_:)``.
    public func checkOut(_ id: UUIDv7, leavingOpen isOpen: Bool, _ connection: any SQLConnection) throws -> Booking {
        let booking = try desk.find(id, connection)
        guard booking.state != .checkedOut else { return booking }
        guard booking.state == .checkedIn else { throw LodgingRefusal.wrongState(booking.state) }
        try cashier.charge(booking, before: .farthest, connection)
        let folio = try cashier.folio(of: booking, connection)
        // A folio that others have too is settled when the last of them leaves.
        let others = try connection.first(
            """
            SELECT COUNT(*) FROM folio_booking JOIN booking ON booking.id = folio_booking.booking
            WHERE folio_booking.folio = $1 AND folio_booking.booking <> $2 AND booking.state IN ('held', 'confirmed', 'checked-in')
            """, [.text(folio.id.text), .text(id.text)])?.int(0)
        guard folio.balance == 0 || isOpen || (others ?? 0) > 0 else { throw FolioFault.open(balance: folio.balance, folio.currency) }
        let room = try desk.rooms(of: booking, connection).last?.room
        let done = try desk.checkOut(id, connection)
        if let room { try RoomStates.set(.dirty, room, in: booking.hotel, by: desk.who, connection) }
        return done
    }

    /// - Parameter isWaived: whether nothing is charged, since it is the hotel that gives the booking up.
    public func cancel(_ id: UUIDv7, isWaived: Bool = false, _ connection: any SQLConnection) throws -> Booking {
        let booking = try desk.cancel(id, isWaived: isWaived, connection)
        try cashier.settle(booking, connection)
        return booking
    }

    public func noShow(_ id: UUIDv7, _ connection: any SQLConnection) throws -> Booking {
        let booking = try desk.noShow(id, connection)
        try cashier.settle(booking, connection)
        return booking
    }

    /// Guests move: the room that they leave is dirty.
    public func move(_ id: UUIDv7, to room: RoomNumber, reason: String, _ connection: any SQLConnection) throws -> Booking {
        let booking = try desk.find(id, connection)
        let today = try desk.today(at: booking.hotel, connection)
        let isInHouse = booking.state == .checkedIn
        let before = isInHouse ? try desk.rooms(of: booking, connection).last { $0.date <= today }?.room : nil
        if isInHouse, try RoomStates.state(of: room, in: booking.hotel, connection) == .dirty { throw FolioFault.roomNotClean(room.text) }
        let moved = try desk.move(id, to: room, from: max(today, booking.arrival), reason: reason, connection)
        if let before, before != room { try RoomStates.set(.dirty, before, in: booking.hotel, by: desk.who, connection) }
        return moved
    }
}

extension UTCDate {
    /// After every day that a booking may have.
    static let farthest = UTCDate(daysSince1970: 1_000_000)
}
