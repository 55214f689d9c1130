import CityNode
import Envelope
import Federation
import Ledger
import Primitives
import SQL
import TransparencyLog

/// Appending to a ledger on disk, and building the tree's tiles in memory.
enum LedgerFigures {
    private static let group = 32
    private static let recordsEach = 64

    static func measure(in parent: String) async throws -> [MicroBenchmark.Figure] {
        let directory = try Files.temporaryDirectory(in: parent)
        defer { Files.remove(directory) }
        let database = try await SQLiteDatabase.open("\(directory)/ledger.db")
        let append = try await ledger(database)
        let insert = try await inserts(database)
        await database.close()
        return [
            .init(
                name: "ledger: append and fold, \(group) envelopes of \(recordsEach) a commit", unit: "records/s", perSecond: append,
                baseline: "bare INSERT of 600 bytes, \(group * recordsEach) a commit", baselinePerSecond: insert),
            tiles(),
        ]
    }

    private static func ledger(_ database: SQLiteDatabase) async throws -> Double {
        try await ForumSchema.migrations.apply(to: database)
        let sample = try PayloadSample()
        try await database.write { try Ledger.establish($0, secretariatKeys: [sample.key.verifyingKey]) }
        var entries: [(LogEntry, RecordsPayload)] = []
        for number in 0..<(group * 40) {
            let payload = try sample.payload(number, records: recordsEach)
            let signed = try SignedEnvelope.sign(.records, payload: payload.json, with: sample.key)
            entries.append((LogEntry(acceptedAt: payload.header.issuedAt, envelope: signed.unverified), payload))
        }
        let all = entries
        let start = ContinuousClock.now
        for first in stride(from: 0, to: all.count, by: group) {
            try await database.write { connection in
                let ledger = try Ledger(connection)
                for (entry, payload) in all[first..<(first + group)] { _ = try ledger.append(entry, payload, into: .none) }
                try ledger.flush()
            }
        }
        return Double(all.count * recordsEach) / ((ContinuousClock.now - start) / .seconds(1))
    }

    private static func inserts(_ database: SQLiteDatabase) async throws -> Double {
        _ = try await database.write { try $0.execute("CREATE TABLE bare (id BIGINT NOT NULL PRIMARY KEY, body BLOB NOT NULL)") }
        let body = [UInt8](repeating: 0x61, count: 600)
        let (rows, groups) = (group * recordsEach, 40)
        let start = ContinuousClock.now
        for number in 0..<groups {
            try await database.write { connection in
                for row in 0..<rows {
                    try connection.execute("INSERT INTO bare (id, body) VALUES ($1, $2)", [.integer(Int64(number * rows + row)), .blob(body)])
                }
            }
        }
        return Double(rows * groups) / ((ContinuousClock.now - start) / .seconds(1))
    }

    private static func tiles() -> MicroBenchmark.Figure {
        let leaf = MerkleHash.leaf([UInt8](repeating: 0x61, count: 600))
        let count = 65_536
        let build = MicroBenchmark.rate(units: Double(count)) {
            var builder = TileBuilder()
            for _ in 0..<count { builder.append(leaf) }
            _ = builder.takeChangedTiles()
        }
        var hash = leaf
        let node = MicroBenchmark.rate(units: 10_000) {
            for _ in 0..<10_000 { hash = .node(hash, leaf) }
        }
        return .init(name: "tree and its tiles", unit: "leaves/s", perSecond: build, baseline: "hash of one node", baselinePerSecond: node)
    }
}
