import Accounts
import FeatureKit
import Guests
import HTTPTypes
import Primitives
import StrictJSON
import Web

/// The form for a group's table, what it would enter, and what is wrong with it.
struct GuestGroupPage: OfficePages {
    let context: StaffContext<any OfficeSite>
    let hotels: [RoleGrant.HotelID]
    let booking: UUIDv7
    let names: HotelNames
    /// Where the booking is one of the city's.
    let booked: BookedStay?

    var form: Form {
        Form(sections: [
            .init(
                nil,
                [GuestWords.hotelField(hotels, names)] + GuestStayForm.fields, isRow: true),
            .init(nil, [.file("file", GuestGroupText.file, hint: GuestGroupText.fileHint)], isRow: true),
        ])
    }

    private var crumbs: Breadcrumbs {
        Breadcrumbs([(localizer(GuestRegisterText.title), Link("/admin/guests"))], current: localizer(GuestGroupText.title), localizer)
    }

    func answer(_ state: FormState? = nil, faults: [GuestGroupFile.Fault] = []) -> WebAnswer {
        guard !hotels.isEmpty else { return GuestDeskPages(context: context).withoutHotel() }
        let fresh = GuestStayForm.fresh(localizer.today, booked, beside: ["hotel": [(booked?.hotel ?? hotels[0]).text]])
        let isRefused = state.map { !$0.isSound } ?? false || !faults.isEmpty
        return page.answer(
            GuestGroupText.title, lede: localizer(GuestGroupText.lede), status: isRefused ? .unprocessableContent : .ok, crumbs,
            faults.isEmpty ? nil : table(faults),
            page.form(form, state ?? fresh, Link("/admin/guests/group"), GuestGroupText.show, hidden: [.init("booking", booking.text)]),
            Section(
                "sheet", localizer(GuestGroupText.sheetTitle), note: localizer(GuestGroupText.sheetNote(columns: columns)),
                LinkList(
                    .plain, label: localizer(GuestGroupText.sheetTitle),
                    [.init(localizer(GuestGroupText.sheet), Link("/admin/guests/group/sheet.csv"))])))
    }

    private var columns: String { GuestGroupFile.columns.joined(separator: ", ") }

    private func table(_ faults: [GuestGroupFile.Fault]) -> DataTable {
        DataTable(
            id: "faults", title: localizer(GuestGroupText.faults(count: faults.count)), note: localizer(GuestGroupText.faultsNote),
            columns: [.number(localizer(GuestGroupText.line)), .text(localizer(GuestGroupText.fault))],
            rows: faults.map { [.number(localizer.integer($0.line)), .text(localizer(Self.message($0.reason)))] }, empty: EmptyState(""))
    }

    /// Each guest by name, before anything is written.
    func preview(_ group: GuestGroupFile, _ known: [Int: GuestID], _ together: GuestGroupRoutes.Together, sheet: String) -> WebAnswer {
        let stay = together.stay
        let hidden: [FormView.Hidden] = [
            page.token, .init("booking", booking.text), .init("hotel", together.hotel.text), .init("stay.arrival", stay.arrival.description),
            .init("stay.departure", stay.departure.description), .init("stay.room", stay.room), .init("stay.purpose", stay.purpose.rawValue),
            .init("sheet", sheet),
        ]
        let columns = [
            GuestRegisterText.columnGuest, GuestTermsText.birthDate, GuestRegisterText.columnNationality, GuestRegisterText.columnRoom,
            GuestStayText.guardian, GuestRegisterText.state,
        ]
        return page.answer(
            GuestGroupText.title, lede: localizer(GuestRegisterText.span(from: stay.arrival, until: stay.departure)), crumbs,
            DataTable(
                id: "group", title: localizer(GuestGroupText.preview(count: group.guests.count)), note: localizer(GuestGroupText.previewNote),
                columns: columns.map { .text(localizer($0)) },
                rows: group.guests.enumerated().map { row($1, isKnown: known[$0] != nil, group) }, empty: EmptyState("")),
            ActionForm(Link("/admin/guests/group/enter"), hidden, localizer(GuestGroupText.enter), isMain: true),
            LinkList(.plain, label: localizer(GuestGroupText.title), [.init(localizer(GuestGroupText.other), Link("/admin/guests/group"))]))
    }

    private func row(_ guest: GuestGroupFile.Guest, isKnown: Bool, _ group: GuestGroupFile) -> [Cell] {
        let identity = guest.person.identity
        return [
            Cell.foreign(identity.name).asHeader, .text(identity.birthDate.description), .text(GuestWords.state(identity.nationality, localizer)),
            .foreign(guest.room), .foreign(guest.guardian.map { group.guests[$0].person.identity.name } ?? ""),
            isKnown ? .tag(.good, localizer(GuestGroupText.isKnown)) : .tag(.neutral, localizer(GuestGroupText.isNew)),
        ]
    }

    func done(_ outcome: GuestRegister.GroupOutcome, _ together: GuestGroupRoutes.Together) -> WebAnswer {
        let list = Link.to(
            ["admin", "guests"],
            query: [
                ("hotel", together.hotel.text), ("from", together.stay.arrival.description), ("until", together.stay.departure.description),
            ])
        return page.answer(
            GuestGroupText.title, crumbs, page.notice(GuestGroupText.entered(entered: outcome.entered, known: outcome.known)),
            LinkList(.plain, label: localizer(GuestRegisterText.title), [.init(localizer(GuestRegisterText.title), list)]))
    }

    // MARK: Words

    static func message(_ reason: GuestGroupFile.Fault.Reason) -> Message {
        switch reason {
        case .fieldCount(let expected, let found): GuestGroupText.faultFields(found: found, expected: expected)
        case .field(let column, let error): GuestGroupText.faultField(column: column, reason: error.message())
        case .guardian(let text): GuestGroupText.faultGuardian(text: text)
        case .twice(let line): GuestGroupText.faultTwice(line: line)
        case .noTable(let reason): GuestGroupText.faultTable(reason: reason.message)
        }
    }

    static func message(_ refusal: TableFile.Refusal) -> Message {
        switch refusal {
        case .isEmpty: GuestGroupText.refusedEmpty
        case .isTooLarge: GuestGroupText.refusedLarge(most: GuestRegister.mostAtOnce)
        case .isSpreadsheet: GuestGroupText.refusedSpreadsheet
        case .isNotUTF8: GuestGroupText.refusedEncoding
        case .isNoTable: GuestGroupText.refusedKind
        case .isBroken(let line, let reason): GuestGroupText.refusedBroken(line: line, reason: reason.message)
        case .hasOtherColumns(let needed, let possible): TableFile.message(ofColumns: needed, possible: possible)
        }
    }
}
