public import Accounts
public import Primitives
public import SQL

/// Wraps the keys of guests and of bookings under new keys of the city: for when the old ones are in hands that should not have them, such as with a
/// backup that was lost. Who has the old city key, and one day a vault, then opens nothing.
///
/// **Backups from before it cannot open guests any more**: they hold the old key of the city. That is what it is for.
///
/// It works on while guests are read and entered, and is resumed after a crash at any step: the new keys stand in the city's database before
/// anything is wrapped under them, each key in the vault is under the old one or the new one, and both are known until the last is under the new.
public struct VaultRotation: Sendable {
    /// Keys that are wrapped anew in one write.
    static let batch = 500

    public struct Outcome: Sendable, Equatable {
        /// Keys of parts of guests that were wrapped anew.
        public internal(set) var guests = 0
        /// Keys of bookings, and of notes beside them.
        public internal(set) var bookings = 0
    }

    /// Which of the city's two keys.
    enum Kind: String, CaseIterable { case guests, bookings }

    let keys: GuestVault
    let now: UTCTime

    /// - Throws: ``GuestFault/noVault`` at the secretariat.
    public init(vault: (any Database)?, own: any Database, now: UTCTime) throws(GuestFault) {
        guard let vault else { throw .noVault }
        keys = GuestVault(vault: vault, own: own)
        self.now = now
    }

    /// Begins, unless one is under way, and goes to the end.
    ///
    /// - Throws: ``GuestFault/vaultMissing``, ``GuestFault/damaged``: all can be read as before, and the rotation goes on where it is called again.
    public func run(by actor: AuditActor) async throws -> Outcome {
        let now = now
        try await keys.own.write { connection in
            guard try Self.pending(connection).isEmpty else { return }
            for (kind, name, content) in [(Kind.guests, TenantKey(at: now).parts), (.bookings, PersonalWrappingKey(at: now).parts)].map({
                ($0, $1.0, $1.1)
            }) {
                try connection.execute(
                    "INSERT INTO vault_rotation (kind, name, content, begun_at) VALUES ($1, $2, $3, $4)",
                    [.text(kind.rawValue), .text(name.text), .blob(content), .integer(now.milliseconds)])
            }
            try AuditTrail.append(
                actor, .vaultRotationBegun, object: "vault", detail: "backups made before open no guests after it", at: now, connection)
        }
        return try await resume()
    }

    /// Goes on with one that is under way; nothing where none is.
    public func resume() async throws -> Outcome {
        var outcome = Outcome()
        let pending = try await keys.own.read { try Self.pending($0) }
        if let next = pending[.guests] { outcome.guests = try await rotateGuests(to: TenantKey(name: next.name, bytes: next.content)) }
        if let next = pending[.bookings] {
            outcome.bookings = try await rotateBookings(to: PersonalWrappingKey(name: next.name, bytes: next.content))
        }
        try await sweep()
        return outcome
    }

    /// Whether one is under way.
    public static func isUnderWay(_ connection: any SQLConnection) throws -> Bool { try !pending(connection).isEmpty }

    static func pending(_ connection: any SQLConnection) throws -> [Kind: (name: UUIDv7, content: [UInt8])] {
        var pending: [Kind: (name: UUIDv7, content: [UInt8])] = [:]
        try connection.forEachRow("SELECT kind, name, content FROM vault_rotation") { row in
            pending[try row.parsed(0) { Kind(rawValue: $0) }] = (try row.parsed(1) { UUIDv7($0) }, try row.blob(2))
        }
        return pending
    }

    private func settle(_ kind: Kind, _ change: @escaping @Sendable (any SQLConnection) throws -> Void) async throws {
        let now = now
        try await keys.own.write { connection in
            try change(connection)
            try connection.execute("DELETE FROM vault_rotation WHERE kind = $1", [.text(kind.rawValue)])
            try AuditTrail.append(.program, .vaultRotated, object: "vault", detail: kind.rawValue, at: now, connection)
        }
    }

    // MARK: Guests

    private func rotateGuests(to next: TenantKey) async throws -> Int {
        guard let (old, isKept, _) = try await keys.own.read({ try GuestVault.tenantKey($0) }) else {
            try await settle(.guests) { _ in }
            return 0
        }
        let lookup = try await keys.vault.read { connection in
            try connection.first("SELECT lookup_key FROM guest_vault WHERE tenant_key = $1", [.text(old.name.text)])?.blob(0)
        }
        guard let lookup else {
            // Nothing was ever kept in a vault: there is nothing to be wrapped anew.
            guard !isKept else { throw GuestFault.vaultMissing }
            try await settle(.guests) { _ in }
            return 0
        }
        let wrapped = try next.wrap(try old.unwrapLookup(lookup))
        let now = now
        try await keys.vault.write { connection in
            try connection.execute(
                "INSERT INTO guest_vault (tenant_key, lookup_key, made_at) VALUES ($1, $2, $3) ON CONFLICT (tenant_key) DO NOTHING",
                [.text(next.name.text), .blob(wrapped), .integer(now.milliseconds)])
            try connection.execute(
                "UPDATE guest_vault SET retired_at = $1 WHERE tenant_key = $2 AND retired_at IS NULL",
                [.integer(now.milliseconds), .text(old.name.text)])
        }
        let count = try await wrapGuests(from: old, to: next)
        try await settle(.guests) { connection in
            try connection.execute(
                "UPDATE guest_tenant_key SET name = $1, content = $2 WHERE id = 1", [.text(next.name.text), .blob(next.bytes)])
        }
        return count
    }

