/// The modules of a QR code: which of them are dark.
struct QRSymbol: Equatable {
    private(set) var size: Int
    private var dark: [Bool]
    /// Modules of patterns, which no mask changes.
    private var isPattern: [Bool]

    subscript(row: Int, column: Int) -> Bool { dark[row * size + column] }

    /// - Returns: `nil` where the bytes are more than version 20 holds.
    init?(_ bytes: [UInt8]) {
        guard let code = QRCodewords(bytes) else { return nil }
        size = code.version * 4 + 17
        dark = [Bool](repeating: false, count: size * size)
        isPattern = dark
        drawPatterns(code.version)
        draw(code.words)
        let plain = self
        var best: (penalty: Int, symbol: QRSymbol)?
        for mask in 0..<8 {
            var candidate = plain
            candidate.apply(mask)
            candidate.drawFormat(mask)
            let penalty = candidate.penalty
            if penalty < best?.penalty ?? .max { best = (penalty, candidate) }
        }
        guard let best else { return nil }
        self = best.symbol
    }

    private mutating func setPattern(_ row: Int, _ column: Int, _ isDark: Bool) {
        dark[row * size + column] = isDark
        isPattern[row * size + column] = true
    }

    private mutating func drawPatterns(_ version: Int) {
        for place in 0..<size {
            setPattern(6, place, place % 2 == 0)
            setPattern(place, 6, place % 2 == 0)
        }
        for (row, column) in [(3, 3), (3, size - 4), (size - 4, 3)] { drawFinder(row, column) }
        let places = Self.alignmentPlaces(version)
        for row in places {
            for column in places where !(row == 6 && (column == 6 || column == size - 7) || row == size - 7 && column == 6) {
                drawAlignment(row, column)
            }
        }
        drawFormat(0)
        if version >= 7 { drawVersion(version) }
    }

    private mutating func drawFinder(_ row: Int, _ column: Int) {
        for down in -4...4 {
            for across in -4...4 where (0..<size).contains(row + down) && (0..<size).contains(column + across) {
                let distance = max(abs(down), abs(across))
                setPattern(row + down, column + across, distance != 2 && distance != 4)
            }
        }
    }

    private mutating func drawAlignment(_ row: Int, _ column: Int) {
        for down in -2...2 {
            for across in -2...2 { setPattern(row + down, column + across, max(abs(down), abs(across)) != 1) }
        }
    }

    /// Annex E, which the formula gives for these versions.
    private static func alignmentPlaces(_ version: Int) -> [Int] {
        guard version > 1 else { return [] }
        let count = version / 7 + 2
        let step = (version * 8 + count * 3 + 5) / (count * 4 - 4) * 2
        return [6] + (0..<count - 1).map { version * 4 + 10 - $0 * step }.reversed()
    }

    /// Level M and the mask, with the BCH code of section 7.9.
    private mutating func drawFormat(_ mask: Int) {
        var rest = mask
        for _ in 0..<10 { rest = rest << 1 ^ (rest >> 9) * 0x537 }
        let bits = (mask << 10 | rest) ^ 0x5412
        func bit(_ place: Int) -> Bool { bits >> place & 1 == 1 }
        for place in 0..<6 { setPattern(place, 8, bit(place)) }
        setPattern(7, 8, bit(6))
        setPattern(8, 8, bit(7))
        setPattern(8, 7, bit(8))
        for place in 9..<15 { setPattern(8, 14 - place, bit(place)) }
        for place in 0..<8 { setPattern(8, size - 1 - place, bit(place)) }
        for place in 8..<15 { setPattern(size - 15 + place, 8, bit(place)) }
        setPattern(size - 8, 8, true)
    }

    /// Section 7.10.
    private mutating func drawVersion(_ version: Int) {
        var rest = version
        for _ in 0..<12 { rest = rest << 1 ^ (rest >> 11) * 0x1F25 }
        let bits = version << 12 | rest
        for place in 0..<18 {
            let (long, short) = (size - 11 + place % 3, place / 3)
            setPattern(short, long, bits >> place & 1 == 1)
            setPattern(long, short, bits >> place & 1 == 1)
        }
    }

    /// Two columns at a time, from the right, up and down in turn (section 7.7.3).
    private mutating func draw(_ words: [UInt8]) {
        var place = 0
        var right = size - 1
        while right >= 1 {
            if right == 6 { right = 5 }
            let isUpward = (right + 1) & 2 == 0
            for step in 0..<size {
                for column in [right, right - 1] {
                    let row = isUpward ? size - 1 - step : step
                    guard !isPattern[row * size + column], place < words.count * 8 else { continue }
                    dark[row * size + column] = words[place >> 3] >> (7 - UInt8(place & 7)) & 1 == 1
                    place += 1
                }
            }
            right -= 2
        }
    }

    private mutating func apply(_ mask: Int) {
        for row in 0..<size {
            for column in 0..<size where !isPattern[row * size + column] && Self.isInverted(mask, row, column) { dark[row * size + column].toggle() }
        }
    }

    /// Table 10.
    private static func isInverted(_ mask: Int, _ row: Int, _ column: Int) -> Bool {
        switch mask {
        case 0: (row + column) % 2 == 0
        case 1: row % 2 == 0
        case 2: column % 3 == 0
        case 3: (row + column) % 3 == 0
        case 4: (row / 2 + column / 3) % 2 == 0
        case 5: row * column % 2 + row * column % 3 == 0
        case 6: (row * column % 2 + row * column % 3) % 2 == 0
        default: ((row + column) % 2 + row * column % 3) % 2 == 0
        }
    }

    /// How hard it is to read (section 7.8.3): runs, blocks, what looks like a finder, and too much or too little that is dark.
    private var penalty: Int {
        var penalty = 0
        for line in 0..<size {
            penalty += Self.penalty(of: (0..<size).map { self[line, $0] }) + Self.penalty(of: (0..<size).map { self[$0, line] })
        }
        for row in 0..<size - 1 {
            for column in 0..<size - 1 {
                let first = self[row, column]
                if first == self[row, column + 1] && first == self[row + 1, column] && first == self[row + 1, column + 1] { penalty += 3 }
            }
        }
        let share = dark.count { $0 } * 20
        let total = size * size
        return penalty + (abs(share - total * 10) + total - 1) / total * 10 - 10
    }

    private static let finderLike: [[Bool]] = [
        [true, false, true, true, true, false, true, false, false, false, false],
        [false, false, false, false, true, false, true, true, true, false, true],
    ]

    private static func penalty(of line: [Bool]) -> Int {
        var (penalty, run) = (0, 1)
        for place in 1..<line.count {
            run = line[place] == line[place - 1] ? run + 1 : 1
            if run == 5 { penalty += 3 } else if run > 5 { penalty += 1 }
        }
        for place in 0...(line.count - 11) where finderLike.contains(Array(line[place..<place + 11])) { penalty += 40 }
        return penalty
    }
}
