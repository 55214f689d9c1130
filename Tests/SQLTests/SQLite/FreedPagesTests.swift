import Foundation
import Glibc
import SQL
import TestKit
import Testing

@Suite("A database's file")
struct FreedPagesTests {
    private static let secret = Array(repeating: Array("the guest's own words ".utf8), count: 3_000).flatMap { $0 }

    /// What the file and its log still say after a row has been deleted.
    private func remains(_ delete: @escaping @Sendable (any SQLConnection) throws -> Void) async throws -> Bool {
        let directory = try TemporaryDirectory()
        let path = directory.database()
        let database = try await SQLiteDatabase.withNotes(path)
        try await database.insert(1, body: Self.secret)
        // Into the file with it.
        await database.close()
        let again = try await SQLiteDatabase.withNotes(path)
        try await again.write(delete)
        await again.close()
        return try Data(contentsOf: URL(filePath: path)).range(of: Data("own words".utf8)) != nil
    }

    @Test func `keeps nothing of what was deleted`() async throws {
        #expect(try await !remains { try $0.execute("DELETE FROM notes") })
    }

    @Test func `is not written once more for what may be read by all, and only for that`() async throws {
        #expect(try await remains { connection in try connection.withoutOverwriting { _ = try connection.execute("DELETE FROM notes") } })
        #expect(
            try await !remains { connection in
                try connection.withoutOverwriting {}
                try connection.execute("DELETE FROM notes")
            })
        #expect(
            try await !remains { connection in
                struct Stopped: Error {}
                do { try connection.withoutOverwriting { throw Stopped() } } catch is Stopped {}
                try connection.execute("DELETE FROM notes")
            })
    }

    @Test func `has the disk's room for what its log holds, and no byte more than its pages`() async throws {
        let directory = try TemporaryDirectory()
        let path = directory.database()
        let database = try await SQLiteDatabase.withNotes(path)
        var before = stat()
        #expect(stat(path, &before) == 0)
        for number in 1...4 { try await database.insert(number, body: Self.secret) }
        var after = stat()
        #expect(stat(path, &after) == 0)
        #expect(after.st_size == before.st_size, "the rows are in the log alone")
        #expect(after.st_blocks * 512 >= 4 * Self.secret.count, "\(after.st_blocks)")
        await database.close()
        #expect(stat(path, &after) == 0)
        #expect(after.st_size >= 4 * Self.secret.count && after.st_size % 8192 == 0)
    }
}
