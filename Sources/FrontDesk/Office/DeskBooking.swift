import Lodging
import Primitives
import SQL

/// A booking with all that its page shows.
struct DeskBooking: Sendable {
    let booking: Booking
    let hotel: Hotel
    let today: UTCDate
    let reference: String
    let nights: [StayDesk.Night]
    /// Rooms that it may have, and how they stand.
    let free: [HotelTables.Room]
    let states: [RoomNumber: RoomStates.State]
    let types: [RoomTypeID: LocalizedText]
    let plans: [RatePlanID: LocalizedText]
    let folio: Folio
    /// What is still to be charged to the folio, of all bookings that it is of.
    let uncharged: Int64
    let invoices: [Invoice]
    let group: BookingGroup?
    /// What giving it up costs just now; `nil` where it cannot be given up.
    let cancelCharge: Money?

    init(_ reception: Reception, _ booking: Booking, _ connection: any SQLConnection) throws {
        let desk = reception.desk
        self.booking = booking
        hotel = try desk.hotel(booking.hotel, connection)
        today = try desk.today(at: booking.hotel, connection)
        reference = try desk.reference(of: booking.id, connection)
        nights = try desk.rooms(of: booking, connection)
        let isLive = booking.state == .confirmed || booking.state == .checkedIn
        let from = max(booking.arrival, today)
        // Who comes today, or moves, goes to a room in which nobody is.
        let occupied = from == today ? try desk.occupied(of: booking.hotel, beside: booking.id, connection) : []
        free =
            isLive && from < booking.departure
            ? try desk.freeRooms(of: booking.hotel, nil, from: from, until: booking.departure, for: booking.id, connection).filter {
                !occupied.contains($0.number)
            } : []
        states = try RoomStates.all(of: booking.hotel, connection)
        types = Dictionary(
            try HotelTables.roomTypes(of: booking.hotel, connection).map { ($0.id, $0.roomType.value.name) }, uniquingKeysWith: { first, _ in first })
        plans = Dictionary(
            try HotelTables.ratePlans(of: booking.hotel, connection).map { ($0.id, $0.plan.value.name) }, uniquingKeysWith: { first, _ in first })
        folio = try reception.cashier.folio(of: booking, connection)
        uncharged = try reception.cashier.uncharged(of: folio, connection)
        invoices = try InvoiceTables.invoices(of: folio.id, connection)
        group = try GroupDesk(desk).group(of: booking.id, connection)
        cancelCharge = try desk.charge(ofCancelling: booking, connection)
    }

    var currency: Currency { folio.currency }
    /// The room of tonight, or of the first night.
    var room: RoomNumber? { (nights.last { $0.date <= today } ?? nights.first)?.room }
}
