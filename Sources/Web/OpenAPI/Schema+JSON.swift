import StrictJSON

extension Schema {
    /// - Parameter components: the named ones that were met so far, and are met here.
    func json(_ components: inout [String: JSON]) -> JSON {
        switch self {
        case .any: return [:]
        case .boolean: return ["type": "boolean"]
        case .integer(let range): return ["type": "integer", "minimum": .integer(range.lowerBound), "maximum": .integer(range.upperBound)]
        case .text(let pattern, let example): return ["type": "string", "pattern": .string(pattern), "examples": [.string(example)]]
        case .anyText(let most): return ["type": "string", "maxLength": .integer(Int64(most))]
        case .words(let words): return ["type": "string", "enum": .array(words.map { .string($0) })]
        case .list(let element, let least, let most):
            return [
                "type": "array", "minItems": .integer(Int64(least)), "maxItems": .integer(Int64(most)), "items": element.json(&components),
            ]
        case .object(let members, let isOpen): return Self.json(members, isOpen: isOpen, &components)
        case .map(let value): return ["type": "object", "additionalProperties": value.json(&components)]
        case .nullable(let schema): return ["anyOf": [schema.json(&components), ["type": "null"]]]
        case .named(let name, let schema):
            if components[name] == nil {
                // It may refer to itself.
                components[name] = [:]
                components[name] = schema.json(&components)
            }
            return ["$ref": .string("#/components/schemas/\(name)")]
        }
    }

    private static func json(_ members: [Member], isOpen: Bool, _ components: inout [String: JSON]) -> JSON {
        var properties = JSONObject()
        for member in members { properties[member.name] = member.schema.json(&components) }
        var object = JSONObject([("type", "object"), ("properties", .object(properties))])
        let required = members.filter(\.isRequired)
        if !required.isEmpty { object["required"] = .array(required.map { .string($0.name) }) }
        if !isOpen { object["additionalProperties"] = false }
        return .object(object)
    }
}
