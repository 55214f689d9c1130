/// A time-ordered identifier, RFC 9562 §5.7, spelled in lower case.
public struct UUIDv7: Hashable, Sendable, Comparable, CustomStringConvertible {
    public let text: String

    /// When it was made, to the millisecond.
    public var time: UTCTime { UTCTime(milliseconds: Int64(text.prefix(13).filter { $0 != "-" }, radix: 16) ?? 0) }

    /// Reads the lower-case form; other versions and variants are refused.
    public init?(_ text: String) {
        var text = text
        guard text.withUTF8({ Self.isValid($0) }) else { return nil }
        self.text = text
    }

    private static func isValid(_ utf8: UnsafeBufferPointer<UInt8>) -> Bool {
        guard utf8.count == 36 else { return false }
        for (index, byte) in utf8.enumerated() {
            switch index {
            case 8, 13, 18, 23: guard byte == UInt8(ascii: "-") else { return false }
            case 14: guard byte == UInt8(ascii: "7") else { return false }
            case 19: guard byte == 0x38 || byte == 0x39 || byte == 0x61 || byte == 0x62 else { return false }
            default: guard (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte) else { return false }
            }
        }
        return true
    }

    /// A new identifier from a time and 80 bits of chance, of which 74 are used.
    public init(at time: UTCTime, using random: inout some RandomNumberGenerator) {
        let milliseconds = UInt64(clamping: time.milliseconds)
        var bytes = (0..<6).map { UInt8(truncatingIfNeeded: milliseconds >> (40 - 8 * UInt64($0))) }
        let low = random.next() as UInt64
        let high = random.next() as UInt64
        bytes.append(0x70 | UInt8(truncatingIfNeeded: high & 0x0F))
        bytes.append(UInt8(truncatingIfNeeded: high >> 8))
        bytes.append(0x80 | UInt8(truncatingIfNeeded: low & 0x3F))
        for shift in 1...7 { bytes.append(UInt8(truncatingIfNeeded: low >> (8 * UInt64(shift)))) }
        let digits = Array("0123456789abcdef".utf8)
        var spelled: [UInt8] = []
        for (index, byte) in bytes.enumerated() {
            if [4, 6, 8, 10].contains(index) { spelled.append(UInt8(ascii: "-")) }
            spelled.append(digits[Int(byte >> 4)])
            spelled.append(digits[Int(byte & 15)])
        }
        text = String(decoding: spelled, as: UTF8.self)
    }

    public init(at time: UTCTime) {
        var random = SystemRandomNumberGenerator()
        self.init(at: time, using: &random)
    }

    public var description: String { text }
    public static func < (left: Self, right: Self) -> Bool { left.text < right.text }
}
