/// The data of a QR code and what corrects errors in it, in the order in which they are drawn (ISO/IEC 18004 sections 7.4 to 7.6).
struct QRCodewords {
    let version: Int
    let words: [UInt8]

    /// Of level M, versions 1 to 20 (table 9): words that correct, for each block, and blocks.
    private static let correction: [(words: Int, blocks: Int)] = [
        (10, 1), (16, 1), (26, 1), (18, 2), (24, 2), (16, 4), (18, 4), (22, 4), (22, 5), (26, 5), (30, 5), (22, 8), (22, 9), (24, 9), (24, 10),
        (28, 10), (28, 11), (26, 13), (26, 14), (26, 16),
    ]

    init?(_ bytes: [UInt8]) {
        guard
            let version = (1...Self.correction.count).first(where: { version in
                let correction = Self.correction[version - 1]
                return Self.bitCount(bytes.count, version) <= (Self.wordCount(version) - correction.words * correction.blocks) * 8
            })
        else { return nil }
        self.version = version
        let correction = Self.correction[version - 1]
        let total = Self.wordCount(version)
        let data = Self.data(bytes, version, count: total - correction.words * correction.blocks)
        words = Self.interleaved(data, total, correction.words, correction.blocks)
    }

    private static func bitCount(_ bytes: Int, _ version: Int) -> Int { 4 + (version < 10 ? 8 : 16) + bytes * 8 }

    /// What is left of the square beside the patterns.
    private static func wordCount(_ version: Int) -> Int {
        var modules = (16 * version + 128) * version + 64
        if version >= 2 {
            let alignments = version / 7 + 2
            modules -= (25 * alignments - 10) * alignments - 55
            if version >= 7 { modules -= 36 }
        }
        return modules / 8
    }

    /// Mode, length, bytes, and what fills up.
    private static func data(_ bytes: [UInt8], _ version: Int, count: Int) -> [UInt8] {
        var bits: [Bool] = []
        func append(_ value: Int, _ length: Int) { for place in (0..<length).reversed() { bits.append(value >> place & 1 == 1) } }
        append(4, 4)
        append(bytes.count, version < 10 ? 8 : 16)
        for byte in bytes { append(Int(byte), 8) }
        append(0, min(4, count * 8 - bits.count))
        append(0, (8 - bits.count % 8) % 8)
        var words = stride(from: 0, to: bits.count, by: 8).map { start in
            bits[start..<start + 8].reduce(0 as UInt8) { $0 << 1 | ($1 ? 1 : 0) }
        }
        var filler: UInt8 = 0xEC
        while words.count < count {
            words.append(filler)
            filler ^= 0xEC ^ 0x11
        }
        return words
    }

    private static func interleaved(_ data: [UInt8], _ total: Int, _ correctionWords: Int, _ blocks: Int) -> [UInt8] {
        let divisor = self.divisor(correctionWords)
        let short = total / blocks - correctionWords
        let shortBlocks = blocks - total % blocks
        var (start, parts, corrections) = (0, [[UInt8]](), [[UInt8]]())
        for block in 0..<blocks {
            let part = Array(data[start..<start + short + (block < shortBlocks ? 0 : 1)])
            start += part.count
            parts.append(part)
            corrections.append(remainder(part, divisor))
        }
        var words: [UInt8] = []
        for place in 0...short { for part in parts where place < part.count { words.append(part[place]) } }
        for place in 0..<correctionWords { for correction in corrections { words.append(correction[place]) } }
        return words
    }

    // MARK: Reed-Solomon over GF(2⁸) with x⁸ + x⁴ + x³ + x² + 1

    private static func product(_ left: UInt8, _ right: UInt8) -> UInt8 {
        (0..<8).reversed().reduce(0 as UInt8) { result, place in
            (result << 1) ^ (result >> 7 == 1 ? 0x1D : 0) ^ (right >> UInt8(place) & 1 == 1 ? left : 0)
        }
    }

    private static func divisor(_ degree: Int) -> [UInt8] {
        var result = [UInt8](repeating: 0, count: degree - 1) + [1]
        var root: UInt8 = 1
        for _ in 0..<degree {
            for place in 0..<degree { result[place] = product(result[place], root) ^ (place + 1 < degree ? result[place + 1] : 0) }
            root = product(root, 2)
        }
        return result
    }

    private static func remainder(_ data: [UInt8], _ divisor: [UInt8]) -> [UInt8] {
        var result = [UInt8](repeating: 0, count: divisor.count)
        for byte in data {
            let factor = byte ^ result.removeFirst()
            result.append(0)
            for place in divisor.indices { result[place] ^= product(divisor[place], factor) }
        }
        return result
    }
}
