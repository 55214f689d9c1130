import Envelope
import Federation
import Ledger
import Logging
import Primitives
import SQL
import StrictJSON
import StructuredLog
import Synchronization
import TLS

extension Tenants {
    /// Opens the city of a directory. Who asks while another does so shares in it: a city that was opened twice would keep itself out of its
    /// own database.
    func open(_ path: String) async throws {
        let task = opening.withLock { opening in
            let task =
                opening[path]
                ?? Task {
                    defer { self.opening.withLock { $0[path] = nil } }
                    try await self.openNow(path)
                }
            opening[path] = task
            return task
        }
        try await task.value
    }

    private func openNow(_ path: String) async throws {
        let profile = try CityProfile.load(from: path)
        guard !SecretFile.exists("\(path)/enrolment.json") else {
            logger.notice("enrolment still waits for approval", metadata: ["city": "\(profile.city)"])
            return
        }
        try KeyRotation(path).repair()
        let secrets = try CitySecrets.load(from: "\(path)/keys")
        guard secrets.identity != nil, let host = profile.host, let name = ServerName(host) else {
            throw SecretFile.Failure("\(path) has no certificate or no host name")
        }
        guard city(profile.city) == nil else { return }
        try checkName(of: profile)
        try Self.checkDatabase(of: profile.city, in: path)
        let forum = try await forums.forum(profile.forum) { try await Self.trust(in: path) }
        let database = database(of: profile, in: path, beside: forum)
        let atRest: CityAtRest
        do { atRest = try await look(at: database, of: profile, key: secrets.signing.keyID, in: forum) } catch {
            await database.close()
            throw error
        }
        let (server, connectors, vault) = (server, connectors, vault(of: profile.city, in: path))
        let city = try City(
            profile: profile, features: features, directory: path, database: database, vault: vault, atRest: atRest, forum: forum, sites: sites,
            secrets: secrets,
            outboxLimit: outboxLimit, requestBytes: requestBytes, webhookSender: webhookSender, clock: clock, logger: logger,
            strangers: { try connectors(nil, $0) }
        ) { secrets, root in
            guard let identity = secrets.identity else { throw SecretFile.Failure("\(path) has no certificate") }
            let anchors = try forum.authorities.of(root).anchors
            try server.setSite(TLSSite(identity: identity, clientCertificates: .requested(anchors)), for: name)
            return try connectors(identity, .anchors(anchors))
        }
        forum.cities.add(city)
        // A newer root may have come since it was made.
        await forum.cities.use(forum.rootFollower.root, by: [city], logger)
        let sync = Task { await SyncService(city).run() }
        running.withLock { $0[profile.city] = Running(city: city, database: database, vault: vault, sync: sync) }
        hosts.withLock { $0[name] = city }
        remember(path)
        logger.info("city opened", metadata: ["city": "\(profile.city)"])
    }

    /// Cities that are opened at the same time: a start waits for files more than for processors.
    private static let openedAtOnce = 4

    /// Opens cities, some at a time. Of those that want one name, the first in the order of the directories has it.
    func openAll(_ paths: [String]) async {
        var named: [String: Int] = [:]
        let hosts = paths.map { (try? CityProfile.load(from: $0))?.host ?? $0 }
        for host in hosts { named[host, default: 0] += 1 }
        var alone = zip(paths, hosts).filter { named[$1] == 1 }.map(\.0)[...]
        await withTaskGroup(of: Void.self) { group in
            for _ in 0..<Self.openedAtOnce {
                guard let path = alone.popFirst() else { break }
                group.addTask { await self.openOrNote(path) }
            }
            while await group.next() != nil {
                guard let path = alone.popFirst() else { continue }
                group.addTask { await self.openOrNote(path) }
            }
        }
        for (path, host) in zip(paths, hosts) where named[host] != 1 { await openOrNote(path) }
    }

