import Envelope
public import Federation

/// A coordinator that gives a checkpoint and nothing along with it, as one may: a log is then taken in only where its tiles are answered.
public struct WithoutNews: PeerRequestHandler {
    let handler: any PeerRequestHandler

    public init(_ handler: any PeerRequestHandler) { self.handler = handler }

    public func handle(_ request: PeerRequest, from peer: PeerIdentity?) async -> PeerResponse {
        let asked = PeerRequest(
            request.method, request.path, query: request.query.filter { $0.name != "entries" }, body: request.body,
            acceptsGzip: request.acceptsGzip, origin: request.origin)
        return await handler.handle(asked, from: peer)
    }

    public func bodyLimit(method: PeerRequest.Method, path: String, from peer: PeerIdentity?) -> Int {
        handler.bodyLimit(method: method, path: path, from: peer)
    }

    public func refusal(of head: PeerRequestHead, from peer: PeerIdentity?) -> PeerResponse? { handler.refusal(of: head, from: peer) }
}
