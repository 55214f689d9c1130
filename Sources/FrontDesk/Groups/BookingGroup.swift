import Accounts
public import Lodging
public import Primitives
public import SQL

/// Several rooms under one name: booked, held and confirmed together or not at all.
public struct BookingGroup: Sendable, Equatable {
    /// Rooms of a group.
    public static let most = 50

    public let id: UUIDv7
    public let hotel: HotelID
    public let name: String
    /// Whether all of it is charged to one folio.
    public let hasOneFolio: Bool
    public let bookings: [Booking]

    /// What a group wants of one kind.
    public struct Wanted: Sendable, Equatable {
        public let roomType: RoomTypeID
        public let ratePlan: RatePlanID
        public let stay: StayRequest
        public let rooms: Int

        public init(_ roomType: RoomTypeID, _ ratePlan: RatePlanID, _ stay: StayRequest, rooms: Int) {
            (self.roomType, self.ratePlan, self.stay, self.rooms) = (roomType, ratePlan, stay, rooms)
        }
    }
}

/// What the desk does with groups.
public struct GroupDesk: Sendable {
    let desk: StayDesk

    public init(_ desk: StayDesk) { self.desk = desk }

    /// Books all rooms of a group, or none.
    ///
    /// - Parameters:
    ///   - end: until when the rooms are held; `nil` where they are booked at once.
    ///   - request: becomes the group's id, so that it is made once.
    public func make(
        _ name: String, _ wanted: [BookingGroup.Wanted], at hotel: HotelID, oneFolio: Bool, heldUntil end: UTCTime?, request: UUIDv7,
        _ connection: any SQLConnection
    ) throws -> BookingGroup {
        if let made = try group(request, connection) { return made }
        guard (1...200).contains(name.utf8.count), WrittenText.fault(in: name, lines: .one) == nil else { throw FolioFault.label }
        let count = wanted.reduce(0) { $0 + $1.rooms }
        guard wanted.allSatisfy({ $0.rooms > 0 }), count > 0 else { throw FolioFault.amount }
        guard count <= BookingGroup.most else { throw FolioFault.tooMany(most: BookingGroup.most) }
        try connection.execute(
            "INSERT INTO booking_group (id, hotel, name, has_one_folio, created_at) VALUES ($1, $2, $3, $4, $5)",
            [.text(request.text), .text(hotel.text), .text(name), SQLValue(oneFolio), .integer(desk.who.now.milliseconds)])
        var bookings: [Booking] = []
        for kind in wanted {
            guard try HotelTables.roomType(kind.roomType, of: hotel, connection) != nil else { throw LodgingRefusal.notFound(.roomType) }
            guard try HotelTables.ratePlan(kind.ratePlan, of: hotel, connection) != nil else { throw LodgingRefusal.notFound(.ratePlan) }
            for _ in 0..<kind.rooms {
                let quote = try desk.quote(kind.stay, at: hotel, connection)
                guard let offer = quote.offers.first(where: { $0.offer.roomType == kind.roomType && $0.offer.ratePlan == kind.ratePlan }) else {
                    let refusal = quote.refusals.first { $0.roomType == kind.roomType && ($0.ratePlan == nil || $0.ratePlan == kind.ratePlan) }
                    throw LodgingRefusal.rate(refusal ?? quote.refusals.first ?? RateRefusal(.notSold, roomType: kind.roomType))
                }
                bookings.append(
                    try end.map { try desk.hold(offer.token, at: hotel, until: $0, connection) } ?? desk.book(offer.token, at: hotel, connection))
            }
        }
        try enter(bookings, into: request, hotel, oneFolio: oneFolio, connection)
        try AuditTrail.append(
            desk.who.actor, .groupMade, object: "group \(request)", detail: "\(hotel), \(count) rooms", at: desk.who.now, connection)
        return BookingGroup(id: request, hotel: hotel, name: name, hasOneFolio: oneFolio, bookings: bookings)
    }

    private func enter(
        _ bookings: [Booking], into group: UUIDv7, _ hotel: HotelID, oneFolio: Bool, _ connection: any SQLConnection
    ) throws {
        try connection.execute(
            "INSERT INTO booking_group_member (booking, grouped) VALUES ($1, $2)", forEach: bookings.map { [.text($0.id.text), .text(group.text)] })
        guard oneFolio, let currency = bookings.first?.total.currency else { return }
        if let other = bookings.first(where: { $0.total.currency != currency }) {
            throw StayFault.currency(other.total.currency)
        }
        try FolioTables.open(group, of: hotel, in: currency, at: desk.who.now, connection)
        try connection.execute(
            "INSERT INTO folio_booking (booking, folio) VALUES ($1, $2)", forEach: bookings.map { [.text($0.id.text), .text(group.text)] })
    }

    /// Makes bookings of a group's holds: of all of them, or of none.
    public func confirm(_ id: UUIDv7, _ connection: any SQLConnection) throws -> BookingGroup {
        guard let group = try group(id, connection) else { throw LodgingRefusal.notFound(.booking) }
        for booking in group.bookings where booking.state == .held { _ = try desk.confirm(booking.id, connection) }
        return try self.group(id, connection) ?? group
    }

    /// - Returns: `nil` for none, and for one of a hotel where who acts does not work.
    public func group(_ id: UUIDv7, _ connection: any SQLConnection) throws -> BookingGroup? {
        guard let row = try connection.first("SELECT hotel, name, has_one_folio FROM booking_group WHERE id = $1", [.text(id.text)]) else {
            return nil
        }
        let hotel = try row.parsed(0) { HotelID($0) }
        guard desk.who.scope.may(.frontDesk, at: hotel) else { return nil }
        let ids = try connection.query("SELECT booking FROM booking_group_member WHERE grouped = $1 ORDER BY booking", [.text(id.text)])
        return BookingGroup(
            id: id, hotel: hotel, name: try row.text(1), hasOneFolio: try row.flag(2),
            bookings: try ids.map { try desk.find(try $0.parsed(0) { UUIDv7($0) }, connection) })
    }

    /// The group of a booking.
    public func group(of booking: UUIDv7, _ connection: any SQLConnection) throws -> BookingGroup? {
        let row = try connection.first("SELECT grouped FROM booking_group_member WHERE booking = $1", [.text(booking.text)])
        return try row.flatMap { try group(try $0.parsed(0) { UUIDv7($0) }, connection) }
    }

    /// The newest groups of a hotel.
    public func groups(of hotel: HotelID, limit: Int, _ connection: any SQLConnection) throws -> [BookingGroup] {
        _ = try desk.hotel(hotel, connection)
        let ids = try connection.query(
            "SELECT id FROM booking_group WHERE hotel = $1 ORDER BY created_at DESC, id LIMIT $2", [.text(hotel.text), SQLValue(limit)])
        return try ids.compactMap { try group(try $0.parsed(0) { UUIDv7($0) }, connection) }
    }
}
