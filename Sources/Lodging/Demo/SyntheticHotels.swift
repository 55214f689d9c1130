public import Primitives
public import StrictJSON

/// Made-up hotels of a city, for demonstrations: each says that it is. The same city has the same ones every time.
public enum SyntheticHotels {
    /// Days for which there are prices.
    static let days = 400
    /// Days before today of which there are prices too, where a hotel has a past.
    static let pastDays = 364
    /// Of each city.
    public static let counts = 8...40
    /// Hotels of each city that have a past.
    static let pastHotels = 8

    /// - Parameters:
    ///   - city: as `seeds/cities.json` has it: `id`, `lat`, `lon`, `timeZone`, `currency`.
    ///   - today: on which the prices begin.
    ///   - most: hotels; each city has its own number of them, from 8 on.
    ///   - isWithPast: whether the first of them have prices since a year ago.
    /// - Returns: a file of hotels, as ``HotelFile`` reads it; `nil` where the seed lacks something.
    public static func file(of city: JSON, from today: UTCDate, most: Int = counts.upperBound, isWithPast: Bool = false) -> JSON? {
        guard let id = city["id"]?.string, let zone = city["timeZone"]?.string, let currency = city["currency"]?.string.flatMap({ Currency($0) })
        else {
            return nil
        }
        let name = city["names"]?["en"]?.string ?? city["name"]?["en"]?.string ?? id
        var chance = Chance(id)
        let spread = Self.spread(of: id, within: max(0, most - counts.lowerBound) + 1)
        let hotels = (0..<min(most, counts.lowerBound + spread)).map { number in
            hotel(number, of: name, city, zone, currency, from: today, isWithPast: isWithPast && number < pastHotels, &chance)
        }
        return ["hotels": .array(hotels)]
    }

    private static func spread(of city: String, within count: Int) -> Int {
        var chance = Chance("hotels of \(city)")
        return chance.next(below: count)
    }

    private static let first = [
        "Caravanserai", "Silk Road", "Grand", "Old Town", "Bazaar", "Garden", "Blue Dome", "Oasis", "Mulberry", "Camel", "Moonlight", "Citadel",
        "Pomegranate", "Steppe", "Saffron", "Jade Gate", "River", "Minaret", "Apricot", "Mountain", "Lapis", "Lantern", "Almond", "Fountain",
        "Registan", "Golden", "Poplar", "Tea", "Compass", "Falcon", "Cypress", "Carpet", "Two Seas", "Nomad", "Amber", "Star",
    ]
    private static let last = ["Inn", "Hotel", "House", "Guesthouse", "Palace", "Lodge"]

    private static func hotel(
        _ number: Int, of name: String, _ city: JSON, _ zone: String, _ currency: Currency, from today: UTCDate, isWithPast: Bool,
        _ chance: inout Chance
    ) -> JSON {
        let title = "\(first[number % first.count]) \(last[chance.next(below: last.count)]) \(name)"
        let stars = 2 + chance.next(below: 4)
        // What a double costs a night: some 25 dollars a star, in a round number of the currency.
        let base = Int64(stars * (18 + chance.next(below: 14))) * unit(of: currency)
        // Most have 15 to 80 rooms, one in seven more or fewer.
        let doubles =
            chance.happens(in: 860) ? 12 + chance.next(below: 48) : chance.happens(in: 500) ? 6 + chance.next(below: 6) : 70 + chance.next(below: 60)
        let families = 3 + doubles / 5
        var object = JSONObject([("id", .string("hotel-\(number + 1)")), ("name", ["en": .string(title)])])
        object["address"] = ["en": .string("\(1 + chance.next(below: 90)) Caravan Street, \(name)")]
        object["place"] = place(near: city, &chance)
        object["contacts"] = .object(JSONObject())
        object["stars"] = ["count": .integer(Int64(stars)), "by": "nobody: the hotel is made up"]
        object["facilities"] = .array(
            (["wifi", "breakfast", "luggageStorage"] + (stars > 3 ? ["restaurant", "lift", "airConditioning"] : [])).map { .string($0) })
        object["family"] = number.isMultiple(of: 3) ? ["library", "craftWorkshops"] : []
        object["checkIn"] = "14:00"
        object["checkOut"] = "12:00"
        object["timeZone"] = .string(zone)
        if number == 0 { object["badge"] = ["since": .string(today.description), "until": .string(today.adding(days: 1000).description)] }
        object["synthetic"] = true
        object["roomTypes"] = [
            [
                "id": "double", "name": ["en": "Double room", "ru": "Двухместный номер", "zh-Hans": "双人间", "ar": "غرفة مزدوجة"], "adults": 2,
                "children": 1,
            ],
            [
                "id": "family", "name": ["en": "Family room", "ru": "Семейный номер", "zh-Hans": "家庭房", "ar": "غرفة عائلية"], "adults": 4,
                "children": 2,
            ],
        ]
        object["ratePlans"] = [
            plan("flexible", ["en": "Flexible", "ru": "Гибкий тариф", "zh-Hans": "灵活房价", "ar": "سعر مرن"], currency, free: 3, base),
            plan("saver", ["en": "Saver", "ru": "Без возврата", "zh-Hans": "特惠房价", "ar": "سعر مخفّض"], currency, free: nil, base),
        ]
        object["rooms"] = .array(rooms("double", doubles, floor: 1) + rooms("family", families, floor: 2 + doubles / 20))
        if isWithPast { object["since"] = .string(today.adding(days: -pastDays).description) }
        object["days"] = .array((isWithPast ? past(base, until: today) : []) + calendar(base, from: today, &chance))
        return .object(object)
    }

