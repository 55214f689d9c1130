import Envelope
import Federation
import Ledger
import Lodging
import Primitives
import SQL
import Synchronization

/// The forum's cities as travellers choose among them: what each is called, where it is, and how many hotels it tells of.
struct PlaceList: Sendable {
    struct Place: Sendable {
        let city: CityID
        let name: LocalizedText
        let country: CountryCode
        let region: WorldRegion?
        /// `nil` where nobody has told.
        let middle: GeoPoint?
        let hotels: Int
    }

    /// Of every member.
    let names: [CityID: LocalizedText]
    let countries: [CityID: CountryCode]
    /// By which prices are told in other currencies; `nil` where none are published.
    let rates: ReferenceRates?
    /// Of those that have hotels.
    let places: [CityID: Place]

    init(_ members: [(city: CityID, name: LocalizedText, country: CountryCode)], hotels: [CityID: Int], rates: ReferenceRates? = nil) {
        self.rates = rates
        names = Dictionary(members.map { ($0.city, $0.name) }, uniquingKeysWith: { first, _ in first })
        countries = Dictionary(members.map { ($0.city, $0.country) }, uniquingKeysWith: { first, _ in first })
        places = members.reduce(into: [:]) { places, member in
            guard let count = hotels[member.city], count > 0 else { return }
            places[member.city] = Place(
                city: member.city, name: member.name, country: member.country, region: WorldRegion(of: member.country),
                middle: CityPlaces.middle(of: member.city, in: member.country), hotels: count)
        }
    }

    /// The regions that have hotels.
    var regions: [WorldRegion] {
        let found = Set(places.values.compactMap(\.region))
        return WorldRegion.allCases.filter(found.contains)
    }

    /// Whose hotels are wanted; `nil` for everybody's.
    func cities(city: CityID?, country: CountryCode?, region: WorldRegion?) -> Set<CityID>? {
        guard city != nil || country != nil || region != nil else { return nil }
        let wanted = places.values.filter { place in
            (city == nil || place.city == city) && (country == nil || place.country == country) && (region == nil || place.region == region)
        }
        return Set(wanted.map(\.city))
    }
}

extension PlaceList {
    private struct Kept {
        /// Kept, so that no other database takes its place in memory.
        let database: any Database
        let list: PlaceList
        let read: ContinuousClock.Instant
    }

    private static let most = 64
    private static let pause = Duration.seconds(2)
    private static let kept = Mutex<[ObjectIdentifier: Kept]>([:])

    /// What the forum's log and board say, at most two seconds ago.
    ///
    /// - Parameter database: where both are kept.
    static func current(of database: any Database, at now: UTCTime) async throws -> PlaceList {
        let id = ObjectIdentifier(database as AnyObject)
        if let known = kept.withLock({ $0[id] }), ContinuousClock.now - known.read < pause { return known.list }
        let index = try await LodgingIndexes.index(of: database, at: now)
        let (members, rates) = try await database.read { connection in
            (try Ledger.members(after: "", limit: 5000, connection), try ReferenceRates.load(connection))
        }
        let list = PlaceList(members.map { ($0.city, $0.name, $0.country) }, hotels: index.counts, rates: rates)
        kept.withLock { kept in
            if kept[id] == nil, kept.count >= most { kept.removeAll() }
            kept[id] = Kept(database: database, list: list, read: .now)
        }
        return list
    }
}
