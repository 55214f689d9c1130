import Accounts
import FeatureKit
import Guests
import HTTPTypes
import Ledger
import Primitives
import SQL
import StrictJSON
import Web

/// Where the police is told of guests, and its answers are noted.
enum PoliceRoutes {
    typealias Context = StaffContext<any OfficeSite>

    static var all: RouteSet<any OfficeSite> {
        var routes = RouteSet<any OfficeSite>()
        routes.on(.get, "/admin/police", needs: .staff(.exportToPolice), query: ["done", "guests"], "guests of whom the police is to be told") {
            try await answer($0) { try await queue($0, $1) }
        }
        routes.on(.post, "/admin/police/export", needs: .staff(.exportToPolice), "a file for the police") {
            try await answer($0) { try await export($0, $1) }
        }
        routes.on(.post, "/admin/police/file/:file", needs: .staff(.exportToPolice), "notes that the police has a file") {
            try await answer($0) { context, queue in
                let count = try await queue.acknowledge(file: try context.site.parameter("file"), by: try context.actor)
                return .seeOther(Link.to(["admin", "police"], query: [("done", "file"), ("guests", String(count))]))
            }
        }
        routes.on(
            .get, "/admin/police/guests", needs: .staff(.exportToPolice), query: ["state", "file", "after"],
            "registrations of a state, or of a file"
        ) { try await answer($0) { try await list($0, $1) } }
        routes.on(.get, "/admin/police/stay/:stay", needs: .staff(.exportToPolice), "a registration") {
            try await answer($0) { try await item($0, $1) }
        }
        routes.on(.post, "/admin/police/stay/:stay", needs: .staff(.exportToPolice), "notes what the police has answered") {
            try await answer($0) { try await note($0, $1) }
        }
        routes.on(.get, "/admin/police/hotels", needs: .staff(.exportToPolice), query: ["after"], "how the police knows hotels") {
            try await answer($0) { context, _ in try await lodgingPages(context).list() }
        }
        routes.on(.get, "/admin/police/lodging/:hotel", needs: .staff(.exportToPolice), "how the police knows a hotel") {
            try await answer($0) { context, _ in
                let (hotel, pages) = (try hotel(context), try await lodgingPages(context))
                guard pages.hotels.contains(hotel) else { throw SiteRefusal.notFound }
                return pages.form(of: hotel)
            }
        }
        routes.on(.post, "/admin/police/lodging/:hotel", needs: .staff(.exportToPolice), "says how the police knows a hotel") {
            try await answer($0) { try await set($0, $1) }
        }
        return routes.at("cities") { $0.place != .secretariat }
    }

    private static let done = WebAnswer.seeOther(Link.to(["admin", "police"], query: [("done", "saved")]))

    private static func answer(_ context: Context, _ make: (Context, PoliceQueue) async throws -> WebAnswer) async throws -> WebAnswer {
        do {
            let register = try GuestRegister(vault: context.tenant.vault, own: context.tenant.own, now: context.now)
            return try await make(context, PoliceQueue(register))
        } catch let fault as GuestFault {
            guard fault != .notFound, fault != .noVault else { throw SiteRefusal.notFound }
            return GuestDeskPages(context: context).refused(fault)
        }
    }

    private static func stay(_ context: Context) throws -> GuestStay.ID { try context.site.parameter("stay") { GuestStay.ID($0) } }

    private static func hotel(_ context: Context) throws -> RoleGrant.HotelID {
        try context.site.parameter("hotel") { RoleGrant.HotelID($0) }
    }

    private static func lodgingPages(_ context: Context) async throws -> PoliceLodgingPages {
        let (known, hotels) = try await context.tenant.own.read { connection in
            (try PoliceFormat.Lodging.all(connection), try PoliceFormat.Lodging.hotels(connection))
        }
        return PoliceLodgingPages(
            context: context, lodging: known, hotels: hotels,
            hotelNames: try await HotelNames(at: context.tenant, in: context.localizer.language.code))
    }

    private static func queue(_ context: Context, _ queue: PoliceQueue, banner: Banner? = nil) async throws -> WebAnswer {
        var items: [PoliceQueue.State: [PoliceQueue.Item]] = [:]
        for state in PoliceQueue.State.allCases where state != .exported {
            items[state] = try await queue.items(state, most: state == .acknowledged ? PolicePage.answered : PoliceTable.first, in: .all)
        }
        let shown = items.values.flatMap { $0 }
        let (known, hotels) = try await context.tenant.own.read { connection in
            (try PoliceFormat.Lodging.all(connection), try PoliceFormat.Lodging.hotels(connection))
        }
        let names = try await HotelNames(at: context.tenant, in: context.localizer.language.code)
        let page = PolicePage(
            context: context.by(names.clock(of: Set(shown.map(\.stay.hotel)))), overview: try await queue.overview(), items: items,
            files: try await queue.waitingFiles(), names: try await people(shown, queue), lodging: known, hotels: hotels,
            regime: try await PoliceRegime.of(context.tenant), hotelNames: names)
        return page.answer(banner: banner)
    }

