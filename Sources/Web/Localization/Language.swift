import StrictJSON

/// A language of the sites, with what Unicode CLDR says of how it is written.
///
/// Two are equal when their tags are; there is one value of each in `Language.all`.
public final class Language: Sendable, Hashable {
    /// BCP 47.
    public let tag: String
    /// As its own speakers call it.
    public let ownName: String
    public let direction: TextDirection

    /// Without script and region, as texts of the forum name their languages (ISO 639-1).
    public let code: String
    /// In small letters, as tags are compared (RFC 5646 section 2.1.1).
    private let plainTag: String

    let cardinal: PluralRules
    let ordinal: PluralRules
    let numbers: NumberSymbols
    let dates: DateSymbols
    let durations: DurationPatterns
    let list: ListPatterns
    let names: CLDRNames
    let collation: Collation

    /// Every language that has a table, English first.
    public static let all: [Language] = LocaleSource.all.compactMap { source in
        source.withUTF8Buffer { bytes in try? Language(JSON.parse(Array(bytes))) }
    }

    /// The one in which a text is looked up that another language lacks.
    public static var english: Language { all[0] }

    init(_ json: JSON) throws(FieldError) {
        let table = try Fields(json)
        tag = try table.string("tag")
        code = String(tag.prefix { $0 != "-" })
        plainTag = tag.lowercased()
        ownName = try table.string("name")
        direction = try table.value("direction", "ltr or rtl", TextDirection.init)
        cardinal = try PluralRules(table.strings("cardinal"))
        ordinal = try PluralRules(table.strings("ordinal"))
        numbers = try NumberSymbols(table)
        dates = try DateSymbols(table)
        durations = try DurationPatterns(table)
        list = try ListPatterns(table.strings("list"))
        names = try CLDRNames(table)
        collation = Collation(groups: try table.texts("collation", count: 1...20_000))
    }

    public static func == (left: Language, right: Language) -> Bool { left.tag == right.tag }
    public func hash(into hasher: inout Hasher) { hasher.combine(tag) }

    /// The language of that tag, or the one that it is a kind of: `zh-CN` finds `zh-Hans`, `ru-KZ` finds `ru`.
    public static func named(_ tag: String) -> Language? {
        let wanted = tag.lowercased()
        if let exact = all.first(where: { $0.plainTag == wanted }) { return exact }
        let primary = wanted.prefix { $0 != "-" }
        return all.first { $0.plainTag.prefix { $0 != "-" } == primary }
    }

    /// What an `Accept-Language` field likes best (RFC 9110 section 12.5.4), or English.
    public static func accepted(_ field: String) -> Language {
        var best: (language: Language, weight: Int) = (english, 0)
        for range in field.split(separator: ",").prefix(20) {
            let parts = range.split(separator: ";").map { $0.filter { $0 != " " && $0 != "\t" } }
            guard let tag = parts.first, let language = named(tag) else { continue }
            let quality = parts.dropFirst().first { $0.hasPrefix("q=") }.map { thousandths($0.dropFirst(2)) } ?? 1000
            // Of two that are liked equally, the first.
            if quality > best.weight { best = (language, quality) }
        }
        return best.language
    }

    private static func thousandths(_ text: Substring) -> Int {
        let parts = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        guard let whole = parts.first.flatMap({ Int($0) }), whole == 0 || whole == 1 else { return 0 }
        let fraction = parts.count == 2 ? Int((parts[1] + "000").prefix(3)) ?? 0 : 0
        return min(1000, whole * 1000 + fraction)
    }
}

extension Fields {
    /// The members of an object of texts.
    func strings(_ name: String) throws(FieldError) -> [String: String] {
        let fields = try fields(name)
        var strings: [String: String] = [:]
        for member in fields.object.members { strings[member.name] = try fields.string(member.name, length: 0...4096) }
        return strings
    }

    func texts(_ name: String, count: ClosedRange<Int>) throws(FieldError) -> [String] {
        try elements(name, count: count) { (json, path) throws(FieldError) in
            guard let text = json.string else { throw FieldError(path: path, expected: "a text", found: json) }
            return text
        }
    }
}
