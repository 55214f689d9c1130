import Domain

/// A node's address, `https://host[:port]`, as text.
public enum NodeAddress {
    private static let scheme = "https://"

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
