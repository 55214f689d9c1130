/// A network by its first address and the length of what its addresses have in common (RFC 4632), such as `10.0.0.0/8`.
public struct NetworkRange: Hashable, Sendable {
    public static let form = "a network such as 10.1.0.0/16 or fd00:1::/32, without bits behind its length"

    public let first: NetworkAddress
    /// Of the common beginning, in bits.
    public let length: Int

    /// - Parameter text: an address alone is a network of one.
    public init?(_ text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count <= 2, let first = NetworkAddress(String(parts[0])) else { return nil }
        let bits = first.bytes.count * 8
        let length: Int
        if parts.count == 2 {
            guard (1...3).contains(parts[1].utf8.count), parts[1].utf8.allSatisfy({ (0x30...0x39).contains($0) }), let given = Int(parts[1]),
                given <= bits
            else { return nil }
            length = given
        } else {
            length = bits
        }
        guard (length..<bits).allSatisfy({ first.bytes[$0 / 8] >> UInt8(7 - $0 % 8) & 1 == 0 }) else { return nil }
        self.first = first
        self.length = length
    }

    public func contains(_ address: NetworkAddress) -> Bool {
        guard address.bytes.count == first.bytes.count else { return false }
        let (whole, rest) = (length / 8, length % 8)
        guard address.bytes[..<whole] == first.bytes[..<whole] else { return false }
        return rest == 0 || (address.bytes[whole] ^ first.bytes[whole]) >> UInt8(8 - rest) == 0
    }
}

extension NetworkRange: CustomStringConvertible {
    public var description: String { "\(first)/\(length)" }
}
