public import Primitives
public import SQL
public import StrictJSON

/// Whether a city's vault and its database belong together: what is sealed has its keys, and what is erased has none.
public struct VaultCheck: Sendable, Equatable {
    /// Parts of guests, and bookings, that are looked at together.
    private static let batch = 500

    /// The database was used with a vault that is not this one.
    public private(set) var isMissing = false
    /// What is sealed in the city's database: parts of guests, bookings with whom they are for, and notes beside them.
    public private(set) var sealed = 0
    /// What of it has no key and was not erased: nobody can read it any more.
    public private(set) var unreadable = 0
    /// What does not open with the key that belongs to it.
    public private(set) var damaged = 0
    /// Keys of guests who are erased, or are not in the register.
    public private(set) var orphans = 0

    /// When the vault was copied last; `nil` where it never was.
    public private(set) var copiedAt: UTCTime?
    /// Keys are being wrapped anew, and some are still under the old key of the city.
    public private(set) var isRotating = false

    /// Looks at all of it. A city without guests and bookings has nothing to be looked at, and no vault is made for it.
    public init(vault: any Database, own: any Database, at now: UTCTime) async throws {
        let isUsed = try await own.read { connection in
            try connection.first(
                "SELECT 1 WHERE EXISTS (SELECT 1 FROM guest_tenant_key) OR EXISTS (SELECT 1 FROM personal_wrapping_key)") != nil
        }
        guard isUsed else { return }
        (copiedAt, isRotating) = try await own.read { (try VaultCopy.newest($0), try VaultRotation.isUnderWay($0)) }
        let register = try GuestRegister(vault: vault, own: own, now: now)
        guard try await !register.isVaultMissing() else {
            isMissing = true
            return
        }
        try await checkParts(register)
        try await checkOrphans(vault: vault, own: own)
        let told = try ToldGuests(vault: vault, own: own, now: now)
        try await checkTold(told)
        try await checkNotes(PersonalNotes(told.keys, now: now))
    }

    private mutating func checkParts(_ register: GuestRegister) async throws {
        var last = (guest: "", part: "")
        while true {
            let after = last
            let places = try await register.keys.own.read { connection in
                try connection.query(
                    """
                    SELECT guest, part FROM guest_part WHERE guest > $1 OR (guest = $1 AND part > $2) ORDER BY guest, part LIMIT $3
                    """, [.text(after.guest), .text(after.part), SQLValue(Self.batch)]
                ).map { row in
                    GuestVault.Place(
                        guest: try row.parsed(0) { GuestID($0) }, part: try row.parsed(1) { GuestPart(rawValue: $0) })
                }
            }
            guard let end = places.last else { return }
            last = (end.guest.text, end.part.rawValue)
            sealed += places.count
            do { unreadable += places.count - (try await register.open(places)).count } catch GuestFault.damaged {
                // One by one, to tell how many.
                for place in places {
                    do { unreadable += 1 - (try await register.open([place])).count } catch GuestFault.damaged { damaged += 1 }
                }
            }
        }
    }

    private mutating func checkOrphans(vault: any Database, own: any Database) async throws {
        var last = ""
        while true {
            let after = last
            let guests = try await vault.read { connection in
                try connection.query(
                    "SELECT DISTINCT guest FROM guest_key WHERE guest > $1 ORDER BY guest LIMIT $2", [.text(after), SQLValue(Self.batch)]
                ).map { try $0.text(0) }
            }
            guard let end = guests.last else { return }
            last = end
            let known = try await own.read { connection in
                try connection.first("SELECT 1 FROM guest WHERE id = $1 AND erased_at IS NULL", forEach: guests.map { [.text($0)] })
            }
            orphans += known.count { $0 == nil }
        }
    }

    private mutating func checkTold(_ told: ToldGuests) async throws {
        var last = ""
        while true {
            let after = last
            let bookings = try await told.own.read { connection in
                try connection.query(
                    "SELECT booking FROM booking_told WHERE booking > $1 AND sealed IS NOT NULL ORDER BY booking LIMIT $2",
                    [.text(after), SQLValue(Self.batch)]
                ).map { try $0.parsed(0) { UUIDv7($0) } }
            }
            guard let end = bookings.last else { return }
            last = end.text
            sealed += bookings.count
            do { unreadable += bookings.count - (try await told.told(with: bookings)).count } catch PersonalFault.damaged { damaged += 1 }
        }
    }

    private mutating func checkNotes(_ notes: PersonalNotes) async throws {
        var last = ""
        while true {
            let after = last
            let subjects = try await notes.keys.own.read { connection in
                try connection.query(
                    "SELECT subject FROM personal_note WHERE subject > $1 AND sealed IS NOT NULL ORDER BY subject LIMIT $2",
                    [.text(after), SQLValue(Self.batch)]
                ).map { try $0.parsed(0) { UUIDv7($0) } }
            }
            guard let end = subjects.last else { return }
            last = end.text
            sealed += subjects.count
            do { unreadable += subjects.count - (try await notes.texts(of: subjects)).count } catch PersonalFault.damaged { damaged += 1 }
        }
    }

    /// For the doctor.
    public var json: JSON {
        [
            "copiedAt": copiedAt.map { .string($0.description) } ?? .null, "rotating": .boolean(isRotating),
            "missing": .boolean(isMissing), "sealed": .integer(Int64(sealed)), "unreadable": .integer(Int64(unreadable)),
            "damaged": .integer(Int64(damaged)), "orphans": .integer(Int64(orphans)),
        ]
    }
}
