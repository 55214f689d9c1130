/// Which tile of a log (C2SP tlog-tiles): up to 256 consecutive hashes of one level.
///
/// The tile `index` of `level` has the hashes of the subtrees of 256^`level` leaves from number `index` × 256 on.
/// An entry bundle has the coordinate of the level 0 tile with its leaves' hashes.
public struct TileCoordinate: Hashable, Sendable {
    /// Levels of the tree that one tile spans.
    static let height = 8
    public static let fullWidth = 256
    public static let levels = 0...63
    /// The hashes' own numbers must fit in 64 bits.
    static let maximumIndex = UInt64.max >> UInt64(height)

    public let level: Int
    public let index: UInt64
    /// Number of hashes, 1 to 256; less than 256 is a partial tile.
    public let width: Int

    /// Nil for a level beyond 63, a width beyond 1 to 256 or an index of 2^56 and more.
    public init?(level: Int, index: UInt64, width: Int = fullWidth) {
        guard Self.levels.contains(level), 1...Self.fullWidth ~= width, index <= Self.maximumIndex else { return nil }
        self.level = level
        self.index = index
        self.width = width
    }

    /// The tile as wide as a tree of that size has it; nil where the tree has none.
    public init?(level: Int, index: UInt64, widestIn treeSize: UInt64) {
        guard Self.levels.contains(level), index <= Self.maximumIndex else { return nil }
        let start = index << UInt64(Self.height)
        let count = Self.hashCount(level: level, treeSize: treeSize)
        guard start < count else { return nil }
        self.init(level: level, index: index, width: Int(min(UInt64(Self.fullWidth), count - start)))
    }

    public var isPartial: Bool { width < Self.fullWidth }

    /// Number of the tile's first hash within its level.
    public var firstHash: UInt64 { index << UInt64(Self.height) }

    /// Whether a tree of that size has all hashes of this tile.
    public func isWithin(treeSize: UInt64) -> Bool {
        let count = Self.hashCount(level: level, treeSize: treeSize)
        return count > firstHash && count - firstHash >= UInt64(width)
    }

    /// How many hashes a tree of that size has at a level, in full and partial tiles together.
    static func hashCount(level: Int, treeSize: UInt64) -> UInt64 {
        // Swift's >> gives 0 once the shift is 64 or more.
        treeSize >> UInt64(level * height)
    }
}
