import Federation
import NIOCore
import TLS

/// One open connection to a peer, from whichever thread.
final class PeerConnection: Sendable {
    let channel: any Channel
    /// What the connection was opened with; a connector whose context has changed since does not use it again.
    let context: TLSClientContext
    private let handler: NIOLoopBound<PeerConnectionHandler>

    init(channel: any Channel, context: TLSClientContext, handler: NIOLoopBound<PeerConnectionHandler>) {
        self.channel = channel
        self.context = context
        self.handler = handler
    }

    /// Sends one request; the connection must have been taken from its pool, to which it goes back by itself.
    func exchange(_ request: PeerRequest, deadline: NIODeadline) async throws -> PeerResponse {
        let loop = channel.eventLoop
        let exchange = PeerExchange(request, deadline: deadline, on: loop)
        return try await withTaskCancellationHandler {
            loop.execute { self.handler.value.begin(exchange) }
            return try await exchange.promise.futureResult.get()
        } onCancel: {
            exchange.cancel()
            loop.execute { self.handler.value.abandon(exchange) }
        }
    }

    func close() { channel.close(promise: nil) }
}
