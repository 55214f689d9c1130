import Accounts
import FeatureKit
import Primitives

/// What the demo's travellers and its front desk do, by the pages of the sites: rooms booked in one city at another's site, and a desk at work.
enum LodgingVisits {
    private struct Trip {
        /// At whose site.
        let at: String
        let city: String
        let hotel: String
        /// Days from today.
        let arrival: Int
        let name: String
        var adults = 2
    }

    private static let trips = [
        Trip(at: "bishkek", city: "almaty", hotel: "hotel-1", arrival: 9, name: "Aizada Toktogulova"),
        Trip(at: "samarkand", city: "bishkek", hotel: "hotel-2", arrival: 16, name: "Jasur Karimov", adults: 1),
        Trip(at: "almaty", city: "samarkand", hotel: "hotel-1", arrival: 23, name: "Dana Omarova"),
        Trip(at: "istanbul", city: "almaty", hotel: "hotel-3", arrival: 30, name: "Emre Aydin", adults: 1),
        Trip(at: "kazan", city: "samarkand", hotel: "hotel-2", arrival: 37, name: "Olga Volkova"),
    ]

    /// What can only be done once the hotels' notices are there: of which city at whose site.
    static var needed: [(site: CityID, path: String)] {
        trips.compactMap { trip in CityID(trip.at).map { ($0, "/stay/\(trip.city)/\(trip.hotel)") } }
    }

    static func acts(from today: UTCDate) -> [DemoAct] {
        trips.compactMap { trip in CityID(trip.at).map { .office(nil, at: ParticipantID($0), steps(of: trip, from: today)) } } + desk(from: today)
    }

    private static func steps(of trip: Trip, from today: UTCDate) -> [DemoAct.Step] {
        let arrival = today.adding(days: trip.arrival)
        let stay = "arrival=\(arrival)&departure=\(arrival.adding(days: 3))&adults=\(trip.adults)&room=double&plan=flexible"
        let mail = trip.name.lowercased().split(separator: " ").joined(separator: ".") + "@example.org"
        return [
            .open("/stay/\(trip.city)/\(trip.hotel)/book?\(stay)"), .send(form: "plan=flexible", ["name": trip.name, "mail": mail, "phone": ""]),
        ]
    }

    /// The desk of the hotel whose officials the demo has: a folio with an extra and a payment, rooms that are being cleaned, and who waits for a room.
    private static func desk(from today: UTCDate) -> [DemoAct] {
        guard let city = CityID(Demo.staffedCity) else { return [] }
        let desk = "/admin/desk/hotel-1"
        let arrival = today.adding(days: 3)
        var steps: [DemoAct.Step] = [
            .open(desk), .send(form: "/find", ["text": "102"]), .send(form: "/charge", ["text": "Laundry", "amount": "4500"]),
            .send(form: "/payment", ["method": "cash", "amount": "20000", "text": "Receipt 118"]), .open("\(desk)/rooms"),
        ]
        // Of a clean room it is said first that it was inspected, then that it is dirty.
        for room in ["104", "104", "106", "108", "108", "109", "110"] { steps.append(.send(form: "/rooms/\(room)", [:])) }
        steps += [
            .open("\(desk)/waiting"),
            .send(
                form: "/waiting",
                [
                    "name": "Leyla Mammadova", "mail": "leyla.mammadova@example.org", "phone": "", "arrival": arrival.description,
                    "departure": arrival.adding(days: 2).description, "adults": "2", "children": "", "kind": "family",
                ]),
        ]
        return [.office(.frontDesk, at: ParticipantID(city), steps)]
    }
}
