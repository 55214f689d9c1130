/// Comma-separated values (RFC 4180) as programs write them: with or without a byte order mark, with either line end, fields quoted or not, and
/// with semicolons between them where the decimal sign of whoever wrote them is a comma.
public struct CSV: Sendable {
    public struct Row: Sendable, Equatable {
        /// From 1, of the line on which the row begins.
        public let line: Int
        public let fields: [String]
    }

    /// Where the text is no table, and why.
    public struct Fault: Error, Sendable, Equatable, CustomStringConvertible {
        /// In English.
        public enum Reason: String, Sendable, CaseIterable {
            case strayQuote = "a quotation mark stands inside a field that does not begin with one"
            case afterQuote = "behind a closing quotation mark must come a comma or the line's end"
            case openQuote = "a quotation mark is never closed"
            case notUTF8 = "the text is not UTF-8"
        }

        public let line: Int
        public let reason: Reason
        public var text: String { reason.rawValue }
        public var description: String { "line \(line): \(text)" }
    }

    /// Empty lines are left out.
    public let rows: [Row]

    /// - Parameter separator: between fields; as a rule a comma.
    public init(_ bytes: [UInt8], separator: UInt8 = UInt8(ascii: ",")) throws(Fault) {
        var reader = Reader(bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...], separator)
        var rows: [Row] = []
        while let row = try reader.row() { if row.fields != [""] { rows.append(row) } }
        self.rows = rows
    }

    /// What separates the fields of the first line: a semicolon or a tab where there is one and no comma, else a comma.
    public static func separator(of bytes: [UInt8]) -> UInt8 {
        let line = bytes.prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
        let comma = UInt8(ascii: ",")
        guard !line.contains(comma) else { return comma }
        return [UInt8(ascii: ";"), 0x09].first { line.contains($0) } ?? comma
    }

    private struct Reader {
        private static let (quote, newline, carriageReturn) = (UInt8(ascii: "\""), UInt8(ascii: "\n"), UInt8(ascii: "\r"))

        let bytes: ArraySlice<UInt8>
        let separator: UInt8
        var position: Int
        var line = 1

        init(_ bytes: ArraySlice<UInt8>, _ separator: UInt8) {
            self.bytes = bytes
            self.separator = separator
            position = bytes.startIndex
        }

        mutating func row() throws(Fault) -> Row? {
            guard position < bytes.endIndex else { return nil }
            let first = line
            var fields: [String] = []
            while true {
                fields.append(try field())
                guard position < bytes.endIndex else { break }
                let end = bytes[position]
                position += 1
                if end == separator { continue }
                if end == Self.carriageReturn, position < bytes.endIndex, bytes[position] == Self.newline { position += 1 }
                line += 1
                break
            }
            return Row(line: first, fields: fields)
        }

        /// Up to the comma or line end behind it.
        private mutating func field() throws(Fault) -> String {
            if position < bytes.endIndex, bytes[position] == Self.quote { return try quotedField() }
            let start = position
            while position < bytes.endIndex, !isEnd(bytes[position]) {
                guard bytes[position] != Self.quote else {
                    throw Fault(line: line, reason: .strayQuote)
                }
                position += 1
            }
            return try text(bytes[start..<position])
        }

        private mutating func quotedField() throws(Fault) -> String {
            let first = line
            position += 1
            var content: [UInt8] = []
            while position < bytes.endIndex {
                let byte = bytes[position]
                position += 1
                if byte == Self.newline { line += 1 }
                guard byte == Self.quote else {
                    content.append(byte)
                    continue
                }
                if position < bytes.endIndex, bytes[position] == Self.quote {
                    content.append(byte)
                    position += 1
                } else if position == bytes.endIndex || isEnd(bytes[position]) {
                    return try text(content[...])
                } else {
                    throw Fault(line: line, reason: .afterQuote)
                }
            }
            throw Fault(line: first, reason: .openQuote)
        }

        private func isEnd(_ byte: UInt8) -> Bool { byte == separator || byte == Self.newline || byte == Self.carriageReturn }

        private func text(_ content: ArraySlice<UInt8>) throws(Fault) -> String {
            guard !content.contains(0), let text = String(validating: content, as: UTF8.self) else {
                throw Fault(line: line, reason: .notUTF8)
            }
            return text
        }
    }
}
