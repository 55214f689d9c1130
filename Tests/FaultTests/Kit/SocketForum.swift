import AllFeatures
import CityNode
import Coordinator
import Envelope
import Federation
import Forum
import Foundation
import Ledger
import NIOCore
import PeerLink
import Primitives
import SQL
import Synchronization
import TLS
import TestKit

/// A forum over real sockets: a coordinator behind mutual TLS on loopback, SQLite on disk in a directory of its own, and
/// whatever nodes and raw cities a test lets in.
final class SocketForum: Sendable {
    static let id = ForumID("silkroad")!

    let directory: String
    let clock = TestClock()
    let coordinator: Coordinator
    let database: SQLiteDatabase
    let anchor: Anchor
    let trust: TLSTrustAnchors
    /// Who answers at the coordinator's address.
    let front: ReplaceableHandler
    let keys: CoordinatorKeys
    private let connectors = Mutex<[TLSPeerConnector]>([])
    private let servers = Mutex<[RunningServer]>([])
    private let listeners = Mutex<[Int: (server: RunningServer, context: TLSServerContext)]>([:])
    private let nodes = Mutex<[Tenants]>([])
    private let copies = Mutex<[SQLiteDatabase]>([])

    /// Runs a forum for the length of `body`; after it nothing of it is left, on disk or listening.
    static func with(
        quota: SubmissionQuota = SubmissionQuota(), options: SQLiteOptions = SQLiteOptions(), _ body: (SocketForum) async throws -> Void
    ) async throws {
        let directory = try TemporaryDirectory()
        let forum = try await SocketForum(directory: directory.path, quota: quota, options: options)
        do {
            try await body(forum)
        } catch {
            await forum.stop()
            throw error
        }
        await forum.stop()
    }

    private init(directory: String, quota: SubmissionQuota, options: SQLiteOptions) async throws {
        self.directory = directory
        let rootKeys = [SigningKey(), SigningKey(), SigningKey()]
        let setup = try CoordinatorSetup.make(
            forum: Self.id, url: "https://coordinator.localhost:1", rootKeys: rootKeys, threshold: 2, now: clock.now)
        database = try await SQLiteDatabase.open("\(directory)/coordinator.db", options)
        try await setup.establish(database)
        coordinator = try await Coordinator(
            forum: Self.id, features: .forum, database: database, keys: setup.keys, clock: clock.reading, uptime: clock.uptime,
            logger: RunningServer.logger)
        trust = try TLSTrustAnchors([setup.keys.authority.certificate])
        let site = TLSSite(identity: setup.keys.identity, clientCertificates: .requested(trust))
        let context = try TLSServerContext(TLSServerConfiguration(defaultSite: site, sites: [:], handshakeTimeout: .seconds(10)))
        front = ReplaceableHandler(CoordinatorAPI(coordinator, quota: quota))
        keys = setup.keys
        let server = try await RunningServer.start(context) { [front] _ in front }
        anchor = Anchor(root: setup.root, coordinator: "https://coordinator.localhost:\(server.port)")
        servers.withLock { $0.append(server) }
    }

    private func stop() async {
        for node in nodes.withLock({ $0 }) { await node.shutdown() }
        for connector in connectors.withLock({ $0 }) { await connector.close() }
        for server in servers.withLock({ $0 }) + listeners.withLock({ $0.values.map(\.server) }) { await server.stop() }
        for copy in copies.withLock({ $0 }) { await copy.close() }
        await database.close()
    }

    /// A second coordinator with the same keys, from a copy of the database as it is now.
    func fork(_ name: String) async throws -> Coordinator {
        let path = "\(directory)/\(name).db"
        try await database.backup(to: path)
        let copy = try await SQLiteDatabase.open(path)
        copies.withLock { $0.append(copy) }
        return try await Coordinator(
            forum: Self.id, features: .forum, database: copy, keys: keys, clock: clock.reading, uptime: clock.uptime, logger: RunningServer.logger)
    }

