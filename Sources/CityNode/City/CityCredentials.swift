import Envelope
import Federation
import Synchronization

/// What a city shows and whom it believes, which change while it runs: its keys and certificate, and the forum's root.
final class CityCredentials: Sendable {
    private struct Present {
        var secrets: CitySecrets
        var root: TrustedRoot
        var connector: any PeerConnector
        /// While new keys are announced and not in force yet, nothing more is signed with the old ones.
        var isRotating = false
        /// Rises with each change.
        var generation = 0
    }

    private let present: Mutex<Present>
    private let putToUse: City.CredentialsUse

    /// - Parameter putToUse: takes keys and root into use on both sides of TLS, now and whenever one of them changes.
    init(secrets: CitySecrets, root: TrustedRoot, putToUse: @escaping City.CredentialsUse) throws {
        self.putToUse = putToUse
        present = Mutex(Present(secrets: secrets, root: root, connector: try putToUse(secrets, root.root)))
    }

    var secrets: CitySecrets { present.withLock { $0.secrets } }
    var signing: SigningKey { secrets.signing }
    var root: TrustedRoot { present.withLock { $0.root } }
    var connector: any PeerConnector { present.withLock { $0.connector } }

    var isRotating: Bool { present.withLock { $0.isRotating } }

    /// - Returns: whether it changed.
    @discardableResult
    func setRotating(_ isRotating: Bool) -> Bool {
        present.withLock { present in
            defer { present.isRotating = isRotating }
            return present.isRotating != isRotating
        }
    }

    func replace(secrets: CitySecrets) async throws { try await replace { $0.secrets = secrets } }
    func replace(root: TrustedRoot) async throws { try await replace { $0.root = root } }

    /// Connections made under the old credentials end; whoever waits on one tries again under the new.
    private func replace(_ change: (inout Present) -> Void) async throws {
        while true {
            var next = present.withLock { $0 }
            change(&next)
            let connector = try putToUse(next.secrets, next.root.root)
            let old = present.withLock { present -> (any PeerConnector)? in
                // Keys and root may change at the same moment: the later of two calls puts both to use.
                guard present.generation == next.generation else { return nil }
                defer {
                    change(&present)
                    present.connector = connector
                    present.generation += 1
                }
                return present.connector
            }
            if let old { return await old.close() }
            await connector.close()
        }
    }
}
