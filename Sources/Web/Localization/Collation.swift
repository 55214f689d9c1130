/// The order of a language's letters (UTS #10, two levels): accents and case decide only between texts that are otherwise alike.
///
/// The table has the letters that names on the sites are written with. Others come last, by their numbers; contractions are not known.
public struct Collation: Sendable {
    fileprivate struct Rank: Sendable {
        let primary: UInt32
        let secondary: UInt32
    }

    private let ranks: [UInt32: Rank]

    /// - Parameter groups: letters that differ by accent or case alone, in order.
    init(groups: [String]) {
        var ranks: [UInt32: Rank] = [:]
        for (primary, group) in groups.enumerated() {
            for (secondary, letter) in group.unicodeScalars.enumerated() {
                ranks[letter.value] = Rank(primary: UInt32(primary), secondary: UInt32(secondary))
            }
        }
        self.ranks = ranks
    }

    /// What texts are compared by.
    public struct Key: Sendable, Comparable {
        private let primary: [UInt32]
        private let secondary: [UInt32]

        fileprivate init(_ text: String, _ ranks: [UInt32: Rank]) {
            let found = text.unicodeScalars.map { ranks[$0.value] ?? Rank(primary: 0x1_0000 + $0.value, secondary: 0) }
            primary = found.map(\.primary)
            secondary = found.map(\.secondary)
        }

        public static func < (left: Key, right: Key) -> Bool {
            left.primary == right.primary
                ? left.secondary.lexicographicallyPrecedes(right.secondary) : left.primary.lexicographicallyPrecedes(right.primary)
        }
    }

    public func key(_ text: String) -> Key { Key(text, ranks) }

    public func sorted<Element>(_ elements: [Element], by text: (Element) -> String) -> [Element] {
        elements.map { (key(text($0)), $0) }.sorted { $0.0 < $1.0 }.map(\.1)
    }
}
