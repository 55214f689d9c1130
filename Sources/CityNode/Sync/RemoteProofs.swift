import TransparencyLog

/// Builds proofs from the coordinator's tiles: asks for a tile, learns from the builder which one it misses, fetches, asks again.
struct RemoteProofs {
    private struct MissingTile: Error { let coordinate: TileCoordinate }

    private let coordinator: CoordinatorClient
    private let treeSize: UInt64

    init(_ coordinator: CoordinatorClient, treeSize: UInt64) {
        self.coordinator = coordinator
        self.treeSize = treeSize
    }

    /// That the tree of `oldSize` is a prefix of ours.
    func consistency(from oldSize: UInt64) async throws -> ConsistencyProof {
        var fetched: [TileCoordinate: [UInt8]] = [:]
        while true {
            switch try attempt(from: oldSize, with: fetched) {
            case .proof(let proof): return proof
            case .missing(let coordinate): fetched[coordinate] = try await coordinator.tile(coordinate)
            }
        }
    }

    private enum Attempt {
        case proof(ConsistencyProof)
        case missing(TileCoordinate)
    }

    /// Apart from the fetching: Swift 6.3.1's optimiser crashes where both are in one asynchronous function.
    private func attempt(from oldSize: UInt64, with known: [TileCoordinate: [UInt8]]) throws -> Attempt {
        var builder = ProofBuilder(treeSize: treeSize) { coordinate in
            guard let bytes = known[coordinate] else { throw MissingTile(coordinate: coordinate) }
            return bytes
        }
        do { return .proof(try builder.consistencyProof(from: oldSize)) } catch let missing as MissingTile { return .missing(missing.coordinate) }
    }
}
