import NIOCore
import NIOPosix

/// A way to a port of this machine over which bytes go up slowly and come back at once.
struct SlowLink {
    private static let piece = 16 << 10

    private let server: any Channel
    var port: Int { server.localAddress?.port ?? 0 }

    /// - Parameter bytesPerSecond: from the asker to the port.
    static func open(to port: Int, bytesPerSecond: Int) async throws -> SlowLink {
        let pause = TimeAmount.nanoseconds(Int64(piece) * 1_000_000_000 / Int64(bytesPerSecond))
        let server = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            // The system takes little in the place of one that reads slowly.
            .serverChannelOption(.socketOption(.so_rcvbuf), value: ChannelOptions.Types.SocketOption.Value(4 * piece))
            .childChannelOption(.autoRead, value: false)
            .childChannelOption(.recvAllocator, value: FixedSizeRecvByteBufferAllocator(capacity: piece))
            .childChannelOption(.maxMessagesPerRead, value: 1)
            .childChannelInitializer { asker in
                ClientBootstrap(group: asker.eventLoop)
                    .channelInitializer { port in
                        port.eventLoop.makeCompletedFuture { try port.pipeline.syncOperations.addHandler(Relay(to: asker, pause: nil)) }
                    }
                    .connect(host: "127.0.0.1", port: port)
                    .flatMapThrowing { try asker.pipeline.syncOperations.addHandler(Relay(to: $0, pause: pause)) }
            }
            .bind(host: "127.0.0.1", port: 0).get()
        return SlowLink(server: server)
    }

    func close() async { try? await server.close() }

    /// Hands on what it reads, and reads on after a pause where it has one.
    private final class Relay: ChannelInboundHandler {
        typealias InboundIn = ByteBuffer

        private let other: any Channel
        private let pause: TimeAmount?

        init(to other: any Channel, pause: TimeAmount?) {
            self.other = other
            self.pause = pause
        }

        func channelActive(context: ChannelHandlerContext) { if pause != nil { context.read() } }
        func channelRead(context: ChannelHandlerContext, data: NIOAny) { other.writeAndFlush(unwrapInboundIn(data), promise: nil) }
        func channelReadComplete(context: ChannelHandlerContext) {
            guard let pause else { return }
            let channel = context.channel
            context.eventLoop.scheduleTask(in: pause) { channel.read() }
        }
        func channelInactive(context: ChannelHandlerContext) { other.close(promise: nil) }
        func errorCaught(context: ChannelHandlerContext, error: any Error) { context.close(promise: nil) }
    }
}
