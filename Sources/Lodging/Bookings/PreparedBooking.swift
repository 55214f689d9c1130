import Primitives

/// A booking made of an offer before the transaction that writes it: the seal is verified, the price is made, the row is spelled, all of it while other
/// bookings are written. What it rests on is named by the stamp of the hotel's row and by the city's secret, which the transaction reads again: where
/// either is another by then, the booking is made anew within it.
public struct PreparedBooking: Sendable {
    struct Ready: Sendable {
        let booking: Booking
        /// Of its row.
        let body: [UInt8]
        let reference: String
        let validUntil: UTCTime
        let hotelStamp: Int64
        let secret: [UInt8]
    }

    let token: String
    let asker: CityID?
    let state: Booking.State
    /// The login of who books it at the desk; empty for the guest.
    let by: String
    /// `nil` where it has to be made in the transaction: what was sold under a plan is counted there.
    let ready: Ready?
    /// Of whom the hotel's prices were asked.
    let rates: PreparedRates
}
