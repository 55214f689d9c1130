import Accounts
import Primitives
import SQL
import StrictJSON
import Synchronization
import TestKit
import Testing

@testable import Guests

/// A database that ends, as a process does, behind a write: what was written stands, and nobody hears of it.
private final class EndingDatabase: Database {
    struct Ended: Error {}

    /// Writes of several databases, counted together.
    final class Count: Sendable {
        private let left: Mutex<Int>
        init(_ writes: Int) { left = Mutex(writes) }
        func spend() throws {
            guard
                left.withLock({
                    $0 -= 1; return $0
                }) > 0
            else { throw Ended() }
        }
        var isSpent: Bool { left.withLock { $0 <= 0 } }
    }

    private let base: any Database
    private let count: Count

    init(_ base: any Database, _ count: Count) { (self.base, self.count) = (base, count) }

    nonisolated(nonsending)
        func read<Value: Sendable>(_ body: @escaping @Sendable (any SQLConnection) throws -> Value) async throws -> Value
    { try await base.read(body) }

    @discardableResult
    nonisolated(nonsending)
        func write<Value: Sendable>(_ body: @escaping @Sendable (any SQLConnection) throws -> Value) async throws -> Value
    {
        let value = try await base.write(body)
        try count.spend()
        return value
    }

    @discardableResult
    nonisolated(nonsending)
        func write<Value: Sendable>(
            _ body: @escaping @Sendable (any SQLConnection) throws -> Value, seen: @escaping @Sendable (Value) -> Void
        ) async throws -> Value
    { try await base.write(body, seen: seen) }

    nonisolated(nonsending)
        func close() async
    {}
}

@Suite struct `Wrapping the keys of guests anew` {
    private static let booking = UUIDv7(at: GuestTables.start)

    /// A guest of the register, and who was told with a booking.
    private static func filled() async throws -> (GuestTables, GuestID) {
        let tables = try await GuestTables()
        let guest = try await tables.enter()
        try await tell(tables, booking)
        return (tables, guest)
    }

    private static func tell(_ tables: GuestTables, _ booking: UUIDv7, vault: (any Database)? = nil) async throws {
        let told = try ToldGuests(vault: vault ?? tables.vault, own: tables.own, now: GuestTables.start)
        let sealed = try await told.seal(BookingGuests([.init(name: "Serikova")]), for: booking, until: UTCDate("2026-12-24")!)
        try await tables.own.write { try sealed.keep(at: GuestTables.start, $0) }
    }

    private static func rotation(_ tables: GuestTables, _ count: EndingDatabase.Count? = nil) throws -> VaultRotation {
        guard let count else { return try VaultRotation(vault: tables.vault, own: tables.own, now: GuestTables.start) }
        return try VaultRotation(
            vault: EndingDatabase(tables.vault, count), own: EndingDatabase(tables.own, count), now: GuestTables.start)
    }

    /// That everything is read, and new guests and bookings can be entered.
    private static func checkWhole(_ tables: GuestTables, _ guest: GuestID, _ when: String) async throws {
        let record = try await tables.register().guest(guest, in: .all)
        #expect(record.identity?.familyName == "Serikova" && record.lastCharacters == "5678" && record.contact != nil, "\(when)")
        let found = try await tables.register().known(by: try GuestTables.document(), in: GuestTables.hotel, by: GuestTables.clerk)
        #expect(found.map(\.id).contains(guest), "\(when)")
        let told = try ToldGuests(vault: tables.vault, own: tables.own, now: GuestTables.start)
        #expect(try await told.told(with: [booking])[booking]?.guests.map(\.name) == ["Serikova"], "\(when)")
    }

