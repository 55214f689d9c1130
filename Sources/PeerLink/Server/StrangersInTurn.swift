import Federation
import Listening

/// Lets a few strangers' requests run at a time, so that strangers never take the processor from members. Bodies are read before, answers written
/// after it.
struct StrangersInTurn: PeerRequestHandler {
    let turns: TurnQueue
    let handler: any PeerRequestHandler

    func handle(_ request: PeerRequest, from peer: PeerIdentity?) async -> PeerResponse {
        guard peer == nil else { return await handler.handle(request, from: peer) }
        return await turns.run { await handler.handle(request, from: nil) }
    }

    func bodyLimit(method: PeerRequest.Method, path: String, from peer: PeerIdentity?) -> Int {
        handler.bodyLimit(method: method, path: path, from: peer)
    }

    func refusal(of head: PeerRequestHead, from peer: PeerIdentity?) -> PeerResponse? { handler.refusal(of: head, from: peer) }
}
