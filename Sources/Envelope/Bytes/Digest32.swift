import Crypto

/// Thirty-two bytes of SHA-256, spelled in lower-case hex. Held in words: no allocation, cheap to hash and compare.
public struct Digest32: Hashable, Sendable, Comparable, CustomStringConvertible {
    private let words: Words
    private struct Words: Hashable, Sendable { var a, b, c, d: UInt64 }

    public init?(_ bytes: [UInt8]) {
        guard bytes.count == 32 else { return nil }
        self = bytes.withUnsafeBytes { Digest32(loading: $0) }
    }

    /// Reads 64 lower-case hex digits; anything else is refused.
    public init?(hex text: String) {
        var text = text
        guard let digest = text.withUTF8({ Digest32(hex: $0) }) else { return nil }
        self = digest
    }

    public init(sha256 bytes: [UInt8]) {
        var hash = SHA256()
        bytes.withUnsafeBytes { hash.update(bufferPointer: $0) }
        self = hash.finalize().withUnsafeBytes { Digest32(loading: $0) }
    }

    public var bytes: [UInt8] {
        [words.a, words.b, words.c, words.d].flatMap { word in (0..<8).map { UInt8(truncatingIfNeeded: word >> (56 - 8 * UInt64($0))) } }
    }

    public var hex: String {
        var text: [UInt8] = []
        text.reserveCapacity(64)
        appendHex(to: &text)
        return String(decoding: text, as: UTF8.self)
    }

    public var description: String { hex }

    public static func < (left: Self, right: Self) -> Bool {
        (left.words.a, left.words.b, left.words.c, left.words.d) < (right.words.a, right.words.b, right.words.c, right.words.d)
    }

    init?(hex digits: UnsafeBufferPointer<UInt8>) {
        guard digits.count == 64, let a = Self.word(digits, at: 0), let b = Self.word(digits, at: 16), let c = Self.word(digits, at: 32),
            let d = Self.word(digits, at: 48)
        else { return nil }
        words = Words(a: a, b: b, c: c, d: d)
    }

    func appendHex(to text: inout [UInt8]) {
        for word in [words.a, words.b, words.c, words.d] {
            for shift in stride(from: UInt64(60), through: 0, by: -4) {
                let digit = UInt8(truncatingIfNeeded: word >> shift & 15)
                text.append(digit < 10 ? 0x30 + digit : 0x61 - 10 + digit)
            }
        }
    }

    private init(loading bytes: UnsafeRawBufferPointer) {
        func word(_ index: Int) -> UInt64 { UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: 8 * index, as: UInt64.self)) }
        words = Words(a: word(0), b: word(1), c: word(2), d: word(3))
    }

    private static func word(_ digits: UnsafeBufferPointer<UInt8>, at start: Int) -> UInt64? {
        var word: UInt64 = 0
        for index in start..<(start + 16) {
            let digit: UInt8
            switch digits[index] {
            case let byte where byte >= 0x30 && byte <= 0x39: digit = byte - 0x30
            case let byte where byte >= 0x61 && byte <= 0x66: digit = byte - 0x61 + 10
            default: return nil
            }
            word = word << 4 | UInt64(digit)
        }
        return word
    }
}
