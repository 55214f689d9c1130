import Accounts
import Primitives
import SQL

/// The keys of a city's guests: wrapped, in the city's vault, which no backup holds. A key that is gone from here is gone from everywhere, and with
/// it what it has sealed, in every backup that was ever made.
///
/// Two databases cannot be written as one. A key is therefore kept before anything is sealed by it, and erased after the city's own table has the
/// order to erase it: a crash between leaves a key that nothing needs, or an order that is carried out later.
struct GuestVault: Sendable {
    /// Keys that are asked for at once.
    static let mostAtOnce = 1000

    let vault: any Database
    let own: any Database

    /// The city's key, and the key by which documents are found.
    struct Keyring: Sendable {
        /// By which new keys are wrapped.
        let tenant: TenantKey
        /// By which those there may be wrapped: two, while they are rotated.
        let all: [UUIDv7: TenantKey]
        let lookup: DocumentLookup

        init(_ tenant: TenantKey, _ others: [TenantKey], _ lookup: DocumentLookup) {
            (self.tenant, self.lookup) = (tenant, lookup)
            all = Dictionary((others + [tenant]).map { ($0.name, $0) }) { $1 }
        }
    }

    /// The city's key was rotated since it was read.
    private struct IsRetired: Error {}

    /// Makes both keys where the city has none yet.
    ///
    /// - Throws: ``GuestFault/vaultMissing`` where the city has used another vault.
    func keyring(at now: UTCTime) async throws -> Keyring {
        let (tenant, isKept, heard) = try await tenantKey(at: now)
        let name = SQLValue.text(tenant.name.text)
        let next = try await own.read { try VaultRotation.pending($0)[.guests].map { TenantKey(name: $0.name, bytes: $0.content) } }
        let (known, rotated, newest) = try await vault.read { connection in
            (
                try connection.first("SELECT lookup_key FROM guest_vault WHERE tenant_key = $1", [name])?.blob(0),
                try next.flatMap {
                    try connection.first("SELECT lookup_key FROM guest_vault WHERE tenant_key = $1", [.text($0.name.text)])?.blob(0)
                },
                try connection.first("SELECT COALESCE(MAX(position), 0) FROM guest_erased")?.integer(0) ?? 0
            )
        }
        if let known {
            if !isKept { try await markKept() }
            // One of both was restored: nothing is read before they agree on what is erased.
            if heard != newest { try await GuestErasure(vault: vault, own: own, now: now).hear() }
            if let next, let rotated { return Keyring(next, [tenant], try next.unwrapLookup(rotated)) }
            return Keyring(tenant, [], try tenant.unwrapLookup(known))
        }
        guard !isKept else { throw GuestFault.vaultMissing }
        let made = try tenant.wrap(DocumentLookup())
        // Whoever comes first has made it.
        let wrapped = try await vault.write { connection in
            try connection.execute(
                "INSERT INTO guest_vault (tenant_key, lookup_key, made_at) VALUES ($1, $2, $3) ON CONFLICT (tenant_key) DO NOTHING",
                [name, .blob(made), .integer(now.milliseconds)])
            return try connection.first("SELECT lookup_key FROM guest_vault WHERE tenant_key = $1", [name])?.blob(0) ?? made
        }
        try await markKept()
        return Keyring(tenant, [], try tenant.unwrapLookup(wrapped))
    }

    /// Takes a new, empty vault into use after the old one was lost: guests whose keys were in it stay unreadable.
    func beginAnew(by actor: AuditActor, at now: UTCTime) async throws {
        try await own.write { connection in
            try AuditTrail.append(actor, .guestVaultBegun, object: "vault", detail: "earlier guests cannot be read any more", at: now, connection)
            try connection.execute("UPDATE guest_tenant_key SET is_kept = 0 WHERE id = 1")
            // Its positions begin again.
            try connection.execute("UPDATE guest_erased_heard SET position = 0 WHERE id = 1")
        }
    }

    typealias Known = (key: TenantKey, isKept: Bool, heard: Int64)

    private func tenantKey(at now: UTCTime) async throws -> Known {
        if let known = try await own.read({ try Self.tenantKey($0) }) { return known }
        let made = TenantKey(at: now)
        return try await own.write { connection in
            try connection.execute(
                "INSERT INTO guest_tenant_key (id, name, content, is_kept) VALUES (1, $1, $2, 0) ON CONFLICT (id) DO NOTHING",
                [.text(made.name.text), .blob(made.bytes)])
            return try Self.tenantKey(connection) ?? (made, false, 0)
        }
    }

    static func tenantKey(_ connection: any SQLConnection) throws -> Known? {
        try connection.first(
            """
            SELECT name, content, is_kept, (SELECT position FROM guest_erased_heard WHERE id = 1) FROM guest_tenant_key WHERE id = 1
            """
        ).map { row in
            (TenantKey(name: try row.parsed(0) { UUIDv7($0) }, bytes: try row.blob(1)), try row.flag(2), try row.integer(3))
        }
    }

