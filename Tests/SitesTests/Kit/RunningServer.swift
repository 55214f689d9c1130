import Logging
import NIOCore
import NIOPosix
import ServiceLifecycle
import Synchronization
import TestKit

@testable import Sites

/// A web server on a port of loopback that the system chose, and what it answers to bytes.
struct RunningServer {
    let port: Int
    let shutdown: @Sendable () async -> Void

    /// Gives a body a running server, and stops it gracefully afterwards.
    static func run(_ sites: SiteDirectory, _ limits: WebLimits = WebLimits(), _ body: (RunningServer) async throws -> Void) async throws {
        let (ports, found) = AsyncStream.makeStream(of: Int.self)
        var logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        logger.logLevel = .critical
        let server = WebServer(host: "127.0.0.1", port: 0, sites: sites, limits: limits, logger: logger) { found.yield($0) }
        let group = ServiceGroup(configuration: ServiceGroupConfiguration(services: [server], logger: logger))
        try await withThrowingTaskGroup(of: Void.self) { tasks in
            tasks.addTask { try await group.run() }
            let running = RunningServer(
                port: try await ports.next(within: 30, "the web server listens") ?? 0, shutdown: { await group.triggerGracefulShutdown() })
            try await body(running)
            await group.triggerGracefulShutdown()
            try await tasks.waitForAll()
        }
    }

    /// Sends bytes and reads until the server closes the connection.
    func exchange(_ text: String) async throws -> String {
        let channel = try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton).connect(host: "127.0.0.1", port: port) { channel in
            channel.eventLoop.makeCompletedFuture { try NIOAsyncChannel<ByteBuffer, ByteBuffer>(wrappingChannelSynchronously: channel) }
        }
        return try await channel.executeThenClose { inbound, outbound in
            try await outbound.write(ByteBuffer(string: text))
            var answer = ""
            // A server that closes while bytes of ours are on their way resets the connection; what came before stands.
            do { for try await part in inbound { answer += String(buffer: part) } } catch is IOError {}
            return answer
        }
    }
}
