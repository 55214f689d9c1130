import Primitives
import StrictJSON

/// How a commitment's progress is counted.
public struct Indicator: Sendable, Equatable {
    public enum Direction: String, Sendable, CaseIterable { case up, down }
    public enum Aggregation: String, Sendable, CaseIterable { case sum, mean, latest, none }

    public let code: String
    public let name: String
    public let unit: String
    public let direction: Direction
    public let aggregation: Aggregation

    init(_ fields: Fields) throws(FieldError) {
        code = try fields.value("code", "a code such as A11.2-a", Self.code)
        name = try fields.text("name", length: 1...500)
        unit = try fields.text("unit", length: 1...100)
        direction = try fields.value("direction", "up or down", Direction.init)
        aggregation = try fields.value("aggregation", "sum, mean, latest or none", Aggregation.init)
    }

    static func code(_ text: String) -> String? {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 2, CommitmentID(String(parts[0])) != nil, parts[1].utf8.count == 1,
            parts[1].utf8.allSatisfy({ (0x61...0x7A).contains($0) })
        else { return nil }
        return text
    }
}
