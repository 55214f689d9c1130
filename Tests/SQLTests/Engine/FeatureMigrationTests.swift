import SQL
import TestKit
import Testing

@Suite struct `The tables of a feature` {
    private static let first = Migration(1, "drafts", ["CREATE TABLE draft (id TEXT NOT NULL PRIMARY KEY)"])
    private static let second = Migration(2, "states", ["ALTER TABLE draft ADD COLUMN state TEXT"])

    private let directory: TemporaryDirectory

    init() throws { directory = try TemporaryDirectory() }

    @Test func `are numbered by themselves, beside those of the owner and of other features`() async throws {
        let database = try await SQLiteDatabase.open(directory.file("city.sqlite"))
        try await Migrations([Migration(1, "city", ["CREATE TABLE own (id TEXT NOT NULL PRIMARY KEY)"])]).apply(to: database)
        #expect(try await Migrations([Self.first]).apply(to: database, of: "monitoring") == 1)
        let other = Migration(1, "accounts", ["CREATE TABLE account (id TEXT NOT NULL PRIMARY KEY)"])
        #expect(try await Migrations([other]).apply(to: database, of: "accounts") == 1)
        #expect(try await Migrations([Self.first, Self.second]).apply(to: database, of: "monitoring") == 1)
        #expect(try await Migrations([Self.first, Self.second]).apply(to: database, of: "monitoring") == 0)
        try await database.write { try $0.execute("INSERT INTO draft (id, state) VALUES ('a', 'signed')") }
        await database.close()
    }

    @Test func `that are newer than the program, or of another history, are refused by the feature's name`() async throws {
        let database = try await SQLiteDatabase.open(directory.file("city.sqlite"))
        try await Migrations([Self.first, Self.second]).apply(to: database, of: "monitoring")
        for steps in [[Self.first], [Migration(1, "drafts", ["CREATE TABLE draft (id BIGINT NOT NULL PRIMARY KEY)"]), Self.second]] {
            let error = await #expect(throws: StorageError.self) { try await Migrations(steps).apply(to: database, of: "monitoring") }
            #expect(error?.code == .schema && error?.message.contains("feature monitoring") == true, "\(error?.message ?? "")")
        }
        await database.close()
    }
}
