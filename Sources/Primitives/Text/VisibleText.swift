/// Text from elsewhere as it may stand on a terminal or in a line of a log: on one line, and without anything that acts.
///
/// Control characters (C0, C1, DEL), line and paragraph separators, and the characters that change the direction of what follows
/// (Unicode Standard Annex #9) are spelled out, such as `\n` and `\u{202e}`, and a backslash is doubled, so that nobody can type what was spelled
/// out; everything else stays as it is.
public enum VisibleText {
    /// - Parameters:
    ///   - limit: of scalars that are kept; what is cut off is told by `…`.
    ///   - keepsBackslashes: for a text in which what is foreign was escaped before.
    public static func escaped(_ text: String, limit: Int = 4096, keepsBackslashes: Bool = false) -> String {
        let isSpelled = { (scalar: Unicode.Scalar) in acts(scalar) || scalar == "\\" && !keepsBackslashes }
        guard text.unicodeScalars.contains(where: isSpelled) || text.utf8.count > limit else { return text }
        var result = ""
        var count = 0
        for scalar in text.unicodeScalars {
            guard count < limit else { return result + "…" }
            count += 1
            if isSpelled(scalar) { result += spelled(scalar) } else { result.unicodeScalars.append(scalar) }
        }
        return result
    }

    /// The same for JSON, whose strings are escaped as JSON escapes them (RFC 8259 §7), so that its values stay what they are.
    ///
    /// - Parameter json: compact: what acts can stand in strings only.
    public static func escapedInJSON(_ json: String) -> String {
        guard json.unicodeScalars.contains(where: acts) else { return json }
        var result = ""
        for scalar in json.unicodeScalars {
            guard acts(scalar) else {
                result.unicodeScalars.append(scalar)
                continue
            }
            for unit in String(scalar).utf16 {
                let digits = String(unit, radix: 16)
                result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            }
        }
        return result
    }

    private static func spelled(_ scalar: Unicode.Scalar) -> String {
        switch scalar {
        case "\\": "\\\\"
        case "\n": "\\n"
        case "\r": "\\r"
        case "\t": "\\t"
        default: "\\u{\(String(scalar.value, radix: 16))}"
        }
    }

    private static func acts(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x20, 0x7F..<0xA0: true
        // Arabic letter mark, marks, embeddings and overrides, isolates.
        case 0x061C, 0x200E...0x200F, 0x202A...0x202E, 0x2066...0x2069: true
        // Line and paragraph separator, byte order mark, tags, which are not seen.
        case 0x2028...0x2029, 0xFEFF, 0xE0000...0xE007F: true
        default: false
        }
    }
}
