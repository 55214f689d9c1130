import Envelope
import Federation
public import Primitives
public import SQL
import StrictJSON
import Synchronization

/// What all members' notices tell of their hotels, held in memory so that a search asks nobody: it works as well where the network does not.
public final class LodgingIndex: Sendable {
    private struct State {
        /// Of each notice that was read, by city and key.
        var versions: [String: Int64] = [:]
        var cities: [CityID: [HotelID: IndexedHotel]] = [:]
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
    func take(_ key: String, of city: CityID, _ body: JSON) {
        if key == "hotels" {
            let read = (body["hotels"]?.array ?? []).enumerated().compactMap { place, json in try? IndexedHotel(json, path: "hotels[\(place)]") }
            state.withLock { state in
                let standing = state.cities[city] ?? [:]
                var hotels: [HotelID: IndexedHotel] = [:]
                for var hotel in read {
                    if let before = standing[hotel.id] { hotel.adopt(before) }
                    if let waiting = state.waiting[city]?[hotel.id] { try? hotel.take(waiting) }
                    hotels[hotel.id] = hotel
                }
                state.waiting[city] = nil
                state.cities[city] = hotels.isEmpty ? nil : hotels
            }
        } else if let id = HotelID(String(key.dropFirst("availability/".count))) {
            state.withLock { state in
                guard state.cities[city]?[id] != nil else {
                    if state.waiting[city, default: [:]].count < HotelDesk.mostHotels { state.waiting[city, default: [:]][id] = body }
                    return
                }
                state.cities[city]?[id]?.forgetAvailability()
                try? state.cities[city]?[id]?.take(body)
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
        var found: [(hotel: FoundHotel, amount: Int64?)] = []
        for (city, hotels) in cities where search.cities?.contains(city) ?? true {
            for hotel in hotels.values where search.wants(hotel.hotel, on: search.stay.arrival) {
                guard let cheapest = search.cheapest(hotel, price, in: city) else { continue }
                let amount =
                    search.currency.map { $0 == cheapest.total.currency ? cheapest.total.amount : convert(cheapest.total) } ?? cheapest.total.amount
                found.append((cheapest, amount))
            }
        }
        found.sort { Self.isBefore($0, $1, by: search.order) }
        return found.map(\.hotel)
    }

    private typealias Priced = (hotel: FoundHotel, amount: Int64?)

    private static func isBefore(_ left: Priced, _ right: Priced, by order: LodgingSearch.Order) -> Bool {
        switch order {
        case .stars:
            let (ours, theirs) = (left.hotel.hotel.hotel.stars?.count ?? 0, right.hotel.hotel.hotel.stars?.count ?? 0)
            if ours != theirs { return ours > theirs }
        case .price, .name: break
        }
        if order != .name {
            if left.amount == nil || right.amount == nil, (left.amount == nil) != (right.amount == nil) { return left.amount != nil }
            if let ours = left.amount, let theirs = right.amount, ours != theirs { return ours < theirs }
        }
        return (left.hotel.hotel.id, left.hotel.city) < (right.hotel.hotel.id, right.hotel.city)
    }

    /// A hotel of a city as it is told of.
    public func hotel(_ id: HotelID, of city: CityID) -> IndexedHotel? { state.withLock { $0.cities[city]?[id] } }

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
                kinds[place].plans[plan].runs = kind.plans.first { $0.id == kinds[place].plans[plan].id }?.runs ?? []
            }
        }
    }
}
