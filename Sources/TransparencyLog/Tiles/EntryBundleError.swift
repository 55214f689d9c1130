/// Why bytes are no entry bundle, or entries cannot become one.
public enum EntryBundleError: Error, Hashable, Sendable, CustomStringConvertible {
    case tooManyEntries
    case entryTooLong(byteCount: Int)
    /// The bytes end within the entry at this position of the bundle.
    case truncated(entry: Int)
    /// So many bytes follow the last entry.
    case trailingBytes(Int)

    public var description: String {
        switch self {
        case .tooManyEntries: "a bundle has at most \(TileCoordinate.fullWidth) entries"
        case .entryTooLong(let count): "an entry of \(count) bytes is longer than \(EntryBundle.maximumEntryByteCount)"
        case .truncated(let entry): "the bundle ends within entry \(entry)"
        case .trailingBytes(let count): "\(count) bytes follow the bundle's last entry"
        }
    }
}
