import Primitives
import SQL
import TestKit
import Testing

@testable import Guests

@Suite struct `The vault of a city` {
    @Test func `and the database open nothing without each other`() async throws {
        let tables = try await GuestTables()
        let guest = try await tables.enter()
        let empty = try await GuestTables()
        // A city's database with another vault: that is told, and nothing new is begun by itself.
        await #expect(throws: GuestFault.vaultMissing) {
            _ = try await GuestRegister(vault: empty.vault, own: tables.own, now: GuestTables.start).guest(guest, in: .all)
        }
        // A vault with another city's database: it knows none of its keys.
        _ = try await empty.enter()
        let sealed = try await tables.own.read { try $0.query("SELECT guest, part, sealed FROM guest_part") }
        let row = try #require(sealed.first)
        try await empty.own.write { connection in
            try connection.execute("INSERT INTO guest (id, hotel, created_at, revision) VALUES ($1, 'caravan', 0, 1)", [row.values[0]])
            try connection.execute("INSERT INTO guest_part (guest, part, sealed) VALUES ($1, $2, $3)", row.values)
        }
        await #expect(throws: GuestFault.vaultMissing) {
            _ = try await GuestRegister(vault: tables.vault, own: empty.own, now: GuestTables.start).guest(guest, in: .all)
        }
    }

    @Test func `that is lost gives way to a new one when somebody says so, and guests are entered again`() async throws {
        let tables = try await GuestTables()
        let guest = try await tables.enter()
        let empty = try await GuestTables()
        let register = try GuestRegister(vault: empty.vault, own: tables.own, now: GuestTables.start)
        try await register.beginVaultAnew(by: GuestTables.officer)
        #expect(try await register.guest(guest, in: .all).identity == nil)
        let entry = GuestRegister.Entry(try GuestTables.identity("New"))
        let new = try await register.enter([entry], in: GuestTables.hotel, by: GuestTables.clerk)[0]
        #expect(try await register.guest(new, in: .all).identity?.familyName == "New")
    }

    @Test func `that comes from an older copy has erased again what was erased since`() async throws {
        let tables = try await GuestTables()
        let guest = try await tables.enter()
        try await tables.vault.backup(to: tables.directory.file("copy"))
        try await tables.erasure().erase(guest, for: .request, in: .all, by: GuestTables.officer)
        #expect(try await tables.erasure().hear() == 0)
        _ = try await SQLiteDatabase.restore(tables.directory.file("copy"), to: tables.directory.file("old.db"))
        let old = try await GuestTables.openVault(tables.directory.file("old.db"))
        func count() async throws -> Int? { try await old.read { try $0.first("SELECT COUNT(*) FROM guest_key")?.int(0) } }
        #expect(try await count() == 3)
        _ = try await GuestErasure(vault: old, own: tables.own, now: GuestTables.start).hear()
        #expect(try await count() == 0)
        await old.close()
    }

    @Test func `lets nothing open in another's place`() async throws {
        let tables = try await GuestTables()
        let (one, two) = (try await tables.enter("One"), try await tables.enter("Two"))
        try await tables.own.write { connection in
            let row = try connection.first("SELECT sealed FROM guest_part WHERE guest = $1 AND part = 'identity'", [.text(one.text)])
            try connection.execute(
                "UPDATE guest_part SET sealed = $1 WHERE guest = $2 AND part = 'identity'", [row?.values[0] ?? .null, .text(two.text)])
        }
        await #expect(throws: GuestFault.damaged) { _ = try await tables.register().guest(two, in: .all) }
    }

    @Test func `is made once, however many come first`() async throws {
        let tables = try await GuestTables()
        try await withThrowingTaskGroup(of: GuestID.self) { group in
            for number in 0..<8 { group.addTask { try await tables.enter("Guest \(number)", number: "N1234567\(number)") } }
            var names: Set<String> = []
            for try await guest in group {
                names.insert(try #require(try await tables.register().guest(guest, in: .all).identity?.familyName))
            }
            #expect(names.count == 8)
        }
        #expect(try await tables.vault.read { try $0.first("SELECT COUNT(*) FROM guest_vault")?.int(0) } == 1)
    }
}
