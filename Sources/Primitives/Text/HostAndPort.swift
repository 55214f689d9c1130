/// `host[:port]`, as addresses of every kind have it.
public enum HostAndPort {
    /// Whether host and port are what they should be: a name in DNS's letters without a dot at its end, an IPv4 address, or an IPv6 address in
    /// brackets; a port of 1 to 65535 in its one spelling.
    public static func isValid(_ text: String) -> Bool {
        let utf8 = text.utf8
        let rest: Substring.UTF8View
        if utf8.first == UInt8(ascii: "[") {
            guard let end = utf8.firstIndex(of: UInt8(ascii: "]")) else { return false }
            let address = utf8[..<end].dropFirst()
            guard (2...45).contains(address.count), address.contains(UInt8(ascii: ":")),
                address.allSatisfy({ isHexadecimal($0) || $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: ".") })
            else { return false }
            rest = utf8[end...].dropFirst()
        } else {
            let host = utf8.prefix { $0 != UInt8(ascii: ":") }
            guard (1...253).contains(host.count),
                host.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).allSatisfy({ isLabel($0) })
            else { return false }
            rest = utf8[host.endIndex...]
        }
        guard let colon = rest.first else { return true }
        return colon == UInt8(ascii: ":") && isPort(rest.dropFirst())
    }

    private static func isPort(_ digits: Substring.UTF8View) -> Bool {
        guard (1...5).contains(digits.count), digits.first != UInt8(ascii: "0"), digits.allSatisfy({ (0x30...0x39).contains($0) }) else {
            return false
        }
        return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) } <= 65_535
    }

    private static func isLabel(_ label: Substring.UTF8View) -> Bool {
        let dash = UInt8(ascii: "-")
        return (1...63).contains(label.count) && label.first != dash && label.last != dash
            && label.allSatisfy { isHexadecimal($0) || (0x67...0x7A).contains($0) || (0x47...0x5A).contains($0) || $0 == dash }
    }

    static func isHexadecimal(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x41...0x46).contains(byte) || (0x61...0x66).contains(byte)
    }
}
