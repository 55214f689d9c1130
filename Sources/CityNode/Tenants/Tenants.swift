public import Envelope
public import Federation
public import Ledger
public import Logging
public import Primitives
public import SQL
import StrictJSON
import StructuredLog
import Synchronization
public import TLS

/// The cities of one node process: each opened from its own directory, served under its own name, started and stopped alone.
public final class Tenants: Sendable {
    /// Connects in the name of one city, or of nobody where the identity is `nil`.
    public typealias ConnectorFactory = @Sendable (TLSIdentity?, TLSServerTrust) throws -> any PeerConnector

    struct Running {
        let city: City
        let database: OnDemandDatabase<SQLiteDatabase>
        let sync: Task<Void, Never>
    }

    let directory: String
    let features: ForumFeatures
    let register: NodeRegister
    private let server: TLSServerContext
    private let connectors: ConnectorFactory
    let clock: Clock
    let logger: Logger
    private let idleSeconds: Int
    private let outboxLimit: Int
    private let requestBytes: ByteAllowance
    let running = Mutex<[CityID: Running]>([:])
    private let postponed = PostponedEnrolments()
    /// Open cities by the names that they answer under.
    private let hosts = Mutex<[ServerName: City]>([:])
    private let departure = Mutex<@Sendable (ServerName) -> Void>({ _ in })
    /// Directories whose city could not be opened, and why.
    private let closed = Mutex<[String: String]>([:])
    /// Cities whose enrolment a call is working on: two would open the same city, or take each other's files away.
    private let enrolling = Mutex<Set<CityID>>([])

    /// - Parameters:
    ///   - directory: holds a directory for each city.
    ///   - features: what its cities know of the forum.
    ///   - register: which cities there must be in it.
    ///   - server: the federation listener's TLS, to which each city's name is added.
    ///   - outboxLimit: how many envelopes of a city may wait for the coordinator.
    ///   - requestBytes: what each other city may send to one of them.
    public init(
        directory: String, features: ForumFeatures, register: NodeRegister, server: TLSServerContext, idleSeconds: Int = 60,
        outboxLimit: Int = 10_000,
        requestBytes: ByteAllowance = .requests,
        clock: @escaping Clock = { .system },
        logger: Logger,
        connectors: @escaping ConnectorFactory
    ) {
        self.directory = directory
        self.features = features
        self.register = register
        self.server = server
        self.idleSeconds = idleSeconds
        self.outboxLimit = outboxLimit
        self.requestBytes = requestBytes
        self.clock = clock
        self.logger = logger
        self.connectors = connectors
    }

    public var cities: [City] { running.withLock { $0.values.map(\.city) }.sorted { $0.id < $1.id } }
    /// Whether there are cities here and none of them could be opened.
    public var areAllClosed: Bool { running.withLock { $0.isEmpty } && closed.withLock { !$0.isEmpty } }
    public func city(_ id: CityID) -> City? { running.withLock { $0[id]?.city } }

    /// A directory here whose city is not open.
    public struct Other: Sendable {
        public enum State: String, Sendable { case enrolling, closed, missing }
        public let name: String
        public let state: State
        /// What it waits for, or what keeps it closed.
        public let detail: String
    }

    public var others: [Other] {
        let faults = closed.withLock { $0 }
        let missing = missing.map { id in
            Other(
                name: id.text, state: .missing,
                detail:
                    "its directory \(path(of: id)) is not there; mount its volume, bring it back with `node restore \(id) FILE`, or forget it with `city remove \(id)`"
            )
        }
        return missing
            + ((try? SecretFile.directories(in: directory)) ?? []).compactMap { path in
                let name = String(path.split(separator: "/").last ?? "")
                if let fault = faults[path] { return Other(name: name, state: .closed, detail: fault) }
                guard SecretFile.exists("\(path)/enrolment.json"), CityID(name).flatMap({ city($0) }) == nil else { return nil }
                return Other(
                    name: name, state: .enrolling,
                    detail: "the secretariat has not decided its enrolment yet; the city opens by itself once it has. `city remove` gives it up")
            }
    }

