import Accounts
import FeatureKit
import HTTPTypes
import Primitives
import Web

/// The form in which a guest is entered, by hand or from the lines at the foot of a document.
struct GuestEntryPage: OfficePages {
    static let fields = [
        "zone", "identity.familyName", "identity.givenNames", "identity.birthDate", "identity.sex", "identity.nationality", "identity.residence",
        "document.kind", "document.number", "document.issuer", "document.expiryDate", "contact.mail", "contact.telephone", "hotel", "stay.arrival",
        "stay.departure", "stay.room", "stay.purpose",
    ]

    let context: StaffContext<any OfficeSite>
    let hotels: [RoleGrant.HotelID]
    let booking: UUIDv7

    var form: Form { GuestWords.entryForm(hotels, localizer) }

    /// - Parameter wasRead: the fields were filled from the zone just now.
    func answer(_ state: FormState? = nil, wasRead: Bool = false) -> WebAnswer {
        guard !hotels.isEmpty else { return GuestDeskPages(context: context).withoutHotel() }
        let today = context.now.date
        let fresh = FormState([
            "hotel": [hotels[0].text], "stay.arrival": [today.description], "stay.departure": [today.adding(days: 1).description],
            "stay.purpose": [StayPurpose.holiday.rawValue], "document.kind": [GuestDocument.Kind.passport.rawValue],
        ])
        return page.answer(
            GuestRegisterText.enterTitle, lede: localizer(GuestRegisterText.enterLede),
            status: state.map { $0.isSound ? .ok : .unprocessableContent } ?? .ok,
            Breadcrumbs([(localizer(GuestRegisterText.title), Link("/admin/guests"))], current: localizer(GuestRegisterText.enterTitle), localizer),
            wasRead ? page.notice(GuestRegisterText.zoneRead) : nil,
            FormView(
                form, state ?? fresh, action: Link("/admin/guests/new"), hidden: [page.token, .init("booking", booking.text)],
                submit: localizer(GuestRegisterText.save), other: .init("read", localizer(GuestRegisterText.readZone)),
                cancel: (localizer(GuestRegisterText.title), Link("/admin/guests")), localizer))
    }
}
