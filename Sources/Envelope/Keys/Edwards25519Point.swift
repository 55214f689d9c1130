import Synchronization

/// Whether 32 bytes are a public key that speaks for one holder: the canonical encoding of a point of edwards25519 (RFC 8032 §5.1.3) that is
/// not of small order (§5.1.7 and its discussion of the cofactor).
///
/// Verifiers differ on all others: a point of small order has signatures that nobody's private key made, and libraries disagree whether they
/// hold. One such key in the log would split those who read it. Not constant in time: public keys are no secret.
enum Edwards25519Point {
    /// Keys that were looked at: a membership is read again and again.
    private static let sound = Mutex<Set<[UInt8]>>([])
    private static let mostKept = 4096

    static func isSound(_ raw: [UInt8]) -> Bool {
        guard raw.count == 32 else { return false }
        if sound.withLock({ $0.contains(raw) }) { return true }
        guard isPoint(raw) else { return false }
        sound.withLock { sound in
            if sound.count >= mostKept { sound.removeAll(keepingCapacity: true) }
            sound.insert(raw)
        }
        return true
    }

    private static func isPoint(_ raw: [UInt8]) -> Bool {
        var bytes = raw
        bytes[31] &= 0x7F
        // Below p, else one point had two encodings.
        guard FieldElement.isCanonical(bytes), !smallOrder.contains(bytes) else { return false }
        // x² = (y² − 1) / (d y² + 1) has a root where numerator times denominator is a square: the denominator is never 0.
        let ySquared = FieldElement(bytes).squared
        let product = (ySquared - .one) * (FieldElement(d) * ySquared + .one)
        return product.isSquare
    }

    /// The y of the eight points of small order; their sign bit is left out.
    private static let smallOrder: Set<[UInt8]> = [
        [UInt8](repeating: 0, count: 32),
        [1] + [UInt8](repeating: 0, count: 31),
        [0xEC] + [UInt8](repeating: 0xFF, count: 30) + [0x7F],
        [
            0x26, 0xE8, 0x95, 0x8F, 0xC2, 0xB2, 0x27, 0xB0, 0x45, 0xC3, 0xF4, 0x89, 0xF2, 0xEF, 0x98, 0xF0, 0xD5, 0xDF, 0xAC, 0x05, 0xD3, 0xC6,
            0x33, 0x39, 0xB1, 0x38, 0x02, 0x88, 0x6D, 0x53, 0xFC, 0x05,
        ],
        [
            0xC7, 0x17, 0x6A, 0x70, 0x3D, 0x4D, 0xD8, 0x4F, 0xBA, 0x3C, 0x0B, 0x76, 0x0D, 0x10, 0x67, 0x0F, 0x2A, 0x20, 0x53, 0xFA, 0x2C, 0x39,
            0xCC, 0xC6, 0x4E, 0xC7, 0xFD, 0x77, 0x92, 0xAC, 0x03, 0x7A,
        ],
    ]

    /// −121665/121666.
    private static let d: [UInt8] = [
        0xA3, 0x78, 0x59, 0x13, 0xCA, 0x4D, 0xEB, 0x75, 0xAB, 0xD8, 0x41, 0x41, 0x4D, 0x0A, 0x70, 0x00, 0x98, 0xE8, 0x79, 0x77, 0x79, 0x40, 0xC7,
        0x8C, 0x73, 0xFE, 0x6F, 0x2B, 0xEE, 0x6C, 0x03, 0x52,
    ]
}

/// An integer modulo p = 2^255 − 19, in five limbs of 51 bits.
private struct FieldElement {
    private static let mask: UInt64 = (1 << 51) - 1
    private var limbs: (UInt64, UInt64, UInt64, UInt64, UInt64)

    static let one = FieldElement((1, 0, 0, 0, 0))

    private init(_ limbs: (UInt64, UInt64, UInt64, UInt64, UInt64)) { self.limbs = limbs }

    /// - Parameter bytes: 32, little-endian; the highest bit is left out.
    init(_ bytes: [UInt8]) {
        func word(_ index: Int) -> UInt64 { (0..<8).reduce(0) { $0 | UInt64(bytes[index + $1]) << UInt64(8 * $1) } }
        limbs = (
            word(0) & Self.mask, word(6) >> 3 & Self.mask, word(12) >> 6 & Self.mask, word(19) >> 1 & Self.mask, word(24) >> 12 & Self.mask
        )
    }

