import Primitives
import SQL
import StrictJSON

/// A booking made of an offer before the transaction that writes it: the seal is verified, the price is made, the row is spelled, all of it while other
/// bookings are written. What it rests on is named by the stamp of the hotel's row and by the city's secret, which the transaction reads again: where
/// either is another by then, the booking is made anew within it.
public struct PreparedBooking: Sendable {
    /// A class: it goes through several hands on its way, and has many parts.
    final class Ready: Sendable {
        let booking: Booking
        let validUntil: UTCTime
        let hotelStamp: Int64
        let secret: KnownSecret
        /// What the statements of the transaction are given, spelled by whoever prepares it.
        let row: [SQLValue]
        let stock: [SQLValue]
        let nights: [SQLValue]

        init(_ booking: Booking, validUntil: UTCTime, hotelStamp: Int64, _ secret: KnownSecret) {
            (self.booking, self.validUntil, self.hotelStamp, self.secret) = (booking, validUntil, hotelStamp, secret)
            row = BookingTables.values(of: booking)
            stock = Stock.range(booking) + [SQLValue(booking.stay.nights)]
            nights = Stock.nights(of: booking)
        }
    }

    /// A city's secret as it was read.
    struct KnownSecret: Sendable {
        let bytes: [UInt8]
        let secret: BookingSecret
    }

    let token: String
    let asker: CityID?
    let state: Booking.State
    /// The login of who books it at the desk; empty for the guest.
    let by: String
    /// Whether the hotel's own people book it.
    let isForStaff: Bool
    /// `nil` where it has to be made in the transaction: what was sold under a plan is counted there.
    let ready: Ready?
    /// Of whom the hotel's prices were asked.
    let rates: PreparedRates
}
