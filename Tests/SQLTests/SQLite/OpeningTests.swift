import Foundation
import TestKit
import Testing

@testable import SQL

@Suite struct `A database that is opened and read` {
    private let directory: TemporaryDirectory
    private let path: String

    init() throws {
        directory = try TemporaryDirectory()
        path = directory.file("quiet.sqlite")
    }

    private func made() async throws -> [UInt8] {
        let database = try await SQLiteDatabase.open(path)
        try await database.write {
            try $0.execute("CREATE TABLE t (x BIGINT NOT NULL)")
            try $0.execute("INSERT INTO t (x) VALUES (7)")
        }
        await database.close()
        return try [UInt8](Data(contentsOf: URL(filePath: path)))
    }

    @Test func `is left as it was, to the byte, with nothing beside it`() async throws {
        let before = try await made()
        let database = try await SQLiteDatabase.open(path)
        #expect(try await database.read { try $0.first("SELECT x FROM t")?.integer(0) } == 7)
        await database.close()
        #expect(try [UInt8](Data(contentsOf: URL(filePath: path))) == before)
        #expect(!FileManager.default.fileExists(atPath: path + "-wal"))
    }

    @Test func `takes writes as any other, and keeps them`() async throws {
        _ = try await made()
        for number in 8...10 {
            let database = try await SQLiteDatabase.open(path)
            try await database.write { try $0.execute("INSERT INTO t (x) VALUES ($1)", [SQLValue(number)]) }
            await database.close()
        }
        let database = try await SQLiteDatabase.open(path)
        #expect(try await database.read { try $0.query("SELECT x FROM t ORDER BY x").map { try $0.integer(0) } } == [7, 8, 9, 10])
        await database.close()
    }

    @Test func `opens with what a crash has left of a log before its header was written`() async throws {
        _ = try await made()
        try Data([0]).write(to: URL(filePath: path + "-wal"))
        guard case .read(let problems, 7?) = try await DatabaseInspection.of(path, reading: { try $0.first("SELECT x FROM t")?.integer(0) }) else {
            Issue.record("it is not read as it is")
            return
        }
        #expect(problems.isEmpty)
        let database = try await SQLiteDatabase.open(path)
        #expect(try await database.read { try $0.first("SELECT x FROM t")?.integer(0) } == 7)
        await database.close()
    }
}
