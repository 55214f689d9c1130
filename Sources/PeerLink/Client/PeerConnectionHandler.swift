import Federation
import NIOCore
import NIOHTTP1
import TLS

/// The top of a client's pipeline: one exchange at a time, its answer put together in one piece.
final class PeerConnectionHandler: ChannelInboundHandler {
    typealias InboundIn = HTTPClientResponsePart
    typealias OutboundOut = HTTPClientRequestPart

    private enum State {
        case opening(EventLoopPromise<Void>)
        case idle(since: NIODeadline)
        case asking(PeerExchange, timer: Scheduled<Void>)
        case answering(PeerExchange, timer: Scheduled<Void>, head: HTTPResponseHead)
        case closed
    }

    private var state: State
    /// What has come of the answer's body. Not in the state, so that appending copies nothing that is there already.
    private var body = ByteBuffer()
    /// Bytes of the answer since progress was last looked at.
    private var received = 0
    private var context: ChannelHandlerContext?
    private var failure: (any Error)?
    private var idleTimer: Scheduled<Void>?
    private let authority: String
    private let limits: PeerChannelLimits
    private weak var pool: PeerConnectionPool?
    /// What the pool knows this connection by.
    var connection: PeerConnection?

    init(authority: String, limits: PeerChannelLimits, pool: PeerConnectionPool, opened: EventLoopPromise<Void>) {
        self.authority = authority
        self.limits = limits
        self.pool = pool
        state = .opening(opened)
    }

    func handlerAdded(context: ChannelHandlerContext) { self.context = context }
    func handlerRemoved(context: ChannelHandlerContext) {
        ended()
        self.context = nil
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        if event is TLSHandshakeCompleted, case .opening(let opened) = state {
            guard let pool, let connection else { return context.close(promise: nil) }
            becomeIdle(context)
            opened.succeed()
            pool.opened(connection)
        }
        context.fireUserInboundEventTriggered(event)
    }

    // Asking

    func begin(_ exchange: PeerExchange) {
        guard let context, case .idle = state, context.channel.isActive else {
            return exchange.promise.fail(lost(isBeforeAnswer: true))
        }
        guard !exchange.isCancelled else {
            exchange.promise.fail(CancellationError())
            pool?.release(connection)
            return
        }
        state = .asking(exchange, timer: watchAnswer(until: exchange.deadline, context))
        let request = exchange.request
        var headers = HTTPHeaders([("Host", authority)])
        if !request.body.isEmpty || request.method != .get {
            headers.add(name: "Content-Type", value: "application/json")
            headers.add(name: "Content-Length", value: String(request.body.count))
        }
        let head = HTTPRequestHead(
            version: .http1_1, method: HTTPMethod(rawValue: request.method.rawValue),
            uri: PercentCoding.encode(path: request.path, query: request.query), headers: headers)
        context.write(wrapOutboundOut(.head(head)), promise: nil)
        var body = context.channel.allocator.buffer(bytes: request.body)
        while body.readableBytes > Self.piece, let part = body.readSlice(length: Self.piece) {
            context.write(wrapOutboundOut(.body(.byteBuffer(part))), promise: taken(of: exchange, context))
        }
        if body.readableBytes > 0 { context.write(wrapOutboundOut(.body(.byteBuffer(body))), promise: nil) }
        context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
    }

    /// Bytes of a body that are handed to the socket at once, so that it is seen how it moves on.
    private static let piece = 64 << 10

    /// A promise by which it is seen that the socket has taken a piece: the answer is then waited for anew.
    private func taken(of exchange: PeerExchange, _ context: ChannelHandlerContext) -> EventLoopPromise<Void> {
        let taken = context.eventLoop.makePromise(of: Void.self)
        taken.futureResult.assumeIsolated().whenSuccess {
            guard case .asking(let current, let timer) = self.state, current === exchange else { return }
            timer.cancel()
            self.state = .asking(exchange, timer: self.watchAnswer(until: max(exchange.deadline, .now() + exchange.patience), context))
        }
        return taken
    }

    private func watchAnswer(until deadline: NIODeadline, _ context: ChannelHandlerContext) -> Scheduled<Void> {
        context.eventLoop.assumeIsolated().scheduleTask(deadline: deadline) {
            self.fail(PeerFailure("no answer came in time; the peer, or the way to it, is slow or stuck: see its log and its load"))
        }
    }

    /// The asker no longer waits: HTTP/1.1 knows no other way to stop an exchange than to close.
    func abandon(_ exchange: PeerExchange) {
        switch state {
        case .asking(let current, _) where current === exchange, .answering(let current, _, _) where current === exchange:
            fail(CancellationError())
        default: break
        }
    }

