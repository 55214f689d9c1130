import Envelope
import Federation
public import Primitives
public import SQL
public import StrictJSON
import Synchronization

/// What all members' notices tell of their hotels, held in memory so that a search asks nobody: it works as well where the network does not.
public final class LodgingIndex: Sendable {
    /// A hotel as it was told last, which many hold.
    final class Entry: Sendable {
        let hotel: IndexedHotel

        init(_ hotel: IndexedHotel) { self.hotel = hotel }
    }

    private struct State {
        /// Of each notice that was read, by city and key.
        var versions: [String: Int64] = [:]
        var cities: [CityID: [HotelID: Entry]] = [:]
        /// What came before the hotel that it is of.
        var waiting: [CityID: [HotelID: JSON]] = [:]
    }

    private static let mostNotices = 100_000

    private let state = Mutex(State())

    public init() {}

    public var hotels: Int { state.withLock { $0.cities.values.reduce(0) { $0 + $1.count } } }

    /// Reads the notices that are new, or other than they were.
    ///
    /// - Parameter connection: to where the board is kept.
    public func refresh(at now: UTCTime, _ connection: any SQLConnection) throws {
        var present: [String: Int64] = [:]
        var changed: [(city: String, key: String, version: Int64)] = []
        let known = state.withLock { $0.versions }
        try connection.forEachRow(
            """
            SELECT city, key, version FROM notice
            WHERE (key = 'hotels' OR (key >= 'availability/' AND key < 'availability0')) AND valid_until > $1 LIMIT $2
            """, [.integer(now.milliseconds), SQLValue(Self.mostNotices)]
        ) { row in
            let (city, key, version) = (try row.text(0), try row.text(1), try row.integer(2))
            present["\(city)/\(key)"] = version
            if known["\(city)/\(key)"] != version { changed.append((city, key, version)) }
        }
        // Hotels first, since what is left belongs to them.
        for (city, key, version) in changed.sorted(by: { ($0.key == "hotels" ? 0 : 1) < ($1.key == "hotels" ? 0 : 1) }) {
            guard let id = CityID(city),
                let row = try connection.first("SELECT envelope FROM notice WHERE city = $1 AND key = $2", [.text(city), .text(key)])
            else { continue }
            take(key, of: id, try Self.body(row.blob(0)))
            state.withLock { $0.versions["\(city)/\(key)"] = version }
        }
        for gone in known.keys where present[gone] == nil { forget(gone) }
    }

    /// What was verified when it came: only the body is looked at.
    private static func body(_ envelope: [UInt8]) throws -> JSON {
        (try? UnverifiedEnvelope.parse(envelope, as: .notice).claimedPayload()["body"]) ?? .null
    }

    /// Takes in one notice. What cannot be read is passed over, as if it were withdrawn: it harms its sender alone.
    public func take(_ key: String, of city: CityID, _ body: JSON) {
        if key == "hotels" {
            let read = (body["hotels"]?.array ?? []).enumerated().compactMap { place, json in try? IndexedHotel(json, path: "hotels[\(place)]") }
            state.withLock { state in
                let standing = state.cities[city] ?? [:]
                var hotels: [HotelID: Entry] = [:]
                for var hotel in read {
                    if let before = standing[hotel.id] { hotel.adopt(before.hotel) }
                    if let waiting = state.waiting[city]?[hotel.id] { try? hotel.take(waiting) }
                    hotels[hotel.id] = Entry(hotel)
                }
                state.waiting[city] = nil
                state.cities[city] = hotels.isEmpty ? nil : hotels
            }
        } else if let id = HotelID(String(key.dropFirst("availability/".count))) {
            state.withLock { state in
                guard var hotel = state.cities[city]?[id]?.hotel else {
                    if state.waiting[city, default: [:]].count < HotelDesk.mostHotels { state.waiting[city, default: [:]][id] = body }
                    return
                }
                hotel.forgetAvailability()
                try? hotel.take(body)
                state.cities[city]?[id] = Entry(hotel)
            }
        }
    }

    private func forget(_ name: String) {
        guard let slash = name.firstIndex(of: "/"), let city = CityID(String(name[..<slash])) else { return }
        take(String(name[name.index(after: slash)...]), of: city, .null)
        state.withLock { $0.versions[name] = nil }
    }

    // MARK: Searching

    /// - Parameters:
    ///   - convert: an amount in the wanted currency; `nil` where there is no rate for it.
    /// - Returns: the hotels that have something for the stay, in the order that was asked for; those whose price cannot be compared come last.
    public func search(_ search: LodgingSearch, convert: (Money) -> Int64? = { _ in nil }) -> [FoundHotel] {
        let price = StayPrice(search.stay)
        let cities = state.withLock { $0.cities }
        var found: [Priced] = []
        for (city, entries) in cities where search.cities?.contains(city) ?? true {
            for entry in entries.values where search.wants(entry.hotel.hotel, on: search.stay.arrival) {
                guard let cheapest = search.cheapest(entry.hotel, price) else { continue }
                let total = cheapest.total
                let amount = search.currency.map { $0 == total.currency ? total.amount : convert(total) } ?? total.amount
                found.append(Priced(city: city, entry: entry, cheapest: cheapest, amount: amount ?? .max))
            }
        }
        found.sort { Self.isBefore($0, $1, by: search.order) }
        return found.map { priced in
            let kind = priced.entry.hotel.kinds[priced.cheapest.kind]
            return FoundHotel(
                city: priced.city, roomType: kind.id, ratePlan: kind.plans[priced.cheapest.plan].id, total: priced.cheapest.total,
                left: priced.cheapest.left, entry: priced.entry)
        }
    }

    private struct Priced {
        let city: CityID
        let entry: Entry
        let cheapest: LodgingSearch.Cheapest
        /// By which it is compared; the largest where there is no rate for its currency.
        let amount: Int64
    }

    private static func isBefore(_ left: Priced, _ right: Priced, by order: LodgingSearch.Order) -> Bool {
        if order == .stars {
            let (ours, theirs) = (left.entry.hotel.hotel.stars?.count ?? 0, right.entry.hotel.hotel.stars?.count ?? 0)
            if ours != theirs { return ours > theirs }
        }
        if order != .name, left.amount != right.amount { return left.amount < right.amount }
        return (left.entry.hotel.id, left.city) < (right.entry.hotel.id, right.city)
    }

    /// A hotel of a city as it is told of.
    public func hotel(_ id: HotelID, of city: CityID) -> IndexedHotel? { state.withLock { $0.cities[city]?[id]?.hotel } }

    /// How many hotels each city tells of.
    public var counts: [CityID: Int] { state.withLock { $0.cities.mapValues(\.count) } }
}

extension IndexedHotel {
    /// Keeps what was told of the same room types and plans, until it is told anew.
    fileprivate mutating func adopt(_ before: IndexedHotel) {
        from = before.from
        for place in kinds.indices {
            guard let kind = before.kinds.first(where: { $0.id == kinds[place].id }) else { continue }
            kinds[place].left = kind.left
            for plan in kinds[place].plans.indices {
                guard let told = kind.plans.first(where: { $0.id == kinds[place].plans[plan].id }) else { continue }
                kinds[place].plans[plan].runs = told.runs
                kinds[place].plans[plan].prices = told.prices
                kinds[place].plans[plan].largePrices = told.largePrices
            }
        }
    }
}
