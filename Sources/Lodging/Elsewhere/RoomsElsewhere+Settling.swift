import Envelope
import Primitives
import SQL
import StrictJSON

/// What becomes of bookings whose city has not answered.
extension RoomsElsewhere {
    /// Seconds after which whoever has asked has given up waiting.
    private static let patience: Int64 = 60
    private static let most = 200

    /// Asks the cities of all bookings of which it is not known how they stand. A city that does not answer is not asked again in this run.
    ///
    /// - Returns: how many are known now.
    func settle() async throws -> Int {
        let before = now.adding(seconds: -Self.patience)
        let open = try await own.read { try BookingElsewhere.open(before: before, limit: Self.most, $0) }
        var (silent, settled): (Set<CityID>, Int) = ([], 0)
        for booking in open where !silent.contains(booking.city) {
            try Task.checkCancellation()
            do {
                try await settle(booking)
                settled += 1
            } catch let problem as Problem where !Self.isDecided(problem) { silent.insert(booking.city) }
        }
        return settled
    }

    private func settle(_ booking: BookingElsewhere) async throws {
        do {
            if booking.state == .cancelling {
                _ = try await cancelled(booking.booking, in: booking.city)
            } else if try await status(of: booking.booking, in: booking.city).state == .asked {
                // The guests were told to nobody, and nobody waits any more. A confirmation that comes after this is refused.
                _ = try await ask(booking.city, ReleaseRequest.name, ["hold": .string(booking.booking.text)], nil)
                _ = try await status(of: booking.booking, in: booking.city)
            }
        } catch let problem as Problem where Self.isDecided(problem) {
            let now = now
            guard problem.code != .notFound else { return try await own.write { try BookingElsewhere.set(booking.booking, .notMade, at: now, $0) } }
            // It cannot be given up any more, or was confirmed meanwhile: it stands as its city says.
            if booking.state == .cancelling { try await own.write { try BookingElsewhere.set(booking.booking, .confirmed, at: now, $0) } }
            _ = try await status(of: booking.booking, in: booking.city)
        }
    }
}
