/// Base64 in letters that need no escaping, without padding (RFC 4648 §5), as WebAuthn and JOSE have it.
public enum Base64URL {
    public static func encode(_ bytes: [UInt8]) -> String {
        var text: [UInt8] = []
        text.reserveCapacity(Base64.encodedCount(bytes.count))
        for character in Base64.encode(bytes).utf8 {
            switch character {
            case UInt8(ascii: "+"): text.append(UInt8(ascii: "-"))
            case UInt8(ascii: "/"): text.append(UInt8(ascii: "_"))
            case UInt8(ascii: "="): break
            default: text.append(character)
            }
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// - Returns: `nil` for what is spelled otherwise.
    public static func decode(_ text: String) -> [UInt8]? {
        let isOther = { (byte: UInt8) in byte == UInt8(ascii: "+") || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "=") }
        guard !text.utf8.contains(where: isOther) else { return nil }
        return Base64.decode(text + String(repeating: "=", count: (4 - text.utf8.count % 4) % 4))
    }
}
