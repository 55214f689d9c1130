import NIOCore
public import Primitives
import Synchronization
public import TLS

/// Sends requests to addresses that somebody has typed in: over TLS with the server's name verified, to a network address that was looked up once
/// and found good. No redirect is followed.
public final class OutboundClient: Sendable {
    /// For how long certificates of the system are kept in memory, in seconds.
    private static let renewalSeconds: Int64 = 600

    public typealias Lookup = @Sendable (_ host: String) async throws -> [NetworkAddress]

    public let networks: OutboundNetworks
    private let agent: String
    private let anchors: @Sendable () throws -> TLSTrustAnchors
    private let lookup: Lookup
    private let patience: TimeAmount
    private let context = Mutex<(context: TLSClientContext, until: NIODeadline)?>(nil)
    private let slots: OutboundSlots

    /// - Parameters:
    ///   - agent: by which servers know the program.
    ///   - patience: from the connection to the end of the answer.
    ///   - most: requests on their way at a time; who comes later waits.
    ///   - anchors: of those who sign servers' certificates.
    public init(
        as agent: String, networks: OutboundNetworks, patience: Duration = .seconds(15), atOnce most: Int,
        lookup: @escaping Lookup = { try await NameLookup.addresses(of: $0) }, anchors: @escaping @Sendable () throws -> TLSTrustAnchors
    ) {
        self.agent = agent
        self.networks = networks
        self.anchors = anchors
        self.lookup = lookup
        self.patience = TimeAmount(patience)
        slots = OutboundSlots(most)
    }

    /// Asks once.
    ///
    /// - Throws: ``OutboundFault``, `CancellationError`.
    public func send(_ request: OutboundRequest) async throws -> OutboundAnswer {
        try await slots.run {
            do {
                let target = try await target(of: request.address)
                let exchange = OutboundExchange(
                    target: try SocketAddress(ipAddress: "\(target)", port: request.address.port),
                    server: try TLSExpectedServer(host: request.address.host, port: request.address.port), context: try currentContext(),
                    patience: patience)
                return try await exchange.send(request, as: agent)
            } catch is CancellationError {
                throw CancellationError()
            } catch { throw OutboundFault(error) }
        }
    }

    /// The address that is connected to: what a name leads to is asked once, so that it cannot be another behind the check.
    private func target(of address: HTTPSAddress) async throws -> NetworkAddress {
        let found = if let literal = address.address { [literal] } else { try await lookup(address.host) }
        var refusal: OutboundFault?
        for candidate in found {
            guard let reason = networks.refusal(of: candidate) else { return candidate }
            refusal = refusal ?? reason
        }
        throw refusal ?? OutboundFault.noAddress(host: address.host, reason: "its name server knows none")
    }

    private func currentContext() throws -> TLSClientContext {
        let now = NIODeadline.now()
        if let known = context.withLock({ $0 }), known.until > now { return known.context }
        let made = try TLSClientContext(TLSClientConfiguration(identity: nil, trustAnchors: anchors()))
        context.withLock { $0 = (made, now + .seconds(Self.renewalSeconds)) }
        return made
    }
}
