import SQL
import TestKit
import Testing

@Suite("Migrations")
struct MigrationsTests {
    let directory: TemporaryDirectory
    static let cities = Migration(1, "cities", ["CREATE TABLE cities (id TEXT NOT NULL PRIMARY KEY)"])
    static let hotels = Migration(
        2, "hotels", ["CREATE TABLE hotels (id TEXT NOT NULL PRIMARY KEY)", "INSERT INTO cities (id) VALUES ('almaty')"])

    init() throws { directory = try TemporaryDirectory() }

    private func cities(_ database: some Database) async throws -> [String] {
        try await database.read { connection in try connection.query("SELECT id FROM cities").map { row in try row.text(0) } }
    }

    @Test("are applied once, in order, and later only what is new")
    func once() async throws {
        let database = try await SQLiteDatabase.open(directory.database())
        #expect(try await Migrations([Self.cities]).apply(to: database) == 1)
        #expect(try await cities(database) == [])
        #expect(try await Migrations([Self.cities, Self.hotels]).apply(to: database) == 1)
        #expect(try await Migrations([Self.cities, Self.hotels]).apply(to: database) == 0)
        #expect(try await cities(database) == ["almaty"])
        await database.close()
    }

    @Test("that fail leave nothing of the failed step and keep the earlier ones")
    func failing() async throws {
        let database = try await SQLiteDatabase.open(directory.database())
        let wrong = Migration(2, "hotels", ["INSERT INTO cities (id) VALUES ('osh')", "CREATE TABLE hotels (id NONSENSE NOT NULL,,)"])
        await #expect(throws: StorageError.self) { try await Migrations([Self.cities, wrong]).apply(to: database) }
        #expect(try await cities(database) == [])
        #expect(try await Migrations([Self.cities, Self.hotels]).apply(to: database) == 1)
        await database.close()
    }

    @Test("refuse a database newer than the program, and say how to go on")
    func newer() async throws {
        let database = try await SQLiteDatabase.open(directory.database())
        try await Migrations([Self.cities, Self.hotels]).apply(to: database)
        do {
            try await Migrations([Self.cities]).apply(to: database)
            Issue.record("nothing was thrown")
        } catch let error as StorageError {
            #expect(error.code == .schema)
            #expect(error.message.contains("schema 2 (hotels)"))
            #expect(error.message.contains("install the version that wrote it"))
        }
        await database.close()
    }

    @Test("refuse a database with another history, and change nothing")
    func edited() async throws {
        let database = try await SQLiteDatabase.open(directory.database())
        try await Migrations([Self.cities]).apply(to: database)
        let edited = Migration(1, "cities", ["CREATE TABLE cities (id TEXT)"])
        #expect(await storageCode { try await Migrations([edited, Self.hotels]).apply(to: database) } == .schema)
        #expect(try await cities(database) == [])
        await database.close()
    }

    // printf 'cities\0CREATE TABLE cities (id TEXT NOT NULL PRIMARY KEY)' | sha256sum
    @Test("have the SHA-256 of name and statements as their fingerprint")
    func fingerprint() {
        #expect(Self.cities.fingerprint == "77c0a3ccaa58180f3b39e810850c23f5a7200386930e81bdd466539c7ff8b338")
    }
}
