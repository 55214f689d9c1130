import NIOCore
import TLS

/// Keeps all that an application would see of a channel.
final class Recorder: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer

    private(set) var received = ByteBuffer()
    private(set) var handshakes: [TLSHandshakeCompleted] = []
    private(set) var errors: [any Error] = []
    private(set) var inputEnds = 0

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        received.writeImmutableBuffer(unwrapInboundIn(data))
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        if let event = event as? TLSHandshakeCompleted { handshakes.append(event) }
        if event as? ChannelEvent == .inputClosed { inputEnds += 1 }
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) { errors.append(error) }

    var handshake: TLSHandshakeCompleted? { handshakes.first }
    var codes: [TLSError.Code?] { errors.map { ($0 as? TLSError)?.code } }
    var text: String { String(buffer: received) }
}
