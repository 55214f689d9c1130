import Primitives
import StrictJSON

/// The table of visa rules that the desk writes and reads: a rule a line, a member a column.
///
/// `destination`, `nationality` and `requirement` must be there; a column that is left out says nothing. Fees are in the currency's main unit.
enum VisaTable {
    static let columns = [
        "destination", "nationality", "purpose", "document", "requirement", "max_stay_days", "window_days", "entries", "fee", "fee_currency",
        "processing_days", "conditions_en", "conditions_ru", "conditions_zh", "conditions_ar", "valid_from", "valid_to", "source_url", "source_kind",
        "verified_at",
    ]
    static let required = ["destination", "nationality", "requirement"]

    /// Columns of single members, with what their members are called.
    private static let names: [(column: String, member: String, isNumber: Bool)] = [
        ("requirement", "requirement", false), ("max_stay_days", "maxStayDays", true), ("window_days", "windowDays", true),
        ("entries", "entries", false), ("processing_days", "processingDays", true), ("valid_from", "validFrom", false),
        ("valid_to", "validTo", false), ("source_url", "sourceUrl", false), ("source_kind", "sourceKind", false),
        ("verified_at", "verifiedAt", false),
    ]
    private static let languages = ["en", "ru", "zh", "ar"]
    private static let amount = FieldForm("decimal", "an amount in the currency's main unit, such as 35.5", example: "35.5")
    private static let currency = FieldForm("currency", Currency.form, example: "KZT")

    static func row(_ key: VisaRuleKey, _ rule: VisaRule) -> [String] {
        let members = rule.json.object ?? JSONObject()
        return columns.map { column in
            switch column {
            case "destination": key.destination.text
            case "nationality": key.nationality.text
            case "purpose": key.purpose.rawValue
            case "document": key.document.rawValue
            case "fee": rule.fee?.decimal ?? ""
            case "fee_currency": rule.fee?.currency.code ?? ""
            case let text where text.hasPrefix("conditions_"):
                rule.conditions?.texts.first { $0.language == text.dropFirst("conditions_".count) }?.text ?? ""
            default: names.first { $0.column == column }.flatMap { members[$0.member] }.map(written) ?? ""
            }
        }
    }

    /// The members of a rule, of a line's values by their columns; what the file does not say is for whoever imports it to say.
    ///
    /// - Throws: what cannot be right whatever is said besides.
    static func members(_ values: [String: String]) throws(FieldError) -> JSONObject {
        var members = JSONObject()
        for (column, member, isNumber) in names {
            guard let text = values[column] else { continue }
            members[member] = isNumber ? Int64(text).map { .integer($0) } ?? .string(text) : .string(text)
        }
        if let fee = values["fee"] ?? values["fee_currency"].map({ _ in "" }) {
            guard let currency = Currency(values["fee_currency"] ?? "") else {
                throw FieldError(path: "fee.currency", expected: .form(currency), found: .string(values["fee_currency"] ?? ""))
            }
            guard let money = Money(decimal: fee, currency: currency) else {
                throw FieldError(path: "fee", expected: .form(amount), found: .string(fee))
            }
            members["fee"] = money.json
        }
        let conditions = languages.compactMap { language in values["conditions_\(language)"].map { (language, JSON.string(unguarded($0))) } }
        if !conditions.isEmpty { members["conditions"] = .object(JSONObject(conditions)) }
        // What whoever imports it adds may stand for what is missing here, and nothing that is here may be wrong.
        var whole = members
        if whole["sourceUrl"] == nil { whole["sourceUrl"] = "https://example.org" }
        if whole["verifiedAt"] == nil { whole["verifiedAt"] = "2026-01-01T00:00:00Z" }
        _ = try VisaRule(Fields(.object(whole)))
        return members
    }

    /// The column in which a member of a rule stands.
    static func column(of path: String) -> String {
        if let name = names.first(where: { $0.member == path }) { return name.column }
        if path.hasPrefix("conditions.") { return "conditions_" + path.dropFirst("conditions.".count) }
        return path == "fee.currency" ? "fee_currency" : path
    }

    private static func written(_ value: JSON) -> String { value.string ?? value.integer.map { String($0) } ?? "" }

    /// A text before which a quotation mark was set so that no spreadsheet computes it.
    private static func unguarded(_ text: String) -> String {
        guard text.first == "'", let second = text.dropFirst().first, "=@+-".contains(second) else { return text }
        return String(text.dropFirst())
    }
}
