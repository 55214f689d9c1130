import AllFeatures
import Envelope
import Federation
import Forum
import Ledger
import Primitives
import SQL
import TransparencyLog

/// The state of the forum at one size of a copied log, folded anew from its entries in a database that goes afterwards.
struct RefoldedLog {
    private let directory: String
    let database: SQLiteDatabase

    /// - Parameters:
    ///   - log: which was verified: nothing is judged here.
    ///   - size: how many of its entries are folded.
    init(_ log: DownloadedLog, upTo size: UInt64) async throws {
        directory = "\(log.directory)/.report-\(UInt64.random(in: 0...UInt64.max))"
        try SecretFile.makeDirectory(directory)
        do {
            database = try await SQLiteDatabase.open("\(directory)/forum.db")
            try await Migrations([LedgerSchema.steps]).apply(to: database)
            let keys = log.roots.flatMap(\.root.signingKeys)
            try await database.write { try Ledger.establish($0, secretariatKeys: keys) }
            let projections = ForumFeatures.forum.projections
            try await ProjectionRebuild(projections, in: database).prepare()
            try await Self.fold(log, upTo: size, into: database, projections)
        } catch {
            try? SecretFile.removeDirectory(directory)
            throw error
        }
    }

    private static func fold(_ log: DownloadedLog, upTo size: UInt64, into database: SQLiteDatabase, _ projections: Projections) async throws {
        var (batch, folded): ([[UInt8]], UInt64) = ([], 0)
        func flush() async throws {
            let entries = batch
            try await database.write { connection in
                let ledger = try Ledger(connection)
                for bytes in entries {
                    let entry = try LogEntry(bytes)
                    _ = try ledger.append(entry, try RecordsPayload(claimedOf: entry.envelope), into: projections)
                }
                try ledger.flush()
            }
            batch = []
        }
        try await log.forEachEntry { entry in
            guard folded < size else { return }
            batch.append(entry)
            folded += 1
            if batch.count >= 512 { try await flush() }
        }
        if !batch.isEmpty { try await flush() }
    }

    func close() async {
        await database.close()
        try? SecretFile.removeDirectory(directory)
    }
}
