import Logging
public import NIOCore
import Primitives
import Synchronization

/// Who may come to a listener and who must go; closes the latter and tells it in the log, counted.
public final class ConnectionAdmission: Sendable {
    private struct State {
        var census: ConnectionCensus<ObjectIdentifier>
        var channels: [ObjectIdentifier: any Channel] = [:]
        /// Accepted, and on their way to the loop that counts them.
        var underWay: Set<ObjectIdentifier> = []
        var haste: [ConnectionOrigin: TokenBucket] = [:]
        var pace: TokenBucket
    }

    /// The event that a connection gets which must go for another.
    public struct Dismissed: Sendable {}

    public let bounds: ConnectionBounds
    private let log: TalliedLog
    private let countsLoopback: Bool
    private let state: Mutex<State>
    /// Addresses whose haste is remembered; when there are more, those that were patient are forgotten, then all.
    private static let mostAddresses = 65_536

    /// - Parameter countsLoopback: whether connections from this machine itself are bound by their address; behind a proxy all come from there.
    public init(_ bounds: ConnectionBounds, log: TalliedLog, countsLoopback: Bool = true) {
        self.bounds = bounds
        self.log = log
        self.countsLoopback = countsLoopback
        state = Mutex(
            State(
                census: ConnectionCensus(bounds),
                pace: TokenBucket(bounds.pace, at: .now)))
    }

    /// Connections that are open.
    public var count: Int { state.withLock { $0.census.count } }

    // Accepting

    /// Whether one more may be accepted now.
    func mayAccept() -> Bool {
        state.withLock { $0.census.count + $0.underWay.count < bounds.total && $0.pace.level(at: .now) >= 1 }
    }

    /// Counts one that was accepted before it has arrived at its own loop: the next is asked for sooner than that.
    func accepted(_ channel: any Channel) {
        let id = ObjectIdentifier(channel)
        state.withLock { _ = $0.underWay.insert(id) }
        channel.closeFuture.whenComplete { _ in self.state.withLock { _ = $0.underWay.remove(id) } }
    }

    /// Whether one that was accepted may stay; a hasty address's may not.
    func mayStay(_ remote: SocketAddress?) -> Bool {
        guard bounds.fromOneAddress > 0, let address = address(remote) else { return true }
        let mayStay = state.withLock { state in
            let now = ContinuousClock.now
            if state.haste.count >= Self.mostAddresses {
                state.haste = state.haste.filter { !$0.value.isFull(at: now) }
                if state.haste.count >= Self.mostAddresses { state.haste = [:] }
            }
            return state.haste[
                address, default: TokenBucket(bounds.ofOneAddress, at: now)
            ].take(at: now)
        }
        if !mayStay { note(.addressHasty, remote, of: nil) }
        return mayStay
    }

    func note(_ reason: ClosingReason, _ remote: SocketAddress?, of member: String?) {
        log.note(reason.rawValue, of: member, remote: remote.map { "\($0)" }, reason.text(bounds), level: .warning)
    }

    private func address(_ remote: SocketAddress?) -> ConnectionOrigin? {
        guard countsLoopback || !ConnectionOrigin.isLoopback(remote) else { return nil }
        return ConnectionOrigin(remote)
    }

    // Connections

    /// Counts `channel` until it is closed.
    public func arrive(_ channel: any Channel) {
        let id = ObjectIdentifier(channel)
        let address = address(channel.remoteAddress)
        dismiss(
            state.withLock { state in
                state.pace.spend(at: .now)
                state.underWay.remove(id)
                state.channels[id] = channel
                return state.census.arrive(id, from: address, at: .now)
            }, of: nil)
        channel.closeFuture.whenComplete { _ in
            self.state.withLock { state in
                state.channels[id] = nil
                state.census.leave(id)
            }
        }
    }

    /// - Parameter member: who has shown a certificate; `nil` for a stranger.
    public func prove(_ channel: any Channel, member: String?) {
        dismiss(state.withLock { $0.census.prove(ObjectIdentifier(channel), member: member, at: .now) }, of: member)
    }

    public func rest(_ channel: any Channel) { state.withLock { $0.census.rest(ObjectIdentifier(channel), at: .now) } }
    public func work(_ channel: any Channel) { state.withLock { $0.census.work(ObjectIdentifier(channel), at: .now) } }

    private func dismiss(_ victims: [ConnectionCensus<ObjectIdentifier>.Victim], of member: String?) {
        for victim in victims {
            guard let channel = state.withLock({ $0.channels[victim.id] }) else { continue }
            note(victim.reason, channel.remoteAddress, of: victim.reason == .memberFull ? member : nil)
            channel.pipeline.fireUserInboundEventTriggered(Dismissed())
        }
    }
}