    /// A city that cannot be read, or trusts another root than the node, is not opened: what is wrong is told, and it is tried again.
    private func look(
        at database: some Database, of profile: CityProfile, key: KeyID, in forum: FollowedForum
    ) async throws -> CityAtRest {
        let (now, document) = (clock(), profile.publicDocument(sites: sites))
        let rest = try await database.glance { try CityAtRest(of: profile.city, telling: document, key: key, now: now, $0) }
        // What the node keeps itself was read when it came.
        if try await forum.roots.envelope(version: rest.rootVersion) != rest.root {
            try await forum.rootFollower.checkAgreement(with: TrustedRoot(anchor: UnverifiedEnvelope.parse(rest.root)))
        }
        // Before anything is followed in the city's name: what the log shows up to there is held to it as it comes. Where it contradicts already, the
        // city's own first look halts the forum.
        try? await forum.follower.expect(rest.remembered)
        return rest
    }

    /// The city's own, opened when it is used, with what the node keeps of the forum beside it.
    private func database(of profile: CityProfile, in path: String, beside forum: FollowedForum) -> OnDemandDatabase<SQLiteDatabase> {
        let health = health(of: profile.city)
        var options = SQLiteOptions()
        options.attachments = [SQLiteOptions.Attachment(forum.path, as: ForumSchema.name)]
        defer { health.watch() }
        let (tables, jobs) = (features.cityTables, features.jobs)
        return OnDemandDatabase(
            idleLimit: .seconds(idleSeconds), health: health,
            readClosed: { await SQLiteDatabase.readClosed("\(path)/city.db", schema: CitySchema.migrations, $0) },
            standing: [JobDues.question: { try JobDues(of: jobs, $0) }]
        ) { [weak self, options] in
            await self?.makeRoom()
            // Nothing is made in the place of one that went while nobody used it.
            try Self.checkDatabase(of: profile.city, in: path)
            let database = try await SQLiteDatabase.open("\(path)/city.db", options)
            do {
                try await CitySchema.migrations.apply(to: database)
                try await tables.apply(to: database)
            } catch {
                await database.close()
                throw error
            }
            return database
        }
    }

    /// What a city trusts, where its database is not open.
    static func trust(in path: String) async throws -> TrustedRoot {
        let database = try await SQLiteDatabase.open("\(path)/city.db")
        do {
            try await CitySchema.migrations.apply(to: database)
            let root = try await database.read { try CityTrust.root($0) }
            await database.close()
            return root
        } catch {
            await database.close()
            throw error
        }
    }

    private static func checkDatabase(of city: CityID, in path: String) throws(StorageError) {
        guard !SecretFile.exists("\(path)/city.db") else { return }
        throw StorageError(
            .file,
            "\(path)/city.db is missing; put it back, bring the city back with `node restore \(city) FILE`, or forget it with `city remove \(city)`")
    }

    func health(of city: CityID) -> StorageHealth {
        var logger = logger
        logger[metadataKey: "city"] = "\(city)"
        return StorageHealth(on: forums.disk) { [logger] error in
            guard let error else { return logger.notice("storage works again") }
            logger.error("storage fails", metadata: ["error": "\(error)"])
        }
    }

    /// Cities' databases that are open at once without need; each takes a dozen of the process's open files.
    private static let mostOpen = 32

    /// Closes what nobody has used in the last moment where many are open: all of a thousand cities are looked at when a node starts.
    private func makeRoom() async {
        let tenants = running.withLock { Array($0.values) }
        guard tenants.count > Self.mostOpen, tenants.count(where: { $0.database.isOpen }) > Self.mostOpen else { return }
        let moment = ContinuousClock.now + .seconds(idleSeconds) - .milliseconds(200)
        for tenant in tenants { await tenant.database.sweep(now: moment) }
    }

    func stop(_ id: CityID) async {
        guard let tenant = running.withLock({ $0.removeValue(forKey: id) }) else { return }
        if let host = tenant.city.profile.host, let name = ServerName(host) {
            server.removeSite(name)
            hosts.withLock { $0[name] = nil }
            departure.withLock { $0 }(name)
        }
        tenant.city.forum.cities.remove(tenant.city)
        tenant.sync.cancel()
        await tenant.sync.value
        // A root or new keys may have set it again until now.
        if let host = tenant.city.profile.host, let name = ServerName(host), hosts.withLock({ $0[name] == nil }) { server.removeSite(name) }
        await tenant.city.credentials.connector.close()
        await tenant.database.close()
        await tenant.vault.close()
    }

    static func anchors(_ root: TrustRoot) throws -> TLSTrustAnchors {
        try AuthorityCertificates(root.caCertificates, source: "root version \(root.version)").anchors
    }
}
