import Federation
import Ledger
import Primitives
import SQL
import StrictJSON
import Testing

@Suite struct `The history of a record` {
    private let ledger: TestLedger

    init() throws { ledger = try TestLedger() }

    /// A log in which `k` is changed by the entries 0, 2, 4, …, and other records by those between.
    private func history(_ entries: Int64) async throws -> SQLiteDatabase {
        let database = try await ledger.open()
        let made = try (0..<entries).map { index in
            try ledger.entry(index + 1, key: index % 2 == 0 ? "k" : "other\(index)", base: index % 2 == 0 && index > 0 ? index - 1 : 0)
        }
        try await database.write { connection in
            let ledger = try Ledger(connection)
            for (entry, payload) in made { _ = try ledger.append(entry, payload, into: .none) }
            try ledger.flush()
        }
        return database
    }

    @Test func `is every version, the newest first, as it was signed`() async throws {
        let database = try await history(7)
        let (versions, hasMore) = try await database.read { try Ledger.versions(of: RecordID(type: "t", key: "k"), limit: 10, $0) }
        #expect(versions.map(\.index) == [6, 4, 2, 0] && !hasMore)
        #expect(versions.map { $0.record.body["n"]?.integer } == [7, 5, 3, 1])
        #expect(versions[0].writer.text == "almaty" && versions[0].acceptedAt == TestLedger.start.adding(seconds: 7))
        await database.close()
    }

    @Test func `goes on from page to page`() async throws {
        let database = try await history(9)
        let id = RecordID(type: "t", key: "k")
        let (first, more) = try await database.read { try Ledger.versions(of: id, limit: 2, $0) }
        #expect(first.map(\.index) == [8, 6] && more)
        let (rest, hasMore) = try await database.read { try Ledger.versions(of: id, before: 6, limit: 10, $0) }
        #expect(rest.map(\.index) == [4, 2, 0] && !hasMore)
        await database.close()
    }

    @Test func `is empty where nothing stands`() async throws {
        let database = try await history(2)
        #expect(try await database.read { try Ledger.versions(of: RecordID(type: "t", key: "nothing"), limit: 10, $0) }.versions.isEmpty)
        await database.close()
    }
}
