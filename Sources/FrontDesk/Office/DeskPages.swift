import Accounts
import FeatureKit
import HTTPTypes
import Lodging
import Primitives
import Web

/// A hotel's day and its rooms, as pages.
struct DeskPages: OfficePages {
    /// Lists of a day, which have a cursor each, and how many rows of each a page shows.
    static let lists = ["arrivals", "departures", "inHouse"]
    private static let (rowsOfDay, roomsOfPage, hotelsOfPage) = (25, 40, 60)

    static func cursor(_ list: String) -> String { "\(list)-after" }

    let context: StaffContext<any OfficeSite>

    func hotels(_ hotels: [DeskWorklist.Entry]) -> WebAnswer {
        let part = ListPart(of: hotels, after: context.request.query("after"), length: Self.hotelsOfPage) { $0.id.text }
        return page.answer(
            DeskText.title, lede: localizer(DeskText.lede),
            DataTable(
                id: "hotels", title: localizer(DeskText.hotels),
                columns: [.text(localizer(DeskText.hotel))]
                    + [DeskText.arrivals, DeskText.departures, DeskText.inHouse, DeskTaskText.title].map { .number(localizer($0)) },
                rows: part.shown.map(cells), empty: EmptyState(localizer(DeskText.noHotel))),
            Pagination(part, label: localizer(DeskText.hotels), path: ["admin", "desk"], localizer))
    }

    private func cells(_ entry: DeskWorklist.Entry) -> [Cell] {
        let count = entry.toDo.urgent + entry.toDo.others
        return [Cell.foreign(entry.name.text(in: localizer.language.code), link: Link.to(["admin", "desk", entry.id.text])).asHeader]
            + [.arrivals, .departures, .inHouse].map { .number(localizer.integer(entry.day[$0] ?? 0)) } + [
                count == 0 ? .number(localizer.integer(0)) : .tag(entry.toDo.urgent > 0 ? .bad : .warning, localizer.integer(count))
            ]
    }

    // MARK: The day

    /// - Parameter found: bookings of a name that was looked for, where there are several.
    func day(_ call: DeskCall, _ view: DeskDay, _ guests: DeskGuests, found: [StayDesk.Listed]? = nil, notFound: String? = nil) -> WebAnswer {
        let name = view.hotel.name.text(in: localizer.language.code)
        let isToday = view.day == view.today
        let warning = notFound.map { _ in
            Banner(.warning, label: localizer(DeskText.find), title: localizer(DeskText.find), text: localizer(DeskText.nothingFound))
        }
        return page.answer(
            heading: name, lede: localizer(DeskText.dayLede(day: view.day)), status: notFound == nil ? .ok : .notFound, warning, ways(call),
            found.map { table("found", DeskGuestText.found, note: nil, $0, guests, call, empty: DeskText.nothingFound) }, facts(view),
            tasks(call, view),
            list("arrivals", DeskText.arrivals, note: DeskText.arrivalsNote, view.day, view.arrivals, guests, call, empty: DeskText.noArrivals),
            list(
                "departures", DeskText.departures, note: DeskText.departuresNote, view.day, view.departures, guests, call,
                empty: DeskText.noDepartures),
            isToday ? list("inHouse", DeskText.inHouse, note: nil, view.day, view.inHouse, guests, call, empty: DeskText.nobody) : nil,
            otherDays(call, view), find(call))
    }

    private func ways(_ call: DeskCall) -> LinkList {
        LinkList(
            .tabs, label: localizer(DeskText.title),
            [
                .init(localizer(DeskTaskText.title), call.link("tasks")), .init(localizer(DeskText.newBooking), call.link("new")),
                .init(localizer(DeskPlanText.title), call.link("plan")),
                .init(localizer(DeskText.rooms), call.link("rooms")),
                .init(localizer(DeskGroupText.title), call.link("groups")), .init(localizer(DeskWaitingText.title), call.link("waiting")),
                .init(localizer(DeskNightText.title), call.link("night")),
                .init(localizer(DeskNightText.figures), call.link("figures")),
            ])
    }

    private func facts(_ view: DeskDay) -> Facts {
        Facts(
            title: localizer(DeskText.title),
            [
                .init(localizer(DeskText.arrivals), .text(localizer.integer(view.arrivals.count))),
                .init(localizer(DeskText.departures), .text(localizer.integer(view.departures.count))),
                .init(localizer(DeskText.inHouse), .text(localizer.integer(view.inHouse.count))),
                .init(
                    localizer(DeskText.roomsSold), .text(localizer(DeskText.ofRooms(sold: view.stock.sold, rooms: view.stock.rooms))),
                    note: view.dirty > 0 ? localizer(DeskText.toClean(count: view.dirty)) : nil),
            ])
    }

    private func tasks(_ call: DeskCall, _ view: DeskDay) -> Section? {
        guard view.day == view.today, !view.toDo.items.isEmpty else { return nil }
        return Section(
            "tasks", localizer(DeskTaskText.title), TaskPage(call: call, list: view.toDo).table)
    }