    /// Who answers under a name of the federation listener.
    public func handler(for name: ServerName?) -> (any PeerRequestHandler)? { name.flatMap { city(at: $0) }.map { CityAPI($0) } }

    /// The open city whose address has this host.
    public func city(at name: ServerName) -> City? { hosts.withLock { $0[name] } }

    /// One of the open cities, whichever.
    public var anyCity: City? { running.withLock { $0.first?.value.city } }

    /// Says what is to happen when a city goes, such as closing the connections that asked for its name.
    public func whenCityGoes(_ action: @escaping @Sendable (ServerName) -> Void) { departure.withLock { $0 = action } }

    // MARK: Coming and going

    /// Opens every city of the directory. One that cannot be opened is logged and left out; the others start.
    public func start() async {
        // What a killed process left of copies and restores, keys included.
        for leftover in [copies, "\(directory)/.restoring"] where SecretFile.exists(leftover) {
            do { try SecretFile.removeDirectory(leftover) } catch {
                logger.warning("a copy that was cut off cannot be removed", metadata: ["directory": "\(leftover)", "error": "\(error)"])
            }
        }
        for path in (try? SecretFile.directories(in: directory)) ?? [] where SecretFile.exists("\(path)/city.json") {
            remember(path)
            await openOrNote(path)
        }
        tellMissing()
    }

    func isClosed(_ path: String) -> Bool { closed.withLock { $0[path] != nil } }

    /// Tries again to open cities that could not be opened: a disk has room again, a file its right mode, a volume is mounted.
    public func retry() async {
        await reopenFound()
        for path in closed.withLock({ $0.keys.sorted() }) {
            // Removed or set aside meanwhile.
            guard SecretFile.exists("\(path)/city.json") else {
                closed.withLock { $0[path] = nil }
                continue
            }
            await openOrNote(path)
        }
    }

    /// What keeps a city closed is told once, and again when it changes.
    func openOrNote(_ path: String) async {
        do {
            try await open(path)
            closed.withLock { $0[path] = nil }
        } catch {
            guard closed.withLock({ $0.updateValue("\(error)", forKey: path) }) != "\(error)" else { return }
            logger.error("a city does not start", metadata: ["directory": "\(path)", "error": "\(error)"])
        }
    }

    /// Enrols a city and, once it is approved, opens it.
    ///
    /// - Parameter url: the city's address on this node's federation listener.
    public func join(_ profile: CityProfile, anchor: Anchor, token: String) async throws -> EnrolmentStatus {
        try checkPlace(for: profile.city)
        try checkName(of: profile)
        do { _ = try Self.anchors(anchor.root.root) } catch let error as TLSError {
            throw Problem(.ruleViolated, "The anchor cannot be used: \(error.message). Ask the secretariat for another.")
        }
        try beginEnrolling(profile.city)
        defer { enrolling.withLock { _ = $0.remove(profile.city) } }
        // An attempt that died before anything was sent.
        let path = path(of: profile.city)
        if SecretFile.exists(path), !SecretFile.exists("\(path)/city.json") { _ = try setAside(profile.city) }
        let joining = try await Joining.begin(
            profile, anchor: anchor, token: token, directory: path, openDatabase: { try await SQLiteDatabase.open($0) }, now: clock())
        try register.add(profile.city)
        do { return try await advance(joining, root: anchor.root) } catch let refusal as Refusal where refusal.isFinal {
            // Nothing of the forum's hangs on these keys; another invitation begins anew.
            _ = try setAside(profile.city)
            throw refusal
        } catch let refusal as Refusal {
            postponed.postpone(profile.city, seconds: refusal.retryAfter ?? 0)
            let wait = max(refusal.retryAfter ?? 0, Self.resumeSeconds)
            throw Problem(
                refusal.problem.code,
                "\(refusal.problem.detail) This node goes on by itself: it applies again in \(wait) s or a little more; `caravanserai city list` shows how it stands.",
                members: [("retryAfter", .integer(Int64(wait)))])
        }
    }

