/// Where a node or the coordinator listens for its peers: `https://host[:port]`, nothing more.
public struct NodeAddress: Hashable, Sendable {
    public static let form = "https://host[:port], a port of 1 to 65535 and no path"
    private static let scheme = "https://"

    /// `host[:port]`, such as the `Host` field has it.
    public let authority: HostAndPort

    public init?(_ text: String) {
        guard text.utf8.starts(with: Self.scheme.utf8), let authority = HostAndPort(String(text.dropFirst(Self.scheme.count))) else { return nil }
        self.authority = authority
    }

    /// In small letters, without port and brackets.
    public var host: String { authority.host.lowercased() }
    public var port: Int { authority.port ?? 443 }

    /// Whether the host is an address and no name.
    public var isNumeric: Bool { authority.isAddress }

    /// Whether the name means this machine and must not be asked of the DNS (RFC 6761 section 6.3).
    public var isLocalhost: Bool { host == "localhost" || host.hasSuffix(".localhost") }
}
