import Coordinator
import Domain
import Envelope
import Federation
import Storage
import TransparencyLog

extension CoordinatorDirectory {
    /// What stands beside the database.
    static let files = ["anchor.json"] + ["signing.key", "log.key", "ca.pem", "ca.key", "tls.pem", "tls.key"].map { "keys/\($0)" }

    /// Makes the directory anew from a backup; what stands there now is set aside, not deleted. The coordinator must not be running.
    ///
    /// - Returns: where the old files are, if there were any.
    func restore(from backup: String) async throws -> String? {
        var aside: String?
        if SecretFile.exists(database) {
            // Refused while a coordinator has it open.
            await (try SQLiteDatabase.open(database)).close()
            let old = "\(path)/.removed/\(UTCTime.system.milliseconds)"
            try SecretFile.makeDirectory(old)
            for name in ["coordinator.db", "coordinator.db-wal", "coordinator.db-shm", "keys", "anchor.json"]
            where SecretFile.exists("\(path)/\(name)") {
                try SecretFile.move("\(path)/\(name)", to: "\(old)/\(name)")
            }
            aside = old
        }
        try SecretFile.makeDirectory(path)
        let files = try await SQLiteDatabase.restore(backup, to: database)
        guard files.contains(where: { $0.path == "keys/log.key" }) else {
            throw CommandFailure(.failed, "\(backup) is no backup of a coordinator; what stood in \(path) is in \(aside ?? "no other place").")
        }
        try BackupFile.write(files, in: path)
        let restored = try await SQLiteDatabase.open(database)
        do { try await restored.write { try Board.leaveOutLostPositions($0) } } catch {
            await restored.close()
            throw error
        }
        await restored.close()
        return aside
    }

    /// Takes in what a city's copy of the log has beyond the restored one.
    ///
    /// - Returns: how many entries came back.
    func recover(from copy: String) async throws -> Int64 {
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
        let recovery = LogRecovery(database: database, root: present.root)
        let head = try await recovery.head()
        guard Int64(log.checkpoint.size) >= head.size else {
            throw CommandFailure(
                .failed, "The copy has \(log.checkpoint.size) entries, the backup \(head.size) already. Take a copy from a city that is further on.")
        }
        _ = try await log.verify { verification in
            if verification.frontier.size == UInt64(head.size), verification.frontier.root != head.root {
                throw CommandFailure(
                    .failed,
                    "The copy is of another log: at \(head.size) entries its root is \(verification.frontier.root), the backup's \(head.root).")
            }
        }
        for root in log.roots where root.root.version > present.root.version {
            _ = try await roots.advance(to: try UnverifiedEnvelope.parse(root.envelope))
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
