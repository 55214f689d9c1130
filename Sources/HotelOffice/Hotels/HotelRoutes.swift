import Accounts
import Envelope
import FeatureKit
import HTTPTypes
import Lodging
import Primitives
import StrictJSON
import Web

/// Hotels: which there are, what each tells of itself, and who manages it.
enum HotelRoutes {
    typealias Context = HotelOfficeDesk.Context

    static var all: RouteSet<any OfficeSite> {
        var routes = RouteSet<any OfficeSite>()
        routes.on(.get, "/admin/hotels", needs: .staff(.manageHotels), query: ["after"], "hotels that one manages") { try await list($0) }
        routes.on(.get, "/admin/hotels/new", needs: .staff(.manageUsers), "a new hotel") { context in
            HotelEditPage(context: context).new(HotelForm.proposal)
        }
        routes.on(.post, "/admin/hotels/new", needs: .staff(.manageUsers), "adds a hotel") { try await add($0) }
        routes.on(.get, "/admin/hotels/:hotel", needs: .staff(.manageHotels), query: ["done"], "a hotel") { context in
            try await page(context).answer()
        }
        routes.on(.get, "/admin/hotels/:hotel/edit", needs: .staff(.manageHotels), "what a hotel tells of itself, to be changed") { context in
            let pages = try await HotelOfficeDesk(context).hotel(managing: true)
            return HotelEditPage(context: context).edit(pages, HotelForm.state(pages.hotel.value), revision: pages.hotel.revision)
        }
        routes.on(.post, "/admin/hotels/:hotel/edit", needs: .staff(.manageHotels), "changes what a hotel tells of itself") { try await edit($0) }
        routes.on(.post, "/admin/hotels/:hotel/open", needs: .staff(.manageHotels), "opens a hotel to travellers, or closes it") { context in
            let desk = try await HotelOfficeDesk(context)
            let hotel = try await desk.hotel(managing: true)
            let isOpen = try context.form()["open"].first == "yes"
            try await desk.write { try $0.setOpen(isOpen, hotel.id, $1) }
            return WebAnswer.seeOther(hotel.link(query: [("done", isOpen ? "opened" : "closed")]))
        }
        routes.on(.post, "/admin/hotels/:hotel/badge", needs: .staff(.manageUsers), "notes that the forum has given a hotel its badge") {
            try await badge($0)
        }
        routes.on(.post, "/admin/hotels/:hotel/people", needs: .staff(.manageUsers), "says who works for a hotel") { try await people($0) }
        return routes
    }

    // MARK: The list

    private static func list(_ context: Context) async throws -> WebAnswer {
        let desk = try await HotelOfficeDesk(context)
        let after = context.request.query("after") ?? ""
        let (scope, most) = (desk.scope, HotelListPage.most)
        let rows = try await desk.read { _, connection in
            try HotelListPage.Row.all(after: after, limit: most + 1, seenBy: scope, connection)
        }
        return HotelListPage(context: context, mayAdd: scope.mayAddHotels).answer(rows, isFirst: after.isEmpty)
    }

    private static func page(
        _ context: Context, badge: FormState? = nil, people: FormState? = nil, status: HTTPResponse.Status = .ok
    ) async throws -> HotelPage {
        let desk = try await HotelOfficeDesk(context)
        let pages = try await desk.hotel()
        let id = pages.id
        let counts = try await desk.read { _, connection in try HotelPage.Counts(of: id, connection) }
        var staff: [StaffUser] = []
        if desk.scope.mayAddHotels {
            staff = try await context.tenant.accounts.users().filter { $0.grants.contains { $0.hotel?.text == id.text } }
        }
        return HotelPage(pages: pages, counts: counts, staff: staff, badge: badge, people: people, status: status)
    }

    // MARK: One hotel

    private static func add(_ context: Context) async throws -> WebAnswer {
        let desk = try await HotelOfficeDesk(context)
        let page = HotelEditPage(context: context)
        let form = HotelForm.form(isNew: true)
        switch form.read(try context.form(), as: { (fields) throws(FieldError) in try HotelForm.judge(fields, before: nil) }) {
        case .refused(let state): return page.new(state, status: .unprocessableContent)
        case .accepted(let hotel, let reading):
            guard let id = NewName.read(reading, { HotelID($0) }) else { return page.new(NewName.refused(reading), status: .unprocessableContent) }
            do {
                try await desk.write { try $0.set(hotel, as: id, revision: 0, $1) }
                return WebAnswer.seeOther(Link.to(["admin", "hotels", id.text], query: [("done", "added")]))
            } catch let refusal as LodgingRefusal {
                return page.new(reading.refused(field(of: refusal, isNew: true), RefusalWords.message(refusal)), status: RefusalWords.status(refusal))
            }
        }
    }

