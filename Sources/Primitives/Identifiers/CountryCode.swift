/// A country by ISO 3166-1 alpha-2, upper case: `KZ`; Kosovo is `XK`.
public struct CountryCode: Hashable, Sendable, Comparable, CustomStringConvertible {
    public let text: String

    /// A code that ISO 3166-1 assigns, or `XK`: neither `UK`, which is reserved only, nor one that was withdrawn.
    public init?(_ text: String) {
        guard let code = CountryCode(spelledAs: text), code.isAssigned else { return nil }
        self = code
    }

    /// Two capital letters, whichever: a reader of the log does not halt at a country that is younger than its program.
    public init?(spelledAs text: String) {
        guard text.utf8.count == 2, text.utf8.allSatisfy({ Self.letters.contains($0) }) else { return nil }
        self.text = text
    }

    public var isAssigned: Bool { Self.assigned[Self.place(of: text.utf8)] }

    /// Every code that is taken, in order.
    public static let all: [CountryCode] = assignedCodes.split(whereSeparator: \.isWhitespace).compactMap { CountryCode(String($0)) }
    /// What a code has to be, for refusals.
    public static let form = "a country's code of ISO 3166-1, two capital letters such as KZ"

    public var description: String { text }
    public static func < (left: Self, right: Self) -> Bool { left.text < right.text }

    private static let letters = UInt8(ascii: "A")...UInt8(ascii: "Z")

    /// By place in the square of two letters: every record of a visa rule asks twice.
    private static let assigned: [Bool] = {
        var assigned = [Bool](repeating: false, count: 26 * 26)
        for code in assignedCodes.utf8.split(whereSeparator: { !letters.contains($0) }) { assigned[place(of: code)] = true }
        return assigned
    }()

    /// - Precondition: two capital letters.
    private static func place(of code: some Collection<UInt8>) -> Int { code.reduce(0) { $0 * 26 + Int($1 - UInt8(ascii: "A")) } }
}
