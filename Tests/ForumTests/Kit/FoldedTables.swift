import Federation
import Ledger
import Primitives
import SQL
import TestKit

/// The tables of a projection, folded from records of a log that no coordinator has written.
struct FoldedTables {
    static let start = UTCTime(seconds: 1_795_593_600)

    let database: SQLiteDatabase
    private let directory: TemporaryDirectory

    /// - Parameters:
    ///   - entries: each of one record or several, a second apart.
    ///   - writer: of all of them.
    ///   - together: how many entries are folded at once.
    init(_ projection: any Projection.Type, _ entries: [[Record]], by writer: ParticipantID = .secretariat, together: Int = 1) async throws {
        let directory = try TemporaryDirectory()
        self.directory = directory
        database = try await SQLiteDatabase.open(directory.file("folded.sqlite"))
        let folded = entries.enumerated().map { index, records in
            records.enumerated().map { position, record in
                FoldedRecord(
                    record, index: Int64(index), position: position, writer: writer, acceptedAt: Self.start.adding(seconds: Int64(index)))
            }
        }
        try await database.write { connection in
            for statement in projection.create { try connection.execute(statement) }
            for first in stride(from: 0, to: folded.count, by: together) {
                let records = folded[first..<min(first + together, folded.count)].flatMap { $0 }
                try projection.fold(records.filter { record in projection.types.contains { $0.name == record.record.type } }, connection)
            }
        }
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