    // Answers

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch (state, unwrapInboundIn(data)) {
        case (.asking(let exchange, let timer), .head(let head)):
            if let length = head.headers.first(name: "Content-Length").flatMap({ Int($0) }), length > limits.responseBody { return failTooLarge() }
            timer.cancel()
            received = 0
            state = .answering(exchange, timer: watchProgress(of: exchange, context), head: head)
        case (.answering, .body(var part)):
            received += part.readableBytes
            guard body.readableBytes + part.readableBytes <= limits.responseBody else { return failTooLarge() }
            if body.readableBytes == 0 { body = part } else { body.writeBuffer(&part) }
        case (.answering(let exchange, let timer, let head), .end):
            timer.cancel()
            let body = body
            self.body = ByteBuffer()
            finish(exchange, head, body, context)
        default:
            fail(PeerFailure("the peer sent an answer to nothing that was asked; is another program at this address?"))
        }
    }

    /// A slow link is no fault as long as something comes over it; who sends a byte now and then is as good as silent.
    private func watchProgress(of exchange: PeerExchange, _ context: ChannelHandlerContext) -> Scheduled<Void> {
        context.eventLoop.assumeIsolated().scheduleTask(in: limits.stallTime) {
            guard case .answering(let current, _, let head) = self.state, current === exchange else { return }
            guard self.received >= self.limits.stallBytes else {
                let seconds = self.limits.stallTime.nanoseconds / 1_000_000_000
                return self.fail(
                    PeerFailure("the answer stood still for \(seconds) s after it had begun; the way to the peer is broken, or the peer is stuck"))
            }
            self.received = 0
            self.state = .answering(exchange, timer: self.watchProgress(of: exchange, context), head: head)
        }
    }

    private func finish(_ exchange: PeerExchange, _ head: HTTPResponseHead, _ body: ByteBuffer, _ context: ChannelHandlerContext) {
        if head.isKeepAlive {
            becomeIdle(context)
            if let pool { pool.release(connection) } else { context.close(promise: nil) }
        } else {
            end()
            context.close(promise: nil)
        }
        exchange.promise.succeed(
            PeerResponse(
                status: Int(head.status.code), contentType: head.headers.first(name: "Content-Type") ?? "application/octet-stream",
                body: Array(body.readableBytesView), cacheControl: head.headers.first(name: "Cache-Control"),
                retryAfter: head.headers.first(name: "Retry-After").flatMap { Int($0) }))
    }

    private func failTooLarge() {
        fail(PeerFailure("the answer is larger than \(limits.responseBody) bytes, the most that is read; is this the forum's peer?"))
    }

    // Rest

    private func becomeIdle(_ context: ChannelHandlerContext) {
        state = .idle(since: .now())
        if idleTimer == nil { watchIdle(context, at: .now() + limits.idleTime) }
    }

    /// One timer for the life of the connection, not one for each rest.
    private func watchIdle(_ context: ChannelHandlerContext, at deadline: NIODeadline) {
        idleTimer = context.eventLoop.assumeIsolated().scheduleTask(deadline: deadline) {
            guard case .idle(let since) = self.state else {
                return self.watchIdle(context, at: .now() + self.limits.idleTime)
            }
            guard since + self.limits.idleTime <= .now() else { return self.watchIdle(context, at: since + self.limits.idleTime) }
            // Taken but not begun yet: leave it.
            guard let pool = self.pool, let connection = self.connection, !pool.retire(connection) else {
                return context.close(promise: nil)
            }
            self.watchIdle(context, at: .now() + self.limits.idleTime)
        }
    }

    // End

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        fail(error)
    }

    func channelInactive(context: ChannelHandlerContext) {
        ended()
        context.fireChannelInactive()
    }

    private func lost(isBeforeAnswer: Bool) -> PeerFailure {
        let what = failure.map(PeerFailure.text) ?? "the peer closed the connection before its answer was whole; see its log"
        return PeerFailure(what, isBeforeAnswer: isBeforeAnswer)
    }

    private func fail(_ error: any Error) {
        if failure == nil { failure = error }
        let isOurs = error is CancellationError || error is PeerFailure
        switch state {
        case .opening(let opened):
            end()
            opened.fail(error)
        case .asking(let exchange, let timer):
            timer.cancel()
            end()
            exchange.promise.fail(isOurs ? error : lost(isBeforeAnswer: true))
        case .answering(let exchange, let timer, _):
            timer.cancel()
            end()
            exchange.promise.fail(isOurs ? error : lost(isBeforeAnswer: false))
        case .idle: end()
        case .closed: break
        }
        context?.close(promise: nil)
    }

    private func ended() {
        switch state {
        case .opening(let opened):
            end()
            opened.fail(failure ?? PeerFailure("the peer closed the connection before the TLS handshake was complete; see its log"))
        case .asking(let exchange, let timer):
            timer.cancel()
            end()
            exchange.promise.fail(lost(isBeforeAnswer: true))
        case .answering(let exchange, let timer, _):
            timer.cancel()
            end()
            exchange.promise.fail(lost(isBeforeAnswer: false))
        case .idle, .closed: end()
        }
    }

    private func end() {
        state = .closed
        body = ByteBuffer()
        idleTimer?.cancel()
        idleTimer = nil
        if let connection { pool?.closed(connection) }
        connection = nil
    }
}

@available(*, unavailable)
extension PeerConnectionHandler: Sendable {}
