/// What is wrong with a machine readable zone that somebody has typed: where, what was expected and what was found.
///
/// Nothing is mended by itself: what may have been meant is proposed, and a person decides.
public struct MRZFault: Sendable, Equatable {
    /// What stands at a place.
    public enum Element: String, Sendable, CaseIterable {
        case zone, documentCode, issuer, name, number, nationality, birthDate, sex, expiryDate, optionalData, composite
    }

    public enum Kind: Sendable, Equatable {
        /// There are so many lines.
        case lines(Int)
        /// A line has another number of characters.
        case length(expected: Int, found: Int)
        /// Neither a capital letter of English, a digit nor `<`.
        case character(String)
        case notDigit(Character)
        case notLetter(Character)
        case checkDigit(expected: Int, found: Character)
        case documentCode(String)
        case state(String)
        case sex(Character)
        case date(String)
        case missing
    }

    /// Another reading, with which the check digit fits.
    public struct Proposal: Sendable, Equatable {
        /// From 1.
        public let line: Int
        /// From 1.
        public let position: Int
        public let character: Character
    }

    public let element: Element
    public let kind: Kind
    /// From 1; 0 for the zone as a whole.
    public let line: Int
    /// From 1, of the first character that is meant; 0 for a whole line.
    public let position: Int
    public let proposals: [Proposal]

    init(_ element: Element, _ kind: Kind, line: Int = 0, position: Int = 0, proposals: [Proposal] = []) {
        self.element = element
        self.kind = kind
        self.line = line
        self.position = position
        self.proposals = proposals
    }

    init(_ element: Element, _ kind: Kind, at place: MRZLayout.Place, offset: Int = 0, proposals: [Proposal] = []) {
        self.init(element, kind, line: place.line + 1, position: place.range.lowerBound + offset + 1, proposals: proposals)
    }
}

/// All that is wrong with one, in the order of the places.
public struct MRZRefusal: Error, Sendable, Equatable {
    public let faults: [MRZFault]
}

extension MRZFault.Element: CustomStringConvertible {
    public var description: String {
        switch self {
        case .zone: "the machine readable zone"
        case .documentCode: "the document's code"
        case .issuer: "the issuing state"
        case .name: "the name"
        case .number: "the document's number"
        case .nationality: "the nationality"
        case .birthDate: "the date of birth"
        case .sex: "the sex"
        case .expiryDate: "the date of expiry"
        case .optionalData: "the optional data"
        case .composite: "the whole"
        }
    }
}

extension MRZFault: CustomStringConvertible {
    public var description: String { (line == 0 ? "" : place + ": ") + said + proposed }

    private var place: String { position == 0 ? "line \(line)" : "line \(line), position \(position)" }

    private var said: String {
        switch kind {
        case .lines(let count):
            "a machine readable zone has 3 lines of 30 characters, 2 of 36 or 2 of 44, not \(count); type them as they are printed"
        case .length(let expected, let found): "the line must have \(expected) characters, not \(found); fillers < at its end count"
        case .character(let text): "\(element) must consist of A to Z, 0 to 9 and <, not \(text)"
        case .notDigit(let found): "\(element) must have a digit here, not \(found)"
        case .notLetter(let found): "\(element) must have a letter or < here, not \(found)"
        case .checkDigit(let expected, let found):
            "the check digit of \(element) must be \(expected), not \(found); compare what is printed, character by character"
        case .documentCode(let found): "\(element) must begin with the letter of its kind (P passport, V visa, A, C or I card), not \(found)"
        case .state(let code): "\(element) must be a code of ICAO Doc 9303 part 3, section 5, not \(code)"
        case .sex(let found): "\(element) must be F, M or <, not \(found)"
        case .date(let found): "\(element) must be a day YYMMDD, unknown parts as <<, not \(found)"
        case .missing: "\(element) must be there"
        }
    }

    private var proposed: String {
        guard !proposals.isEmpty else { return "" }
        let readings = proposals.map { "\($0.character) at line \($0.line), position \($0.position)" }
        return "; it may be \(readings.joined(separator: ", or "))"
    }
}

extension MRZRefusal: CustomStringConvertible {
    public var description: String { faults.map(\.description).joined(separator: "\n") }
}
