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

    var form: Form { GuestWords.entryForm(hotels, localizer) }
    var linkForm: Form {
        Form(sections: [
            .init(
                nil,
                [
                    .select("hotel", GuestRegisterText.hotel, hotels.map { .init($0.text, GuestRegisterText.name(name: $0.text)) }, isRequired: true),
                    .date("arrival", GuestTermsText.arrival, isRequired: true), .date("departure", GuestTermsText.departure, isRequired: true),
                    .integer("guests", GuestCardText.linkGuests, in: 1...Int64(GuestCardLink.most), isRequired: true),
                ], isRow: true)
        ])
    }

    private var crumbs: Breadcrumbs {
        Breadcrumbs([(localizer(GuestRegisterText.title), Link("/admin/guests"))], current: localizer(GuestRegisterText.enterTitle), localizer)
    }

    /// - Parameters:
    ///   - wasRead: the fields were filled from the zone just now.
    ///   - link: the form of the link, where it was refused.
    func answer(_ state: FormState? = nil, wasRead: Bool = false, link: FormState? = nil) -> WebAnswer {
        guard !hotels.isEmpty else { return GuestDeskPages(context: context).withoutHotel() }
        let today = context.now.date
        let (from, until) = (today.description, today.adding(days: 1).description)
        let fresh = FormState([
            "hotel": [hotels[0].text], "stay.arrival": [from], "stay.departure": [until], "stay.purpose": [StayPurpose.holiday.rawValue],
            "document.kind": [GuestDocument.Kind.passport.rawValue],
        ])
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
                    linkForm, link ?? FormState(["hotel": [hotels[0].text], "arrival": [from], "departure": [until], "guests": ["2"]]),
                    Link("/admin/guests/card-link"), GuestCardText.linkMake)))
    }

    /// A link, shown once, under the host that the browser asked for: the page knows of no other.
    func made(_ secret: String) -> WebAnswer {
        let address = "\(context.request.isSecure ? "https" : "http")://\(context.request.authority ?? "")/guests/card/\(secret)"
        return page.answer(
            GuestCardText.linkMade, lede: localizer(GuestCardText.linkMadeNote), crumbs,
            Details([.init(localizer(GuestCardText.linkMade), [.code(address)])]), QRCode(address, label: localizer(GuestCardText.linkMade)))
    }
}
