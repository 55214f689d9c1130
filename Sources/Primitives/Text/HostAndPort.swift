/// `host[:port]`, as addresses of every kind have it.
public enum HostAndPort {
    /// Whether host and port are what they should be: a name in DNS's letters without a dot at its end, an IPv4 address, or an IPv6 address in
    /// brackets; a port of 1 to 65535 in its one spelling.
    public static func isValid(_ text: String) -> Bool {
        var text = text
        return text.withUTF8 { isValid($0) }
    }

    static func isValid(_ utf8: UnsafeBufferPointer<UInt8>) -> Bool {
        let end: Int
        if utf8.first == UInt8(ascii: "[") {
            guard let bracket = utf8.firstIndex(of: UInt8(ascii: "]")) else { return false }
            let address = utf8[1..<bracket]
            guard (2...45).contains(address.count), address.contains(UInt8(ascii: ":")),
                address.allSatisfy({ isHexadecimal($0) || $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: ".") })
            else { return false }
            end = bracket + 1
        } else {
            end = utf8.firstIndex(of: UInt8(ascii: ":")) ?? utf8.count
            guard (1...253).contains(end), isName(utf8[..<end]) else { return false }
        }
        guard end < utf8.count else { return true }
        return utf8[end] == UInt8(ascii: ":") && isPort(utf8[(end + 1)...])
    }

    private static func isPort(_ digits: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        guard (1...5).contains(digits.count), digits.first != UInt8(ascii: "0"), digits.allSatisfy({ (0x30...0x39).contains($0) }) else {
            return false
        }
        return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) } <= 65_535
    }

    private static func isName(_ host: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        var start = host.startIndex
        for place in host.indices where host[place] == UInt8(ascii: ".") {
            guard isLabel(host[start..<place]) else { return false }
            start = place + 1
        }
        return isLabel(host[start...])
    }

    private static func isLabel(_ label: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        let dash = UInt8(ascii: "-")
        return (1...63).contains(label.count) && label.first != dash && label.last != dash
            && label.allSatisfy { isHexadecimal($0) || (0x67...0x7A).contains($0) || (0x47...0x5A).contains($0) || $0 == dash }
    }

    static func isHexadecimal(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x41...0x46).contains(byte) || (0x61...0x66).contains(byte)
    }
}
