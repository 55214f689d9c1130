import AllFeatures
import Coordinator
import Envelope
import Federation
import Forum
import Ledger
import Primitives
import SQL
import TransparencyLog

extension CoordinatorDirectory {
    /// What stands beside the database.
    static let files = ["anchor.json"] + (KeyKind.allCases.flatMap(\.files) + NextKeys.files).map { "keys/\($0)" }

    /// Where copies are on their way out.
    var copies: String { "\(path)/.copies" }

    /// Makes the directory anew from a backup, all of it beside the present one first: a backup or a copy that is refused changes nothing. What
    /// stands there now is set aside, not deleted. The coordinator must not be running.
    ///
    /// - Parameter logCopy: a city's copy of the log, which brings back what was acknowledged since the backup.
    /// - Returns: where the old files are, if there were any, and how many entries came back.
    func restore(from backup: String, logCopy: String?) async throws -> (aside: String?, recovered: Int64?) {
        // Refused while a coordinator has it open.
        if SecretFile.exists(database) { await (try SQLiteDatabase.open(database)).close() }
        let draft = CoordinatorDirectory(path: "\(path)/.restoring")
        if SecretFile.exists(draft.path) { try SecretFile.removeDirectory(draft.path) }
        try SecretFile.makeDirectory(draft.path)
        let recovered: Int64?
        do {
            try await draft.fill(from: backup)
            recovered = if let logCopy { try await draft.recover(from: logCopy) } else { nil }
            try await draft.takeNewerKeys(from: self)
        } catch {
            // No key stays where nobody looks for it.
            try SecretFile.removeDirectory(draft.path)
            throw error
        }
        let aside = try setAside()
        // The database last: until it is there, nothing starts.
        for name in ["keys", "anchor.json", "coordinator.db"] where SecretFile.exists("\(draft.path)/\(name)") {
            try SecretFile.move("\(draft.path)/\(name)", to: "\(path)/\(name)")
        }
        try SecretFile.removeDirectory(draft.path)
        return (aside, recovered)
    }

    private func fill(from backup: String) async throws {
        let files = try await SQLiteDatabase.restore(backup, to: database)
        guard files.contains(where: { $0.path == "keys/log.key" }) else {
            throw CommandFailure(.failed, "\(backup) is no backup of a coordinator. Nothing was changed.")
        }
        try BackupFile.write(files, in: path)
        let restored = try await SQLiteDatabase.open(database)
        do {
            try await restored.read { try Ledger.checkIntegrity($0) }
            try await CoordinatorSchema.migrations.apply(to: restored)
            try await restored.write { try Board.openEpoch($0) }
        } catch {
            await restored.close()
            throw error
        }
        await restored.close()
    }

    private func setAside() throws -> String? {
        let names = ["coordinator.db", "coordinator.db-wal", "coordinator.db-shm", "keys", "anchor.json"].filter {
            SecretFile.exists("\(path)/\($0)")
        }
        guard !names.isEmpty else { return nil }
        let aside = "\(path)/.removed/\(UTCTime.system.milliseconds)"
        try SecretFile.makeDirectory(aside)
        for name in names { try SecretFile.move("\(path)/\(name)", to: "\(aside)/\(name)") }
        return aside
    }

    /// Takes in what a city's copy of the log has beyond the restored one.
    ///
    /// - Returns: how many entries came back.
    private func recover(from copy: String) async throws -> Int64 {
        let database = try await SQLiteDatabase.open(database)
        do {
            let recovered = try await Self.recover(database, from: copy)
            await database.close()
            return recovered
        } catch {
            await database.close()
            throw error
        }
    }

    private static func recover(_ database: SQLiteDatabase, from copy: String) async throws -> Int64 {
        let roots = RootStore(database: database)
        let present = try await roots.current()
        let log = try DownloadedLog(copy, trusting: present)
        let recovery = LogRecovery(database: database, root: present.root, features: .forum)
        let head = try await recovery.head()
        guard Int64(log.checkpoint.size) >= head.size else {
            throw CommandFailure(
                .failed,
                "The copy has \(log.checkpoint.size.counted("entry", "entries")), the backup \(head.size) already. Take a copy from a city that is further on."
            )
        }
        _ = try await log.verify { verification in
            if verification.frontier.size == UInt64(head.size), verification.frontier.root != head.root {
                throw CommandFailure(
                    .failed,
                    "The copy is of another log: at \(head.size.counted("entry", "entries")) its root is \(verification.frontier.root), the backup's \(head.root)."
                )
            }
        }
        for root in log.roots where root.root.version > present.root.version {
            _ = try await roots.advance(to: try UnverifiedEnvelope.parse(root.envelope)) { _, _ in }
        }
        var batch: [[UInt8]] = []
        var index: Int64 = 0
        try await log.forEachEntry { entry in
            if index >= head.size { batch.append(entry) }
            index += 1
            if batch.count == 1024 {
                try await recovery.append(batch)
                batch = []
            }
        }
        if !batch.isEmpty { try await recovery.append(batch) }
        return Int64(log.checkpoint.size) - head.size
    }
}
