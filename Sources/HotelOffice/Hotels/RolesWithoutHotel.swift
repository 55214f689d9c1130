import Accounts
import FeatureKit
import Ledger
import Lodging
import Primitives
import SQL
import Web

/// Roles at hotels that the city does not have. They are allowed, so that people can be invited before their hotel is entered; and told to whoever gives
/// roles, since a slip of the pen would be seen by nobody.
enum RolesWithoutHotel {
    /// Users that are told of at once.
    private static let most = 20

    static func tasks(at site: any OfficeSite) async throws -> [OfficeTask] {
        guard site.place != .secretariat else { return [] }
        let users = try await site.accounts.users()
        let named = Set(users.flatMap { $0.grants.compactMap(\.hotel) })
        guard !named.isEmpty else { return [] }
        let missing = try await site.own.read { connection in
            try named.filter { name in
                guard let hotel = HotelID(name.text) else { return true }
                return try connection.first("SELECT 1 FROM hotel WHERE id = $1", [.text(hotel.text)]) == nil
            }
        }
        return users.compactMap { user -> OfficeTask? in
            let hotels = Set(user.grants.compactMap(\.hotel)).intersection(missing).sorted()
            guard !hotels.isEmpty else { return nil }
            return OfficeTask(
                .warning, HotelOfficeText.roleWithoutHotel(login: user.login.text, hotels: hotels.map(\.text).joined(separator: ", ")),
                Link.to(["admin", "users", user.login.text]), right: .manageUsers)
        }.prefix(most).map { $0 }
    }
}
