/// RFC 4648 section 6, without padding: what authenticator apps take, and what people can read out.
enum Base32 {
    private static let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")

    static func encode(_ bytes: [UInt8]) -> String {
        var text = ""
        var (held, bits) = (0 as UInt32, 0)
        for byte in bytes {
            held = held << 8 | UInt32(byte)
            bits += 8
            while bits >= 5 {
                bits -= 5
                text.append(digits[Int(held >> UInt32(bits) & 31)])
            }
            held &= (1 << UInt32(bits)) - 1
        }
        if bits > 0 { text.append(digits[Int(held << UInt32(5 - bits) & 31)]) }
        return text
    }

    /// Reads what ``encode(_:)`` writes; small letters are capitals, and spaces between groups are nothing.
    ///
    /// - Returns: `nil` where another character is there, or bits are left that ``encode(_:)`` would not write.
    static func decode(_ text: String) -> [UInt8]? {
        var bytes: [UInt8] = []
        var (held, bits) = (0 as UInt32, 0)
        for character in text.uppercased() where character != " " {
            guard let digit = digits.firstIndex(of: character) else { return nil }
            held = held << 5 | UInt32(digit)
            bits += 5
            if bits >= 8 {
                bits -= 8
                bytes.append(UInt8(held >> UInt32(bits) & 255))
            }
            held &= (1 << UInt32(bits)) - 1
        }
        return bits < 5 && held == 0 ? bytes : nil
    }
}
