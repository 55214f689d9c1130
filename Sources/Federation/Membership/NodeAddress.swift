import Primitives

/// A node's address, `https://host[:port]`, as text.
public enum NodeAddress {
    private static let scheme = "https://"

    static let form = "https://host[:port] without a path, with a name of DNS or an address, and a port from 1 to 65535 where it is not 443"

    /// Whether host and port are what they should be.
    public static func isValid(_ url: String) -> Bool {
        url.utf8.starts(with: scheme.utf8) && HostAndPort.isValid(String(url.dropFirst(scheme.count)))
    }

    /// In small letters, without port and brackets.
    public static func host(of url: String) -> String {
        let authority = url.dropFirst(scheme.count).lowercased()
        return authority.first == "[" ? String(authority.dropFirst().prefix { $0 != "]" }) : String(authority.prefix { $0 != ":" })
    }
}
