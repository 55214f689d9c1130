public import Federation
public import NIOCore
public import NIOPosix
import Synchronization
public import TLS

/// Opens channels in the name of one tenant, or of nobody yet: with a `TLSClientContext` that has no identity it serves enrolment
/// and the fetching of roots. Equal addresses share one channel.
public final class TLSPeerConnector: PeerConnector {
    private struct Channels {
        var byAddress: [PeerAddress: TLSPeerChannel] = [:]
        /// Oldest first.
        var order: [PeerAddress] = []
    }

    private let context: ClientContextBox
    private let limits: PeerChannelLimits
    private let group: any EventLoopGroup
    private let channels = Mutex(Channels())

    public convenience init(
        context: TLSClientContext, limits: PeerChannelLimits = PeerChannelLimits(),
        group: any EventLoopGroup = MultiThreadedEventLoopGroup.singleton
    ) {
        self.init(makingContext: { context }, limits: limits, group: group)
    }

    /// - Parameter makingContext: called when the first connection is opened, and again for the next where it throws.
    public init(
        makingContext: @escaping @Sendable () throws -> TLSClientContext, limits: PeerChannelLimits = PeerChannelLimits(),
        group: any EventLoopGroup = MultiThreadedEventLoopGroup.singleton
    ) {
        self.context = ClientContextBox(makingContext)
        self.limits = limits
        self.group = group
    }

    public func channel(to address: PeerAddress) -> any PeerChannel { tlsChannel(to: address) }

    /// As `channel(to:)`. The oldest channel beyond `limits.channels` is forgotten; its connections close when nobody holds it.
    public func tlsChannel(to address: PeerAddress) -> TLSPeerChannel {
        var forgotten: TLSPeerChannel?
        defer { withExtendedLifetime(forgotten) {} }
        return channels.withLock { channels in
            if let channel = channels.byAddress[address] { return channel }
            let channel = TLSPeerChannel(address, context: context, limits: limits, group: group)
            channels.byAddress[address] = channel
            channels.order.append(address)
            if channels.order.count > limits.channels { forgotten = channels.byAddress.removeValue(forKey: channels.order.removeFirst()) }
            return channel
        }
    }

    /// Uses another identity or other trust anchors from now on; connections that run an exchange close after it.
    public func reload(_ context: TLSClientContext) {
        self.context.replace(with: context)
        for channel in channels.withLock({ Array($0.byAddress.values) }) { channel.closeIdle() }
    }

    /// Closes every connection, those in use too, and returns when all sockets are closed. Channels fail from then on.
    public func close() async {
        for channel in channels.withLock({ Array($0.byAddress.values) }) { await channel.close() }
    }
}
