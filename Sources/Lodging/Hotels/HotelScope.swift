public import Accounts

/// For which hotels somebody acts.
public struct HotelScope: Sendable, Equatable {
    /// Managers of hotels set what is sold; who works at a front desk sells it.
    public enum Work: Sendable { case managing, frontDesk }

    private let grants: Set<RoleGrant>
    private let isEverywhere: Bool

    /// Who works at the site, by the roles that they have now.
    public init(_ grants: [RoleGrant]) {
        self.grants = Set(grants)
        isEverywhere = false
    }

    private init(everywhere: Bool) { (grants, isEverywhere) = ([], everywhere) }

    /// The operator of the machine, and what the program does by itself.
    public static let everywhere = HotelScope(everywhere: true)

    /// Whether hotels may be added to the city and taken out of it.
    public var mayAddHotels: Bool { isEverywhere || grants.contains { $0.role == .cityAdministrator } }

    public func may(_ work: Work, at hotel: HotelID) -> Bool {
        let roles: [StaffRole] = work == .managing ? [.hotelManager] : [.hotelManager, .frontDesk]
        return isEverywhere || grants.contains { roles.contains($0.role) && $0.hotel?.text == hotel.text }
    }

    /// Whether somebody may look at what is set of a hotel: who manages it, and who says who does.
    public func sees(_ hotel: HotelID) -> Bool { mayAddHotels || may(.managing, at: hotel) }

    /// - Throws: ``LodgingRefusal/notYours(_:)``.
    public func check(_ work: Work, at hotel: HotelID) throws(LodgingRefusal) {
        guard may(work, at: hotel) else { throw .notYours(hotel) }
    }

    /// The hotels that may be seen in lists of theirs; `nil` for all.
    public var hotels: Set<HotelID>? { isEverywhere ? nil : Set(grants.compactMap { $0.hotel.flatMap { HotelID($0.text) } }) }
}
