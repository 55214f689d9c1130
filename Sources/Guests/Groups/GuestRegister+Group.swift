public import Accounts
import Primitives

extension GuestRegister {
    /// What becomes of a group's guests.
    public struct GroupOutcome: Sendable, Equatable {
        /// Who is new in the register.
        public let entered: Int
        /// Who was in it already, and has this stay beside their others now.
        public let known: Int
    }

    /// Which guests of a group have been at the hotel before, by their place: the same document, and born on the same day.
    public func known(of group: GuestGroupFile, in hotel: RoleGrant.HotelID, by actor: AuditActor) async throws -> [Int: GuestID] {
        var found: [Int: GuestID] = [:]
        for (place, guest) in group.guests.enumerated() {
            guard let document = guest.person.document else { continue }
            found[place] = try await known(by: document, in: hotel, by: actor).first {
                $0.identity.birthDate == guest.person.identity.birthDate
            }?.id
        }
        return found
    }

    /// Enters a group that comes with one booking: who has been here before gets a further stay, the others are new, all of them or none. Done twice, it
    /// leaves the register as it was, but for guests without a document.
    ///
    /// - Parameters:
    ///   - group: without faults.
    ///   - stay: of all; each has the room of their line.
    public func enter(
        _ group: GuestGroupFile, _ stay: NewStay, in hotel: RoleGrant.HotelID, by actor: AuditActor
    ) async throws -> GroupOutcome {
        precondition(group.faults.isEmpty, "a group with faults is not entered")
        let known = try await known(of: group, in: hotel, by: actor)
        func own(_ guest: GuestGroupFile.Guest) -> NewStay {
            NewStay(
                booking: stay.booking, room: guest.room.isEmpty ? stay.room : guest.room, purpose: stay.purpose, arrival: stay.arrival,
                departure: stay.departure)
        }
        for (place, id) in known {
            do { try await add(own(group.guests[place]), of: id, in: .hotels([hotel]), by: actor) } catch GuestFault.stayKnown {}
        }
        let fresh = group.guests.indices.filter { known[$0] == nil }
        let places = Dictionary(uniqueKeysWithValues: fresh.enumerated().map { ($1, $0) })
        let entries = fresh.map { place in
            let guest = group.guests[place]
            let guardian: Entry.Guardian? = guest.guardian.flatMap { guardian in
                known[guardian].map { .guest($0) } ?? places[guardian].map { .entry($0) }
            }
            return Entry(
                guest.person.identity, document: guest.person.document, contact: guest.person.contact, guardian: guardian, stay: own(guest))
        }
        if !entries.isEmpty { _ = try await enter(entries, in: hotel, by: actor) }
        return GroupOutcome(entered: entries.count, known: known.count)
    }
}