    /// Pending enrolments are asked about this often, in seconds.
    public static let resumeSeconds = 30

    private func beginEnrolling(_ city: CityID) throws(Problem) {
        guard enrolling.withLock({ $0.insert(city).inserted }) else {
            throw Problem(.unavailable, "Another call is enrolling \(city) just now. Ask again after a moment.")
        }
    }

    /// - Throws: `rule-violated` where another city of this node has the name already: only one of the two could be reached under it.
    func checkName(of profile: CityProfile) throws(Problem) {
        guard let name = profile.host.flatMap({ ServerName($0) }), let other = city(at: name), other.id != profile.city else { return }
        throw Problem(.ruleViolated, "\(other.id) has the host name of \(profile.url) on this node. Give \(profile.city) one of its own.")
    }

    /// Asks again how an enrolment stands that was begun before.
    public func resume(_ city: CityID) async throws -> EnrolmentStatus? {
        let path = path(of: city)
        try beginEnrolling(city)
        defer { enrolling.withLock { _ = $0.remove(city) } }
        guard let joining = try Joining.resume(path) else { return nil }
        let database = try await SQLiteDatabase.open("\(path)/city.db")
        let root = try await RootStore(database: database).current()
        await database.close()
        return try await advance(joining, root: root)
    }

    /// Lets a city try at once what it waits with: to reach the forum, to open, or to hear of its enrolment.
    ///
    /// - Throws: `not-found` where there is no such city; what keeps it closed.
    public func tryNow(_ id: CityID) async throws {
        if let city = city(id) { return await city.tryNow() }
        if SecretFile.exists("\(path(of: id))/enrolment.json") {
            _ = try await resume(id)
        } else {
            if others.contains(where: { $0.name == id.text }) { await retry() }
            if city(id) == nil { throw absence(of: id) }
        }
    }

    /// Why there is no open city of this name.
    public func absence(of id: CityID) -> Problem {
        guard let other = others.first(where: { $0.name == id.text }) else {
            return Problem(.notFound, "This node has no city \(id). `caravanserai city list` shows which it has.")
        }
        return Problem(other.state == .enrolling ? .notFound : .unavailable, "\(id) is \(other.state.rawValue): \(other.detail)")
    }

    /// Asks how each enrolment stands that still waits; a city that was approved meanwhile opens. To be called every half minute or so.
    public func resumePending() async {
        for path in (try? SecretFile.directories(in: directory)) ?? [] where SecretFile.exists("\(path)/enrolment.json") {
            guard let id = CityID(String(path.split(separator: "/").last ?? "")), city(id) == nil, postponed.isDue(id) else { continue }
            do {
                if let status = try await resume(id), status.stage == .rejected {
                    logger.warning("the forum turned the application down", metadata: ["city": "\(id)", "reason": "\(status.problem?.detail ?? "")"])
                }
            } catch {
                if let seconds = (error as? Refusal)?.retryAfter { postponed.postpone(id, seconds: seconds) }
                logger.info("enrolment still waits", metadata: ["city": "\(id)", "error": "\(error)"])
            }
        }
    }

    private func advance(_ joining: Joining, root: TrustedRoot) async throws -> EnrolmentStatus {
        let connectors = connectors
        let strangers = StrangerAccess(joining.profile) { try connectors(nil, $0) }
        let status: EnrolmentStatus
        do { status = try await strangers.ask(trusting: root.root) { try await joining.advance($0) } } catch let unreachable as PeerUnreachable {
            // The anchor may be older than the coordinator's CA.
            guard let newest = try? await strangers.newestRoot(after: root), newest.root.version > root.root.version else { throw unreachable }
            status = try await strangers.ask(trusting: newest.root) { try await joining.advance($0) }
        }
        if status.stage == .approved {
            logger.record(OperatorEvent(.cityJoined, ["city": joining.profile.city, "forum": joining.profile.forum]))
            await openOrNote(joining.directory)
        }
        // Another invitation begins with other keys.
        if status.stage == .rejected { _ = try setAside(joining.profile.city) }
        return status
    }

