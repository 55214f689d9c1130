import Glibc
import Lodging

extension GeoPoint {
    /// Degrees, as sums have them.
    var degrees: (latitude: Double, longitude: Double) { (Double(latitude) / 1e6, Double(longitude) / 1e6) }

    /// Metres on a ball of 6,371 km: for a city's streets right to a few in a thousand.
    func metres(to other: GeoPoint) -> Int {
        let (ours, theirs, radian) = (degrees, other.degrees, Double.pi / 180)
        let (north, east) = ((theirs.latitude - ours.latitude) * radian, (theirs.longitude - ours.longitude) * radian)
        let chord = sin(north / 2) * sin(north / 2) + cos(ours.latitude * radian) * cos(theirs.latitude * radian) * sin(east / 2) * sin(east / 2)
        return Int((2 * 6_371_000 * asin(min(1, chord.squareRoot()))).rounded())
    }
}
