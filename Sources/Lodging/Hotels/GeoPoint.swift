import Primitives
public import StrictJSON

/// A place on the map, in degrees of WGS 84: `{"latitude":"43.238949","longitude":"76.889709"}`.
public struct GeoPoint: Sendable, Hashable, JSONWritable {
    /// In millionths of a degree, a tenth of a metre.
    public let latitude: Int64
    public let longitude: Int64

    public init?(latitude: Int64, longitude: Int64) {
        guard (-90_000_000...90_000_000).contains(latitude), (-180_000_000...180_000_000).contains(longitude) else { return nil }
        self.latitude = latitude
        self.longitude = longitude
    }

    private static let form = FieldForm(
        "degrees", "degrees in decimal digits, at most six behind the point, latitude from -90 to 90 and longitude from -180 to 180",
        example: "43.238949")

    public init(_ json: JSON, path: String) throws(FieldError) {
        let fields = try Fields(json, path: path)
        latitude = try fields.value("latitude", .form(Self.form)) { Self.millionths($0, most: 90_000_000) }
        longitude = try fields.value("longitude", .form(Self.form)) { Self.millionths($0, most: 180_000_000) }
    }

    public var json: JSON { ["latitude": .string(Self.spelled(latitude)), "longitude": .string(Self.spelled(longitude))] }

    private static func millionths(_ text: String, most: Int64) -> Int64? {
        guard let (whole, fraction) = DecimalNumber(text)?.parts, fraction % 1_000_000_000 == 0, whole.magnitude <= 180 else { return nil }
        let number = whole * 1_000_000 + fraction / 1_000_000_000
        return number.magnitude <= most.magnitude ? number : nil
    }

    private static func spelled(_ millionths: Int64) -> String {
        let (whole, rest) = (millionths.magnitude / 1_000_000, millionths.magnitude % 1_000_000)
        var fraction = String(1_000_000 + rest).dropFirst()
        while fraction.last == "0" { fraction = fraction.dropLast() }
        return (millionths < 0 ? "-" : "") + String(whole) + (fraction.isEmpty ? "" : "." + fraction)
    }
}