    private static func plan(_ id: String, _ name: JSON, _ currency: Currency, free: Int?, _ base: Int64) -> JSON {
        var cancellation = JSONObject([("late", free == nil ? "all" : 1), ("noShow", "all")])
        cancellation["freeDays"] = free.map { .integer(Int64($0)) }
        return [
            "id": .string(id), "name": name, "currency": .string(currency.code), "meals": free == nil ? "none" : "breakfast",
            "occupancy": [
                "included": 2, "singleReduction": .integer(base / 5), "extraAdult": .integer(base / 3), "children": [["below": 6, "amount": 0]],
            ],
            "cancellation": .object(cancellation), "depositPercent": .integer(free == nil ? 100 : 0),
        ]
    }

    private static func rooms(_ type: String, _ count: Int, floor: Int) -> [JSON] {
        (0..<count).map {
            [
                "number": .string("\(floor + $0 / 20)\($0 % 20 < 9 ? "0" : "")\($0 % 20 + 1)"), "roomType": .string(type),
                "floor": .integer(Int64(floor + $0 / 20)),
            ]
        }
    }

    /// A price for all days, more on Fridays and Saturdays, and a week in which one stays for three nights at least.
    private static func calendar(_ base: Int64, from today: UTCDate, _ chance: inout Chance) -> [JSON] {
        let last = today.adding(days: days)
        var changes: [JSON] = []
        for (type, factor) in [("double", 10 as Int64), ("family", 17)] {
            for (plan, share) in [("flexible", 100 as Int64), ("saver", 85)] where type == "double" || plan == "flexible" {
                func change(_ from: UTCDate, _ through: UTCDate, _ more: [(String, JSON)]) -> JSON {
                    .object(
                        JSONObject(
                            [
                                ("roomType", .string(type)), ("ratePlan", .string(plan)), ("from", .string(from.description)),
                                ("through", .string(through.description)),
                            ] + more))
                }
                let price = base * factor / 10 * share / 100
                changes.append(change(today, last, [("price", .integer(price))]))
                changes.append(change(today, last, [("weekdays", [4, 5]), ("price", .integer(price * 6 / 5))]))
                let feast = today.adding(days: 60 + chance.next(below: 200))
                changes.append(change(feast, feast.adding(days: 6), [("minStay", 3)]))
            }
        }
        return changes
    }

    /// The price of the days before today, under the plan that everybody takes.
    private static func past(_ base: Int64, until today: UTCDate) -> [JSON] {
        [("double", 10 as Int64), ("family", 17)].map { type, factor in
            [
                "roomType": .string(type), "ratePlan": "flexible", "from": .string(today.adding(days: -pastDays).description),
                "through": .string(today.adding(days: -1).description), "price": .integer(base * factor / 10),
            ]
        }
    }

    /// About a dollar, in minor units.
    private static func unit(of currency: Currency) -> Int64 {
        let rates: [String: Int64] = [
            "KZT": 500, "UZS": 12_500, "KGS": 87, "TJS": 10, "CNY": 7, "IRR": 42_000, "TRY": 40, "RUB": 90, "AZN": 2, "PKR": 280, "GEL": 3,
            "MNT": 3400,
            "EUR": 1, "SAR": 4, "KRW": 1400,
        ]
        return (0..<currency.digits).reduce(rates[currency.code] ?? 1) { value, _ in value * 10 }
    }

    /// Within some two kilometres.
    private static func place(near city: JSON, _ chance: inout Chance) -> JSON? {
        guard let latitude = city["lat"]?.string, let longitude = city["lon"]?.string else { return nil }
        guard let centre = try? GeoPoint(["latitude": .string(latitude), "longitude": .string(longitude)], path: "") else { return nil }
        return GeoPoint(
            latitude: centre.latitude + Int64(chance.next(below: 36_000)) - 18_000,
            longitude: centre.longitude + Int64(chance.next(below: 36_000)) - 18_000
        )?.json
    }
}
