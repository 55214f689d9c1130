public import Primitives
public import SQL

/// Who has which room in which nights, of a whole house.
extension StayDesk {
    /// Nights of one booking that follow each other in one room, or without one.
    public struct PlannedStay: Sendable, Equatable {
        public let booking: UUIDv7
        public let room: RoomNumber?
        /// Of the nights: the stock they are taken from.
        public let roomType: RoomTypeID
        public let state: Booking.State
        /// Nights of it, as far as they are within what was asked for.
        public let from: UTCDate
        public let until: UTCDate
    }

    /// Nights that one answer tells of at most.
    private static let mostPlanned = 20_000

    /// What is planned for some days, in the order of rooms and nights: guests who are expected, in the house, or have left.
    ///
    /// - Throws: ``LodgingRefusal/notFound(_:)`` for a hotel where who acts does not work.
    public func plan(of hotel: HotelID, _ days: Range<UTCDate>, _ connection: any SQLConnection) throws -> [PlannedStay] {
        _ = try self.hotel(hotel, connection)
        var stays: [PlannedStay] = []
        try connection.forEachRow(
            """
            SELECT booking_night.booking, booking_night.room, room_type.id, booking.state, booking_night.day FROM booking_night
            JOIN booking ON booking.id = booking_night.booking JOIN room_type ON room_type.number = booking_night.room_type
            WHERE booking_night.day >= $1 AND booking_night.day < $2 AND booking.hotel = $3 AND booking.arrival < $2 AND booking.arrival > $4
                AND booking.state IN ('confirmed', 'checked-in', 'checked-out')
            ORDER BY booking_night.room, booking_night.booking, booking_night.day LIMIT $5
            """,
            [
                SQLValue(days.lowerBound.daysSince1970), SQLValue(days.upperBound.daysSince1970), .text(hotel.text),
                SQLValue(days.lowerBound.daysSince1970 - StayRequest.mostNights), SQLValue(Self.mostPlanned),
            ]
        ) { row in
            let day = UTCDate(daysSince1970: try row.int(4))
            let night = PlannedStay(
                booking: try row.parsed(0) { UUIDv7($0) }, room: try row.isNull(1) ? nil : row.parsed(1) { RoomNumber($0) },
                roomType: try row.parsed(2) { RoomTypeID($0) }, state: try row.parsed(3) { Booking.State(rawValue: $0) }, from: day,
                until: day.adding(days: 1))
            if let last = stays.last, last.isFollowed(by: night) {
                stays[stays.count - 1] = PlannedStay(
                    booking: last.booking, room: last.room, roomType: last.roomType, state: last.state, from: last.from, until: night.until)
            } else {
                stays.append(night)
            }
        }
        return stays
    }
}

extension StayDesk.PlannedStay {
    /// The same as far as it is within some days; `nil` for nothing.
    public func within(_ days: Range<UTCDate>) -> Self? {
        let (first, end) = (max(from, days.lowerBound), min(until, days.upperBound))
        return first < end ? Self(booking: booking, room: room, roomType: roomType, state: state, from: first, until: end) : nil
    }

    fileprivate func isFollowed(by night: Self) -> Bool {
        booking == night.booking && room == night.room && roomType == night.roomType && until == night.from
    }
}
