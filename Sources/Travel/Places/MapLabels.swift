/// Where names stand on a map so that none covers another, or a place.
struct MapLabels {
    /// Beside which side of its place a name stands.
    enum Side: Sendable, CaseIterable { case end, start, below, above, endAbove, startAbove, endBelow, startBelow }

    /// A rectangle, in units of the drawing.
    private struct Box {
        let left: Int
        let top: Int
        let right: Int
        let bottom: Int

        func meets(_ other: Box) -> Bool { left < other.right && other.left < right && top < other.bottom && other.top < bottom }
    }

    static let radius = 5
    private static let lineHeight = 15

    private let height: Int
    private var taken: [Box]

    /// - Parameter places: of all marks.
    init(height: Int, places: [(x: Int, y: Int)]) {
        self.height = height
        taken = places.map { Box(left: $0.x - Self.radius, top: $0.y - Self.radius, right: $0.x + Self.radius, bottom: $0.y + Self.radius) }
    }

    /// - Returns: `nil` where there is no room for it.
    mutating func side(for name: String, at place: (x: Int, y: Int)) -> Side? {
        let width = Self.width(of: name)
        for side in Side.allCases {
            let box = Self.box(side, width, place)
            guard box.left >= 2, box.right <= MapFrame.width - 2, box.top >= 2, box.bottom <= height - 2, !taken.contains(where: box.meets) else {
                continue
            }
            taken.append(box)
            return side
        }
        return nil
    }

    private static func box(_ side: Side, _ width: Int, _ place: (x: Int, y: Int)) -> Box {
        let (text, gap) = (anchor(of: side, at: place), lineHeight * 3 / 4)
        let left =
            switch text.anchor {
            case .start: text.x
            case .middle: text.x - width / 2
            case .end: text.x - width
            }
        return Box(left: left, top: text.y - gap, right: left + width, bottom: text.y - gap + lineHeight)
    }

    /// Which part of a name stands at its point: as the direction from the left has it, whatever the language.
    enum Anchor: Sendable { case start, middle, end }

    /// Where on its base line a name begins, has its middle, or ends.
    static func anchor(of side: Side, at place: (x: Int, y: Int)) -> (x: Int, y: Int, anchor: Anchor) {
        let gap = radius + 3
        return switch side {
        case .end: (place.x + gap, place.y + 5, .start)
        case .start: (place.x - gap, place.y + 5, .end)
        case .below: (place.x, place.y + gap + 11, .middle)
        case .above: (place.x, place.y - gap - 1, .middle)
        case .endAbove: (place.x + radius, place.y - radius, .start)
        case .startAbove: (place.x - radius, place.y - radius, .end)
        case .endBelow: (place.x + radius, place.y + radius + 10, .start)
        case .startBelow: (place.x - radius, place.y + radius + 10, .end)
        }
    }

    /// About as many units as a name is wide: a letter of Han is as wide as it is high, of other scripts about half of that.
    private static func width(of name: String) -> Int {
        name.unicodeScalars.reduce(4) { $0 + ((0x2E80...0xFFEF).contains($1.value) ? 15 : 8) }
    }
}
