public import Primitives

/// Where a request goes: an `https` address.
public struct HTTPSAddress: Hashable, Sendable, CustomStringConvertible {
    public static let longest = 1024

    /// As it was given.
    public let text: String
    /// `host[:port]`.
    public let authority: HostAndPort
    /// Path and query.
    let target: String

    public var host: String { authority.host.lowercased() }
    public var port: Int { authority.port ?? 443 }
    public var description: String { text }
    /// Where the host is an address and no name.
    public var address: NetworkAddress? { NetworkAddress(host) }

    /// - Parameter text: `https`, with no name and password in it and no fragment; in ASCII (RFC 3986).
    public init?(_ text: String) {
        let scheme = "https://"
        guard text.utf8.count <= Self.longest, text.utf8.starts(with: scheme.utf8), text.utf8.allSatisfy({ (0x21...0x7E).contains($0) }),
            !text.utf8.contains(where: { [0x22, 0x23, 0x3C, 0x3E, 0x5C, 0x5E, 0x60, 0x7B, 0x7C, 0x7D].contains($0) })
        else { return nil }
        let rest = text.dropFirst(scheme.count)
        let end = rest.firstIndex { $0 == "/" || $0 == "?" } ?? rest.endIndex
        guard let authority = HostAndPort(String(rest[..<end])) else { return nil }
        // Digits and dots that are no address of four numbers are one all the same to some.
        if authority.isAddress, NetworkAddress(authority.host) == nil { return nil }
        self.text = text
        self.authority = authority
        let tail = String(rest[end...])
        target = tail.hasPrefix("/") ? tail : "/\(tail)"
    }

    /// Whether the name means this machine (RFC 6761 section 6.3).
    public var isLocalhost: Bool { host == "localhost" || host.hasSuffix(".localhost") }
}
