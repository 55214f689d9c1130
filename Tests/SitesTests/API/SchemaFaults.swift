import StrictJSON

/// Holds a value against a schema of the description, as far as our schemas go.
struct SchemaFaults {
    private let document: JSON

    init(_ document: JSON) { self.document = document }

    func faults(of value: JSON, against schema: JSON, at path: String) -> [String] {
        if let reference = schema["$ref"]?.string {
            let name = reference.split(separator: "/").last.map(String.init) ?? ""
            guard let found = document["components"]?["schemas"]?[name] else { return ["\(path): \(reference) is nowhere"] }
            return faults(of: value, against: found, at: path)
        }
        if let choices = schema["anyOf"]?.array {
            let all = choices.map { faults(of: value, against: $0, at: path) }
            return all.contains([]) ? [] : all.min { $0.count < $1.count } ?? []
        }
        switch (schema["type"]?.string, value) {
        case (nil, _), ("null", .null), ("boolean", .boolean): return []
        case ("integer", .integer(let number)):
            let isInRange = (schema["minimum"]?.integer ?? .min) <= number && number <= (schema["maximum"]?.integer ?? .max)
            return isInRange ? [] : ["\(path): \(number) is out of range"]
        case ("string", .string(let text)): return faults(of: text, against: schema, at: path)
        case ("array", .array(let elements)):
            let items = schema["items"] ?? [:]
            return elements.enumerated().flatMap { faults(of: $0.element, against: items, at: "\(path)[\($0.offset)]") }
        case ("object", .object(let object)): return faults(of: object, against: schema, at: path)
        case (let type, _): return ["\(path): \(value.kind) where \(type ?? "") is said"]
        }
    }

    private func faults(of text: String, against schema: JSON, at path: String) -> [String] {
        if let words = schema["enum"]?.array, !words.contains(.string(text)) { return ["\(path): \(text) is none of the words"] }
        if let most = schema["maxLength"]?.integer, text.unicodeScalars.count > most { return ["\(path): too long"] }
        guard let pattern = schema["pattern"]?.string, let expression = try? Regex(pattern) else { return [] }
        return text.contains(expression) ? [] : ["\(path): \(text) is not of the form \(pattern)"]
    }

    private func faults(of object: JSONObject, against schema: JSON, at path: String) -> [String] {
        let missing = schema["required"]?.array?.compactMap(\.string).filter { object[$0] == nil }.map { "\(path).\($0) is missing" } ?? []
        return missing
            + object.members.flatMap { member -> [String] in
                let place = "\(path).\(member.name)"
                if let known = schema["properties"]?[member.name] { return faults(of: member.value, against: known, at: place) }
                switch schema["additionalProperties"] {
                case .boolean(false): return ["\(place) is not said"]
                case let other?: return faults(of: member.value, against: other, at: place)
                case nil: return []
                }
            }
    }
}