    /// Stops a city and sets its directory aside; nothing is deleted.
    ///
    /// - Returns: where the directory is now.
    public func remove(_ id: CityID) async throws -> String {
        guard SecretFile.exists(path(of: id)) else { throw absence(of: id) }
        await stop(id)
        return try setAside(id)
    }

    func setAside(_ id: CityID) throws -> String {
        let aside = "\(directory)/.removed/\(id)-\(clock().milliseconds)"
        try SecretFile.makeDirectory("\(directory)/.removed")
        try SecretFile.move(path(of: id), to: aside)
        try register.remove(id)
        return aside
    }

    func open(_ path: String) async throws {
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
        let health = health(of: profile.city)
        let database = OnDemandDatabase(idleLimit: .seconds(idleSeconds), health: health) {
            // Nothing is made in the place of one that went while nobody used it.
            try Self.checkDatabase(of: profile.city, in: path)
            let database = try await SQLiteDatabase.open("\(path)/city.db")
            try await CitySchema.migrations.apply(to: database)
            return database
        }
        let (server, connectors) = (server, connectors)
        let city = try await City(
            profile: profile, features: features, directory: path, database: database, secrets: secrets, outboxLimit: outboxLimit,
            requestBytes: requestBytes,
            clock: clock, logger: logger, strangers: { try connectors(nil, $0) }
        ) { secrets, root in
            guard let identity = secrets.identity else { throw SecretFile.Failure("\(path) has no certificate") }
            let anchors = try Self.anchors(root)
            try server.setSite(TLSSite(identity: identity, clientCertificates: .requested(anchors)), for: name)
            return try connectors(identity, .anchors(anchors))
        }
        health.watch()
        let sync = Task { await SyncService(city).run() }
        running.withLock { $0[profile.city] = Running(city: city, database: database, sync: sync) }
        hosts.withLock { $0[name] = city }
        remember(path)
        logger.info("city opened", metadata: ["city": "\(profile.city)"])
    }

    private static func checkDatabase(of city: CityID, in path: String) throws(StorageError) {
        guard !SecretFile.exists("\(path)/city.db") else { return }
        throw StorageError(
            .file,
            "\(path)/city.db is missing; put it back, bring the city back with `node restore \(city) FILE`, or forget it with `city remove \(city)`")
    }

    private func health(of city: CityID) -> StorageHealth {
        var logger = logger
        logger[metadataKey: "city"] = "\(city)"
        return StorageHealth { [logger] error in
            guard let error else { return logger.notice("storage works again") }
            logger.error("storage fails", metadata: ["error": "\(error)"])
        }
    }

    func stop(_ id: CityID) async {
        guard let tenant = running.withLock({ $0.removeValue(forKey: id) }) else { return }
        if let host = tenant.city.profile.host, let name = ServerName(host) {
            server.removeSite(name)
            hosts.withLock { $0[name] = nil }
            departure.withLock { $0 }(name)
        }
        tenant.sync.cancel()
        await tenant.sync.value
        // A root or new keys may have set it again until now.
        if let host = tenant.city.profile.host, let name = ServerName(host), hosts.withLock({ $0[name] == nil }) { server.removeSite(name) }
        await tenant.city.credentials.connector.close()
        await tenant.database.close()
    }

    /// Closes databases that nobody has used; to be called every few seconds.
    public func sweep() async {
        for tenant in running.withLock({ Array($0.values) }) { _ = await tenant.database.sweep(now: .now) }
    }

    /// Stops all cities; what was promised is on disk.
    public func shutdown() async {
        for city in cities { await stop(city.id) }
    }

    func path(of city: CityID) -> String { "\(directory)/\(city)" }

    private static func anchors(_ root: Root) throws -> TLSTrustAnchors {
        try AuthorityCertificates(root.caCertificates, source: "root version \(root.version)").anchors
    }
}
