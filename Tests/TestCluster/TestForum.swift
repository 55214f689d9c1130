public import AllFeatures
public import CityNode
public import Coordinator
public import Envelope
public import Federation
import Forum
public import Ledger
import Logging
import NIOCore
public import Primitives
public import SQL
import TLS
import TestKit

/// A whole forum in one process: a coordinator and nodes with real databases and keys, on a network in memory.
public final class TestForum: Sendable {
    public let network: MemoryNetwork
    public let id: ForumID
    private let temporary: TemporaryDirectory
    private let database: SQLiteDatabase
    private let port: Int
    public let coordinator: Coordinator
    public let anchor: Anchor
    public let rootKeys: [SigningKey]
    private let logger: Logger

    public static let forum = ForumID("silkroad")!

    /// In a directory of its own, which goes with it.
    public var directory: String { temporary.path }

    /// - Parameters:
    ///   - id: the forum's.
    ///   - network: where other forums may be as well.
    ///   - port: the coordinator's.
    ///   - clock: the coordinator's.
    public init(
        _ id: ForumID = TestForum.forum, on network: MemoryNetwork = MemoryNetwork(), port: Int = 1, clock: @escaping Clock = { .system }
    ) async throws {
        self.id = id
        self.network = network
        var logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        logger.logLevel = .critical
        self.logger = logger
        temporary = try TemporaryDirectory()
        let now = UTCTime.system
        rootKeys = [SigningKey(), SigningKey(), SigningKey()]
        let url = "https://coordinator.test:\(port)"
        let setup = try CoordinatorSetup.make(forum: id, url: url, rootKeys: rootKeys, threshold: 2, now: now)
        self.port = port
        database = try await SQLiteDatabase.open(temporary.file("coordinator.db"))
        try await setup.establish(database)
        coordinator = try await Coordinator(forum: id, features: .forum, database: database, keys: setup.keys, clock: clock, logger: logger)
        anchor = Anchor(root: setup.root, coordinator: url)
        let connector = network.connector(coordinator.keys.identity)
        coordinator.attachments.connect { connector }
        let api = CoordinatorAPI(coordinator)
        network.attach(port: port) { _ in api }
    }

    /// A node process with its own directory, listening on a port of the network.
    public func node(port: Int, clock: @escaping Clock = { .system }, features: ForumFeatures = .forum) throws -> Tenants {
        let server = try TLSServerContext(TLSServerConfiguration(defaultSite: nil, sites: [:], handshakeTimeout: .seconds(10)))
        let network = network
        let cities = "\(directory)/node-\(port)"
        try SecretFile.makeDirectory(cities)
        let tenants = Tenants(
            directory: cities, forums: "\(directory)/forums-\(port)", features: features, register: try NodeRegister.make(in: cities), server: server,
            clock: clock, logger: logger
        ) { identity, _ in network.connector(identity) }
        network.attach(port: port) { tenants.handler(for: $0) }
        return tenants
    }

    /// Invites a city and lets it join a node.
    @discardableResult
    public func join(_ id: String, country: String, to node: Tenants, port: Int) async throws -> City {
        guard let city = CityID(id), let country = CountryCode(country) else { throw Problem(.internal, "no city \(id)") }
        let invitation = try await coordinator.enrolments.invite(city, isApproved: true, isRejoin: true)
        let profile = CityProfile(
            city: city, name: LocalizedText(english: id), country: country, url: "https://\(id).test:\(port)", coordinator: anchor.coordinator,
            forum: self.id)
        let status = try await node.join(profile, anchor: anchor, token: invitation.token)
        guard status.stage == .approved, let tenant = node.city(city) else { throw status.problem ?? Problem(.internal, "\(id) is \(status.stage)") }
        return tenant
    }

    /// A copy of the coordinator's database as it is now.
    public func backUp() async throws -> String {
        let file = temporary.file("coordinator.backup-\(UUIDv7(at: .system))")
        try await database.backup(to: file)
        return file
    }

    /// Puts a coordinator in the place of the one that is asked: the same keys, and the log as a backup has it. The file becomes its database.
    public func putBack(_ backup: String) async throws -> Coordinator {
        let old = try await Coordinator(
            forum: id, features: .forum, database: try await SQLiteDatabase.open(backup), keys: coordinator.keys, clock: { .system }, logger: logger)
        let api = CoordinatorAPI(old)
        network.attach(port: port) { _ in api }
        return old
    }

    /// The coordinator's own head.
    public func head() async throws -> Int64 { coordinator.sequencer.growth.value }
}

extension City {
    /// Waits until this city's ledger has at least `size` entries.
    public func reach(_ size: Int64, withinSeconds limit: Double = 120) async throws {
        let reached = await follower.growth.wait(beyond: size - 1, seconds: limit)
        guard reached >= size else { throw Problem(.unavailable, "\(id) stopped at \(reached) of \(size): \(link.snapshot)") }
    }

    /// Waits until the outbox is empty.
    public func drain(withinSeconds limit: Double = 20) async throws {
        let deadline = ContinuousClock.now + .seconds(limit)
        while try await database.read({ try $0.first("SELECT COUNT(*) FROM outbox WHERE state <> 'rejected'")?.int(0) ?? 0 }) > 0 {
            guard ContinuousClock.now < deadline else { throw Problem(.unavailable, "the outbox of \(id) does not drain: \(link.snapshot)") }
            _ = await follower.growth.wait(beyond: follower.growth.value, seconds: 0.05)
        }
    }
}
