import Accounts
import FeatureKit
import Lodging
import Primitives
import SQL

/// What a city's hotels are called, for lists of their guests.
struct HotelNames: Sendable {
    private static let most = 2000

    private let names: [String: LocalizedText]
    private let language: String

    /// - Parameter language: in which they are shown.
    init(at site: any OfficeSite, in language: String) async throws {
        names = try await site.own.read { connection in
            Dictionary(
                try HotelTables.hotels(limit: Self.most, connection).map { ($0.id.text, $0.hotel.value.name) },
                uniquingKeysWith: { first, _ in first })
        }
        self.language = language
    }

    /// The name of a hotel; that by which the city knows it where it has none any more.
    subscript(_ hotel: RoleGrant.HotelID) -> String { names[hotel.text]?.text(in: language) ?? hotel.text }
}
