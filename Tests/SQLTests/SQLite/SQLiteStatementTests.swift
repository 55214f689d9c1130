import SQL
import TestKit
import Testing

@Suite("A statement")
struct SQLiteStatementTests {
    let directory: TemporaryDirectory

    init() throws { directory = try TemporaryDirectory() }

    @Test(
        "gives back every kind of value as it was bound",
        arguments: [
            SQLValue.null, .integer(.min), .integer(.max), 0, "", "Құрметті қонақ — 嘉峪关", .blob([]), .blob([0, 255, 0]),
            .blob([UInt8](repeating: 7, count: 100_000)),
        ])
    func values(value: SQLValue) async throws {
        let database = try await SQLiteDatabase.open(directory.database())
        let rows = try await database.write { connection in
            try connection.execute("CREATE TABLE kept (value BLOB)")
            #expect(try connection.execute("INSERT INTO kept (value) VALUES ($1)", [value]) == 1)
            return try connection.query("SELECT value FROM kept")
        }
        #expect(rows.map(\.values) == [[value]])
        await database.close()
    }

    @Test("counts the rows it changed")
    func changes() async throws {
        let database = try await SQLiteDatabase.withNotes(directory.database())
        let counts = try await database.write { connection in
            [
                try connection.execute("INSERT INTO notes (number) VALUES ($1), ($2), ($3)", [1, 2, 3]),
                try connection.execute("UPDATE notes SET title = $1 WHERE number = $2", ["two", 2]),
                try connection.execute("DELETE FROM notes WHERE number = $1", [9]),
                try connection.execute("INSERT INTO notes (number) VALUES ($1) ON CONFLICT (number) DO UPDATE SET title = $2", [3, "three"]),
                try connection.execute("CREATE INDEX by_title ON notes (title)"),
            ]
        }
        #expect(counts == [3, 1, 0, 1, 0])
        let each = try await database.write { connection in
            try connection.execute("UPDATE notes SET title = NULL WHERE number <= $1 AND title IS NOT NULL", forEach: [[2], [2], [9]])
        }
        #expect(each == [1, 0, 1])
        await database.close()
    }

    @Test func `that runs for many rows gives each the texts and bytes that are its own`() async throws {
        let database = try await SQLiteDatabase.withNotes(directory.database())
        // Short ones and long ones in turn, so that what held the row before is used again, and grows.
        let rows = (1...40).map { number -> (title: String, body: [UInt8]) in
            let size = number.isMultiple(of: 3) ? number * 900 : number % 4
            return (number == 4 ? "" : String(repeating: "снег \(number) ", count: max(1, size / 9)), [UInt8](repeating: UInt8(number), count: size))
        }
        try await database.write { connection in
            try connection.execute(
                "INSERT INTO notes (number, title, body) VALUES ($1, $2, $3)",
                forEach: rows.enumerated().map { [SQLValue($0.offset + 1), .text($0.element.title), .blob($0.element.body)] })
        }
        let numbers = rows.indices.map { [SQLValue($0 + 1)] }
        let kept = try await database.read { try $0.first("SELECT title, body FROM notes WHERE number = $1", forEach: numbers) }
        for (row, kept) in zip(rows, kept) { #expect(kept?.values == [.text(row.title), .blob(row.body)]) }
        for values in [[41, "a\u{0}b"], [41, "title", 1]] as [[SQLValue]] {
            await #expect(throws: StorageError.self) {
                try await database.write { try $0.execute("INSERT INTO notes (number, title) VALUES ($1, $2)", forEach: [[50, "first"], values]) }
            }
        }
        #expect(try await database.numbers() == Array(1...40))
        await database.close()
    }

    @Test func `makes tables in the order of their keys, which keep what all tables keep`() async throws {
        let database = try await SQLiteDatabase.withNotes(directory.database())
        try await database.write { connection in
            try connection.execute(
                .inKeyOrder("CREATE TABLE pages (note BIGINT NOT NULL REFERENCES notes (number), page BIGINT, PRIMARY KEY (note, page))"))
            try connection.execute("INSERT INTO notes (number) VALUES (1)")
            try connection.execute("INSERT INTO pages (note, page) VALUES (1, 2), (1, 1)")
        }
        #expect(try await database.read { try $0.query("SELECT page FROM pages").map { try $0.int(0) } } == [1, 2])
        for statement in ["INSERT INTO pages (note, page) VALUES (1, 1)", "INSERT INTO pages (note, page) VALUES (2, 1)"] as [SQLText] {
            #expect(await storageCode { _ = try await database.write { try $0.execute(statement) } } == .constraint, "\(statement)")
        }
        await database.close()
    }

