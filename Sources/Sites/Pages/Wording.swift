import Primitives

/// Texts, numbers and times as one language writes them.
struct Wording: Sendable {
    let language: Language
    private let catalogue = Catalogue.standard

    init(_ language: Language) { self.language = language }

    /// For templates.
    var all: [String: String] { catalogue.texts[language] ?? [:] }

    func callAsFunction(_ key: String, _ values: [String: String] = [:]) -> String { catalogue.text(key, in: language, values) }

    func country(_ code: CountryCode) -> String { catalogue.country(code.text, in: language) }

    /// The name of a record type, or its identifier where this version has none.
    func recordType(_ type: String) -> String { catalogue.contains("type.\(type)", in: language) ? self("type.\(type)") : type }

    /// One after the other; Chinese puts no space between them.
    func sentences(_ texts: [String]) -> String { texts.joined(separator: language == .chinese ? "" : " ") }

    /// With the language's groups of three digits.
    func number(_ value: Int64) -> String {
        let separator = language == .russian ? "\u{00A0}" : ","
        let digits = String(value.magnitude)
        guard digits.count > (language == .russian ? 4 : 3) else { return String(value) }
        var groups: [Substring] = []
        var rest = digits[...]
        while !rest.isEmpty {
            groups.insert(rest.suffix(3), at: 0)
            rest = rest.dropLast(min(3, rest.count))
        }
        return (value < 0 ? "−" : "") + groups.joined(separator: separator)
    }

    func number(_ value: Int) -> String { number(Int64(value)) }

    func date(_ time: UTCTime) -> String {
        let parts = time.description.split(whereSeparator: { "-T".contains($0) }).map(String.init)
        let day = Int(parts[2]) ?? 0
        return self("date", ["year": parts[0], "month": self("month.\(Int(parts[1]) ?? 0)"), "day": String(day)])
    }

    /// To the minute, in UTC.
    func dateAndTime(_ time: UTCTime) -> String {
        let clock = time.description.split(separator: "T").last.map { String($0.prefix(5)) } ?? ""
        return self("dateAndTime", ["date": date(time), "time": clock])
    }

    /// How long ago, in the largest unit that is at least one.
    func age(_ seconds: Int64) -> String {
        switch seconds {
        case ..<5: self("age.now")
        case ..<60: self("age.seconds", ["count": number(seconds)])
        case ..<3600: self("age.minutes", ["count": number(seconds / 60)])
        case ..<86_400: self("age.hours", ["count": number(seconds / 3600)])
        default: self("age.days", ["count": number(seconds / 86_400)])
        }
    }
}
