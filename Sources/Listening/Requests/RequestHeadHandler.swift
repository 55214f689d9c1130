public import NIOCore
public import NIOHTTP1

/// Applies `RequestHeadRules` between HTTP's decoder and those who act on requests: a head that breaks one becomes an error of type
/// `RequestFault`, and nothing that follows it is handed on.
public final class RequestHeadHandler: ChannelInboundHandler, RemovableChannelHandler {
    public typealias InboundIn = HTTPServerRequestPart
    public typealias InboundOut = HTTPServerRequestPart

    private var hasFault = false

    public init() {}

    public func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        guard !hasFault else { return }
        guard case .head(let head) = unwrapInboundIn(data) else { return context.fireChannelRead(data) }
        do {
            context.fireChannelRead(wrapInboundOut(.head(try RequestHeadRules.apply(to: head))))
        } catch {
            hasFault = true
            context.fireErrorCaught(error)
        }
    }
}

@available(*, unavailable)
extension RequestHeadHandler: Sendable {}
