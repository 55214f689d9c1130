import Coordinator
import Federation
import Primitives
import Synchronization

/// Passes everything on to a coordinator, and remembers who has asked for the log.
final class Askers: PeerRequestHandler {
    private let coordinator: CoordinatorAPI
    private let askers = Mutex<[String]>([])

    init(_ coordinator: Coordinator) { self.coordinator = CoordinatorAPI(coordinator) }

    /// Who has asked for checkpoints since the last call.
    func take() -> [String] {
        askers.withLock { askers in
            defer { askers = [] }
            return askers
        }
    }

    func handle(_ request: PeerRequest, from peer: PeerIdentity?) async -> PeerResponse {
        if request.path == "/log/v1/checkpoint" { askers.withLock { $0.append(peer?.participant.text ?? "") } }
        return await coordinator.handle(request, from: peer)
    }
    func bodyLimit(method: PeerRequest.Method, path: String, from peer: PeerIdentity?) -> Int {
        coordinator.bodyLimit(method: method, path: path, from: peer)
    }
    func refusal(of head: PeerRequestHead, from peer: PeerIdentity?) -> PeerResponse? { coordinator.refusal(of: head, from: peer) }
}
