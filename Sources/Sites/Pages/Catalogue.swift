import StrictJSON

/// The texts of the sites in every language, one file a language; a test fails where a key is missing in one of them.
struct Catalogue: Sendable {
    let texts: [Language: [String: String]]
    private let countries: [String: [String: String]]

    static let standard = Catalogue()

    private init() {
        let files: [Language: [UInt8]] = [
            .english: PackageResources.messages_en_json, .russian: PackageResources.messages_ru_json, .chinese: PackageResources.messages_zh_json,
        ]
        texts = files.mapValues(Self.read)
        countries =
            (try? JSON.parse(PackageResources.countries_json))?.object.map { object in
                Dictionary(uniqueKeysWithValues: object.members.map { ($0.name, Self.strings($0.value)) })
            } ?? [:]
    }

    private static func read(_ bytes: [UInt8]) -> [String: String] { (try? JSON.parse(bytes)).map(strings) ?? [:] }

    private static func strings(_ json: JSON) -> [String: String] {
        Dictionary(uniqueKeysWithValues: (json.object?.members ?? []).compactMap { member in member.value.string.map { (member.name, $0) } })
    }

    /// A text with its `{name}` places filled. A missing key shows itself.
    func text(_ key: String, in language: Language, _ values: [String: String] = [:]) -> String {
        var text = texts[language]?[key] ?? key
        for (name, value) in values { text = text.replacing("{\(name)}", with: value) }
        return text
    }

    func contains(_ key: String, in language: Language) -> Bool { texts[language]?[key] != nil }

    /// The name of a country (Unicode CLDR), or its code where it is not among those of the road.
    func country(_ code: String, in language: Language) -> String { countries[code]?[language.rawValue] ?? code }
}
