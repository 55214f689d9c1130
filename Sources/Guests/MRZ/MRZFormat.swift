/// How a machine readable zone is laid out (ICAO Doc 9303, parts 4 to 7).
public enum MRZFormat: String, Sendable, CaseIterable {
    /// A card of the size of a bank card: three lines of 30 (part 5).
    case td1 = "TD1"
    /// A larger card: two lines of 36 (part 6).
    case td2 = "TD2"
    /// A passport: two lines of 44 (part 4).
    case td3 = "TD3"
    /// A visa of the size of a passport's page: two lines of 44 (part 7).
    case mrvA = "MRV-A"
    /// A smaller visa: two lines of 36 (part 7).
    case mrvB = "MRV-B"

    public var lineCount: Int { self == .td1 ? 3 : 2 }

    public var lineLength: Int {
        switch self {
        case .td1: 30
        case .td2, .mrvB: 36
        case .td3, .mrvA: 44
        }
    }

    /// Letters with which a document of the format begins.
    var firstLetters: [Character] {
        switch self {
        case .td1, .td2: ["A", "C", "I"]
        case .td3: ["P"]
        case .mrvA, .mrvB: ["V"]
        }
    }

    /// What lines are meant to be, by their number and length; lines that are a little too long or short are measured against it.
    ///
    /// - Returns: `nil` where their number fits nothing.
    init?(_ lines: [[Character]]) {
        let isVisa = lines.first?.first == "V"
        switch lines.count {
        case 3: self = .td1
        // Between 36 and 44: nearer to which, by both lines together.
        case 2 where lines[0].count + lines[1].count <= 80: self = isVisa ? .mrvB : .td2
        case 2: self = isVisa ? .mrvA : .td3
        default: return nil
        }
    }
}
