public import Primitives

/// A table that somebody sends as a file: CSV in UTF-8, with or without a byte order mark, with commas, semicolons or tabs, with either line end.
public struct TableFile: Sendable {
    /// Why nothing of a file is read.
    public enum Refusal: Error, Sendable, Equatable {
        case isEmpty
        case isTooLarge(most: Int)
        /// An Excel file or another office document, whatever it is called.
        case isSpreadsheet
        case isNotUTF8
        /// A picture, a PDF, an archive.
        case isNoTable
        /// This line is no line of a table.
        case isBroken(line: Int, CSV.Fault.Reason)
        /// The first line names other columns than those that have to be there, and may be.
        case hasOtherColumns(needed: [String], possible: [String] = [])
    }

    /// The first row, without white space at the ends of the names.
    public let columns: [String]
    /// Those behind it that can be read, each with as many fields as its line has.
    public let rows: [CSV.Row]
    /// Lines that are no part of a table, in their order; what can be read of the others is in ``rows`` all the same, so that all that is wrong is
    /// told at once. Nothing may be done with a file that has any.
    public let broken: [BrokenLine]

    /// - Parameter most: bytes that the file may have.
    /// - Throws: ``Refusal/isBroken(line:_:)`` where it is the first line that cannot be read.
    public init(_ bytes: [UInt8], most: Int) throws(Refusal) {
        if let refusal = Self.refusal(ofKind: bytes, most: most) { throw refusal }
        let (table, broken) = Self.lines(of: bytes, separator: CSV.separator(of: bytes))
        // What is the first line of the rest is no head.
        guard let head = table.first, broken.allSatisfy({ $0.line > head.line }) else {
            throw broken.first.map { .isBroken(line: $0.line, $0.reason) } ?? .isEmpty
        }
        columns = head.fields.map(Self.trimmed)
        rows = Array(table.dropFirst())
        self.broken = broken
    }

    /// What can be told from the first bytes, whatever the file is called.
    public static func refusal(ofKind bytes: [UInt8], most: Int) -> Refusal? {
        guard bytes.count <= most else { return .isTooLarge(most: most) }
        let kinds: [([UInt8], Refusal)] = [
            ([0x50, 0x4B, 0x03, 0x04], .isSpreadsheet), ([0xD0, 0xCF, 0x11, 0xE0], .isSpreadsheet), ([0xFF, 0xFE], .isNotUTF8),
            ([0xFE, 0xFF], .isNotUTF8), ([0x25, 0x50, 0x44, 0x46], .isNoTable), ([0x1F, 0x8B], .isNoTable),
        ]
        if let kind = kinds.first(where: { bytes.starts(with: $0.0) }) { return kind.1 }
        if bytes.prefix(4096).contains(0) { return .isNoTable }
        return String(validating: bytes, as: UTF8.self) == nil ? .isNotUTF8 : nil
    }

    /// Without spaces at its ends, which nobody sees.
    public static func trimmed(_ text: String) -> String {
        var text = text[...]
        while text.first == " " { text = text.dropFirst() }
        while text.last == " " { text = text.dropLast() }
        return String(text)
    }
}
