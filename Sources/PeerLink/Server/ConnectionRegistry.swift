import NIOCore
import Synchronization
import TLS

/// The open connections of a listener.
final class ConnectionRegistry: Sendable {
    private let connections = Mutex<[ObjectIdentifier: FederationConnection]>([:])

    private let established = Atomic(0)

    var count: Int { connections.withLock { $0.count } }
    /// Handshakes that were completed since the start.
    var handshakes: Int { established.load(ordering: .relaxed) }

    func handshakeEnded() { established.add(1, ordering: .relaxed) }

    /// Holds `connection` until its channel is closed.
    func add(_ connection: FederationConnection) {
        let id = ObjectIdentifier(connection)
        connections.withLock { $0[id] = connection }
        connection.channel.closeFuture.whenComplete { _ in _ = self.connections.withLock { $0.removeValue(forKey: id) } }
    }

    func closeAll() { close { _ in true } }

    func close(where isMeant: (FederationConnection) -> Bool) {
        for connection in connections.withLock({ Array($0.values) }) where isMeant(connection) {
            connection.end()
            connection.channel.close(promise: nil)
        }
    }
}
