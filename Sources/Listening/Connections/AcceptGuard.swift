import Glibc
public import NIOCore

/// Stands at a listening socket: accepts as fast and as many as the bounds say, and survives that there is no file descriptor left.
///
/// Without it NIO would ask for the next connection at once, again and again, and the failure would end the listener.
public final class AcceptGuard: ChannelDuplexHandler, RemovableChannelHandler {
    public typealias InboundIn = any Channel
    public typealias InboundOut = any Channel
    public typealias OutboundIn = Never
    public typealias OutboundOut = Never

    /// Until it is looked again whether there is room.
    private static let pause = TimeAmount.milliseconds(20)
    /// After a failure, for others to give descriptors back.
    private static let failurePause = TimeAmount.milliseconds(250)

    private let admission: ConnectionAdmission
    private var timer: Scheduled<Void>?
    private var pausedUntil: NIODeadline?
    private var resting: Scheduled<Void>?

    public init(_ admission: ConnectionAdmission) { self.admission = admission }

    /// Puts one before all else at a listening channel.
    public static func install(_ admission: ConnectionAdmission, on listener: any Channel) async throws {
        // One at a time, so that none is accepted without having been asked for.
        try await listener.setOption(.maxMessagesPerRead, value: 1).get()
        try await listener.eventLoop.submit {
            try listener.pipeline.syncOperations.addHandler(AcceptGuard(admission), position: .first)
        }.get()
    }

    public func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        let channel = unwrapInboundIn(data)
        guard admission.mayStay(channel.remoteAddress) else { return channel.close(promise: nil) }
        admission.accepted(channel)
        context.fireChannelRead(data)
    }

    public func read(context: ChannelHandlerContext) {
        guard timer == nil else { return }
        if let pausedUntil, pausedUntil > .now() { return wait(context, until: pausedUntil) }
        guard admission.mayAccept() else { return wait(context, until: .now() + Self.pause) }
        context.read()
    }

    public func errorCaught(context: ChannelHandlerContext, error: any Error) {
        guard let error = error as? IOError, [EMFILE, ENFILE, ENOBUFS, ENOMEM, ECONNABORTED].contains(error.errnoCode) else {
            return context.fireErrorCaught(error)
        }
        guard error.errnoCode != ECONNABORTED else { return }
        admission.note(.noDescriptors, context.channel.localAddress, of: nil)
        rest(context)
    }

    public func handlerRemoved(context: ChannelHandlerContext) {
        timer?.cancel()
        timer = nil
        resting?.cancel()
        resting = nil
    }

    /// Takes the listening socket off the selector for a while. Not to read is not enough: after an accept that failed NIO goes on asking, as fast as
    /// it can, since the connection that could not be accepted is still there.
    private func rest(_ context: ChannelHandlerContext) {
        let deadline = NIODeadline.now() + Self.failurePause
        pausedUntil = deadline
        guard resting == nil else { return }
        let channel = context.channel
        _ = channel.setOption(.autoRead, value: false)
        resting = context.eventLoop.assumeIsolated().scheduleTask(deadline: deadline) {
            self.resting = nil
            _ = channel.setOption(.autoRead, value: true)
        }
    }

    private func wait(_ context: ChannelHandlerContext, until deadline: NIODeadline) {
        timer = context.eventLoop.assumeIsolated().scheduleTask(deadline: deadline) {
            self.timer = nil
            self.read(context: context)
        }
    }
}

@available(*, unavailable)
extension AcceptGuard: Sendable {}
