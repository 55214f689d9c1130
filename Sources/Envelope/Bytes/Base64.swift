/// Base64 over bytes (RFC 4648 §4 and §5), padded and canonical: every value has one spelling in each alphabet.
public enum Base64 {
    enum Alphabet { case standard, urlSafe }

    /// The standard alphabet, padded.
    public static func encode(_ bytes: [UInt8]) -> String {
        var text: [UInt8] = []
        text.reserveCapacity(encodedCount(bytes.count))
        append(bytes[...], to: &text)
        return String(decoding: text, as: UTF8.self)
    }

    /// Reads either alphabet, not a mixture; refuses missing padding and stray bits in the last character.
    public static func decode(_ text: String) -> [UInt8]? {
        var text = text
        return text.withUTF8 { decode($0) }
    }

    static func decode(_ text: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
        guard let count = decodedCount(text) else { return nil }
        var isValid = false
        let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
            isValid = decode(text, into: buffer) != nil
            initialized = count
        }
        return isValid ? bytes : nil
    }

    static func encodedCount(_ count: Int) -> Int { (count + 2) / 3 * 4 }

    static func append(_ bytes: ArraySlice<UInt8>, to text: inout [UInt8]) {
        let encoded = [UInt8](unsafeUninitializedCapacity: encodedCount(bytes.count)) { target, count in
            count = encodedCount(bytes.count)
            bytes.withUnsafeBufferPointer { encode($0, into: target) }
        }
        text.append(contentsOf: encoded)
    }

    private static func encode(_ source: UnsafeBufferPointer<UInt8>, into text: UnsafeMutableBufferPointer<UInt8>) {
        digits.withUnsafeBufferPointer { digits in
            var (read, written) = (0, 0)
            while read &+ 2 < source.count {
                let group = UInt32(source[read]) << 16 | UInt32(source[read &+ 1]) << 8 | UInt32(source[read &+ 2])
                text[written] = digits[Int(truncatingIfNeeded: group >> 18)]
                text[written &+ 1] = digits[Int(truncatingIfNeeded: group >> 12 & 63)]
                text[written &+ 2] = digits[Int(truncatingIfNeeded: group >> 6 & 63)]
                text[written &+ 3] = digits[Int(truncatingIfNeeded: group & 63)]
                read &+= 3
                written &+= 4
            }
            switch source.count - read {
            case 1:
                let byte = source[read]
                text[written] = digits[Int(byte >> 2)]
                text[written + 1] = digits[Int(byte << 4 & 63)]
                text[written + 2] = padding
                text[written + 3] = padding
            case 2:
                let pair = UInt32(source[read]) << 8 | UInt32(source[read + 1])
                text[written] = digits[Int(pair >> 10)]
                text[written + 1] = digits[Int(pair >> 4 & 63)]
                text[written + 2] = digits[Int(pair << 2 & 63)]
                text[written + 3] = padding
            default: break
            }
        }
    }

    /// How many bytes a padded text stands for; `nil` when its length cannot be one.
    static func decodedCount(_ text: UnsafeBufferPointer<UInt8>) -> Int? {
        guard text.count % 4 == 0 else { return nil }
        guard !text.isEmpty else { return 0 }
        return text.count / 4 * 3 - paddingCount(text)
    }

    /// Decodes into a buffer of exactly `decodedCount` bytes.
    ///
    /// - Returns: the alphabet it is spelled in, `nil` when it is no canonical base64.
    static func decode(_ text: UnsafeBufferPointer<UInt8>, into bytes: UnsafeMutableBufferPointer<UInt8>) -> Alphabet? {
        guard !text.isEmpty else { return .standard }
        let characters = text.count - paddingCount(text)
        return sextets.withUnsafeBufferPointer { sextets in
            var seen: UInt8 = 0
            var read = 0
            var written = 0
            while read &+ 3 < characters {
                let (a, b) = (sextets[Int(text[read])], sextets[Int(text[read &+ 1])])
                let (c, d) = (sextets[Int(text[read &+ 2])], sextets[Int(text[read &+ 3])])
                seen |= a | b | c | d
                bytes[written] = a << 2 | (b & 63) >> 4
                bytes[written &+ 1] = b << 4 | (c & 63) >> 2
                bytes[written &+ 2] = c << 6 | (d & 63)
                read &+= 4
                written &+= 3
            }
            // The bits that a padded group has to spare must be zero, else one value had several spellings.
            switch characters - read {
            case 2:
                let (a, b) = (sextets[Int(text[read])], sextets[Int(text[read + 1])])
                seen |= a | b
                bytes[written] = a << 2 | (b & 63) >> 4
                if b & 0x0F != 0 { return nil }
            case 3:
                let (a, b, c) = (sextets[Int(text[read])], sextets[Int(text[read + 1])], sextets[Int(text[read + 2])])
                seen |= a | b | c
                bytes[written] = a << 2 | (b & 63) >> 4
                bytes[written + 1] = b << 4 | (c & 63) >> 2
                if c & 0x03 != 0 { return nil }
            default: break
            }
            switch seen & both {
            case both: return nil
            case onlyURLSafe: return .urlSafe
            default: return .standard
            }
        }
    }

    private static func paddingCount(_ text: UnsafeBufferPointer<UInt8>) -> Int {
        guard text[text.count - 1] == padding else { return 0 }
        return text[text.count - 2] == padding ? 2 : 1
    }

    private static let padding = UInt8(ascii: "=")
    private static let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

    /// Six bits of value under two flags, so that one OR over a text tells its alphabet: both flags mean no alphabet has it,
    /// or a text mixes the two.
    private static let onlyStandard: UInt8 = 0x40
    private static let onlyURLSafe: UInt8 = 0x80
    private static let both: UInt8 = 0xC0
    private static let sextets: [UInt8] = {
        var table = [UInt8](repeating: both, count: 256)
        for (value, digit) in digits.prefix(62).enumerated() { table[Int(digit)] = UInt8(value) }
        table[Int(UInt8(ascii: "+"))] = 62 | onlyStandard
        table[Int(UInt8(ascii: "/"))] = 63 | onlyStandard
        table[Int(UInt8(ascii: "-"))] = 62 | onlyURLSafe
        table[Int(UInt8(ascii: "_"))] = 63 | onlyURLSafe
        return table
    }()
}
