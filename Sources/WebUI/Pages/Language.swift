import HTTPTypes

/// A language of the sites (BCP 47).
enum Language: String, CaseIterable, Sendable {
    case english = "en"
    case russian = "ru"
    case chinese = "zh"

    var code: String { self == .chinese ? "zh-Hans" : rawValue }
    /// As its own speakers call it.
    var ownName: String {
        switch self {
        case .english: "English"
        case .russian: "Русский"
        case .chinese: "中文"
        }
    }
    /// All three so far are written from the left; Persian and Arabic will not be.
    var direction: String { "ltr" }

    /// The language that `?lang=` names, else the first that the browser likes best (RFC 9110 section 12.5.4), else English.
    static func wanted(by request: WebRequest) -> Language {
        if let named = request.query("lang").flatMap(Language.init(rawValue:)) { return named }
        let ranges = (request.headers[.acceptLanguage] ?? "").split(separator: ",").prefix(20).compactMap(Self.range)
        return ranges.max { $0.weight < $1.weight }?.language ?? .english
    }

    /// One range of an `Accept-Language` field; its weight in thousandths, later ones a little less.
    private static func range(_ text: Substring) -> (language: Language, weight: Int)? {
        let parts = text.split(separator: ";").map { String($0.filter { $0 != " " }).lowercased() }
        guard let tag = parts.first?.prefix(while: { $0 != "-" }), let language = Language(rawValue: String(tag)) else { return nil }
        let quality = parts.dropFirst().first { $0.hasPrefix("q=") }.map { thousandths($0.dropFirst(2)) } ?? 1000
        return quality > 0 ? (language, quality) : nil
    }

    private static func thousandths(_ text: Substring) -> Int {
        let parts = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        guard let whole = parts.first.flatMap({ Int($0) }), whole == 0 || whole == 1 else { return 0 }
        let fraction = parts.count == 2 ? Int((parts[1] + "000").prefix(3)) ?? 0 : 0
        return min(1000, whole * 1000 + fraction)
    }
}
