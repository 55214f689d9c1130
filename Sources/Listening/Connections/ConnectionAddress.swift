import NIOCore

/// Where a connection comes from, as far as one party may be told from another by it: an IPv4 address, or the first 64 bits of an IPv6 one.
struct ConnectionAddress: Hashable, Sendable {
    private let bits: UInt64
    private let isIPv4: Bool

    /// `nil` for a socket that is no internet address.
    init?(_ address: SocketAddress?) {
        guard let bytes = Self.bytes(address) else { return nil }
        isIPv4 = bytes.count == 4
        bits = bytes.prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
    }

    /// Whether it is this machine itself, as a proxy in front of a listener is; so is a socket that is no internet address.
    static func isLoopback(_ address: SocketAddress?) -> Bool {
        guard let bytes = bytes(address) else { return true }
        return bytes.count == 4 ? bytes[0] == 127 : bytes.dropLast().allSatisfy { $0 == 0 } && bytes[15] == 1
    }

    /// 4 bytes or 16; an IPv4 address in IPv6 clothes, as a socket for both shows it, has 4.
    private static func bytes(_ address: SocketAddress?) -> [UInt8]? {
        guard let address else { return nil }
        let all = address.withSockAddr { pointer, size in Array(UnsafeRawBufferPointer(start: pointer, count: size)) }
        switch address {
        // Family and port come first, in IPv6 a flow label as well (RFC 3493 section 3.3).
        case .v4: return Array(all[4..<8])
        case .v6:
            let bytes = Array(all[8..<24])
            let isMapped = bytes[..<10].allSatisfy { $0 == 0 } && bytes[10] == 0xFF && bytes[11] == 0xFF
            return isMapped ? Array(bytes[12...]) : bytes
        case .unixDomainSocket: return nil
        }
    }
}
