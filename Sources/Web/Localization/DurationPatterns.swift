import StrictJSON

/// "3 minutes ago" and "in 2 days" (UTS #35 part 4, section 4.2).
struct DurationPatterns: Sendable {
    private static let units: [(name: String, seconds: Int64)] = [
        ("year", 31_557_600), ("month", 2_629_800), ("day", 86_400), ("hour", 3600), ("minute", 60), ("second", 1),
    ]

    private let past: [String: [String: String]]
    private let future: [String: [String: String]]

    init(_ table: Fields) throws(FieldError) {
        func read(_ name: String) throws(FieldError) -> [String: [String: String]] {
            let fields = try table.fields(name)
            var patterns: [String: [String: String]] = [:]
            for unit in Self.units { patterns[unit.name] = try fields.strings(unit.name) }
            return patterns
        }
        past = try read("past")
        future = try read("future")
    }

    /// - Parameter seconds: until then; negative where it has been. Told in the largest unit of which there is at least one.
    func relative(_ seconds: Int64, _ rules: PluralRules, _ numbers: NumberSymbols) -> String {
        let magnitude = seconds == .min ? .max : abs(seconds)
        let unit = Self.units.first { magnitude >= $0.seconds } ?? Self.units[Self.units.count - 1]
        let count = magnitude / unit.seconds
        let patterns = (seconds > 0 ? future : past)[unit.name] ?? [:]
        let pattern = patterns[rules.category(of: count).rawValue] ?? patterns[PluralCategory.other.rawValue] ?? "{0}"
        return pattern.replacing("{0}", with: numbers.integer(count))
    }
}
