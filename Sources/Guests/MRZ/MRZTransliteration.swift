/// Names of Latin and Cyrillic letters in the letters of a machine readable zone (ICAO Doc 9303-3, section 6, tables A and B), to compare what
/// somebody typed with what a document has.
///
/// States choose among several spellings of some letters (`Ö` is `OE`, or `O`), so that an answer is one of those that may stand there: a difference is
/// for a person to look at, and no refusal.
public enum MRZTransliteration {
    /// - Returns: capitals, parts apart by a space; `nil` where a letter is in neither table.
    public static func letters(of name: String) -> String? {
        var text = ""
        for scalar in name.unicodeScalars {
            switch scalar {
            case "A"..."Z": text.unicodeScalars.append(scalar)
            case "a"..."z": text.unicodeScalars.append(Unicode.Scalar(UInt8(scalar.value) - 32))
            case " ", "-", "\u{2010}", "\u{2011}", ",", "\u{A0}": text += " "
            case "'", "\u{2019}", "\u{02BC}", "\u{2018}", ".", "\u{301}", "\u{308}": break
            default:
                guard let letters = table[scalar] ?? table[upper(scalar)] else { return nil }
                text += letters
            }
        }
        return text.split(separator: " ").joined(separator: " ")
    }

    /// Whether a typed name can be that of a document, which may be cut.
    public static func fits(_ typed: String, _ name: MRZName) -> Bool {
        guard let letters = letters(of: typed) else { return true }
        func flat(_ text: String) -> String { text.filter { $0 != " " } }
        let (left, right) = (flat(letters), flat(name.primary + name.secondary))
        return left == right || name.mayBeCut && left.hasPrefix(right)
    }

    private static func upper(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        let upper = scalar.properties.uppercaseMapping.unicodeScalars
        return upper.count == 1 ? upper[upper.startIndex] : scalar
    }

    private static let table: [Unicode.Scalar: String] = {
        var table: [Unicode.Scalar: String] = [:]
        for line in lines {
            let letters = line.letters == "-" ? "" : line.letters
            for scalar in line.scalars.unicodeScalars { table[scalar] = letters }
        }
        return table
    }()

    private static let lines: [(letters: String, scalars: String)] = [
        ("A", "ÀÁÂÃĀĂĄ"), ("AE", "ÄÆ"), ("AA", "Å"), ("C", "ÇĆĈĊČ"), ("D", "ÐĎĐ"), ("E", "ÈÉÊËĒĔĖĘĚ"), ("G", "ĜĞĠĢ"), ("H", "ĤĦ"),
        ("I", "ÌÍÎÏĨĪĬĮİı"),
        ("IJ", "Ĳ"), ("J", "Ĵ"), ("K", "ĶĸƘ"), ("L", "ĹĻĽĿŁ"), ("N", "ÑŃŅŇŊ"), ("O", "ÒÓÔÕŌŎŐ"), ("OE", "ÖØŒ"), ("R", "ŔŖŘ"), ("S", "ŚŜŞŠȘ"),
        ("SS", "ßẞ"), ("T", "ŢŤŦȚ"), ("TH", "Þ"), ("U", "ÙÚÛŨŪŬŮŰŲ"), ("UE", "Ü"), ("W", "Ŵ"), ("Y", "ÝŶŸ"), ("Z", "ŹŻŽ"),
        ("A", "А"), ("B", "Б"), ("V", "ВѴ"), ("G", "ГЃҐ"), ("D", "ДЂ"), ("E", "ЕЁЭ"), ("ZH", "Ж"), ("Z", "З"), ("I", "ИІЇЙ"), ("K", "КЌ"), ("L", "Л"),
        ("M", "М"), ("N", "Н"), ("O", "О"), ("P", "П"), ("R", "Р"), ("S", "С"), ("T", "Т"), ("U", "УЎ"), ("F", "Ф"), ("KH", "Х"), ("TS", "Ц"),
        ("CH", "Ч"), ("SH", "Ш"), ("SHCH", "Щ"), ("IE", "ЪЄ"), ("Y", "Ы"), ("-", "Ь"), ("IU", "Ю"), ("IA", "Я"), ("DZ", "ЅЏ"), ("J", "Ј"),
        ("LJ", "Љ"),
        ("NJ", "Њ"), ("C", "Ћ"),
    ]
}
