import FeatureKit
import HTTPTypes
import Lodging
import Primitives
import Web

/// Groups of a hotel, as pages.
struct GroupPages: OfficePages {
    let call: DeskCall

    var context: StaffContext<any OfficeSite> { call.context }

    static func form(_ kinds: [GroupKind], _ localizer: Localizer) -> Form {
        let options = kinds.map { kind in
            DeskWords.option(kind.value, kind.names.map { $0.text(in: localizer.language.code) }.joined(separator: " · "))
        }
        return Form(
            sections: [
                .init(
                    nil,
                    [
                        .text("name", DeskGroupText.name, hint: DeskGroupText.nameHint, isRequired: true),
                        .select("kind", DeskText.roomType, options, isRequired: true),
                        .integer("rooms", DeskText.rooms, in: 1...Int64(BookingGroup.most), isRequired: true),
                    ] + SellingPage.stayFields + [
                        .integer("hold", DeskGroupText.hold, hint: DeskGroupText.holdHint, in: 0...(StayDesk.longestHold / 86_400)),
                        .checkbox("oneFolio", DeskGroupText.oneFolio, hint: DeskGroupText.oneFolioHint),
                    ])
            ])
    }

    static func fresh(_ today: UTCDate) -> FormState {
        FormState([
            "arrival": [today.description], "departure": [today.adding(days: 1).description], "adults": ["2"], "rooms": ["2"], "hold": ["0"],
            "oneFolio": ["true"],
        ])
    }

    func list(
        _ groups: [BookingGroup], _ kinds: [GroupKind], _ state: FormState, _ banner: Banner?, _ status: HTTPResponse.Status
    ) -> WebAnswer {
        let title = localizer(DeskGroupText.title)
        return page.answer(
            DeskGroupText.title, lede: localizer(DeskGroupText.lede), status: status, call.crumbs(title), banner,
            DataTable(
                id: "groups", title: title,
                columns: [.text(localizer(DeskGroupText.group)), .number(localizer(DeskText.rooms)), .text(localizer(DeskText.stay))],
                rows: groups.map { group in
                    let first = group.bookings.first
                    return [
                        Cell.foreign(group.name, link: call.link("groups", group.id.text)).asHeader, .number(localizer.integer(group.bookings.count)),
                        .text(first.map { localizer(DeskText.span(from: $0.arrival, until: $0.departure)) } ?? "–"),
                    ]
                }, empty: EmptyState(localizer(DeskGroupText.none))),
            Section(
                "new", localizer(DeskGroupText.new), note: localizer(DeskGroupText.newNote),
                page.form(Self.form(kinds, localizer), state, call.link("groups"), DeskGroupText.new, hidden: [call.request])))
    }

    func group(_ group: BookingGroup, _ references: [UUIDv7: String], _ banner: Banner?, _ status: HTTPResponse.Status) -> WebAnswer {
        let isHeld = group.bookings.contains { $0.state(at: context.now) == .held }
        return page.answer(
            heading: group.name, lede: localizer(group.hasOneFolio ? DeskGroupText.hasOneFolio : DeskGroupText.hasFolios), status: status,
            call.crumbs(group.name, [(localizer(DeskGroupText.title), call.link("groups"))]), banner,
            context.request.query("done") == nil || banner != nil ? nil : page.notice(DeskText.saved),
            DataTable(
                id: "bookings", title: localizer(DeskGroupText.bookings),
                columns: [
                    .text(localizer(DeskText.booking)), .text(localizer(DeskText.roomType)), .text(localizer(DeskText.stay)),
                    .text(localizer(DeskText.state)), .number(localizer(DeskStayText.total)),
                ],
                rows: group.bookings.map { booking in
                    let (tone, state) = DeskWords.state(booking.state(at: context.now))
                    return [
                        Cell.code(references[booking.id] ?? "", link: call.link("booking", booking.id.text)).asHeader,
                        .text(booking.roomType.text), .text(localizer(DeskText.span(from: booking.arrival, until: booking.departure))),
                        .tag(tone, localizer(state)), .number(localizer.money(booking.total)),
                    ]
                }, empty: EmptyState("")),
            isHeld
                ? ActionForm(call.link("groups", group.id.text), [page.token], localizer(DeskGroupText.confirm), isMain: true) : nil)
    }
}
