import AllFeatures
import CityNode
import Control
import Federation
import Forum
import HotelOffice
import Ledger
import Listening
import Logging
import NIOCore
import Operations
import PeerLink
import SQL
import ServiceLifecycle
import Settings
import Sites
import TLS
import Webhooks

/// Puts a node together: its cities, the federation listener that tells them apart by SNI, the web listener by host name, and a sweeper of idle databases.
struct NodeProcess {
    let tenants: Tenants
    let services: [any Service]

    static func build(_ settings: NodeSettings, logger: Logger) async throws -> NodeProcess {
        try OpenFiles.provide(connections: settings.connections, web: settings.webConnections)
        let register = try NodeDirectory(path: settings.directory).open()
        // A second process would take the first one's control socket away.
        let lock = try WriterLock(besides: "\(settings.directory)/node")
        let mail = try ProcessMail(settings.mail, logger: logger)
        let providers = try IdentityProviders(settings.identityProviders, logger: logger)
        CalendarFeeds.fetch(as: settings.webhooks)
        let context = try TLSServerContext(TLSServerConfiguration(defaultSite: nil, sites: [:], handshakeTimeout: .seconds(10)))
        let tenants = Tenants(
            directory: settings.citiesDirectory, forums: settings.forumsDirectory, features: .forum, register: register, server: context,
            sites: settings.sites,
            idleSeconds: settings.idleDatabaseSeconds,
            outboxLimit: settings.queuedEnvelopes,
            requestBytes: ByteAllowance(settings.requests), webhookSender: WebhookSender(settings.webhooks),
            logger: logger, mail: mail.letters
        ) { identity, trust in
            var limits = PeerChannelLimits()
            // Who answers here is not known yet, and roots are all that is asked for: they are small, so little is read.
            if case .anyone = trust { limits.responseBody = 256 << 10 }
            return TLSPeerConnector(
                makingContext: { try TLSClientContext(TLSClientConfiguration(identity: identity, serverTrust: trust)) }, limits: limits)
        }
        var limits = FederationListenerLimits()
        limits.connections = ConnectionBounds(total: settings.connections, fromOneAddress: settings.connectionsPerAddress)
        let meters = (federation: RequestMeter("federation"), web: RequestMeter("web"))
        let federation = FederationListener(
            host: settings.federation.host, port: settings.federation.port, context: context, limits: limits, logger: logger,
            onListening: { logger.notice("federation listens", metadata: ["port": "\($0)"]) },
            handlers: { tenants.handler(for: $0).map { MeasuredHandler($0, meters.federation) } })
        tenants.whenCityGoes { federation.closeConnections(to: $0) }
        try await ListenCheck.check(settings.federation, key: "node.federation.listen")
        try await ListenCheck.check(settings.web, key: "node.web.listen")
        try await ListenCheck.check(socket: settings.control, key: "node.control.socket")
        // Before anyone can ask for a city: one that is here must not be answered as unknown while the process starts.
        await tenants.start()
        let control = NodeControl(tenants, mail: mail.links).server(socket: settings.control, logger: logger)
        let sites = SiteDirectory(tenants, mail: mail.drop, settings: settings.readings.map(ProcessSetting.init), providers: providers)
        let web = web(sites, settings, meters.web, logger)
        var services: [any Service] =
            [TenantsService(tenants: tenants, lock: lock), federation, control, web, MemoryTrimming(logger: logger)] + mail.services
        if let address = settings.operations {
            try await ListenCheck.check(address, key: "node.operations.listen")
            let source = NodeOperations(tenants: tenants, federation: federation, meters: [meters.federation, meters.web])
            services.append(OperationsServer(listening: address, source: source, logger: logger))
        }
        return NodeProcess(tenants: tenants, services: services)
    }

    private static func web(_ sites: SiteDirectory, _ settings: NodeSettings, _ meter: RequestMeter, _ logger: Logger) -> WebServer {
        var limits = WebLimits()
        limits.connections = ConnectionBounds(ofStrangers: settings.webConnections, fromOneAddress: settings.connectionsPerAddress)
        return WebServer(
            host: settings.web.host, port: settings.web.port, sites: sites, limits: limits, logger: logger,
            onListening: { logger.notice("web listens", metadata: ["port": "\($0)"]) },
            measure: { await meter.measure($0) })
    }
}

/// Closes idle databases, tries cities again that could not be opened, and stops all cities at the end.
private struct TenantsService: Service {
    let tenants: Tenants
    let lock: WriterLock

    func run() async throws {
        try? await cancelWhenGracefulShutdown {
            for round in 1... {
                try await Task.sleep(for: .seconds(5))
                await tenants.sweep()
                await tenants.retry()
                if round.isMultiple(of: 6) { await tenants.resumePending() }
            }
        }
        await tenants.shutdown()
        lock.release()
    }
}
