import Accounts
import FeatureKit
import HTTPTypes
import Ledger
import Lodging
import Primitives
import SQL
import Web

/// Groups at the desk: several rooms under one name.
enum GroupRoutes {
    static var all: RouteSet<any OfficeSite> {
        var routes = RouteSet<any OfficeSite>()
        routes.on(.get, "/admin/desk/:hotel/groups", needs: .staff(.workAtFrontDesk), "groups, and a form for a new one") {
            try await DeskCall.answer($0) { try await list($0) }
        }
        routes.on(.post, "/admin/desk/:hotel/groups", needs: .staff(.workAtFrontDesk), "books all rooms of a group, or none") {
            try await DeskCall.answer($0) { try await make($0) }
        }
        routes.on(.get, "/admin/desk/:hotel/groups/:group", needs: .staff(.workAtFrontDesk), query: ["done"], "the bookings of a group") {
            try await DeskCall.answer($0) { try await show($0, try await group($0)) }
        }
        routes.on(.post, "/admin/desk/:hotel/groups/:group", needs: .staff(.workAtFrontDesk), "makes bookings of what is held for a group") {
            try await DeskCall.answer($0) { try await confirm($0) }
        }
        return routes.at("cities") { $0.place != .secretariat }
    }

    private static func group(_ call: DeskCall) async throws -> BookingGroup {
        let id = try call.id("group")
        guard let group = try await call.read({ try GroupDesk($0.desk).group(id, $1) }), group.hotel == call.hotel else { throw SiteRefusal.notFound }
        return group
    }

    private static func list(
        _ call: DeskCall, _ state: FormState? = nil, banner: Banner? = nil, status: HTTPResponse.Status = .ok
    ) async throws -> WebAnswer {
        let hotel = call.hotel
        let (groups, kinds, today) = try await call.read { reception, connection in
            (
                try GroupDesk(reception.desk).groups(of: hotel, limit: 50, connection), try GroupKind.all(of: hotel, connection),
                try reception.desk.today(at: hotel, connection)
            )
        }
        return GroupPages(call: call).list(groups, kinds, state ?? GroupPages.fresh(today), banner, status)
    }

    private static func make(_ call: DeskCall) async throws -> WebAnswer {
        let form = try call.context.form()
        let hotel = call.hotel
        let request = try DeskCall.request(form)
        let (kinds, today) = try await call.read { reception, connection in
            (try GroupKind.all(of: hotel, connection), try reception.desk.today(at: hotel, connection))
        }
        var state = GroupPages.form(kinds, call.localizer).read(form).state
        let stay = SellingRoutes.stay(call, today: today) { name in form[name].first }.stay
        if stay == nil { state.refuse("departure", DeskStayText.stayWrong(most: StayRequest.mostNights)) }
        guard state.isSound, let stay, let name = form["name"].first,
            let kind = form["kind"].first.flatMap({ text in kinds.first { $0.value == text } }),
            let rooms = form["rooms"].first.flatMap({ DeskWords.number($0) })
        else { return try await list(call, state, status: .unprocessableContent) }
        let days = form["hold"].first.flatMap { DeskWords.number($0) } ?? 0
        let end = days > 0 ? call.context.now.adding(seconds: Int64(days) * 86_400) : nil
        let isOne = !form["oneFolio"].isEmpty
        do {
            let wanted = [BookingGroup.Wanted(kind.roomType, kind.ratePlan, stay, rooms: rooms)]
            let group = try await call.write {
                try GroupDesk($0.desk).make(name, wanted, at: hotel, oneFolio: isOne, heldUntil: end, request: request, $1)
            }
            return .seeOther(call.link("groups", group.id.text, query: [("done", "yes")]))
        } catch {
            guard let refused = call.refused(error) else { throw error }
            return try await list(call, state, banner: refused, status: .conflict)
        }
    }

    private static func show(
        _ call: DeskCall, _ group: BookingGroup, _ banner: Banner? = nil, _ status: HTTPResponse.Status = .ok
    ) async throws -> WebAnswer {
        let references = try await call.read { reception, connection in
            try group.bookings.map { ($0.id, try reception.desk.reference(of: $0.id, connection)) }
        }
        return GroupPages(call: call).group(group, Dictionary(references) { first, _ in first }, banner, status)
    }

    private static func confirm(_ call: DeskCall) async throws -> WebAnswer {
        let group = try await group(call)
        do {
            try await call.write { _ = try GroupDesk($0.desk).confirm(group.id, $1) }
            return .seeOther(call.link("groups", group.id.text, query: [("done", "yes")]))
        } catch {
            guard let refused = call.refused(error) else { throw error }
            return try await show(call, group, refused, .conflict)
        }
    }
}

/// A room type under a rate plan, as a group chooses it.
struct GroupKind: Sendable {
    let roomType: RoomTypeID
    let ratePlan: RatePlanID
    let names: [LocalizedText]

    var value: String { "\(roomType) \(ratePlan)" }

    static func all(of hotel: HotelID, _ connection: any SQLConnection) throws -> [GroupKind] {
        let plans = try HotelTables.ratePlans(of: hotel, connection).filter(\.plan.isOffered)
        return try HotelTables.roomTypes(of: hotel, connection).filter(\.roomType.isOffered).flatMap { type in
            plans.map { GroupKind(roomType: type.id, ratePlan: $0.id, names: [type.roomType.value.name, $0.plan.value.name]) }
        }
    }
}
