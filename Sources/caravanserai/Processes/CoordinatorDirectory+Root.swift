import Coordinator
import Envelope
import Federation
import Ledger
import Primitives
import SQL
import StrictJSON

extension CoordinatorDirectory {
    /// The newest root, under which this coordinator is to work.
    ///
    /// - Throws: `CommandFailure` with the way back where it cannot.
    func rootInForce(_ database: some Database, _ keys: CoordinatorKeys) async throws -> TrustRoot {
        // One that is empty has no tables yet.
        try await CoordinatorSchema.migrations.apply(to: database)
        guard let newest = try await database.read({ try $0.first("SELECT version FROM root ORDER BY version DESC LIMIT 1")?.integer(0) }) else {
            throw CommandFailure(
                .notNow,
                "\(self.database) holds no root of trust. Put the forum's database back, or restore a backup with `caravanserai coordinator restore`."
            )
        }
        do {
            let root = try await RootStore(database: database).current().root
            try keys.check(against: root, now: .system)
            return root
        } catch let error where error is Problem || error is SecretFile.Failure {
            let way =
                newest > 1
                ? """
                Put keys that it names in place with `caravanserai coordinator keys use`, install a next root that mends it with `coordinator root install \
                FILE --offline`, or, if it never should have been, take it back with `coordinator root remove \(newest) --reason …`.
                """ : "Restore a backup."
            throw CommandFailure(.notNow, "The root in force cannot be used here: \((error as? Problem)?.detail ?? "\(error).") \(way)")
        }
    }

    /// Installs the next root while no coordinator runs, also one that mends a root under which none can start.
    func install(_ envelope: UnverifiedEnvelope) async throws -> TrustRoot {
        let keys = try CoordinatorKeys.load(from: keys)
        return try await offline { try await RootInstallation(database: $0, keys: keys).install(envelope) }
    }

    /// Puts the next key of a kind in the place of the present one.
    ///
    /// - Returns: where the old one is.
    func useNext(_ kind: KeyKind) async throws -> String {
        try await offline { try NextKeys(keys).use(kind, under: try await RootStore(database: $0).current().root, now: .system) }
    }

    /// Takes the newest root back, where no coordinator can start under it. It is kept in a file beside the database.
    ///
    /// - Returns: where it is now.
    func removeRoot(_ version: Int64, reason: String) async throws -> String {
        let keys = try CoordinatorKeys.load(from: keys)
        return try await offline { database in
            let envelope = try await RootInstallation(database: database, keys: keys).remove(version: version)
            let file = "\(path)/.removed/root-\(version)-\(UTCTime.system.milliseconds).json"
            try SecretFile.makeDirectory("\(path)/.removed")
            let note: JSON = ["reason": .string(reason), "root": try JSON.parse(envelope)]
            try SecretFile.create(note.compact, at: file)
            return file
        }
    }

    /// Works on the stopped coordinator's database.
    ///
    /// - Throws: `StorageError` `inUse` where the coordinator runs.
    func offline<Result>(_ body: (SQLiteDatabase) async throws -> Result) async throws -> Result {
        guard SecretFile.exists(database) else {
            throw CommandFailure(.configuration, "\(path) holds no forum; make one with `caravanserai coordinator init`.")
        }
        let database = try await SQLiteDatabase.open(database)
        do {
            try await CoordinatorSchema.migrations.apply(to: database)
            let result = try await body(database)
            await database.close()
            return result
        } catch {
            await database.close()
            throw error
        }
    }
}
