/// What people type, in the one spelling that records have.
enum TypedText {
    /// Without white space at its ends, which nobody sees.
    static func trimmed(_ text: String) -> String {
        var scalars = text.unicodeScalars[...]
        while let first = scalars.first, first.properties.isWhitespace { scalars = scalars.dropFirst() }
        while let last = scalars.last, last.properties.isWhitespace { scalars = scalars.dropLast() }
        return String(scalars)
    }

    /// Digits of whichever script as those of ASCII (Unicode Standard, section 4.6).
    static func withPlainDigits(_ text: String) -> String {
        var scalars = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            let digit = scalar.properties.numericType == .decimal ? scalar.properties.numericValue.map { Int($0) } : nil
            scalars.append(digit.flatMap { Unicode.Scalar(UInt8(0x30 + $0)) } ?? scalar)
        }
        return String(scalars)
    }

    /// `nil` where it is no whole number.
    static func integer(_ text: String) -> Int64? { Int64(withPlainDigits(text)) }

    /// A decimal number without needless zeros, with a point for the comma of many languages; the text as it was where it is none.
    static func decimal(_ text: String) -> String {
        var plain = withPlainDigits(text).split(separator: "\u{66B}", omittingEmptySubsequences: false).joined(separator: ".")
        if !plain.contains("."), plain.split(separator: ",", omittingEmptySubsequences: false).count == 2 {
            plain = plain.split(separator: ",", omittingEmptySubsequences: false).joined(separator: ".")
        }
        let sign = plain.first == "-" || plain.first == "\u{2212}" ? "-" : ""
        let parts = plain.drop { "-+\u{2212}".contains($0) }.split(separator: ".", omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count), parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } && !$0.isEmpty }) else {
            return text
        }
        let whole = parts[0].drop { $0 == "0" }
        var fraction = parts.count > 1 ? parts[1] : ""
        while fraction.last == "0" { fraction = fraction.dropLast() }
        let digits = (whole.isEmpty ? "0" : whole) + (fraction.isEmpty ? "" : "." + fraction)
        return digits == "0" ? "0" : sign + digits
    }

    /// An amount of money as people type it or copy it from a page: `1 000,50`, `1,000.50` and `1000.5` are one. Where a comma may stand between
    /// thousands or before a fraction, as in `1,000`, the text is left as it was, and is none.
    static func amount(_ text: String) -> String {
        // "_" stands for what is between thousands only.
        var plain = withPlainDigits(text).unicodeScalars.filter { !isDirectionMark($0) }.map { scalar -> Character in
            if scalar == "\u{66B}" { return "." }
            return scalar == "\u{66C}" || scalar == "'" || scalar == "\u{2019}" || scalar.properties.isWhitespace ? "_" : Character(scalar)
        }
        let (commas, points) = (plain.count { $0 == "," }, plain.count { $0 == "." })
        var fraction: Character = commas == 1 ? "," : "."
        if commas > 0, points > 0 {
            fraction = plain.last { $0 == "," || $0 == "." } ?? "."
        } else if commas == 1, !plain.contains("_") {
            let parts = plain.split(separator: ",", omittingEmptySubsequences: false)
            guard parts[1].count != 3 || parts[0] == ["0"] || parts[0].count > 3 else { return text }
        }
        if commas + points > 1 {
            plain = plain.map { ($0 == "," || $0 == ".") && ($0 != fraction || (commas == 0 || points == 0)) ? "_" : $0 }
        }
        let halves = plain.split(separator: fraction, maxSplits: 1, omittingEmptySubsequences: false)
        let groups = halves[0].split(separator: "_", omittingEmptySubsequences: false)
        guard groups.count == 1 || (1...3).contains(groups[0].drop { $0 == "-" }.count) && groups.dropFirst().allSatisfy({ $0.count == 3 }) else {
            return text
        }
        let joined = String(groups.joined()) + (halves.count > 1 ? "." + String(halves[1]) : "")
        let spelled = decimal(joined)
        return spelled.allSatisfy { $0.isASCII && ($0.isNumber || $0 == "." || $0 == "-") } ? spelled : text
    }

    private static func isDirectionMark(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x61C, 0x200E, 0x200F, 0x2066...0x2069: true
        default: false
        }
    }

    /// What a browser's field for a moment sends, `YYYY-MM-DDTHH:MM`, as a time in UTC.
    static func time(_ text: String) -> String {
        let plain = withPlainDigits(text)
        return switch plain.utf8.count {
        case 16: plain + ":00Z"
        case 19: plain + "Z"
        default: plain
        }
    }
}
