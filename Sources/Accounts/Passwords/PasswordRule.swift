/// Which passwords may be set: long ones that are nobody's first guess. Nothing is asked of their characters (NIST SP 800-63B section 5.1.1.2).
public enum PasswordRule {
    /// In characters as people count them.
    public static let shortest = 12

    public enum Fault: String, Sendable, Equatable, CaseIterable {
        case tooShort, tooLong, common, repeating, sequence, ownName

        public var sentence: String {
            switch self {
            case .tooShort: "The password has fewer than \(PasswordRule.shortest) characters. Take a few words that do not belong together."
            case .tooLong: "The password has more than \(Password.longest) bytes. Take a shorter one."
            case .common: "The password is among those that are tried first. Take a few words that do not belong together."
            case .repeating: "The password repeats itself. Take a few words that do not belong together."
            case .sequence: "The password follows the alphabet, the digits or the keyboard. Take a few words that do not belong together."
            case .ownName: "The password is made of a name that everybody knows. Take a few words that do not belong together."
            }
        }
    }

    /// - Parameter names: what everybody knows of the user and the site.
    /// - Returns: what is wrong with it; `nil` if nothing is.
    public static func fault(in password: Password, names: [String]) -> Fault? {
        let text = password.text
        guard text.count >= shortest else { return .tooShort }
        let plain = Array(folded(text))
        if Set(plain).count < 5 || repeats(plain) { return .repeating }
        if runs(plain) { return .sequence }
        let words = names.flatMap { name in [name] + name.split { !$0.isLetter && !$0.isNumber }.map(String.init) }
        if rest(of: String(plain), without: words.map(folded)) < 6 { return .ownName }
        if CommonPasswords.contains(String(plain)) || rest(of: unleeted(String(plain)), without: CommonPasswords.words) < 5 { return .common }
        return nil
    }

    private static func folded(_ text: String) -> String { text.lowercased().filter { !$0.isWhitespace } }

    /// Whether it is a short part again and again, such as `abcabcabcabc`, the last of them cut off or not.
    private static func repeats(_ text: [Character]) -> Bool {
        (1...6).contains { period in
            guard text.count >= period * 2 else { return false }
            return text.indices.dropFirst(period).allSatisfy { text[$0] == text[$0 - period] }
        }
    }

    private static let rows: [[Character]] = [
        "abcdefghijklmnopqrstuvwxyz", "01234567890", "qwertyuiop[]", "asdfghjkl;'", "zxcvbnm,./", "!@#$%^&*()_+", "йцукенгшщзхъ", "фывапролджэ",
        "ячсмитьбю", "абвгдеёжзийклмнопрстуфхцчшщъыьэюя", "1qaz2wsx3edc4rfv5tgb6yhn7ujm", "qazwsxedcrfvtgbyhnujm",
    ].map { Array($0) }

    private static let steps: Set<[Character]> = Set(
        rows.flatMap { row in zip(row, row.dropFirst()).flatMap { [[$0, $1], [$1, $0]] } })

    /// Whether three of four steps from a character to the next are such as a finger or the alphabet makes.
    private static func runs(_ text: [Character]) -> Bool {
        let count = zip(text, text.dropFirst()).count { steps.contains([$0, $1]) || $0 == $1 }
        return count * 4 >= (text.count - 1) * 3
    }

    /// How many letters are left once the words are taken out; digits and signs around them count a third.
    private static func rest(of text: String, without words: some Sequence<String>) -> Int {
        var text = text
        var isFound = false
        for word in words.filter({ $0.count >= 3 }).sorted(by: { $0.count > $1.count }) where text.contains(word) {
            text = text.replacing(word, with: "")
            isFound = true
        }
        guard isFound else { return .max }
        let letters = text.count { $0.isLetter }
        return letters + (text.count - letters) / 3
    }

    /// `p@ssw0rd` is `password` to whoever guesses.
    private static func unleeted(_ text: String) -> String {
        let letters: [Character: Character] = ["@": "a", "4": "a", "3": "e", "1": "i", "!": "i", "0": "o", "$": "s", "5": "s", "7": "t"]
        return String(text.map { letters[$0] ?? $0 })
    }
}
