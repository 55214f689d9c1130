import FeatureKit
public import Primitives
public import StrictJSON

/// A file of visa rules, read whole or not at all: Passport Index's tidy form and its matrix, or the table that the desk itself writes.
///
/// With or without a byte order mark, with commas, semicolons or tabs, with either line end.
public struct VisaFile: Sendable {
    public enum Format: String, Sendable, CaseIterable {
        /// `Passport,Destination,Requirement`, a border a line.
        case tidy
        /// A passport a line, a destination a column.
        case matrix
        /// A rule a line with all its members (``VisaTable``).
        case table
    }

    public struct Row: Sendable {
        /// From 1; the header is line 1.
        public let line: Int
        public let key: VisaRuleKey
        /// Members of the rule; of Passport Index's files requirement and longest stay alone.
        public let members: JSONObject
    }

    public static let mostBytes = 16 << 20
    /// Faults that are told of one file.
    public static let mostFaults = 200

    public let format: Format
    /// In the order of the file; each border once.
    public let rows: [Row]

    public init(_ bytes: [UInt8]) throws(VisaFileRefusal) {
        if let refusal = TableFile.refusal(ofKind: bytes, most: Self.mostBytes) { throw VisaFileRefusal(refusal) }
        let lines = TableFile.lines(of: bytes, separator: CSV.separator(of: bytes))
        let broken = lines.broken.map { VisaFileFault(line: $0.line, .noTable($0.reason)) }
        // What is the first line of the rest is no header.
        guard let header = lines.rows.first, broken.allSatisfy({ $0.line > header.line }) else {
            throw broken.isEmpty ? .isEmpty : .lines(broken, count: broken.count)
        }
        var reader = try VisaFileReader(header)
        for row in lines.rows.dropFirst() { reader.read(row) }
        let faults = (broken + reader.faults).sorted { $0.line < $1.line }.prefix(Self.mostFaults)
        guard faults.isEmpty else { throw .lines(Array(faults), count: broken.count + reader.count) }
        guard !reader.rows.isEmpty else { throw .isEmpty }
        (format, rows) = (reader.format, reader.rows)
    }
}

/// Why nothing of a file is read.
public enum VisaFileRefusal: Error, Sendable, Equatable {
    case isEmpty
    case isTooLarge(most: Int)
    /// An Excel file or another office document, whatever it is called.
    case isSpreadsheet
    case isNotUTF8
    case isNoTable
    /// The first line is that of none of the forms.
    case unknownHeader(String)
    /// The first of them, and how many there are.
    case lines([VisaFileFault], count: Int)

    init(_ refusal: TableFile.Refusal) {
        self =
            switch refusal {
            case .isEmpty: .isEmpty
            case .isTooLarge(let most): .isTooLarge(most: most)
            case .isSpreadsheet: .isSpreadsheet
            case .isNotUTF8: .isNotUTF8
            case .isNoTable: .isNoTable
            case .isBroken(let line, let reason): .lines([VisaFileFault(line: line, .noTable(reason))], count: 1)
            // Its columns are judged by who reads it.
            case .hasOtherColumns: .isNoTable
            }
    }
}

/// A line that cannot be read, and why.
public struct VisaFileFault: Sendable, Equatable {
    public enum Reason: Sendable, Equatable {
        case fieldCount(expected: Int, found: Int)
        case country(String)
        case requirement(String)
        /// A country makes no visa rule for its own citizens.
        case sameCountry(CountryCode)
        case twice(VisaRuleKey)
        /// A word that the column does not have.
        case word(column: String, String)
        case field(column: String, FieldError)
        /// A time at which something is said to have been seen, and which has not come yet.
        case future(column: String)
        /// The line is no part of a table.
        case noTable(CSV.Fault.Reason)
    }

    public let line: Int
    public let reason: Reason

    init(line: Int, _ reason: Reason) {
        self.line = line
        self.reason = reason
    }
}
