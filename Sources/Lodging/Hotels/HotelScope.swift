public import Accounts

/// For which hotels somebody acts.
public struct HotelScope: Sendable, Equatable {
    /// Managers of hotels set what is sold; who works at a front desk sells it.
    public enum Work: Sendable { case managing, frontDesk }

    private let grants: Set<RoleGrant>
    private let isEverywhere: Bool
    /// The hotels to which it is bound beside its roles, of a token; `nil` for no bound.
    private let bound: Set<HotelID>?

    /// Who works at the site, by the roles that they have now.
    public init(_ grants: [RoleGrant]) { self.init(grants, boundTo: nil) }

    /// A program: as far as whoever made its token may go now, and no farther than the hotels to which the token is bound.
    ///
    /// - Parameters:
    ///   - grants: the roles of the token's maker; `nil` for the operator of the machine.
    ///   - hotels: `nil` for all.
    public init(_ grants: [RoleGrant]?, boundTo hotels: [HotelID]?) {
        self.grants = Set(grants ?? [])
        isEverywhere = grants == nil
        bound = hotels.map { Set($0) }
    }

    /// The operator of the machine, and what the program does by itself.
    public static let everywhere = HotelScope(nil, boundTo: nil)

    private var isOfCity: Bool { isEverywhere || grants.contains { $0.role == .cityAdministrator } }
    private func isWithin(_ hotel: HotelID) -> Bool { bound?.contains(hotel) ?? true }

    /// Whether hotels may be added to the city and taken out of it.
    public var mayAddHotels: Bool { bound == nil && isOfCity }

    public func may(_ work: Work, at hotel: HotelID) -> Bool {
        let roles: [StaffRole] = work == .managing ? [.hotelManager] : [.hotelManager, .frontDesk]
        return isWithin(hotel) && (isEverywhere || grants.contains { roles.contains($0.role) && $0.hotel?.text == hotel.text })
    }

    /// Whether somebody may look at what is set of a hotel: who manages it, and who says who does.
    public func sees(_ hotel: HotelID) -> Bool { isWithin(hotel) && (isOfCity || may(.managing, at: hotel)) }

    /// Whether somebody may know how a hotel is sold: who manages it, and who answers for the city's statistics.
    public func counts(_ hotel: HotelID) -> Bool {
        isWithin(hotel) && (isOfCity || grants.contains { $0.role == .privacyOfficer } || may(.managing, at: hotel))
    }

    /// Whether somebody may read the register of a hotel's guests: who works there, and who answers for the privacy of all.
    public func knowsGuests(of hotel: HotelID) -> Bool {
        isWithin(hotel) && (grants.contains { $0.role == .privacyOfficer } || may(.frontDesk, at: hotel))
    }

    /// - Throws: ``LodgingRefusal/notYours(_:)``.
    public func check(_ work: Work, at hotel: HotelID) throws(LodgingRefusal) {
        guard may(work, at: hotel) else { throw .notYours(hotel) }
    }

    /// The hotels that may be seen in lists of theirs; `nil` for all.
    public var hotels: Set<HotelID>? {
        let own = isEverywhere ? nil : Set(grants.compactMap { $0.hotel.flatMap { HotelID($0.text) } })
        return bound.map { bound in own.map { $0.intersection(bound) } ?? bound } ?? own
    }

    /// The hotels of which somebody may look at what is set; `nil` for all.
    public var seen: Set<HotelID>? { isOfCity ? bound : Set((hotels ?? []).filter { sees($0) }) }
}
