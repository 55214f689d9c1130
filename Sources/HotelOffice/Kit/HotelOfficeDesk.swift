import Accounts
import FeatureKit
import Lodging
import Primitives
import SQL
import Web

/// Who asks for a page of a hotel, and what they may do there.
struct HotelOfficeDesk: Sendable {
    typealias Context = StaffContext<any OfficeSite>

    let context: Context
    let scope: HotelScope
    let actor: LodgingActor

    init(_ context: Context) async throws {
        self.context = context
        scope = HotelScope(try await context.tenant.accounts.user(context.staff.login).grants)
        actor = LodgingActor(try context.actor, scope, at: context.now)
    }

    @discardableResult
    func read<Value: Sendable>(_ body: @escaping @Sendable (HotelDesk, any SQLConnection) throws -> Value) async throws -> Value {
        let desk = HotelDesk(actor)
        return try await context.tenant.own.read { try body(desk, $0) }
    }

    @discardableResult
    func write<Value: Sendable>(_ body: @escaping @Sendable (HotelDesk, any SQLConnection) throws -> Value) async throws -> Value {
        let desk = HotelDesk(actor)
        return try await context.tenant.own.write { try body(desk, $0) }
    }

    /// The hotel that the address names. One that is not theirs is not there.
    ///
    /// - Parameter managing: whether something shall be changed, for which one manages the hotel.
    /// - Throws: ``SiteRefusal/notFound``.
    func hotel(managing: Bool = false) async throws -> HotelPages {
        let id = try context.site.parameter("hotel") { HotelID($0) }
        guard managing ? scope.may(.managing, at: id) : scope.sees(id),
            let hotel = try await context.tenant.own.read({ try HotelTables.hotel(id, $0) })
        else { throw SiteRefusal.notFound }
        return HotelPages(
            context: context.by(hotel.value.clock), id: id, hotel: hotel, isManager: scope.may(.managing, at: id),
            isAdministrator: scope.mayAddHotels)
    }
}

extension FormBody {
    /// The revision that a form was made from; 0 for something new.
    ///
    /// - Throws: ``SiteRefusal/badRequest(_:)``.
    func revision() throws(SiteRefusal) -> Int64 {
        guard let revision = self["revision"].first.flatMap({ Int64($0) }), revision >= 0 else {
            throw .badRequest("The form does not say what it was made from. Load the page again.")
        }
        return revision
    }
}
