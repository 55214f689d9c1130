import Accounts
import FeatureKit
import Guests
import HTTPTypes
import Primitives
import Web

/// Guests in lists, for those who work at hotels.
struct GuestDeskPages: OfficePages {
    let context: StaffContext<any OfficeSite>

    private var mayEnter: Bool { context.staff.has(StaffRight(.workAtFrontDesk)) }

    func list(
        _ filter: GuestRegister.Filter, _ rows: [GuestRegister.Listed], hasMore: Bool, hotels: [RoleGrant.HotelID], names: HotelNames
    ) -> WebAnswer {
        let title = localizer(GuestRegisterText.title)
        var query = [("from", filter.from.description), ("until", filter.until.description)]
        if let hotel = filter.hotel { query.append(("hotel", hotel.text)) }
        if let state = filter.state { query.append(("state", state.rawValue)) }
        let next =
            hasMore ? rows.last.map { Link.to(["admin", "guests"], query: query + [("after", GuestRegister.Place($0.stay).description)]) } : nil
        return page.answer(
            GuestRegisterText.title, lede: localizer(GuestRegisterText.lede), filterForm(filter, hotels, names),
            DataTable(
                id: "guests", title: title, columns: columns, rows: rows.map { cells($0, names) },
                empty: EmptyState(localizer(GuestRegisterText.none))),
            Pagination(label: title, first: nil, next: next.map { (localizer(GuestRegisterText.next), $0) }),
            mayEnter
                ? LinkList(
                    .plain, label: localizer(GuestRegisterText.enterTitle),
                    [
                        .init(localizer(GuestRegisterText.enterTitle), Link("/admin/guests/new")),
                        .init(localizer(GuestGroupText.title), Link("/admin/guests/group")),
                    ]) : nil,
            findSection(FormState()))
    }

    private var columns: [DataTable.Column] {
        [
            .text(localizer(GuestRegisterText.columnGuest)), .text(localizer(GuestRegisterText.columnNationality)),
            .text(localizer(GuestRegisterText.columnDocument)), .text(localizer(GuestRegisterText.hotel)),
            .text(localizer(GuestRegisterText.columnRoom)),
            .text(localizer(GuestRegisterText.columnStay)), .text(localizer(GuestRegisterText.state)),
        ]
    }

    private func cells(_ row: GuestRegister.Listed, _ names: HotelNames) -> [Cell] {
        let (tone, name) = GuestWords.state(row.stay.state)
        let link = Link.to(["admin", "guests", "guest", row.stay.guest.text])
        return [
            (row.identity.map { Cell.foreign($0.name, link: link) } ?? Cell.text(localizer(GuestRegisterText.erasedName), link: link)).asHeader,
            row.lacksGuardian
                ? .tag(.warning, localizer(GuestRegisterText.minorAlone))
                : .text(row.identity.map { GuestWords.state($0.nationality, localizer) } ?? ""),
            .text(row.lastCharacters.map { localizer(GuestRegisterText.ending(last: $0)) } ?? ""), .foreign(names[row.stay.hotel]),
            .foreign(row.stay.room),
            .text(localizer(GuestRegisterText.span(from: row.stay.arrival, until: row.stay.departure))), .tag(tone, localizer(name)),
        ]
    }

    private func filterForm(_ filter: GuestRegister.Filter, _ hotels: [RoleGrant.HotelID], _ names: HotelNames) -> FormView {
        var fields: [Form.Field] = []
        if hotels.isEmpty {
            fields.append(.text("hotel", GuestRegisterText.hotel))
        } else {
            fields.append(.select("hotel", GuestRegisterText.hotel, hotels.map { .init($0.text, GuestRegisterText.name(name: names[$0])) }))
        }
        fields += [
            .date("from", GuestRegisterText.from), .date("until", GuestRegisterText.until),
            .select("state", GuestRegisterText.state, GuestStay.State.allCases.map { .init($0.rawValue, GuestWords.state($0).name) }),
        ]
        let typed = [
            "hotel": filter.hotel.map { [$0.text] } ?? [], "from": [filter.from.description], "until": [filter.until.description],
            "state": filter.state.map { [$0.rawValue] } ?? [],
        ]
        return FormView(
            Form(sections: [.init(nil, fields, isRow: true)]), FormState(typed), method: .get, action: Link("/admin/guests"), hidden: [],
            submit: localizer(GuestRegisterText.show), localizer)
    }

    private func findSection(_ state: FormState) -> Section {
        Section(
            "find", localizer(GuestRegisterText.findTitle), note: localizer(GuestRegisterText.findNote),
            page.form(GuestWords.findForm(), state, Link("/admin/guests/find"), GuestRegisterText.find))
    }

    func found(_ guests: [(id: GuestID, name: String?)], _ state: FormState) -> WebAnswer {
        let title = localizer(GuestRegisterText.findTitle)
        return page.answer(
            GuestRegisterText.findTitle, status: state.isSound ? .ok : .unprocessableContent,
            Breadcrumbs([(localizer(GuestRegisterText.title), Link("/admin/guests"))], current: title, localizer),
            state.isSound
                ? DataTable(
                    id: "found", title: localizer(GuestRegisterText.found(count: guests.count)),
                    columns: [.text(localizer(GuestRegisterText.columnGuest))],
                    rows: guests.map { guest in
                        [
                            Cell.foreign(
                                guest.name ?? localizer(GuestRegisterText.erasedName), link: Link.to(["admin", "guests", "guest", guest.id.text])
                            ).asHeader
                        ]
                    }, empty: EmptyState(localizer(GuestRegisterText.found(count: 0)))) : nil, findSection(state))
    }

    func withoutHotel() -> WebAnswer {
        page.answer(GuestRegisterText.title, EmptyState(localizer(GuestRegisterText.noHotel)))
    }

    func refused(_ fault: GuestFault) -> WebAnswer {
        let title = localizer(GuestRegisterText.title)
        return page.answer(
            GuestRegisterText.title, status: .conflict, Breadcrumbs([(title, Link("/admin/guests"))], current: title, localizer),
            Banner(.bad, label: title, title: title, text: localizer(GuestWords.fault(fault))))
    }
}

extension GuestRegister {
    /// Guests by their names in a list.
    func named(_ guests: [GuestID]) async throws -> [(id: GuestID, name: String?)] {
        let people = try await people(guests)
        return guests.map { ($0, people[$0]?.identity?.name) }
    }
}
