import Accounts
import Primitives
import SQL

/// What follows in the transaction in which nights of a booking come free.
enum FreedNights {
    /// What was sold beyond the rooms on purpose is covered first; what is left goes to who waits for it, before anybody else can have it.
    ///
    /// - Parameters:
    ///   - booking: as it was when it had the nights.
    ///   - now: when they came free.
    static func settle(_ booking: Booking, at now: UTCTime, zones: TimeZoneFiles, _ connection: any SQLConnection) throws {
        try Stock.narrow(booking.typeNumber, from: booking.arrival, until: booking.departure, connection)
        try WaitingList(StayDesk(LodgingActor(.program, .everywhere, at: now), zones: zones)).serve(
            booking.hotel, freed: booking.arrival..<booking.departure, connection)
    }
}
