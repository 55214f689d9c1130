import Accounts
import Primitives
import SQL

extension GuestStay {
    /// - Parameter row: begins with ``GuestRegister/stayColumns``.
    init(_ row: SQLRow) throws {
        id = try row.parsed(0) { ID($0) }
        guest = try row.parsed(1) { GuestID($0) }
        hotel = try row.parsed(2) { RoleGrant.HotelID($0) }
        booking = try row.parsed(3) { UUIDv7($0) }
        room = try row.text(4)
        purpose = try row.parsed(5) { StayPurpose(rawValue: $0) }
        arrival = UTCDate(storedDays: try row.int(6))
        departure = UTCDate(storedDays: try row.int(7))
        arrivedAt = try row.optionalInteger(8).map { UTCTime(milliseconds: $0) }
        departedAt = try row.optionalInteger(9).map { UTCTime(milliseconds: $0) }
        state = try row.parsed(10) { State(rawValue: $0) }
    }
}

extension UTCDate {
    private static let first = UTCTime(seconds: 0).date

    /// As tables keep a day: how many there were since 1970-01-01.
    init(storedDays days: Int) { self = Self.first.adding(days: days) }
}
