/// An `http` or `https` address that can be asked, in ASCII as RFC 3986 has it.
struct WebAddress {
    static let form =
        "an http or https address of at most 2048 bytes, such as https://example.org/visa (RFC 3986: other letters than ASCII are percent-encoded)"

    let text: String

    init?(_ text: String) {
        guard text.utf8.count <= 2048, text.utf8.allSatisfy(Self.isAllowed), Self.escapesAreWhole(text.utf8) else { return nil }
        guard let scheme = ["https://", "http://"].first(where: { text.utf8.starts(with: $0.utf8) }) else { return nil }
        let authority = text.utf8.dropFirst(scheme.utf8.count).prefix { !"/?#".utf8.contains($0) }
        guard HostAndPort.isValid(String(Substring(authority))) else { return nil }
        self.text = text
    }

    /// Unreserved and reserved characters, and the percent sign.
    private static func isAllowed(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        default: "-._~:/?#[]@!$&'()*+,;=%".utf8.contains(byte)
        }
    }

    private static func escapesAreWhole(_ utf8: String.UTF8View) -> Bool {
        var rest = utf8[...]
        while let percent = rest.firstIndex(of: UInt8(ascii: "%")) {
            let digits = rest[percent...].dropFirst().prefix(2)
            guard digits.count == 2, digits.allSatisfy(HostAndPort.isHexadecimal) else { return false }
            rest = rest[percent...].dropFirst(3)
        }
        return true
    }
}
