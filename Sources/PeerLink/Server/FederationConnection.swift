import Federation
import NIOCore
import Synchronization
import TLS

/// One peer's connection: who it is and what runs for it.
final class FederationConnection: Sendable {
    let channel: any Channel
    private let state = Mutex(State())

    private struct State {
        var serverName: ServerName?
        var peer: PeerIdentity?
        var longPoll: Task<PeerResponse, Never>?
        var isEnding = false
        var hasLastAnswer = false
        var isBodyCut = false
        var isEstablished = false
    }

    init(channel: any Channel) { self.channel = channel }

    func established(_ event: TLSHandshakeCompleted) {
        let identities = event.peer.map { peer in peer.uriSANs.compactMap { PeerIdentity(uri: $0, tlsKey: peer.spkiDigest) } } ?? []
        state.withLock {
            $0.isEstablished = true
            $0.serverName = event.serverName
            // A certificate that names two participants speaks for neither.
            $0.peer = identities.count == 1 ? identities[0] : nil
        }
    }

    /// The name asked for in the handshake (SNI).
    var serverName: ServerName? { state.withLock { $0.serverName } }
    var peer: PeerIdentity? { state.withLock { $0.peer } }
    /// Whether the handshake is complete.
    var isEstablished: Bool { state.withLock { $0.isEstablished } }
    var isEnding: Bool { state.withLock { $0.isEnding } }
    /// Whether an answer was begun behind which no other may come.
    var hasLastAnswer: Bool { state.withLock { $0.hasLastAnswer } }
    var isBodyCut: Bool { state.withLock { $0.isBodyCut } }

    /// Ends a long poll early; what runs otherwise is answered, as the last on this connection.
    func end() {
        state.withLock { state in
            state.isEnding = true
            return state.longPoll
        }?.cancel()
    }

    /// The peer sends no more: it has gone, or it only waits for its answer, which then comes early. The socket does not tell which.
    func endLongPoll() { state.withLock { $0.longPoll }?.cancel() }

    func beginLastAnswer() { state.withLock { $0.hasLastAnswer = true } }

    /// What was read of a body is not all of it.
    func cutBody() { state.withLock { $0.isBodyCut = true } }

    /// Runs `operation` so that `end()` cancels it.
    func longPoll(_ operation: sending @escaping () async -> PeerResponse) async -> PeerResponse {
        let task = Task(operation: operation)
        let isEnding = state.withLock { state in
            state.longPoll = task
            return state.isEnding
        }
        if isEnding { task.cancel() }
        defer { state.withLock { $0.longPoll = nil } }
        return await withTaskCancellationHandler {
            await task.value
        } onCancel: {
            task.cancel()
        }
    }
}
