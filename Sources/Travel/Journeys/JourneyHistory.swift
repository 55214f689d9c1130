import Envelope
public import Ledger
import Lodging
import Primitives
import SQL
public import StrictJSON
import Web

/// Takes over a journey that an earlier system of this city has booked in others. Each of them is asked for its part: what it says is what stands here.
public enum JourneyHistory {
    /// - Parameter fields: `legs`, in the order of the days, each with its `city` and its `booking` there.
    /// - Returns: the path of the journey's page, for whom it belongs to.
    /// - Throws: `Problem`: what one of the cities refuses; `malformed-payload` where the legs are in no order that a journey has, or where one is over
    ///   without anybody having come.
    public static func take(_ fields: Fields, at site: JobSite) async throws -> String {
        guard case .city(let home) = site.place, let ask = RoomsElsewhere.asking(at: site) else { throw LodgingRefusal.notFound(.hotel).problem }
        let legs = try fields.elements("legs", count: 2...Journey.mostLegs) { json, path throws(FieldError) in
            let fields = try Fields(json, path: path)
            return (
                city: try fields.value("city", .form(.slug)) { CityID($0) },
                booking: try fields.value("booking", "a lower-case UUIDv7") { UUIDv7($0) }
            )
        }
        let door = StayDoor(home, own: site.own, vault: site.vault, at: site.now, ask: ask)
        var journey = Journey(
            id: UUIDv7(at: site.now), revision: 1, state: .confirmed, drivenUntil: site.now, createdAt: site.now, changedAt: site.now, legs: [])
        for (place, leg) in legs.enumerated() {
            if leg.city != home { _ = try await door.elsewhere.takeOver(leg.booking, in: leg.city) }
            let stay = try await door.stay(leg.booking, in: leg.city)
            guard [.confirmed, .checkedIn, .checkedOut].contains(stay.state) else { throw wrong("legs[\(place)]: nobody stays there", stay) }
            if let last = journey.legs.last, stay.stay.arrival < last.stay.departure || stay.stay.adults != last.stay.adults {
                throw wrong("legs[\(place)]: it begins before the leg ahead of it ends, or is of other guests", stay)
            }
            journey.legs.append(
                Journey.Leg(
                    number: place + 1, city: leg.city, stay: stay.stay,
                    room: Journey.ChosenRoom(hotel: stay.hotel, roomType: stay.roomType, ratePlan: stay.ratePlan), state: .confirmed,
                    booking: leg.booking, total: stay.total))
        }
        let (made, until) = (journey, site.now.adding(days: Int64(Journey.daysKept)))
        try await site.own.write { try JourneyTables.insert(made, $0) }
        return Link.to(["journeys", try await door.key(.journey(made.id), until: until)]).text
    }

    private static func wrong(_ what: String, _ stay: MyStay) -> Problem {
        Problem(
            .malformedPayload,
            "\(what): \(stay.state.rawValue), \(stay.stay.arrival) to \(stay.stay.departure). Name the bookings in the order of their days.")
    }
}
