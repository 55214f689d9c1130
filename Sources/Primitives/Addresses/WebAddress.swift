/// An `http` or `https` address that can be asked, in ASCII as RFC 3986 has it.
struct WebAddress {
    static let form =
        "an http or https address of at most 2048 bytes, such as https://example.org/visa (RFC 3986: other letters than ASCII are percent-encoded)"

    let text: String

    init?(_ text: String) {
        var text = text
        guard text.utf8.count <= 2048, text.withUTF8({ Self.isValid($0) }) else { return nil }
        self.text = text
    }

    private static func isValid(_ utf8: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let start = [StaticString("https://"), "http://"].first(where: { begins(utf8, with: $0) })?.utf8CodeUnitCount,
            consistsOfAllowed(utf8)
        else { return false }
        let end = utf8[start...].firstIndex { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#") } ?? utf8.count
        return HostAndPort.isValid(UnsafeBufferPointer(rebasing: utf8[start..<end]))
    }

    private static func begins(_ utf8: UnsafeBufferPointer<UInt8>, with scheme: StaticString) -> Bool {
        guard utf8.count >= scheme.utf8CodeUnitCount else { return false }
        for place in 0..<scheme.utf8CodeUnitCount where utf8[place] != scheme.utf8Start[place] { return false }
        return true
    }

    /// Unreserved and reserved characters, and percent signs with two hexadecimal digits behind each.
    private static func consistsOfAllowed(_ utf8: UnsafeBufferPointer<UInt8>) -> Bool {
        let allowed = allowed
        for (place, byte) in utf8.enumerated() {
            guard byte < 0x80, (byte < 0x40 ? allowed.low : allowed.high) &>> UInt64(byte & 0x3F) & 1 == 1 else { return false }
            guard byte == UInt8(ascii: "%") else { continue }
            guard utf8.count - place > 2, HostAndPort.isHexadecimal(utf8[place + 1]), HostAndPort.isHexadecimal(utf8[place + 2]) else { return false }
        }
        return true
    }

    /// A bit for each byte that is allowed, of those below 0x40 and of those from there to 0x7F.
    private static let allowed: (low: UInt64, high: UInt64) = {
        var (low, high): (UInt64, UInt64) = (0, 0)
        for byte in "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-._~:/?#[]@!$&'()*+,;=%".utf8 {
            if byte < 0x40 { low |= 1 << UInt64(byte) } else { high |= 1 << UInt64(byte & 0x3F) }
        }
        return (low, high)
    }()
}
