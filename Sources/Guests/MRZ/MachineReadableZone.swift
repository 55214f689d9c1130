public import Primitives

/// What the machine readable zone of a travel document says (ICAO Doc 9303, eighth edition, parts 3 to 7): every check digit of it fits.
public struct MachineReadableZone: Sendable, Equatable {
    public enum Sex: String, Sendable, CaseIterable {
        case female = "F"
        case male = "M"
        case unspecified = "X"
    }

    public let format: MRZFormat
    /// One letter or two, such as `P` or `ID`.
    public let documentCode: String
    public let issuer: MRZState
    /// Without fillers; longer than nine characters where it goes on in the optional data.
    public let number: String
    public let nationality: MRZState
    public let birthDate: MRZDate
    public let sex: Sex
    /// `nil` for a document without one.
    public let expiryDate: UTCDate?
    public let name: MRZName
    /// What the issuing state adds; often a personal number.
    public let optionalData: [String]

    /// - Parameters:
    ///   - text: the lines as they are printed; small letters count as capitals. A zone in one line is cut by its length.
    ///   - today: where the document lies; decides on centuries, see ``MRZDate``.
    /// - Throws: all that is wrong with it.
    public init(_ text: String, today: UTCDate) throws(MRZRefusal) {
        let lines = Self.lines(of: text)
        guard let format = MRZFormat(lines) else { throw MRZRefusal(faults: [MRZFault(.zone, .lines(lines.count))]) }
        var reader = MRZReader(lines, format, today: today)
        self = try reader.read()
    }

    init(
        format: MRZFormat, documentCode: String, issuer: MRZState, number: String, nationality: MRZState, birthDate: MRZDate, sex: Sex,
        expiryDate: UTCDate?, name: MRZName, optionalData: [String]
    ) {
        self.format = format
        self.documentCode = documentCode
        self.issuer = issuer
        self.number = number
        self.nationality = nationality
        self.birthDate = birthDate
        self.sex = sex
        self.expiryDate = expiryDate
        self.name = name
        self.optionalData = optionalData
    }

    /// The longest text that is looked at, in scalars; no zone has so many.
    private static let longestText = 400

    private static func lines(of text: String) -> [[Character]] {
        let scalars = text.unicodeScalars.prefix(longestText)
        let lines = scalars.split { $0 == "\n" || $0 == "\r" || $0 == "\u{2028}" }.map { line -> [Character] in
            let isSpace: (Unicode.Scalar) -> Bool = { $0 == " " || $0 == "\t" || $0 == "\u{A0}" }
            let start = line.firstIndex { !isSpace($0) } ?? line.endIndex
            let end = line.lastIndex { !isSpace($0) }.map { line.index(after: $0) } ?? start
            return line[start..<max(start, end)].map { ("a"..."z").contains($0) ? Character(Unicode.Scalar(UInt8($0.value) - 32)) : Character($0) }
        }.filter { !$0.isEmpty }
        guard lines.count == 1 else { return lines }
        let whole = lines[0]
        let width = [90: 30, 72: 36, 88: 44][whole.count]
        guard let width else { return lines }
        return stride(from: 0, to: whole.count, by: width).map { Array(whole[$0..<$0 + width]) }
    }
}
