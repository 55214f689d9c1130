import Federation
import Synchronization

/// Answers at one address, in another's place from some moment on: what a stolen key or a restored disk looks like from outside.
final class ReplaceableHandler: PeerRequestHandler {
    private let handler: Mutex<any PeerRequestHandler>

    init(_ handler: any PeerRequestHandler) { self.handler = Mutex(handler) }

    func replace(with other: any PeerRequestHandler) { handler.withLock { $0 = other } }

    private var current: any PeerRequestHandler { handler.withLock { $0 } }
    func handle(_ request: PeerRequest, from peer: PeerIdentity?) async -> PeerResponse { await current.handle(request, from: peer) }
    func bodyLimit(method: PeerRequest.Method, path: String, from peer: PeerIdentity?) -> Int {
        current.bodyLimit(method: method, path: path, from: peer)
    }
    func refusal(of head: PeerRequestHead, from peer: PeerIdentity?) -> PeerResponse? { current.refusal(of: head, from: peer) }
}

/// Lets nobody wait: what is asked for later is answered now.
struct ImpatientHandler: PeerRequestHandler {
    let handler: any PeerRequestHandler

    func handle(_ request: PeerRequest, from peer: PeerIdentity?) async -> PeerResponse {
        let query = request.query.filter { $0.name != "wait" }
        return await handler.handle(PeerRequest(request.method, request.path, query: query, body: request.body), from: peer)
    }
    func bodyLimit(method: PeerRequest.Method, path: String, from peer: PeerIdentity?) -> Int {
        handler.bodyLimit(method: method, path: path, from: peer)
    }
    func refusal(of head: PeerRequestHead, from peer: PeerIdentity?) -> PeerResponse? { handler.refusal(of: head, from: peer) }
}
