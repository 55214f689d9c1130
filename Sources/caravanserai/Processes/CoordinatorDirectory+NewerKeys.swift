import Coordinator
import Envelope
import Federation
import Ledger
import Primitives
import SQL

extension CoordinatorDirectory {
    /// How many directories that were set aside are looked at, the newest first.
    private static let mostAside = 20

    /// Gives a restored coordinator the roots that stand in its place, and the keys that the newest root names: a backup from before keys were changed
    /// has others, under which nobody would believe it. They are looked for in what stands there now, and in what was set aside before.
    ///
    /// - Parameter standing: the directory in whose place this one is to come.
    /// - Throws: `CommandFailure` with the way on where the newer keys are not there.
    func takeNewerKeys(from standing: CoordinatorDirectory) async throws {
        let aside = ((try? SecretFile.directories(in: "\(standing.path)/.removed")) ?? []).reversed().prefix(Self.mostAside)
        let places = [standing] + aside.map { CoordinatorDirectory(path: $0) }
        let root = try await offline { database in
            let roots = RootStore(database: database)
            // A restore that was cut off has left the database among what was set aside.
            if let place = places.first(where: { SecretFile.exists($0.database) }) { try await takeNewerRoots(from: place, into: roots) }
            return try await roots.current().root
        }
        if Self.fits(keys, root) { return }
        for place in places where Self.fits(place.keys, root) {
            try SecretFile.move(keys, to: "\(keys).restored")
            try SecretFile.makeDirectory(keys)
            for file in try BackupFile.collect(Self.files.filter { $0.hasPrefix("keys/") }, in: place.path) {
                try BackupFile.write([file], in: path)
            }
            // The older ones stay among those that are set aside.
            return try SecretFile.move("\(keys).restored", to: "\(keys)/old-\(UTCTime.system.milliseconds)")
        }
        throw CommandFailure(
            .failed,
            "The backup is older than the last change of the coordinator's keys: root version \(root.version) names others, and they are neither in \(standing.keys) nor in what was set aside. Nothing was changed. Take a newer backup, or put the directory keys/ with those keys back there and restore again."
        )
    }

    private static func fits(_ keys: String, _ root: TrustRoot) -> Bool {
        (try? CoordinatorKeys.load(from: keys).check(against: root, now: .system)) != nil
    }

    /// Each is signed by the thresholds of the one before it; where the standing database cannot be read, the backup's roots must do.
    private func takeNewerRoots(from standing: CoordinatorDirectory, into roots: RootStore) async throws {
        guard let database = try? await SQLiteDatabase.open(standing.database) else { return }
        let newer = try? await RootStore(database: database).all()
        await database.close()
        for root in newer ?? [] where root.root.version > (try await roots.current().root.version) {
            _ = try await roots.advance(to: try UnverifiedEnvelope.parse(root.envelope)) { _, _ in }
        }
    }
}
