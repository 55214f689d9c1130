import Lodging
import Primitives
import SQL

/// What the page of the night shows.
struct DeskNight: Sendable {
    /// A booking with the half of its code that finds it.
    struct Row: Sendable {
        let booking: Booking
        let reference: String
        /// What it is charged where its guests do not come.
        let charge: Money
    }

    let due: UTCDate
    let today: UTCDate
    let isBegun: Bool
    /// Guests who are charged the night.
    let inHouse: Int
    /// Bookings that will be settled as no-shows.
    let absent: [Row]
    /// Bookings of days before the first audit of which nobody has said what became: the earliest, and how many there are.
    let past: [Row]
    let pastCount: Int
    let closed: [NightReport]

    init(_ reception: Reception, _ database: any Database, _ hotel: HotelID, _ connection: any SQLConnection) throws {
        let desk = reception.desk
        today = try desk.today(at: hotel, connection)
        isBegun = try BusinessDay.begun(of: hotel, connection) != nil
        due = try NightAudit(desk, database).due(of: hotel, connection)
        inHouse = try desk.list(.inHouse, of: hotel, on: due, connection).count
        absent = try desk.list(.arrivals, of: hotel, on: due, connection).map { Row(booking: $0.booking, reference: $0.reference) }
        pastCount = try PastArrivals.count(of: hotel, desk, connection)
        past = try PastArrivals.list(of: hotel, desk, connection).map { Row(booking: $0, reference: try desk.reference(of: $0.id, connection)) }
        closed = try NightAudit.closed(of: hotel, limit: 60, connection)
    }
}

extension DeskNight.Row {
    init(booking: Booking, reference: String) {
        let charge = min(booking.cancellation.noShow.amount(of: booking.lines.nights), booking.total.amount)
        self.init(booking: booking, reference: reference, charge: Money(amount: charge, currency: booking.total.currency) ?? booking.total)
    }
}
