/// Gives the stored bytes of a hash tile: those of the width asked for, or more (a narrower tile is a wider one's beginning).
public typealias TileReader = (TileCoordinate) throws -> [UInt8]

/// A hash tile to be stored or served.
public struct Tile: Hashable, Sendable {
    public let coordinate: TileCoordinate
    /// 32 for each hash.
    public let bytes: [UInt8]

    init(coordinate: TileCoordinate, hashes: [MerkleHash]) {
        self.coordinate = coordinate
        bytes = hashes.withUnsafeBytes { Array($0) }
    }

    /// The hashes that `coordinate` asks for, whatever else the reader gives.
    static func hashes(at coordinate: TileCoordinate, reading read: TileReader) throws -> [MerkleHash] {
        let bytes = try read(coordinate)
        let wanted = coordinate.width * MerkleHash.byteCount
        guard bytes.count >= wanted, bytes.count % MerkleHash.byteCount == 0 else {
            throw TileError(coordinate: coordinate, byteCount: bytes.count)
        }
        return MerkleHash.list(bytes[..<wanted])
    }
}
