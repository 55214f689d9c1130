/// A stored tile that lacks hashes which a tree of the given size must have: the store is damaged or behind.
public struct TileError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What was asked for.
    public let coordinate: TileCoordinate
    /// What was found.
    public let byteCount: Int

    public init(coordinate: TileCoordinate, byteCount: Int) {
        self.coordinate = coordinate
        self.byteCount = byteCount
    }

    public var description: String {
        "the stored tile \(TilePath.hashes(coordinate)) has \(byteCount) bytes where \(coordinate.width * MerkleHash.byteCount) are needed"
    }
}
