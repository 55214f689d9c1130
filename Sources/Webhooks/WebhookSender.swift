public import Outbound
public import Primitives
import Synchronization
public import TLS

/// Hands messages over, for all sites of a process: over TLS with the receiver's name verified, to an address that was looked up once and found good.
public final class WebhookSender: Sendable {
    /// Messages on their way at a time, of all sites together.
    static let mostAtOnce = 64
    /// From the connection to the end of the answer.
    static let patience = Duration.seconds(15)
    /// Bytes of an answer that are kept.
    private static let keptBytes = 512

    private let client: OutboundClient
    private let counts = Mutex<(taken: Int, failed: Int)>((0, 0))

    /// - Parameters:
    ///   - networks: beside the public internet to which messages may be sent.
    ///   - anchors: of those who sign receivers' certificates.
    public convenience init(networks: [NetworkRange], anchors: @escaping @Sendable () throws -> TLSTrustAnchors) {
        self.init(networks: networks, anchors: anchors, patience: Self.patience) { try await NameLookup.addresses(of: $0) }
    }

    /// To the public internet alone, with certificates of the authorities that the system trusts.
    public static var toPublicAddresses: WebhookSender {
        WebhookSender(networks: []) { try TLSTrustAnchors(bundle: TLSTrustAnchors.systemBundle) }
    }

    init(
        networks: [NetworkRange], anchors: @escaping @Sendable () throws -> TLSTrustAnchors, patience: Duration,
        atOnce most: Int = mostAtOnce, lookup: @escaping OutboundClient.Lookup
    ) {
        client = OutboundClient(
            as: "caravanserai-webhooks", networks: OutboundNetworks(allowed: networks, setting: WebhookFault.networkSetting), patience: patience,
            atOnce: most, lookup: lookup, anchors: anchors)
    }

    public var networks: OutboundNetworks { client.networks }

    /// How many tries have ended well and badly since the process started.
    public var tries: (taken: Int, failed: Int) { counts.withLock { $0 } }

    /// Tries once.
    ///
    /// - Throws: `CancellationError` alone.
    func send(_ message: WebhookMessage, to address: HTTPSAddress, secrets: [WebhookSecret], at now: UTCTime) async throws -> WebhookOutcome {
        let start = ContinuousClock.now
        var (status, fault, answer): (Int?, WebhookFault?, String) = (nil, nil, "")
        do {
            let result = try await client.send(Self.request(message, to: address, secrets, at: now))
            status = result.status
            answer = VisibleText.escaped(
                String(decoding: result.body.prefix(Self.keptBytes), as: UTF8.self), limit: Self.keptBytes, keepsBackslashes: true)
            fault = Self.fault(of: result.status)
        } catch let error as OutboundFault { fault = .unanswered(error) }
        counts.withLock { if fault == nil { $0.taken += 1 } else { $0.failed += 1 } }
        let (seconds, attoseconds) = (ContinuousClock.now - start).components
        return WebhookOutcome(
            status: status, fault: fault, milliseconds: seconds * 1000 + attoseconds / 1_000_000_000_000_000,
            answer: answer)
    }

    private static func fault(of status: Int) -> WebhookFault? {
        switch status {
        case 200..<300: nil
        case 300..<400: .redirect(status)
        default: .status(status)
        }
    }

    private static func request(
        _ message: WebhookMessage, to address: HTTPSAddress, _ secrets: [WebhookSecret], at now: UTCTime
    ) -> OutboundRequest {
        let timestamp = now.seconds
        let signatures = secrets.map { $0.signature(of: message.payload, id: message.id, timestamp: timestamp) }
        return OutboundRequest(
            .post, address,
            fields: [
                ("Content-Type", "application/json"), ("webhook-id", message.id), ("webhook-timestamp", String(timestamp)),
                ("webhook-signature", signatures.joined(separator: " ")),
            ], body: message.payload)
    }
}
