public import NIOCore

/// Stands before HTTP's decoder and lets no more through while enough requests wait for their answers: what came already is kept, in bytes,
/// and nothing more is read from the socket.
public final class PipelineValve: ChannelDuplexHandler, RemovableChannelHandler {
    public typealias InboundIn = ByteBuffer
    public typealias InboundOut = ByteBuffer
    public typealias OutboundIn = ByteBuffer
    public typealias OutboundOut = ByteBuffer

    /// Requests that wait for their answers when it closes.
    public static let mostRequests = 8
    /// Handed on at once outside of a body, in bytes. The shortest request has some thirty, so that few slip in before it closes.
    static let portion = 1_024

    private var held = ByteBuffer()
    private var waiting = 0
    /// Bytes of a body that the decoder still has to see, as its head announced.
    private var bodyLeft = 0
    private var hasEnded = false
    private var isReadWanted = false
    private var isPassing = false
    private var context: ChannelHandlerContext?

    public init() {}

    /// A head was decoded: its request waits for an answer.
    ///
    /// - Parameter bodyLength: as it is announced, in bytes; 0 where it is not.
    public func headDecoded(bodyLength: Int) {
        waiting += 1
        bodyLeft = max(0, bodyLength)
    }

    public func bodyDecoded(_ count: Int) { bodyLeft = max(0, bodyLeft - count) }
    public func bodyEnded() { bodyLeft = 0 }

    /// A whole answer was written.
    public func answerWritten() {
        waiting = max(0, waiting - 1)
        guard let context, !isPassing, held.readableBytes > 0 || isReadWanted || hasEnded else { return }
        // Later, not from within this write: the next request may be answered at once, and that would write again.
        context.eventLoop.assumeIsolated().execute { self.pass() }
    }

    private var isClosed: Bool { waiting >= Self.mostRequests }

    public func handlerAdded(context: ChannelHandlerContext) { self.context = context }
    public func handlerRemoved(context: ChannelHandlerContext) { self.context = nil }

    public func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        let bytes = unwrapInboundIn(data)
        // The usual: one request, and nothing before it.
        if held.readableBytes == 0, !isClosed, bytes.readableBytes <= Self.portion { return context.fireChannelRead(data) }
        if held.readableBytes == 0 { held = bytes } else { held.writeImmutableBuffer(bytes) }
        handOn(context)
    }

    public func read(context: ChannelHandlerContext) {
        if isClosed || held.readableBytes > 0 { isReadWanted = true } else { context.read() }
    }

    public func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        if let event = event as? ChannelEvent, event == .inputClosed, held.readableBytes > 0 {
            hasEnded = true
        } else {
            context.fireUserInboundEventTriggered(event)
        }
    }

    public func channelInactive(context: ChannelHandlerContext) {
        held = ByteBuffer()
        context.fireChannelInactive()
    }

    /// Goes on after an answer.
    private func pass() {
        guard let context, context.channel.isActive else { return }
        if handOn(context) { context.fireChannelReadComplete() }
        guard held.readableBytes == 0, !isClosed else { return }
        if hasEnded {
            hasEnded = false
            context.fireUserInboundEventTriggered(ChannelEvent.inputClosed)
        } else if isReadWanted {
            isReadWanted = false
            context.read()
        }
    }

    /// Hands on portion after portion until it is closed or nothing is left.
    @discardableResult
    private func handOn(_ context: ChannelHandlerContext) -> Bool {
        guard !isPassing else { return false }
        isPassing = true
        defer { isPassing = false }
        var hasPassed = false
        while !isClosed || bodyLeft > 0, let part = held.readSlice(length: min(held.readableBytes, max(Self.portion, bodyLeft))),
            part.readableBytes > 0
        {
            hasPassed = true
            context.fireChannelRead(wrapInboundOut(part))
        }
        if held.readableBytes == 0 { held = ByteBuffer() }
        return hasPassed
    }
}

@available(*, unavailable)
extension PipelineValve: Sendable {}
