import Primitives
public import StrictJSON

/// How a commitment's progress is counted.
public struct Indicator: Sendable, Equatable, JSONWritable {
    public enum Direction: String, Sendable, CaseIterable { case up, down }
    public enum Aggregation: String, Sendable, CaseIterable { case sum, mean, latest, none }

    public let code: String
    public let name: String
    public let unit: String
    public let direction: Direction
    public let aggregation: Aggregation

    init(_ fields: Fields) throws(FieldError) {
        code = try fields.value("code", .form(Self.codeForm), Self.code)
        name = try fields.text("name", length: 1...500)
        unit = try fields.text("unit", length: 1...100)
        direction = try fields.choice("direction", Direction.self)
        aggregation = try fields.choice("aggregation", Aggregation.self)
    }

    static let codeForm = FieldForm("indicator", "a code such as A11.2-a", example: "A11.2-a")

    public var json: JSON {
        [
            "code": .string(code), "name": .string(name), "unit": .string(unit), "direction": .string(direction.rawValue),
            "aggregation": .string(aggregation.rawValue),
        ]
    }

    @Sendable static func code(_ text: String) -> String? {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 2, CommitmentID(String(parts[0])) != nil, parts[1].utf8.count == 1,
            parts[1].utf8.allSatisfy({ (0x61...0x7A).contains($0) })
        else { return nil }
        return text
    }
}
