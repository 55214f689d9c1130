public import Accounts
import Crypto
public import Primitives
public import SQL
import StrictJSON

/// A city's register of guests. Each hotel enters its own; the same person is another guest in another hotel, and neither hotel hears of it.
public struct GuestRegister: Sendable {
    /// Guests that are entered at once: a coach, or two.
    public static let mostAtOnce = 120

    let keys: GuestVault
    let now: UTCTime

    /// - Parameters:
    ///   - vault: the city's, which no backup holds.
    ///   - own: the city's own tables.
    /// - Throws: ``GuestFault/noVault`` at the secretariat.
    public init(vault: (any Database)?, own: any Database, now: UTCTime) throws(GuestFault) {
        guard let vault else { throw .noVault }
        keys = GuestVault(vault: vault, own: own)
        self.now = now
    }

    /// Whether the keys of guests are gone, as after a backup was restored without its vault: then nothing of them can be read.
    public func isVaultMissing() async throws -> Bool {
        do {
            _ = try await keys.keyring(at: now)
            return false
        } catch GuestFault.vaultMissing { return true }
    }

    /// The hotels of which somebody may see guests.
    public enum Scope: Sendable, Equatable {
        case all
        case hotels(Set<RoleGrant.HotelID>)

        public func contains(_ hotel: RoleGrant.HotelID) -> Bool {
            switch self {
            case .all: true
            case .hotels(let hotels): hotels.contains(hotel)
            }
        }
    }

    /// A guest's row, which says nothing of the person.
    struct Row: Sendable {
        let id: GuestID
        let hotel: RoleGrant.HotelID
        let guardian: GuestID?
        let createdAt: UTCTime
        let revision: Int64
        let erasedAt: UTCTime?

        init(_ row: SQLRow) throws {
            id = try row.parsed(0) { GuestID($0) }
            hotel = try row.parsed(1) { RoleGrant.HotelID($0) }
            guardian = try row.isNull(2) ? nil : row.parsed(2) { GuestID($0) }
            createdAt = UTCTime(milliseconds: try row.integer(3))
            revision = try row.integer(4)
            erasedAt = try row.optionalInteger(5).map { UTCTime(milliseconds: $0) }
        }
    }

    /// - Throws: ``GuestFault/notFound`` also for a guest of another hotel: that there is one is nobody's business.
    static func row(_ id: GuestID, _ scope: Scope, _ connection: any SQLConnection) throws -> Row {
        let row = try connection.first(
            "SELECT id, hotel, guardian, created_at, revision, erased_at FROM guest WHERE id = $1", [.text(id.text)]
        ).map(Row.init)
        guard let row, scope.contains(row.hotel) else { throw GuestFault.notFound }
        return row
    }

    /// What is stored of parts, sealed.
    static func sealed(_ places: [GuestVault.Place], _ connection: any SQLConnection) throws -> [GuestVault.Place: [UInt8]] {
        let rows = try connection.first(
            "SELECT sealed FROM guest_part WHERE guest = $1 AND part = $2",
            forEach: places.map { [.text($0.guest.text), .text($0.part.rawValue)] })
        var sealed: [GuestVault.Place: [UInt8]] = [:]
        for (place, row) in zip(places, rows) { sealed[place] = try row?.blob(0) }
        return sealed
    }

    /// Takes a new vault into use after the old one was lost for good; what is kept of earlier guests stays unreadable.
    public func beginVaultAnew(by actor: AuditActor) async throws { try await keys.beginAnew(by: actor, at: now) }

    /// Opens what is stored of parts; what has no key any more is left out.
    func open(_ places: [GuestVault.Place]) async throws -> [GuestVault.Place: Fields] {
        let ring = try await keys.keyring(at: now)
        let sealed = try await keys.own.read { try Self.sealed(places, $0) }
        let opening = try await keys.keys(of: Array(sealed.keys), ring)
        var opened: [GuestVault.Place: Fields] = [:]
        for (place, key) in opening {
            guard let text = sealed[place] else { continue }
            do { opened[place] = try Fields(JSON.parse(try key.open(text, place.part, of: place.guest))) } catch is JSONError {
                throw GuestFault.damaged
            }
        }
        return opened
    }
}

/// How the audit trail names a guest.
extension GuestID {
    var auditName: String { "guest \(text)" }
}

extension AuditAction {
    /// Their detail is the hotel; of amendments, the revision.
    static let guestEntered = AuditAction(rawValue: "guest.entered")
    static let guestAmended = AuditAction(rawValue: "guest.amended")
    /// Its detail is the reason that was given.
    static let guestDocumentOpened = AuditAction(rawValue: "guest.document-opened")
    static let guestSearched = AuditAction(rawValue: "guest.searched")
    static let guestExported = AuditAction(rawValue: "guest.exported")
    static let guestStayChanged = AuditAction(rawValue: "guest.stay-changed")
    static let guestVaultBegun = AuditAction(rawValue: "guest.vault-begun")
    static let guestErased = AuditAction(rawValue: "guest.erased")
}