    private static func oldKeys(_ tables: GuestTables) async throws -> (tenant: TenantKey, wrapping: PersonalWrappingKey) {
        try await tables.own.read { (try #require(try GuestVault.tenantKey($0)).key, try #require(try PersonalVault.wrappingKey($0))) }
    }

    @Test func `leaves everything readable, and nothing that the old keys open`() async throws {
        let (tables, guest) = try await Self.filled()
        let old = try await Self.oldKeys(tables)
        try await tables.own.backup(to: tables.directory.file("backup"))
        #expect(try await Self.rotation(tables).run(by: GuestTables.officer) == .init(guests: 3, bookings: 1))
        try await Self.checkWhole(tables, guest, "after it")
        let now = try await Self.oldKeys(tables)
        #expect(now.tenant.name != old.tenant.name && now.wrapping.name != old.wrapping.name)
        let rows = try await tables.vault.read { connection in
            try connection.query("SELECT guest, part, wrapped FROM guest_key").map { row in
                (try row.parsed(0) { GuestID($0) }, try row.parsed(1) { GuestPart(rawValue: $0) }, try row.blob(2))
            }
        }
        #expect(rows.count == 3)
        for (guest, part, wrapped) in rows { #expect(throws: GuestFault.damaged) { try old.tenant.unwrap(wrapped, part, of: guest) } }
        let wrapped = try #require(try await tables.vault.read { try $0.first("SELECT wrapped FROM personal_key")?.blob(0) })
        #expect(throws: PersonalFault.damaged) { try old.wrapping.unwrap(wrapped, of: Self.booking) }
        #expect(try await tables.vault.read { try $0.first("SELECT COUNT(*) FROM guest_vault")?.int(0) } == 1, "nor the key of the look-up")
        // What is new goes under the new keys; what is in backups from before is read by nobody.
        _ = try await tables.enter("Later", number: "N99999999")
        let restored = try await tables.restored("restored.db", from: tables.directory.file("backup"))
        #expect(try await tables.register(own: restored).isVaultMissing())
        await restored.close()
        // Again and again.
        #expect(try await Self.rotation(tables).run(by: GuestTables.officer).guests == 6)
        try await Self.checkWhole(tables, guest, "after the second")
    }

    @Test func `loses nothing where the process ends behind any of its writes, and goes on`() async throws {
        var ends = 0
        for writes in 1...40 {
            let (tables, guest) = try await Self.filled()
            let count = EndingDatabase.Count(writes)
            do {
                _ = try await Self.rotation(tables, count).run(by: GuestTables.officer)
                if !count.isSpent { break }
            } catch is EndingDatabase.Ended {}
            ends += 1
            try await Self.checkWhole(tables, guest, "ended behind write \(writes)")
            // Work goes on meanwhile, under whichever key is good.
            _ = try await tables.enter("Meanwhile", number: "N\(writes)0000000")
            try await Self.tell(tables, UUIDv7(at: GuestTables.start.adding(seconds: 60)))
            _ = try await Self.rotation(tables).run(by: GuestTables.officer)
            try await Self.checkWhole(tables, guest, "gone on behind write \(writes)")
            #expect(try await tables.own.read { try !VaultRotation.isUnderWay($0) })
            let current = try await Self.oldKeys(tables)
            let others = try await tables.vault.read { connection in
                try connection.first(
                    """
                    SELECT (SELECT COUNT(*) FROM guest_key WHERE tenant_key <> $1) + (SELECT COUNT(*) FROM personal_key WHERE wrapping_key <> $2)
                      + (SELECT COUNT(*) FROM guest_vault WHERE tenant_key <> $1)
                    """, [.text(current.tenant.name.text), .text(current.wrapping.name.text)])?.int(0)
            }
            #expect(others == 0, "behind write \(writes)")
        }
        #expect(ends >= 8, "each of its writes was tried")
    }

    @Test func `reaches what was read before it began`() async throws {
        let (tables, guest) = try await Self.filled()
        let keys = try tables.register().keys
        let ring = try await keys.keyring(at: GuestTables.start)
        _ = try await Self.rotation(tables).run(by: GuestTables.officer)
        // Somebody in the middle of their work has the keyring from before.
        let place = GuestVault.Place(guest: guest, part: .identity)
        #expect(try await keys.keys(of: [place], ring).count == 1)
        let fresh = GuestVault.Place(guest: GuestID(at: GuestTables.start), part: .identity)
        #expect(try await keys.makeKeys(for: [fresh], ring, at: GuestTables.start).count == 1)
        #expect(try await keys.keys(of: [fresh], try await keys.keyring(at: GuestTables.start)).count == 1)
    }

    @Test func `is nothing where nobody was ever kept, and is refused where the vault is another`() async throws {
        let empty = try await GuestTables()
        #expect(try await Self.rotation(empty).run(by: GuestTables.officer) == .init())
        let (tables, guest) = try await Self.filled()
        let other = try await GuestTables.openVault(tables.directory.file("other.db"))
        await #expect(throws: GuestFault.vaultMissing) {
            _ = try await VaultRotation(vault: other, own: tables.own, now: GuestTables.start).run(by: GuestTables.officer)
        }
        try await Self.checkWhole(tables, guest, "refused")
        _ = try await Self.rotation(tables).run(by: GuestTables.officer)
        try await Self.checkWhole(tables, guest, "with the right one")
    }

    @Test func `and copying it on purpose are told by the check of the vault`() async throws {
        let (tables, _) = try await Self.filled()
        var check = try await VaultCheck(vault: tables.vault, own: tables.own, at: GuestTables.start)
        #expect(check.copiedAt == nil && !check.isRotating)
        try await tables.own.write { try VaultCopy.note(bytes: 4096, by: GuestTables.officer, at: GuestTables.start, $0) }
        _ = try? await Self.rotation(tables, EndingDatabase.Count(2)).run(by: GuestTables.officer)
        check = try await VaultCheck(vault: tables.vault, own: tables.own, at: GuestTables.start)
        #expect(check.copiedAt == GuestTables.start && check.isRotating && check.unreadable == 0)
        #expect(try await tables.trail(.vaultCopied).first?.detail == "4096")
    }
}
