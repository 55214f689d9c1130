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
public import Webhooks

/// The cities of one node process: each opened from its own directory, served under its own name, started and stopped alone.
public final class Tenants: Sendable {
    /// Connects in the name of one city, or of nobody where the identity is `nil`.
    public typealias ConnectorFactory = @Sendable (TLSIdentity?, TLSServerTrust) throws -> any PeerConnector

    struct Running {
        let city: City
        let database: OnDemandDatabase<SQLiteDatabase>
        let vault: OnDemandDatabase<SQLiteDatabase>
        let sync: Task<Void, Never>
    }

    let directory: String
    let features: ForumFeatures
    let register: NodeRegister
    let server: TLSServerContext
    let connectors: ConnectorFactory
    let clock: Clock
    let logger: Logger
    /// Under which addresses browsers reach the cities' sites, with `{host}` for the host of each; `nil` where the others are not told.
    let sites: String?
    let idleSeconds: Int
    let outboxLimit: Int
    let requestBytes: ByteAllowance
    public let webhookSender: WebhookSender
    let running = Mutex<[CityID: Running]>([:])
    let postponed = PostponedEnrolments()
    /// Open cities by the names that they answer under.
    let forums: Forums
    let hosts = Mutex<[ServerName: City]>([:])
    let departure = Mutex<@Sendable (ServerName) -> Void>({ _ in })
    /// Directories whose city could not be opened, and why.
    let closed = Mutex<[String: String]>([:])
    /// Those of them that the disk keeps closed.
    private let closedByDisk = Mutex<Set<String>>([])
    /// Cities whose enrolment a call is working on: two would open the same city, or take each other's files away.
    let enrolling = Mutex<Set<CityID>>([])
    /// What is being opened, by its directory.
    let opening = Mutex<[String: Task<Void, any Error>]>([:])

    /// - Parameters:
    ///   - directory: holds a directory for each city.
    ///   - forums: where what is kept once for all cities of a forum goes.
    ///   - features: what its cities know of the forum.
    ///   - register: which cities there must be in it.
    ///   - server: the federation listener's TLS, to which each city's name is added.
    ///   - sites: under which addresses browsers reach the cities' sites, with `{host}` for the host of each; `nil` where the others are not told.
    ///   - outboxLimit: how many envelopes of a city may wait for the coordinator.
    ///   - requestBytes: what each other city may send to one of them.
    ///   - webhookSender: by which their webhooks are served.
    public init(
        directory: String, forums: String, features: ForumFeatures, register: NodeRegister, server: TLSServerContext,
        sites: String? = "https://{host}", idleSeconds: Int = 60,
        outboxLimit: Int = 10_000,
        requestBytes: ByteAllowance = .requests,
        webhookSender: WebhookSender = .toPublicAddresses,
        clock: @escaping Clock = { .system },
        logger: Logger,
        mail: (@Sendable (JobLetter) throws -> Void)? = nil,
        connectors: @escaping ConnectorFactory
    ) {
        self.directory = directory
        self.features = features
        self.forums = Forums(directory: forums, features: features, idleSeconds: idleSeconds, clock: clock, logger: logger, mail: mail)
        self.register = register
        self.server = server
        self.sites = sites
        self.idleSeconds = idleSeconds
        self.outboxLimit = outboxLimit
        self.requestBytes = requestBytes
        self.webhookSender = webhookSender
        self.clock = clock
        self.logger = logger
        self.connectors = connectors
    }

    public var cities: [City] { running.withLock { $0.values.map(\.city) }.sorted { $0.id < $1.id } }
    /// Whether there are cities here and none of them could be opened.
    public var areAllClosed: Bool { running.withLock { $0.isEmpty } && closed.withLock { !$0.isEmpty } }
    public func city(_ id: CityID) -> City? { running.withLock { $0[id]?.city } }

    /// How much of each forum's log this node has followed, once for all of its cities.
    public func followed() async -> [(forum: ForumID, size: Int64)] { await forums.sizes() }

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
        let paths = ((try? SecretFile.directories(in: directory)) ?? []).filter { SecretFile.exists("\($0)/city.json") }
        for path in paths { remember(path) }
        await openAll(paths)
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
                closedByDisk.withLock { _ = $0.remove(path) }
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
            closedByDisk.withLock { _ = $0.remove(path) }
        } catch {
            let isOfDisk = (error as? StorageError)?.isOfDisk ?? false
            let isNews = closedByDisk.withLock { closed in
                guard isOfDisk else {
                    closed.remove(path)
                    return true
                }
                return closed.insert(path).inserted && closed.count == 1
            }
            guard closed.withLock({ $0.updateValue("\(error)", forKey: path) }) != "\(error)" else { return }
            // A disk that is full keeps a thousand cities closed for one reason.
            logger.log(
                level: isNews ? .error : .info, "a city does not start", metadata: ["directory": "\(path)", "error": "\(error)"])
        }
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

    /// Closes databases that nobody has used; to be called every few seconds.
    public func sweep() async {
        for tenant in running.withLock({ Array($0.values) }) {
            _ = await tenant.database.sweep(now: .now)
            _ = await tenant.vault.sweep(now: .now)
        }
        await forums.sweep()
    }

    /// Stops all cities; what was promised is on disk.
    public func shutdown() async {
        for city in cities { await stop(city.id) }
        await forums.shutdown()
    }

    func path(of city: CityID) -> String { "\(directory)/\(city)" }
}
