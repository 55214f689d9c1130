import Glibc
import Lodging

/// The part of the world that a map shows, and where on the drawing a place of it is: degrees as long as they are in its middle.
struct MapFrame: Hashable, Sendable {
    /// Of the drawing's own space.
    static let width = 720
    private static let height = 400...640
    /// Degrees of longitude that are seen of a single city's surroundings.
    private static let least = 14.0

    /// To which outlines are told, in degrees of latitude.
    private static let mostNorth = 61.9

    let height: Int
    /// Of the drawing's first corner.
    let west: Double
    let north: Double
    /// Units to a degree.
    let across: Double
    let down: Double

    /// - Parameter points: that it shows, with room around them.
    init(around points: [GeoPoint]) {
        let places = points.isEmpty ? [(latitude: 40.0, longitude: 68.0)] : points.map(\.degrees)
        let (latitudes, longitudes) = (Self.ends(places.map(\.latitude)), Self.ends(places.map(\.longitude)))
        let middle = (latitude: (latitudes.least + latitudes.most) / 2, longitude: (longitudes.least + longitudes.most) / 2)
        let shrink = max(0.3, cos(middle.latitude * .pi / 180))
        var span = (
            across: max(Self.least, (longitudes.most - longitudes.least) * 1.16 + 4), down: (latitudes.most - latitudes.least) * 1.2 + 3
        )
        // As much of the world to the north and the south as makes a drawing of a good shape.
        let shape = span.down / (span.across * shrink)
        let ratio = min(max(shape, Double(Self.height.lowerBound) / Double(Self.width)), Double(Self.height.upperBound) / Double(Self.width))
        if shape < ratio { span.down = span.across * shrink * ratio } else { span.across = span.down / shrink / ratio }
        height = Int((Double(Self.width) * ratio).rounded())
        west = middle.longitude - span.across / 2
        // No land is known beyond: where there is room for it, the south is shown in its place.
        north = max(latitudes.most + span.down * 0.06, min(middle.latitude + span.down / 2, Self.mostNorth))
        across = Double(Self.width) / span.across
        down = Double(height) / span.down
    }

    private static func ends(_ numbers: [Double]) -> (least: Double, most: Double) { (numbers.min() ?? 0, numbers.max() ?? 0) }

    /// Whether it shows so much of the world that fine lines are lost on it.
    var isWide: Bool { Double(Self.width) / across > 45 }

    func place(latitude: Double, longitude: Double) -> (x: Double, y: Double) { ((longitude - west) * across, (north - latitude) * down) }

    func place(_ point: GeoPoint) -> (x: Int, y: Int) {
        let (x, y) = place(latitude: point.degrees.latitude, longitude: point.degrees.longitude)
        return (Int(x.rounded()), Int(y.rounded()))
    }
}
