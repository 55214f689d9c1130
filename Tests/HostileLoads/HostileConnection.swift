public import NIOCore
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
    private let receiver: NIOLoopBound<Receiver>

    private init(channel: any Channel, received: Counter, receiver: NIOLoopBound<Receiver>) {
        self.channel = channel
        self.received = received
        self.receiver = receiver
    }

    /// Connects and waits for the handshake.
    ///
    /// - Parameters:
    ///   - context: `nil` for the web listener, without TLS.
    ///   - source: the address on loopback to come from, such as `127.0.0.7`.
    public static func open(
        _ target: HostileTarget, _ context: TLSClientContext?, reading: Reading = .everything, from source: String? = nil
    ) async throws -> HostileConnection {
        let loop = MultiThreadedEventLoopGroup.singleton.any()
        let ready = loop.makePromise(of: Void.self)
        let received = Counter()
        let server = try TLSExpectedServer(host: target.host, port: target.port)
        let receiver = try await loop.submit { NIOLoopBound(Receiver(ready: ready, received: received, answers: target.answers), eventLoop: loop) }
            .get()
        var bootstrap = ClientBootstrap(group: loop)
            .connectTimeout(.seconds(10))
            .channelOption(.autoRead, value: reading.isAutomatic)
            .channelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    if let context { try channel.pipeline.syncOperations.addHandler(TLSHandler(client: context, expecting: server)) }
                    try channel.pipeline.syncOperations.addHandler(receiver.value)
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
            let channel = try await bootstrap.connect(host: "127.0.0.1", port: context == nil ? target.webPort : target.port).get()
            if context == nil { ready.succeed() }
            let alarm = loop.scheduleTask(in: .seconds(15)) { channel.close(promise: nil) }
            defer { alarm.cancel() }
            try await ready.futureResult.get()
            if case .bytesASecond = reading {
                let reads = loop.scheduleRepeatedTask(initialDelay: .milliseconds(100), delay: .milliseconds(100)) { _ in channel.read() }
                channel.closeFuture.whenComplete { _ in reads.cancel() }
            }
            return HostileConnection(channel: channel, received: received, receiver: receiver)
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

    /// Sends requests, one behind the other, and waits until all of them are answered.
    ///
    /// - Returns: the status of the last one.
    /// - Throws: where the connection ends before, or 30 s pass.
    public func exchange(_ requests: [ByteBuffer]) async throws -> Int {
        let (channel, receiver) = (channel, receiver)
        let last = channel.eventLoop.flatSubmit {
            let answers = requests.map { _ in receiver.value.nextAnswer(on: channel) }
            for request in requests { channel.write(request, promise: nil) }
            channel.flush()
            return EventLoopFuture.whenAllSucceed(answers, on: channel.eventLoop).map { $0.last ?? 0 }
        }
        let alarm = channel.eventLoop.scheduleTask(in: .seconds(30)) { channel.close(promise: nil) }
        defer { alarm.cancel() }
        return try await last.get()
    }

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
        private let answers: AnswerTally
        private var reader = AnswerReader()
        private var waiting = CircularBuffer<EventLoopPromise<Int>>()
        private var hasEnded = false

        init(ready: EventLoopPromise<Void>, received: Counter, answers: AnswerTally) {
            self.ready = ready
            self.received = received
            self.answers = answers
        }

        func nextAnswer(on channel: any Channel) -> EventLoopFuture<Int> {
            let promise = channel.eventLoop.makePromise(of: Int.self)
            if hasEnded { promise.fail(ChannelError.eof) } else { waiting.append(promise) }
            return promise.futureResult
        }

        func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
            if event is TLSHandshakeCompleted { ready.succeed() }
        }
        func channelRead(context: ChannelHandlerContext, data: NIOAny) {
            let buffer = unwrapInboundIn(data)
            received.add(buffer.readableBytes)
            reader.read(buffer) { status in
                answers.note(status)
                waiting.popFirst()?.succeed(status)
            }
        }
        func errorCaught(context: ChannelHandlerContext, error: any Error) {
            ready.fail(error)
            context.close(promise: nil)
        }
        func channelInactive(context: ChannelHandlerContext) {
            hasEnded = true
            ready.fail(ChannelError.eof)
            if !waiting.isEmpty { answers.noteEnd() }
            while let promise = waiting.popFirst() { promise.fail(ChannelError.eof) }
        }
    }
}

extension HostileConnection.Reading {
    fileprivate var isAutomatic: Bool { if case .everything = self { true } else { false } }

    /// In bytes, of the kernel.
    fileprivate var receiveBuffer: SocketOptionValue {
        if case .bytesASecond(let rate) = self { SocketOptionValue(max(32_768, rate / 4)) } else { 32_768 }
    }
}
