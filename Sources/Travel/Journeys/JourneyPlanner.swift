import Lodging
import Primitives
import SQL

/// Chooses rooms for journeys out of what all cities tell, without asking any of them.
struct JourneyPlanner {
    let index: LodgingIndex
    /// By which rooms in several currencies are compared.
    let scale: PriceScale?
    let now: UTCTime

    /// By what the forum's board and log say now.
    ///
    /// - Parameter database: where both are kept.
    init(of database: any Database, at now: UTCTime) async throws {
        index = try await LodgingIndexes.index(of: database, at: now)
        scale = PriceScale(nil, try await PlaceList.current(of: database, at: now).rates)
        self.now = now
    }

    /// The cheapest room of each stop; none where a city has none for the days.
    func journey(_ stops: [(city: CityID, stay: StayRequest)]) -> Journey {
        let legs = stops.enumerated().map { number, stop in
            var leg = Journey.Leg(number: number, city: stop.city, stay: stop.stay)
            if let found = cheapest(stop.city, stop.stay) { leg.choose(found) }
            return leg
        }
        return Journey(id: UUIDv7(at: now), revision: 1, state: .planned, drivenUntil: now, createdAt: now, changedAt: now, legs: legs)
    }

    /// Hotels of a city with a room, the cheapest first.
    func found(_ city: CityID, _ stay: StayRequest) -> [FoundHotel] { index.search(search(city, stay)) }

    private func cheapest(_ city: CityID, _ stay: StayRequest) -> FoundHotel? { index.find(search(city, stay), most: 1).shown.first }

    private func search(_ city: CityID, _ stay: StayRequest) -> LodgingSearch {
        var search = LodgingSearch(stay, in: [city])
        search.scale = scale
        return search
    }

    /// Days near a stay's on which there is a room, with the cheapest.
    func nearby(_ city: CityID, _ stay: StayRequest) -> [(stay: StayRequest, found: FoundHotel)] {
        [-1, 1, -2, 2, -3, 3].compactMap { shift in
            let arrival = stay.arrival.adding(days: shift)
            guard arrival >= now.date,
                let moved = StayRequest(
                    arrival: arrival, departure: stay.departure.adding(days: shift), adults: stay.adults, children: stay.children),
                let found = cheapest(city, moved)
            else { return nil }
            return (moved, found)
        }
    }
}

extension Journey.Leg {
    /// Takes a room that was found; nothing was asked for it yet.
    mutating func choose(_ found: FoundHotel) {
        reopen()
        room = Journey.ChosenRoom(hotel: found.hotel.id, roomType: found.roomType, ratePlan: found.ratePlan)
        total = found.total
    }
}
