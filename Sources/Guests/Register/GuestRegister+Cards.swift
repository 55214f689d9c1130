public import Accounts
public import Primitives
import SQL

/// Registration cards as who has booked meets them, before the hotel does.
extension GuestRegister {
    /// What was told with the booking of a link, for its card to begin with. It stands there until the card is filled in, and for nobody but who has
    /// opened the booking and asked for it.
    ///
    /// - Returns: `nil` for every other link, and where what was told is erased.
    public func told(for link: GuestCardLink) async throws -> BookingGuests? {
        guard link.takesTold, link.filled == 0 else { return nil }
        return try await ToldGuests(keys, now: now).told(with: [link.booking])[link.booking]
    }

    /// A card that was filled in, as who has booked sees it: no name, and of the document its last characters.
    public struct FilledCard: Sendable, Equatable {
        public let filledAt: UTCTime
        /// `nil` where no document was named.
        public let lastCharacters: String?
    }

    /// The cards that were filled in for a booking, in their order.
    public func filledCards(of booking: UUIDv7, in hotel: RoleGrant.HotelID) async throws -> [FilledCard] {
        let cards = try await keys.own.read { connection in
            try Self.guests(of: booking, connection).compactMap { guest -> (GuestID, GuestCard)? in
                do {
                    guard try Self.row(guest, .hotels([hotel]), connection).erasedAt == nil else { return nil }
                } catch GuestFault.notFound { return nil }
                return try GuestCard.of(guest, connection).map { (guest, $0) }
            }
        }
        let people = try await people(cards.map(\.0))
        return cards.map { FilledCard(filledAt: $1.filledAt, lastCharacters: people[$0]?.lastCharacters) }.sorted { $0.filledAt < $1.filledAt }
    }
}
