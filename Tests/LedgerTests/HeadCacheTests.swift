import Ledger
import SQL
import Testing

@Suite struct `What follows from the log` {
    private let ledger: TestLedger

    init() throws { ledger = try TestLedger() }

    /// How often each value was made.
    private final class Making {
        var count = 0
        func make() -> Int {
            count += 1
            return count
        }
    }

    private func value(_ key: String, of cache: HeadCache<Int>, in database: SQLiteDatabase) async throws -> Int {
        try await database.read { connection in
            try cache.value(key, connection) { Int(try Ledger.head($0).size) * 1000 + key.count }
        }
    }

    @Test func `is made once for a head, and anew when the log has grown`() async throws {
        let database = try await ledger.open()
        _ = try await ledger.append(1...3, to: database)
        let cache = HeadCache<Int>()
        let made = try await database.read { connection in
            let making = Making()
            return [
                try cache.value("day", connection) { _ in making.make() }, try cache.value("day", connection) { _ in making.make() },
                try cache.value("next day", connection) { _ in making.make() },
            ]
        }
        #expect(made == [1, 1, 2])
        _ = try await ledger.append(4...4, to: database)
        #expect(try await value("day", of: cache, in: database) == 4003)
        await database.close()
    }

    @Test func `is kept for so many keys, of which the oldest goes`() async throws {
        let database = try await ledger.open()
        _ = try await ledger.append(1...1, to: database)
        let cache = HeadCache<Int>(most: 2)
        for key in ["a", "bb", "ccc"] { _ = try await value(key, of: cache, in: database) }
        let again = try await database.read { connection in
            try ["bb", "ccc", "a"].map { try cache.value($0, connection) { _ in -1 } }
        }
        #expect(again == [1002, 1003, -1])
        await database.close()
    }

    @Test func `is of the log that is asked, not of another`() async throws {
        let (database, other) = (try await ledger.open(), try TestLedger())
        let otherDatabase = try await other.open()
        _ = try await ledger.append(1...2, to: database)
        _ = try await other.append(1...2, to: otherDatabase)
        let cache = HeadCache<Int>()
        let first = try await database.read { try cache.value("k", $0) { _ in 1 } }
        let second = try await otherDatabase.read { try cache.value("k", $0) { _ in 2 } }
        let firstAgain = try await database.read { try cache.value("k", $0) { _ in 3 } }
        #expect([first, second, firstAgain] == [1, 2, 1])
        await database.close()
        await otherDatabase.close()
    }
}
