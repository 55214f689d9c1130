import Glibc
import Hummingbird
import Ledger
import Logging
import SQL
public import ServiceLifecycle

/// Serves a control router on a unix domain socket of mode 0600: who can open it is the operator.
public struct ControlServer: Service {
    private let socket: String
    private let responder: RouterResponder<BasicRequestContext>
    private let logger: Logger

    init(socket: String, router: ControlRouter, logger: Logger) {
        self.socket = socket
        responder = router.router.buildResponder()
        self.logger = logger
    }

    public func run() async throws {
        // A socket that a killed process left behind; a living one still holds the database's lock.
        if SecretFile.exists(socket) { try SecretFile.remove(socket) }
        let socket = socket
        let application = Application(
            responder: responder, configuration: ApplicationConfiguration(address: .unixDomainSocket(path: socket)),
            onServerRunning: { _ in chmod(socket, 0o600) }, logger: logger)
        // Nobody but us may connect in the moment between bind and chmod.
        let mask = umask(0o077)
        defer { umask(mask) }
        try await application.runService(gracefulShutdownSignals: [])
    }
}
