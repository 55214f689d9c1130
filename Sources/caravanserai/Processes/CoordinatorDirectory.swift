import Coordinator
import Domain
import Envelope
import Federation
import Storage
import StrictJSON

/// What `coordinator init` makes and `coordinator serve` opens: `coordinator.db`, `keys/`, `anchor.json`.
struct CoordinatorDirectory {
    let path: String

    var database: String { "\(path)/coordinator.db" }
    var keys: String { "\(path)/keys" }
    var anchor: String { "\(path)/anchor.json" }

    /// Makes a new forum here.
    ///
    /// - Parameters:
    ///   - rootKeys: how many keys sign the root; they are written to `rootKeyDirectory`, from where they belong offline.
    func initialise(forum: ForumID, url: String, rootKeys count: Int, threshold: Int, rootKeyDirectory: String) async throws {
        guard !SecretFile.exists(database) else {
            throw CommandFailure(.failed, "\(database) is there already; a forum is made once. Choose another directory, or move this one away.")
        }
        guard (1...32).contains(count), (1...count).contains(threshold) else {
            throw CommandFailure(.usage, "The threshold must be between 1 and the number of root keys, and those between 1 and 32.")
        }
        let rootKeys = (0..<count).map { _ in SigningKey() }
        let setup = try CoordinatorSetup.make(forum: forum, url: url, rootKeys: rootKeys, threshold: threshold, now: .system)
        try SecretFile.makeDirectory(path)
        try SecretFile.makeDirectory(rootKeyDirectory)
        for (index, key) in rootKeys.enumerated() { try SecretFile.writeKey(key.seed, to: "\(rootKeyDirectory)/root-\(index + 1).key") }
        try setup.keys.save(to: keys, tlsKey: setup.tlsKey)
        let database = try await SQLiteDatabase.open(database)
        try await setup.establish(database)
        await database.close()
        try SecretFile.write(Anchor(root: setup.root, coordinator: url).bytes, to: anchor)
    }

    func open(health: StorageHealth) throws -> (database: OnDemandDatabase<SQLiteDatabase>, keys: CoordinatorKeys) {
        switch FilePresence(of: database) {
        case .present: break
        case .missing:
            throw CommandFailure(
                .notNow, "\(path) holds no forum. Make one with `caravanserai coordinator init`, or mount the volume that holds it.")
        case .hidden(let reason): throw CommandFailure(.notNow, "\(path) cannot be looked at: \(reason). \(Permission.hint(path))")
        }
        let file = database
        let keys: CoordinatorKeys
        do { keys = try CoordinatorKeys.load(from: self.keys) } catch {
            throw CommandFailure(.notNow, "The coordinator's keys cannot be used: \(error)")
        }
        return (OnDemandDatabase(idleLimit: .seconds(3600), health: health) { try await SQLiteDatabase.open(file, Self.options) }, keys)
    }

    private static var options: SQLiteOptions {
        var options = SQLiteOptions()
        options.readers = 4
        options.pageCacheKibibytes = 16 * 1024
        return options
    }
}
