import Envelope
import Federation
import HTTPTypes
import Logging
import NIOCore
import NIOHTTP1
import NIOHTTPTypes
import TLS

/// Watches over one connection between HTTP and Hummingbird: its time limits, its end, its one line in the log.
final class FederationConnectionHandler: ChannelDuplexHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPRequestPart
    typealias InboundOut = HTTPRequestPart
    typealias OutboundIn = HTTPResponsePart
    typealias OutboundOut = HTTPResponsePart

    private let connection: FederationConnection
    private let logger: Logger
    private var clock: ConnectionClock
    private var timer: Scheduled<Void>?
    private var timerDeadline = NIODeadline.distantFuture
    private var hasReadPart = false
    private var isLogged = false
    private var isLastAnswer = false
    /// What is to be said behind the answers that are due.
    private var brokenInput: HTTPParserError?

    init(_ connection: FederationConnection, limits: FederationListenerLimits, logger: Logger) {
        self.connection = connection
        self.logger = logger
        clock = ConnectionClock(limits)
    }

    func handlerRemoved(context: ChannelHandlerContext) {
        timer?.cancel()
        timer = nil
    }

    // Inbound

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        switch event {
        case let event as TLSHandshakeCompleted:
            connection.established(event)
            clock.handshakeCompleted(at: .now())
            setTimer(context)
        case is ChannelShouldQuiesceEvent:
            connection.end()
        case ChannelEvent.inputClosed:
            if clock.isReadingBody { connection.cutBody() }
            connection.endLongPoll()
        default: break
        }
        context.fireUserInboundEventTriggered(event)
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        hasReadPart = true
        switch unwrapInboundIn(data) {
        case .head: clock.readHead()
        case .body: break
        case .end: clock.readEnd()
        }
        context.fireChannelRead(data)
    }

    func channelReadComplete(context: ChannelHandlerContext) {
        if !hasReadPart { clock.readFragment() }
        hasReadPart = false
        clock.update(at: .now())
        setTimer(context)
        context.fireChannelReadComplete()
    }

    func channelInactive(context: ChannelHandlerContext) {
        if clock.isReadingBody { connection.cutBody() }
        connection.end()
        context.fireChannelInactive()
    }

    // Outbound

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        switch unwrapOutboundIn(data) {
        case .head(let head):
            if head.headerFields[.connection] == "close" { isLastAnswer = true }
            context.write(data, promise: promise)
        case .body:
            context.write(data, promise: promise)
        case .end:
            clock.answerWritten()
            let sent = promise ?? context.eventLoop.makePromise()
            sent.futureResult.assumeIsolated().whenComplete { _ in
                self.clock.answerSent()
                self.clock.update(at: .now())
                self.setTimer(context)
            }
            clock.update(at: .now())
            context.write(data, promise: sent)
            if isLastAnswer {
                endOutput(context)
            } else if let brokenInput, clock.wholeRequests == 0 {
                refuse(brokenInput, context)
            }
        }
    }

    /// Lets the peer read our last words: closing at once would reset the connection under them if it still sends.
    private func endOutput(_ context: ChannelHandlerContext) {
        context.flush()
        context.close(mode: .output, promise: nil)
    }

    // Time

    /// Re-arms only for an earlier deadline: a later one is seen when the timer rings.
    private func setTimer(_ context: ChannelHandlerContext) {
        guard let deadline = clock.deadline, timer == nil || deadline < timerDeadline, context.channel.isActive else { return }
        timer?.cancel()
        timerDeadline = deadline
        timer = context.eventLoop.assumeIsolated().scheduleTask(deadline: deadline) {
            self.timer = nil
            self.ring(context)
        }
    }

    private func ring(_ context: ChannelHandlerContext) {
        guard let deadline = clock.deadline, deadline <= .now() else { return setTimer(context) }
        switch clock.phase {
        case .head: log(context, code: "header-timeout", "the head of a request did not come in time")
        case .body: log(context, code: "body-timeout", "the body of a request did not come in time")
        case .sending: log(context, code: "answer-timeout", "the peer did not take its answer in time")
        case .handshake, .answering, .idle: break
        }
        if clock.isReadingBody { connection.cutBody() }
        connection.end()
        context.close(promise: nil)
    }

    // Errors

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        if clock.isReadingBody { connection.cutBody() }
        switch error {
        case let error as TLSError: log(context, code: error.code.rawValue, error.description)
        case let error as HTTPParserError where error != .invalidEOFState:
            log(context, code: "invalid-http", "\(error)")
            guard context.channel.isActive, !isLastAnswer else { break }
            guard clock.wholeRequests > 0 else { return refuse(error, context) }
            brokenInput = error
            return
        default: log(context, code: "connection", "\(error)")
        }
        context.fireErrorCaught(error)
    }

    /// Answers what HTTP's grammar, or our bounds on it, do not allow.
    private func refuse(_ error: HTTPParserError, _ context: ChannelHandlerContext) {
        isLastAnswer = true
        let problem =
            switch error {
            case .invalidMethod: Problem(.notFound, "There is no such method here. Use GET, PUT or POST.")
            case .headerOverflow:
                Problem(.tooLarge, "The head of the request is larger than \(HeaderLimits.listBytes) bytes. Send fewer or shorter fields.")
            default: Problem(.malformedEnvelope, "This is no HTTP/1.1 request. Check the client.")
            }
        connection.beginLastAnswer()
        let answer = HTTPAnswer(problem: problem, isLast: true)
        context.write(wrapOutboundOut(.head(answer.head)), promise: nil)
        context.write(wrapOutboundOut(.body(answer.body)), promise: nil)
        context.write(wrapOutboundOut(.end(nil)), promise: nil)
        endOutput(context)
    }

    /// A client that goes without close_notify between two requests has lost nothing: many do.
    private func log(_ context: ChannelHandlerContext, code: String, _ text: String) {
        guard !isLogged else { return }
        isLogged = true
        let isHarmless = code == TLSError.Code.truncated.rawValue && clock.phase == .idle
        logger.log(
            level: isHarmless ? .debug : .notice, "Federation connection failed",
            metadata: [
                "remote": "\(context.channel.remoteAddress.map { "\($0)" } ?? "unknown")", "code": "\(code)", "reason": "\(text)",
                "peer": "\(connection.peer.map { "\($0.participant)" } ?? "none")",
            ])
    }
}

@available(*, unavailable)
extension FederationConnectionHandler: Sendable {}
