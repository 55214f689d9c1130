public import Federation

/// Counts and times what a peer is answered.
public struct MeasuredHandler: PeerRequestHandler {
    private let handler: any PeerRequestHandler
    private let meter: RequestMeter

    public init(_ handler: any PeerRequestHandler, _ meter: RequestMeter) {
        self.handler = handler
        self.meter = meter
    }

    public func handle(_ request: PeerRequest, from peer: PeerIdentity?) async -> PeerResponse {
        let isWaiting = request.method == .get && request.query.contains { $0.name == "wait" }
        return await meter.measure(isWaiting: isWaiting, status: \.status) { await handler.handle(request, from: peer) }
    }

    public func bodyLimit(method: PeerRequest.Method, path: String, from peer: PeerIdentity?) -> Int {
        handler.bodyLimit(method: method, path: path, from: peer)
    }

    public func refusal(of head: PeerRequestHead, from peer: PeerIdentity?) -> PeerResponse? { handler.refusal(of: head, from: peer) }
}
