public import Ledger
import Logging
import Primitives
import SQL

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
        mail: (@Sendable (JobLetter) throws -> Void)? = nil, obtain: @escaping @Sendable (Attachments.Name) async throws -> Void = { _ in }
    ) -> JobSite {
        JobSite(
            .city(id), forum: forum.database, own: database, vault: vault, now: clock(), mail: mail,
            show: { [notices] key, body in try await notices.publish(key, body) },
            ask: { try await self.signedAnswer(of: $0, $1, $2, sealed: $3, Self.jobAnswerSeconds) }, obtain: obtain)
    }
}
