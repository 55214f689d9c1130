import Primitives
import StrictJSON
import TestKit
import Testing

@testable import Lodging

@Suite struct `A search over the hotels of all cities` {
    private struct Expected: Equatable {
        let city: CityID
        let hotel: HotelID
        let total: Int64
        let left: Int
    }

    /// Tenge are worth so little here that the order by currency differs from that by numbers; of large amounts nothing is known.
    private static let inDollars = PriceScale { money in
        guard money.currency.code != "USD" else { return money.amount }
        return money.amount < 1_000_000 ? money.amount / 500 : nil
    }

    /// Every hotel asked by itself, and all of them sorted.
    private static func expected(_ search: LodgingSearch, _ forum: MadeUpForum) -> [Expected] {
        var found: [(expected: Expected, stars: Int, amount: Int64, currency: String)] = []
        for offered in forum.hotels where search.cities?.contains(offered.city) ?? true {
            let hotel = offered.hotel.hotel
            guard search.facilities.isSubset(of: hotel.facilities), search.family.isSubset(of: hotel.family),
                !search.isCultural || hotel.isCultural(on: search.stay.arrival), hotel.stars?.count ?? 0 >= search.leastStars
            else { continue }
            let offers = MadeUpForum.quote(search.stay, at: offered).offers
            func amount(_ offer: Quote.Offer) -> Int64 { search.scale?.amount(offer.total.amount, offer.total.currency) ?? .max }
            // In the order of its currencies' codes, room types and plans; of those that cost the same the first.
            let plans = offered.hotel.kinds.first?.plans ?? []
            let currencies = Set(plans.map(\.plan.currency)).sorted { $0.code < $1.code }
            let listed = currencies.flatMap { currency in
                let own = offered.hotel.kinds.flatMap { kind in
                    plans.compactMap { plan in
                        offers.first { $0.roomType == kind.id && $0.ratePlan == plan.id && $0.total.currency == currency }
                    }
                }
                let least = own.map(\.total.amount).min()
                return own.first { $0.total.amount == least }.map { [$0] } ?? []
            }
            let best = listed.map(amount).min()
            guard let cheapest = listed.first(where: { amount($0) == best }) else { continue }
            let amount = amount(cheapest)
            let entry = Expected(city: offered.city, hotel: offered.hotel.id, total: cheapest.total.amount, left: cheapest.left)
            found.append((entry, hotel.stars?.count ?? 0, amount, cheapest.total.currency.code))
        }
        found.sort { left, right in
            if search.order == .stars, left.stars != right.stars { return left.stars > right.stars }
            if search.order != .name, left.amount != right.amount { return left.amount < right.amount }
            // Of which no rate is known: among those of one currency by their own prices.
            if search.order != .name, left.amount == .max {
                guard left.currency == right.currency else { return left.currency < right.currency }
                if left.expected.total != right.expected.total { return left.expected.total < right.expected.total }
            }
            return (left.expected.hotel, left.expected.city) < (right.expected.hotel, right.expected.city)
        }
        return found.map(\.expected)
    }

    private static func shown(_ found: FoundHotels) -> [Expected] {
        found.shown.map { Expected(city: $0.city, hotel: $0.hotel.id, total: $0.total.amount, left: $0.left) }
    }

    @Test(arguments: 0..<40) func `finds what every hotel by itself would offer, in the order that is asked for`(seed: Int) throws {
        var forum = try MadeUpForum(seed: UInt64(seed))
        let index = forum.index()
        var offered = 0
        for _ in 0..<60 {
            let search = forum.search(Self.inDollars)
            let expected = Self.expected(search, forum)
            let all = index.find(search, most: .max)
            #expect(Self.shown(all) == expected && all.count == expected.count, "\(search)")
            // A page of them is the same as that part of all.
            let (first, most) = (Int.random(in: 0...4, using: &forum.random), Int.random(in: 1...5, using: &forum.random))
            let page = index.find(search, after: first, most: most)
            #expect(page.count == expected.count && Self.shown(page) == Array(expected.dropFirst(first).prefix(most)), "\(search)")
            offered += expected.count
        }
        #expect(offered > 0, "the sample offers something")
    }

    @Test(arguments: 0..<10) func `knows what is left of the same rooms when the hotels are told anew`(seed: Int) throws {
        var forum = try MadeUpForum(seed: UInt64(seed))
        let index = forum.index()
        let searches = (0..<20).map { _ in forum.search(Self.inDollars) }
        let before = searches.map { Self.shown(index.find($0, most: .max)) }
        func tell(_ change: (JSON) -> JSON) {
            for (city, hotels) in Dictionary(grouping: forum.hotels, by: \.city) {
                index.take("hotels", of: city, ["hotels": .array(hotels.map { change(MadeUpForum.told($0.hotel)) })])
            }
        }
        tell { $0 }
        #expect(searches.map { Self.shown(index.find($0, most: .max)) } == before)
        // One room type more before the others, whose rooms nobody has told of yet, and the plans in another order.
        let added: JSON = ["id": "annex", "name": ["en": "Annex"], "adults": 4, "children": 3]
        tell { hotel in
            var object = hotel.object ?? JSONObject()
            object["roomTypes"] = .array([added] + (hotel["roomTypes"]?.array ?? []))
            object["ratePlans"] = .array((hotel["ratePlans"]?.array ?? []).reversed())
            return .object(object)
        }
        for (search, found) in zip(searches, before) {
            // Which of two offers at one price comes first is by their order, and so is what is left of it.
            let now = Self.shown(index.find(search, most: .max))
            #expect(now.map(\.total) == found.map(\.total) && now.map(\.hotel) == found.map(\.hotel), "\(search)")
        }
    }

    @Test func `counts a hotel once that its city tells of twice`() throws {
        let forum = try MadeUpForum(seed: 2)
        let (index, hotel) = (LodgingIndex(), MadeUpForum.told(forum.hotels[0].hotel))
        index.take("hotels", of: forum.hotels[0].city, ["hotels": [hotel, hotel]])
        #expect(index.hotels == 1)
    }

    @Test func `is told nothing by a hotel with more prices than there is room for`() throws {
        let forum = try MadeUpForum(seed: 1)
        let hotel = forum.hotels[0].hotel
        let days: JSON = [[750, 1000]]
        let told: JSON = [
            "from": .string(MadeUpForum.today.description),
            "rooms": .array(
                hotel.kinds.map { kind in
                    let rates = kind.plans.map { plan -> JSON in ["ratePlan": .string(plan.id.text), "days": days] }
                    return ["roomType": .string(kind.id.text), "left": [[750, 3]], "rates": .array(rates)]
                }),
        ]
        let availability = try ToldAvailability(told)
        let offers = hotel.kinds.count * hotel.kinds[0].plans.count
        #expect(OfferColumns(availability, of: hotel.kinds, most: 750 * offers).offers.count == offers)
        #expect(OfferColumns(availability, of: hotel.kinds, most: 750 * offers - 1).offers.isEmpty)
    }

    @Test(arguments: [1, 2, 7, 50, 1000, Int.max]) func `keeps the first few of many as sorting would`(most: Int) {
        var random = SeededGenerator(seed: 9)
        for count in [0, 1, 3, 50, 400] {
            let numbers = (0..<count).map { _ in Int.random(in: 0..<100, using: &random) }
            var smallest = Smallest<Int>(most) { $0 < $1 }
            for number in numbers { smallest.add(number) }
            #expect(smallest.sorted() == Array(numbers.sorted().prefix(most)))
        }
    }
}
