import Envelope
import FeatureKit
import Guests
import Lodging
import Primitives
import StrictJSON

/// Registration cards of a stay in another city: they are filled in at the site of that city, and this one learns nothing of what is written there.
extension StayDoor {
    enum Card: Sendable, Equatable {
        /// The whole address of the card.
        case link(String)
        /// As many were filled in, or asked for, as there are guests.
        case full
        /// That city takes none beforehand: its program is older, or it is too late.
        case notTaken
        case away
    }

    /// Asks for the link of a card.
    ///
    /// - Parameters:
    ///   - takesTold: whether it is for who has booked alone, and begins with what they have told.
    ///   - site: scheme and host of the other city's site.
    func card(of stay: MyStay, takesTold: Bool, at site: String) async throws -> Card {
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
        return .link("\(site)/guests/card/\(secret)")
    }
}
