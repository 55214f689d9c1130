import NIOCore
import NIOPosix
import TLS

/// A TLS connection that sends what it likes inside.
struct RawTLSPeer {
    private let channel: any Channel
    private let end: EventLoopFuture<String>

    static func connect(_ context: TLSClientContext, host: String, port: Int) async throws -> RawTLSPeer {
        let loop = MultiThreadedEventLoopGroup.singleton.any()
        let (end, ready) = (loop.makePromise(of: String.self), loop.makePromise(of: Void.self))
        let server = try TLSExpectedServer(host: host, port: port)
        let channel = try await ClientBootstrap(group: loop)
            .channelOption(.allowRemoteHalfClosure, value: true)
            .channelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHandler(TLSHandler(client: context, expecting: server))
                    try channel.pipeline.syncOperations.addHandler(Collector(end: end, ready: ready))
                }
            }
            .connect(host: "127.0.0.1", port: port).get()
        try await ready.futureResult.get()
        return RawTLSPeer(channel: channel, end: end.futureResult)
    }

    var isOpen: Bool { channel.isActive }
    func send(_ text: String) async throws { try await channel.writeAndFlush(ByteBuffer(string: text)) }
    func endOutput() async { try? await channel.close(mode: .output) }
    func close() async { try? await channel.close() }

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

        init(end: EventLoopPromise<String>, ready: EventLoopPromise<Void>) {
            self.end = end
            self.ready = ready
        }

        func channelRead(context: ChannelHandlerContext, data: NIOAny) { text += String(buffer: unwrapInboundIn(data)) }
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
            end.succeed(text)
        }
    }
}
