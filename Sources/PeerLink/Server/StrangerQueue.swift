import Federation
import Synchronization

/// Lets a few strangers' requests run at a time, in the order in which they came, so that strangers never take the processor from members.
///
/// Each connection has one request under way, so that the queue is no longer than strangers have connections.
final class StrangerQueue: Sendable {
    private struct State {
        var free: Int
        var waiting: [CheckedContinuation<Void, Never>] = []
        var first = 0
    }

    private let state: Mutex<State>

    /// - Parameter atOnce: requests that run.
    init(atOnce: Int) { state = Mutex(State(free: atOnce)) }

    /// - Returns: a handler whose strangers wait for their turn. Bodies are read before, answers written after it.
    func guarding(_ handler: any PeerRequestHandler) -> any PeerRequestHandler { InTurn(queue: self, handler: handler) }

    private struct InTurn: PeerRequestHandler {
        let queue: StrangerQueue
        let handler: any PeerRequestHandler

        func handle(_ request: PeerRequest, from peer: PeerIdentity?) async -> PeerResponse {
            guard peer == nil else { return await handler.handle(request, from: peer) }
            await queue.enter()
            defer { queue.leave() }
            return await handler.handle(request, from: nil)
        }

        func bodyLimit(method: PeerRequest.Method, path: String, from peer: PeerIdentity?) -> Int {
            handler.bodyLimit(method: method, path: path, from: peer)
        }

        func refusal(of head: PeerRequestHead, from peer: PeerIdentity?) -> PeerResponse? { handler.refusal(of: head, from: peer) }
    }

    private func enter() async {
        await withCheckedContinuation { continuation in
            let isFree = state.withLock { state in
                guard state.free > 0 else {
                    state.waiting.append(continuation)
                    return false
                }
                state.free -= 1
                return true
            }
            if isFree { continuation.resume() }
        }
    }

    private func leave() {
        let next = state.withLock { state -> CheckedContinuation<Void, Never>? in
            guard state.first < state.waiting.count else {
                state.waiting.removeAll(keepingCapacity: true)
                state.first = 0
                state.free += 1
                return nil
            }
            let next = state.waiting[state.first]
            state.first += 1
            // Those that were served make room now and then.
            if state.first >= 1_024 {
                state.waiting.removeFirst(state.first)
                state.first = 0
            }
            return next
        }
        next?.resume()
    }
}
