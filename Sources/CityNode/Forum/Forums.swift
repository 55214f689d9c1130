import Envelope
import Federation
import Ledger
import Logging
import Primitives
import SQL
import Synchronization

/// The forums of one node, each kept in a directory of its own and opened once, when the first of its cities is.
final class Forums: Sendable {
    private struct Open {
        let forum: FollowedForum
        let database: OnDemandDatabase<SQLiteDatabase>
        let sync: Task<Void, Never>
    }

    private let directory: String
    private let features: ForumFeatures
    private let idleSeconds: Int
    private let clock: Clock
    private let logger: Logger
    private let mail: (@Sendable (JobLetter) throws -> Void)?
    /// Forums and cities lie on one.
    let disk = DiskHealth()
    private let opening = Mutex<[ForumID: Task<Open, any Error>]>([:])

    init(
        directory: String, features: ForumFeatures, idleSeconds: Int, clock: @escaping Clock, logger: Logger,
        mail: (@Sendable (JobLetter) throws -> Void)?
    ) {
        self.directory = directory
        self.features = features
        self.idleSeconds = idleSeconds
        self.clock = clock
        self.logger = logger
        self.mail = mail
    }

    /// Opens a forum, or makes it where this node keeps nothing of it yet: then it is followed from its beginning.
    ///
    /// - Parameter root: where nothing is kept, trust begins with it.
    func forum(_ id: ForumID, trusting root: @escaping @Sendable () async throws -> TrustedRoot) async throws -> FollowedForum {
        let task = opening.withLock { opening in
            if let task = opening[id] { return task }
            let task = Task { try await open(id, trusting: root) }
            opening[id] = task
            return task
        }
        do { return try await task.value.forum } catch {
            // The next call tries again. An attempt that another call has begun meanwhile stays.
            opening.withLock { if $0[id] == task { $0[id] = nil } }
            throw error
        }
    }

    /// How much of each forum's log is kept here, in the order of their names; no database is opened for it.
    func sizes() async -> [(forum: ForumID, size: Int64)] {
        var sizes: [(forum: ForumID, size: Int64)] = []
        for (id, task) in opening.withLock({ $0.sorted { $0.key < $1.key } }) {
            guard let open = try? await task.value else { continue }
            sizes.append((id, open.forum.follower.growth.value))
        }
        return sizes
    }

    /// Whether this node keeps something of a forum.
    func keeps(_ id: ForumID) -> Bool { SecretFile.exists(path(of: id)) }

    private func path(of id: ForumID) -> String { "\(directory)/\(id)/forum.db" }

    private func open(_ id: ForumID, trusting root: @escaping @Sendable () async throws -> TrustedRoot) async throws -> Open {
        let path = path(of: id)
        let isNew = !SecretFile.exists(path)
        try SecretFile.makeDirectory("\(directory)/\(id)")
        let opened = OpenedOnce()
        var logger = logger
        logger[metadataKey: "forum"] = "\(id)"
        let health = StorageHealth(on: disk) { [logger] error in
            guard let error else { return logger.notice("storage works again") }
            logger.error("storage fails", metadata: ["error": "\(error)"])
        }
        let database = OnDemandDatabase(idleLimit: .seconds(idleSeconds), health: health) {
            guard !opened.isSet || SecretFile.exists(path) else {
                throw StorageError(.file, "\(path) is gone; put it back, or restart the node, which then follows the forum anew")
            }
            let database = try await SQLiteDatabase.open(path, Self.options)
            do {
                try await ForumSchema.migrations.apply(to: database)
                if try await database.read({ try $0.first("SELECT 1 FROM root LIMIT 1") == nil }) {
                    let root = try await root()
                    try await database.write { connection in
                        try RootStore.keep(root, connection)
                        try Ledger.establish(connection, secretariatKeys: root.root.signingKeys)
                    }
                }
            } catch {
                await database.close()
                throw error
            }
            opened.set()
            return database
        }
        do {
            let forum = try await FollowedForum(id, features: features, path: path, database: database, clock: clock, logger: logger, mail: mail)
            health.watch()
            if isNew { logger.notice("the forum is followed from its beginning", metadata: ["file": "\(path)"]) }
            return Open(forum: forum, database: database, sync: Task { await ForumSync(forum).run() })
        } catch let error as StorageError where error.code == .corrupt || error.code == .schema {
            await database.close()
            throw SecretFile.Failure("\(error). Nothing in it is this node's alone: move \(path) away, and the forum is followed anew")
        } catch {
            await database.close()
            throw error
        }
    }

    /// Four readers: all cities of a node read the forum's database.
    private static var options: SQLiteOptions {
        var options = SQLiteOptions()
        options.readers = 4
        options.pageCacheKibibytes = 4096
        return options
    }

    /// Closes databases that nobody has used.
    func sweep() async {
        for task in opening.withLock({ Array($0.values) }) { _ = await (try? task.value)?.database.sweep(now: .now) }
    }

    /// Stops following; after the cities, which read from here.
    func shutdown() async {
        let tasks = opening.withLock { opening in
            defer { opening = [:] }
            return Array(opening.values)
        }
        for task in tasks {
            guard let open = try? await task.value else { continue }
            open.sync.cancel()
            await open.sync.value
            await open.database.close()
        }
    }
}

private final class OpenedOnce: Sendable {
    private let flag = Mutex(false)
    var isSet: Bool { flag.withLock { $0 } }
    func set() { flag.withLock { $0 = true } }
}