    private static func edit(_ context: Context) async throws -> WebAnswer {
        let desk = try await HotelOfficeDesk(context)
        let pages = try await desk.hotel(managing: true)
        let (body, page, before) = (try context.form(), HotelEditPage(context: context), pages.hotel.value)
        let revision = try body.revision()
        switch HotelForm.form(isNew: false).read(
            body, over: before.json, as: { (fields) throws(FieldError) in try HotelForm.judge(fields, before: before) })
        {
        case .refused(let state): return page.edit(pages, state, revision: revision, status: .unprocessableContent)
        case .accepted(let hotel, let reading):
            do {
                try await desk.write { try $0.set(hotel, as: pages.id, revision: revision, $1) }
                return WebAnswer.seeOther(pages.link(query: [("done", "saved")]))
            } catch LodgingRefusal.stale(let thing, let current) {
                return page.edit(
                    pages, reading.state, revision: current, status: .conflict, pages.stale(thing, now: pages.link()))
            } catch let refusal as LodgingRefusal {
                return page.edit(
                    pages, reading.refused(field(of: refusal, isNew: false), RefusalWords.message(refusal)), revision: revision,
                    status: RefusalWords.status(refusal))
            }
        }
    }

    private static func field(of refusal: LodgingRefusal, isNew: Bool) -> String? {
        switch refusal {
        case .timeZone, .notPossible(.zoneStays): "timeZone"
        case .notPossible(.taxBesidePlan): "taxes.tourist.currency"
        case .taken where isNew: "id"
        default: nil
        }
    }

    // MARK: What the city's administrator says of it

    private static func badge(_ context: Context) async throws -> WebAnswer {
        let desk = try await HotelOfficeDesk(context)
        let (pages, body) = (try await desk.hotel(), try context.form())
        let revision = try body.revision()
        let reading = HotelPage.badgeForm.read(body)
        guard reading.state.isSound else { return try await page(context, badge: reading.state, status: .unprocessableContent).answer() }
        do {
            let badge: Hotel.CulturalBadge?
            if reading.json["since"] == nil, reading.json["until"] == nil {
                badge = nil
            } else {
                badge = try Hotel.CulturalBadge(reading.json, path: "")
            }
            try await desk.write { try $0.setBadge(badge, at: pages.id, revision: revision, $1) }
            return WebAnswer.seeOther(pages.link(query: [("done", "saved")]))
        } catch let error as FieldError {
            return try await page(context, badge: reading.refused(error), status: .unprocessableContent).answer()
        } catch let refusal as LodgingRefusal {
            return try await page(context, badge: reading.refused(nil, RefusalWords.message(refusal)), status: RefusalWords.status(refusal)).answer()
        }
    }

    /// Gives a role for the hotel to a user of the site, or takes it.
    private static func people(_ context: Context) async throws -> WebAnswer {
        let pages = try await HotelOfficeDesk(context).hotel()
        let (body, accounts) = (try context.form(), context.tenant.accounts)
        let reading = HotelPage.peopleForm.read(body)
        let isTaken = body["take"].first == "yes"
        guard isTaken || reading.state.isSound else {
            return try await page(context, people: reading.state, status: .unprocessableContent).answer()
        }
        guard let login = body["login"].first, let role = body["role"].first.flatMap({ StaffRole(rawValue: $0) }), role.isForHotels,
            let hotel = RoleGrant.HotelID(pages.id.text), let grant = RoleGrant(role, hotel: hotel)
        else { throw SiteRefusal.badRequest("The form does not say who shall do what. Load the page again.") }
        do {
            let user = try await accounts.user(login)
            let grants = isTaken ? user.grants.filter { $0 != grant } : user.grants + (user.grants.contains(grant) ? [] : [grant])
            _ = try await accounts.setRoles(grants, of: login, by: try context.actor)
            return WebAnswer.seeOther(pages.link(query: [("done", "saved")]))
        } catch let refusal as AccountRefusal {
            let message: Message =
                switch refusal {
                case .noSuchUser: HotelOfficeText.noSuchUser(login: login)
                case .noRoles: HotelOfficeText.lastRole(login: login)
                default: RefusalText.notPossible(reason: refusal.problem.detail)
                }
            let state = isTaken ? FormState() : reading.state
            return try await page(context, people: state.with(isTaken ? nil : "login", message), status: .unprocessableContent).answer()
        }
    }
}

extension FormState {
    /// The state with a sentence about a field, or about the whole.
    func with(_ field: String?, _ message: Message) -> FormState {
        var state = self
        state.refuse(field, message)
        return state
    }
}
