import Primitives
import StrictJSON

/// Who is in the first hotel of a city today: guests who stay, who leave and who are about to come, each with a room; one of them the police has not been
/// told of in time.
enum SyntheticHouse {
    private struct Party {
        /// Days from today.
        let arrival: Int
        let nights: Int
        let type: String
        /// The place of the room among those of its type.
        let room: Int
        let outcome: String
        var adults = 2
        var children: [Int] = []
        var isPoliceTold = true
    }

    private static let parties = [
        Party(arrival: -6, nights: 9, type: "double", room: 0, outcome: "in-house", adults: 1, isPoliceTold: false),
        Party(arrival: -2, nights: 4, type: "double", room: 1, outcome: "in-house"),
        Party(arrival: -1, nights: 3, type: "family", room: 0, outcome: "in-house", children: [4, 9]),
        Party(arrival: -3, nights: 3, type: "double", room: 2, outcome: "in-house"),
        Party(arrival: -2, nights: 2, type: "double", room: 3, outcome: "stays", adults: 1),
        Party(arrival: 0, nights: 2, type: "double", room: 4, outcome: "expected"),
        Party(arrival: 0, nights: 1, type: "double", room: 5, outcome: "expected", adults: 1),
        Party(arrival: 0, nights: 5, type: "family", room: 1, outcome: "expected", children: [7]),
    ]

    /// - Parameters:
    ///   - hotels: of which the first has its house full.
    ///   - today: by which there are prices; the day is that of the hotel's calendar at its beginning.
    static func bookings(of city: String, _ people: SyntheticPeople, _ hotels: JSON, from today: UTCDate) -> [JSON] {
        guard let hotel = hotels["hotels"]?.array?.first, let id = hotel["id"]?.string else { return [] }
        let rooms = hotel["rooms"]?.array ?? []
        func room(_ party: Party) -> JSON? { rooms.filter { $0["roomType"]?.string == party.type }.dropFirst(party.room).first?["number"] }
        var chance = Chance("house of \(city)")
        return parties.map { party in
            let arrival = today.adding(days: party.arrival)
            let family = people.family(
                adults: party.adults, children: party.children, isForeign: !party.isPoliceTold, arrival, &chance)
            var object = JSONObject([("hotel", .string(id)), ("roomType", .string(party.type)), ("ratePlan", "flexible")])
            object["bookedAt"] = .string(arrival.adding(days: -8 - chance.next(below: 60)).start.description)
            object["arrival"] = .string(arrival.description)
            object["departure"] = .string(arrival.adding(days: party.nights).description)
            object["adults"] = .integer(Int64(party.adults))
            object["children"] = .array(party.children.map { .integer(Int64($0)) })
            object["outcome"] = .string(party.outcome)
            object["purpose"] = party.adults == 1 ? "business" : "holiday"
            object["guests"] = .array(family.guests)
            object["mail"] = .string(family.mail)
            object["room"] = room(party)
            object["policeTold"] = .boolean(party.isPoliceTold)
            return .object(object)
        }
    }
}
