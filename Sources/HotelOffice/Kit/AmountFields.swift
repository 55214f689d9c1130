import Lodging
import Primitives
import StrictJSON

/// Amounts of a form: people type them in the currency's main unit, values have them in minor units.
enum AmountFields {
    /// What people type, in minor units.
    ///
    /// - Parameter paths: of members that are amounts, without the places in lists: `children.amount`.
    static func read(_ json: JSON, _ paths: Set<String>, _ currency: Currency) throws(FieldError) -> JSON {
        try walk(json, "", "") { (path, place, value) throws(FieldError) -> JSON in
            guard paths.contains(place), let text = value.string else { return value }
            return .integer(try TypedAmount.read(text, at: path, currency))
        }
    }

    /// Minor units, as people type them.
    static func typed(_ json: JSON, _ paths: Set<String>, _ currency: Currency) -> JSON {
        let typed = try? walk(json, "", "") { (_, place, value) throws(FieldError) -> JSON in
            guard paths.contains(place), let amount = value.integer, let money = Money(amount: amount, currency: currency) else { return value }
            return .string(money.decimal)
        }
        return typed ?? json
    }

    private typealias Change = (_ path: String, _ place: String, _ value: JSON) throws(FieldError) -> JSON

    private static func walk(_ json: JSON, _ path: String, _ place: String, _ change: Change) throws(FieldError) -> JSON {
        switch json {
        case .object(let object):
            var changed = JSONObject()
            for member in object.members {
                let (inner, name) = (path.isEmpty ? member.name : "\(path).\(member.name)", place.isEmpty ? member.name : "\(place).\(member.name)")
                changed[member.name] = try walk(member.value, inner, name, change)
            }
            return .object(changed)
        case .array(let elements):
            var changed: [JSON] = []
            for (index, element) in elements.enumerated() { changed.append(try walk(element, "\(path)[\(index)]", place, change)) }
            return .array(changed)
        default: return try change(path, place, json)
        }
    }
}
