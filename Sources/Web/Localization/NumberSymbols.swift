import StrictJSON

/// How a language writes numbers, shares and amounts (UTS #35 part 3, section 3).
struct NumberSymbols: Sendable {
    private let digits: [Unicode.Scalar]
    private let decimal: String
    private let group: String
    private let minus: String
    private let percentSign: String
    private let grouping: Grouping
    private let percent: String
    private let amounts: (positive: AmountPattern, negative: AmountPattern?)
    private let currencySymbols: [String: String]

    /// Digits between separators, from the decimal point on.
    private struct Grouping {
        let first: Int
        let further: Int

        init(_ pattern: String) {
            let whole = pattern.prefix { $0 != "." && $0 != ";" }.split(separator: ",", omittingEmptySubsequences: false)
            let sizes = whole.dropFirst().map { $0.filter { "#0".contains($0) }.count }
            first = sizes.last ?? 0
            further = sizes.count > 1 ? sizes[sizes.count - 2] : first
        }
    }

    init(_ table: Fields) throws(FieldError) {
        let zero = try table.value("zeroDigit", "one digit") { $0.unicodeScalars.count == 1 ? $0.unicodeScalars.first : nil }
        digits = (0..<10).compactMap { Unicode.Scalar(zero.value + $0) }
        decimal = try table.string("decimal")
        group = try table.string("group")
        minus = try table.string("minus")
        percentSign = try table.string("percentSign")
        grouping = Grouping(try table.string("numberPattern"))
        percent = try table.string("percentPattern")
        let parts = try table.string("currencyPattern").split(separator: ";").map(String.init)
        amounts = (AmountPattern(parts[0], minus: minus), parts.count > 1 ? AmountPattern(parts[1], minus: minus) : nil)
        currencySymbols = try table.strings("currencySymbols")
    }

    func integer(_ number: Int64) -> String { (number < 0 ? minus : "") + grouped(String(number.magnitude)) }

    /// - Parameter decimal: ASCII digits with a point and a sign as they may be, such as `-1234.50`.
    func decimal(_ text: String) -> String {
        let isNegative = text.hasPrefix("-")
        let parts = (isNegative ? text.dropFirst() : text[...]).split(separator: ".", maxSplits: 1)
        let whole = grouped(String(parts.first ?? "0"))
        return (isNegative ? minus : "") + (parts.count > 1 ? whole + decimal + localized(parts[1]) : whole)
    }

    /// - Parameter percent: such as `51.4`.
    func percent(_ text: String) -> String {
        Self.filled(percent, decimal(text)).replacing("%", with: percentSign)
    }

    /// - Parameters:
    ///   - minorUnits: the amount in the currency's smallest unit.
    ///   - places: how many decimals the currency has (ISO 4217).
    func money(_ minorUnits: Int64, currency code: String, places: Int) -> String {
        let unit = (0..<places).reduce(UInt64(1)) { unit, _ in unit * 10 }
        let (whole, rest) = minorUnits.magnitude.quotientAndRemainder(dividingBy: unit)
        var number = grouped(String(whole))
        if places > 0 { number += decimal + localized(String(rest + unit)[...].dropFirst()) }
        let symbol = currencySymbols[code] ?? code
        guard minorUnits < 0 else { return amounts.positive.spelled(number, symbol) }
        return amounts.negative?.spelled(number, symbol) ?? minus + amounts.positive.spelled(number, symbol)
    }

    /// The pattern with its digits' place taken by a number.
    private static func filled(_ pattern: String, _ number: String) -> String {
        let place = "#0,."
        guard let first = pattern.firstIndex(where: place.contains), let last = pattern.lastIndex(where: place.contains) else { return number }
        return pattern[..<first] + number + pattern[pattern.index(after: last)...]
    }

    private func grouped(_ text: String) -> String {
        let count = text.utf8.count
        guard grouping.first > 0, count > grouping.first else { return localized(text[...]) }
        var result = ""
        var rest = localized(text[...]).unicodeScalars[...]
        var left = count
        while !rest.isEmpty {
            // Up to the next separator.
            let size = left <= grouping.first ? left : (left - grouping.first - 1) % grouping.further + 1
            result += Substring(rest.prefix(size))
            rest = rest.dropFirst(size)
            left -= size
            if left > 0 { result += group }
        }
        return result
    }

    func localized(_ text: Substring) -> String {
        guard digits[0] != "0" else { return String(text) }
        return String(String.UnicodeScalarView(text.unicodeScalars.map(localized)))
    }

    private func localized(_ digit: Unicode.Scalar) -> Unicode.Scalar {
        ("0"..."9").contains(digit) ? digits[Int(digit.value - 0x30)] : digit
    }
}
