import StrictJSON

/// Which plural form a number takes (UTS #35 part 3, section 5.1), read from the syntax in which CLDR writes it.
struct PluralRules: Sendable {
    /// `n mod 10 in 2..4`: an operand, what it is divided by, and the ranges that its rest must lie in, or must not.
    private struct Relation {
        let operand: Character
        let modulus: Int64?
        let isNegated: Bool
        let ranges: [ClosedRange<Int64>]
    }

    private let rules: [(category: PluralCategory, alternatives: [[Relation]])]

    /// - Parameter texts: a condition for each category but `other`.
    init(_ texts: [String: String]) throws(FieldError) {
        var rules: [(PluralCategory, [[Relation]])] = []
        for category in PluralCategory.allCases {
            guard let text = texts[category.rawValue] else { continue }
            var alternatives: [[Relation]] = []
            for alternative in text.split(separator: " or ") {
                var relations: [Relation] = []
                for relation in alternative.split(separator: " and ") {
                    guard let relation = Self.relation(relation) else {
                        throw FieldError(path: "plural.\(category)", expected: "a relation of a plural rule", found: .string(String(relation)))
                    }
                    relations.append(relation)
                }
                alternatives.append(relations)
            }
            rules.append((category, alternatives))
        }
        self.rules = rules
    }

    private static func relation(_ text: Substring) -> Relation? {
        var words = text.split(separator: " ")[...]
        guard let operand = words.popFirst(), operand.count == 1, "nivwftec".contains(operand) else { return nil }
        var modulus: Int64?
        if words.first == "mod" {
            words = words.dropFirst()
            guard let number = words.popFirst().flatMap({ Int64($0) }), number > 0 else { return nil }
            modulus = number
        }
        let isNegated = words.first == "not"
        if isNegated { words = words.dropFirst() }
        guard words.popFirst() == "in", let last = words.popFirst(), words.isEmpty else { return nil }
        var ranges: [ClosedRange<Int64>] = []
        for range in last.split(separator: ",") {
            let ends = range.split(separator: ".").compactMap { Int64($0) }
            guard let first = ends.first, let last = ends.last, ends.count <= 2, first <= last else { return nil }
            ranges.append(first...last)
        }
        return Relation(operand: operand.first ?? "n", modulus: modulus, isNegated: isNegated, ranges: ranges)
    }

    func category(of number: Int64) -> PluralCategory { category(whole: number.magnitude > UInt64(Int64.max) ? .max : abs(number), fraction: "") }

    /// - Parameter fraction: its visible digits, such as `50` of 1.50.
    func category(whole: Int64, fraction: String) -> PluralCategory {
        let trimmed = fraction.reversed().drop { $0 == "0" }
        let visible = Int64(fraction.isEmpty ? "0" : fraction.prefix(18)) ?? 0
        let significant = Int64(trimmed.isEmpty ? "0" : String(trimmed.reversed()).prefix(18)) ?? 0
        func holds(_ relation: Relation) -> Bool {
            let value: Int64
            switch relation.operand {
            case "i": value = whole
            case "n":
                // No range holds a number that is not whole.
                guard significant == 0 else { return relation.isNegated }
                value = whole
            case "v": value = Int64(fraction.count)
            case "w": value = Int64(trimmed.count)
            case "f": value = visible
            case "t": value = significant
            default: value = 0
            }
            let rest = relation.modulus.map { value % $0 } ?? value
            return relation.ranges.contains { $0.contains(rest) } != relation.isNegated
        }
        return rules.first { rule in rule.alternatives.contains { $0.allSatisfy(holds) } }?.category ?? .other
    }
}
