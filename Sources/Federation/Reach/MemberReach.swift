public import Primitives
public import StrictJSON

/// How far a member has followed the log, as the node says that serves it: good for showing, and for no decision.
public struct MemberReach: Sendable, Equatable {
    public let city: CityID
    /// Entries that its node has verified.
    public let size: Int64
    /// When the coordinator was told.
    public let toldAt: UTCTime

    public init(city: CityID, size: Int64, toldAt: UTCTime) {
        self.city = city
        self.size = size
        self.toldAt = toldAt
    }

    /// - Throws: what is wrong with it.
    public init(_ json: JSON) throws(FieldError) {
        let fields = try Fields(json)
        city = try fields.city("city")
        size = try fields.integer("size", in: 0...JSON.largestInteger)
        toldAt = try fields.time("toldAt")
    }

    public var json: JSON { ["city": .string(city.text), "size": .integer(size), "toldAt": .string(toldAt.description)] }
}

/// What a node tells the coordinator: how far it has followed the log, and which members read it there.
public struct ReachReport: Sendable {
    /// Cities that one report may name.
    public static let mostCities = 1_000

    public let size: Int64
    public let cities: [CityID]
    /// Whether it wants to be told how far the others are.
    public let wantsOthers: Bool

    public init(size: Int64, cities: [CityID], wantsOthers: Bool) {
        self.size = size
        self.cities = cities
        self.wantsOthers = wantsOthers
    }

    /// - Throws: what is wrong with it.
    public init(_ json: JSON) throws(FieldError) {
        let fields = try Fields(json)
        size = try fields.integer("size", in: 0...JSON.largestInteger)
        cities = try fields.elements("cities", count: 0...Self.mostCities) { (json, path) throws(FieldError) in
            guard let city = json.string.flatMap({ CityID($0) }) else { throw FieldError(path: path, expected: .form(.city), found: json) }
            return city
        }
        wantsOthers = try fields.boolean("others")
    }

    public var json: JSON {
        ["size": .integer(size), "cities": .array(cities.map { .string($0.text) }), "others": .boolean(wantsOthers)]
    }
}
