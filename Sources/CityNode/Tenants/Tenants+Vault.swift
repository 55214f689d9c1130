import Envelope
public import Ledger
import Logging
public import Primitives
public import SQL
import Synchronization

extension Tenants {
    /// The database of a city that no backup holds. It is made when it is used first, and goes where the city's directory goes.
    private static let vaultFile = "vault.db"

    func vault(of city: CityID, in path: String) -> OnDemandDatabase<SQLiteDatabase> {
        var options = SQLiteOptions()
        options.readers = 1
        let tables = features.vaultTables
        return OnDemandDatabase(idleLimit: .seconds(idleSeconds), health: health(of: city)) { [weak self, options] in
            try self?.takeVault(of: city)
            let database = try await SQLiteDatabase.open("\(path)/\(Self.vaultFile)", options)
            do { try await tables.apply(to: database) } catch {
                await database.close()
                throw error
            }
            return database
        }
    }

    /// Copies a city's vault to one file while it goes on. With a backup of the city it opens everything of its guests.
    ///
    /// - Throws: a `Problem` where the city has no vault yet.
    public func copyVault(of id: CityID, progress: @escaping @Sendable (Int64, Int64) -> Void) async throws -> TemporaryFile {
        guard let tenant = running.withLock({ $0[id] }) else { throw absence(of: id) }
        guard SecretFile.exists("\(tenant.city.directory)/\(Self.vaultFile)") else {
            throw Problem(.notFound, "\(id) has no guests yet, and no vault. Copy it when it has some.")
        }
        let copy = try TemporaryFile(in: copies, name: "\(id)-vault-\(UInt64.random(in: 0...UInt64.max))")
        try await tenant.vault.use { try await $0.backup(to: copy.path, progress: progress) }
        return copy
    }

    /// Moves the vault of a city that was restored from a backup into its directory, from the newest one that was set aside and has it. It is moved
    /// and not copied, so that what is erased is erased everywhere.
    ///
    /// The file itself goes last: where the process ends between, the next opening goes on.
    func takeVault(of id: CityID) throws {
        let target = path(of: id)
        guard !SecretFile.exists("\(target)/\(Self.vaultFile)"),
            let place = setAsideBefore(id).first(where: { SecretFile.exists("\($0)/\(Self.vaultFile)") })
        else { return }
        for file in ["-wal", "-shm", ""].map({ Self.vaultFile + $0 }) where SecretFile.exists("\(place)/\(file)") {
            try SecretFile.move("\(place)/\(file)", to: "\(target)/\(file)")
        }
        logger.notice("the vault goes on with the restored city", metadata: ["city": "\(id)", "from": "\(place)"])
    }
}

extension City {
    /// How long a job waits for another city: its own time is a minute.
    private static let jobAnswerSeconds = 8

    /// Where jobs of features run for this city.
    public func jobSite(
        mail: (@Sendable (JobLetter) throws -> Void)? = nil, obtain: @escaping JobSite.Obtaining = { _, _ in }
    ) -> JobSite {
        JobSite(
            .city(id), forum: forum.database, own: database, vault: vault, now: clock(), mail: mail,
            show: { [notices] key, body in try await notices.publish(key, body) },
            ask: { try await self.signedAnswer(of: $0, $1, $2, sealed: $3, Self.jobAnswerSeconds) }, obtain: obtain)
    }
}
