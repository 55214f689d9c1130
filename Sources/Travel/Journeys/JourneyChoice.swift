import Lodging
import Primitives
import SQL

/// Another room, or other days, at a stop of a journey whose rooms are neither held nor booked.
struct JourneyChoice: Sendable {
    /// Of the stop, from 0.
    let place: Int
    let stay: StayRequest
    let room: Journey.ChosenRoom

    /// Takes it. What the other stops had is asked for anew.
    ///
    /// - Parameter planner: knows the price before anybody is asked.
    /// - Throws: ``JourneyDriver/NotNow`` in any other state, ``JourneyDriver/Overtaken`` where somebody was faster.
    func take(_ id: UUIDv7, in city: CityID, _ planner: JourneyPlanner, own: any Database) async throws {
        let (place, stay, room, now) = (place, stay, room, planner.now)
        let found = planner.found(city, stay).first { $0.hotel.id == room.hotel }
        let total = found.flatMap { $0.roomType == room.roomType && $0.ratePlan == room.ratePlan ? $0.total : nil }
        try await own.write { connection in
            guard var journey = try JourneyTables.journey(id, connection) else { return }
            guard journey.canBeChosen else { throw JourneyDriver.NotNow(state: journey.state) }
            journey.state = .planned
            for place in journey.legs.indices { journey.legs[place].reopen(keepingPrice: true) }
            journey.legs[place].stay = stay
            journey.legs[place].room = room
            journey.legs[place].total = total
            try JourneyTables.update(&journey, at: now, connection)
        }
    }
}
