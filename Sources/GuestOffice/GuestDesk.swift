import Accounts
import FeatureKit
import Guests
import HTTPTypes
import Web

/// The register as somebody may use it for what a route is there for.
struct GuestDesk: Sendable {
    let register: GuestRegister
    /// Of which guests the route may be used: of the hotels for which they have a role that allows it, or of all where a role of the whole city does. What
    /// another role of theirs allows elsewhere counts for nothing here.
    let scope: GuestRegister.Scope
    /// Those of which they have a role.
    let hotels: [RoleGrant.HotelID]
    private let workplaces: Set<RoleGrant.HotelID>

    init(_ context: StaffContext<any OfficeSite>, for permission: StaffPermission) async throws {
        let grants = try await context.tenant.accounts.user(context.staff.login).grants
        register = try GuestRegister(vault: context.tenant.vault, own: context.tenant.own, now: context.now)
        let allowing = grants.filter { permission.roles.contains($0.role) }
        scope = allowing.contains { $0.hotel == nil } ? .all : .hotels(Set(allowing.compactMap(\.hotel)))
        workplaces = Set(grants.filter { StaffPermission.workAtFrontDesk.roles.contains($0.role) }.compactMap(\.hotel))
        hotels = Set(grants.compactMap(\.hotel)).sorted()
    }

    /// Whether they work at the desk of a hotel: what is done there with its guests is theirs to do.
    func works(at hotel: RoleGrant.HotelID) -> Bool { workplaces.contains(hotel) }
}

extension RouteSet<any OfficeSite> {
    /// A route of the register, for the guests of those hotels alone for which somebody has the permission.
    mutating func desk(
        _ method: HTTPRequest.Method, _ path: String, needs permission: StaffPermission, query: [String] = [], fileBytes: Int = 0,
        _ summary: String, _ make: @escaping @Sendable (StaffContext<any OfficeSite>, GuestDesk) async throws -> WebAnswer
    ) {
        on(method, path, needs: .staff(permission), query: query, fileBytes: fileBytes, summary) { context in
            // What a guest's page has no place for is told on a page of its own.
            do { return try await make(context, try await GuestDesk(context, for: permission)) } catch let fault as GuestFault {
                guard fault != .notFound, fault != .noVault else { throw SiteRefusal.notFound }
                return GuestDeskPages(context: context).refused(fault)
            }
        }
    }
}
