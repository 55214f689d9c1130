/// `host[:port]`, the one reading of it for all addresses: a name in DNS's letters without a dot at its end, an IPv4 address, or an IPv6 address in
/// brackets; a port in its one spelling (RFC 3986 section 3.2, RFC 1123 section 2.1).
public struct HostAndPort: Hashable, Sendable {
    /// As it is written, without brackets.
    public let host: String
    public let port: Int?

    /// - Parameter ports: those that may be named. Port 0 is one that the system chooses.
    public init?(_ text: String, ports: ClosedRange<Int> = Self.ports) {
        var text = text
        guard let (host, port) = text.withUTF8({ Self.read($0, ports) }) else { return nil }
        self.host = host
        self.port = port
    }

    /// Those that somebody else can connect to.
    public static let ports = 1...65_535

    /// Whether the host is an address and no name. Digits and dots alone are no name (RFC 1123 section 2.1).
    public var isAddress: Bool { host.contains(":") || host.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == UInt8(ascii: ".") } }

    /// Whether `text` has the form; a port is one of `ports`.
    public static func isValid(_ text: String) -> Bool {
        var text = text
        return text.withUTF8 { isValid($0) }
    }

    static func isValid(_ utf8: UnsafeBufferPointer<UInt8>) -> Bool { ranges(utf8, ports) != nil }

    private static func read(_ utf8: UnsafeBufferPointer<UInt8>, _ ports: ClosedRange<Int>) -> (host: String, port: Int?)? {
        ranges(utf8, ports).map { (String(decoding: utf8[$0.host], as: UTF8.self), $0.port) }
    }

    /// Where the host stands, and the port.
    private static func ranges(_ utf8: UnsafeBufferPointer<UInt8>, _ ports: ClosedRange<Int>) -> (host: Range<Int>, port: Int?)? {
        let host: Range<Int>
        let end: Int
        if utf8.first == UInt8(ascii: "[") {
            guard let bracket = utf8.firstIndex(of: UInt8(ascii: "]")), isBracketed(utf8[1..<bracket]) else { return nil }
            host = 1..<bracket
            end = bracket + 1
        } else {
            end = utf8.firstIndex(of: UInt8(ascii: ":")) ?? utf8.count
            guard (1...253).contains(end), isName(utf8[..<end]) else { return nil }
            host = 0..<end
        }
        guard end < utf8.count else { return (host, nil) }
        guard utf8[end] == UInt8(ascii: ":"), let port = port(utf8[(end + 1)...]), ports.contains(port) else { return nil }
        return (host, port)
    }

    private static func isBracketed(_ address: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        (2...45).contains(address.count) && address.contains(UInt8(ascii: ":"))
            && address.allSatisfy { isHexadecimal($0) || $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: ".") }
    }

    private static func port(_ digits: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
        guard (1...5).contains(digits.count), digits.first != UInt8(ascii: "0") || digits.count == 1,
            digits.allSatisfy({ (0x30...0x39).contains($0) })
        else { return nil }
        return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
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

extension HostAndPort: CustomStringConvertible {
    public var description: String { (host.contains(":") ? "[\(host)]" : host) + (port.map { ":\($0)" } ?? "") }
}
