import Primitives

extension LodgingIndex {
    /// A hotel that has something for the stay, in plain numbers: what is shown of it is made only where it is shown.
    private struct Candidate {
        let city: Int
        let hotel: Int
        let cheapest: StayPrice.Cheapest
        /// The more the earlier, where that is asked for.
        let stars: Int
        /// By which it is compared; the largest where its currency compares with no other.
        let amount: Int64
    }

    /// The hotels that have something for a stay, in the order that was asked for; those whose price cannot be compared come last.
    ///
    /// - Parameters:
    ///   - first: how many of them stand on pages before.
    ///   - most: how many of them are shown.
    public func find(_ search: LodgingSearch, after first: Int = 0, most: Int) -> FoundHotels {
        let cities = offers(of: search.cities)
        let (found, count) = candidates(search, cities, keeping: first > Int.max - most ? .max : first + most)
        return FoundHotels(
            count: count,
            shown: found.dropFirst(first).compactMap { candidate in
                FoundHotel(cities[candidate.city].city, cities[candidate.city].hotels[candidate.hotel], candidate.cheapest, for: search.stay)
            })
    }

    /// All of them.
    public func search(_ search: LodgingSearch) -> [FoundHotel] { find(search, most: .max).shown }

    private func candidates(_ search: LodgingSearch, _ cities: [CityOffers], keeping most: Int) -> (found: [Candidate], count: Int) {
        // The rows point into what their cities hold.
        defer { withExtendedLifetime(cities) {} }
        var price = StayPrice(search.stay)
        let wanted = WantedTraits(search)
        var count = 0
        var found = Smallest<Candidate>(most) { Self.isBefore($0, $1, by: search.order, cities) }
        for city in cities.indices {
            for place in cities[city].rows.indices where wanted.fit(cities[city].rows[place]) {
                guard let (cheapest, amount) = cities[city].cheapest(of: place, &price, by: search.scale) else { continue }
                count += 1
                found.add(
                    Candidate(
                        city: city, hotel: place, cheapest: cheapest,
                        stars: search.order == .stars ? Int(cities[city].rows[place].stars) : 0, amount: search.order == .name ? 0 : amount))
            }
        }
        return (found.sorted(), count)
    }

    private static func currency(of candidate: Candidate, _ cities: [CityOffers]) -> Currency {
        cities[candidate.city].hotels[candidate.hotel].currencies[candidate.cheapest.currency]
    }

    private static func isBefore(_ left: Candidate, _ right: Candidate, by order: LodgingSearch.Order, _ cities: [CityOffers]) -> Bool {
        if left.stars != right.stars { return left.stars > right.stars }
        if left.amount != right.amount { return left.amount < right.amount }
        if left.amount == .max {
            // Without a rate they compare among those of their own currency alone.
            let (mine, other) = (currency(of: left, cities), currency(of: right, cities))
            if mine != other { return mine.code < other.code }
            if left.cheapest.total != right.cheapest.total { return left.cheapest.total < right.cheapest.total }
        }
        let (ours, theirs) = (cities[left.city], cities[right.city])
        return (ours.hotels[left.hotel].hotel.id, ours.city) < (theirs.hotels[right.hotel].hotel.id, theirs.city)
    }
}

/// What a hotel must have to be looked at.
private struct WantedTraits {
    private let facilities: UInt32
    private let family: UInt32
    private let stars: Int32
    private let cultural: Int32?

    init(_ search: LodgingSearch) {
        facilities = HotelRow.bits(search.facilities)
        family = HotelRow.bits(search.family)
        stars = Int32(clamping: search.leastStars)
        cultural = search.isCultural ? Int32(search.stay.arrival.daysSince1970) : nil
    }

    func fit(_ hotel: HotelRow) -> Bool {
        guard hotel.facilities & facilities == facilities, hotel.family & family == family, hotel.stars >= stars else { return false }
        guard let cultural else { return true }
        return hotel.badgeFrom <= cultural && cultural <= hotel.badgeUntil
    }
}
