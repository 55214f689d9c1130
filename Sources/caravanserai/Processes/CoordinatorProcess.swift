import AllFeatures
import Control
import Coordinator
import Federation
import Forum
import Ledger
import Listening
import Logging
import NIOCore
import Operations
import PeerLink
import Primitives
import SQL
import ServiceLifecycle
import Settings
import Sites
import TLS
import Webhooks

/// Puts the coordinator together: one database, one set of keys, the federation and the web listener.
struct CoordinatorProcess {
    let coordinator: Coordinator
    let services: [any Service]

    static func build(_ settings: CoordinatorSettings, logger: Logger) async throws -> CoordinatorProcess {
        try OpenFiles.provide(connections: settings.connections, web: settings.webConnections)
        let mail = try ProcessMail(settings.mail, logger: logger)
        let providers = try IdentityProviders(settings.identityProvider, logger: logger)
        let directory = CoordinatorDirectory(path: settings.directory)
        let health = StorageHealth { error in
            guard let error else { return logger.notice("storage works again") }
            logger.error("storage fails", metadata: ["error": "\(error)"])
        }
        let (database, keys) = try directory.open(health: health)
        // What a killed process left of copies, keys included; the database's lock says that no other process makes any.
        if SecretFile.exists(directory.copies) { try SecretFile.removeDirectory(directory.copies) }
        let root = try await directory.rootInForce(database, keys)
        guard root.forum.text == settings.forum else {
            throw CommandFailure(.configuration, "\(directory.path) holds the forum \(root.forum), the configuration says \(settings.forum).")
        }
        let coordinator = try await Coordinator(
            forum: root.forum, features: .forum, database: database, keys: keys, recordAllowance: ByteAllowance(settings.records),
            webhookSender: WebhookSender(settings.webhooks), logger: logger)
        let certificate = try CoordinatorCertificate(directory: directory, of: coordinator, url: settings.federationURL, root: root, logger: logger)
        let meters = (federation: RequestMeter("federation"), web: RequestMeter("web"))
        let federation = federation(of: coordinator, certificate, settings, meters.federation, logger)
        try await ListenCheck.check(settings.federation, key: "coordinator.federation.listen")
        try await ListenCheck.check(settings.web, key: "coordinator.web.listen")
        try await ListenCheck.check(socket: settings.control, key: "coordinator.control.socket")
        let control = control(of: coordinator, in: directory, database, certificate, mail.links).server(socket: settings.control, logger: logger)
        health.watch()
        var webLimits = WebLimits()
        webLimits.connections = ConnectionBounds(ofStrangers: settings.webConnections, fromOneAddress: settings.connectionsPerAddress)
        let web = WebServer(
            host: settings.web.host, port: settings.web.port,
            sites: SiteDirectory(
                coordinator, mail: mail.drop, settings: settings.readings.map(ProcessSetting.init), providers: providers), limits: webLimits,
            logger: logger,
            onListening: { logger.notice("web listens", metadata: ["port": "\($0)"]) },
            measure: { await meters.web.measure($0) })
        coordinator.attachments.connect { certificate.connector }
        var services: [any Service] =
            [
                federation, control, certificate, ProjectionService(coordinator), JobService(coordinator, mail: mail.letters),
                WebhookService(coordinator),
                WitnessRounds(coordinator) { certificate.connector }, MemberWatch(coordinator), web, MemoryTrimming(logger: logger),
            ] + mail.services
        if let address = settings.operations {
            try await ListenCheck.check(address, key: "coordinator.operations.listen")
            let source = CoordinatorOperations(coordinator: coordinator, federation: federation, meters: [meters.federation, meters.web])
            services.append(OperationsServer(listening: address, source: source, logger: logger))
        }
        return CoordinatorProcess(coordinator: coordinator, services: services)
    }

    private static func federation(
        of coordinator: Coordinator, _ certificate: CoordinatorCertificate, _ settings: CoordinatorSettings, _ meter: RequestMeter, _ logger: Logger
    ) -> FederationListener {
        let quota = SubmissionQuota(records: ByteAllowance(settings.records), notices: ByteAllowance(settings.notices))
        var limits = FederationListenerLimits()
        limits.connections = ConnectionBounds(total: settings.connections, fromOneAddress: settings.connectionsPerAddress)
        return FederationListener(
            host: settings.federation.host, port: settings.federation.port, context: certificate.context, limits: limits, logger: logger,
            onListening: { logger.notice("federation listens", metadata: ["port": "\($0)"]) },
            handlers: { [measured = MeasuredHandler(CoordinatorAPI(coordinator, quota: quota), meter)] _ in measured })
    }

    private static func control(
        of coordinator: Coordinator, in directory: CoordinatorDirectory, _ database: OnDemandDatabase<SQLiteDatabase>,
        _ certificate: CoordinatorCertificate, _ mail: LinkCarrier?
    ) -> CoordinatorControl {
        CoordinatorControl(
            coordinator,
            backup: { progress in
                let files = try BackupFile.collect(CoordinatorDirectory.files, in: directory.path)
                let copy = try TemporaryFile(in: directory.copies, name: "backup-\(UInt64.random(in: 0...UInt64.max))")
                try await database.use { try await $0.backup(to: copy.path, including: files, progress: progress) }
                return copy
            },
            mail: mail,
            rootInstalled: { root in
                try certificate.take(root)
            }
        )
    }
}