    private static func people(_ items: [PoliceQueue.Item], _ queue: PoliceQueue) async throws -> [GuestID: String] {
        try await queue.register.people(items.map(\.stay.guest)).compactMapValues { $0.identity?.name }
    }

    private static func list(_ context: Context, _ queue: PoliceQueue) async throws -> WebAnswer {
        let request = context.request
        guard let state = request.query("state").flatMap({ PoliceQueue.State(rawValue: $0) }) else { throw SiteRefusal.notFound }
        let file = request.query("file")
        guard file.map({ UUIDv7($0) != nil }) ?? true else { throw SiteRefusal.notFound }
        let found = try await queue.items(
            state, file: file, after: request.query("after").flatMap { PoliceQueue.Place($0) }, most: PoliceTable.most + 1, in: .all)
        let items = Array(found.prefix(PoliceTable.most))
        let names = try await HotelNames(at: context.tenant, in: context.localizer.language.code)
        let table = PoliceTable(
            context: context.by(names.clock(of: Set(items.map(\.stay.hotel)))), names: try await people(items, queue), hotelNames: names)
        return table.list(state, file: file, items, hasMore: found.count > items.count)
    }

    private static func export(_ context: Context, _ queue: PoliceQueue) async throws -> WebAnswer {
        guard let format = try context.form()["format"].first.flatMap({ PoliceFormat(rawValue: $0) }) else {
            throw SiteRefusal.badRequest("The form does not say in which format. Load the page again.")
        }
        let file = try await queue.export(format, by: try context.actor)
        guard let file, !file.bytes.isEmpty else {
            let localizer = context.localizer
            let message = file.map { PoliceText.incomplete(count: $0.incomplete.count) } ?? PoliceText.noneReady
            return try await self.queue(
                context, queue,
                banner: Banner(.warning, label: localizer(PoliceText.title), title: localizer(PoliceText.due), text: localizer(message)))
        }
        let name = "\(format.rawValue)-v\(format.version)-\(context.localizer.today)-\(file.id.suffix(6)).csv"
        return WebAnswer(
            type: "text/csv; charset=utf-8; header=present", file.bytes, headers: [.contentDisposition: "attachment; filename=\"\(name)\""]
        ).cached(.personal)
    }

    private static func item(_ context: Context, _ queue: PoliceQueue, _ state: FormState? = nil) async throws -> WebAnswer {
        let item = try await queue.item(try stay(context), in: .all)
        let name = try await queue.register.people([item.stay.guest])[item.stay.guest]?.identity?.name
        let names = try await HotelNames(at: context.tenant, in: context.localizer.language.code)
        return PoliceItemPage(context: context.by(names.clock(of: [item.stay.hotel])), item: item, name: name).answer(state)
    }

    private static func note(_ context: Context, _ queue: PoliceQueue) async throws -> WebAnswer {
        let (id, form) = (try stay(context), try context.form())
        let item = try await queue.item(id, in: .all)
        var state = PoliceItemPage.form(item.state).read(form).state
        guard state.isSound else { return try await self.item(context, queue, state) }
        let text = form["text"].first ?? ""
        let answer: PoliceQueue.Answer =
            switch form["outcome"].first {
            case "acknowledged": .acknowledged(number: text)
            case "rejected": .rejected(reason: text)
            default: .again
            }
        do { try await queue.answer(id, answer, in: .all, by: try context.actor) } catch GuestFault.noReason {
            state.refuse("text", PoliceText.reasonNeeded)
            return try await self.item(context, queue, state)
        }
        return done
    }

    private static func set(_ context: Context, _ queue: PoliceQueue) async throws -> WebAnswer {
        let hotel = try hotel(context)
        let outcome = PoliceLodgingPages.form.read(try context.form()) { (fields) throws(FieldError) in try PoliceFormat.Lodging(fields) }
        switch outcome {
        case .refused(let state): return try await lodgingPages(context).form(of: hotel, state)
        case .accepted(let lodging, _):
            let (actor, now) = (try context.actor, context.now)
            try await context.tenant.own.write { try lodging.store(hotel, by: actor, at: now, $0) }
            return done
        }
    }
}
