/// A node's address, `https://host[:port]`, as text.
public enum NodeAddress {
    /// Whether host and port are what they should be: a name in DNS's letters without a dot at its end, or an address; a port of 1 to 65535.
    public static func isValid(_ url: String) -> Bool {
        guard url.hasPrefix("https://") else { return false }
        let authority = url.dropFirst("https://".count)
        let host: Substring
        let rest: Substring
        if authority.first == "[" {
            guard let end = authority.firstIndex(of: "]") else { return false }
            host = authority[authority.index(after: authority.startIndex)..<end]
            rest = authority[authority.index(after: end)...]
            guard host.contains(":"), host.utf8.allSatisfy({ isHexadecimal($0) || $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: ".") }) else {
                return false
            }
        } else {
            host = authority.prefix { $0 != ":" }
            rest = authority[host.endIndex...]
            let labels = host.split(separator: ".", omittingEmptySubsequences: false)
            guard host.utf8.count <= 253, labels.allSatisfy({ isLabel($0) }) else { return false }
        }
        guard !rest.isEmpty else { return true }
        guard rest.first == ":", let port = UInt16(rest.dropFirst()), port > 0, rest.dropFirst().first != "+" else { return false }
        return true
    }

    /// In small letters, without port and brackets.
    public static func host(of url: String) -> String {
        let authority = url.dropFirst("https://".count).lowercased()
        return authority.first == "[" ? String(authority.dropFirst().prefix { $0 != "]" }) : String(authority.prefix { $0 != ":" })
    }

    private static func isLabel(_ label: Substring) -> Bool {
        (1...63).contains(label.utf8.count) && label.first != "-" && label.last != "-"
            && label.utf8.allSatisfy { isHexadecimal($0) || (0x67...0x7A).contains($0) || (0x47...0x5A).contains($0) || $0 == UInt8(ascii: "-") }
    }

    private static func isHexadecimal(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x41...0x46).contains(byte) || (0x61...0x66).contains(byte)
    }
}
