import HTTPTypes
import Web

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
        let ranges = QualityList(request.headers[.acceptLanguage] ?? "").items
        let known = ranges.compactMap { range in
            Language(rawValue: String(range.name.prefix { $0 != "-" })).map { (language: $0, weight: range.weight) }
        }
        return known.filter { $0.weight > 0 }.max { $0.weight < $1.weight }?.language ?? .english
    }
}
