import Accounts
import FeatureKit
import HTTPTypes
import Ledger
import Lodging
import Primitives
import SQL
import Web

/// The close of business days, and how well the hotel is sold.
enum NightRoutes {
    static var all: RouteSet<any OfficeSite> {
        var routes = RouteSet<any OfficeSite>()
        routes.on(
            .get, "/admin/desk/:hotel/night", needs: .staff(.workAtFrontDesk), query: ["done"],
            "the business day that is to be closed, and those that were"
        ) {
            try await DeskCall.answer($0) { try await list($0) }
        }
        routes.on(.post, "/admin/desk/:hotel/night", needs: .staff(.workAtFrontDesk), "closes a business day") {
            try await DeskCall.answer($0) { try await close($0) }
        }
        routes.on(
            .post, "/admin/desk/:hotel/night/past", needs: .staff(.workAtFrontDesk),
            "says of bookings of days before the first audit whether the guests came"
        ) {
            try await DeskCall.answer($0) { try await settlePast($0) }
        }
        routes.on(.get, "/admin/desk/:hotel/night/:day", needs: .staff(.workAtFrontDesk), query: ["done"], "what a business day came to") {
            try await DeskCall.answer($0) { call in
                let (day, hotel) = (try call.context.site.parameter("day") { UTCDate($0) }, call.hotel)
                guard let report = try await call.read({ try NightAudit.report(day, of: hotel, $1) }) else { throw SiteRefusal.notFound }
                return NightPages(call: call).report(report)
            }
        }
        routes.on(
            .get, "/admin/desk/:hotel/figures", needs: .staff(.workAtFrontDesk), query: ["from", "until"], "occupancy and what rooms earn, by night"
        ) { try await DeskCall.answer($0) { try await figures($0) } }
        return routes.at("cities") { $0.place != .secretariat }
    }

    private static func list(_ call: DeskCall, banner: Banner? = nil, status: HTTPResponse.Status = .ok) async throws -> WebAnswer {
        let view = try await call.read { try DeskNight($0, call.own, call.hotel, $1) }
        return NightPages(call: call).list(view, banner, status)
    }

    private static func close(_ call: DeskCall) async throws -> WebAnswer {
        guard let day = try call.context.form()["day"].first.flatMap({ UTCDate($0) }) else {
            throw SiteRefusal.badRequest("The form does not say which day. Load the page again.")
        }
        do {
            _ = try await NightAudit(call.desk, call.own).close(day, of: call.hotel)
            return .seeOther(call.link("night", day.description, query: [("done", "yes")]))
        } catch {
            guard let refused = call.refused(error) else { throw error }
            return try await list(call, banner: refused, status: .conflict)
        }
    }

    private static func settlePast(_ call: DeskCall) async throws -> WebAnswer {
        let form = try call.context.form()
        let listed = (form["listed"].first ?? "").split(separator: " ").compactMap { UUIDv7(String($0)) }
        let came = Set(form["came"].compactMap { UUIDv7($0) })
        let hotel = call.hotel
        do {
            try await call.write { try PastArrivals.settle(listed, came: came, at: hotel, $0, $1) }
            return .seeOther(call.link("night", query: [("done", "yes")]))
        } catch {
            guard let refused = call.refused(error) else { throw error }
            return try await list(call, banner: refused, status: .conflict)
        }
    }

    private static func figures(_ call: DeskCall) async throws -> WebAnswer {
        let hotel = call.hotel
        let today = try await call.read { try $0.desk.today(at: hotel, $1) }
        let from = call.query.query("from").flatMap { UTCDate($0) } ?? today.adding(days: -27)
        let until = call.query.query("until").flatMap { UTCDate($0) } ?? today
        var state = FormState(["from": [from.description], "until": [until.description]])
        guard until >= from, until.daysSince1970 - from.daysSince1970 < HotelFigures.mostDays else {
            state.refuse("until", DeskNightText.rangeWrong(most: HotelFigures.mostDays))
            return NightPages(call: call).figures(nil, state, today)
        }
        let figures = try await call.read { try HotelFigures.of(hotel, from..<until.adding(days: 1), $0.desk, $1) }
        return NightPages(call: call).figures(figures, state, today)
    }
}
