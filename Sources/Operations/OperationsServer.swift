import HTTPTypes
import Hummingbird
public import Logging
import NIOCore
public import ServiceLifecycle

/// What a process tells those who watch it.
public protocol OperationsSource: Sendable {
    /// - Throws: why it cannot serve.
    func checkReadiness() async throws
    /// Beyond what is known of every process. Asked once for each scrape: it must not open what is closed.
    func metrics() async -> [Metric]
}

/// Answers `/healthz`, `/readyz` and `/metrics` in plain HTTP, on loopback: for the machine's own monitoring, and for nobody else.
public struct OperationsServer: Service {
    private let host: String
    private let port: Int
    private let source: any OperationsSource
    private let logger: Logger
    private let onListening: @Sendable (Int) async -> Void

    /// - Parameter port: 0 lets the system choose.
    public init(
        host: String, port: Int, source: any OperationsSource, logger: Logger, onListening: @escaping @Sendable (Int) async -> Void = { _ in }
    ) {
        self.host = host
        self.port = port
        self.source = source
        self.logger = logger
        self.onListening = onListening
    }

    public func run() async throws {
        let onListening = onListening
        var quiet = logger
        quiet.logLevel = max(logger.logLevel, .warning)
        let application = Application(
            responder: router.buildResponder(), configuration: ApplicationConfiguration(address: .hostname(host, port: port), backlog: 16),
            onServerRunning: { await onListening($0.localAddress?.port ?? 0) }, logger: quiet)
        try await application.runService(gracefulShutdownSignals: [])
    }

    private var router: Router<BasicRequestContext> {
        let router = Router(context: BasicRequestContext.self)
        let source = source
        router.get("/healthz") { _, _ in Self.text("ok\n") }
        router.get("/readyz") { _, _ in
            do { try await source.checkReadiness() } catch { return Self.text("not ready: \(error)\n", status: .serviceUnavailable) }
            return Self.text("ready\n")
        }
        router.get("/metrics") { _, _ in
            let text = PrometheusText.write(ProcessMetrics.metrics + (await source.metrics()))
            return Self.text(text, type: PrometheusText.mediaType)
        }
        return router
    }

    private static func text(_ text: String, type: String = "text/plain; charset=utf-8", status: HTTPResponse.Status = .ok) -> Response {
        Response(
            status: status, headers: [.contentType: type, .cacheControl: "no-store"], body: ResponseBody(byteBuffer: ByteBuffer(string: text)))
    }
}
