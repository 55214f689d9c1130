import Lodging
public import Primitives
public import SQL

extension Cashier {
    /// Opens the folios of guests who were in house when the hotel began to work with this system: the nights that they have spent are charged, as
    /// night audits would have done.
    ///
    /// - Returns: how many folios that has opened.
    @discardableResult
    public func chargePastNights(of bookings: [UUIDv7], _ connection: any SQLConnection) throws -> Int {
        try bookings.count { id in
            let booking = try desk.find(id, connection)
            return try charge(booking, before: desk.today(at: booking.hotel, connection), connection) > 0
        }
    }
}
