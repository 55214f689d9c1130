import Envelope
import Federation
public import SQL

/// Brings projections that are new, have changed or were left behind to the head of the log, while everything else goes on.
///
/// Entries are read and verified to be readable outside of the write, some at a time, so that nobody waits long for the database. It may be cut
/// off anywhere: how far each projection is stands beside its tables.
public struct ProjectionRebuild: Sendable {
    /// Entries and bytes of one transaction.
    private static let (stepEntries, stepBytes) = (500, 1 << 20)

    /// How far a projection is.
    public struct Progress: Sendable, Equatable {
        public let name: String
        public let foldedTo: Int64
        public let size: Int64
        public var isLive: Bool { foldedTo == size }
    }

    private let database: any Database
    private let projections: Projections
    private let report: @Sendable (Progress) -> Void

    /// - Parameter report: told after each step, and once at the end, of each projection that was not at the head.
    public init(_ projections: Projections, in database: any Database, report: @escaping @Sendable (Progress) -> Void = { _ in }) {
        self.database = database
        self.projections = projections
        self.report = report
    }

    /// Makes the tables of those that are new or have changed. Before the first entry is appended by this process.
    public func prepare() async throws {
        let projections = projections
        try await database.write { connection in
            for projection in projections.all {
                let known = try connection.first("SELECT fingerprint FROM projection WHERE name = $1", [.text(projection.name)])?.text(0)
                guard known != projection.fingerprint else { continue }
                for statement in projection.drop + projection.create { try connection.execute(statement) }
                try connection.execute(
                    """
                    INSERT INTO projection (name, fingerprint, folded_to) VALUES ($1, $2, 0)
                    ON CONFLICT (name) DO UPDATE SET fingerprint = excluded.fingerprint, folded_to = 0
                    """, [.text(projection.name), .text(projection.fingerprint)])
            }
        }
    }

    /// Folds until each is at the head, which appends then keep there.
    public func run() async throws {
        for projection in projections.all {
            while try await step(projection) { try Task.checkCancellation() }
        }
    }

    /// - Returns: whether there is more.
    private func step(_ projection: any Projection.Type) async throws -> Bool {
        let (start, size, leaves) = try await database.read { connection in
            let size = try Ledger.head(connection).size
            let start = try Self.foldedTo(projection, connection)
            guard start < size else { return (start, size, [[UInt8]]()) }
            return (start, size, try Ledger.leaves(from: start, limit: Self.stepEntries, bytes: Self.stepBytes, connection))
        }
        guard !leaves.isEmpty else { return false }
        let types = Set(projection.types.map { $0.name })
        var folded: [FoldedRecord] = []
        for (offset, leaf) in leaves.enumerated() {
            let entry = try LogEntry(leaf)
            let payload = try RecordsPayload(claimedOf: entry.envelope)
            for (position, record) in payload.records.enumerated() where types.contains(record.type) {
                folded.append(
                    FoldedRecord(
                        record, index: start + Int64(offset), position: position, writer: payload.header.from, acceptedAt: entry.acceptedAt))
            }
        }
        let (records, end) = (folded, start + Int64(leaves.count))
        let isDone = try await database.write { connection in
            // Somebody else may have been here; what was read is then of no use.
            guard try Self.foldedTo(projection, connection) == start else { return false }
            if !records.isEmpty { try projection.fold(records, connection) }
            try connection.execute("UPDATE projection SET folded_to = $1 WHERE name = $2", [.integer(end), .text(projection.name)])
            return try Ledger.head(connection).size == end
        }
        report(Progress(name: projection.name, foldedTo: end, size: max(size, end)))
        return !isDone
    }

    private static func foldedTo(_ projection: any Projection.Type, _ connection: any SQLConnection) throws -> Int64 {
        guard let row = try connection.first("SELECT folded_to FROM projection WHERE name = $1", [.text(projection.name)]) else {
            throw StorageError(.misuse, "the projection \(projection.name) was never prepared")
        }
        return try row.integer(0)
    }

    /// How far each is, in the order of their names.
    public static func progress(_ connection: any SQLConnection) throws -> [Progress] {
        let size = try Ledger.head(connection).size
        return try connection.query("SELECT name, folded_to FROM projection ORDER BY name LIMIT 1000").map {
            Progress(name: try $0.text(0), foldedTo: try $0.integer(1), size: size)
        }
    }
}
