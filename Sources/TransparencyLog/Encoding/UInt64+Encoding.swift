extension UInt64 {
    /// Nil unless the text is ASCII digits without needless zeros in front, below 2^63.
    init?(canonicalDecimal text: some Collection<UInt8>) {
        guard let first = text.first, text.count <= 19, first != UInt8(ascii: "0") || text.count == 1 else { return nil }
        var value: UInt64 = 0
        for digit in text {
            guard UInt8(ascii: "0")...UInt8(ascii: "9") ~= digit else { return nil }
            value = value * 10 + UInt64(digit - UInt8(ascii: "0"))
        }
        guard value <= TreeSize.maximum else { return nil }
        self = value
    }

    /// From at most eight bytes.
    init(bigEndianBytes bytes: some Collection<UInt8>) {
        self = bytes.reduce(0) { $0 << 8 | UInt64($1) }
    }
}

extension [UInt8] {
    mutating func append(bigEndian number: some FixedWidthInteger) {
        Swift.withUnsafeBytes(of: number.bigEndian) { append(contentsOf: $0) }
    }
}
