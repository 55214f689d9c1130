import Accounts
import Envelope
import Ledger
public import Primitives
public import SQL
import StrictJSON
import StructuredLog
import Synchronization

extension Tenants {
    /// What of a city stands beside its database.
    private static let files =
        ["city.json"]
        + ["keys", "keys.next"].flatMap { directory in
            CitySecrets.files.map { "\(directory)/\($0)" }
        }

    /// Where copies are that go out or have come in.
    var copies: String { "\(directory)/.copies" }

    /// A place for a backup that comes in.
    public func incoming() throws(SecretFile.Failure) -> TemporaryFile {
        try TemporaryFile(in: copies, name: "restore-\(UInt64.random(in: 0...UInt64.max))")
    }

    /// Copies a city to one file, keys included, while it goes on. The file is as secret as the keys are.
    ///
    /// - Parameter progress: is told how many bytes of how many are copied.
    public func backup(_ id: CityID, progress: @escaping @Sendable (Int64, Int64) -> Void) async throws -> TemporaryFile {
        guard let tenant = running.withLock({ $0[id] }) else { throw absence(of: id) }
        guard !tenant.city.isRotatingKeys else {
            throw Problem(.unavailable, "The keys of \(id) are being rotated. Back it up again in a moment.")
        }
        // What the city remembers of the log goes with it: a node that has nothing of the forum holds the log to it.
        try await tenant.city.rememberHead()
        let files = try BackupFile.collect(Self.files, in: tenant.city.directory)
        let copy = try TemporaryFile(in: copies, name: "\(id)-\(UInt64.random(in: 0...UInt64.max))")
        try await tenant.database.use { try await $0.backup(to: copy.path, including: files, progress: progress) }
        logger.record(OperatorEvent(.backupMade, ["city": id, "bytes": copy.size]))
        try await tenant.city.accounts.note(.backupMade, object: id.text, detail: "\(copy.size)", by: .atCommandLine())
        return copy
    }

    /// Puts a city back as a backup has it, save for keys: where the log names newer ones, those are looked for here. What stands now, if anything, is set aside, not deleted; the other cities do not notice.
    ///
    /// The city signs nothing before the node has followed the log to its head and the city has opened the next epoch (protocol §4). Of the forum the
    /// node needs nothing: it is followed anew where it is not kept here.
    public func restore(_ id: CityID, from backup: String) async throws {
        try checkPlace(for: id)
        let draft = "\(directory)/.restoring/\(id)-\(clock().milliseconds)"
        try SecretFile.makeDirectory(draft)
        do { try await prepare(draft, of: id, from: backup) } catch {
            // The draft holds the keys of the backup; they are not left behind.
            try SecretFile.removeDirectory(draft)
            throw error
        }
        await stop(id)
        if SecretFile.exists(path(of: id)) { _ = try setAside(id) }
        try SecretFile.move(draft, to: path(of: id))
        try takeVault(of: id)
        try register.add(id)
        logger.record(OperatorEvent(.cityRestored, ["city": id]))
        try await open(path(of: id))
    }

    /// Makes a whole city's directory of a backup.
    private func prepare(_ draft: String, of id: CityID, from backup: String) async throws {
        let files = try await SQLiteDatabase.restore(backup, to: "\(draft)/city.db")
        guard let profile = try files.first(where: { $0.path == "city.json" }).map({ try CityProfile(JSON.parse($0.bytes)) }), profile.city == id
        else {
            throw Problem(.ruleViolated, "\(backup) is no backup of \(id). Name the city that it was made of.")
        }
        try BackupFile.write(files, in: draft)
        let database = try await SQLiteDatabase.open("\(draft)/city.db")
        do {
            try await CitySchema.migrations.apply(to: database)
            try await features.cityTables.apply(to: database)
            _ = try await database.read { try RememberedHead(of: id, $0) }
            try await takeNewerKeys(into: draft, of: id, profile, trusting: try await database.read { try CityTrust.root($0) })
            let (now, afterRestore) = (clock(), features.afterRestore)
            try await database.write { connection in
                try WriterState.demandHealing(connection)
                for note in afterRestore { try note(now, connection) }
            }
        } catch {
            await database.close()
            throw error
        }
        await database.close()
    }
}
