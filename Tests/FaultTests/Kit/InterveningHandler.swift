import Federation

/// Answers some requests in a handler's place, and leaves the others to it.
struct InterveningHandler: PeerRequestHandler {
    let handler: any PeerRequestHandler
    /// - Returns: `nil` for what the handler is to answer.
    let answer: @Sendable (PeerRequest, PeerIdentity?) async -> PeerResponse?

    init(before handler: any PeerRequestHandler, _ answer: @escaping @Sendable (PeerRequest, PeerIdentity?) async -> PeerResponse?) {
        self.handler = handler
        self.answer = answer
    }

    func handle(_ request: PeerRequest, from peer: PeerIdentity?) async -> PeerResponse {
        if let answer = await answer(request, peer) { return answer }
        return await handler.handle(request, from: peer)
    }

    func bodyLimit(method: PeerRequest.Method, path: String, from peer: PeerIdentity?) -> Int {
        handler.bodyLimit(method: method, path: path, from: peer)
    }

    func refusal(of head: PeerRequestHead, from peer: PeerIdentity?) -> PeerResponse? { handler.refusal(of: head, from: peer) }
}
