import StrictJSON

/// Text that people write and others read, as it may stand in a record: what stands in the log stands for ever.
///
/// Refused are control characters (C0, C1, DEL), the line and paragraph separators, noncharacters (The Unicode Standard, section 23.7), text in
/// which nothing is to be seen, and what turns the direction of letters around (Unicode Standard Annex #9) beyond its own line: overrides never
/// stand, embeddings and isolates are closed in the line that opens them. Marks of direction are left, as Arabic, Hebrew and Persian need them.
public enum WrittenText {
    /// How many lines a text may have.
    public enum Lines: Sendable {
        /// A name, a title, a unit.
        case one
        /// A paragraph or several: line feeds and tabs may stand in it.
        case many
    }

    /// What a text has to be, for the refusal of one that is not.
    static func form(_ lines: Lines) -> FieldForm {
        switch lines {
        case .one: .line
        case .many: .paragraphs
        }
    }

    /// - Returns: what is wrong with it, such as `a control character U+001B`; `nil` if nothing is.
    public static func fault(in text: String, lines: Lines) -> String? {
        // Most texts of most records are visible ASCII, and take no more than this.
        let isVisible = text.utf8.withContiguousStorageIfAvailable { isVisibleASCII($0) }
        return isVisible == true ? nil : faultBeyondASCII(in: text, lines: lines)
    }

    /// Whether all bytes are printable ASCII, and not all of them spaces; eight at a time (Warren, "Hacker's Delight", 6-1).
    private static func isVisibleASCII(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let (ones, highs): (UInt64, UInt64) = (0x0101_0101_0101_0101, 0x8080_8080_8080_8080)
        let raw = UnsafeRawBufferPointer(bytes)
        var (place, refused, unlikeSpace): (Int, UInt64, UInt64) = (0, 0, 0)
        while raw.count &- place >= 8 {
            let word = raw.loadUnaligned(fromByteOffset: place, as: UInt64.self)
            // Beyond ASCII; DEL, which carries into the high bit; below a space, which borrows from it.
            refused |= (word | (word &+ ones) | ((word &- (ones &* 0x20)) & ~word)) & highs
            unlikeSpace |= word ^ (ones &* 0x20)
            place &+= 8
        }
        while place < raw.count {
            let byte = raw[place]
            if byte < 0x20 || byte >= 0x7F { refused = 1 }
            unlikeSpace |= UInt64(byte ^ 0x20)
            place &+= 1
        }
        return refused == 0 && unlikeSpace != 0
    }

    private static func faultBeyondASCII(in text: String, lines: Lines) -> String? {
        var isSeen = false
        var open: [Unicode.Scalar] = []
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x0A where lines == .many, 0x09 where lines == .many: if scalar == "\n", !open.isEmpty { return unclosed }
            case 0x0A, 0x0D: return lines == .many ? "a carriage return (lines end with U+000A alone)" : "a line end"
            case 0..<0x20, 0x7F..<0xA0: return "the control character \(named(scalar))"
            case 0x2028, 0x2029: return "the separator \(named(scalar))"
            case 0xFDD0...0xFDEF: return "the noncharacter \(named(scalar))"
            case let value where value & 0xFFFE == 0xFFFE: return "the noncharacter \(named(scalar))"
            case 0x202D, 0x202E: return "the override of direction \(named(scalar))"
            case 0x202A, 0x202B, 0x2066...0x2068:
                open.append(scalar)
                if open.count > 16 { return "directions within each other more than 16 deep" }
            case 0x202C, 0x2069:
                guard let opened = open.popLast(), (scalar.value == 0x202C) == (opened.value <= 0x202B) else {
                    return "the end of a direction that was not begun, \(named(scalar))"
                }
            default: isSeen = isSeen || !isInvisible(scalar)
            }
        }
        guard open.isEmpty else { return unclosed }
        return isSeen ? nil : "nothing that can be seen"
    }

    private static let unclosed = "a direction that is not ended in its line"

    /// White space, what is not shown by default (Unicode 15), and the empty cell of Braille: a fixed list, since all who fold the log must agree.
    private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09, 0x0A, 0x20, 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: true
        case 0xAD, 0x034F, 0x061C, 0x115F...0x1160, 0x17B4...0x17B5, 0x180B...0x180F, 0x200B...0x200F, 0x2060...0x206F, 0x2800, 0x3164: true
        case 0xFE00...0xFE0F, 0xFEFF, 0xFFA0, 0xFFF0...0xFFF8, 0x1BCA0...0x1BCA3, 0x1D173...0x1D17A, 0xE0000...0xE0FFF: true
        default: false
        }
    }

    private static func named(_ scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
    }
}
