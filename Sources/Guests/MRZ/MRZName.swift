/// A name as a machine readable zone has it: letters of English, the primary identifier (as a rule the family name) apart from the secondary by
/// two fillers, parts of each by one (ICAO Doc 9303-3, section 4.6).
public struct MRZName: Sendable, Equatable {
    /// Parts apart by a space; never empty.
    public let primary: String
    /// Empty where a person has one name.
    public let secondary: String
    /// The field is full to its last place, so that something may have been cut off.
    public let mayBeCut: Bool

    /// - Returns: `nil` where there is no name.
    init?(_ field: [Character]) {
        let end = field.lastIndex { $0 != "<" }.map { $0 + 1 } ?? 0
        let name = field[..<end]
        let gap = name.indices.dropLast().first { name[$0] == "<" && name[$0 + 1] == "<" }
        primary = Self.words(name[..<(gap ?? end)])
        secondary = gap.map { Self.words(name[$0...]) } ?? ""
        mayBeCut = field.last != "<"
        guard !primary.isEmpty else { return nil }
    }

    private static func words(_ characters: ArraySlice<Character>) -> String {
        characters.split(separator: "<").map { String($0) }.joined(separator: " ")
    }
}
