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
        var padded: [UInt8] = []
        padded.reserveCapacity(text.utf8.count + 3)
        padded += text.utf8
        for byte in padded where byte == UInt8(ascii: "+") || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "=") { return nil }
        while padded.count % 4 != 0 { padded.append(UInt8(ascii: "=")) }
        return padded.withUnsafeBufferPointer { Base64.decode($0) }
    }
}
