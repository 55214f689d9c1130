/// A signing key's name: the SHA-256 of the raw public key, 64 lower-case hex digits (protocol §3).
public struct KeyID: Hashable, Sendable, Comparable, CustomStringConvertible {
    public let value: Digest32

    public init(_ value: Digest32) { self.value = value }

    public init?(hex text: String) {
        guard let value = Digest32(hex: text) else { return nil }
        self.value = value
    }

    public var hex: String { value.hex }
    public var description: String { value.hex }
    public static func < (left: Self, right: Self) -> Bool { left.value < right.value }
}
