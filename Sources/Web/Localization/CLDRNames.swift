import StrictJSON

/// Names of countries, languages and currencies in one language.
struct CLDRNames: Sendable {
    /// By ISO 3166-1 alpha-2.
    let territories: [String: String]
    /// By ISO 639-1.
    let languages: [String: String]
    /// By ISO 4217.
    let currencies: [String: String]

    init(_ table: Fields) throws(FieldError) {
        territories = try table.strings("territories")
        languages = try table.strings("languages")
        currencies = try table.strings("currencies")
    }
}
