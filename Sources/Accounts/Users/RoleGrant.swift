public import Primitives

/// A role that somebody has, and for which hotel where it is one for hotels.
public struct RoleGrant: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// A hotel as its city names it.
    public struct HotelID: SlugIdentifier {
        public let text: String
        public init?(_ text: String) {
            guard Slug.isValid(text) else { return nil }
            self.text = text
        }
    }

    public static let form = "a role, such as forum-officer, or for the roles of hotels hotel-manager:HOTEL"

    public let role: StaffRole
    public let hotel: HotelID?

    /// - Returns: `nil` where a role for hotels names none, or another one does.
    public init?(_ role: StaffRole, hotel: HotelID? = nil) {
        guard role.isForHotels == (hotel != nil) else { return nil }
        self.role = role
        self.hotel = hotel
    }

    /// Reads what ``description`` spells.
    public init?(_ text: String) {
        let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        guard let role = StaffRole(rawValue: String(parts[0])) else { return nil }
        guard parts.count == 2 else {
            self.init(role)
            return
        }
        guard let hotel = HotelID(String(parts[1])) else { return nil }
        self.init(role, hotel: hotel)
    }

    public var description: String { role.rawValue + (hotel.map { ":\($0)" } ?? "") }

    public static func < (left: RoleGrant, right: RoleGrant) -> Bool { left.description < right.description }
}
