import Federation
import Logging
import NIOCore
import PeerLink
import ServiceLifecycle
import TLS
import TestKit

/// A federation listener on a loopback port of the system's choice, until it is stopped.
struct RunningServer: Sendable {
    let port: Int
    private let group: ServiceGroup
    private let task: Task<Void, any Error>

    static let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }

    static func start(
        _ context: TLSServerContext, port: Int = 0, handlers: @escaping @Sendable (ServerName?) -> (any PeerRequestHandler)?
    ) async throws -> RunningServer {
        let (ports, continuation) = AsyncStream.makeStream(of: Int.self)
        var limits = FederationListenerLimits()
        limits.drainTime = .milliseconds(200)
        let listener = FederationListener(
            host: "127.0.0.1", port: port, context: context, limits: limits, logger: logger, onListening: { continuation.yield($0) },
            handlers: handlers)
        let group = ServiceGroup(services: [listener], logger: logger)
        let task = Task {
            defer { continuation.finish() }
            try await group.run()
        }
        guard let port = try await ports.next(within: 30, "the listener listens") else {
            try await task.value
            throw CancellationError()
        }
        return RunningServer(port: port, group: group, task: task)
    }

    func stop() async {
        await group.triggerGracefulShutdown()
        _ = await task.result
    }
}
