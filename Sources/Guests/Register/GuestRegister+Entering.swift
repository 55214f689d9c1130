public import Accounts
import Primitives
public import SQL
import StrictJSON

extension GuestRegister {
    /// A guest who is about to be entered.
    public struct Entry: Sendable {
        /// Who answers for a child.
        public enum Guardian: Sendable, Equatable {
            case guest(GuestID)
            /// Another of those that are entered at once, by its place from 0.
            case entry(Int)
        }

        public let identity: GuestIdentity
        public let document: GuestDocument?
        public let contact: GuestContact?
        public let guardian: Guardian?
        public let stay: NewStay?
        /// What the guest has declared on a registration card.
        let card: JSON?

        public init(
            _ identity: GuestIdentity, document: GuestDocument? = nil, contact: GuestContact? = nil, guardian: Guardian? = nil, stay: NewStay? = nil
        ) {
            self.init(identity, document: document, contact: contact, guardian: guardian, stay: stay, card: nil)
        }

        init(
            _ identity: GuestIdentity, document: GuestDocument?, contact: GuestContact?, guardian: Guardian? = nil, stay: NewStay?, card: JSON?
        ) {
            self.identity = identity
            self.document = document
            self.contact = contact
            self.guardian = guardian
            self.stay = stay
            self.card = card
        }

        /// What is kept, by its part.
        var parts: [(part: GuestPart, json: JSON)] {
            var parts: [(part: GuestPart, json: JSON)] = [(.identity, identity.json)]
            if let document { parts.append((.document, document.json)) }
            if let contact, !contact.isEmpty { parts.append((.contact, contact.json)) }
            if let card { parts.append((.card, card)) }
            return parts
        }
    }

    /// Enters guests of a hotel, all or none.
    ///
    /// - Returns: their names in the register, in the order of the entries.
    /// - Throws: ``GuestFault/tooMany(most:)``; ``GuestFault/notFound`` for a guardian who is no guest of the hotel, or the child itself.
    public func enter(_ entries: [Entry], in hotel: RoleGrant.HotelID, by actor: AuditActor) async throws -> [GuestID] {
        try await enter(entries, in: hotel, by: actor) { _, _ in }
    }

    /// - Parameter alongside: what else is written of them in the same transaction; its error undoes all.
    public func enter(
        _ entries: [Entry], in hotel: RoleGrant.HotelID, by actor: AuditActor,
        alongside: @escaping @Sendable ([GuestID], any SQLConnection) throws -> Void
    ) async throws -> [GuestID] {
        guard entries.count <= Self.mostAtOnce else { throw GuestFault.tooMany(most: Self.mostAtOnce) }
        let now = now
        let ids = entries.map { _ in GuestID(at: now) }
        let guardians = try entries.enumerated().map { place, entry in try Self.guardian(of: entry, at: place, among: ids) }
        let ring = try await keys.keyring(at: now)
        let sealed = try await seal(
            zip(ids, entries).flatMap { id, entry in entry.parts.map { (GuestVault.Place(guest: id, part: $0.part), $0.json) } }, ring)
        try await keys.index(zip(ids, entries).compactMap { id, entry in entry.document.map { (id, $0) } }, ring)
        // Guardians first, since a child's row refers to theirs.
        let order = ids.indices.sorted { (guardians[$0] == nil ? 0 : 1, $0) < (guardians[$1] == nil ? 0 : 1, $1) }
        try await keys.own.write { connection in
            for place in order {
                if let guardian = guardians[place] { _ = try Self.row(guardian, .hotels([hotel]), connection) }
                try connection.execute(
                    "INSERT INTO guest (id, hotel, guardian, created_at, revision) VALUES ($1, $2, $3, $4, 1)",
                    [.text(ids[place].text), .text(hotel.text), SQLValue(guardians[place]?.text), .integer(now.milliseconds)])
                if let stay = entries[place].stay { try Self.insert(stay, of: ids[place], in: hotel, at: now, connection) }
                try AuditTrail.append(actor, .guestEntered, object: ids[place].auditName, detail: hotel.text, at: now, connection)
            }
            try Self.store(sealed, connection)
            try alongside(ids, connection)
        }
        return ids
    }

    private static func guardian(of entry: Entry, at place: Int, among ids: [GuestID]) throws(GuestFault) -> GuestID? {
        switch entry.guardian {
        case nil: return nil
        case .guest(let guest): return guest
        case .entry(let other):
            guard ids.indices.contains(other), other != place else { throw .notFound }
            return ids[other]
        }
    }

    /// Seals parts by keys that are durable before this returns.
    func seal(_ parts: [(place: GuestVault.Place, json: JSON)], _ ring: GuestVault.Keyring) async throws -> [GuestVault.Place: [UInt8]] {
        let made = try await keys.makeKeys(for: parts.map(\.place), ring, at: now)
        var sealed: [GuestVault.Place: [UInt8]] = [:]
        for (place, json) in parts {
            guard let key = made[place] else { throw GuestFault.vaultMissing }
            sealed[place] = try key.seal(json.compact, place.part, of: place.guest)
        }
        return sealed
    }

    static func store(_ sealed: [GuestVault.Place: [UInt8]], _ connection: any SQLConnection) throws {
        try connection.execute(
            "INSERT INTO guest_part (guest, part, sealed) VALUES ($1, $2, $3) ON CONFLICT (guest, part) DO UPDATE SET sealed = excluded.sealed",
            forEach: sealed.map { [.text($0.key.guest.text), .text($0.key.part.rawValue), .blob($0.value)] })
    }

    /// Writes down what has turned out to be otherwise.
    ///
    /// - Parameters:
    ///   - document: `nil` leaves it as it is: who amends a name has not seen the number.
    ///   - revision: that was read.
    /// - Returns: the new revision.
    /// - Throws: ``GuestFault/changed(revision:)``, ``GuestFault/erased``, ``GuestFault/notFound``.
    public func amend(
        _ id: GuestID, _ identity: GuestIdentity, document: GuestDocument? = nil, contact: GuestContact? = nil, revision: Int64, in scope: Scope,
        by actor: AuditActor
    ) async throws -> Int64 {
        // Where a part was erased, its old key is gone before it gets a new one.
        try await GuestErasure(vault: keys.vault, own: keys.own, now: now).carryOut()
        let row = try await keys.own.read { try Self.row(id, scope, $0) }
        guard row.erasedAt == nil else { throw GuestFault.erased }
        guard row.revision == revision else { throw GuestFault.changed(revision: row.revision) }
        let ring = try await keys.keyring(at: now)
        let entry = Entry(identity, document: document, contact: contact)
        let sealed = try await seal(entry.parts.map { (GuestVault.Place(guest: id, part: $0.part), $0.json) }, ring)
        if let document { try await keys.index([(id, document)], ring) }
        let now = now
        return try await keys.own.write { connection in
            let changed = try connection.execute(
                "UPDATE guest SET revision = revision + 1 WHERE id = $1 AND revision = $2 AND erased_at IS NULL",
                [.text(id.text), .integer(revision)])
            guard changed == 1 else {
                let row = try Self.row(id, scope, connection)
                throw row.erasedAt == nil ? GuestFault.changed(revision: row.revision) : .erased
            }
            try Self.store(sealed, connection)
            try AuditTrail.append(actor, .guestAmended, object: id.auditName, detail: "revision \(revision + 1)", at: now, connection)
            return revision + 1
        }
    }
}
