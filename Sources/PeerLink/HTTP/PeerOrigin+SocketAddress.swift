import Federation
import NIOCore

extension PeerOrigin {
    /// `nil` for what has no network address, such as a socket in the file system.
    init?(of address: SocketAddress) {
        switch address {
        // Of sockaddr_in, the address stands behind family and port; of sockaddr_in6, behind the flow information as well (RFC 3493 §3.3).
        case .v4(let address): self.init(address: withUnsafeBytes(of: address.address) { Array($0[4..<8]) })
        case .v6(let address): self.init(address: withUnsafeBytes(of: address.address) { Array($0[8..<24]) })
        case .unixDomainSocket: return nil
        }
    }
}
