import Primitives
public import SQL
public import StrictJSON

/// The notice `hotels`: what a city's hotels are and what they sell, for whoever looks for a room anywhere in the forum.
public enum HotelNotice {
    public static let key = "hotels"
    /// Of the body, in bytes: the board takes a notice of 1 MiB.
    private static let room = 900_000

    /// Those that are open to travellers, in the order of their names; as many as there is room for. Photos take what is left: the first of each hotel,
    /// then the second.
    public static func body(_ connection: any SQLConnection) throws -> JSON {
        var room = room
        var (hotels, photos): ([JSON], [[JSON]]) = ([], [])
        for (id, kept) in try HotelTables.hotels(limit: 500, connection) where kept.isOffered {
            let hotel = try hotel(id, kept.value, connection)
            room -= hotel.compact.count
            guard room >= 0 else { break }
            hotels.append(hotel)
            photos.append(try ToldPhoto.photos(of: id, connection).map(\.json))
        }
        let told = fitting(photos, in: room)
        return ["hotels": .array(zip(hotels, told).map { $1.isEmpty ? $0 : adding($1, to: $0) })]
    }

    private static func fitting(_ photos: [[JSON]], in room: Int) -> [[JSON]] {
        var (room, told) = (room, photos.map { _ in [JSON]() })
        for place in 0..<ToldPhoto.most {
            for (hotel, photos) in photos.enumerated() where place < photos.count && told[hotel].count == place {
                // With the name of the member, a comma, and brackets.
                let bytes = photos[place].compact.count + 16
                guard bytes <= room else { continue }
                room -= bytes
                told[hotel].append(photos[place])
            }
        }
        return told
    }

    private static func adding(_ photos: [JSON], to hotel: JSON) -> JSON {
        var object = hotel.object ?? JSONObject()
        object["photos"] = .array(photos)
        return .object(object)
    }

    private static func hotel(_ id: HotelID, _ hotel: Hotel, _ connection: any SQLConnection) throws -> JSON {
        let types = try HotelTables.roomTypes(of: id, connection).filter { $0.roomType.isOffered }
        let plans = try HotelTables.ratePlans(of: id, connection).filter { $0.plan.isOffered }
        var object = JSONObject([("id", .string(id.text))])
        for member in hotel.json.object?.members ?? [] { object[member.name] = member.value }
        object["roomTypes"] = .array(types.map { named($0.id.text, $0.roomType.value.json) })
        object["ratePlans"] = .array(plans.map { named($0.id.text, $0.plan.value.json) })
        return .object(object)
    }

    /// With its name before all else.
    public static func named(_ id: String, _ json: JSON) -> JSON {
        .object(JSONObject([("id", .string(id))] + (json.object?.members.map { ($0.name, $0.value) } ?? [])))
    }
}
