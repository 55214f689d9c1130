import HTTPTypes

/// A table for spreadsheets (RFC 4180), with a byte order mark, by which they know that it is UTF-8.
public struct CSVTable: WebContent {
    private let name: String
    private let bytes: [UInt8]

    /// - Parameters:
    ///   - name: of the file, without its ending; letters, digits and hyphens are kept.
    ///   - rows: each with as many texts as there are columns.
    public init(name: String, columns: [String], rows: [[String]]) {
        self.name = String(name.unicodeScalars.filter { $0.isASCII && ($0.properties.isAlphabetic || ("0"..."9").contains($0) || $0 == "-") })
        bytes = Self.bytes(columns: columns, rows: rows)
    }

    /// The file itself.
    ///
    /// - Parameter rows: each with as many texts as there are columns.
    public static func bytes(columns: [String], rows: [[String]]) -> [UInt8] {
        var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]
        for row in [columns] + rows {
            for (position, text) in row.enumerated() {
                if position > 0 { bytes.append(UInt8(ascii: ",")) }
                append(text, to: &bytes)
            }
            bytes += [0x0D, 0x0A]
        }
        return bytes
    }

    public func answer(to request: WebRequest, _ frame: (Page) -> HTML) -> WebAnswer {
        WebAnswer(
            type: "text/csv; charset=utf-8; header=present", bytes, headers: [.contentDisposition: "attachment; filename=\"\(name).csv\""]
        ).cached(.revalidated).tagged(for: request)
    }

    private static func append(_ text: String, to bytes: inout [UInt8]) {
        let guarded = isFormula(text) ? "'" + text : text
        guard guarded.utf8.contains(where: { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }) || guarded.utf8.first == 0x27 else {
            bytes += guarded.utf8
            return
        }
        bytes.append(0x22)
        for byte in guarded.utf8 { bytes += byte == 0x22 ? [0x22, 0x22] : [byte] }
        bytes.append(0x22)
    }

    /// Whether a spreadsheet would compute what it is to show. A number with a sign is one; anything else behind such a character is not.
    private static func isFormula(_ text: String) -> Bool {
        guard let first = text.utf8.first(where: { $0 != 0x20 }) else { return false }
        switch first {
        case UInt8(ascii: "="), UInt8(ascii: "@"), 0x09, 0x0D, 0x0A: return true
        case UInt8(ascii: "+"), UInt8(ascii: "-"):
            let rest = text.utf8.dropFirst()
            return rest.isEmpty || !rest.allSatisfy { (0x30...0x39).contains($0) || $0 == UInt8(ascii: ".") }
        default: return false
        }
    }
}
