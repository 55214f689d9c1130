import SQL
import TestKit
import Testing

@Suite("An insertion of many rows")
struct SQLInsertTests {
    private static let notes = SQLInsert(
        "INSERT INTO notes (number, title)", columns: 2, "ON CONFLICT (number) DO UPDATE SET title = excluded.title")

    let directory: TemporaryDirectory

    init() throws { directory = try TemporaryDirectory() }

    private static func values(_ numbers: some Sequence<Int>) -> [SQLValue] { numbers.flatMap { [SQLValue($0), .text("note \($0)")] } }

    @Test("keeps each row, however many there are", arguments: [0, 1, 15, 16, 17, 32, 100])
    func keeps(rows: Int) async throws {
        let database = try await SQLiteDatabase.withNotes(directory.database())
        try await database.write { try $0.insert(Self.notes, Self.values(1..<(rows + 1))[...]) }
        let kept = try await database.read { try $0.query("SELECT number, title FROM notes ORDER BY number") }
        #expect(kept.flatMap(\.values) == Self.values(1..<(rows + 1)))
        await database.close()
    }

    @Test("keeps numbers and nulls as the same values", arguments: [0, 1, 17, 32])
    func numbers(rows: Int) async throws {
        let database = try await SQLiteDatabase.withNotes(directory.database())
        let pairs = SQLInsert("INSERT INTO pair (one, other)", columns: 2)
        let numbers: [Int64?] = (0..<rows).flatMap { [Int64($0) - 5, $0.isMultiple(of: 3) ? nil : .max - Int64($0)] }
        try await database.write { connection in
            try connection.execute("CREATE TABLE pair (one BIGINT NOT NULL PRIMARY KEY, other BIGINT)")
            try connection.insert(pairs, numbers: numbers)
        }
        let kept = try await database.read { try $0.query("SELECT one, other FROM pair ORDER BY one") }
        #expect(kept.flatMap(\.values) == numbers.map { SQLValue($0) })
        let refused: [([Int64?], StorageError.Code)] = [([1, 2, 3], .misuse), ([nil, 2], .constraint)]
        for (numbers, code) in refused {
            let error = await #expect(throws: StorageError.self) { try await database.write { try $0.insert(pairs, numbers: numbers) } }
            #expect(error?.code == code)
        }
        await database.close()
    }

    @Test("takes a part of an array")
    func part() async throws {
        let database = try await SQLiteDatabase.withNotes(directory.database())
        let values = Self.values(1..<51)
        try await database.write { try $0.insert(Self.notes, values[20..<80]) }
        #expect(try await database.numbers() == Array(11...40))
        await database.close()
    }

    @Test("lets the last row of a key stand, in one handful and in several", arguments: [2, 16, 40])
    func newest(versions: Int) async throws {
        let database = try await SQLiteDatabase.withNotes(directory.database())
        let values = (1...versions).flatMap { [7, SQLValue.text("version \($0)")] as [SQLValue] }
        try await database.write { try $0.insert(Self.notes, values[...]) }
        let kept = try await database.read { try $0.query("SELECT number, title FROM notes") }
        #expect(kept.map(\.values) == [[7, .text("version \(versions)")]])
        await database.close()
    }

    @Test("that breaks a rule, or is not made of whole rows, keeps nothing", arguments: [20, 3])
    func refused(wrong place: Int) async throws {
        let database = try await SQLiteDatabase.withNotes(directory.database())
        var values = Self.values(1..<31)
        values[2 * place] = -1
        let refused: [([SQLValue], StorageError.Code)] = [
            (values, .constraint), (Array(Self.values(1..<31).dropLast()), .misuse), ([1, "a\u{0}b"], .misuse),
        ]
        for (values, code) in refused {
            let error = await #expect(throws: StorageError.self) { try await database.write { try $0.insert(Self.notes, values[...]) } }
            #expect(error?.code == code)
        }
        #expect(try await database.numbers() == [])
        await database.close()
    }
}
