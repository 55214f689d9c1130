import Primitives
import StrictJSON
import TestKit

@testable import Lodging

/// Cities with hotels of every kind, by chance from a seed: what they tell, and the same as values that the prices of the hotels themselves are made of.
struct MadeUpForum {
    struct Offered {
        let city: CityID
        let hotel: IndexedHotel
        /// Of each room type, then of each plan, day by day.
        let left: [[Int64]]
        let rules: [[[DayRule?]]]
    }

    static let today = UTCDate("2026-11-26")!
    static let days = 60

    var random: SeededGenerator
    private(set) var hotels: [Offered] = []

    init(seed: UInt64) throws {
        random = SeededGenerator(seed: seed)
        for city in ["almaty", "osh", "samarkand"] {
            for number in 0..<Int.random(in: 1...5, using: &random) { try add("hotel-\(number)", in: CityID(city)!) }
        }
    }

    private mutating func add(_ id: String, in city: CityID) throws {
        let hotel = try IndexedHotel(hotel(id), path: "")
        let left = hotel.kinds.map { _ in (0..<Self.days).map { _ in Int64(max(0, Int.random(in: -1...9, using: &random))) } }
        var rules: [[[DayRule?]]] = []
        for kind in hotel.kinds { rules.append(kind.plans.map { _ in calendar() }) }
        hotels.append(Offered(city: city, hotel: hotel, left: left, rules: rules))
    }

    // MARK: What a hotel is

    private mutating func bands() -> JSON {
        .array(
            [3, 7, 12, 16].filter { _ in .random(using: &random) }.map {
                ["below": .integer($0), "amount": .integer(.random(in: 0...700, using: &random))]
            })
    }

    private mutating func hotel(_ id: String) -> JSON {
        var hotel = SampleHotel.hotelBody.object ?? JSONObject()
        hotel["id"] = .string(id)
        hotel["stars"] = ["count": .integer(.random(in: 1...5, using: &random)), "by": "Ministry"]
        hotel["facilities"] = .array(["wifi", "parking", "pool"].filter { _ in .random(using: &random) })
        hotel["family"] = .array(["cots", "library"].filter { _ in .random(using: &random) })
        if .random(using: &random) { hotel["badge"] = ["since": "2026-01-01", "until": "2026-12-20"] }
        var taxes: JSONObject = JSONObject([("vatBasisPoints", .integer(.random(in: 0...2000, using: &random)))])
        taxes["vatIncluded"] = .boolean(.random(using: &random))
        if .random(using: &random) {
            var tourist: JSONObject = JSONObject([("currency", "KZT"), ("amount", .integer(.random(in: 0...900, using: &random)))])
            tourist["bands"] = bands()
            if .random(using: &random) { tourist["mostNights"] = .integer(.random(in: 1...4, using: &random)) }
            taxes["tourist"] = .object(tourist)
        }
        hotel["taxes"] = .object(taxes)
        hotel["roomTypes"] = .array((0..<Int.random(in: 1...3, using: &random)).map { roomType("type-\($0)") })
        hotel["ratePlans"] = .array((0..<Int.random(in: 1...3, using: &random)).map { plan("plan-\($0)") })
        return .object(hotel)
    }

    private mutating func roomType(_ id: String) -> JSON {
        [
            "id": .string(id), "name": ["en": "Room"], "adults": .integer(.random(in: 1...4, using: &random)),
            "children": .integer(.random(in: 0...3, using: &random)),
        ]
    }

    private mutating func plan(_ id: String) -> JSON {
        [
            "id": .string(id), "name": ["en": "Plan"], "currency": Int.random(in: 0..<5, using: &random) == 0 ? "USD" : "KZT", "meals": "none",
            "occupancy": [
                "included": .integer(.random(in: 1...3, using: &random)), "singleReduction": .integer(.random(in: 0...500, using: &random)),
                "extraAdult": .integer(.random(in: 0...900, using: &random)), "children": bands(),
            ],
            "cancellation": ["freeDays": 3, "late": 1, "noShow": "all"],
        ]
    }