    /// Whether 32 little-endian bytes are below p.
    static func isCanonical(_ bytes: [UInt8]) -> Bool {
        bytes[31] < 0x7F || bytes[0] < 0xED || bytes[1..<31].contains { $0 != 0xFF }
    }

    static func + (left: Self, right: Self) -> Self {
        let (a, b) = (left.limbs, right.limbs)
        return Self((a.0 + b.0, a.1 + b.1, a.2 + b.2, a.3 + b.3, a.4 + b.4)).carried
    }

    /// Four times p is added first, so that no limb goes below 0.
    static func - (left: Self, right: Self) -> Self {
        let (a, b) = (left.limbs, right.limbs)
        let (first, rest): (UInt64, UInt64) = (4 * ((1 << 51) - 19), 4 * ((1 << 51) - 1))
        return Self((a.0 + first - b.0, a.1 + rest - b.1, a.2 + rest - b.2, a.3 + rest - b.3, a.4 + rest - b.4)).carried
    }

    static func * (left: Self, right: Self) -> Self {
        let (a, b) = (left.limbs, right.limbs)
        func product(_ x: UInt64, _ y: UInt64) -> UInt128 { UInt128(x) * UInt128(y) }
        // 2^255 is 19 modulo p: what overflows the highest limb is added to the lowest, 19 times.
        let (b1, b2, b3, b4) = (b.1 * 19, b.2 * 19, b.3 * 19, b.4 * 19)
        let sums = (
            product(a.0, b.0) + product(a.1, b4) + product(a.2, b3) + product(a.3, b2) + product(a.4, b1),
            product(a.0, b.1) + product(a.1, b.0) + product(a.2, b4) + product(a.3, b3) + product(a.4, b2),
            product(a.0, b.2) + product(a.1, b.1) + product(a.2, b.0) + product(a.3, b4) + product(a.4, b3),
            product(a.0, b.3) + product(a.1, b.2) + product(a.2, b.1) + product(a.3, b.0) + product(a.4, b4),
            product(a.0, b.4) + product(a.1, b.3) + product(a.2, b.2) + product(a.3, b.1) + product(a.4, b.0)
        )
        let c0 = sums.0
        let c1 = sums.1 + c0 >> 51
        let c2 = sums.2 + c1 >> 51
        let c3 = sums.3 + c2 >> 51
        let c4 = sums.4 + c3 >> 51
        func low(_ sum: UInt128) -> UInt64 { UInt64(truncatingIfNeeded: sum) & mask }
        return Self((low(c0) + UInt64(truncatingIfNeeded: c4 >> 51) * 19, low(c1), low(c2), low(c3), low(c4))).carried
    }

    var squared: Self { self * self }

    /// By Euler's criterion: 0, or 1 when raised to (p − 1) / 2 = 2^254 − 10.
    var isSquare: Bool {
        var power = Self.one
        // The bits of 2^254 − 10, from the highest: 250 ones, then 0110.
        for isSet in [Bool](repeating: true, count: 250) + [false, true, true, false] {
            power = power.squared
            if isSet { power = power * self }
        }
        let result = power.bytes
        return result == Self.one.bytes || bytes.allSatisfy { $0 == 0 }
    }

    private var carried: Self {
        var (a, b, c, d, e) = limbs
        b += a >> 51
        c += b >> 51
        d += c >> 51
        e += d >> 51
        a = a & Self.mask + (e >> 51) * 19
        b = b & Self.mask + a >> 51
        return Self((a & Self.mask, b, c & Self.mask, d & Self.mask, e & Self.mask))
    }

    /// The one encoding below p.
    private var bytes: [UInt8] {
        var (a, b, c, d, e) = carried.carried.limbs
        // Where adding 19 reaches 2^255, the value is p or above.
        let overflow = ((((a + 19) >> 51 + b) >> 51 + c) >> 51 + d) >> 51 + e
        a += overflow >> 51 * 19
        b += a >> 51
        c += b >> 51
        d += c >> 51
        e += d >> 51
        let words = [
            a & Self.mask | b << 51, (b & Self.mask) >> 13 | c << 38, (c & Self.mask) >> 26 | d << 25, (d & Self.mask) >> 39 | (e & Self.mask) << 12,
        ]
        return words.flatMap { word in (0..<8).map { UInt8(truncatingIfNeeded: word >> UInt64(8 * $0)) } }
    }
}
