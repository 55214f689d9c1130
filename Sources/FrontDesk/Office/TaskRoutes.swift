import Accounts
import FeatureKit
import HTTPTypes
import Ledger
import Lodging
import Primitives
import Web

/// What a desk has to see to.
enum TaskRoutes {
    static var all: RouteSet<any OfficeSite> {
        var routes = RouteSet<any OfficeSite>()
        routes.on(.get, "/admin/desk/:hotel/tasks", needs: .staff(.workAtFrontDesk), query: ["done"], "what the desk has to see to") {
            try await DeskCall.answer($0) { call in
                let hotel = call.hotel
                return TaskPage(call: call, list: try await call.read { try DeskToDo($0, hotel, $1) }).answer()
            }
        }
        routes.on(.post, "/admin/desk/:hotel/tasks", needs: .staff(.workAtFrontDesk), "notes that somebody has seen to something") {
            try await DeskCall.answer($0) { try await close($0) }
        }
        return routes.at("cities") { $0.place != .secretariat }
    }

    private static func close(_ call: DeskCall) async throws -> WebAnswer {
        let form = try call.context.form()
        guard let kind = form["kind"].first.flatMap({ DeskTask.Kind(rawValue: $0) }), let id = form["booking"].first.flatMap({ UUIDv7($0) }) else {
            throw SiteRefusal.badRequest("The form does not say what was seen to. Load the page again.")
        }
        let booking = try await call.booking(id)
        try await call.write { try $0.desk.close(kind, of: booking.id, $1) }
        return .seeOther(call.link("tasks", query: [("done", "yes")]))
    }
}
