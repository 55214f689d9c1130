import Foundation
import SQL
import TestKit
import Testing

@Suite("A backup")
struct SQLiteBackupTests {
    let directory: TemporaryDirectory

    init() throws { directory = try TemporaryDirectory() }

    @Test("made while writes go on holds one state: whole writes, and all that were acknowledged before")
    func whileWriting() async throws {
        let database = try await SQLiteDatabase.withNotes(directory.database())
        let target = directory.path + "/backup.sqlite"
        let isDone = Flag()
        try await withThrowingTaskGroup(of: Void.self) { tasks in
            tasks.addTask {
                var pair = 1
                while !isDone.isRaised {
                    try await database.write { [pair] connection in
                        for number in [pair, pair + 1] {
                            try connection.execute(
                                "INSERT INTO notes (number, body) VALUES ($1, $2)", [SQLValue(number), .blob([UInt8](repeating: 1, count: 2000))])
                        }
                    }
                    pair += 2
                }
            }
            defer { isDone.raise() }
            try await eventually(within: 60, "50 notes are written", every: 2) { try await database.numbers().count >= 50 }
            try await database.backup(to: target)
            isDone.raise()
            try await tasks.waitForAll()
        }
        #expect(TemporaryDirectory.mode(target) == "600")
        #expect(try FileManager.default.contentsOfDirectory(atPath: directory.path).sorted() == ["backup.sqlite", "city"])

        let copy = try await SQLiteDatabase.open(target)
        let count = try await copy.numbers().count
        #expect(count >= 50)
        #expect(count.isMultiple(of: 2))
        #expect(try await copy.numbers() == Array(1...count))
        #expect(try await copy.integrityProblems() == [])
        await copy.close()
        await database.close()
    }

    @Test("never overwrites a file")
    func existing() async throws {
        let database = try await SQLiteDatabase.withNotes(directory.database())
        let target = directory.path + "/backup.sqlite"
        try Data([1, 2, 3]).write(to: URL(fileURLWithPath: target))
        #expect(await storageCode { try await database.backup(to: target) } == .file)
        #expect(try Data(contentsOf: URL(fileURLWithPath: target)) == Data([1, 2, 3]))
        await database.close()
    }

    @Test("an integrity check finds rows that refer to nothing, and damaged pages")
    func damage() async throws {
        let path = directory.database()
        let database = try await SQLiteDatabase.withNotes(path)
        for number in 1...50 { try await database.insert(number, body: [UInt8](repeating: 3, count: 3000)) }
        #expect(try await database.integrityProblems() == [])
        await database.close()

        let file = try FileHandle(forUpdating: URL(fileURLWithPath: path))
        try file.seek(toOffset: 8 * 4096)
        try file.write(contentsOf: Data(repeating: 0xff, count: 4096))
        try file.close()
        let damaged = try await SQLiteDatabase.open(path)
        // Deep damage may end the check itself: that is an answer as well.
        do {
            #expect(try await damaged.integrityProblems() != [])
        } catch let error as StorageError {
            #expect(error.code == .corrupt)
        }
        await damaged.close()
    }
}
