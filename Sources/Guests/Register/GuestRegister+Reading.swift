public import Accounts
public import Primitives
import SQL
import StrictJSON

extension GuestRegister {
    /// Rows of a list at once.
    public static let pageSize = 50

    /// A stay, with what a list shows of the person.
    public struct Listed: Sendable {
        public let stay: GuestStay
        /// `nil` where it is erased.
        public let identity: GuestIdentity?
        public let lastCharacters: String?
        public let guardian: GuestID?
        /// Whether somebody who is a child on the day of arrival has nobody here who answers for them.
        public var lacksGuardian: Bool { guardian == nil && (identity?.birthDate.isMinor(on: stay.arrival) ?? false) }
    }

    public struct Filter: Sendable, Equatable {
        /// `nil`: of all hotels, for whom that is the scope.
        public var hotel: RoleGrant.HotelID?
        /// Stays with a night from this day on, and before the other.
        public var from: UTCDate
        public var until: UTCDate
        public var state: GuestStay.State?

        public init(hotel: RoleGrant.HotelID? = nil, from: UTCDate, until: UTCDate, state: GuestStay.State? = nil) {
            (self.hotel, self.from, self.until, self.state) = (hotel, from, until, state)
        }
    }

    /// The last stay of a page, behind which the next begins: `2026-11-20.` and the stay's name.
    public struct Place: Sendable, Equatable, CustomStringConvertible {
        let arrival: UTCDate
        let id: GuestStay.ID

        public init(_ stay: GuestStay) { (arrival, id) = (stay.arrival, stay.id) }

        public init?(_ text: String) {
            let parts = text.split(separator: ".", maxSplits: 1).map(String.init)
            guard parts.count == 2, let arrival = UTCDate(parts[0]), let id = GuestStay.ID(parts[1]) else { return nil }
            (self.arrival, self.id) = (arrival, id)
        }

        public var description: String { "\(arrival).\(id)" }
    }

    /// Stays by their arrival, ``pageSize`` at a time.
    ///
    /// - Parameter after: the last of the page before.
    /// - Throws: ``GuestFault/notFound`` for a hotel outside the scope, or for all where the scope is not all.
    public func list(_ filter: Filter, after: Place? = nil, in scope: Scope) async throws -> (rows: [Listed], hasMore: Bool) {
        guard filter.hotel.map({ scope.contains($0) }) ?? (scope == .all) else { throw GuestFault.notFound }
        let rows = try await keys.own.read { connection in
            try connection.query(
                "SELECT " + Self.stayColumns
                    + """
                     , guest.guardian FROM guest_stay JOIN guest ON guest.id = guest_stay.guest
                    WHERE ($1 = '' OR guest_stay.hotel = $1) AND arrival < $2 AND departure > $3 AND ($4 = '' OR state = $4)
                      AND (arrival > $5 OR (arrival = $5 AND guest_stay.id > $6))
                    ORDER BY arrival, guest_stay.id LIMIT $7
                    """,
                [
                    .text(filter.hotel?.text ?? ""), SQLValue(filter.until.daysSince1970), SQLValue(filter.from.daysSince1970),
                    .text(filter.state?.rawValue ?? ""), .integer(after.map { Int64($0.arrival.daysSince1970) } ?? .min),
                    .text(after?.id.text ?? ""), SQLValue(Self.pageSize + 1),
                ]
            ).map { (try GuestStay($0), try $0.optionalText(11).flatMap { GuestID($0) }) }
        }
        let page = rows.prefix(Self.pageSize)
        let people = try await people(page.map(\.0.guest))
        return (
            page.map { Listed(stay: $0, identity: people[$0.guest]?.identity, lastCharacters: people[$0.guest]?.lastCharacters, guardian: $1) },
            rows.count > Self.pageSize
        )
    }

    public struct Person: Sendable {
        public internal(set) var identity: GuestIdentity?
        public internal(set) var lastCharacters: String?
    }

    /// What lists show of guests.
    public func people(_ guests: [GuestID]) async throws -> [GuestID: Person] {
        let places = Set(guests).flatMap { guest in [GuestPart.identity, .document].map { GuestVault.Place(guest: guest, part: $0) } }
        var people: [GuestID: Person] = [:]
        for (place, fields) in try await open(places) {
            switch place.part {
            case .identity:
                people[place.guest, default: Person()].identity = try Self.read(fields) { (fields) throws(FieldError) in try GuestIdentity(fields) }
            case .document:
                people[place.guest, default: Person()].lastCharacters = try Self.read(fields) { (fields) throws(FieldError) in
                    try GuestDocument(fields)
                }.lastCharacters
            case .contact, .card: break
            }
        }
        return people
    }

