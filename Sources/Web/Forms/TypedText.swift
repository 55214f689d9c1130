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
