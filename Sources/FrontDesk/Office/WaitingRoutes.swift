import Accounts
import FeatureKit
import Guests
import HTTPTypes
import Ledger
import Lodging
import Primitives
import SQL
import Web

/// The waiting list of a hotel, at its desk.
enum WaitingRoutes {
    static var all: RouteSet<any OfficeSite> {
        var routes = RouteSet<any OfficeSite>()
        routes.on(.get, "/admin/desk/:hotel/waiting", needs: .staff(.workAtFrontDesk), query: ["done", "after"], "who waits for a room") {
            try await DeskCall.answer($0) { try await list($0) }
        }
        routes.on(.post, "/admin/desk/:hotel/waiting", needs: .staff(.workAtFrontDesk), "notes that somebody waits for a room") {
            try await DeskCall.answer($0) { try await add($0) }
        }
        routes.on(
            .post, "/admin/desk/:hotel/waiting/:entry", needs: .staff(.workAtFrontDesk), "books what is held for who waits, or strikes them off"
        ) {
            try await DeskCall.answer($0) { try await change($0) }
        }
        return routes.at("cities") { $0.place != .secretariat }
    }

    private static func list(
        _ call: DeskCall, _ state: FormState? = nil, banner: Banner? = nil, status: HTTPResponse.Status = .ok
    ) async throws -> WebAnswer {
        let hotel = call.hotel
        let (entries, types, today) = try await call.read { reception, connection in
            let list = WaitingList(reception.desk)
            let entries = try list.open(of: hotel, connection)
            return (
                entries, try HotelTables.roomTypes(of: hotel, connection).map { (id: $0.id, name: $0.roomType.value.name) },
                try reception.desk.today(at: hotel, connection)
            )
        }
        var names: [UUIDv7: WaitingContact] = [:]
        for (entry, text) in try await call.notes.texts(of: entries.map(\.id)) { names[entry] = WaitingContact(text) }
        let page = WaitingPage(call: call, entries: entries, contacts: names, types: types)
        return page.answer(state ?? WaitingPage.fresh(today), banner, status)
    }

    private static func add(_ call: DeskCall) async throws -> WebAnswer {
        let form = try call.context.form()
        let (hotel, request) = (call.hotel, try DeskCall.request(form))
        let today = try await call.read { try $0.desk.today(at: hotel, $1) }
        var state = WaitingPage.form([]).read(form).state
        let stay = SellingRoutes.stay(call, today: today) { form[$0].first }.stay
        if stay == nil { state.refuse("departure", DeskStayText.stayWrong(most: StayRequest.mostNights)) }
        let mail = form["mail"].first.flatMap { MailAddress($0) }
        let phone = form["phone"].first ?? ""
        if mail == nil, phone.isEmpty || !(form["mail"].first ?? "").isEmpty { state.refuse("mail", DeskWaitingText.mailWrong) }
        guard state.isSound, let stay, let type = form["kind"].first.flatMap({ RoomTypeID($0) }) else {
            return try await list(call, state, status: .unprocessableContent)
        }
        let contact = WaitingContact(name: String((form["name"].first ?? "").prefix(200)), mail: mail, phone: String(phone.prefix(40)))
        do {
            let sealed = try await call.notes.seal(contact.text, for: request)
            let language = call.localizer.language.code
            try await call.write {
                _ = try WaitingList($0.desk).add(stay, type, at: hotel, language: language, contact: sealed, request: request, $1)
            }
            return .seeOther(call.link("waiting", query: [("done", "yes")]))
        } catch {
            guard let refused = call.refused(error) else { throw error }
            return try await list(call, state, banner: refused, status: .conflict)
        }
    }

    private static func change(_ call: DeskCall) async throws -> WebAnswer {
        let (id, hotel) = (try call.id("entry"), call.hotel)
        let isTaken = try call.context.form()["to"].first == "book"
        do {
            let named = isTaken ? try await named(id, call) : nil
            let booking = try await call.write { reception, connection -> UUIDv7? in
                let list = WaitingList(reception.desk)
                guard try list.entry(id, connection)?.hotel == hotel else { throw LodgingRefusal.notFound(.booking) }
                guard isTaken else {
                    try list.withdraw(id, connection)
                    return nil
                }
                let booking = try list.accept(id, connection).id
                if let named { try reception.desk.keep(named, of: booking, connection) }
                return booking
            }
            try await call.notes.carryOut()
            return .seeOther(
                booking.map { call.link("booking", $0.text, query: [("done", "new")]) } ?? call.link("waiting", query: [("done", "yes")]))
        } catch {
            guard let refused = call.refused(error) else { throw error }
            return try await list(call, banner: refused, status: .conflict)
        }
    }
}

