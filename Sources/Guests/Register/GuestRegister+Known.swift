public import Accounts
public import Primitives
import SQL

/// Guests who have been here before, and those who come together.
extension GuestRegister {
    /// A guest whom a hotel knows, as its desk is offered them.
    public struct Known: Sendable, Equatable {
        public let id: GuestID
        public let identity: GuestIdentity
        /// The last day of arrival that the register has of them; `nil` without a stay.
        public let lastArrival: UTCDate?
        /// The number of their stays.
        public let stays: Int
    }

    /// Guests of a hotel who have shown this very document before, the newest first: found by the keyed hash of its number and issuer, at that hotel
    /// alone. That somebody looked stands in the audit trail.
    public func known(by document: GuestDocument, in hotel: RoleGrant.HotelID, by actor: AuditActor) async throws -> [Known] {
        try await known(try await guests(with: document.number, issuer: document.issuer, in: .hotels([hotel]), by: actor))
    }

    /// Those who come with a booking to a hotel, and are not erased.
    public func known(with booking: UUIDv7, in hotel: RoleGrant.HotelID) async throws -> [Known] {
        let guests = try await keys.own.read { connection in
            try Self.guests(of: booking, connection).filter { guest in
                do {
                    return try Self.row(guest, .hotels([hotel]), connection).erasedAt == nil
                } catch GuestFault.notFound { return false }
            }
        }
        return try await known(guests)
    }

    private func known(_ guests: [GuestID]) async throws -> [Known] {
        let people = try await people(guests)
        let stays = try await keys.own.read { connection in try guests.map { try Self.stays(of: $0, connection) } }
        return zip(guests, stays).compactMap { guest, stays in
            people[guest]?.identity.map { Known(id: guest, identity: $0, lastArrival: stays.map(\.arrival).max(), stays: stays.count) }
        }
    }
}
