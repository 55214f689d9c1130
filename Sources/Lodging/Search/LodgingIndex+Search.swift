import Primitives

extension LodgingIndex {
    /// A hotel that has something for the stay, in plain numbers: what is shown of it is made only where it is shown.
    private struct Candidate {
        let city: Int
        let hotel: Int
        let price: StayPrice.Compared
        /// The more the earlier, where that is asked for.
        let stars: Int
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
                FoundHotel(cities[candidate.city].city, cities[candidate.city].hotels[candidate.hotel], candidate.price.cheapest, for: search.stay)
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
            let (rows, rooms, terms, bands) = (cities[city].rows, cities[city].rooms, cities[city].terms, cities[city].bands)
            for place in rows.indices where wanted.fit(rows[place]) {
                let cheapest = price.cheapest(
                    of: rows[place], cities[city].hotels[place], by: search.scale, rooms.span, terms.span, bands.span)
                guard let cheapest else { continue }
                count += 1
                let stars = search.order == .stars ? Int(rows[place].stars) : 0
                found.add(Candidate(city: city, hotel: place, price: cheapest, stars: stars))
            }
        }
        return (found.sorted(), count)
    }

    private static func isBefore(_ left: Candidate, _ right: Candidate, by order: LodgingSearch.Order, _ cities: [CityOffers]) -> Bool {
        if left.stars != right.stars { return left.stars > right.stars }
        if order != .name {
            if left.price.group != right.price.group { return left.price.group < right.price.group }
            if left.price.amount != right.price.amount { return left.price.amount < right.price.amount }
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
