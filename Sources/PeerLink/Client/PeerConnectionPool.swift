import NIOCore
import NIOHTTP1
import NIOPosix
import Primitives
import Synchronization
import TLS

/// The connections to one peer: a few, kept open, opened when asked for, all bounded.
final class PeerConnectionPool: Sendable {
    struct Target: Sendable {
        let url: NodeAddress
        let server: TLSExpectedServer
    }

    private let target: Target
    private let context: ClientContextBox
    private let limits: PeerChannelLimits
    private let group: any EventLoopGroup
    private let state: Mutex<StateMachine>

    init(_ target: Target, context: ClientContextBox, limits: PeerChannelLimits, group: any EventLoopGroup) {
        self.target = target
        self.context = context
        self.limits = limits
        self.group = group
        state = Mutex(StateMachine(limits))
    }

    deinit {
        let (connections, told) = state.withLock { $0.close() }
        for promise in told { promise.fail(CancellationError()) }
        for connection in connections { connection.close() }
    }

    /// Open connections, those being opened included.
    var count: Int { state.withLock { $0.count } }

    /// A connection to use at once.
    func take(deadline: NIODeadline) async throws -> Lease {
        let loop = group.any()
        let promise = loop.makePromise(of: Lease.self)
        switch state.withLock({ $0.take(promise) }) {
        case .use(let connection):
            let lease = Lease(connection: connection, isReused: true)
            promise.succeed(lease)
            return lease
        case .refuse(let failure):
            promise.fail(failure)
            throw failure
        case .wait(let id, let opensOne):
            if opensOne { open() }
            let timer = loop.scheduleTask(deadline: deadline) {
                self.stopWaiting(id, PeerFailure("no connection was ready in time; is the peer up, and are its name and port right?"))
            }
            defer { timer.cancel() }
            return try await withTaskCancellationHandler {
                try await promise.futureResult.get()
            } onCancel: {
                stopWaiting(id, CancellationError())
            }
        }
    }

    private func stopWaiting(_ id: Int, _ error: any Error) {
        state.withLock { $0.stopWaiting(id) }?.fail(error)
    }

    /// Back from an exchange.
    func release(_ connection: PeerConnection?) {
        guard let connection else { return }
        guard context.isCurrent(connection.context) else { return connection.close() }
        perform(state.withLock { $0.released(connection) }, connection, isReused: true)
    }

    func closed(_ connection: PeerConnection) {
        if state.withLock({ $0.closed(connection) }) { open() }
    }

    /// Takes `connection` out if it is idle, so that it can be closed.
    func retire(_ connection: PeerConnection) -> Bool {
        state.withLock { $0.retire(connection) }
    }

    func closeIdle() {
        for connection in state.withLock({ $0.retireAll() }) { connection.close() }
    }

    /// Fails what waits and what runs, and returns when every socket is closed.
    func close() async {
        let (connections, told) = state.withLock { $0.close() }
        for promise in told { promise.fail(PeerFailure("this side is shutting down")) }
        for connection in connections { connection.close() }
        for connection in connections {
            // How it ended is the exchange's to say.
            _ = try? await connection.channel.closeFuture.get()
        }
    }

    private func perform(_ action: StateMachine.GiveAction, _ connection: PeerConnection, isReused: Bool) {
        switch action {
        case .give(let promise): promise.succeed(Lease(connection: connection, isReused: isReused))
        case .keep: break
        case .close: connection.close()
        }
    }

    // Opening

    private func open() {
        let context: TLSClientContext
        do { context = try self.context.current() } catch { return failedToOpen(PeerFailure("no connection can be made: \(error)")) }
        let opened = group.any().makePromise(of: Void.self)
        let (target, limits) = (target, limits)
        // Only the attempt that wins gets handlers: a name may have several addresses.
        connect(on: opened.futureResult.eventLoop).flatMapThrowing { channel in
            guard channel.isActive else { throw ChannelError.ioOnClosedChannel }
            let pipeline = channel.pipeline.syncOperations
            try pipeline.addHTTPClientHandlers(
                leftOverBytesStrategy: .dropBytes, enableOutboundHeaderValidation: false, decoderLimitConfiguration: .peerLink)
            let handler = PeerConnectionHandler(authority: target.url.authority.description, limits: limits, pool: self, opened: opened)
            handler.connection = PeerConnection(
                channel: channel, context: context, handler: NIOLoopBound(handler, eventLoop: channel.eventLoop))
            try pipeline.addHandler(handler)
            try pipeline.addHandler(TLSHandler(client: context, expecting: target.server), position: .first)
        }.whenFailure { opened.fail(self.connectFailure($0)) }
        opened.futureResult.whenFailure { self.failedToOpen($0) }
    }

    /// Called by a connection whose handshake is complete.
    func opened(_ connection: PeerConnection) {
        perform(state.withLock { $0.opened(connection) }, connection, isReused: false)
    }

    private func failedToOpen(_ error: any Error) {
        let (told, opensOne) = state.withLock { $0.failedToOpen() }
        for promise in told { promise.fail(error) }
        if opensOne { open() }
    }

    private func connect(on loop: any EventLoop) -> EventLoopFuture<any Channel> {
        guard target.url.isLocalhost else { return connect(to: target.url.host, on: loop) }
        return connect(to: "127.0.0.1", on: loop).flatMapError { error in
            // Where both fail, the first failure is told: hardly a server listens on ::1 alone.
            self.connect(to: "::1", on: loop).flatMapErrorThrowing { _ in throw error }
        }
    }

    /// Linux's `TCP_NOTSENT_LOWAT` (tcp.h: 25). The kernel takes little more than it has sent, so that a piece it has taken has gone, or nearly.
    private static let unsentLowWater = ChannelOptions.Types.SocketOption(level: .tcp, name: .init(rawValue: 25))
    /// In bytes.
    private static let mostUnsent: ChannelOptions.Types.SocketOption.Value = 128 << 10

    private func connect(to host: String, on loop: any EventLoop) -> EventLoopFuture<any Channel> {
        ClientBootstrap(group: loop).connectTimeout(limits.connectTimeout).channelOption(Self.unsentLowWater, value: Self.mostUnsent)
            .connect(host: host, port: target.url.port)
    }

    private func connectFailure(_ error: any Error) -> PeerFailure {
        switch error {
        case ChannelError.connectTimeout(let time):
            PeerFailure("nothing answered within \(time.nanoseconds / 1_000_000_000) s; is it up, and does a firewall let us through?")
        case let error as NIOConnectionError:
            PeerFailure("cannot connect (\(Self.cause(of: error))); is it up, and are its name and port right?")
        default: PeerFailure("cannot connect (\(PeerFailure.text(of: error))); is it up, and are its name and port right?")
        }
    }

    /// The one of many causes that says most.
    private static func cause(of error: NIOConnectionError) -> String {
        if let attempt = error.connectionErrors.first { return PeerFailure.text(of: attempt.error) }
        if error.dnsAError != nil || error.dnsAAAAError != nil { return "the name \(error.host) is not known" }
        return "the name \(error.host) has no address"
    }
}
