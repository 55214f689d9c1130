import Federation
import Ledger
import Primitives
import SQL
import StrictJSON
import TestKit

/// The tables of a projection, folded from records of a log that no coordinator has written.
struct FoldedTables {
    static let start = UTCTime(seconds: 1_795_593_600)

    let database: SQLiteDatabase
    private let directory: TemporaryDirectory

    /// - Parameters:
    ///   - entries: each of one record or several, so many seconds apart.
    ///   - writer: of all of them.
    ///   - members: cities of the forum, each since the day that it names.
    ///   - admissions: the entries that have admitted them; the first one where nothing is said.
    ///   - together: how many entries are folded at once.
    init(
        _ projection: any Projection.Type, _ entries: [[Record]], by writer: ParticipantID = .secretariat,
        members: KeyValuePairs<String, String> = [:], admissions: [String: Int64] = [:],
        together: Int = 1, secondsBetween seconds: Int64 = 1
    ) async throws {
        let directory = try TemporaryDirectory()
        self.directory = directory
        database = try await SQLiteDatabase.open(directory.file("folded.sqlite"))
        let folded = entries.enumerated().map { index, records in
            records.enumerated().map { position, record in
                FoldedRecord(
                    record, index: Int64(index), position: position, writer: writer, acceptedAt: Self.start.adding(seconds: Int64(index) * seconds))
            }
        }
        try await Migrations([LedgerSchema.steps]).apply(to: database)
        let admitted = members.map { ($0, UTCDate($1)?.start.milliseconds ?? 0, admissions[$0] ?? 0) }
        try await database.write { connection in
            try Ledger.establish(connection, secretariatKeys: [])
            try Self.write(admitted, folded.flatMap { $0 }, connection)
            for statement in projection.create { try connection.execute(statement) }
            for first in stride(from: 0, to: folded.count, by: together) {
                let records = folded[first..<min(first + together, folded.count)].flatMap { $0 }
                try projection.fold(records.filter { record in projection.types.contains { $0.name == record.record.type } }, connection)
            }
        }
    }

    /// What the ledger itself keeps of members and records.
    private static func write(
        _ members: [(city: String, admittedAt: Int64, index: Int64)], _ records: [FoldedRecord], _ connection: any SQLConnection
    ) throws {
        try connection.execute(
            """
            INSERT INTO member (city, name, country, url, signing_key, sealing_key, tls_key, admitted_at, admitted_time, is_suspended)
            VALUES ($1, $2, 'KZ', '', $3, $4, '', $5, $6, 0)
            """,
            forEach: members.map {
                [
                    .text($0.city), .blob(JSON.object(JSONObject([("en", .string($0.city))])).compact), .blob([]), .blob([]),
                    .integer($0.index), .integer($0.admittedAt),
                ]
            })
        try connection.execute(
            """
            INSERT INTO record (type, key, idx, position, writer, body) VALUES ($1, $2, $3, $4, $5, $6)
            ON CONFLICT (type, key) DO UPDATE SET idx = excluded.idx, position = excluded.position, body = excluded.body
            """,
            forEach: records.map { record in
                [
                    .text(record.record.type), .text(record.key), .integer(record.index), SQLValue(record.position), .text(record.writer.text),
                    .blob(Array(record.record.text)),
                ]
            })
    }

    func read<Value: Sendable>(_ body: @escaping @Sendable (any SQLConnection) throws -> Value) async throws -> Value {
        try await database.read(body)
    }

    /// Every row of every table, in an order of their own.
    func rows(of projection: any Projection.Type) async throws -> [String] {
        let create = projection.create
        return try await database.read { try Self.rows(of: create, $0) }
    }

    /// - Parameter create: of projections.
    static func rows(of create: [SQLText], _ connection: any SQLConnection) throws -> [String] {
        let tables = create.map { $0.text.split(whereSeparator: \.isWhitespace) }.filter { $0.starts(with: ["CREATE", "TABLE"]) }.map { $0[2] }
        return try tables.flatMap { table in
            try connection.query(SQLText(stringLiteral: "SELECT * FROM \(table)")).map { row in
                "\(table): "
                    + row.values.map { value in
                        if case .blob(let bytes) = value { String(decoding: bytes, as: UTF8.self) } else { "\(value)" }
                    }.joined(separator: ", ")
            }.sorted()
        }
    }
}
