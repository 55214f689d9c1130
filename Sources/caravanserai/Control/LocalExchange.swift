import NIOCore
import NIOHTTP1
import NIOPosix

/// One request and its answer, over a connection of its own on this machine.
enum LocalExchange {
    enum Place {
        /// A unix domain socket.
        case socket(String)
        /// On loopback.
        case port(Int)
    }

    private static let (mostBytes, mostSeconds): (Int, Int64) = (64 << 20, 120)

    /// - Parameter head: without the length of the body, which is told here.
    /// - Throws: where nobody answers, an `IOError` among them.
    static func answer(to head: HTTPRequestHead, _ body: [UInt8], at place: Place) async throws -> NIOHTTPClientResponseFull {
        let group = MultiThreadedEventLoopGroup.singleton
        let answer = group.next().makePromise(of: NIOHTTPClientResponseFull.self)
        let bootstrap = ClientBootstrap(group: group)
            .channelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHTTPClientHandlers()
                    try channel.pipeline.syncOperations.addHandler(NIOHTTPClientResponseAggregator(maxContentLength: mostBytes))
                    try channel.pipeline.syncOperations.addHandler(AnswerHandler(answer))
                }
            }
        let connecting =
            switch place {
            case .socket(let path): bootstrap.connect(unixDomainSocketPath: path)
            case .port(let port): bootstrap.connect(host: "127.0.0.1", port: port)
            }
        connecting.whenFailure { answer.fail($0) }
        let channel = try await connecting.get()
        var head = head
        head.headers.replaceOrAdd(name: "content-length", value: String(body.count))
        channel.write(HTTPClientRequestPart.head(head), promise: nil)
        if !body.isEmpty { channel.write(HTTPClientRequestPart.body(.byteBuffer(ByteBuffer(bytes: body))), promise: nil) }
        channel.writeAndFlush(HTTPClientRequestPart.end(nil), promise: nil)
        let timer = channel.eventLoop.scheduleTask(in: .seconds(mostSeconds)) { answer.fail(ChannelError.connectTimeout(.seconds(mostSeconds))) }
        defer {
            timer.cancel()
            channel.close(promise: nil)
        }
        return try await answer.futureResult.get()
    }
}

/// Takes the one answer; a connection that ends without one fails it.
private final class AnswerHandler: ChannelInboundHandler, RemovableChannelHandler {
    typealias InboundIn = NIOHTTPClientResponseFull
    private let answer: EventLoopPromise<NIOHTTPClientResponseFull>

    init(_ answer: EventLoopPromise<NIOHTTPClientResponseFull>) { self.answer = answer }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) { answer.succeed(unwrapInboundIn(data)) }
    func channelInactive(context: ChannelHandlerContext) { answer.fail(ChannelError.eof) }
    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        answer.fail(error)
        context.close(promise: nil)
    }
}
