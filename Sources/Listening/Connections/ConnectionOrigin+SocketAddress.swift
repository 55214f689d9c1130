public import NIOCore
public import Primitives

extension ConnectionOrigin {
    /// `nil` for a socket that is no internet address, such as one in the file system.
    public init?(_ address: SocketAddress?) {
        guard let bytes = Self.bytes(address) else { return nil }
        self.init(address: bytes)
    }

    /// Whether a connection comes from this machine itself, as a proxy in front of a listener does; so does one by a socket that is no internet
    /// address.
    static func isLoopback(_ address: SocketAddress?) -> Bool {
        guard let bytes = bytes(address), let origin = ConnectionOrigin(address: bytes) else { return true }
        return origin.isIPv4 ? bytes[bytes.count - 4] == 127 : bytes.dropLast().allSatisfy { $0 == 0 } && bytes.last == 1
    }

    /// 4 bytes or 16.
    private static func bytes(_ address: SocketAddress?) -> [UInt8]? {
        switch address {
        // In sockaddr_in the address stands behind family and port, in sockaddr_in6 behind a flow label as well (RFC 3493 section 3.3).
        case .v4(let address): withUnsafeBytes(of: address.address) { Array($0[4..<8]) }
        case .v6(let address): withUnsafeBytes(of: address.address) { Array($0[8..<24]) }
        case .unixDomainSocket, nil: nil
        }
    }
}
