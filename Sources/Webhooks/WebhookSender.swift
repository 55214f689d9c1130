import NIOCore
import NIOHTTP1
import NIOPosix
public import Primitives
import Synchronization
public import TLS

/// Hands messages over, for all sites of a process: over TLS with the receiver's name verified, to an address that was looked up once and found good.
public final class WebhookSender: Sendable {
    /// Messages on their way at a time, of all sites together.
    static let mostAtOnce = 64
    /// From the connection to the end of the answer.
    static let patience = TimeAmount.seconds(15)
    /// For how long certificates of the system are kept in memory, in seconds.
    private static let renewalSeconds: Int64 = 600

    public typealias Lookup = @Sendable (_ host: String) async throws -> [NetworkAddress]

    public let networks: OutboundNetworks
    private let anchors: @Sendable () throws -> TLSTrustAnchors
    private let lookup: Lookup
    private let patience: TimeAmount
    private let context = Mutex<(context: TLSClientContext, until: NIODeadline)?>(nil)
    private let slots: WebhookSlots
    private let counts = Mutex<(taken: Int, failed: Int)>((0, 0))

    /// - Parameter anchors: of those who sign receivers' certificates.
    public convenience init(networks: OutboundNetworks, anchors: @escaping @Sendable () throws -> TLSTrustAnchors) {
        self.init(networks: networks, anchors: anchors, patience: Self.patience) { try await NameLookup.addresses(of: $0) }
    }

    /// To the public internet alone, with certificates of the authorities that the system trusts.
    public static var toPublicAddresses: WebhookSender {
        WebhookSender(networks: OutboundNetworks()) { try TLSTrustAnchors(bundle: TLSTrustAnchors.systemBundle) }
    }

    init(
        networks: OutboundNetworks, anchors: @escaping @Sendable () throws -> TLSTrustAnchors, patience: TimeAmount,
        atOnce most: Int = mostAtOnce, lookup: @escaping Lookup
    ) {
        slots = WebhookSlots(most)
        self.networks = networks
        self.anchors = anchors
        self.patience = patience
        self.lookup = lookup
    }

    /// How many tries have ended well and badly since the process started.
    public var tries: (taken: Int, failed: Int) { counts.withLock { $0 } }

    /// Tries once.
    ///
    /// - Throws: `CancellationError` alone.
    func send(_ message: WebhookMessage, to address: WebhookAddress, secrets: [WebhookSecret], at now: UTCTime) async throws -> WebhookOutcome {
        try await slots.run {
            let start = ContinuousClock.now
            var (status, fault, answer): (Int?, WebhookFault?, String) = (nil, nil, "")
            do {
                let result = try await exchange(message, address, secrets, now)
                (status, answer) = (result.status, result.answer)
                fault = Self.fault(of: result.status)
            } catch is CancellationError { throw CancellationError() } catch { fault = WebhookFault(error) }
            counts.withLock { if fault == nil { $0.taken += 1 } else { $0.failed += 1 } }
            let (seconds, attoseconds) = (ContinuousClock.now - start).components
            return WebhookOutcome(
                status: status, fault: fault, milliseconds: seconds * 1000 + attoseconds / 1_000_000_000_000_000, answer: answer)
        }
    }

    private static func fault(of status: Int) -> WebhookFault? {
        switch status {
        case 200..<300: nil
        case 300..<400: .redirect(status)
        default: .status(status)
        }
    }

    private func exchange(
        _ message: WebhookMessage, _ address: WebhookAddress, _ secrets: [WebhookSecret], _ now: UTCTime
    ) async throws -> WebhookExchange.Answer {
        let target = try await target(of: address)
        let exchange = WebhookExchange(
            target: try SocketAddress(ipAddress: "\(target)", port: address.port),
            server: try TLSExpectedServer(host: address.host, port: address.port),
            context: try currentContext(), patience: patience)
        let timestamp = now.seconds
        let signatures = secrets.map { $0.signature(of: message.payload, id: message.id, timestamp: timestamp) }
        return try await exchange.post(
            message.payload, to: address,
            fields: [
                ("webhook-id", message.id), ("webhook-timestamp", String(timestamp)), ("webhook-signature", signatures.joined(separator: " ")),
            ])
    }

    /// The address that is connected to: what a name leads to is asked once, so that it cannot be another behind the check.
    private func target(of address: WebhookAddress) async throws -> NetworkAddress {
        let found = if let literal = address.address { [literal] } else { try await lookup(address.host) }
        var refusal: WebhookFault?
        for candidate in found {
            guard let reason = networks.refusal(of: candidate) else { return candidate }
            refusal = refusal ?? reason
        }
        throw refusal ?? WebhookFault.noAddress(host: address.host, reason: "its name server knows none")
    }

    private func currentContext() throws -> TLSClientContext {
        let now = NIODeadline.now()
        if let known = context.withLock({ $0 }), known.until > now { return known.context }
        let made = try TLSClientContext(TLSClientConfiguration(identity: nil, trustAnchors: anchors()))
        context.withLock { $0 = (made, now + .seconds(Self.renewalSeconds)) }
        return made
    }
}
