public import Domain
public import StrictJSON

/// `visa.rule.published` (protocol §4; Article 11).
public enum VisaRulePublished: RecordType {
    public static let name = "visa.rule.published"
    public static let keyForm =
        "<destination>/<nationality>/<purpose>/<document>, such as KZ/DE/tourism/ordinary: two different countries, "
        + "a purpose of \(VisaRuleKey.Purpose.words), a document of \(VisaRuleKey.Document.words)"
    public static func key(_ text: String) -> VisaRuleKey? { VisaRuleKey(text) }
    public static func body(_ fields: Fields) throws(FieldError) -> VisaRule { try VisaRule(fields) }
    public static func writers(of key: VisaRuleKey, body: VisaRule?) -> Writers? { .citiesOf(key.destination) }
    public static func writers(ofUnreadable key: String) -> Writers? { CountryCode(String(key.prefix { $0 != "/" })).map { .citiesOf($0) } }
}
