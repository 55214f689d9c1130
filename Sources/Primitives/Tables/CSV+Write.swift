extension CSV {
    /// A table as programs of all kinds read it (RFC 4180): lines end with CRLF, fields are quoted where they must be.
    ///
    /// A field that a spreadsheet would take for a formula is written with an apostrophe before it, so that what a stranger wrote is never run
    /// on a reader's machine.
    public static func write(header: [String], rows: some Sequence<[String]>) -> [UInt8] {
        var bytes: [UInt8] = []
        append(header, to: &bytes)
        for row in rows { append(row, to: &bytes) }
        return bytes
    }

    private static func append(_ row: [String], to bytes: inout [UInt8]) {
        for (place, field) in row.enumerated() {
            if place > 0 { bytes.append(UInt8(ascii: ",")) }
            append(field, to: &bytes)
        }
        bytes.append(contentsOf: [13, 10])
    }

    private static func append(_ field: String, to bytes: inout [UInt8]) {
        let text = isFormula(field) ? "'" + field : field
        guard text.utf8.contains(where: { $0 == 0x22 || $0 == 0x2C || $0 == 13 || $0 == 10 }) else {
            bytes.append(contentsOf: text.utf8)
            return
        }
        bytes.append(0x22)
        for byte in text.utf8 {
            if byte == 0x22 { bytes.append(0x22) }
            bytes.append(byte)
        }
        bytes.append(0x22)
    }

    /// A signed number is none.
    private static func isFormula(_ field: String) -> Bool {
        guard let first = field.utf8.first, "=+-@\t\r".utf8.contains(first) else { return false }
        let isSign = first == UInt8(ascii: "-") || first == UInt8(ascii: "+")
        let rest = field.utf8.dropFirst()
        return !(isSign && !rest.isEmpty && rest.allSatisfy { (0x30...0x39).contains($0) || $0 == UInt8(ascii: ".") })
    }
}
