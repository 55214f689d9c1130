import Envelope
public import Primitives
import SQL
public import StrictJSON

extension RoomsElsewhere {
    /// Takes over a booking that an earlier system of this city has made in another: it is remembered here once its city has said how it stands.
    ///
    /// - Returns: all that its city says of it.
    /// - Throws: `Problem`: `not-found` where its city knows of no such booking of ours; `unavailable` where it does not say.
    public func takeOver(_ booking: UUIDv7, in city: CityID) async throws -> JSON {
        let now = now
        let isKnown = try await own.write { connection in
            let isKnown = try BookingElsewhere.find(booking, in: city, connection) != nil
            // Its departure is learnt with the answer.
            if !isKnown {
                try BookingElsewhere.begin(booking, .asked, in: city, departure: now.date.adding(days: HotelDesk.horizon), at: now, connection)
            }
            return isKnown
        }
        do { return try await details(of: booking, in: city) } catch let problem as Problem {
            if !isKnown, Self.isDecided(problem) { try await own.write { try BookingElsewhere.set(booking, .notMade, at: now, $0) } }
            throw problem
        }
    }
}
