import Federation
import Glibc
import Logging
import NIOCore
import PeerLink
import Primitives
import ServiceLifecycle
import TLS

/// Small requests over TLS between a city and a listener of this process.
enum ExchangeFigures {
    private struct Echo: PeerRequestHandler {
        func handle(_ request: PeerRequest, from peer: PeerIdentity?) async -> PeerResponse { PeerResponse(status: 200, body: request.body) }
        func bodyLimit(method: PeerRequest.Method, path: String, from peer: PeerIdentity?) -> Int { 1 << 20 }
    }

    static func measure() async throws -> [MicroBenchmark.Figure] {
        let now = Int64(time(nil))
        guard let forum = ForumID("bench"), let city = ParticipantID("almaty"), let peer = ParticipantID("suzhou"),
            let name = ServerName("suzhou.localhost")
        else { throw Failure("The sample's names are refused.") }
        let authority = try CertificateAuthority.create(name: "bench", notBefore: now - 3600, validity: 86_400)
        let anchors = try TLSTrustAnchors([authority.certificate])
        func identity(_ participant: ParticipantID) throws -> TLSIdentity {
            let key = try TLSPrivateKey.generate()
            let certificate = try authority.issue(
                request: try CertificateRequest(key: key, uriSAN: nil, dnsSANs: []), uriSAN: PeerIdentity.uri(forum: forum, participant: participant),
                dnsSANs: ["\(participant.text).localhost"], ipSANs: [], notBefore: nil, validity: 7200, now: now)
            return try TLSIdentity(certificateChain: [certificate], privateKey: key)
        }
        let site = TLSSite(identity: try identity(peer), clientCertificates: .requested(anchors))
        let server = try TLSServerContext(TLSServerConfiguration(defaultSite: nil, sites: [name: site], handshakeTimeout: .seconds(10)))
        let connector = TLSPeerConnector(context: try TLSClientContext(TLSClientConfiguration(identity: try identity(city), trustAnchors: anchors)))
        let logger = Logger(label: "bench", factory: { _ in SwiftLogNoOpLogHandler() })
        let (ports, continuation) = AsyncStream.makeStream(of: Int.self)
        let listener = FederationListener(
            host: "127.0.0.1", port: 0, context: server, limits: FederationListenerLimits(), logger: logger, onListening: { continuation.yield($0) },
            handlers: { _ in Echo() })
        let services = ServiceGroup(services: [listener], logger: logger)
        return try await withThrowingTaskGroup(of: Void.self) { tasks in
            tasks.addTask { try await services.run() }
            guard let port = await ports.first(where: { _ in true }) else { throw Failure("The listener has not begun.") }
            let channel = connector.channel(to: PeerAddress(url: "https://suzhou.localhost:\(port)", forum: forum, participant: peer, tlsKeys: []))
            let request = PeerRequest(.post, "/echo", body: [UInt8](repeating: 0x61, count: 600))
            let single = try await MicroBenchmark.rate { _ = try await channel.exchange(request, timeoutSeconds: 10) }
            let many = try await MicroBenchmark.rate(units: 64) {
                try await withThrowingTaskGroup(of: Void.self) { group in
                    for _ in 0..<8 { group.addTask { for _ in 0..<8 { _ = try await channel.exchange(request, timeoutSeconds: 10) } } }
                    try await group.waitForAll()
                }
            }
            await connector.close()
            await services.triggerGracefulShutdown()
            try await tasks.waitForAll()
            return [
                .init(
                    name: "exchange of 600 bytes over TLS, one at a time", unit: "exchanges/s", perSecond: single,
                    baseline: "the same, eight at a time",
                    baselinePerSecond: many)
            ]
        }
    }
}
