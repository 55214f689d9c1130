import Envelope
import Federation
public import Primitives
public import SQL
public import StrictJSON
import Synchronization

/// What all members' notices tell of their hotels, held in memory so that a search asks nobody: it works as well where the network does not.
public final class LodgingIndex: Sendable {
    private struct State {
        /// Of each notice that was read, by city and key.
        var versions: [String: Int64] = [:]
        var cities: [CityID: CityOffers] = [:]
        /// What came before the hotel that it is of.
        var waiting: [CityID: [HotelID: ToldAvailability]] = [:]
    }

    private static let mostNotices = 100_000

    private let state = Mutex(State())
    /// Which pictures of the hotels were looked for.
    let copied = CopiedPictures()

    public init() {}

    public var hotels: Int { state.withLock { $0.cities.values.reduce(0) { $0 + $1.hotels.count } } }

    /// Reads the notices that are new, or other than they were. Those of a city that is suspended, or whose keys are
    /// revoked, are passed over: nothing is sold for it.
    ///
    /// - Parameter connection: to where the board is kept.
    public func refresh(at now: UTCTime, _ connection: any SQLConnection) throws {
        var present: [String: Int64] = [:]
        var changed: [(city: String, key: String, version: Int64)] = []
        let known = state.withLock { $0.versions }
        try connection.forEachRow(
            """
            SELECT city, key, version FROM notice
            WHERE (key = 'hotels' OR (key >= 'availability/' AND key < 'availability0')) AND valid_until > $1
                AND city NOT IN (
                    SELECT city FROM member WHERE is_suspended = 1
                    UNION ALL SELECT m.city FROM member_key k JOIN member m ON m.city = k.owner AND m.signing_key = k.public_key
                    WHERE k.retired_from IS NOT NULL)
            LIMIT $2
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
                let waiting = state.waiting.removeValue(forKey: city) ?? [:]
                state.cities[city] = read.isEmpty ? nil : CityOffers(city, read, after: state.cities[city]) { waiting[$0] }
            }
        } else if let id = HotelID(String(key.dropFirst("availability/".count))) {
            let told = try? ToldAvailability(body)
            state.withLock { state in
                if let offers = state.cities[city], offers[id] != nil {
                    state.cities[city] = offers.taking(told, of: id)
                } else if state.waiting[city, default: [:]].count < HotelDesk.mostHotels {
                    state.waiting[city, default: [:]][id] = told
                }
            }
        }
    }

    private func forget(_ name: String) {
        guard let slash = name.firstIndex(of: "/"), let city = CityID(String(name[..<slash])) else { return }
        take(String(name[name.index(after: slash)...]), of: city, .null)
        state.withLock { $0.versions[name] = nil }
    }

    /// The hotels of some cities as they stand now.
    func offers(of wanted: Set<CityID>?) -> [CityOffers] {
        let cities = state.withLock { $0.cities }
        return wanted.map { $0.compactMap { cities[$0] } } ?? Array(cities.values)
    }

    /// A hotel of a city as it is told of.
    public func hotel(_ id: HotelID, of city: CityID) -> IndexedHotel? { state.withLock { $0.cities[city]?[id]?.hotel } }

    /// The versions of the notices that tell of hotels, but of one city's.
    func versions(except own: CityID) -> [CityID: Int64] {
        state.withLock { state in
            Dictionary(
                uniqueKeysWithValues: state.cities.keys.filter { $0 != own }.compactMap { city in
                    state.versions["\(city)/hotels"].map { (city, $0) }
                })
        }
    }

    /// The photos of all hotels but those of one city: the first of each, then the second, and so on.
    func photos(except own: CityID) -> [(city: CityID, photo: ToldPhoto)] {
        let cities = state.withLock { $0.cities }.filter { $0.key != own }.sorted { $0.key.text < $1.key.text }
        return (0..<ToldPhoto.most).flatMap { place in
            cities.flatMap { city, offers in
                offers.hotels.compactMap { place < $0.hotel.photos.count ? (city, $0.hotel.photos[place]) : nil }
            }
        }
    }

    /// How many hotels each city tells of.
    public var counts: [CityID: Int] { state.withLock { $0.cities.mapValues(\.hotels.count) } }
}
