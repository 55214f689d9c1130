import Federation
import Ledger
import Primitives
import SQL
import StrictJSON
import TestKit
import Testing

/// Counts records, and how often it was written, in one row.
private enum Sums: StagedProjection {
    static let name = "sums"
    static let version = 1
    static let types: [any RecordType.Type] = [SaidNumber.self]
    static let drop: [SQLText] = ["DROP TABLE IF EXISTS sums"]
    static let create: [SQLText] = [
        "CREATE TABLE sums (id BIGINT NOT NULL PRIMARY KEY, records BIGINT NOT NULL CHECK (records <> 3), last BIGINT NOT NULL, writes BIGINT NOT NULL)"
    ]

    final class Stage: ProjectionStage {
        private var (records, last): (Int64, Int64) = (0, -1)

        func take(_ records: ArraySlice<Record>, at index: Int64, acceptedAt: UTCTime) {
            self.records += Int64(records.filter { $0.type == SaidNumber.name }.count)
            last = index
        }

        func write(_ connection: any SQLConnection) throws {
            try connection.execute(
                """
                INSERT INTO sums (id, records, last, writes) VALUES (1, $1, $2, 1) ON CONFLICT (id) DO UPDATE
                SET records = sums.records + excluded.records, last = excluded.last, writes = sums.writes + 1
                """, [.integer(records), .integer(last)])
            records = 0
        }
    }

    static func stage() -> any ProjectionStage { Stage() }

    static func fold(_ records: [FoldedRecord], _ connection: any SQLConnection) throws {
        let stage = Stage()
        for record in records { stage.take([record.record][...], at: record.index, acceptedAt: record.acceptedAt) }
        try stage.write(connection)
    }
}

@Suite struct `A projection that writes what becomes of records at once` {
    private static func append(_ numbers: ClosedRange<Int64>, _ ledger: TestLedger, to database: SQLiteDatabase) async throws {
        let entries = try numbers.map { try ledger.entry($0, key: "k\($0)") }
        try await database.write { connection in
            let ledger = try Ledger(connection)
            for (entry, payload) in entries { _ = try ledger.append(entry, payload, into: Projections([Sums.self])) }
            try ledger.flush()
        }
    }

    private static func sums(_ database: SQLiteDatabase) async throws -> [Int64]? {
        try await database.read { try $0.first("SELECT records, last, writes FROM sums")?.values }.map { values in
            values.map { if case .integer(let number) = $0 { number } else { -1 } }
        }
    }

    @Test func `takes in each record once, and writes with the transaction`() async throws {
        let ledger = try TestLedger()
        let database = try await ledger.open()
        try await ProjectionRebuild(Projections([Sums.self]), in: database).prepare()
        try await Self.append(1...20, ledger, to: database)
        #expect(try await Self.sums(database) == [20, 19, 1])
        try await Self.append(21...21, ledger, to: database)
        #expect(try await Self.sums(database) == [21, 20, 2])
        #expect(try await database.read { try ProjectionRebuild.progress($0) }.map(\.foldedTo) == [21])
        await database.close()
    }

    @Test func `writes before the end where a transaction has many`() async throws {
        let ledger = try TestLedger()
        let database = try await ledger.open()
        try await ProjectionRebuild(Projections([Sums.self]), in: database).prepare()
        try await Self.append(1...5_000, ledger, to: database)
        #expect(try await Self.sums(database) == [5_000, 4_999, 2])
        await database.close()
    }

    @Test func `that fails undoes the append, and is not told as a fault of the log`() async throws {
        let ledger = try TestLedger()
        let database = try await ledger.open()
        try await ProjectionRebuild(Projections([Sums.self]), in: database).prepare()
        let error = await #expect(throws: StorageError.self) { try await Self.append(1...3, ledger, to: database) }
        #expect(error?.code == .misuse)
        #expect(error.map { "\($0)".contains("sums cannot take in entries 0 to 2") } == true)
        #expect(try await database.read { try Ledger.head($0).size } == 0)
        await database.close()
    }
}
