import Accounts
import FeatureKit
import Guests
import HTTPTypes
import Ledger
import Primitives
import StrictJSON
import Web

/// Where those who work at hotels enter guests, and the privacy officer gives out and erases what is kept of them. Cities alone have guests.
enum GuestDeskRoutes {
    typealias Context = StaffContext<any OfficeSite>

    static var all: RouteSet<any OfficeSite> {
        var routes = RouteSet<any OfficeSite>()
        routes.on(
            .get, "/admin/guests", needs: .staff(.readGuests), query: ["hotel", "from", "until", "state", "after", "done"], "guests of hotels"
        ) { try await answer($0) { try await list($0, $1) } }
        routes.on(.post, "/admin/guests/find", needs: .staff(.readGuests), "finds a guest by a document") {
            try await answer($0) { try await find($0, $1) }
        }
        routes.on(.get, "/admin/guests/new", needs: .staff(.workAtFrontDesk), query: ["booking"], "enters a guest") {
            try await answer($0) { context, desk in
                try await entryPage(context, desk, booking(context.request.query("booking"), context.now)).answer()
            }
        }
        routes.on(.post, "/admin/guests/new", needs: .staff(.workAtFrontDesk), "reads a machine readable zone, or enters a guest") {
            try await answer($0) { try await enter($0, $1) }
        }
        routes.on(.post, "/admin/guests/card-link", needs: .staff(.workAtFrontDesk), "makes a link by which guests fill in their cards") {
            try await answer($0) { try await makeLink($0, $1) }
        }
        routes.on(.post, "/admin/guests/guest/:guest/card", needs: .staff(.workAtFrontDesk), "notes that a card was compared with the document") {
            try await answer($0) { context, desk in
                let id = try id(context)
                try await desk.register.checkCard(of: id, in: desk.scope, by: try context.actor)
                return .seeOther(Link.to(["admin", "guests", "guest", id.text], query: [("done", "changed")]))
            }
        }
        routes.on(.get, "/admin/guests/guest/:guest", needs: .staff(.readGuests), query: ["done"], "a guest") {
            try await answer($0) { try await guest($0, $1) }
        }
        routes.on(.get, "/admin/guests/guest/:guest/amend", needs: .staff(.workAtFrontDesk), "a guest, to be put right") {
            try await answer($0) { try await amendPage($0, $1).answer() }
        }
        routes.on(.post, "/admin/guests/guest/:guest/amend", needs: .staff(.workAtFrontDesk), "puts right what is written of a guest") {
            try await answer($0) { try await amendPage($0, $1).amend(in: $1.register, $1.scope) }
        }
        routes.on(.post, "/admin/guests/guest/:guest/stay", needs: .staff(.workAtFrontDesk), "notes a further stay of a guest who is known") {
            try await answer($0) { try await addStay($0, $1) }
        }
        routes.on(.post, "/admin/guests/guest/:guest/stay/:stay", needs: .staff(.workAtFrontDesk), "notes that a guest has come, gone or stays away")
        {
            try await answer($0) { try await change($0, $1) }
        }
        routes.on(.post, "/admin/guests/guest/:guest/document", needs: .staff(.openGuestDocuments), "opens a guest's document") {
            try await answer($0) { try await open($0, $1) }
        }
        routes.on(.post, "/admin/guests/guest/:guest/export", needs: .staff(.eraseGuests), "all that is kept of a guest, as JSON") {
            try await answer($0) { context, desk in
                let id = try id(context)
                let json = try await desk.register.export(id, in: desk.scope, by: try context.actor)
                return WebAnswer(
                    type: "application/json", json.compact, headers: [.contentDisposition: "attachment; filename=\"guest-\(id).json\""]
                ).cached(.personal)
            }
        }
        routes.on(.post, "/admin/guests/guest/:guest/erase", needs: .staff(.eraseGuests), "erases a guest, or a part of what is kept") {
            try await answer($0) { try await erase($0, $1) }
        }
        return routes.at("cities") { $0.place != .secretariat }
    }

    // MARK: Who asks

    /// The register as somebody may see it.
    struct Desk: Sendable {
        let register: GuestRegister
        let scope: GuestRegister.Scope
        /// Those of which they have a role.
        let hotels: [RoleGrant.HotelID]
    }

    private static func desk(_ context: Context) async throws -> Desk {
        let user = try await context.tenant.accounts.user(context.staff.login)
        let hotels = Set(user.grants.compactMap(\.hotel))
        let register = try GuestRegister(vault: context.tenant.vault, own: context.tenant.own, now: context.now)
        return Desk(register: register, scope: user.roles.contains(.privacyOfficer) ? .all : .hotels(hotels), hotels: hotels.sorted())
    }

    /// What a guest's page has no place for is told on a page of its own.
    static func answer(_ context: Context, _ make: (Context, Desk) async throws -> WebAnswer) async throws -> WebAnswer {
        do { return try await make(context, try await desk(context)) } catch let fault as GuestFault {
            guard fault != .notFound, fault != .noVault else { throw SiteRefusal.notFound }
            return GuestDeskPages(context: context).refused(fault)
        }
    }

    private static func id(_ context: Context) throws -> GuestID { try context.site.parameter("guest") { GuestID($0) } }

    private static func booking(_ text: String?, _ now: UTCTime) -> UUIDv7 { text.flatMap { UUIDv7($0) } ?? UUIDv7(at: now) }

    // MARK: The list

