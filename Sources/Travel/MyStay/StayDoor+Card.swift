import Accounts
import Envelope
import FeatureKit
import Guests
import Lodging
import Primitives
import SQL
import StrictJSON

/// Registration cards of a stay. Those in another city are filled in at the site of that city, and this one learns nothing of what is written there.
extension StayDoor {
    enum Card: Sendable, Equatable {
        /// By which the site of the hotel's city lets in who fills it in.
        case open(secret: String)
        /// As many were filled in, or asked for, as there are guests.
        case full
        /// That city takes none beforehand: its program is older, or it is too late.
        case notTaken
        case away
    }

    /// Makes the link of a card, or asks for it.
    ///
    /// - Parameter takesTold: whether it is for who has booked alone, and begins with what they have told.
    func card(of stay: MyStay, takesTold: Bool) async throws -> Card {
        guard stay.city != city else { return try await ownCard(of: stay, takesTold: takesTold) }
        let answer: PeerAnswer
        do {
            answer = try await ask(stay.city, CardRequest.name, ["booking": .string(stay.id.text), "told": .boolean(takesTold)], nil)
        } catch let problem as Problem {
            switch problem.code {
            case .unavailable, .internal, .rateLimited: return .away
            case .unknownType, .ruleViolated, .notFound: return .notTaken
            default: throw problem
            }
        }
        if answer.body["full"] == true { return .full }
        guard let secret = answer.sealed?["secret"]?.string, GuestCardLink.isSpelled(secret) else {
            throw Problem(.malformedPayload, "\(stay.city) has answered without a link of a card.")
        }
        return .open(secret: secret)
    }

    private func ownCard(of stay: MyStay, takesTold: Bool) async throws -> Card {
        guard let hotel = RoleGrant.HotelID(stay.hotel.text) else { return .notTaken }
        let (now, persons) = (now, stay.stay.adults + stay.stay.children.count)
        let secret = try await own.write { connection in
            try GuestCardLink.makeForRest(
                of: stay.id, persons: persons, in: hotel, arrival: stay.stay.arrival, departure: stay.stay.departure, takesTold: takesTold,
                by: .stranger(request: ""), at: now, connection)
        }
        return secret.map { .open(secret: $0) } ?? .full
    }
}
