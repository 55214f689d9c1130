/// Where a currency's sign and an amount's digits stand beside each other, such as `¤#,##0.00` (UTS #35 part 3, section 3.1), taken apart once.
struct AmountPattern: Sendable {
    /// What stands on one side of the digits, with the place of the sign where it has one.
    private struct Side: Sendable {
        let first: String
        let sign: Bool
        let last: String

        init(_ text: Substring) {
            let parts = text.split(separator: "¤", maxSplits: 1, omittingEmptySubsequences: false)
            (first, sign, last) = (String(parts[0]), parts.count > 1, parts.count > 1 ? String(parts[1]) : "")
        }
    }

    private let before: Side
    private let after: Side

    /// - Parameter minus: what stands for the hyphen of the pattern.
    init(_ pattern: String, minus: String) {
        let pattern = pattern.replacing("-", with: minus)
        let digits = "#0,."
        guard let first = pattern.firstIndex(where: digits.contains), let last = pattern.lastIndex(where: digits.contains) else {
            (before, after) = (Side(""), Side(""))
            return
        }
        (before, after) = (Side(pattern[..<first]), Side(pattern[pattern.index(after: last)...]))
    }

    /// - Parameters:
    ///   - number: the amount's digits as the language writes them, without a sign.
    ///   - symbol: of the currency, or its code.
    func spelled(_ number: String, _ symbol: String) -> String {
        var text = before.first
        if before.sign {
            text += symbol
            // A code beside digits needs a space where the pattern has none (UTS #35, currency spacing).
            if before.last.isEmpty, symbol.last?.isLetter ?? false { text += "\u{A0}" }
            text += before.last
        }
        text += number
        text += after.first
        if after.sign {
            text += symbol
            text += after.last
        }
        return text
    }
}
