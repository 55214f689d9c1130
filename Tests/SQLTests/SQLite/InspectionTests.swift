import Foundation
import TestKit
import Testing

@testable import SQL

@Suite struct `The inspection of a database` {
    @Sendable private static func numbers(_ connection: any SQLConnection) throws -> [Int64]? {
        try connection.query("SELECT x FROM t").map { try $0.integer(0) }
    }

    @Test func `tells what is missing, and makes nothing`() async throws {
        let directory = try TemporaryDirectory()
        guard case .missing = try await DatabaseInspection.of(directory.file("a.db"), reading: Self.numbers) else {
            Issue.record("a missing file is not told as missing")
            return
        }
        #expect(try FileManager.default.contentsOfDirectory(atPath: directory.path).isEmpty)
    }

    @Test(arguments: ["a.db", "odd ?name#%.db"])
    func `reads one that was closed`(name: String) async throws {
        let directory = try TemporaryDirectory()
        let database = try await SQLiteDatabase.open(directory.file(name))
        try await database.write {
            try $0.execute("CREATE TABLE t (x BIGINT NOT NULL)")
            try $0.execute("INSERT INTO t (x) VALUES (7)")
        }
        guard case .inUse = try await DatabaseInspection.of(directory.file(name), reading: Self.numbers) else {
            Issue.record("an open database is not told as in use")
            return
        }
        await database.close()
        let before = try FileManager.default.contentsOfDirectory(atPath: directory.path).sorted()
        guard case .read(let problems, let numbers) = try await DatabaseInspection.of(directory.file(name), reading: Self.numbers) else {
            Issue.record("a closed database is not read")
            return
        }
        #expect(problems.isEmpty && numbers == [7])
        #expect(try FileManager.default.contentsOfDirectory(atPath: directory.path).sorted() == before)
    }

    @Test func `tells of damage, and of a file that is none`() async throws {
        let directory = try TemporaryDirectory()
        try String(repeating: "no database ", count: 1000).write(toFile: directory.file("a.db"), atomically: true, encoding: .utf8)
        let error = await #expect(throws: StorageError.self) { try await DatabaseInspection.of(directory.file("a.db"), reading: Self.numbers) }
        #expect(error?.code == .corrupt)
    }
}
