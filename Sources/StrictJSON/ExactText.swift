import Glibc

/// A text that is compared, hashed and ordered by its bytes of UTF-8.
///
/// Swift calls two texts equal where one is another normalisation of the other (Unicode, UAX #15), so that a Kelvin sign equals `K`.
/// What others have signed are bytes: wherever a foreign text is a key, or is compared, it is this that has to be asked.
public struct ExactText: Hashable, Comparable, Sendable, CustomStringConvertible {
    public let text: String

    public init(_ text: String) { self.text = text }

    public var description: String { text }
    public static func == (left: Self, right: Self) -> Bool { left.text.isExactly(right.text) }
    public static func < (left: Self, right: Self) -> Bool { left.text.utf8.lexicographicallyPrecedes(right.text.utf8) }
    public func hash(into hasher: inout Hasher) { text.hashExactly(into: &hasher) }
}

extension String {
    /// Whether both are the same bytes of UTF-8.
    public func isExactly(_ other: String) -> Bool {
        // Not by `==`: what is equal for Swift may have other bytes.
        guard utf8.count == other.utf8.count else { return false }
        // Every text of Swift's own has its bytes in one piece.
        let isEqual = utf8.withContiguousStorageIfAvailable { left in
            other.utf8.withContiguousStorageIfAvailable { right -> Bool in
                guard let ours = left.baseAddress, let theirs = right.baseAddress else { return true }
                return memcmp(ours, theirs, left.count) == 0
            }
        }
        return (isEqual ?? nil) ?? utf8.elementsEqual(other.utf8)
    }

    /// Whether these are its bytes.
    func isExactly(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard utf8.count == bytes.count, let theirs = bytes.baseAddress else { return utf8.count == bytes.count }
        let isEqual = utf8.withContiguousStorageIfAvailable { ours in ours.baseAddress.map { memcmp($0, theirs, bytes.count) == 0 } ?? true }
        return isEqual ?? utf8.elementsEqual(bytes)
    }

    /// Feeds the bytes, and how many they are, so that two texts in a row hash as two.
    public func hashExactly(into hasher: inout Hasher) {
        if utf8.withContiguousStorageIfAvailable({ hasher.combine(bytes: UnsafeRawBufferPointer($0)) }) == nil {
            Array(utf8).withUnsafeBytes { hasher.combine(bytes: $0) }
        }
        hasher.combine(utf8.count)
    }
}
