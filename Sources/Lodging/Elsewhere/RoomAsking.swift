import Envelope
public import FeatureKit
public import Primitives
import SQL
public import StrictJSON

extension OfficeSite {
    /// Asks another city of rooms. One that is suspended is asked for nothing new; what was booked there before is seen to all the same, so that no
    /// traveller is left alone with it, and nobody's data stays there for ever.
    ///
    /// - Throws: `Problem`: what that city refuses, `suspended`, or `unavailable` where no answer came in time.
    public func askOfRooms(_ city: CityID, _ kind: String, _ body: JSON, _ sealed: JSON?) async throws -> PeerAnswer {
        if [QuoteRequest.name, HoldRequest.name].contains(kind), try await isSuspended(city) {
            throw Problem(.suspended, "\(city) is suspended: no rooms are asked for there until the secretariat has readmitted it.")
        }
        return try await ask(city, kind, body, sealed: sealed)
    }

    private func isSuspended(_ city: CityID) async throws -> Bool {
        try await database.read { try $0.first("SELECT 1 FROM member WHERE city = $1 AND is_suspended = 1", [.text(city.text)]) != nil }
    }
}
