import NIOCore
import NIOPosix
import Synchronization
import TLS
import TestKit

/// A client that writes what it likes, with TLS or without.
struct RawPeer {
    private let channel: any Channel
    private let end: EventLoopFuture<String>
    /// All that had come, each time that more came.
    private let growth: AsyncStream<String>

    static func connect(port: Int, tls client: TLSClientContext? = nil, city: String = "almaty", keepsText: Bool = true) async throws -> RawPeer {
        let loop = MultiThreadedEventLoopGroup.singleton.any()
        let end = loop.makePromise(of: String.self)
        let ready = loop.makePromise(of: Void.self)
        let (growth, continuation) = AsyncStream.makeStream(of: String.self)
        let expected = try TLSExpectedServer(host: "\(city).localhost", port: port)
        let channel = try await ClientBootstrap(group: loop)
            .channelOption(.allowRemoteHalfClosure, value: true)
            // The system takes little in a peer's place that does not read.
            .channelOption(.socketOption(.so_rcvbuf), value: 1 << 20)
            .channelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    if let client {
                        try channel.pipeline.syncOperations.addHandler(TLSHandler(client: client, expecting: expected))
                    } else {
                        ready.succeed()
                    }
                    try channel.pipeline.syncOperations.addHandler(Collector(end: end, ready: ready, growth: continuation, keepsText: keepsText))
                }
            }
            .connect(host: "127.0.0.1", port: port).get()
        let alarm = loop.scheduleTask(in: .seconds(40)) { channel.close(promise: nil) }
        defer { alarm.cancel() }
        try await ready.futureResult.get()
        return RawPeer(channel: channel, end: end.futureResult, growth: growth)
    }

    func send(_ text: String) async throws { try await channel.writeAndFlush(ByteBuffer(string: text)) }
    /// From now on the socket's buffers alone take what the peer sends.
    func stopReading() async throws { try await channel.setOption(.autoRead, value: false).get() }
    func readOn() async throws { try await channel.setOption(.autoRead, value: true).get() }
    /// Ends our side; the peer may have ended both before.
    func endOutput() async { try? await channel.close(mode: .output) }
    func close() async throws { try await channel.close() }

    /// Returns when what came ends so, or when nothing more comes.
    ///
    /// - Throws: `TimedOut`, with what came last.
    func wait(for suffix: String) async throws {
        let last = Mutex("")
        _ = try await within(40, "\(last.withLock(\.debugDescription)) ends with \(suffix.debugDescription)") {
            await growth.first { text in
                last.withLock { $0 = text }
                return text.hasSuffix(suffix)
            }
        }
    }

    /// Everything that came, once the peer has ended.
    ///
    /// - Throws: `ChannelError` where the peer does not end within 40 s.
    func text() async throws -> String {
        let alarm = channel.eventLoop.scheduleTask(in: .seconds(40)) { channel.close(promise: nil) }
        defer { alarm.cancel() }
        return try await end.get()
    }

    private final class Collector: ChannelInboundHandler {
        typealias InboundIn = ByteBuffer
        private var text = ""
        private let end: EventLoopPromise<String>
        private let ready: EventLoopPromise<Void>

        private let growth: AsyncStream<String>.Continuation

        private let keepsText: Bool

        init(end: EventLoopPromise<String>, ready: EventLoopPromise<Void>, growth: AsyncStream<String>.Continuation, keepsText: Bool) {
            self.keepsText = keepsText
            self.end = end
            self.ready = ready
            self.growth = growth
        }

        func channelRead(context: ChannelHandlerContext, data: NIOAny) {
            guard keepsText else { return }
            text += String(buffer: unwrapInboundIn(data))
            growth.yield(text)
        }
        func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
            if event is TLSHandshakeCompleted { ready.succeed() }
            if event as? ChannelEvent == .inputClosed { context.close(promise: nil) }
        }
        func errorCaught(context: ChannelHandlerContext, error: any Error) {
            ready.fail(error)
            context.close(promise: nil)
        }
        func channelInactive(context: ChannelHandlerContext) {
            ready.fail(ChannelError.eof)
            growth.finish()
            end.succeed(text)
        }
    }
}
