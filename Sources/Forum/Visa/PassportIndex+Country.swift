import Primitives
import Web

extension PassportIndex {
    /// A country as the dataset's files name it: by its ISO 3166-1 alpha-2 code, or by its name in English.
    static func country(_ text: String) -> CountryCode? { CountryCode(text) ?? named[text] }

    /// CLDR's names, with words where it has signs, and how the dataset spells others.
    private static let named: [String: CountryCode] = {
        let localizer = Localizer(.english, now: UTCTime(seconds: 0))
        var named = Dictionary(CountryCode.all.map { (spelledOut(localizer.country($0.text)), $0) }) { first, _ in first }
        for (code, names) in others {
            guard let country = CountryCode(code) else { continue }
            for name in names { named[name] = country }
        }
        return named
    }()

    private static let others: [(code: String, names: [String])] = [
        ("BN", ["Brunei Darussalam"]), ("CD", ["DR Congo", "Democratic Republic of the Congo"]), ("CG", ["Congo", "Republic of the Congo"]),
        ("CI", ["Ivory Coast", "Cote d'Ivoire"]), ("CV", ["Cabo Verde"]), ("CZ", ["Czech Republic"]), ("HK", ["Hong Kong"]),
        ("MK", ["Macedonia"]), ("MM", ["Myanmar"]), ("MO", ["Macao", "Macau"]), ("PS", ["Palestine"]), ("RU", ["Russian Federation"]),
        ("ST", ["Sao Tome and Principe"]), ("SZ", ["Swaziland"]), ("TL", ["East Timor"]), ("TR", ["Turkey", "Turkiye"]), ("VA", ["Vatican"]),
        ("VC", ["Saint Vincent and the Grenadines"]), ("VN", ["Viet Nam"]),
    ]

    private static func spelledOut(_ name: String) -> String {
        name.split(separator: " ").map { word in
            switch word {
            case "&": "and"
            case "St.": "Saint"
            default: String(word)
            }
        }.joined(separator: " ")
    }
}
