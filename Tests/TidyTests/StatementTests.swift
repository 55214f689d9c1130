import Testing

/// Values are bound by their place, so that a statement says them in the order in which it is given them. One that does not is refused when it
/// first runs, which may be years later.
@Suite struct `Statements of SQL` {
    private static let words: Set<Substring> = ["SELECT", "INSERT", "UPDATE", "DELETE", "WHERE", "AND", "LIMIT", "VALUES", "SET"]

    /// The numbers of a literal's parameters, each where it comes first.
    static func parameters(_ literal: Substring) -> [Int] {
        literal.split(separator: "$").dropFirst().compactMap { Int($0.prefix { $0.isNumber }) }.reduce(into: []) { found, number in
            if !found.contains(number) { found.append(number) }
        }
    }

    @Test func `number their values in the order in which they come`() throws {
        let faults = try SourceFile.all(below: "Sources").flatMap { file -> [String] in
            file.lines.joined(separator: "\n").split(separator: "\"", omittingEmptySubsequences: true).filter { literal in
                literal.contains("$") && literal.split { !$0.isLetter }.contains { Self.words.contains($0) }
            }.filter { Self.parameters($0) != Self.parameters($0).sorted() }.map { "\(file.path): \($0.prefix(120))" }
        }
        #expect(faults == [])
        #expect(Self.parameters("WHERE basis = $3 AND x < $3 LIMIT $2") == [3, 2])
    }
}
