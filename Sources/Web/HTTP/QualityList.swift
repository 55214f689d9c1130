/// What a caller would rather have, as fields such as `Accept` and `Accept-Language` list it (RFC 9110 section 12.4.2).
public struct QualityList: Sendable {
    /// Lower case and without parameters; the weight in thousandths.
    public let items: [(name: String, weight: Int)]

    /// - Parameter field: only its first twenty items are read.
    public init(_ field: String) {
        items = field.split(separator: ",").prefix(20).compactMap { item in
            let parts = item.split(separator: ";").map { String($0.filter { $0 != " " && $0 != "\t" }).lowercased() }
            guard let name = parts.first else { return nil }
            let weight = parts.dropFirst().first { $0.hasPrefix("q=") }.map { Self.thousandths($0.dropFirst(2)) } ?? 1000
            return (name, weight)
        }
    }

    /// The weight of a media type, of the most exact range that covers it; 0 where none does (section 12.5.1).
    public func quality(ofMediaType type: String) -> Int {
        let whole = type.prefix { $0 != "/" } + "/*"
        return [type, String(whole), "*/*"].lazy.compactMap { range in items.first { $0.name == range }?.weight }.first ?? 0
    }

    private static func thousandths(_ text: Substring) -> Int {
        let parts = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        guard let whole = parts.first.flatMap({ Int($0) }), whole == 0 || whole == 1 else { return 0 }
        let fraction = parts.count == 2 ? Int((parts[1] + "000").prefix(3)) ?? 0 : 0
        return min(1000, whole * 1000 + max(0, fraction))
    }
}
