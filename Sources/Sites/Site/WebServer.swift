import HTTPTypes
public import Hummingbird
import HummingbirdCore
import Listening
public import Logging
import NIOCore
public import ServiceLifecycle
import Web

/// Serves pages and API over plain HTTP: on loopback, or behind a proxy that has the public certificate.
///
/// On graceful shutdown nothing more is accepted, connections at rest are closed, and running requests end.
public struct WebServer: Service {
    private let host: String
    private let port: Int
    private let limits: WebLimits
    private let router: SiteRouter<SitesHost>
    /// Requests that read a database: those of the federation find a reader that is free.
    private let turns = TurnQueue(atOnce: max(1, System.coreCount / 2))
    private let logger: Logger
    private let measure: Measure
    private let onListening: @Sendable (Int) async -> Void

    /// Runs a request, and may count and time it.
    public typealias Measure = @Sendable (_ answer: () async -> Response) async -> Response

    /// - Parameters:
    ///   - port: 0 lets the system choose.
    ///   - measure: stands around every request.
    ///   - onListening: called once with the port that is listened on.
    public init(
        host: String, port: Int, sites: SiteDirectory, limits: WebLimits = WebLimits(), logger: Logger,
        onListening: @escaping @Sendable (Int) async -> Void = { _ in }, measure: @escaping Measure = { await $0() }
    ) {
        self.host = host
        self.port = port
        self.limits = limits
        self.logger = logger
        self.measure = measure
        self.onListening = onListening
        router = SiteRouter(sites: sites, logger: logger)
    }

    public func run() async throws {
        let (limits, router, turns, measure, onListening) = (limits, router, turns, measure, onListening)
        // Whether the process is well is told without a turn.
        let ofProcess = Set(router.routes.routes.filter { $0.place == "process" }.map(\.path))
        let log = TalliedLog("Web connection failed", logger: logger)
        let admission = ConnectionAdmission(limits.connections, log: log, countsLoopback: false)
        defer { log.finish() }
        let responder = CallbackResponder<CallerContext> { request, caller in
            let webRequest = WebRequest(
                request.method, request.head.path ?? "/", authority: request.head.authority, remote: caller.remote, headers: request.headers,
                reading: { most in
                    let most = most ?? limits.body
                    do { return Array(try await request.body.collect(upTo: most).readableBytesView) } catch is NIOTooManyBytesError {
                        throw SiteRefusal.tooLarge(limit: most)
                    }
                })
            return await measure {
                guard webRequest.method == .get || webRequest.method == .head, !ofProcess.contains(webRequest.path) else {
                    return await router.respond(to: webRequest)
                }
                return await WebTurn.run(in: turns) { await router.respond(to: webRequest) }
            }
        }
        let channel = HTTP1Channel.Configuration(
            additionalChannelHandlers: [
                ConnectionHandler(
                    WebConnectionUser(), times: limits.times, timesOfStrangers: limits.times, hasHandshake: false, admission: admission, log: log)
            ],
            httpDecoderConfiguration: .init(
                maxHeaderFieldSize: limits.header, maxHeaderListSize: limits.header, maxHeaderFieldCount: limits.headerFields))
        // Hummingbird says at the level info what it listens on; we say it ourselves.
        var quiet = logger
        quiet.logLevel = max(logger.logLevel, .warning)
        let application = Application(
            responder: responder, server: .http1(configuration: channel),
            configuration: ApplicationConfiguration(
                address: .hostname(host, port: port), backlog: limits.backlog),
            onServerRunning: { listener in
                do { try await AcceptGuard.install(admission, on: listener) } catch { listener.close(promise: nil) }
                await onListening(listener.localAddress?.port ?? 0)
            }, eventLoopGroupProvider: .shared(WebThread.shared.group), logger: quiet)
        try await withTaskExecutorPreference(WebThread.shared) { try await application.runService(gracefulShutdownSignals: []) }
    }
}

/// A request with the address that it came from.
private struct CallerContext: RequestContext {
    var coreContext: CoreRequestContextStorage
    let remote: String?

    init(source: ApplicationRequestContextSource) {
        coreContext = CoreRequestContextStorage(source: source)
        remote = source.channel.remoteAddress?.ipAddress
    }
}