    /// What was sealed here was read once already; what cannot be read now was not sealed by us.
    static func read<Value>(_ fields: Fields, _ make: (Fields) throws(FieldError) -> Value) throws(GuestFault) -> Value {
        do { return try make(fields) } catch { throw .damaged }
    }

    /// All that a hotel sees of its guest without opening the document.
    public struct Record: Sendable {
        public let id: GuestID
        public let hotel: RoleGrant.HotelID
        public let guardian: GuestID?
        public let createdAt: UTCTime
        public let revision: Int64
        public let identity: GuestIdentity?
        public let contact: GuestContact?
        public let lastCharacters: String?
        public let stays: [GuestStay]
        /// Where the guest has filled in one.
        public let card: GuestCard?
        /// Those for whom this guest answers.
        public let children: [GuestID]
        /// Proofs of what was erased.
        public let erasures: [ErasureProof]
        /// Until when the law has an address on an invoice of one of the bookings kept, whatever is erased.
        public let keptByLawUntil: UTCDate?
        public var isErased: Bool { erasures.contains { $0.part == nil } }
    }

    public func guest(_ id: GuestID, in scope: Scope) async throws -> Record {
        let (row, stays, children, erasures, card, keptByLaw) = try await keys.own.read { connection in
            (
                try Self.row(id, scope, connection), try Self.stays(of: id, connection),
                try connection.query("SELECT id FROM guest WHERE guardian = $1 ORDER BY id LIMIT 100", [.text(id.text)]).map {
                    try $0.parsed(0) { GuestID($0) }
                }, try ErasureProof.all(of: id, connection),
                try GuestCard.of(id, connection), try PersonalNotes.keptByLaw(of: id, connection)
            )
        }
        let person = try await people([id])[id]
        let contact = try await open([GuestVault.Place(guest: id, part: .contact)]).values.first.map {
            try Self.read($0) { (fields) throws(FieldError) in try GuestContact(fields) }
        }
        return Record(
            id: id, hotel: row.hotel, guardian: row.guardian, createdAt: row.createdAt, revision: row.revision, identity: person?.identity,
            contact: contact, lastCharacters: person?.lastCharacters, stays: stays, card: card, children: children, erasures: erasures,
            keptByLawUntil: keptByLaw)
    }

    // MARK: Documents

    /// Guests who have shown a document, the newest first. The search stands in the audit trail, the number does not.
    public func guests(with number: String, issuer: MRZState, in scope: Scope, by actor: AuditActor) async throws -> [GuestID] {
        let found = try await keys.guests(with: number, issuer: issuer, try await keys.keyring(at: now))
        let now = now
        return try await keys.own.write { connection in
            let seen = try found.filter { guest in
                do {
                    return try Self.row(guest, scope, connection).erasedAt == nil
                } catch GuestFault.notFound { return false }
            }
            try AuditTrail.append(actor, .guestSearched, object: "guests", detail: "by document, \(seen.count) found", at: now, connection)
            return seen
        }
    }

    /// Bytes of the shortest reason.
    static let shortestReason = 8

    /// Opens a guest's document, for a reason that the audit trail keeps.
    public func openDocument(_ id: GuestID, reason: String, in scope: Scope, by actor: AuditActor) async throws -> GuestDocument {
        guard reason.utf8.count >= Self.shortestReason, WrittenText.fault(in: reason, lines: .one) == nil else { throw GuestFault.noReason }
        let now = now
        // First the trail, then the document: nobody sees one without the other.
        try await keys.own.write { connection in
            let row = try Self.row(id, scope, connection)
            guard row.erasedAt == nil else { throw GuestFault.erased }
            try AuditTrail.append(actor, .guestDocumentOpened, object: id.auditName, detail: reason, at: now, connection)
        }
        guard let fields = try await open([GuestVault.Place(guest: id, part: .document)]).values.first else { throw GuestFault.erased }
        return try Self.read(fields) { (fields) throws(FieldError) in try GuestDocument(fields) }
    }
}