    @Test(
        "outside the shared subset is refused",
        arguments: [
            ("INSERT INTO notes (number) VALUES (?)", [1]),
            ("INSERT INTO notes (number) VALUES (?1)", [1]),
            ("INSERT INTO notes (number) VALUES (:number)", [1]),
            ("INSERT INTO notes (number, title) VALUES ($2, $1)", ["one", 1]),
            ("INSERT INTO notes (number) VALUES ($01x)", [1]),
            ("INSERT INTO notes (number) VALUES ($1)", []),
            ("INSERT INTO notes (number) VALUES ($1)", [1, 2]),
            ("INSERT INTO notes (number, title) VALUES ($1, $2)", [1, "a\u{0}b"]),
            ("SELECT 1.5", []),
            ("INSERT INTO notes (number) VALUES (1); DELETE FROM notes", []),
            ("INSERT INTO notes (number, title) VALUES (1, \"title\")", []),
        ] as [(String, [SQLValue])])
    func refused(statement: String, values: [SQLValue]) async throws {
        let database = try await SQLiteDatabase.withNotes(directory.database())
        await #expect(throws: StorageError.self) {
            try await database.write { connection in
                try connection.execute(SQLText(stringLiteral: statement), values)
                _ = try connection.query(SQLText(stringLiteral: statement), values)
            }
        }
        #expect(try await database.numbers() == [])
        await database.close()
    }

    @Test(
        "that breaks a constraint says which",
        arguments: [
            ("INSERT INTO notes (number) VALUES (1)", .init(.primaryKey, name: "notes.number")),
            ("INSERT INTO notes (number, title) VALUES (2, 'one')", .init(.unique, name: "notes.title")),
            ("INSERT INTO notes (number) VALUES (NULL)", .init(.notNull, name: "notes.number")),
            ("INSERT INTO notes (number) VALUES (0)", .init(.check, name: "number_is_positive")),
            ("INSERT INTO notes (number, parent) VALUES (2, 9)", .init(.foreignKey, name: nil)),
        ] as [(SQLText, ConstraintViolation)])
    func constraint(statement: SQLText, expected: ConstraintViolation) async throws {
        let database = try await SQLiteDatabase.withNotes(directory.database())
        try await database.write { connection in try connection.execute("INSERT INTO notes (number, title) VALUES (1, 'one')") }
        do {
            try await database.write { connection in try connection.execute(statement) }
            Issue.record("nothing was thrown")
        } catch let error as StorageError {
            #expect(error.code == .constraint)
            #expect(error.constraint == expected)
        }
        await database.close()
    }

    @Test("that failed fails the whole write, even if the body keeps silent about it, as in PostgreSQL")
    func sticky() async throws {
        let database = try await SQLiteDatabase.withNotes(directory.database())
        let code = await storageCode {
            try await database.write { connection in
                try connection.execute("INSERT INTO notes (number) VALUES ($1)", [1])
                _ = try? connection.execute("INSERT INTO notes (number) VALUES ($1)", [1])
                _ = try? connection.execute("INSERT INTO notes (number) VALUES ($1)", [2])
            }
        }
        #expect(code == .constraint)
        #expect(try await database.numbers() == [])
        await database.close()
    }

    @Test("may not end the transaction", arguments: ["COMMIT", "ROLLBACK"] as [SQLText])
    func endsTransaction(statement: SQLText) async throws {
        let database = try await SQLiteDatabase.withNotes(directory.database())
        let code = await storageCode {
            try await database.write { connection in
                try connection.execute(statement)
                try connection.execute("INSERT INTO notes (number) VALUES ($1)", [1])
            }
        }
        #expect(code == .misuse)
        #expect(try await database.numbers() == [])
        try await database.insert(2)
        #expect(try await database.numbers() == [2])
        await database.close()
    }

    @Test("may run inside a loop over its own rows")
    func nested() async throws {
        let database = try await SQLiteDatabase.withNotes(directory.database())
        try await database.write { connection in
            try connection.execute("INSERT INTO notes (number) VALUES (1), (2), (3)")
        }
        let seen = try await database.read { connection in
            var seen: [[Int]] = []
            try connection.forEachRow("SELECT number FROM notes ORDER BY number") { outer in
                seen.append([try outer.int(0)] + (try connection.query("SELECT number FROM notes ORDER BY number").map { row in try row.int(0) }))
            }
            return seen
        }
        #expect(seen == [[1, 1, 2, 3], [2, 1, 2, 3], [3, 1, 2, 3]])
        await database.close()
    }

    @Test("whose loop is left early can run again")
    func leftEarly() async throws {
        struct Enough: Error {}
        let database = try await SQLiteDatabase.withNotes(directory.database())
        try await database.write { connection in
            try connection.execute("INSERT INTO notes (number) VALUES (1), (2), (3)")
            for _ in 1...2 {
                #expect(throws: Enough.self) { try connection.forEachRow("SELECT number FROM notes") { _ in throw Enough() } }
            }
        }
        #expect(try await database.numbers() == [1, 2, 3])
        await database.close()
    }
}