    /// One of the day's lists, a part of it where it is long.
    private func list(
        _ id: String, _ title: Message, note: Message?, _ day: UTCDate, _ rows: [StayDesk.Listed], _ guests: DeskGuests, _ call: DeskCall,
        empty: Message
    ) -> Stack {
        let part = ListPart(of: rows, after: context.request.query(Self.cursor(id)), length: Self.rowsOfDay) { $0.booking.id.text }
        return Stack([
            table(id, title, note: note, Array(part.shown), guests, call, empty: empty),
            Pagination(
                part, label: localizer(title), path: ["admin", "desk", call.hotel.text], query: [("day", day.description)], cursor: Self.cursor(id),
                localizer),
        ])
    }

    private func table(
        _ id: String, _ title: Message, note: Message?, _ rows: [StayDesk.Listed], _ guests: DeskGuests, _ call: DeskCall, empty: Message
    ) -> DataTable {
        DataTable(
            id: id, title: localizer(title), note: rows.isEmpty ? nil : note.map { localizer($0) },
            columns: [
                .text(localizer(DeskText.booking)), .text(localizer(DeskGuestText.guest)), .text(localizer(DeskText.room)),
                .text(localizer(DeskText.stay)), .number(localizer(DeskText.guests)),
                .text(localizer(DeskText.madeAt)), .text(localizer(DeskText.state)),
            ],
            rows: rows.map { cells($0, guests, call) }, empty: EmptyState(localizer(empty)))
    }

    private func cells(_ row: StayDesk.Listed, _ guests: DeskGuests, _ call: DeskCall) -> [Cell] {
        let booking = row.booking
        let (tone, name) = DeskWords.state(booking.state)
        return [
            Cell.code(row.reference, link: call.link("booking", booking.id.text)).asHeader, .foreign(guests.name(of: booking.id) ?? "–"),
            .text(row.room?.text ?? "–"),
            .text(localizer(DeskText.span(from: booking.arrival, until: booking.departure))),
            .number(localizer.integer(booking.stay.adults + booking.stay.children.count)),
            .text(booking.asker?.text ?? localizer(DeskText.here)), .tag(tone, localizer(name)),
        ]
    }

    private func otherDays(_ call: DeskCall, _ view: DeskDay) -> LinkList {
        LinkList(
            .pages, label: localizer(DeskText.otherDays),
            [-1, 1, 2, 7].map { days in
                let day = view.day.adding(days: days)
                return .init(localizer.date(day), call.link(query: [("day", day.description)]))
            } + (view.day == view.today ? [] : [.init(localizer(DeskText.today), call.link())]))
    }

    private func find(_ call: DeskCall) -> Section {
        Section(
            "find", localizer(DeskText.find), note: localizer(DeskText.findNote),
            page.form(
                Form([.text("text", DeskText.findWhat, .search, isRequired: true)]), FormState(), call.link("find"), DeskText.find, isQuiet: true))
    }

    // MARK: Rooms

    func rooms(_ call: DeskCall, _ view: DeskRooms, _ guests: DeskGuests) -> WebAnswer {
        let title = localizer(DeskText.rooms)
        let part = ListPart(of: view.rooms, after: call.query.query("after"), length: Self.roomsOfPage) { $0.number.text }
        return page.answer(
            DeskText.rooms, lede: localizer(DeskText.roomsLede), call.crumbs(title),
            call.query.query("done") == nil ? nil : page.notice(DeskText.saved),
            Section(
                "rooms", title,
                ActionTable(
                    columns: [DeskText.room, DeskText.roomType, DeskText.floor, DeskText.state, DeskText.occupied].map { localizer($0) },
                    rows: part.shown.map { row($0, view, guests, call) }, empty: EmptyState(localizer(DeskText.noRooms)), label: title),
                Pagination(part, label: title, path: ["admin", "desk", call.hotel.text, "rooms"], localizer)))
    }

    private func row(_ room: HotelTables.Room, _ view: DeskRooms, _ guests: DeskGuests, _ call: DeskCall) -> ActionTable.Row {
        let state = view.states[room.number] ?? .clean
        let (tone, name) = DeskWords.room(state)
        let next: [RoomStates.State] = state == .dirty ? [.clean] : state == .clean ? [.inspected, .dirty] : [.dirty]
        let actions = next.map { to in
            let word = localizer(DeskText.setTo(state: DeskWords.room(to).name))
            return ActionForm(
                call.link("rooms", room.number.text),
                [page.token, .init("state", to.rawValue), .init("after", call.query.query("after") ?? "")], word, label: "\(word): \(room.number)")
        }
        let occupant = view.occupants[room.number].map { id -> Cell in
            let link = call.link("booking", id.text)
            return guests.name(of: id).map { Cell.foreign($0, link: link) } ?? Cell.code(view.references[id] ?? "", link: link)
        }
        return ActionTable.Row(
            cells: [
                .text(room.number.text), .text(room.roomType.text), .text(localizer.integer(room.floor)),
                view.outages[room.number].map { .tag(.bad, localizer(DeskText.outOfService(until: $0.until))) } ?? .tag(tone, localizer(name)),
                occupant ?? .text("–"),
            ], action: actions.first, another: actions.dropFirst().first)
    }
}
