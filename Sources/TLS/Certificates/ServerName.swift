/// A DNS host name as TLS uses it: ASCII labels of letters, digits, hyphens, in lower case (RFC 6066 section 3, RFC 1123 section 2.1).
public struct ServerName: Hashable, Sendable, CustomStringConvertible {
    public let description: String

    /// Nil unless `name` is a host name of at most 253 bytes; IP addresses and wildcards are not. A trailing dot is dropped.
    public init?(_ name: some StringProtocol) {
        self.init(utf8: name.utf8)
    }

    init?(utf8 name: some Sequence<UInt8>) {
        var bytes = Array(name)
        if bytes.last == UInt8(ascii: ".") { bytes.removeLast() }
        guard (1...253).contains(bytes.count) else { return nil }
        var labelLength = 0
        var labelIsNumber = true
        var previous = UInt8(ascii: ".")
        for index in bytes.indices {
            switch bytes[index] {
            case UInt8(ascii: "A")...UInt8(ascii: "Z"):
                bytes[index] |= 0x20
                labelIsNumber = false
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "_"):
                labelIsNumber = false
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                break
            case UInt8(ascii: "-") where labelLength > 0:
                labelIsNumber = false
            case UInt8(ascii: ".") where labelLength > 0 && previous != UInt8(ascii: "-"):
                previous = bytes[index]
                labelLength = 0
                labelIsNumber = true
                continue
            default:
                return nil
            }
            previous = bytes[index]
            labelLength += 1
            if labelLength > 63 { return nil }
        }
        // A last label of digits alone is an IPv4 address, not a name.
        guard previous != UInt8(ascii: "-"), !labelIsNumber else { return nil }
        description = String(decoding: bytes, as: UTF8.self)
    }
}
