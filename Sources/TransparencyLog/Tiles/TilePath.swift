/// A resource of a log's read interface below its prefix (C2SP tlog-tiles): `tile/<L>/<N>[.p/<W>]` or `tile/entries/<N>[.p/<W>]`.
public enum TilePath: Hashable, Sendable {
    case hashes(TileCoordinate)
    /// The coordinate of the level 0 tile that has these entries' hashes.
    case entries(TileCoordinate)

    public var coordinate: TileCoordinate {
        switch self {
        case .hashes(let coordinate), .entries(let coordinate): coordinate
        }
    }

    /// Nil unless the text is the one canonical spelling, without a slash in front.
    public init?(_ text: some StringProtocol) {
        // "tile/entries/", seven groups of at most five, ".p/255": no path is longer.
        guard text.utf8.count <= 64 else { return nil }
        var parts = Array(text.utf8).split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).map(Array.init)[...]
        guard parts.popFirst() == Array("tile".utf8), let kind = parts.popFirst() else { return nil }
        let isEntries = kind == Array("entries".utf8)
        guard let level = isEntries ? 0 : UInt64(canonicalDecimal: kind), level <= UInt64(TileCoordinate.levels.upperBound) else { return nil }

        var width = TileCoordinate.fullWidth
        if parts.count >= 2, parts[parts.endIndex - 2].suffix(2).elementsEqual(".p".utf8) {
            guard let number = parts.popLast().flatMap({ UInt64(canonicalDecimal: $0) }), 1..<UInt64(TileCoordinate.fullWidth) ~= number else {
                return nil
            }
            width = Int(number)
            parts[parts.endIndex - 1].removeLast(2)
        }
        guard let index = Self.index(parts), let coordinate = TileCoordinate(level: Int(level), index: index, width: width) else { return nil }
        self = isEntries ? .entries(coordinate) : .hashes(coordinate)
    }

    /// The groups of three digits, all but the last behind an `x`, and no group of zeros in front.
    private static func index(_ groups: ArraySlice<[UInt8]>) -> UInt64? {
        guard let last = groups.last, groups.count <= 7 else { return nil }
        var index: UInt64 = 0
        for group in groups.dropLast() {
            guard group.first == UInt8(ascii: "x"), let value = digits(group.dropFirst()), index > 0 || value > 0 else { return nil }
            index = index * 1000 + value
        }
        guard let value = digits(last[...]) else { return nil }
        let (scaled, overflow) = index.multipliedReportingOverflow(by: 1000)
        let (sum, carry) = scaled.addingReportingOverflow(value)
        return overflow || carry ? nil : sum
    }

    private static func digits(_ group: ArraySlice<UInt8>) -> UInt64? {
        guard group.count == 3 else { return nil }
        var value: UInt64 = 0
        for digit in group {
            guard UInt8(ascii: "0")...UInt8(ascii: "9") ~= digit else { return nil }
            value = value * 10 + UInt64(digit - UInt8(ascii: "0"))
        }
        return value
    }
}

extension TilePath: CustomStringConvertible {
    public var description: String {
        let kind =
            switch self {
            case .hashes(let coordinate): String(coordinate.level)
            case .entries: "entries"
            }
        var rest = coordinate.index
        var index = Self.threeDigits(rest)
        while rest >= 1000 {
            rest /= 1000
            index = "x\(Self.threeDigits(rest))/\(index)"
        }
        return "tile/\(kind)/\(index)" + (coordinate.isPartial ? ".p/\(coordinate.width)" : "")
    }

    private static func threeDigits(_ number: UInt64) -> String {
        let digits = String(number % 1000)
        return String(repeating: "0", count: 3 - digits.count) + digits
    }
}
