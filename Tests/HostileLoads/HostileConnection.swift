import NIOCore
import NIOPosix
import Synchronization
public import TLS

/// A TLS connection whose user decides how fast it reads, if at all.
public final class HostileConnection: Sendable {
    public enum Reading: Sendable {
        case everything
        case nothing
        case bytesASecond(Int)
    }

    private let channel: any Channel
    private let received: Counter

    private init(channel: any Channel, received: Counter) {
        self.channel = channel
        self.received = received
    }

    /// Connects and waits for the handshake.
    ///
    /// - Parameter source: the address on loopback to come from, such as `127.0.0.7`.
    public static func open(
        _ target: HostileTarget, _ context: TLSClientContext, reading: Reading = .everything, from source: String? = nil
    ) async throws -> HostileConnection {
        let loop = MultiThreadedEventLoopGroup.singleton.any()
        let ready = loop.makePromise(of: Void.self)
        let received = Counter()
        let server = try TLSExpectedServer(host: target.host, port: target.port)
        var bootstrap = ClientBootstrap(group: loop)
            .connectTimeout(.seconds(10))
            .channelOption(.autoRead, value: reading.isAutomatic)
            .channelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHandler(TLSHandler(client: context, expecting: server))
                    try channel.pipeline.syncOperations.addHandler(Receiver(ready: ready, received: received))
                }
            }
        if !reading.isAutomatic {
            // Otherwise the kernel would take much for us.
            bootstrap = bootstrap.channelOption(.socketOption(.so_rcvbuf), value: reading.receiveBuffer).channelOption(.maxMessagesPerRead, value: 1)
        }
        if case .bytesASecond(let rate) = reading {
            bootstrap = bootstrap.channelOption(.recvAllocator, value: FixedSizeRecvByteBufferAllocator(capacity: max(1, rate / 10)))
        }
        if let source { bootstrap = bootstrap.bind(to: try SocketAddress(ipAddress: source, port: 0)) }
        do {
            let channel = try await bootstrap.connect(host: "127.0.0.1", port: target.port).get()
            let alarm = loop.scheduleTask(in: .seconds(15)) { channel.close(promise: nil) }
            defer { alarm.cancel() }
            try await ready.futureResult.get()
            if case .bytesASecond = reading {
                let reads = loop.scheduleRepeatedTask(initialDelay: .milliseconds(100), delay: .milliseconds(100)) { _ in channel.read() }
                channel.closeFuture.whenComplete { _ in reads.cancel() }
            }
            return HostileConnection(channel: channel, received: received)
        } catch {
            ready.fail(error)
            throw error
        }
    }

    public var isOpen: Bool { channel.isActive }
    /// Bytes of answers that have come so far.
    public var receivedBytes: Int { received.value }

    /// Does not wait until the other side takes it.
    public func send(_ text: String) { channel.writeAndFlush(ByteBuffer(string: text), promise: nil) }
    /// Waits until the kernel has taken it.
    public func sendAll(_ text: String) async throws { try await channel.writeAndFlush(ByteBuffer(string: text)).get() }

    /// Without close_notify's patience: the socket is gone when this returns.
    public func close() async { try? await channel.close().get() }

    private final class Counter: Sendable {
        private let count = Atomic(0)
        var value: Int { count.load(ordering: .relaxed) }
        func add(_ bytes: Int) { count.add(bytes, ordering: .relaxed) }
    }

    private final class Receiver: ChannelInboundHandler {
        typealias InboundIn = ByteBuffer
        private let ready: EventLoopPromise<Void>
        private let received: Counter

        init(ready: EventLoopPromise<Void>, received: Counter) {
            self.ready = ready
            self.received = received
        }

        func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
            if event is TLSHandshakeCompleted { ready.succeed() }
        }
        func channelRead(context: ChannelHandlerContext, data: NIOAny) { received.add(unwrapInboundIn(data).readableBytes) }
        func errorCaught(context: ChannelHandlerContext, error: any Error) {
            ready.fail(error)
            context.close(promise: nil)
        }
        func channelInactive(context: ChannelHandlerContext) { ready.fail(ChannelError.eof) }
    }
}

extension HostileConnection.Reading {
    fileprivate var isAutomatic: Bool { if case .everything = self { true } else { false } }

    /// In bytes, of the kernel.
    fileprivate var receiveBuffer: SocketOptionValue {
        if case .bytesASecond(let rate) = self { SocketOptionValue(max(32_768, rate / 4)) } else { 32_768 }
    }
}
