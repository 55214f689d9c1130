/// Where a connection comes from, as coarse as one party is told from another: an IPv4 address, or the /64 of an
/// IPv6 address, of which one household has all.
public struct ConnectionOrigin: Sendable, Hashable, CustomStringConvertible {
    private let bytes: [UInt8]

    /// Whether it is a whole address of IPv4, and not the first half of one of IPv6.
    public var isIPv4: Bool { bytes.count == 4 }

    /// - Parameter address: 4 bytes of IPv4 or 16 of IPv6; an IPv4 address in IPv6's spelling (RFC 4291 §2.5.5.2) counts as what it is.
    public init?(address: some Sequence<UInt8>) {
        let all = Array(address)
        switch all.count {
        case 4: bytes = all
        case 16 where all.starts(with: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF]): bytes = Array(all[12...])
        case 16: bytes = Array(all[..<8])
        default: return nil
        }
    }

    public var description: String {
        guard bytes.count == 8 else { return bytes.map(String.init).joined(separator: ".") }
        let groups = stride(from: 0, to: 8, by: 2).map { String(UInt16(bytes[$0]) << 8 | UInt16(bytes[$0 + 1]), radix: 16) }
        return groups.joined(separator: ":") + "::/64"
    }
}