extension WaitingRoutes {
    /// Who waits becomes who comes: what they are called was told for the waiting list, and is forgotten with it.
    private static func named(_ entry: UUIDv7, _ call: DeskCall) async throws -> StayDesk.NamedGuests? {
        guard let guests = try await call.notes.texts(of: [entry])[entry].flatMap({ WaitingContact($0).guests }) else { return nil }
        let held = try await call.read { reception, connection in
            try WaitingList(reception.desk).entry(entry, connection)?.booking.map { try reception.desk.find($0, connection) }
        }
        guard let held else { return nil }
        return try await call.desk.name(guests, of: held, try call.told)
    }
}

/// Who waits, and the form for one more.
struct WaitingPage: OfficePages {
    private static let pageLength = 30

    let call: DeskCall
    let entries: [WaitingStay]
    let contacts: [UUIDv7: WaitingContact]
    let types: [(id: RoomTypeID, name: LocalizedText)]

    var context: StaffContext<any OfficeSite> { call.context }

    static func form(_ types: [Form.Field.Option]) -> Form {
        Form(
            [
                .text("name", DeskWaitingText.name, isRequired: true), .text("mail", DeskWaitingText.mail, hint: DeskWaitingText.mailHint, .email),
                .text("phone", DeskWaitingText.phone),
            ]
                + SellingPage.stayFields + (types.isEmpty ? [] : [.select("kind", DeskText.roomType, types, isRequired: true)]))
    }

    static func fresh(_ today: UTCDate) -> FormState {
        FormState(["arrival": [today.description], "departure": [today.adding(days: 1).description], "adults": ["2"]])
    }

    func answer(_ state: FormState, _ banner: Banner?, _ status: HTTPResponse.Status) -> WebAnswer {
        let title = localizer(DeskWaitingText.title)
        let language = localizer.language.code
        let part = ListPart(of: entries, after: context.request.query("after"), length: Self.pageLength) { $0.id.text }
        let form = Self.form(types.map { DeskWords.option($0.id.text, $0.name.text(in: language)) })
        return page.answer(
            DeskWaitingText.title, lede: localizer(DeskWaitingText.lede), status: status, call.crumbs(title), banner,
            context.request.query("done") == nil || banner != nil ? nil : page.notice(DeskText.saved),
            Section(
                "waiting", title,
                ActionTable(
                    columns: [DeskWaitingText.name, DeskText.stay, DeskText.guests, DeskText.roomType, DeskText.state].map { localizer($0) },
                    rows: part.shown.map { row($0, language) }, empty: EmptyState(localizer(DeskWaitingText.none)), label: title),
                Pagination(part, label: title, path: ["admin", "desk", call.hotel.text, "waiting"], localizer)),
            Section(
                "new", localizer(DeskWaitingText.new), note: localizer(DeskWaitingText.newNote),
                page.form(form, state, call.link("waiting"), DeskWaitingText.new, hidden: [call.request], isQuiet: true)))
    }

    private func row(_ entry: WaitingStay, _ language: String) -> ActionTable.Row {
        let state = entry.state(at: context.now)
        let contact = contacts[entry.id]
        let tag: Cell =
            switch state {
            case .offered: .tag(.good, localizer(DeskWaitingText.heldUntil(time: entry.offeredUntil ?? context.now)))
            case .lapsed: .tag(.bad, localizer(DeskWaitingText.lapsed))
            default: .tag(.warning, localizer(DeskWaitingText.waiting))
            }
        func action(_ to: String, _ text: Message) -> ActionForm {
            ActionForm(
                call.link("waiting", entry.id.text), [page.token, .init("to", to)], localizer(text),
                label: "\(localizer(text)): \(contact?.name ?? "")")
        }
        let type = types.first { $0.id == entry.roomType }?.name.text(in: language) ?? entry.roomType.text
        return ActionTable.Row(
            cells: [
                .foreign([contact?.name, contact?.mail?.text, contact?.phone].compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: ", ")),
                .text(localizer(DeskText.span(from: entry.stay.arrival, until: entry.stay.departure))),
                .text(localizer.integer(entry.stay.adults + entry.stay.children.count)), .text(type), tag,
            ], action: state == .offered ? action("book", DeskWaitingText.book) : action("strike", DeskWaitingText.strike),
            another: state == .offered ? action("strike", DeskWaitingText.strike) : nil)
    }
}
