public import Federation
import HummingbirdCore
import Listening
public import Logging
public import NIOCore
public import NIOPosix
public import ServiceLifecycle
public import TLS

/// Serves the protocol to peers: mutual TLS through OpenSSL below Hummingbird's HTTP/1.1 (protocol §8).
///
/// Requests on one connection run in their order. A `GET` that asks for a `wait` is a long poll: its task is cancelled when its asker
/// goes away (or ends its side) or the listener shuts down, and should then answer with what there is. Other requests run to their end.
/// On graceful shutdown nothing more is accepted, connections at rest are closed, running requests have `limits.drainTime`.
public struct FederationListener: Service {
    private let host: String
    private let port: Int
    private let childChannel: FederationChildChannel
    private let limits: FederationListenerLimits
    private let group: any EventLoopGroup
    private let logger: Logger
    private let onListening: @Sendable (Int) async -> Void

    /// - Parameters:
    ///   - port: 0 lets the system choose.
    ///   - context: the sites' certificates, which may change while this serves.
    ///   - onListening: called once with the port that is listened on.
    ///   - handlers: asked at each request for who answers under the name that the connection asked for; nil is answered `not-found`.
    public init(
        host: String, port: Int, context: TLSServerContext, limits: FederationListenerLimits = FederationListenerLimits(),
        group: any EventLoopGroup = MultiThreadedEventLoopGroup.singleton, logger: Logger,
        onListening: @escaping @Sendable (Int) async -> Void = { _ in },
        handlers: @escaping @Sendable (ServerName?) -> (any PeerRequestHandler)?
    ) {
        self.host = host
        self.port = port
        self.limits = limits
        self.group = group
        self.logger = logger
        self.onListening = onListening
        let strangers = TurnQueue(atOnce: max(1, System.coreCount / 2))
        let log = TalliedLog("Federation connection failed", logger: logger)
        childChannel = FederationChildChannel(
            context: context, limits: limits, registry: ConnectionRegistry(), admission: ConnectionAdmission(limits.connections, log: log), log: log,
            responder: FederationResponder(
                limits: limits, handlers: { name in handlers(name).map { StrangersInTurn(turns: strangers, handler: $0) } }))
    }

    /// Connections that are open now, those in their handshake included.
    public var openConnections: Int { childChannel.registry.count }
    /// TLS handshakes that were completed since the start.
    public var handshakes: Int { childChannel.registry.handshakes }
    /// Connections that failed or were closed for the sake of others since the start, by code.
    public var failures: [String: Int] { childChannel.log.counts }

    /// Closes the connections that asked for `name`, when its tenant goes.
    public func closeConnections(to name: ServerName) {
        childChannel.registry.close { $0.serverName == name }
    }

    /// Listens until graceful shutdown or cancellation.
    ///
    /// - Throws: `ListenFailure` when the address cannot be listened on.
    public func run() async throws {
        let server = childChannel.server(
            configuration: ServerConfiguration(
                address: .hostname(host, port: port), backlog: limits.backlog),
            onServerRunning: { [onListening, childChannel] listener in
                do { try await AcceptGuard.install(childChannel.admission, on: listener) } catch { listener.close(promise: nil) }
                await onListening(listener.localAddress?.port ?? 0)
            },
            eventLoopGroup: group, logger: logger)
        let registry = childChannel.registry
        let drain = Duration.nanoseconds(limits.drainTime.nanoseconds)
        try await withThrowingTaskGroup(of: Void.self) { tasks in
            tasks.addTask {
                do {
                    try await server.run()
                } catch let error as IOError {
                    throw ListenFailure(host: host, port: port, error: error)
                }
            }
            tasks.addTask {
                // Cancelled when the server has ended by itself; then this closes nothing.
                defer { registry.closeAll() }
                do {
                    try await gracefulShutdown()
                    try await Task.sleep(for: drain)
                } catch is CancellationError {}
            }
            // Whichever ends first ends the other.
            try await tasks.next()
            tasks.cancelAll()
            try await tasks.waitForAll()
        }
        childChannel.log.finish()
    }
}
