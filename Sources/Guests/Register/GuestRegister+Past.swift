public import Accounts
public import Primitives
import SQL

extension GuestRegister {
    /// A guest whom the register of an earlier system has: they have been here, or are in house.
    public struct Past: Sendable {
        public let entry: Entry
        public let hotel: RoleGrant.HotelID
        public let arrivedAt: UTCTime
        /// `nil` where they are still there.
        public let departedAt: UTCTime?
        /// By when the police is to be told, in which form; `nil` where it was told, or wants to know nothing.
        public let policeDue: (at: UTCTime, format: PoliceFormat)?

        /// - Precondition: the entry has a stay.
        public init(
            _ entry: Entry, in hotel: RoleGrant.HotelID, arrivedAt: UTCTime, departedAt: UTCTime?,
            policeDue: (at: UTCTime, format: PoliceFormat)? = nil
        ) {
            precondition(entry.stay != nil, "who was here has a stay")
            (self.entry, self.hotel, self.arrivedAt, self.departedAt) = (entry, hotel, arrivedAt, departedAt)
            self.policeDue = policeDue
        }
    }

    /// Guests whose keys are made at once.
    private static let pastAtOnce = GuestVault.mostAtOnce / GuestPart.allCases.count

    /// Takes over guests who have come before this register was kept. Of whom the police was not told by whoever kept them then, it is to be told.
    ///
    /// - Returns: their names in the register, in their order.
    @discardableResult
    public func takeOver(_ past: [Past], by actor: AuditActor) async throws -> [GuestID] {
        var taken: [GuestID] = []
        for start in stride(from: 0, to: past.count, by: Self.pastAtOnce) {
            try Task.checkCancellation()
            taken += try await takeOver(some: Array(past[start..<min(start + Self.pastAtOnce, past.count)]), by: actor)
        }
        return taken
    }

    private func takeOver(some past: [Past], by actor: AuditActor) async throws -> [GuestID] {
        let now = now
        let ids = past.map { GuestID(at: $0.arrivedAt) }
        let ring = try await keys.keyring(at: now)
        let sealed = try await seal(
            zip(ids, past).flatMap { id, past in past.entry.parts.map { (GuestVault.Place(guest: id, part: $0.part), $0.json) } }, ring)
        try await keys.index(zip(ids, past).compactMap { id, past in past.entry.document.map { (id, $0) } }, ring)
        let rows = zip(ids, past).map { id, past in past.row(of: id) }
        let guardians = Self.guardians(of: past, ids)
        try await keys.own.write { connection in
            try connection.execute(
                "INSERT INTO guest (id, hotel, guardian, created_at, revision) VALUES ($1, $2, $3, $4, 1)",
                forEach: zip(zip(ids, guardians), past).map { who, past in
                    [.text(who.0.text), .text(past.hotel.text), SQLValue(who.1?.text), .integer(past.arrivedAt.milliseconds)]
                })
            try connection.execute(
                """
                INSERT INTO guest_stay (id, guest, hotel, booking, room, purpose, arrival, departure, arrived_at, departed_at, state)
                VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
                """, forEach: rows)
            for ((id, past), row) in zip(zip(ids, past), rows) {
                guard let due = past.policeDue else { continue }
                try PoliceQueue.enqueue(row[0], of: id, in: past.hotel, due, at: now, connection)
            }
            try Self.store(sealed, connection)
            try AuditTrail.append(actor, .guestsTakenOver, object: "guests", detail: "\(ids.count)", at: now, connection)
        }
        return ids
    }
}

extension GuestRegister {
    /// Who answers for each child: the first grown-up of its booking, where they stand before it. An earlier register does not say more.
    private static func guardians(of past: [Past], _ ids: [GuestID]) -> [GuestID?] {
        var grownUps: [UUIDv7: GuestID] = [:]
        return zip(ids, past).map { id, past in
            guard let stay = past.entry.stay else { return nil }
            guard !past.entry.identity.birthDate.isMinor(on: stay.arrival) else { return grownUps[stay.booking] }
            if grownUps[stay.booking] == nil { grownUps[stay.booking] = id }
            return nil
        }
    }
}

extension GuestRegister.Past {
    fileprivate func row(of guest: GuestID) -> [SQLValue] {
        guard let stay = entry.stay else { return [] }
        return [
            .text(GuestStay.ID(at: arrivedAt).text), .text(guest.text), .text(hotel.text), .text(stay.booking.text), .text(stay.room),
            .text(stay.purpose.rawValue), SQLValue(stay.arrival.daysSince1970), SQLValue(stay.departure.daysSince1970),
            .integer(arrivedAt.milliseconds), SQLValue(departedAt?.milliseconds),
            .text(departedAt == nil ? GuestStay.State.inHouse.rawValue : GuestStay.State.departed.rawValue),
        ]
    }
}

extension AuditAction {
    /// Its detail is how many guests an earlier register had.
    static let guestsTakenOver = AuditAction(rawValue: "guest.taken-over")
}
