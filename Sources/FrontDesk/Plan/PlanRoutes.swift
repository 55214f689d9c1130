import Accounts
import FeatureKit
import HTTPTypes
import Ledger
import Lodging
import Primitives
import Web

/// The plan of a hotel's rooms and days.
enum PlanRoutes {
    static var all: RouteSet<any OfficeSite> {
        var routes = RouteSet<any OfficeSite>()
        routes.on(
            .get, "/admin/desk/:hotel/plan", needs: .staff(.workAtFrontDesk), query: ["from", "page", "done"], "which booking has which room when"
        ) {
            try await DeskCall.answer($0) { try await show($0) }
        }
        routes.on(.post, "/admin/desk/:hotel/plan", needs: .staff(.workAtFrontDesk), "gives a booking a room from the plan") {
            try await DeskCall.answer($0) { try await seat($0) }
        }
        return routes.at("cities") { $0.place != .secretariat }
    }

    private static func show(_ call: DeskCall, banner: Banner? = nil, status: HTTPResponse.Status = .ok) async throws -> WebAnswer {
        let (from, number) = asked(call)
        let hotel = call.hotel
        let plan = try await call.read { try RoomPlan($0, hotel, from: from, page: number - 1, $1) }
        return PlanPage(call: call, plan: plan).answer(banner, status)
    }

    private static func asked(_ call: DeskCall) -> (from: UTCDate?, page: Int) {
        (call.query.query("from").flatMap { UTCDate($0) }, call.query.query("page").flatMap { Int($0) }.map { min(max($0, 1), 1000) } ?? 1)
    }

    private static func seat(_ call: DeskCall) async throws -> WebAnswer {
        let form = try call.context.form()
        do {
            guard let id = form["booking"].first.flatMap({ UUIDv7($0) }), let room = form["room"].first.flatMap({ RoomNumber($0) }) else {
                throw LodgingRefusal.notFound(.room)
            }
            let booking = try await call.booking(id)
            // Who is in the house moves for a reason, which the booking's page asks for.
            guard booking.state == .confirmed else { throw LodgingRefusal.wrongState(booking.state) }
            try await call.write { _ = try $0.move(id, to: room, reason: "", $1) }
        } catch {
            guard let refused = call.refused(error) else { throw error }
            return try await show(call, banner: refused, status: .conflict)
        }
        let (from, number) = asked(call)
        return .seeOther(
            call.link("plan", query: (from.map { [("from", $0.description)] } ?? []) + [("page", String(number)), ("done", "yes")]))
    }
}
