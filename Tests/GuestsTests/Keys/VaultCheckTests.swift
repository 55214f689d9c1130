import Accounts
import Primitives
import SQL
import StrictJSON
import TestKit
import Testing

@testable import Guests

@Suite struct `What a doctor finds in a vault` {
    private static func check(_ tables: GuestTables, vault: SQLiteDatabase? = nil) async throws -> VaultCheck {
        try await VaultCheck(vault: vault ?? tables.vault, own: tables.own, at: GuestTables.start)
    }

    @Test func `is nothing where nothing was ever kept, and all is well where all has its key`() async throws {
        let tables = try await GuestTables()
        #expect(try await Self.check(tables).sealed == 0)
        _ = try await tables.enter()
        let erased = try await tables.enter("Other", number: "N7654321")
        try await tables.erasure().erase(erased, for: .request, in: .all, by: GuestTables.officer)
        let check = try await Self.check(tables)
        #expect([check.sealed, check.unreadable, check.damaged, check.orphans] == [3, 0, 0, 0])
        #expect(!check.isMissing)
    }

    @Test func `is each key that is gone, each text that was changed, and each key that nothing needs`() async throws {
        let tables = try await GuestTables()
        let (gone, changed) = (try await tables.enter(), try await tables.enter("Other", number: "N7654321"))
        try await tables.vault.write { connection in
            try connection.execute("DELETE FROM guest_key WHERE guest = $1 AND part = 'contact'", [.text(gone.text)])
            try connection.execute(
                "INSERT INTO guest_key (guest, part, tenant_key, wrapped, made_at) SELECT $1, part, tenant_key, wrapped, 1 FROM guest_key LIMIT 1",
                [.text(GuestID(at: GuestTables.start).text)])
        }
        try await tables.own.write { connection in
            try connection.execute(
                "UPDATE guest_part SET sealed = $1 WHERE guest = $2 AND part = 'identity'", [.blob([1, 2, 3]), .text(changed.text)])
        }
        let check = try await Self.check(tables)
        #expect([check.sealed, check.unreadable, check.damaged, check.orphans] == [6, 1, 1, 1])
    }

    @Test func `is that it is another one`() async throws {
        let tables = try await GuestTables()
        _ = try await tables.enter()
        let other = try await GuestTables.openVault(tables.directory.file("other.db"))
        #expect(try await Self.check(tables, vault: other).isMissing)
        await other.close()
    }
}
