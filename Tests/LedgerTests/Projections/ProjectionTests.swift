import Envelope
import Federation
import Ledger
import Primitives
import SQL
import StrictJSON
import TestKit
import Testing

/// Counts what is said under each key, and keeps what was said last.
private enum Sayings: Projection {
    static let name = "sayings"
    static let version = 1
    static let types: [any RecordType.Type] = [SaidNumber.self]
    static let drop: [SQLText] = ["DROP TABLE IF EXISTS saying"]
    static let create: [SQLText] = [
        "CREATE TABLE saying (key TEXT NOT NULL PRIMARY KEY, n BIGINT NOT NULL CHECK (n <> 777777), times BIGINT NOT NULL, idx BIGINT NOT NULL)"
    ]

    static func fold(_ records: [FoldedRecord], _ connection: any SQLConnection) throws {
        try connection.execute(
            """
            INSERT INTO saying (key, n, times, idx) VALUES ($1, $2, 1, $3)
            ON CONFLICT (key) DO UPDATE SET n = excluded.n, times = saying.times + 1, idx = excluded.idx
            """,
            forEach: records.compactMap { record in
                record.read(as: SaidNumber.self).map { [.text($0.key), .integer($0.body.n), .integer(record.index)] }
            })
    }
}

/// The same under the same name, of a later version that doubles.
private enum LaterSayings: Projection {
    static let name = Sayings.name
    static let version = 2
    static let types = Sayings.types
    static let drop = Sayings.drop
    static let create = Sayings.create

    static func fold(_ records: [FoldedRecord], _ connection: any SQLConnection) throws {
        try connection.execute(
            "INSERT INTO saying (key, n, times, idx) VALUES ($1, $2, 1, $3) ON CONFLICT (key) DO UPDATE SET n = excluded.n",
            forEach: records.compactMap { record in
                record.read(as: SaidNumber.self).map { [.text($0.key), .integer(2 * $0.body.n), .integer(record.index)] }
            })
    }
}

@Suite struct `A projection` {
    private static let projections = Projections([Sayings.self])

    private static func append(
        _ numbers: ClosedRange<Int64>, _ ledger: TestLedger, _ projections: Projections, to database: SQLiteDatabase, bodies: [Int64: JSON] = [:]
    ) async throws {
        let entries = try numbers.map { try ledger.entry($0, key: "k\($0 % 3)", body: bodies[$0]) }
        try await database.write { connection in
            let ledger = try Ledger(connection)
            for (entry, payload) in entries { _ = try ledger.append(entry, payload, into: projections) }
            try ledger.flush()
        }
    }

    private static func rows(_ database: SQLiteDatabase) async throws -> [[String]] {
        try await database.read { connection in
            try connection.query("SELECT key, n, times, idx FROM saying ORDER BY key").map {
                [try $0.text(0), "\(try $0.integer(1))", "\(try $0.integer(2))", "\(try $0.integer(3))"]
            }
        }
    }

    private static func isLive(_ database: SQLiteDatabase) async throws -> Bool {
        try await database.read { try ProjectionRebuild.progress($0) }.allSatisfy { $0.isLive }
    }

    @Test func `that was folded entry by entry equals one that was rebuilt from the log`() async throws {
        let (folded, rebuilt) = (try TestLedger(), try TestLedger())
        let (one, other) = (try await folded.open(), try await rebuilt.open())
        try await ProjectionRebuild(Self.projections, in: one).prepare()
        for number in stride(from: Int64(1), through: 1201, by: 100) {
            try await Self.append(number...(number + 99), folded, Self.projections, to: one)
            try await Self.append(number...(number + 99), rebuilt, .none, to: other)
        }
        let rebuild = ProjectionRebuild(Self.projections, in: other)
        try await rebuild.prepare()
        #expect(try await !Self.isLive(other), "nothing of it is folded yet")
        try await rebuild.run()
        #expect(try await Self.isLive(one))
        #expect(try await Self.isLive(other))
        #expect(try await Self.rows(one) == [["k0", "1299", "433", "1298"], ["k1", "1300", "434", "1299"], ["k2", "1298", "433", "1297"]])
        #expect(try await Self.rows(one) == Self.rows(other))
        await one.close()
        await other.close()
    }

    @Test func `that is being rebuilt takes in what comes meanwhile once`() async throws {
        let ledger = try TestLedger()
        let database = try await ledger.open()
        try await Self.append(1...900, ledger, .none, to: database)
        let progress = Flag()
        let rebuild = ProjectionRebuild(Self.projections, in: database) { if !$0.isLive { progress.raise() } }
        try await rebuild.prepare()
        // The log grows before it has begun, and while it is behind: the append must leave it alone.
        try await Self.append(901...902, ledger, Self.projections, to: database)
        #expect(try await Self.rows(database).isEmpty)
        try await rebuild.run()
        try await Self.append(903...903, ledger, Self.projections, to: database)
        #expect(progress.isRaised, "a rebuild of two steps tells how far it is")
        #expect(try await Self.isLive(database))
        #expect(try await Self.rows(database) == [["k0", "903", "301", "902"], ["k1", "901", "301", "900"], ["k2", "902", "301", "901"]])
        await database.close()
    }

    @Test func `of another version is rebuilt, one of the same is left`() async throws {
        let ledger = try TestLedger()
        let database = try await ledger.open()
        try await ProjectionRebuild(Self.projections, in: database).prepare()
        try await Self.append(1...3, ledger, Self.projections, to: database)
        let before = try await Self.rows(database)
        try await ProjectionRebuild(Self.projections, in: database).prepare()
        #expect(try await Self.rows(database) == before && !before.isEmpty)
        let later = ProjectionRebuild(Projections([LaterSayings.self]), in: database)
        try await later.prepare()
        try await later.run()
        #expect(try await Self.rows(database).map { $0[1] } == ["6", "2", "4"])
        await database.close()
    }

    @Test func `that a program without it left behind is brought to the head`() async throws {
        let ledger = try TestLedger()
        let database = try await ledger.open()
        try await ProjectionRebuild(Self.projections, in: database).prepare()
        try await Self.append(1...3, ledger, Self.projections, to: database)
        try await Self.append(4...5, ledger, .none, to: database)
        try await Self.append(6...6, ledger, Self.projections, to: database)
        #expect(try await !Self.isLive(database))
        try await ProjectionRebuild(Self.projections, in: database).run()
        #expect(try await Self.rows(database) == [["k0", "6", "2", "5"], ["k1", "4", "2", "3"], ["k2", "5", "2", "4"]])
        await database.close()
    }

    @Test func `passes over a body that it cannot read`() async throws {
        let ledger = try TestLedger()
        let database = try await ledger.open()
        try await ProjectionRebuild(Self.projections, in: database).prepare()
        try await Self.append(1...2, ledger, Self.projections, to: database, bodies: [2: ["n": "two"]])
        #expect(try await Self.rows(database).map { $0[0] } == ["k1"])
        #expect(try await Self.isLive(database))
        await database.close()
    }

    @Test func `that fails undoes the append, and is not told as a fault of the log`() async throws {
        let ledger = try TestLedger()
        let database = try await ledger.open()
        try await ProjectionRebuild(Self.projections, in: database).prepare()
        let error = await #expect(throws: StorageError.self) {
            try await Self.append(1...1, ledger, Self.projections, to: database, bodies: [1: ["n": 777777]])
        }
        #expect(error?.code == .misuse)
        #expect(try await database.read { try Ledger.head($0).size } == 0)
        await database.close()
    }
}
