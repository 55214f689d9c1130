public import StrictJSON

/// The forms of values that people fill in; `Web` has a sentence for each name in every language.
extension FieldForm {
    public static let city = FieldForm("city", CityID.form, example: "bishkek")
    public static let country = FieldForm("country", CountryCode.form, example: "KZ")
    public static let currency = FieldForm("currency", Currency.form, example: "KZT")
    public static let date = FieldForm("date", UTCDate.form, example: "2026-11-26")
    public static let recordedDate = FieldForm(
        "recordedDate", "a date YYYY-MM-DD from \(UTCDate.firstRecorded) to the end of 2199", example: "2026-11-26")
    public static let time = FieldForm("time", "a time YYYY-MM-DDTHH:MM:SSZ", example: "2026-11-26T09:00:00Z")
    public static let recordedTime = FieldForm(
        "recordedTime", "a time YYYY-MM-DDTHH:MM:SSZ from \(UTCDate.firstRecorded) to the end of 2199", example: "2026-11-26T09:00:00Z")
    public static let webAddress = FieldForm("webAddress", WebAddress.form, example: "https://example.org/page")
    public static let decimal = FieldForm("decimal", DecimalNumber.form, example: "-12.5")
    public static let digest = FieldForm("digest", "64 lower-case hexadecimal digits")
    public static let mediaType = FieldForm("mediaType", "a media type such as application/pdf (RFC 6838 §4.2)", example: "application/pdf")
    public static let line = FieldForm(
        "line", "a text on one line, in which something can be seen and nothing acts (no control characters, noncharacters or open directions)")
    public static let paragraphs = FieldForm(
        "paragraphs",
        "a text in which something can be seen and nothing acts (no control characters but line feeds and tabs, no noncharacters or open directions)")
    public static let texts = FieldForm("texts", "texts by language")
    public static let languages = FieldForm("languages", "texts in 1 to 40 languages")
    public static let languageTags = FieldForm("languageTags", "texts by BCP 47 language tags such as kk, uz-Cyrl or zh-Hans-CN", example: "kk")
}