    /// Often plain, sometimes with every rule there is, now and then with amounts that few currencies need.
    private mutating func calendar() -> [DayRule?] {
        let (isPlain, isLarge) = (Bool.random(using: &random), Int.random(in: 0..<8, using: &random) == 0)
        return (0..<Self.days).map { _ in
            guard Int.random(in: 0..<20, using: &random) > 0 else { return nil }
            let price = Int64.random(in: 0...3000, using: &random) + (isLarge ? 5_000_000_000 : 0)
            guard !isPlain, Int.random(in: 0..<3, using: &random) == 0 else { return DayRule(price: price) }
            func bound(_ range: ClosedRange<Int>) -> Int? { .random(using: &random) ? .random(in: range, using: &random) : nil }
            func rarely() -> Bool { Int.random(in: 0..<6, using: &random) == 0 }
            return DayRule(
                price: rarely() ? nil : price, minStay: bound(1...3), maxStay: bound(3...6), minStayOnArrival: bound(1...3),
                maxStayOnArrival: bound(3...6), isClosed: rarely(), isClosedToArrival: rarely(), isClosedToDeparture: rarely())
        }
    }

    // MARK: What is told, and what is so

    /// An index that was told everything, hotels before availability or after it.
    mutating func index() -> LodgingIndex {
        let index = LodgingIndex()
        var notices: [(key: String, city: CityID, body: JSON)] = []
        for (city, hotels) in Dictionary(grouping: hotels, by: \.city) {
            notices.append(("hotels", city, ["hotels": .array(hotels.map { Self.told($0.hotel) })]))
            notices += hotels.map { ("availability/\($0.hotel.id)", city, Self.availability($0)) }
        }
        for notice in notices.shuffled(using: &random) { index.take(notice.key, of: notice.city, notice.body) }
        return index
    }

    static func told(_ hotel: IndexedHotel) -> JSON {
        var object = HotelNotice.named(hotel.id.text, hotel.hotel.json).object ?? JSONObject()
        object["roomTypes"] = .array(hotel.kinds.map { HotelNotice.named($0.id.text, $0.type.json) })
        object["ratePlans"] = .array((hotel.kinds.first?.plans ?? []).map { HotelNotice.named($0.id.text, $0.plan.json) })
        return .object(object)
    }

    private static func availability(_ offered: Offered) -> JSON {
        let rooms = offered.hotel.kinds.enumerated().map { place, kind -> JSON in
            let rates = kind.plans.enumerated().map { plan, told -> JSON in
                ["ratePlan": .string(told.id.text), "days": AvailabilityNotice.told(offered.rules[place][plan])]
            }
            return ["roomType": .string(kind.id.text), "left": AvailabilityNotice.told(offered.left[place]), "rates": .array(rates)]
        }
        return ["from": .string(today.description), "rooms": .array(rooms)]
    }

    /// What a hotel itself offers for a stay.
    static func quote(_ stay: StayRequest, at offered: Offered) -> Quote {
        let first = stay.arrival.daysSince1970 - today.daysSince1970
        let kinds = offered.hotel.kinds.enumerated().map { place, kind in
            let plans = kind.plans.enumerated().map { number, plan in
                let days = (first...first + stay.nights).map { $0 < Self.days ? offered.rules[place][number][$0] : nil }
                return HotelRates.Plan(plan.id, plan.plan, days: days)
            }
            let free = offered.left[place].dropFirst(first).prefix(stay.nights).map { Int($0) }
            return HotelRates.Kind(kind.id, kind.type, free: free, plans: plans)
        }
        return Quoting.quote(stay, HotelRates(offered.hotel.hotel, today: today, kinds: kinds))
    }

    /// - Parameter scale: by which amounts are compared now and then.
    mutating func search(_ scale: PriceScale) -> LodgingSearch {
        let arrival = Self.today.adding(days: .random(in: 0..<Self.days, using: &random))
        let stay = StayRequest(
            arrival: arrival, departure: arrival.adding(days: .random(in: 1...7, using: &random)), adults: .random(in: 1...4, using: &random),
            children: (0..<Int.random(in: 0...3, using: &random)).map { _ in .random(in: 0...17, using: &random) })
        var search = LodgingSearch(stay!)
        if .random(using: &random) { search.facilities = [.wifi] }
        if Int.random(in: 0..<4, using: &random) == 0 { search.family = [.library] }
        if Int.random(in: 0..<4, using: &random) == 0 { search.isCultural = true }
        if Int.random(in: 0..<4, using: &random) == 0 { search.leastStars = 3 }
        if Int.random(in: 0..<4, using: &random) == 0 { search.cities = [CityID("osh")!, CityID("almaty")!, CityID("bukhara")!] }
        if .random(using: &random) { search.scale = scale }
        search.order = LodgingSearch.Order.allCases.randomElement(using: &random) ?? .price
        return search
    }
}