    private func wrapGuests(from old: TenantKey, to next: TenantKey) async throws -> Int {
        var count = 0
        while true {
            let rows = try await keys.vault.read { connection in
                try connection.query(
                    "SELECT guest, part, wrapped FROM guest_key WHERE tenant_key = $1 LIMIT $2", [.text(old.name.text), SQLValue(Self.batch)]
                ).map { row in
                    (guest: try row.parsed(0) { GuestID($0) }, part: try row.parsed(1) { GuestPart(rawValue: $0) }, wrapped: try row.blob(2))
                }
            }
            guard !rows.isEmpty else { return count }
            let changes = try rows.map { row in
                [
                    SQLValue.text(next.name.text),
                    .blob(try next.wrap(try old.unwrap(row.wrapped, row.part, of: row.guest), row.part, of: row.guest)),
                    .text(row.guest.text), .text(row.part.rawValue), .text(old.name.text),
                ]
            }
            // Who was erased meanwhile has no row any more.
            try await keys.vault.write { connection in
                try connection.execute(
                    "UPDATE guest_key SET tenant_key = $1, wrapped = $2 WHERE guest = $3 AND part = $4 AND tenant_key = $5", forEach: changes)
            }
            count += rows.count
        }
    }

    // MARK: Bookings

    private func rotateBookings(to next: PersonalWrappingKey) async throws -> Int {
        guard let old = try await keys.own.read({ try PersonalVault.wrappingKey($0) }) else {
            try await settle(.bookings) { _ in }
            return 0
        }
        let now = now
        try await keys.vault.write { connection in
            try connection.execute(
                "INSERT INTO personal_retired (name, retired_at) VALUES ($1, $2) ON CONFLICT (name) DO NOTHING",
                [.text(old.name.text), .integer(now.milliseconds)])
        }
        var count = 0
        while true {
            let rows = try await keys.vault.read { connection in
                try connection.query(
                    "SELECT subject, wrapped FROM personal_key WHERE wrapping_key = $1 LIMIT $2", [.text(old.name.text), SQLValue(Self.batch)]
                ).map { (subject: try $0.parsed(0) { UUIDv7($0) }, wrapped: try $0.blob(1)) }
            }
            guard !rows.isEmpty else { break }
            let changes = try rows.map { row in
                [
                    SQLValue.text(next.name.text), .blob(try next.wrap(try old.unwrap(row.wrapped, of: row.subject))), .text(row.subject.text),
                    .text(old.name.text),
                ]
            }
            try await keys.vault.write { connection in
                try connection.execute(
                    "UPDATE personal_key SET wrapping_key = $1, wrapped = $2 WHERE subject = $3 AND wrapping_key = $4", forEach: changes)
            }
            count += rows.count
        }
        try await settle(.bookings) { connection in
            try connection.execute(
                "UPDATE personal_wrapping_key SET name = $1, content = $2 WHERE id = 1", [.text(next.name.text), .blob(next.bytes)])
        }
        return count
    }

    /// Takes out of the vault what is wrapped under a city key that is no more.
    private func sweep() async throws {
        guard let current = try await keys.own.read({ try GuestVault.tenantKey($0)?.key.name }) else { return }
        let isLeft = try await keys.vault.read { connection in
            try connection.first("SELECT 1 FROM guest_vault WHERE retired_at IS NOT NULL AND tenant_key <> $1", [.text(current.text)]) != nil
        }
        guard isLeft else { return }
        try await keys.vault.write { connection in
            try connection.execute(
                """
                DELETE FROM guest_vault WHERE retired_at IS NOT NULL AND tenant_key <> $1
                  AND NOT EXISTS (SELECT 1 FROM guest_key WHERE guest_key.tenant_key = guest_vault.tenant_key)
                """, [.text(current.text)])
        }
    }
}

extension TenantKey {
    fileprivate var parts: (UUIDv7, [UInt8]) { (name, bytes) }
}

extension PersonalWrappingKey {
    fileprivate var parts: (UUIDv7, [UInt8]) { (name, bytes) }
}

extension AuditAction {
    static let vaultRotationBegun = AuditAction(rawValue: "guest.vault-rotation-begun")
    /// Its detail is which keys: of guests, or of bookings.
    static let vaultRotated = AuditAction(rawValue: "guest.vault-rotated")
    /// Its detail is the bytes.
    static let vaultCopied = AuditAction(rawValue: "guest.vault-copied")
}
