import Accounts
public import Primitives
public import SQL

/// What the front desk does with bookings: each within the hotels of whoever acts, in one transaction with its entry in the audit trail, and once however
/// often it is asked for.
public struct StayDesk: Sendable {
    public let who: LodgingActor
    let zones: TimeZoneFiles

    public init(_ who: LodgingActor, zones: TimeZoneFiles = .system) {
        self.who = who
        self.zones = zones
    }

    var bookings: BookingDesk { BookingDesk(at: who.now, zones: zones, isForStaff: true) }
    var login: String { who.actor.name }

    /// A booking of a hotel where who acts works at the desk, whichever city it was made at.
    ///
    /// - Throws: ``LodgingRefusal/notFound(_:)``, also for one of another hotel: that there is one is nobody's business.
    public func find(_ id: UUIDv7, _ connection: any SQLConnection) throws -> Booking {
        guard let booking = try BookingTables.booking(id, connection), who.scope.may(.frontDesk, at: booking.hotel) else {
            throw LodgingRefusal.notFound(.booking)
        }
        return booking
    }

    /// - Throws: ``LodgingRefusal/notFound(_:)`` for a hotel that there is not, and for one where who acts does not work.
    public func hotel(_ id: HotelID, _ connection: any SQLConnection) throws -> Hotel {
        guard who.scope.may(.frontDesk, at: id), let kept = try HotelTables.hotel(id, connection) else { throw LodgingRefusal.notFound(.hotel) }
        return kept.value
    }

    /// By the hotel's calendar.
    public func today(at id: HotelID, _ connection: any SQLConnection) throws -> UTCDate {
        try zones.rules(of: hotel(id, connection).timeZone).date(at: who.now)
    }

    func isDone(_ request: UUIDv7, of booking: Booking) -> Bool { booking.events.contains { $0.request == request } }

    func write(
        _ booking: inout Booking, _ what: String, _ action: AuditAction, request: UUIDv7? = nil, detail: String = "", _ connection: any SQLConnection
    ) throws -> Booking {
        let written = try bookings.write(&booking, Booking.Event(what, at: who.now, request: request, by: login), connection)
        try who.note(action, "booking \(booking.id)", detail, connection)
        return written
    }

    // MARK: Steps of a booking's life

    /// The guests are there, and have a room for every night that is left: who comes later than they had booked needs none for the nights before.
    ///
    /// - Parameter room: where they have none yet.
    /// - Throws: ``StayFault/occupied(_:by:)`` where other guests are in it still.
    public func checkIn(_ id: UUIDv7, to room: RoomNumber?, _ connection: any SQLConnection) throws -> Booking {
        let booking = try find(id, connection)
        guard booking.state != .checkedIn else { return booking }
        let first = max(try today(at: booking.hotel, connection), booking.arrival)
        if let room { try seat(booking, in: room, from: first, connection) }
        let left = try rooms(of: booking, connection).filter { $0.date >= first }
        guard left.allSatisfy({ $0.room != nil }) else { throw StayFault.noRoom }
        if let room = left.first?.room { try checkEmpty(room, for: booking, connection) }
        let done = try bookings.checkIn(id, for: booking.asker, by: login, connection)
        try who.note(.bookingCheckedIn, "booking \(id)", room?.text ?? "", connection)
        return done
    }

    /// The guests leave, on the day that was agreed.
    ///
    /// - Throws: ``StayFault/bookedUntil(_:)`` where they are booked for longer: their stay is ended early first, which settles its price.
    public func checkOut(_ id: UUIDv7, _ connection: any SQLConnection) throws -> Booking {
        let booking = try find(id, connection)
        guard booking.state != .checkedOut else { return booking }
        let first = max(try today(at: booking.hotel, connection), booking.arrival.adding(days: 1))
        guard booking.state != .checkedIn || booking.departure <= first else {
            throw StayFault.bookedUntil(booking.departure)
        }
        let done = try bookings.checkOut(id, for: booking.asker, by: login, connection)
        try who.note(.bookingCheckedOut, "booking \(id)", "", connection)
        return done
    }

    /// The guests have not come by the end of their first day. The nights that are left can be sold again.
    public func noShow(_ id: UUIDv7, _ connection: any SQLConnection) throws -> Booking {
        let booking = try find(id, connection)
        guard booking.state != .noShow else { return booking }
        guard try today(at: booking.hotel, connection) > booking.arrival else {
            throw StayFault.mayStillCome(booking.arrival)
        }
        let done = try bookings.noShow(id, for: booking.asker, by: login, connection)
        try who.note(.bookingNoShow, "booking \(id)", "charge \(done.charge?.amount ?? 0)", connection)
        return done
    }

    /// The guests came and have left before the hotel worked with this desk: nobody is charged anything here.
    ///
    /// - Throws: ``StayFault/bookedUntil(_:)`` where their days are not over: they are checked in.
    public func stayedBefore(_ id: UUIDv7, _ connection: any SQLConnection) throws -> Booking {
        var booking = try find(id, connection)
        guard booking.state != .checkedOut else { return booking }
        guard booking.state == .confirmed else { throw LodgingRefusal.wrongState(booking.state(at: who.now)) }
        guard try today(at: booking.hotel, connection) >= booking.departure else { throw StayFault.bookedUntil(booking.departure) }
        booking.state = .checkedOut
        return try write(&booking, Booking.State.checkedOut.rawValue, .bookingCheckedOut, detail: "before the first night audit", connection)
    }

    /// What giving a booking up costs at this moment; `nil` for one that cannot be given up any more.
    public func charge(ofCancelling booking: Booking, _ connection: any SQLConnection) throws -> Money? {
        try bookings.charge(ofCancelling: booking, connection)
    }

    /// Gives a booking up.
    ///
    /// - Parameter isWaived: whether nothing is charged: it is the hotel that gives it up, or it lets the guest off.
    public func cancel(_ id: UUIDv7, isWaived: Bool = false, _ connection: any SQLConnection) throws -> Booking {
        let booking = try find(id, connection)
        guard booking.state != .cancelled else { return booking }
        let done = try bookings.cancel(id, for: booking.asker, by: login, isWaived: isWaived, connection)
        try who.note(.bookingCancelled, "booking \(id)", "charge \(done.charge?.amount ?? 0)\(isWaived ? ", waived" : "")", connection)
        return done
    }
}
