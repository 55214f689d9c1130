import Coordinator
import Federation
import Ledger
import Logging
import NIOCore
import PeerLink
import Primitives
import SQL
import ServiceLifecycle
import Synchronization
import TLS

/// The coordinator's own certificate: shown on the federation listener, renewed from the forum's CA before it ends.
final class CoordinatorCertificate: Service {
    let context: TLSServerContext
    private let directory: CoordinatorDirectory
    private let keys: CoordinatorKeys
    private let url: String
    private let shown: ShownCertificate
    private let logger: Logger
    private let present: Mutex<Present>

    private struct Present {
        var identity: TLSIdentity
        var anchors: TLSTrustAnchors
        /// Connects to cities in the coordinator's name.
        let connector: TLSPeerConnector
    }

    init(directory: CoordinatorDirectory, of coordinator: Coordinator, url: String, root: TrustRoot, logger: Logger) throws {
        let keys = coordinator.keys
        self.directory = directory
        self.keys = keys
        shown = coordinator.certificate
        self.url = url
        self.logger = logger
        let anchors = try Self.anchors(root)
        present = Mutex(
            Present(identity: keys.identity, anchors: anchors, connector: TLSPeerConnector(context: try Self.client(keys.identity, anchors))))
        context = try TLSServerContext(Self.configuration(keys.identity, anchors))
    }

    /// Believes the CA certificates of a new root.
    func take(_ root: TrustRoot) throws {
        let anchors = try Self.anchors(root)
        let identity = present.withLock { $0.identity }
        try context.reload(Self.configuration(identity, anchors))
        try connector.reload(Self.client(identity, anchors))
        present.withLock { $0.anchors = anchors }
    }

    var connector: TLSPeerConnector { present.withLock { $0.connector } }

    func run() async throws {
        await cancelWhenGracefulShutdown { [self] in
            while !Task.isCancelled {
                do { try renewIfDue() } catch { logger.error("the coordinator's certificate was not renewed", metadata: ["error": "\(error)"]) }
                do { try await Task.sleep(for: .seconds(6 * 3600)) } catch { return }
            }
        }
    }

    private func renewIfDue() throws {
        let (identity, anchors) = present.withLock { ($0.identity, $0.anchors) }
        let now = UTCTime.system
        guard let renewed = try keys.renewedIdentity(of: identity, url: url, keyPath: "\(directory.keys)/tls.key", now: now) else { return }
        let chain = try renewed.certificateChain.map { try $0.pemRepresentation() }.joined()
        try SecretFile.write(Array(chain.utf8), to: "\(directory.keys)/tls.pem")
        try context.reload(Self.configuration(renewed, anchors))
        try connector.reload(Self.client(renewed, anchors))
        present.withLock { $0.identity = renewed }
        shown.take(renewed.leaf)
        logger.notice("certificate renewed", metadata: ["until": "\(UTCTime(milliseconds: renewed.leaf.notAfter * 1000))"])
    }

    private static func anchors(_ root: TrustRoot) throws -> TLSTrustAnchors {
        try AuthorityCertificates(root.caCertificates, source: "the root").anchors
    }

    private static func client(_ identity: TLSIdentity, _ anchors: TLSTrustAnchors) throws -> TLSClientContext {
        try TLSClientContext(TLSClientConfiguration(identity: identity, trustAnchors: anchors))
    }

    private static func configuration(_ identity: TLSIdentity, _ anchors: TLSTrustAnchors) -> TLSServerConfiguration {
        TLSServerConfiguration(
            defaultSite: TLSSite(identity: identity, clientCertificates: .requested(anchors)), sites: [:], handshakeTimeout: .seconds(10))
    }
}
