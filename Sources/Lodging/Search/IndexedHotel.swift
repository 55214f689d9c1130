import Primitives
import StrictJSON

/// A hotel as its city's notice tells of it: what it is and what it sells. What is left of that day by day stands in ``OfferColumns``.
public struct IndexedHotel: Sendable {
    /// A rate plan as its city tells of it.
    public struct Plan: Sendable {
        public let id: RatePlanID
        public let plan: RatePlan
    }

    /// A room type as its city tells of it.
    public struct Kind: Sendable {
        public let id: RoomTypeID
        public let type: RoomType
        public let plans: [Plan]
    }

    public let id: HotelID
    public let hotel: Hotel
    public let kinds: [Kind]
    public let photos: [ToldPhoto]

    /// One element of the notice `hotels`.
    init(_ json: JSON, path: String) throws(FieldError) {
        let fields = try Fields(json, path: path)
        id = try fields.value("id", .form(.slug)) { HotelID($0) }
        hotel = try Hotel(fields)
        photos = try fields.optionalElements("photos", count: 0...ToldPhoto.most) { json, path throws(FieldError) in
            try ToldPhoto(Fields(json, path: path))
        }
        let plans = try fields.elements("ratePlans", count: 0...HotelDesk.mostRatePlans) { json, path throws(FieldError) -> Plan in
            let fields = try Fields(json, path: path)
            return Plan(id: try fields.value("id", .form(.slug)) { RatePlanID($0) }, plan: try RatePlan(fields))
        }
        kinds = try fields.elements("roomTypes", count: 0...HotelDesk.mostRoomTypes) { json, path throws(FieldError) -> Kind in
            let fields = try Fields(json, path: path)
            return Kind(id: try fields.value("id", .form(.slug)) { RoomTypeID($0) }, type: try RoomType(fields), plans: plans)
        }
    }
}
