import NIOCore
import NIOHTTP1
import NIOPosix
import Synchronization
public import TLS

/// Somebody who takes messages of webhooks: a TLS server of this process that answers as a test says, and remembers what came.
public final class Receiver: Sendable {
    public struct Request: Sendable {
        public let method: String
        public let target: String
        public let fields: [(name: String, value: String)]
        public let body: [UInt8]

        public subscript(name: String) -> String { fields.first { $0.name.lowercased() == name }?.value ?? "" }
        public var text: String { String(decoding: body, as: UTF8.self) }
    }

    public enum Answer: Sendable {
        case status(Int, fields: [(String, String)] = [], body: String = "")
        /// Nothing, and the connection stays.
        case silence
        /// So many bytes, one after the other, for ever.
        case drip
    }

    public let port: Int
    private let channel: any Channel
    private let state: State

    private final class State: Sendable {
        let requests = Mutex<[Request]>([])
        let connections = Mutex(0)
        let answer: @Sendable (Int, Request) -> Answer

        init(_ answer: @escaping @Sendable (Int, Request) -> Answer) { self.answer = answer }
    }

    /// - Parameter answer: to the request of a number, counted from 0.
    public init(_ identity: TLSIdentity, _ answer: @escaping @Sendable (Int, Request) -> Answer = { _, _ in .status(204) }) async throws {
        let context = try TLSServerContext(TLSServerConfiguration(defaultSite: TLSSite(identity: identity)))
        let state = State(answer)
        self.state = state
        channel = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .childChannelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    state.connections.withLock { $0 += 1 }
                    try channel.pipeline.syncOperations.addHandler(TLSHandler(server: context))
                    try channel.pipeline.syncOperations.configureHTTPServerPipeline(withErrorHandling: false)
                    try channel.pipeline.syncOperations.addHandler(Handler(state))
                }
            }
            .bind(host: "127.0.0.1", port: 0).get()
        port = channel.localAddress?.port ?? 0
    }

    public var requests: [Request] { state.requests.withLock { $0 } }
    public var connections: Int { state.connections.withLock { $0 } }

    public func close() async { try? await channel.close() }

    private final class Handler: ChannelInboundHandler {
        typealias InboundIn = HTTPServerRequestPart
        typealias OutboundOut = HTTPServerResponsePart

        private let state: State
        private var head: HTTPRequestHead?
        private var body: [UInt8] = []

        init(_ state: State) { self.state = state }

        func channelRead(context: ChannelHandlerContext, data: NIOAny) {
            switch unwrapInboundIn(data) {
            case .head(let head): self.head = head
            case .body(let bytes): body += bytes.readableBytesView
            case .end: answer(context)
            }
        }

        private func answer(_ context: ChannelHandlerContext) {
            guard let head else { return }
            let request = Request(
                method: head.method.rawValue, target: head.uri, fields: head.headers.map { ($0.name, $0.value) }, body: body)
            let number = state.requests.withLock { requests in
                requests.append(request)
                return requests.count - 1
            }
            switch state.answer(number, request) {
            case .silence: break
            case .drip:
                context.writeAndFlush(wrapOutboundOut(.head(HTTPResponseHead(version: .http1_1, status: .ok))), promise: nil)
            case .status(let status, let fields, let text):
                var response = HTTPResponseHead(version: .http1_1, status: HTTPResponseStatus(statusCode: status))
                for (name, value) in fields + [("Content-Length", String(text.utf8.count)), ("Connection", "close")] {
                    response.headers.add(name: name, value: value)
                }
                context.write(wrapOutboundOut(.head(response)), promise: nil)
                context.write(wrapOutboundOut(.body(.byteBuffer(ByteBuffer(string: text)))), promise: nil)
                context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
            }
        }

        func errorCaught(context: ChannelHandlerContext, error: any Error) { context.close(promise: nil) }
    }
}
