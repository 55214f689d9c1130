public import Primitives

/// A hotel that is looked for and has nothing for the stay: why, and when it has.
public struct MissingHotel: Sendable {
    public let city: CityID
    public let hotel: IndexedHotel
    /// Of the offer that comes nearest: the rule that refuses, and of which day.
    public let refusal: RateRefusal
    /// Days of arrival on which it has something for as many nights and the same guests, the nearest first.
    public let arrivals: [UTCDate]
}

extension LodgingIndex {
    /// Days before and after the wanted arrival that are tried.
    private static let daysAround = 7
    private static let mostArrivals = 2

    /// Hotels that a search looks for and does not find.
    ///
    /// - Parameter most: hotels that are told of.
    public func missing(_ search: LodgingSearch, most: Int) -> [MissingHotel] {
        var price = StayPrice(search.stay)
        var missing: [MissingHotel] = []
        for city in offers(of: search.cities).sorted(by: { $0.city < $1.city }) {
            for (place, offers) in city.hotels.enumerated() where search.wants(offers.hotel.hotel) && !city.has(place, &price) {
                guard missing.count < most else { return missing }
                missing.append(
                    MissingHotel(
                        city: city.city, hotel: offers.hotel, refusal: offers.refusal(of: search.stay),
                        arrivals: Self.arrivals(near: search.stay, city, place)))
            }
        }
        return missing
    }

    private static func arrivals(near stay: StayRequest, _ city: CityOffers, _ place: Int) -> [UTCDate] {
        var found: [UTCDate] = []
        for distance in 1...daysAround {
            for days in [-distance, distance] where found.count < mostArrivals {
                let (arrival, departure) = (stay.arrival.adding(days: days), stay.departure.adding(days: days))
                guard
                    let moved = StayRequest(
                        arrival: arrival, departure: departure, adults: stay.adults, children: stay.children, exemptAdults: stay.exemptAdults)
                else { continue }
                var price = StayPrice(moved)
                if city.has(place, &price) { found.append(arrival) }
            }
        }
        return found
    }
}

extension CityOffers {
    /// Whether a hotel has anything for a stay.
    ///
    /// - Parameter place: of the hotel, among those of the city.
    fileprivate func has(_ place: Int, _ price: inout StayPrice) -> Bool {
        // The row points into what the city holds.
        defer { withExtendedLifetime(self) {} }
        let (row, rooms, terms, bands) = (rows[place], self.rooms, self.terms, self.bands)
        guard price.cheapest(of: row, hotels[place], by: nil, rooms.span, terms.span, bands.span) != nil else { return false }
        return true
    }
}

extension LodgingSearch {
    /// Whether a hotel is one of those that are looked for, whatever it has left.
    fileprivate func wants(_ hotel: Hotel) -> Bool {
        facilities.allSatisfy(hotel.facilities.contains) && family.allSatisfy(hotel.family.contains)
            && (!isCultural || hotel.isCultural(on: stay.arrival)) && (leastStars == 0 || hotel.stars?.count ?? 0 >= leastStars)
    }
}

extension IndexedOffers {
    /// Why nothing can be had for a stay: what the offer is refused for that comes nearest to it.
    fileprivate func refusal(of stay: StayRequest) -> RateRefusal {
        let first = stay.arrival.daysSince1970 - columns.from
        guard !rooms.isEmpty, first >= 0, first + stay.nights <= columns.days else { return RateRefusal(.notSold) }
        let refusals = rooms.indices.compactMap { refusal(of: $0, stay, from: first) }
        return refusals.max { Self.nearness($0.rule) < Self.nearness($1.rule) } ?? RateRefusal(.notSold)
    }

    /// The more the less a traveller would have to change.
    private static func nearness(_ rule: RateRefusal.Rule) -> Int {
        switch rule {
        case .minStay, .maxStay, .minStayOnArrival, .maxStayOnArrival, .closedToArrival, .closedToDeparture: 3
        case .soldOut: 2
        case .closed: 1
        default: 0
        }
    }

    private func refusal(of offer: Int, _ stay: StayRequest, from first: Int) -> RateRefusal? {
        let (room, kind) = (rooms[offer], columns.offers[offer].kind)
        guard terms[Int(room.plan)].isSold else { return RateRefusal(.notSold) }
        let type = hotel.kinds[kind].type
        guard stay.adults <= Int(room.adults), stay.adults + stay.children.count <= Int(room.guests) else {
            return RateRefusal(.occupancy, bound: type.guests)
        }
        for day in first..<first + stay.nights where !isPriced(offer, on: day) {
            let date = UTCDate(daysSince1970: columns.from + day)
            return RateRefusal(columns.left(kind, from: day, nights: 1) == 0 ? .soldOut : .closed, on: date)
        }
        return ruleRefusal(of: offer, stay.nights, from: first)
    }

    private func isPriced(_ offer: Int, on day: Int) -> Bool {
        let place = day * columns.offers.count + offer
        return columns.largePrices.isEmpty ? columns.prices[place] != OfferColumns.none : columns.largePrices[place] != OfferColumns.noLargePrice
    }

    private func ruleRefusal(of offer: Int, _ nights: Int, from first: Int) -> RateRefusal? {
        guard !columns.rules.isEmpty else { return nil }
        func rule(_ day: Int) -> StayRule { columns.palette[Int(columns.rules[day * columns.offers.count + offer])] }
        func date(_ day: Int) -> UTCDate { UTCDate(daysSince1970: columns.from + day) }
        let arrival = rule(first)
        if arrival.flags & 2 != 0 { return RateRefusal(.closedToArrival, on: date(first)) }
        if nights < Int(arrival.minStayOnArrival) { return RateRefusal(.minStayOnArrival, on: date(first), bound: Int(arrival.minStayOnArrival)) }
        if !arrival.takes(arriving: nights) { return RateRefusal(.maxStayOnArrival, on: date(first), bound: Int(arrival.maxStayOnArrival)) }
        for day in first..<first + nights where !rule(day).takes(nights) {
            let rule = rule(day)
            return nights < Int(rule.minStay)
                ? RateRefusal(.minStay, on: date(day), bound: Int(rule.minStay)) : RateRefusal(.maxStay, on: date(day), bound: Int(rule.maxStay))
        }
        guard first + nights < columns.days, !rule(first + nights).takesDepartures else { return nil }
        return RateRefusal(.closedToDeparture, on: date(first + nights))
    }
}
