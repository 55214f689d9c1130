public import Primitives
public import StrictJSON

/// A kind of room that a hotel sells: who may sleep in it, and what is in it.
public struct RoomType: Sendable, Equatable, JSONWritable {
    public enum Bed: String, Sendable, CaseIterable { case single, double, queen, king, twin, bunk, sofa, cot, floor }

    public enum Amenity: String, Sendable, CaseIterable {
        case privateBathroom, sharedBathroom, bathtub, shower, television, airConditioning, heating, kettle, minibar, safe, desk, balcony, kitchen,
            hairdryer, iron, quiet, accessible, view
    }

    public struct Beds: Sendable, Equatable, JSONWritable {
        public let kind: Bed
        public let count: Int

        public init(_ json: JSON, path: String) throws(FieldError) {
            let fields = try Fields(json, path: path)
            kind = try fields.choice("kind", Bed.self)
            count = try fields.count("count", in: 1...20)
        }

        public var json: JSON { ["kind": .string(kind.rawValue), "count": .integer(Int64(count))] }
    }

    public let name: LocalizedText
    /// How many adults may sleep in it.
    public let adults: Int
    /// How many children may, beside them.
    public let children: Int
    /// How many people at most, of whatever age; a child may take an adult's place, never the other way round.
    public let guests: Int
    public let beds: [Beds]
    public let squareMetres: Int?
    public let amenities: [Amenity]

    public init(_ fields: Fields) throws(FieldError) {
        name = try fields.localized("name", length: 1...200)
        adults = try fields.count("adults", in: 1...20)
        children = try fields.count("children", in: 0...20)
        guests = try fields.optionalCount("guests", in: 1...40) ?? adults + children
        guard guests <= adults + children else {
            throw FieldError(
                path: fields.path(of: "guests"), expected: .atMost(field: "adults + children", value: Int64(adults + children)),
                found: .integer(Int64(guests)))
        }
        beds = try fields.optionalElements("beds", count: 0...10) { json, path throws(FieldError) in try Beds(json, path: path) }
        squareMetres = try fields.optionalCount("squareMetres", in: 1...1000)
        amenities = try fields.words("amenities", Amenity.self)
    }

    public var json: JSON {
        var object = JSONObject([("name", name.json)])
        object["adults"] = .integer(Int64(adults))
        object["children"] = .integer(Int64(children))
        object["guests"] = .integer(Int64(guests))
        object["beds"] = .array(beds.map(\.json))
        object["squareMetres"] = squareMetres.map { .integer(Int64($0)) }
        object["amenities"] = .array(amenities.map { .string($0.rawValue) })
        return .object(object)
    }

    /// Whether so many may sleep in it.
    public func takes(adults: Int, children: Int) -> Bool {
        adults <= self.adults && adults + children <= guests
    }
}
