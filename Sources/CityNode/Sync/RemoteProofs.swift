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
            let known = fetched
            var builder = ProofBuilder(treeSize: treeSize) { coordinate in
                guard let bytes = known[coordinate] else { throw MissingTile(coordinate: coordinate) }
                return bytes
            }
            do {
                return try builder.consistencyProof(from: oldSize)
            } catch let missing as MissingTile {
                fetched[missing.coordinate] = try await coordinator.tile(missing.coordinate)
            }
        }
    }
}
