import Federation
import Logging
import PeerLink
import ServiceLifecycle
import TLS
import TestKit
import Testing

/// A listener in a service group of its own, on a port of the system's choice.
struct RunningListener {
    let listener: FederationListener
    let port: Int
    let log: LogRecorder
    private let group: ServiceGroup

    /// Begins graceful shutdown.
    func stop() async { await group.triggerGracefulShutdown() }

    /// Runs a listener for the length of `body`; after it, no connection is open.
    static func with(
        _ context: TLSServerContext, port: Int = 0, limits: FederationListenerLimits = FederationListenerLimits(),
        handlers: @escaping @Sendable (ServerName?) -> (any PeerRequestHandler)?, body: (RunningListener) async throws -> Void
    ) async throws -> LogRecorder {
        let log = LogRecorder()
        let (ports, continuation) = AsyncStream.makeStream(of: Int.self)
        let listener = FederationListener(
            host: "127.0.0.1", port: port, context: context, limits: limits, logger: log.logger, onListening: { continuation.yield($0) },
            handlers: handlers)
        let group = ServiceGroup(services: [listener], logger: Logger(label: "test", factory: { _ in SwiftLogNoOpLogHandler() }))
        try await withThrowingTaskGroup(of: Void.self) { tasks in
            tasks.addTask {
                defer { continuation.finish() }
                try await group.run()
            }
            guard let port = try await ports.next(within: 30, "the listener listens") else { return try await tasks.waitForAll() }
            do {
                try await body(RunningListener(listener: listener, port: port, log: log, group: group))
            } catch {
                await group.triggerGracefulShutdown()
                throw error
            }
            await group.triggerGracefulShutdown()
            try await tasks.waitForAll()
        }
        // A connection is forgotten an event loop's turn after its socket.
        try await eventually("no connection is open; \(listener.openConnections) are", every: 1) { listener.openConnections == 0 }
        return log
    }

    @discardableResult
    static func with(
        _ context: TLSServerContext, limits: FederationListenerLimits = FederationListenerLimits(), peer: TestPeer,
        body: (RunningListener) async throws -> Void
    ) async throws -> LogRecorder {
        try await with(context, limits: limits, handlers: { _ in peer }, body: body)
    }
}