    private static func list(_ context: Context, _ desk: Desk) async throws -> WebAnswer {
        let request = context.request
        let names = try await HotelNames(at: context.tenant, in: context.localizer.language.code)
        let asked = request.query("hotel").flatMap { RoleGrant.HotelID($0) }
        let hotel = asked ?? (desk.scope == .all ? nil : desk.hotels.first)
        let today = context.localizer.by(names.clock(of: hotel.map { [$0] } ?? [])).today
        let filter = GuestRegister.Filter(
            hotel: hotel,
            from: request.query("from").flatMap { UTCDate($0) } ?? today.adding(days: -1),
            until: request.query("until").flatMap { UTCDate($0) } ?? today.adding(days: 7),
            state: request.query("state").flatMap { GuestStay.State(rawValue: $0) })
        let pages = GuestDeskPages(context: context)
        guard desk.scope == .all || !desk.hotels.isEmpty else { return pages.withoutHotel() }
        let (rows, hasMore) = try await desk.register.list(
            filter, after: request.query("after").flatMap { GuestRegister.Place($0) }, in: desk.scope)
        return pages.list(
            filter, rows, hasMore: hasMore, hotels: desk.hotels, names: names)
    }

    private static func find(_ context: Context, _ desk: Desk) async throws -> WebAnswer {
        let reading = GuestWords.findForm().read(try context.form())
        var state = reading.state
        let (number, code) = (reading.json["number"]?.string ?? "", reading.json["issuer"]?.string?.uppercased() ?? "")
        let issuer = MRZState(code: code)
        if state.isSound, issuer == nil { state = reading.refused(FieldError(path: "issuer", expected: .form(.travelState), found: .string(code))) }
        let pages = GuestDeskPages(context: context)
        guard state.isSound, let issuer else { return pages.found([], state) }
        let guests = try await desk.register.guests(with: number, issuer: issuer, in: desk.scope, by: try context.actor)
        return pages.found(try await desk.register.named(guests), FormState())
    }

    // MARK: One guest

    private static func guest(
        _ context: Context, _ desk: Desk, opened: GuestDocument? = nil, reason: FormState? = nil, erase: FormState? = nil,
        status: HTTPResponse.Status = .ok
    ) async throws -> WebAnswer {
        let record = try await desk.register.guest(try id(context), in: desk.scope)
        let police = try await PoliceQueue(desk.register).items(of: record.id, in: desk.scope)
        let names = try await HotelNames(at: context.tenant, in: context.localizer.language.code)
        return GuestPage(context: context.by(names.clock(of: [record.hotel])), record: record, police: police, opened: opened, names: names).answer(
            reason: reason, erase: erase, status: status)
    }

    private static func amendPage(_ context: Context, _ desk: Desk) async throws -> GuestAmendPage {
        let record = try await desk.register.guest(try id(context), in: desk.scope)
        guard !record.isErased else { throw GuestFault.erased }
        let names = try await HotelNames(at: context.tenant, in: context.localizer.language.code)
        return GuestAmendPage(context: context.by(names.clock(of: [record.hotel])), record: record)
    }

    private static func change(_ context: Context, _ desk: Desk) async throws -> WebAnswer {
        let (guest, form) = (try id(context), try context.form())
        let id = try context.site.parameter("stay") { GuestStay.ID($0) }
        let stay = try await desk.register.guest(guest, in: desk.scope).stays.first { $0.id == id }
        guard let stay else { throw SiteRefusal.notFound }
        let actor = try context.actor
        switch form["to"].first {
        case "arrived":
            let regime = try await PoliceRegime.of(context.tenant)
            try await PoliceQueue(desk.register).arrive(
                id, room: stay.room, regime: regime, offset: try await PoliceRegime.clock(of: stay.hotel, at: context.tenant), in: desk.scope,
                by: actor)
        case "departed":
            let offset = try await PoliceRegime.clock(of: stay.hotel, at: context.tenant)
            try await desk.register.change(
                id, .departed(on: context.now.adding(seconds: Int64(offset(context.now))).date), in: desk.scope, by: actor)
        case "cancelled": try await desk.register.change(id, .cancelled, in: desk.scope, by: actor)
        default: throw SiteRefusal.badRequest("The form does not say what has become of the stay. Load the page again.")
        }
        return .seeOther(Link.to(["admin", "guests", "guest", guest.text], query: [("done", "changed")]))
    }

    private static func open(_ context: Context, _ desk: Desk) async throws -> WebAnswer {
        let reading = GuestWords.reasonForm().read(try context.form())
        var state = reading.state
        guard state.isSound else { return try await guest(context, desk, reason: state, status: .unprocessableContent) }
        do {
            let document = try await desk.register.openDocument(
                try id(context), reason: reading.json["reason"]?.string ?? "", in: desk.scope, by: try context.actor)
            return try await guest(context, desk, opened: document)
        } catch GuestFault.noReason {
            state.refuse("reason", GuestTermsText.reasonNeeded)
            return try await guest(context, desk, reason: state, status: .unprocessableContent)
        }
    }

    private static func erase(_ context: Context, _ desk: Desk) async throws -> WebAnswer {
        let (id, form) = (try id(context), try context.form())
        var state = GuestWords.eraseForm().read(form).state
        if state.isSound, form["sure"].isEmpty { state.refuse("sure", GuestRegisterText.eraseUnsure) }
        guard state.isSound else { return try await guest(context, desk, erase: state, status: .unprocessableContent) }
        let part = form["part"].first.flatMap { GuestPart(rawValue: $0) }
        do {
            try await GuestErasure(vault: context.tenant.vault, own: context.tenant.own, now: context.now).erase(
                id, part, for: .request, in: desk.scope, by: try context.actor)
        } catch let fault as GuestFault where fault == .stay(.inHouse) {
            state.refuse(nil, GuestTermsText.faultInHouse)
            return try await guest(context, desk, erase: state, status: .conflict)
        }
        return .seeOther(Link.to(["admin", "guests", "guest", id.text], query: [("done", "erased")]))
    }
}