    private func markKept() async throws {
        try await own.write { try $0.execute("UPDATE guest_tenant_key SET is_kept = 1 WHERE id = 1") }
    }

    // MARK: Keys

    /// A guest and a part, which has one key.
    struct Place: Hashable, Sendable {
        let guest: GuestID
        let part: GuestPart
    }

    /// Makes keys for parts that have none, and gives those of all. They are durable when this returns.
    ///
    /// - Throws: ``GuestFault/erased`` for a guest who was erased: they get no new key. A part that was erased may be entered anew.
    func makeKeys(for places: [Place], _ ring: Keyring, at now: UTCTime) async throws -> [Place: GuestKey] {
        do { return try await made(for: places, ring, at: now) } catch is IsRetired {
            return try await made(for: places, try await keyring(at: now), at: now)
        }
    }

    private func made(for places: [Place], _ ring: Keyring, at now: UTCTime) async throws -> [Place: GuestKey] {
        guard places.count <= Self.mostAtOnce else { throw GuestFault.tooMany(most: Self.mostAtOnce) }
        let rows = try places.map { place in
            [
                SQLValue.text(place.guest.text), .text(place.part.rawValue), .text(ring.tenant.name.text),
                .blob(try ring.tenant.wrap(GuestKey(), place.part, of: place.guest)), .integer(now.milliseconds),
            ]
        }
        try await vault.write { connection in
            let erased = try connection.first(
                "SELECT 1 FROM guest_erased WHERE guest = $1 AND part = '' LIMIT 1", forEach: rows.map { [$0[0]] })
            guard erased.allSatisfy({ $0 == nil }) else { throw GuestFault.erased }
            let isGood = try connection.first(
                "SELECT 1 FROM guest_vault WHERE tenant_key = $1 AND retired_at IS NULL", [.text(ring.tenant.name.text)])
            guard isGood != nil else { throw IsRetired() }
            try connection.execute(
                """
                INSERT INTO guest_key (guest, part, tenant_key, wrapped, made_at) VALUES ($1, $2, $3, $4, $5)
                ON CONFLICT (guest, part) DO NOTHING
                """, forEach: rows)
        }
        return try await keys(of: places, ring)
    }

    /// The keys that are there; of what is erased there is none.
    func keys(of places: [Place], _ ring: Keyring) async throws -> [Place: GuestKey] {
        guard places.count <= Self.mostAtOnce else { throw GuestFault.tooMany(most: Self.mostAtOnce) }
        let rows = try await vault.read { connection in
            try connection.first(
                "SELECT wrapped, tenant_key FROM guest_key WHERE guest = $1 AND part = $2",
                forEach: places.map { [.text($0.guest.text), .text($0.part.rawValue)] })
        }
        var (all, keys): ([UUIDv7: TenantKey], [Place: GuestKey]) = (ring.all, [:])
        for (place, row) in zip(places, rows) {
            guard let row else { continue }
            let name = try row.parsed(1) { UUIDv7($0) }
            // Wrapped anew since the keyring was read; or by a city that this is not.
            if all[name] == nil { all.merge(try await current()) { $1 } }
            keys[place] = try all[name]?.unwrap(try row.blob(0), place.part, of: place.guest)
        }
        return keys
    }

    private func current() async throws -> [UUIDv7: TenantKey] {
        try await own.read { connection in
            let next = try VaultRotation.pending(connection)[.guests].map { TenantKey(name: $0.name, bytes: $0.content) }
            return Dictionary([try Self.tenantKey(connection)?.key, next].compactMap { $0 }.map { ($0.name, $0) }) { $1 }
        }
    }

    // MARK: Documents

    /// Lets a guest be found by a document, in place of those by which they were found until now.
    func index(_ documents: [(guest: GuestID, document: GuestDocument)], _ ring: Keyring) async throws {
        let rows = documents.map { [SQLValue.blob(ring.lookup.hash(of: $0.document.number, issuer: $0.document.issuer)), .text($0.guest.text)] }
        try await vault.write { connection in
            try connection.execute("DELETE FROM guest_lookup WHERE guest = $1", forEach: rows.map { [$0[1]] })
            try connection.execute("INSERT INTO guest_lookup (hash, guest) VALUES ($1, $2) ON CONFLICT (hash, guest) DO NOTHING", forEach: rows)
        }
    }

    /// Guests with a document, the newest first, at most 100.
    func guests(with number: String, issuer: MRZState, _ ring: Keyring) async throws -> [GuestID] {
        let hash = ring.lookup.hash(of: number, issuer: issuer)
        return try await vault.read { connection in
            try connection.query("SELECT guest FROM guest_lookup WHERE hash = $1 ORDER BY guest DESC LIMIT 100", [.blob(hash)]).map {
                try $0.parsed(0) { GuestID($0) }
            }
        }
    }
}
