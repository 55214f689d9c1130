import Accounts
import FeatureKit
import Lodging
import Primitives
import SQL
import Web

/// What a city's hotels are called, for lists of their guests.
struct HotelNames: Sendable {
    private let names: [String: LocalizedText]
    private let clocks: [String: PlaceClock]
    private let language: String

    /// - Parameter language: in which they are shown.
    init(at site: any OfficeSite, in language: String) async throws {
        let hotels = try await site.own.read { connection in
            try HotelTables.allHotels(connection).map { (id: $0.id.text, name: $0.hotel.value.name, clock: $0.hotel.value.clock) }
        }
        names = Dictionary(hotels.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
        clocks = Dictionary(hotels.compactMap { hotel in hotel.clock.map { (hotel.id, $0) } }, uniquingKeysWith: { first, _ in first })
        self.language = language
    }

    /// The name of a hotel; that by which the city knows it where it has none any more.
    subscript(_ hotel: RoleGrant.HotelID) -> String { names[hotel.text]?.text(in: language) ?? hotel.text }

    /// By which a page about some hotels tells moments; `nil` where they do not have one time zone in common.
    func clock(of hotels: some Sequence<RoleGrant.HotelID>) -> PlaceClock? {
        let found = hotels.map { clocks[$0.text] }
        guard let first = found.first, found.allSatisfy({ $0 == first }) else { return nil }
        return first
    }
}
