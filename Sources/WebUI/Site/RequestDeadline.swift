import HTTPTypes
import NIOCore
import NIOHTTPTypes

/// Closes a connection whose caller takes too long to send a head or a body: drip by drip does not help, the clock runs to the end of each.
///
/// While we answer, the clock stands still.
final class RequestDeadline: ChannelDuplexHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPRequestPart
    typealias InboundOut = HTTPRequestPart
    typealias OutboundIn = HTTPResponsePart
    typealias OutboundOut = HTTPResponsePart

    private let headTime: TimeAmount
    private let bodyTime: TimeAmount
    private var alarm: Scheduled<Void>?
    private var isReading = false
    private var open = 0

    init(_ limits: WebLimits) {
        headTime = limits.headTime
        bodyTime = limits.bodyTime
    }

    func handlerAdded(context: ChannelHandlerContext) {
        if context.channel.isActive { schedule(headTime, context) }
    }

    func channelActive(context: ChannelHandlerContext) {
        schedule(headTime, context)
        context.fireChannelActive()
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch unwrapInboundIn(data) {
        case .head:
            open += 1
            isReading = true
            schedule(bodyTime, context)
        case .body: break
        case .end:
            isReading = false
            if open > 0 { stop() } else { schedule(headTime, context) }
        }
        context.fireChannelRead(data)
    }

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        if case .end = unwrapOutboundIn(data) {
            open = max(0, open - 1)
            if open == 0, !isReading { schedule(headTime, context) }
        }
        context.write(data, promise: promise)
    }

    func handlerRemoved(context: ChannelHandlerContext) { stop() }

    func channelInactive(context: ChannelHandlerContext) {
        stop()
        context.fireChannelInactive()
    }

    private func stop() {
        alarm?.cancel()
        alarm = nil
    }

    private func schedule(_ time: TimeAmount, _ context: ChannelHandlerContext) {
        stop()
        let channel = context.channel
        alarm = context.eventLoop.scheduleTask(in: time) { channel.close(promise: nil) }
    }
}
