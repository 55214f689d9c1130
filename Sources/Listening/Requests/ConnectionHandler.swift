import HTTPTypes
import Logging
public import NIOCore
import NIOHTTP1
public import NIOHTTPTypes
import NIOHTTPTypesHTTP1

/// Watches over one connection between HTTP and those who answer: its time limits, its bounds, its end, what the log says of it.
public final class ConnectionHandler<User: ConnectionUser>: ChannelDuplexHandler, RemovableChannelHandler {
    public typealias InboundIn = HTTPRequestPart
    public typealias InboundOut = HTTPRequestPart
    public typealias OutboundIn = HTTPResponsePart
    public typealias OutboundOut = HTTPResponsePart

    private let user: User
    private let admission: ConnectionAdmission
    private let log: TalliedLog
    private let hasHandshake: Bool
    private let valve = PipelineValve()
    private var clock: ConnectionClock
    private let timesOfStrangers: ConnectionTimes
    private var timer: Scheduled<Void>?
    private var timerDeadline = NIODeadline.distantFuture
    private var hasReadPart = false
    private var isLogged = false
    private var isLastRequest = false
    private var isLastAnswer = false
    /// What is to be said behind the answers that are due.
    private var waitingFault: RequestFault?

    /// Bytes of an answer that are handed to the socket at once, so that it is seen how it moves on.
    static var piece: Int { 65_536 }

    /// - Parameters:
    ///   - times: of members.
    ///   - timesOfStrangers: until a certificate is shown.
    ///   - hasHandshake: whether `ConnectionBegun` comes once requests may.
    public init(
        _ user: User, times: ConnectionTimes, timesOfStrangers: ConnectionTimes, hasHandshake: Bool, admission: ConnectionAdmission, log: TalliedLog
    ) {
        self.user = user
        self.admission = admission
        self.log = log
        self.hasHandshake = hasHandshake
        self.timesOfStrangers = timesOfStrangers
        clock = ConnectionClock(times)
    }

    /// Puts what watches over heads and pipelines where it belongs: around HTTP's decoder.
    public func handlerAdded(context: ChannelHandlerContext) {
        admission.arrive(context.channel)
        do {
            let pipeline = context.pipeline.syncOperations
            let decoder = try pipeline.context(handlerType: ByteToMessageHandler<HTTPRequestDecoder>.self).handler
            try pipeline.addHandler(valve, position: .before(decoder))
            let codec = try pipeline.context(handlerType: HTTP1ToHTTPServerCodec.self).handler
            try pipeline.addHandler(RequestHeadHandler(), position: .before(codec))
        } catch {
            context.fireErrorCaught(error)
            context.close(promise: nil)
        }
        if !hasHandshake, context.channel.isActive { begin(context) }
    }

    public func channelActive(context: ChannelHandlerContext) {
        if !hasHandshake { begin(context) }
        context.fireChannelActive()
    }

    public func handlerRemoved(context: ChannelHandlerContext) {
        timer?.cancel()
        timer = nil
    }

    /// Requests may come.
    private func begin(_ context: ChannelHandlerContext) {
        guard clock.phase == .handshake else { return }
        if user.member == nil { clock.times = timesOfStrangers }
        admission.prove(context.channel, member: user.member)
        clock.begin(at: .now())
        setTimer(context)
    }

    // Inbound

