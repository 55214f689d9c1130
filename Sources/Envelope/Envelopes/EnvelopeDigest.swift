/// An envelope's identity: the SHA-256 of its compact form (protocol §3).
public struct EnvelopeDigest: Hashable, Sendable, Comparable, CustomStringConvertible {
    public let value: Digest32

    public init(_ value: Digest32) { self.value = value }

    public init?(hex text: String) {
        guard let value = Digest32(hex: text) else { return nil }
        self.value = value
    }

    public init(ofCompact bytes: [UInt8]) { value = Digest32(sha256: bytes) }

    public var hex: String { value.hex }
    public var bytes: [UInt8] { value.bytes }
    public var description: String { value.hex }
    public static func < (left: Self, right: Self) -> Bool { left.value < right.value }
}
