import FeatureKit
import Guests
import HTTPTypes
import Lodging
import Primitives
import Web

/// A booking at the desk: what can be done with it now, its folio, and what has happened to it.
struct BookingDeskPage: OfficePages {
    let call: DeskCall
    let view: DeskBooking
    /// Who comes, where it was told and is still kept.
    let told: BookingGuests?
    /// A form of the page that was refused, as it was sent and with what is wrong with it.
    var refused: BookingDeskRoutes.Refused?

    var context: StaffContext<any OfficeSite> { call.context }
    var booking: Booking { view.booking }
    private var language: String { localizer.language.code }

    func link(_ act: BookingDeskRoutes.Act) -> Link { call.link("booking", booking.id.text, act.rawValue) }

    func answer(_ banner: Banner?, _ status: HTTPResponse.Status) -> WebAnswer {
        let done = context.request.query("done") == nil || banner != nil ? nil : page.notice(DeskText.saved)
        let folio = FolioSections(call: call, view: view, refused: refused)
        return page.answer(
            heading: localizer(DeskStayText.title(reference: view.reference)), status: status, call.crumbs(view.reference), banner, done, details,
            next, who, change, guests, folio.entries, folio.forms, folio.payments, folio.invoices, history)
    }

    // MARK: What it is

    private var details: Section {
        let (tone, state) = DeskWords.state(booking.state(at: context.now))
        let stay = booking.stay
        return Section(
            "what", localizer(DeskText.booking),
            Details([
                .init(localizer(DeskText.state), [.tag(tone, localizer(state))]),
                .init(
                    localizer(DeskText.stay),
                    [.text(localizer(DeskStayText.span(from: booking.arrival, until: booking.departure, nights: stay.nights)))]),
                .init(localizer(DeskText.guests), [.text(localizer(people))]),
                .init(localizer(DeskTermsText.exempt), stay.exemptAdults > 0 ? [.text(localizer.integer(stay.exemptAdults))] : []),
                .init(localizer(DeskGuestText.guest), names), .init(localizer(DeskGuestText.contact), contact),
                .init(
                    localizer(DeskText.roomType),
                    [
                        .text(view.types[booking.roomType]?.text(in: language) ?? booking.roomType.text),
                        .text(view.plans[booking.ratePlan]?.text(in: language) ?? booking.ratePlan.text),
                    ]),
                .init(localizer(DeskText.room), rooms),
                .init(localizer(DeskStayText.total), [.text(localizer.money(booking.total))]),
                .init(localizer(DeskStayText.charge), booking.charge.map { [.text(localizer.money($0))] } ?? []),
                .init(localizer(DeskText.madeAt), [.text(booking.asker?.text ?? localizer(DeskText.here))]),
                .init(
                    localizer(DeskGroupText.group), view.group.map { [.foreign($0.name, link: call.link("groups", $0.id.text))] } ?? []),
            ]))
    }

    private var people: Message {
        let (adults, children) = (booking.stay.adults, booking.stay.children.count)
        return children == 0 ? DeskStayText.adultsAlone(adults: adults) : DeskStayText.people(adults: adults, children: children)
    }

    private var names: [Cell] {
        guard let told else { return [.tag(.warning, localizer(DeskGuestText.none))] }
        return told.guests.map { guest in .foreign(guest.age.map { "\(guest.name) (\($0))" } ?? guest.name) }
    }

    private var contact: [Cell] { [told?.mail?.text, told?.phone].compactMap { $0 }.map { .foreign($0) } }

    /// Each room with its nights.
    private var rooms: [Cell] {
        guard let first = view.nights.first else { return [] }
        var runs: [(room: RoomNumber?, from: UTCDate, until: UTCDate)] = []
        for night in view.nights {
            if let last = runs.last, last.room == night.room, last.until == night.date {
                runs[runs.count - 1].until = night.date.adding(days: 1)
            } else {
                runs.append((night.room, night.date, night.date.adding(days: 1)))
            }
        }
        guard runs.count > 1 || first.room != nil else { return [.tag(.warning, localizer(DeskStayText.noRoomYet))] }
        return runs.map { run in
            let name = run.room?.text ?? localizer(DeskStayText.noRoomYet)
            return .text(localizer(DeskStayText.roomFor(room: name, from: run.from, until: run.until)))
        }
    }

    // MARK: What can be done

    private var next: Section? {
        switch booking.state(at: context.now) {
        case .confirmed: arrival
        case .checkedIn: inHouse
        default: nil
        }
    }

    private func roomOptions(sameType: Bool) -> [Form.Field.Option] {
        view.free.filter { !sameType || $0.roomType == booking.roomType }.map { room in
            let (_, state) = DeskWords.room(view.states[room.number] ?? .clean)
            let type = view.types[room.roomType]?.text(in: language) ?? room.roomType.text
            return .init(room.number.text, DeskStayText.roomOption(room: room.number.text, type: type, state: state))
        }
    }