    public func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        switch event {
        case is ConnectionAdmission.Dismissed:
            isLogged = true
            user.end()
            return context.close(promise: nil)
        case is ChannelShouldQuiesceEvent:
            user.end()
        case ChannelEvent.inputClosed:
            if clock.isReadingBody { user.bodyIsCut() }
            user.inputEnded()
        default:
            user.handle(event: event)
            if hasHandshake, user.isEstablished { begin(context) }
        }
        context.fireUserInboundEventTriggered(event)
    }

    public func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        hasReadPart = true
        // Behind the last request nothing is acted on.
        guard waitingFault == nil, !isLastRequest || clock.isReadingBody else { return }
        switch unwrapInboundIn(data) {
        case .head(let head):
            if let fault = user.fault(in: head) { return found(fault, context) }
            if clock.phase == .idle || clock.phase == .head, user.member == nil { admission.work(context.channel) }
            clock.readHead()
            valve.headDecoded(bodyLength: head.headerFields[.contentLength].flatMap { Int($0) } ?? 0)
            isLastRequest = head.headerFields[.connection] == "close"
        case .body(let part):
            clock.readBody(part.readableBytes, at: .now())
            valve.bodyDecoded(part.readableBytes)
        case .end:
            valve.bodyEnded()
            clock.readEnd()
        }
        context.fireChannelRead(data)
    }

    public func channelReadComplete(context: ChannelHandlerContext) {
        if !hasReadPart { clock.readFragment() }
        hasReadPart = false
        clock.update(at: .now())
        setTimer(context)
        context.fireChannelReadComplete()
    }

    public func channelInactive(context: ChannelHandlerContext) {
        if clock.isReadingBody { user.bodyIsCut() }
        user.end()
        context.fireChannelInactive()
    }

    // Outbound

    public func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        switch unwrapOutboundIn(data) {
        case .head(var head):
            // An interim answer (1xx) is none yet.
            if isLastRequest, clock.open <= 1, head.status.kind != .informational { head.headerFields[.connection] = "close" }
            if head.headerFields[.connection] == "close" { isLastAnswer = true }
            context.write(wrapOutboundOut(.head(head)), promise: promise)
        case .body(let body):
            write(body, promise, context)
        case .end:
            clock.answerWritten()
            context.write(data, promise: watched(promise, context))
            valve.answerWritten()
            if isLastAnswer {
                endOutput(context)
            } else if let waitingFault, clock.wholeRequests == 0 {
                answer(waitingFault, context)
            }
        }
    }

    private func write(_ body: ByteBuffer, _ promise: EventLoopPromise<Void>?, _ context: ChannelHandlerContext) {
        var rest = body
        while rest.readableBytes > Self.piece, let part = rest.readSlice(length: Self.piece) {
            context.write(wrapOutboundOut(.body(part)), promise: watched(nil, context))
        }
        context.write(wrapOutboundOut(.body(rest)), promise: watched(promise, context))
    }

    /// A promise by which it is seen that the socket has taken a piece.
    private func watched(_ promise: EventLoopPromise<Void>?, _ context: ChannelHandlerContext) -> EventLoopPromise<Void> {
        let sent = promise ?? context.eventLoop.makePromise()
        clock.pieceWritten(at: .now())
        sent.futureResult.assumeIsolated().whenComplete { _ in
            self.clock.pieceSent(at: .now())
            self.clock.update(at: .now())
            if self.clock.phase == .idle, self.user.member == nil { self.admission.rest(context.channel) }
            self.setTimer(context)
        }
        clock.update(at: .now())
        setTimer(context)
        return sent
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
        case .body: log(context, code: "body-timeout", "the body of a request did not come in time: nothing of it came for long, or too little")
        case .sending: log(context, code: "answer-timeout", "the peer did not take its answer in time")
        case .handshake, .answering, .idle: break
        }
        if clock.isReadingBody { user.bodyIsCut() }
        user.end()
        context.close(promise: nil)
    }

    // Errors

    public func errorCaught(context: ChannelHandlerContext, error: any Error) {
        if clock.isReadingBody { user.bodyIsCut() }
        switch error {
        case let fault as RequestFault:
            return found(fault, context)
        case let error as HTTPParserError where error != .invalidEOFState:
            return found(RequestFault(error), context)
        case is HTTP1TypeConversionError:
            return found(RequestFault(.invalidMethod), context)
        default:
            let (code, reason) = user.describe(error)
            log(context, code: code, reason)
        }
        context.fireErrorCaught(error)
    }

    /// Answers behind what is due what breaks HTTP's rules, or our bounds on it.
    private func found(_ fault: RequestFault, _ context: ChannelHandlerContext) {
        guard waitingFault == nil else { return }
        waitingFault = fault
        log(context, code: "invalid-http", "\(fault.status): \(fault.text)")
        guard context.channel.isActive, !isLastAnswer, !isLastRequest, clock.wholeRequests == 0 else { return }
        answer(fault, context)
    }

    private func answer(_ fault: RequestFault, _ context: ChannelHandlerContext) {
        isLastAnswer = true
        let answer = user.lastAnswer(to: fault)
        context.write(wrapOutboundOut(.head(answer.head)), promise: nil)
        context.write(wrapOutboundOut(.body(answer.body)), promise: nil)
        context.write(wrapOutboundOut(.end(nil)), promise: watched(nil, context))
        endOutput(context)
    }

    /// A client that goes without a word between two requests has lost nothing: many do.
    private func log(_ context: ChannelHandlerContext, code: String, _ reason: String) {
        guard !isLogged else { return }
        isLogged = true
        let isHarmless = clock.phase == .idle && user.isHarmlessAtRest(code)
        log.note(
            code, of: user.member, remote: context.channel.remoteAddress.map { "\($0)" }, reason, level: isHarmless ? .debug : .notice)
    }
}

@available(*, unavailable)
extension ConnectionHandler: Sendable {}
