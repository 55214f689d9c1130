public import Primitives
public import StrictJSON

/// A made-up journey of two guests over four cities, booked at the site of a fifth, for demonstrations: two stays are over, one is under way, one to come.
public enum SyntheticJourney {
    /// The city at whose site it was booked.
    public static let home = "venice"
    private static let hotel = "hotel-1"

    private struct Leg {
        let city: String
        /// Days from today.
        let arrival: Int
        let nights: Int
        let outcome: PastBooking.Outcome
        /// The place of the room among the doubles.
        var room: Int?
    }

    private static let legs = [
        Leg(city: "xian", arrival: -9, nights: 3, outcome: .stays), Leg(city: "dunhuang", arrival: -6, nights: 4, outcome: .stays),
        Leg(city: "almaty", arrival: -2, nights: 4, outcome: .inHouse, room: 6), Leg(city: "samarkand", arrival: 2, nights: 3, outcome: .stays),
    ]

    /// Where the guests stay, in the order of their days.
    public static var cities: [String] { legs.map(\.city) }

    /// The booking of a city's part, as ``BookingHistoryFile`` reads it; `nil` for a city where they do not stay.
    ///
    /// - Parameter hotels: as ``SyntheticHotels`` has made them.
    public static func booking(in city: String, _ hotels: JSON, from today: UTCDate) -> JSON? {
        guard let leg = legs.first(where: { $0.city == city }), let italy = CountryCode("IT"),
            let rooms = hotels["hotels"]?.array?.first?["rooms"]?.array
        else { return nil }
        let doubles = rooms.filter { $0["roomType"]?.string == "double" }
        var chance = Chance("journey")
        let arrival = today.adding(days: leg.arrival)
        // Of the same two people everywhere.
        let family = SyntheticPeople(country: italy, today: today).family(adults: 2, children: [], today, &chance)
        var object = JSONObject([("hotel", .string(hotel)), ("roomType", "double"), ("ratePlan", "flexible"), ("bookedIn", .string(home))])
        object["bookedAt"] = .string(today.adding(days: -40).start.description)
        object["arrival"] = .string(arrival.description)
        object["departure"] = .string(arrival.adding(days: leg.nights).description)
        object["adults"] = 2
        object["children"] = []
        object["outcome"] = .string(leg.outcome.rawValue)
        object["purpose"] = "holiday"
        object["guests"] = .array(family.guests)
        object["mail"] = .string(family.mail)
        object["room"] = leg.room.flatMap { doubles.dropFirst($0).first?["number"] }
        return .object(object)
    }
}