    /// What a party with this certificate connects by.
    func connector(_ identity: TLSIdentity?, _ serverTrust: TLSServerTrust? = nil) throws -> TLSPeerConnector {
        let context = try TLSClientContext(TLSClientConfiguration(identity: identity, serverTrust: serverTrust ?? .anchors(trust)))
        let connector = TLSPeerConnector(context: context)
        connectors.withLock { $0.append(connector) }
        return connector
    }

    var coordinatorAddress: PeerAddress { PeerAddress(url: anchor.coordinator, forum: Self.id, participant: .secretariat) }

    /// Asks the coordinator without a certificate.
    func stranger(_ method: PeerRequest.Method, _ path: String, body: [UInt8] = []) async throws -> PeerResponse {
        try await connector(nil).channel(to: coordinatorAddress).exchange(PeerRequest(method, path, body: body), timeoutSeconds: 20)
    }

    /// A real node with its own listener and no cities yet.
    func node(_ name: String) async throws -> (tenants: Tenants, port: Int) {
        let context = try TLSServerContext(TLSServerConfiguration(defaultSite: nil, sites: [:], handshakeTimeout: .seconds(10)))
        let path = "\(directory)/\(name)"
        try SecretFile.makeDirectory(path)
        let tenants = Tenants(
            directory: path, forums: "\(directory)/\(name)-forums", features: .forum, register: try NodeRegister.make(in: path), server: context,
            clock: clock.reading, logger: RunningServer.logger
        ) { [weak self] identity, trust in
            guard let self else { throw CancellationError() }
            return try connector(identity, trust)
        }
        let server = try await RunningServer.start(context) { tenants.handler(for: $0) }
        listeners.withLock { $0[server.port] = (server, context) }
        nodes.withLock { $0.append(tenants) }
        return (tenants, server.port)
    }

    /// Lets a node be reached by nobody, as one whose machine is off.
    func takeDown(_ node: (tenants: Tenants, port: Int)) async { await listeners.withLock { $0[node.port]?.server }?.stop() }

    /// Lets it answer again at the same address.
    func bringUp(_ node: (tenants: Tenants, port: Int)) async throws {
        guard let context = listeners.withLock({ $0[node.port]?.context }) else { return }
        let server = try await RunningServer.start(context, port: node.port) { node.tenants.handler(for: $0) }
        listeners.withLock { $0[node.port] = (server, context) }
    }

    /// A member whose node answers as a test likes.
    func oddCity(_ id: String, country: String, _ answer: @escaping @Sendable (PeerRequest) async -> PeerResponse) async throws -> CityID {
        // Its address is known before its certificate is.
        let context = try TLSServerContext(TLSServerConfiguration(defaultSite: nil, sites: [:], handshakeTimeout: .seconds(10)))
        let handler = InterveningHandler(before: CoordinatorAPI(coordinator)) { request, _ in await answer(request) }
        let server = try await RunningServer.start(context) { _ in handler }
        servers.withLock { $0.append(server) }
        let city = try await RawCity.enrol(id, country: country, url: "https://\(id).localhost:\(server.port)", in: self)
        try context.setSite(TLSSite(identity: city.identity, clientCertificates: .requested(trust)), for: ServerName("\(id).localhost")!)
        return city.id
    }

    /// A real city at a real node.
    func realCity(_ id: String, country: String, at node: (tenants: Tenants, port: Int)) async throws -> City {
        let city = CityID(id)!
        let invitation = try await coordinator.enrolments.invite(city, isApproved: true, isRejoin: true)
        let profile = CityProfile(
            city: city, name: LocalizedText(english: id), country: CountryCode(country)!, url: "https://\(id).localhost:\(node.port)",
            coordinator: anchor.coordinator, forum: Self.id)
        let status = try await node.tenants.join(profile, anchor: anchor, token: invitation.token)
        guard status.stage == .approved, let tenant = node.tenants.city(city) else {
            throw status.problem ?? Problem(.internal, "\(id) is \(status.stage)")
        }
        return tenant
    }
}
