import Synchronization

/// Where land is, as a map draws it.
enum MapOutlines {
    /// Around one piece of land: degrees, longitude before latitude.
    private typealias Ring = [(x: Double, y: Double)]

    private static let whole = rings(wholeSource, partsOfDegree: 10)
    private static let part = rings(partSource, partsOfDegree: 100)
    /// What was drawn last; there are few parts of the world.
    private static let drawn = Mutex<[MapFrame: String]>([:])
    private static let mostDrawn = 64
    /// Units that land goes on beyond the edge.
    private static let margin = 8.0

    private static func rings(_ source: StaticString, partsOfDegree: Double) -> [[(x: Double, y: Double)]] {
        source.description.split(separator: "\n").map { line in
            let numbers = line.split(separator: " ").compactMap { Int($0) }
            var (ring, at): (Ring, (x: Int, y: Int)) = ([], (0, 0))
            for place in stride(from: 0, to: numbers.count - 1, by: 2) {
                at = (at.x + numbers[place], at.y + numbers[place + 1])
                ring.append((Double(at.x) / partsOfDegree, Double(at.y) / partsOfDegree))
            }
            return ring
        }
    }

    /// All land that a frame shows, as commands of a path.
    static func path(in frame: MapFrame) -> String {
        if let known = drawn.withLock({ $0[frame] }) { return known }
        let path = (frame.isWide ? whole : part).reduce(into: "") { path, ring in path += drawing(ring, in: frame) }
        drawn.withLock { drawn in
            if drawn.count >= mostDrawn { drawn.removeAll() }
            drawn[frame] = path
        }
        return path
    }

    private static func drawing(_ ring: Ring, in frame: MapFrame) -> String {
        var ring = ring.map { frame.place(latitude: $0.y, longitude: $0.x) }
        let (right, bottom) = (Double(MapFrame.width) + margin, Double(frame.height) + margin)
        ring = cut(ring) { $0.x + margin }
        ring = cut(ring) { right - $0.x }
        ring = cut(ring) { $0.y + margin }
        ring = cut(ring) { bottom - $0.y }
        var points: [(x: Int, y: Int)] = []
        for point in ring {
            let point = (x: Int(point.x.rounded()), y: Int(point.y.rounded()))
            if points.last.map({ $0 != point }) ?? true { points.append(point) }
        }
        guard points.count > 2 else { return "" }
        var path = "M\(points[0].x) \(points[0].y)l"
        for (before, point) in zip(points, points.dropFirst()) { path += "\(point.x - before.x) \(point.y - before.y) " }
        return path.dropLast() + "z"
    }

    /// What of a ring lies on one side of an edge (Sutherland and Hodgman).
    ///
    /// - Parameter depth: how far within a point is; below zero without.
    private static func cut(_ ring: Ring, _ depth: ((x: Double, y: Double)) -> Double) -> Ring {
        guard var before = ring.last else { return [] }
        var kept: Ring = []
        for point in ring {
            let (from, to) = (depth(before), depth(point))
            if (from < 0) != (to < 0) {
                let share = from / (from - to)
                kept.append((before.x + (point.x - before.x) * share, before.y + (point.y - before.y) * share))
            }
            if to >= 0 { kept.append(point) }
            before = point
        }
        return kept
    }
}
