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
        routes.desk(.get, "/admin/guests", needs: .readGuests, query: ["hotel", "from", "until", "state", "after", "done"], "guests of hotels") {
            try await list($0, $1)
        }
        routes.desk(.post, "/admin/guests/find", needs: .readGuests, "finds a guest by a document") { try await find($0, $1) }
        routes.desk(.get, "/admin/guests/new", needs: .workAtFrontDesk, query: ["booking"], "enters a guest") { context, desk in
            try await entryPage(context, desk, try BookedStay.name(context.request.query("booking"), context.now)).answer()
        }
        routes.desk(.post, "/admin/guests/new", needs: .workAtFrontDesk, "reads a machine readable zone, or enters a guest") {
            try await enter($0, $1)
        }
        routes.desk(.post, "/admin/guests/card-link", needs: .workAtFrontDesk, "makes a link by which guests fill in their cards") {
            try await makeLink($0, $1)
        }
        routes.desk(.post, "/admin/guests/guest/:guest/card", needs: .workAtFrontDesk, "notes that a card was compared with the document") {
            context, desk in
            let id = try id(context)
            try await desk.register.checkCard(of: id, in: desk.scope, by: try context.actor)
            return .seeOther(Link.to(["admin", "guests", "guest", id.text], query: [("done", "changed")]))
        }
        routes.desk(.get, "/admin/guests/guest/:guest", needs: .readGuests, query: ["done"], "a guest") { try await guest($0, $1) }
        routes.desk(.get, "/admin/guests/guest/:guest/amend", needs: .workAtFrontDesk, "a guest, to be put right") {
            try await amendPage($0, $1).answer()
        }
        routes.desk(.post, "/admin/guests/guest/:guest/amend", needs: .workAtFrontDesk, "puts right what is written of a guest") {
            try await amendPage($0, $1).amend(in: $1.register, $1.scope)
        }
        routes.desk(.post, "/admin/guests/guest/:guest/stay", needs: .workAtFrontDesk, "notes a further stay of a guest who is known") {
            try await addStay($0, $1)
        }
        routes.desk(
            .post, "/admin/guests/guest/:guest/stay/:stay", needs: .workAtFrontDesk, "notes that a guest has come, gone or stays away"
        ) { try await change($0, $1) }
        routes.desk(.post, "/admin/guests/guest/:guest/document", needs: .openGuestDocuments, "opens a guest's document") {
            try await open($0, $1)
        }
        routes.desk(.post, "/admin/guests/guest/:guest/export", needs: .eraseGuests, "all that is kept of a guest, as JSON") { context, desk in
            let id = try id(context)
            let json = try await desk.register.export(id, in: desk.scope, by: try context.actor)
            return WebAnswer(
                type: "application/json", json.compact, headers: [.contentDisposition: "attachment; filename=\"guest-\(id).json\""]
            ).cached(.personal)
        }
        routes.desk(.post, "/admin/guests/guest/:guest/erase", needs: .eraseGuests, "erases a guest, or a part of what is kept") {
            try await erase($0, $1)
        }
        return routes.at("cities") { $0.place != .secretariat }
    }

    private static func id(_ context: Context) throws -> GuestID { try context.site.parameter("guest") { GuestID($0) } }

    // MARK: The list

    private static func list(_ context: Context, _ desk: GuestDesk) async throws -> WebAnswer {
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

    private static func find(_ context: Context, _ desk: GuestDesk) async throws -> WebAnswer {
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
        _ context: Context, _ desk: GuestDesk, opened: GuestDocument? = nil, reason: FormState? = nil, erase: FormState? = nil,
        status: HTTPResponse.Status = .ok
    ) async throws -> WebAnswer {
        let record = try await desk.register.guest(try id(context), in: desk.scope)
        let police = try await PoliceQueue(desk.register).items(of: record.id, in: desk.scope)
        let names = try await HotelNames(at: context.tenant, in: context.localizer.language.code)
        return GuestPage(
            context: context.by(names.clock(of: [record.hotel])), record: record, police: police, opened: opened, names: names,
            worksThere: desk.works(at: record.hotel)
        ).answer(reason: reason, erase: erase, status: status)
    }

    private static func amendPage(_ context: Context, _ desk: GuestDesk) async throws -> GuestAmendPage {
        let record = try await desk.register.guest(try id(context), in: desk.scope)
        guard !record.isErased else { throw GuestFault.erased }
        let names = try await HotelNames(at: context.tenant, in: context.localizer.language.code)
        return GuestAmendPage(context: context.by(names.clock(of: [record.hotel])), record: record)
    }

    private static func change(_ context: Context, _ desk: GuestDesk) async throws -> WebAnswer {
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

    private static func open(_ context: Context, _ desk: GuestDesk) async throws -> WebAnswer {
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

    private static func erase(_ context: Context, _ desk: GuestDesk) async throws -> WebAnswer {
        let (id, form) = (try id(context), try context.form())
        let isUntold = try await PoliceQueue(desk.register).items(of: id, in: desk.scope).contains(where: \.isUntold)
        var state = GuestWords.eraseForm(isUntold: isUntold).read(form).state
        if state.isSound, form["sure"].isEmpty { state.refuse("sure", GuestRegisterText.eraseUnsure) }
        guard state.isSound else { return try await guest(context, desk, erase: state, status: .unprocessableContent) }
        let part = form["part"].first.flatMap { GuestPart(rawValue: $0) }
        do {
            try await GuestErasure(vault: context.tenant.vault, own: context.tenant.own, now: context.now).erase(
                id, part, for: .request, isUntoldToo: !form["untold"].isEmpty, in: desk.scope, by: try context.actor)
        } catch let fault as GuestFault where fault == .stay(.inHouse) {
            state.refuse(nil, GuestTermsText.faultInHouse)
            return try await guest(context, desk, erase: state, status: .conflict)
        } catch GuestFault.untold {
            state.refuse("untold", GuestErasureText.untoldUnsure)
            return try await guest(context, desk, erase: state, status: .unprocessableContent)
        }
        return .seeOther(Link.to(["admin", "guests", "guest", id.text], query: [("done", "erased")]))
    }
}
