import Accounts
import FeatureKit
import Guests
import HTTPTypes
import Primitives
import Web

/// The form in which a guest is entered, by hand or from the lines at the foot of a document; and the way to let guests do it themselves.
struct GuestEntryPage: OfficePages {
    static let stayFields = ["hotel", "stay.arrival", "stay.departure", "stay.room", "stay.purpose"]

    let context: StaffContext<any OfficeSite>
    let hotels: [RoleGrant.HotelID]
    let booking: UUIDv7
    /// Grown-ups of the same booking, who may answer for a child.
    let companions: [GuestRegister.Known]
    let names: HotelNames
    /// Where the booking is one of the city's.
    let booked: BookedStay?

    var form: Form { GuestWords.entryForm(hotels, names, companions, localizer) }
    var linkForm: Form {
        Form(sections: [
            .init(
                nil,
                [
                    GuestWords.hotelField(hotels, names),
                    .date("arrival", GuestTermsText.arrival, isRequired: true), .date("departure", GuestTermsText.departure, isRequired: true),
                    .integer("guests", GuestCardText.linkGuests, in: 1...Int64(GuestCardLink.most), isRequired: true),
                ], isRow: true)
        ])
    }

    /// Whether guests of the booking may be entered at a hotel: those of a booking that there is at its own alone.
    func isOfBooking(_ hotel: RoleGrant.HotelID) -> Bool { booked.map { $0.hotel == hotel } ?? true }

    private var crumbs: Breadcrumbs {
        Breadcrumbs([(localizer(GuestRegisterText.title), Link("/admin/guests"))], current: localizer(GuestRegisterText.enterTitle), localizer)
    }

    /// - Parameters:
    ///   - wasRead: the fields were filled from the zone just now.
    ///   - link: the form of the link, where it was refused.
    func answer(_ state: FormState? = nil, wasRead: Bool = false, link: FormState? = nil) -> WebAnswer {
        guard !hotels.isEmpty else { return GuestDeskPages(context: context).withoutHotel() }
        let today = localizer.today
        let hotel = (booked?.hotel ?? hotels[0]).text
        let (from, until) = ((booked?.arrival ?? today).description, (booked?.departure ?? today.adding(days: 1)).description)
        let persons = String(min(booked?.persons ?? 2, GuestCardLink.most))
        let fresh = GuestStayForm.fresh(today, booked, beside: ["hotel": [hotel], "document.kind": [GuestDocument.Kind.passport.rawValue]])
        let isSound = (state ?? link).map(\.isSound) ?? true
        return page.answer(
            GuestRegisterText.enterTitle, lede: localizer(GuestRegisterText.enterLede), status: isSound ? .ok : .unprocessableContent, crumbs,
            wasRead ? page.notice(GuestTermsText.zoneRead) : nil,
            FormView(
                form, state ?? fresh, action: Link("/admin/guests/new"), hidden: [page.token, .init("booking", booking.text)],
                submit: localizer(GuestRegisterText.save), other: .init("read", localizer(GuestTermsText.readZone)),
                cancel: (localizer(GuestRegisterText.title), Link("/admin/guests")), localizer),
            Section(
                "link", localizer(GuestCardText.linkTitle), note: localizer(GuestCardText.linkNote),
                page.form(
                    linkForm, link ?? FormState(["hotel": [hotel], "arrival": [from], "departure": [until], "guests": [persons]]),
                    Link("/admin/guests/card-link"), GuestCardText.linkMake, hidden: [.init("booking", booking.text)])))
    }

    /// Who has shown the same document before, to be taken instead of somebody new; below it the form as it was typed.
    func answer(known: [GuestRegister.Known], _ stay: NewStay, _ state: FormState) -> WebAnswer {
        let hidden: [FormView.Hidden] = [
            page.token, .init("booking", booking.text), .init("stay.arrival", stay.arrival.description),
            .init("stay.departure", stay.departure.description), .init("stay.room", stay.room), .init("stay.purpose", stay.purpose.rawValue),
        ]
        let title = localizer(GuestStayText.knownTitle)
        return page.answer(
            GuestRegisterText.enterTitle, lede: nil, status: .ok, crumbs,
            Section(
                "known", title, note: localizer(GuestStayText.knownNote),
                ActionTable(
                    columns: [GuestRegisterText.columnGuest, GuestTermsText.birthDate, GuestStayText.lastArrival].map { localizer($0) },
                    rows: known.map { guest in
                        ActionTable.Row(
                            cells: [
                                .foreign(guest.identity.name, link: Link.to(["admin", "guests", "guest", guest.id.text])),
                                .text(guest.identity.birthDate.description), .text(guest.lastArrival.map { localizer.date($0) } ?? ""),
                            ],
                            action: ActionForm(
                                Link.to(["admin", "guests", "guest", guest.id.text, "stay"]), hidden, localizer(GuestStayText.take),
                                label: "\(localizer(GuestStayText.take)): \(guest.identity.name)"))
                    }, empty: EmptyState(""), label: title)),
            Section(
                "anew", localizer(GuestStayText.anewTitle), note: localizer(GuestStayText.anewNote),
                FormView(
                    form, state, action: Link("/admin/guests/new"), hidden: [page.token, .init("booking", booking.text), .init("anew", "yes")],
                    submit: localizer(GuestStayText.anew), localizer)))
    }

    /// A link, shown once, under the host that the browser asked for: the page knows of no other.
    func made(_ secret: String) -> WebAnswer {
        let address = "\(context.request.isSecure ? "https" : "http")://\(context.request.authority ?? "")/guests/card/\(secret)"
        return page.answer(
            GuestCardText.linkMade, lede: localizer(GuestCardText.linkMadeNote), crumbs,
            Details([.init(localizer(GuestCardText.linkMade), [.code(address)])]), QRCode(address, label: localizer(GuestCardText.linkMade)))
    }
}
