/// Check digits (ICAO Doc 9303-3, section 4.9): values of characters times 7, 3, 1 in turn, modulo 10.
enum MRZCheckDigit {
    static func of(_ characters: some Sequence<Character>) -> Int {
        var sum = 0
        for (place, character) in characters.enumerated() { sum += value(of: character) * [7, 3, 1][place % 3] }
        return sum % 10
    }

    /// Digits are themselves, letters 10 to 35, fillers nothing.
    static func value(of character: Character) -> Int {
        guard let byte = character.asciiValue else { return 0 }
        return switch byte {
        case 0x30...0x39: Int(byte) - 0x30
        case 0x41...0x5A: Int(byte) - 0x41 + 10
        default: 0
        }
    }
}

/// Characters that are taken for one another, by people and by machines.
enum MRZLikeness {
    private static let pairs: [(letter: Character, digit: Character)] = [
        ("O", "0"), ("Q", "0"), ("D", "0"), ("I", "1"), ("L", "1"), ("Z", "2"), ("S", "5"), ("G", "6"), ("T", "7"), ("B", "8"),
    ]

    static func digit(like character: Character) -> Character? { pairs.first { $0.letter == character }?.digit }
    static func letter(like character: Character) -> Character? { pairs.first { $0.digit == character }?.letter }

    /// What a character may have been meant for.
    static func others(like character: Character) -> [Character] {
        if let digit = digit(like: character) { return [digit] }
        return pairs.filter { $0.digit == character }.map(\.letter)
    }
}
