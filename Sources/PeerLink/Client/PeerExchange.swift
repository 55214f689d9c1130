import Federation
import NIOCore
import Synchronization

/// One request on its way, and the promise of its answer.
final class PeerExchange: Sendable {
    let request: PeerRequest
    let deadline: NIODeadline
    /// For each piece of the body to be taken by the socket, and from the last on for the answer to begin.
    let patience: TimeAmount
    let promise: EventLoopPromise<PeerResponse>
    private let cancelled = Atomic(false)

    init(_ request: PeerRequest, deadline: NIODeadline, on eventLoop: any EventLoop) {
        self.request = request
        self.deadline = deadline
        patience = max(.seconds(1), deadline - .now())
        promise = eventLoop.makePromise()
    }

    /// Set before the event loop hears of a cancellation, which may be before it hears of the request.
    func cancel() { cancelled.store(true, ordering: .relaxed) }
    var isCancelled: Bool { cancelled.load(ordering: .relaxed) }
}