    private var arrival: Section {
        let isDue = (booking.arrival..<booking.departure).contains(view.today)
        let options = roomOptions(sameType: true)
        let field = Form.Field.select("room", DeskText.room, hint: DeskStayText.roomHint, options, isRequired: true)
        let act: BookingDeskRoutes.Act = isDue ? .checkIn : .room
        let typed = refused.state(of: act) ?? FormState(["room": view.room.map { [$0.text] } ?? []])
        return Section(
            "next", localizer(isDue ? DeskStayText.checkIn : DeskStayText.before),
            note: localizer(isDue ? DeskStayText.checkInNote : DeskStayText.beforeNote(day: booking.arrival)),
            options.isEmpty
                ? EmptyState(localizer(DeskStayText.noFreeRoom))
                : page.form(
                    Form([field], named: act.rawValue), typed, link(act), isDue ? DeskStayText.checkIn : DeskStayText.assign, isQuiet: !isDue),
            Disclosure(
                localizer(DeskStayText.otherwise), isOpen: refused?.act == .cancel || refused?.act == .noShow, Stack(endings)))
    }

    private var endings: [(any Component)?] {
        let forms = StayEnding(view: view, localizer: localizer)
        func state(_ act: BookingDeskRoutes.Act) -> FormState { refused.state(of: act) ?? FormState() }
        return [
            view.cancelCharge.map { charge in
                Paragraphs(
                    localizer(charge.amount == 0 ? DeskStayText.cancelFree : DeskStayText.cancelCharge(amount: localizer.money(charge))))
            },
            forms.cancellation.map { page.form($0, state(.cancel), link(.cancel), DeskStayText.cancel, isQuiet: true) },
            forms.absence.map { page.form($0, state(.noShow), link(.noShow), DeskStayText.noShow, isQuiet: true) },
        ]
    }

    private var inHouse: Section {
        let move = Form(
            [
                .select("room", DeskStayText.newRoom, roomOptions(sameType: false), isRequired: true),
                .text("reason", DeskStayText.reason, hint: DeskStayText.moveHint, isRequired: true),
            ], named: BookingDeskRoutes.Act.room.rawValue)
        return Section(
            "next", localizer(DeskStayText.checkOut), note: localizer(DeskStayText.checkOutNote(day: booking.departure)),
            page.form(
                Form([.checkbox("open", DeskStayText.leaveOpen, hint: DeskStayText.leaveOpenHint)]), FormState(), link(.checkOut),
                DeskStayText.checkOut),
            view.today < booking.departure
                ? Disclosure(
                    localizer(DeskStayText.move), isOpen: refused?.act == .room,
                    page.form(move, refused.state(of: .room) ?? FormState(), link(.room), DeskStayText.move, isQuiet: true)) : nil)
    }

    private var change: LinkList? {
        guard booking.state == .confirmed || booking.state == .checkedIn else { return nil }
        let label = localizer(DeskStayText.change)
        return LinkList(.plain, label: label, [.init(label, call.link("booking", booking.id.text, "stay"))])
    }

    /// Who comes, to be put right: a group's rooms have no names yet, and names are misspelt.
    private var who: Disclosure<Section>? {
        guard booking.state == .confirmed || booking.state == .checkedIn else { return nil }
        let title = localizer(DeskGuestText.edit)
        return Disclosure(
            title, isOpen: refused?.act == .guest,
            Section(
                "who", localizer(DeskGuestText.title), note: localizer(DeskGuestText.note),
                page.form(DeskGuestForm.form, refused.state(of: .guest) ?? DeskGuestForm.state(told), link(.guest), DeskGuestText.save, isQuiet: true)
            ))
    }

    /// The register of guests has its own pages; what is in it is not shown here.
    private var guests: LinkList? {
        guard booking.state == .confirmed || booking.state == .checkedIn else { return nil }
        return LinkList(
            .plain, label: localizer(DeskStayText.cards),
            [
                .init(localizer(DeskStayText.cards), Link.to(["admin", "guests", "new"], query: [("booking", booking.id.text)])),
                .init(localizer(DeskStayText.register), Link.to(["admin", "guests"], query: [("hotel", call.hotel.text)])),
            ])
    }

    // MARK: What has happened

    private var history: Disclosure<Stack> {
        Disclosure(
            localizer(DeskStayText.history),
            Stack([
                DataTable(
                    id: "prices", title: localizer(DeskStayText.prices),
                    columns: [.text(localizer(DeskFolioText.day)), .text(localizer(DeskFolioText.what)), .number(localizer(DeskFolioText.amount))],
                    rows: booking.lines.map { line in
                        [
                            .time(localizer.date(line.date), datetime: line.date.description),
                            .text(localizer(DeskWords.kind(Folio.Kind(line, of: booking)))),
                            .number(localizer.amount(line.amount, booking.total.currency)),
                        ]
                    }, empty: EmptyState("")),
                DataTable(
                    id: "events", title: localizer(DeskStayText.events),
                    columns: [.text(localizer(DeskStayText.when)), .text(localizer(DeskStayText.what)), .text(localizer(DeskStayText.who))],
                    rows: booking.events.reversed().map { event in
                        [page.time(event.at), .text(localizer(Self.event(event.what))), .foreign(event.by.isEmpty ? "–" : event.by)]
                    }, empty: EmptyState("")),
            ]))
    }

    private static func event(_ what: String) -> Message {
        switch what {
        case "changed": DeskStayText.eventChanged
        case "room": DeskStayText.eventRoom
        case "left early": DeskStayText.eventLeftEarly
        default: Booking.State(rawValue: what).map { DeskWords.state($0).name } ?? DeskText.plain(name: what)
        }
    }
}
