/// Up to 256 log entries as they are served (C2SP tlog-tiles): each behind its length in two big-endian bytes.
///
/// A collection of slices of the bytes it was made from; nothing is copied.
public struct EntryBundle: RandomAccessCollection, Hashable, Sendable {
    public static let maximumEntryByteCount = Int(UInt16.max)
    private static let lengthByteCount = 2

    /// All entries with their lengths.
    public private(set) var bytes: [UInt8]
    /// Where each entry ends in `bytes`.
    private var ends: [Int]

    public init() {
        bytes = []
        ends = []
    }

    /// Throws ``EntryBundleError`` where an entry is too long or there are more than 256.
    public init(_ entries: some Collection<some Collection<UInt8>>) throws(EntryBundleError) {
        self.init()
        bytes.reserveCapacity(entries.reduce(0) { $0 + Self.lengthByteCount + $1.count })
        for entry in entries { try append(entry) }
    }

    /// Takes bytes received; they must be exactly `count` entries, without a byte more.
    public init(decoding bytes: [UInt8], count: Int) throws(EntryBundleError) { try self.init(decoding: bytes, count: count...count) }

    /// Takes bytes received; they must be whole entries, as many as `count` allows.
    public init(decoding bytes: [UInt8], count: ClosedRange<Int>) throws(EntryBundleError) {
        guard 0...TileCoordinate.fullWidth ~= count.upperBound else { throw .tooManyEntries }
        var ends: [Int] = []
        var start = 0
        while ends.count < count.upperBound, start < bytes.count || ends.count < count.lowerBound {
            guard bytes.count - start >= Self.lengthByteCount else { throw .truncated(entry: ends.count) }
            let length = Int(bytes[start]) << 8 | Int(bytes[start + 1])
            start += Self.lengthByteCount
            guard bytes.count - start >= length else { throw .truncated(entry: ends.count) }
            start += length
            ends.append(start)
        }
        guard start == bytes.count else { throw .trailingBytes(bytes.count - start) }
        self.bytes = bytes
        self.ends = ends
    }

    public mutating func append(_ entry: some Collection<UInt8>) throws(EntryBundleError) {
        guard ends.count < TileCoordinate.fullWidth else { throw .tooManyEntries }
        guard let length = UInt16(exactly: entry.count) else { throw .entryTooLong(byteCount: entry.count) }
        bytes.append(UInt8(length >> 8))
        bytes.append(UInt8(length & 0xff))
        bytes.append(contentsOf: entry)
        ends.append(bytes.count)
    }

    public var startIndex: Int { 0 }
    public var endIndex: Int { ends.count }

    public subscript(position: Int) -> ArraySlice<UInt8> {
        let start = position == 0 ? 0 : ends[position - 1]
        return bytes[(start + Self.lengthByteCount)..<ends[position]]
    }
}
